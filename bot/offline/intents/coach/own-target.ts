import { plainMeasure } from './units.ts'

const own =
  '(?:my|our|the|your|that|this|me)(?: (?:own|new|daily|personal|calorie|calories|kcal|energy|fixed|custom))*'

const figure = '(\\d[\\d.,]{2,5}|\\d(?:\\.\\d)?k) ?(?:k?cals?|calories?|cal)?'

/** Makes a figure of energy one's own target: "set my target to 2100", "make 1900 kcal my own target". */
const setsIt: readonly RegExp[] = [
  // "Make it 2200 kcal, I'll keep that as my target"
  new RegExp(
    `\\b(?:make it|set it|put it|use|call it|go with|say|change it)(?: to| at)? ${figure}(?: (?:a|per) day)?[,;.]* (?:and )?(?:i )?(?:will |want to |would like to )?(?:set|keep|use|have|save|take|make|lock|stick with) (?:that|it|this)(?: (?:as|for|to be))? ${own} (?:target|goal|number|figure|intake|calories)`,
  ),
  new RegExp(
    `\\b(?:make|set|use|take|put|have|keep|fix|save|lock in|go with|stick (?:to|with)|switch to|want|like|count)\\b[^,;?]{0,16}?\\b${figure}(?: (?:a|per) day| daily)?(?: (?:as|for|to be|be|is|in as|down as))? ${own} (?:target|goal|number|figure|intake|calories|budget|limit)`,
  ),
  new RegExp(
    `\\b(?:set|put|change|make|fix|move|bump|raise|lower|drop|switch|update)\\b[^,;?]{0,8}? ?${own} (?:target|goal|number|figure|intake|calories|kcal|budget|limit)s? (?:to|at|as|=|be) ${figure}`,
  ),
  new RegExp(
    `\\b(?:own|custom|fixed) (?:calorie |kcal |energy )?(?:target|number|figure|goal)(?: (?:of|is|to|at|should be))? ${figure}`,
  ),
]

/** Gives one's own target up for what is reckoned: "use yours again", "drop my own number". */
const givesUp =
  /\b(?:use|take|go (?:back )?(?:to|with)|back (?:to|on)|return to|trust|switch (?:back )?to|prefer|stick (?:to|with)|follow) (?:the one )?(?:yours|your (?:own )?(?:number|figure|target|calculation|estimate|suggestion|macros|one|calories|kcal|way|recommendation)s?|what you (?:calculated|worked out|said|suggest(?:ed)?|recommend(?:ed)?|reckon(?:ed)?)|what you (?:had )?(?:figured|came up with|had|gave me|computed|got)(?: out)?|the (?:calculated|computed|worked out|suggested|recommended|original) (?:one|number|figure|target|macros)s?)\b|\b(?:drop|scrap|forget|remove|delete|ditch|bin|cancel|clear|lose|get rid of|undo|unset|take (?:off|away)|give up) (?:my|the) (?:own|custom|fixed|personal|manual) (?:calorie |kcal |energy )?(?:target|number|figure|goal|calories|kcal|one)s?\b/

/** A target of energy that the member sets for themselves, or gives up; undefined where they do neither. */
export function ownTarget(said: string): { energy?: number; keep: boolean } | undefined {
  const plain = plainMeasure(said)
  if (givesUp.test(plain)) return { keep: false }
  if (/\b(?:protein|carbs?|fat|kg|kilos?|steps|euros?|meals?|plan|weight)\b/.test(plain)) return undefined
  const value = setsIt
    .map((pattern) => energyIn(pattern.exec(plain)?.[1]))
    .find((found) => found !== undefined)
  return value === undefined ? undefined : { energy: value, keep: true }
}

/** "1,900", "1.9k": a day's energy in kcal; what nobody eats is none. */
export function energyIn(figured: string | undefined): number | undefined {
  if (figured === undefined) return undefined
  const thousands = figured.endsWith('k')
  const value = thousands
    ? Number(figured.slice(0, -1)) * 1000
    : Number(figured.replace(/[.,](?=\d{3}$)/, ''))
  return value >= 800 && value <= 7000 ? Math.round(value) : undefined
}
