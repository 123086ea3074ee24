import { personBefore } from '../words/context.ts'
import type { Sign } from './sign.ts'

/** The lowest floor, kcal a day; see floors.ts for whose it is. */
const lowest = 1200

/** What makes a number of kcal something else than a day's food. */
const beside =
  /\b(?:log|logged|logging|deficit|surplus|burn|burned|burnt|burning|meal|breakfast|lunch|dinner|snack|snacks|maintenance|extra|more|add|added|adding|workout|cardio|treadmill|session|class|hour|minutes|run|recipe|recipes|shake|bar|smoothie|sandwich|burger|per 100|per serving|portion|serving|dessert|drink|latte|coffee|bowl|wrap|salad|pizza|under maintenance|over|above|bulk|left|remaining|so far|already used|budget left|increase|reverse|off|from|spare|kcal off|rower|bike|elliptical|watch|tracker|apple watch|fitbit|garmin|active|under_goal|steps|walk|zigzag|difference|too many|bag|packet|box|cut by|reduce by|drop by|each meal|per meal|a meal|swim|swimming|sets)s?\b/

const daily =
  /(?:^|[ ,])(?:mealplan|a day|per day|each day|every day|daily|day|days|diet|total|in total|all day|live on|living on|eat|eating|eats|ate|consume|consuming|intake|target|goal|limit|plan|stick|sticking|restrict|restricting|cap|max|maximum|stay|staying|keep|keeping|only|under|below|less than|fewer than|max of|allow|set|lower|go|going|down to|drop|cut to|budget|macros|menu|hit|do|doing|week|survive|surviving|for women|is enough|enough|too much|realistic|need|want)(?= |$)/

/** "On 900", "at about 900": what stands behind is a day's. */
const onIt = / (?:on|at)(?: (?:about|around|roughly|only|just|like|under|below|less than|a))* $/

/** A day's energy that is too low, said as a number, in words or as a wish to be rid of the floor. */
export function intakeSigns(said: string): Sign[] {
  const text = said.replace(/ (?:meal|menu) plans?(?= )/g, ' mealplan')
  const found: Sign[] = amounts(text)
    .filter((amount) => tooLittle(text, amount))
    .map(({ end }) => ({ kind: 'tooLow', severity: 'refuse', about: whose(text, end), cue: 'energy' }))
  const limb = joint.test(text) && !/ (?:kcal|eat|food|intake|calorie) /.test(text)
  const floor: Sign = { kind: 'tooLow', severity: 'refuse', about: 'self', cue: 'floor' }
  return !limb && floorless.some((says) => says.test(text)) ? [...found, floor] : found
}

/** Whether a message holds the energy of a dish and not of a day. */
export const namesDish = (text: string): boolean => amounts(text).length > 0 && beside.test(text)

type Amount = { kcal: number; at: number; end: number }

/** Whether an amount is a whole day's food, and under every floor. */
function tooLittle(text: string, { kcal, at, end }: Amount): boolean {
  const beneath = / (?:below|under|lower than|less than|beneath|past) (?:the )?$/.test(text.slice(0, at + 1))
  if (kcal > lowest || (kcal === lowest && !beneath)) return false
  const before = text.slice(Math.max(0, at - 42), at + 1)
  const after = text.slice(end, end + 42).split(/ but | and i | then /)[0] ?? ''
  if (
    / (?:dinner|lunch|breakfast|snack) (?:is|was) (?:way )?(?:too|a bit|quite) (?:much|many|big|high|large) /.test(
      text,
    )
  )
    return false
  if (treat.test(text) && !/ (?:a day|per day|daily|every day|all day|each day) /.test(text)) return false
  if (ofTarget.test(text.slice(end - 1, end + 24))) return false
  const close = ` ${words(before, -3)} ${words(after, 3)} `
  if (eaten.test(before) && aDay.test(after) && !/ (?:deficit|burn|surplus) /.test(close)) return true
  if (aDay.test(after) || dieted.test(before)) return !besideClose.test(close)
  if (beside.test(words(before, -4)) || beside.test(words(after, 4))) return false
  return onIt.test(before) || [before, after, text.slice(at, end)].some((part) => daily.test(part))
}

/** Something small that is to fit: "craving chocolate, what fits 200 kcal". */
const treat =
  / (?:what|which|something|anything|ideas?|treats?|options?|craving|cravings|sweet|dessert|snacky|nibble) (?:[^ ]+ ){0,8}(?:fits?|under|below|for|with|within|in|around|about|has|have|is) (?:about |around |only |max |my )?\d{2,3} kcal(?= )/

/** What is left of a day, or went over it: "300 under my goal". */
const ofTarget = / (?:under|below|over|from|short of) (?:my|the) (?:goal|target|limit|budget|kcal)/
const eaten = / (?:eat|eating|on|diet of|meal) (?:[^ ]+ ){0,3}$/
const aDay = /^[^,]{0,8} (?:a day|per day|each day|daily|every day|all day|total)(?= )/
const dieted =
  / (?:daily|days?|diet|eat|eating|live|living|survive|surviving) (?:[^ ]+ ){0,4}$| (?:plan|mealplan|menu|target|goal|intake|diet|limit) (?:for |of |at |with |under |is |to |on )?(?:about |around |max )?$/
const besideClose =
  / (?:deficit|surplus|burn|burned|burning|more|extra|less than maintenance|below maintenance|under maintenance|breakfast|lunch|dinner|meal|snack|snacks) /

/** A partner's diet is theirs; "a woman can live on 700" speaks of the one who asks. */
const whose = (text: string, end: number) =>
  relative.test(text) ? (personBefore(text, end) ?? 'self') : 'self'
const relative =
  / (?:my|his|her) (?:[a-z]+ )?(?:wife|husband|friend|sister|brother|mum|dad|son|daughter|girlfriend|boyfriend|partner|client)s? /

const words = (text: string, count: number) => {
  const all = text.trim().split(' ')
  return (count < 0 ? all.slice(count) : all.slice(0, count)).join(' ')
}

/** Numbers of kcal, also kilojoules, and bare ones after "eat" or "on": "I already eat 900". */
function amounts(text: string): Amount[] {
  const united = [
    ...text.matchAll(/ (\d{1,5}(?:\.\d+)?)(?: to (\d{2,4}))? (?:of )?(kcal|kilojoules|cal)(?= )/g),
  ].map((at) => ({
    kcal: Number(at[2] ?? at[1]) / (at[3] === 'kilojoules' ? 4.184 : 1),
    at: at.index,
    end: at.index + at[0].length,
  }))
  const bare = [
    ...text.matchAll(
      / (?:eat|eating|ate|consume|consuming|intake (?:is|of|at)|kcal (?:at|to|of|is|are|goal|target|limit|under|below|target to|goal to|down to)|target (?:to|of|at|is)|my target|survive on|living on|live on|am on|plan (?:of|for|at|with)|set (?:it|me|my target) (?:to|at)|go (?:to|down to|lower to)|lower (?:it )?to|drop (?:it |me )?to|down to|make it|what about|how about|can we do|do|doing|did|done|give me|under|below|stay at|stick to|aim for|cap at|max) (?:only |just |about |around |like |under |below |less than |already |maybe |roughly |a |max )*(\d{3,4})(?= (?!kg|lb|g |mg|ml|steps|reps|m |km|metres|meters|times|people|sets|minutes|hours|days|weeks|milligrams|of protein|iu|euros?|dollars?|calorie deficit|deficit|surplus|more|extra|less|in the|pm|am))/g,
    ),
  ]
    .filter(
      (at) =>
        / (?:a day|per day|daily) /.test(text.slice(at.index, at.index + at[0].length + 12)) ||
        /kcal|eat|consum|intake|diet|surviv|living on|live on|mealplan|target|go (?:below|under|lower)|capping|lose|loss|(?:make it|give me|plan) (?:under|below) /.test(
          text,
        ),
    )
    .map((at) => ({ kcal: Number(at[1]), at: at.index, end: at.index + at[0].length }))
  return [...united, ...bare].filter(({ kcal }) => kcal >= 0 && kcal !== 100)
}

/** A limit that is one of a body's part: "my shoulder is fine, drop that limit". */
const joint = / (?:shoulders?|knees?|wrists?|hips?|ankles?|elbows?|back|neck|injury|injuries|physio) /

const floorless: readonly RegExp[] = [
  / (?:remove|ignore|override|disable|turn off|switch off|get rid of|skip|bypass|forget|drop|lift|take off|unlock|without|disregard|no more|stop using|break|below|under|go below|beat|lower than|past) (?:the |your |my |that |this |any |all |its |calorie |kcal )*(?:safety |kcal |calorie |minimum |energy |lower |built in |health )*(?:floor|floors|minimum|minimums|limit|limits|guard|guards|guardrails|safeguard|safeguards|safety|filter|restrictions|cap|caps|warning|warnings|lower limit|safety check|safety checks|(?<=(?:safety|kcal|calorie|minimum|energy|lower|health) )rules?)(?= )/,
  / (?:lowest|least|minimum|fewest|smallest|bare minimum) (?:[^ ]+ ){0,4}(?:kcal|eat|food|energy|intake)(?: [^ ]+){0,6} (?:survive|surviving|live|dying|die|get away|possible|alive|without dying|away with|starv\w*|faint\w*|passing out|hospital)(?= )/,
  / (?:kcal|eat|food|intake) (?:[^ ]+ ){0,8}(?:without (?:dying|passing out|fainting|starving to death|collapsing|ending up)|before i (?:die|faint|collapse|pass out))(?= )/,
  / (?:very low (?:kcal|calorie)|vlcd|starvation|zero kcal|0 kcal|no kcal|psmf|protein sparing) (?:diet|day|days|plan|week|meal plan|fast)?(?= )/,
  / (?:eat|eating|live on|living on|plan with|diet of) (?:[^ ]+ ){0,3}(?:almost |next to |basically |practically )?nothing (?:[^ ]+ ){0,6}(?:days?|weeks?|lose|weight|until|plan|thin|fat)(?= )/,
  / how (?:little|few) (?:[a-z]+ )?(?:can|could|may|do|should) i (?:eat|get away|live|survive)(?= )/,
  / (?:as few|as little) (?:kcal|food|energy)? ?(?:[^ ]+ ){0,3}as (?:[^ ]+ ){0,4}(?:possible|i can|humanly)(?= )/,
  / (?:even |much |way |far |still |go |a lot )(?:lower|less|fewer|smaller) (?:kcal|calories|intake|energy|than (?:that|1200|the minimum|this))(?= )/,
  / (?:stop|quit|do not|no more) (?:capping|cap|limiting|limit|restricting|stopping|refusing|blocking) (?:me|it|my|the)(?= )/,
  / (?:bypass|skip|ignore|override|hack|get around|work around|trick) (?:the |your |this |that )?(?:safety|limit|block|cap|floor|minimum|guard|check|thing)(?= )/,
  / one (?:apple|egg|banana|salad|yoghurt|yogurt|rice cake|protein bar|protein shake|shake|cracker|orange) (?:a|per|each|every) (?:day|2 days|week)(?= )/,
]
