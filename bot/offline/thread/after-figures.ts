import { aimAlone } from '../intents/coach/facts/aims.ts'
import { energyIn } from '../intents/coach/own-target.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const lead =
  '(?:(?:and|but|ok|so|no|nah|hm+|well|then|oh|actually|please|can you|could you|can we|could we|worth a try|thanks|cool) ?,? ?)*'

/** Wishes for another figure of energy: "I'd rather go 3200 a day", "make it 1,900", "what about 2100?". */
const otherEnergy = new RegExp(
  `^${lead}(?:(?:i )?would rather|rather|i (?:want|prefer|need|will (?:have|take|go with|do|eat))|i would (?:like|prefer)|prefer|let us|let me|make (?:it|that)|set (?:it|that|this)?|put (?:it|me)|go|use|try|do|bump it|round it|(?:what|how) about|what if i|say|call it|change it|keep it|take|switch to|just)\\b(?: (?:have|go|going|with|to|at|for|on|of|up|down|eat|eating|ate|set|do|a|it|around|about|more like|use|be|i|the))* (\\d[.,]?\\d{3}|\\d{3}|\\d(?:\\.\\d+)?k)\\b ?(?:k?cals?|calories)?(?! ?(?:g|grams|kg|min|euros|steps))`,
)

/** Says that it is to stay so. */
const staying =
  /\b(?:set (?:that|it|this)|from now on|my (?:own )?(?:target|goal)|keep (?:it|that)|save (?:it|that)|stick (?:to|with)|use that|lock|always|fix(?:ed)?|as (?:my|the|a) target|going forward)\b/

const otherAim = new RegExp(
  `^${lead}(?:what if|what about|how about|what would (?:it|that|they) be|what is it|if i|and (?:for|on|if|to)|for|on|(?:i )?would (?:rather|it be)|rather|what (?:do|would|should) i (?:need|eat|have)|how (?:much|many)(?: is it| would it be)?|instead|same)\\b`,
)

const mostWords = 14

/** What of a call holds for one answer only. */
const once = ['explain', 'keep', 'energy', 'agreed', 'sure']

/** After figures: another energy, the figure of their own given up, or the same for another aim. */
export function afterFigures(text: string, { last }: World): Understanding | undefined {
  if (last?.tool !== 'calculateMacros') return undefined
  const { plain } = saidOf(tidied(text))
  const said = plain.replace(/[?!. ]+$/, '')
  if (said.split(' ').length > mostWords) return undefined
  const kept = Object.fromEntries(Object.entries(last.input).filter(([name]) => !once.includes(name)))
  const energy = energyIn(otherEnergy.exec(said)?.[1])
  if (energy !== undefined)
    return calls({
      tool: 'calculateMacros',
      input: { ...kept, energy, ...(staying.test(said) ? { keep: true } : {}) },
    })
  const aim = otherAim.test(said) ? aimAlone(` ${said} `)?.goal : undefined
  return aim ? calls({ tool: 'calculateMacros', input: { ...kept, goal: aim } }) : undefined
}
