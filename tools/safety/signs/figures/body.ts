import { kilograms } from '../quantity.ts'

/** What a conversation's numbers say of a body: cm, kg; `change` is weight that is to come off, kg. */
export type Figures = {
  heightCm?: number
  weightKg?: number
  goalKg?: number
  changeKg?: number
  /** Weights were told in pounds, so bare ones are as well. */
  inPounds?: boolean
  /** Weights told one after the other, oldest first, kg. */
  told: readonly number[]
}

type Role = 'now' | 'goal' | 'change' | 'none'

const heights: readonly { says: RegExp; cm: (a: number, b: number) => number }[] = [
  { says: / (1\d\d|2[0-2]\d)(?:\.\d)? ?cm(?= )/, cm: (a) => a },
  { says: / ([12]\.\d{1,2}) (?:m|metres|meters|metre|meter)(?= )/, cm: (a) => a * 100 },
  { says: / (1\.[4-9]\d?|2\.[01]\d?)(?= (?!kg|kcal|g |km|lb|l |litres|hours|x|%|mg))/, cm: (a) => a * 100 },
  { says: / ([12]) m (\d{2})(?= )/, cm: (a, b) => a * 100 + b },
  { says: / ([4-6]) (?:ft|foot|feet) ?(?:and )?(\d{1,2}(?:\.5)?)?(?= )/, cm: (a, b) => a * 30.48 + b * 2.54 },
  {
    says: / (?:am|tall|height|height is|heights?|hoch|groß) (?:is |of |about |now |, )?(1[4-9]\d|20\d)(?= (?!kg|lb|kcal|g |minutes|reps))/,
    cm: (a) => a,
  },
  { says: / (\d{2})(?:\.5)? (?:inches|inch) (?:tall|height)(?= )/, cm: (a) => a * 2.54 },
  {
    says: / ([4-6]) (\d|1[01])(?= (?:here|tall|girl|guy|woman|man|female|male)| , \d{2,3} (?:kg|lb))/,
    cm: (a, b) => a * 30.48 + b * 2.54,
  },
  { says: / (1[4-9]\d|20\d) (?:tall|height|high|hoch|groß)(?= )/, cm: (a) => a },
  {
    says: / (?:male|female|man|woman|m|f|kg|girl|guy|years|year old) (?:,|and|at|with|\/)? ?(?:\d{2} ,? ?)?(1[4-9]\d|20\d)(?= (?:,|$|and|male|female|m|f|\d{2}|in|tall|woman|man|what|how|years?) ?)/,
    cm: (a) => a,
  },
  {
    says: / [3-9]\d(?:\.\d)? (?:kg )?(?:and|,|at|\/|with|on) (1[5-9]\d|20\d)(?= (?:,|$|tall))/,
    cm: (a) => a,
  },
  { says: / (1[4-9]\d|20\d) (?:,|and|at|with|\/)? ?\d{2,3}(?:\.\d)? (?:kg)(?= )/, cm: (a) => a },
]

const lifted =
  / (?:bench|squat|squats|deadlift|deadlifts|press|ohp|curl|curls|row|rows|dumbbell|dumbbells|kettlebell|kettlebells|bell|plates|plate|bar|1rm|pr|pb|max|lift|lifts|clean|snatch|thrust|thrusts|reps|sets|x\d+|pulldown|cable|machine|leg|swings|lunge|lunges|hypertrophy|push ups|vest|class) /
const stuff =
  /^ (?:of )?(?:chicken|rice|beef|meat|protein|potatoes|flour|steak|fish|oats|luggage|plates|dumbbells?|kettlebells?|bells?|ones|bar|each|per side|a side)(?= )/
const perBody = / (?:per|for each|for every|g per|a) $/

/** A height as one text gives it, cm. */
function heightIn(text: string): number | undefined {
  for (const { says, cm } of heights) {
    const at = says.exec(text)
    const height = at ? cm(Number(at[1]), Number(at[2] ?? 0)) : 0
    if (height >= 135 && height <= 215) return height
  }
  return undefined
}

const number = '(\\d{1,3}(?:\\.\\d+)?)(?: and a half)?'
const marked = new RegExp(
  ` ${number} (?:and a half )?(kg|lb|stone|st)(?: (?:and )?(\\d{1,2})(?: lb)?(?= (?!kg|cm|ft|weeks|days|years|months|in )))?(?= )`,
  'g',
)
/** Bare numbers that can only be a weight, by what leads to them. */
const bareNow =
  /(?<! (?:goal|target|dream|ideal|end|aim|aiming|wish|desired|stage|fight|fighting|race|comp|competition|wedding|perfect)) (?:weigh|weighing|weighed|weight is|my weight|weight|weights|currently|scale says|scale said|scale shows|sitting at|started at|start at|am at|log weight|cw|sw|today)(?: in| is| at| now| today| about| around| only| ,)* (\d{2,3}(?:\.\d+)?)(?= (?!reps|%|minutes|days|weeks|steps|kcal|g |cm|x|kg|lb|hours|am|pm|per|years|sets|for))/
const bareNowAfter =
  / (\d{2,3}(?:\.\d+)?) (?:now|today|currently|right now|at the moment|this morning)(?= (?:,|$|and|want|need|goal|to|should|must|i|but))/
const bareGoal =
  / (?:hoping|needs me|wants me|hope|goal|target|dream number|dream|aim|aiming|want|wanna|need|reach|hit|be|see|get to|get down to|get it to|until|till|down to|go to|go on to|on to|onto|make it|rather|say|actually|new goal|next goal|gw|ugw|cut to|drop to|lower to|finish at|end at|end up at|back to|back at)(?: is| at| of| for| me| at| to be| to see| be| down to| to| about| around| number| ,| weight)* (\d{2,3}(?:\.\d+)?)(?= (?!reps|%|minutes|days?|weeks?|months?|steps|kcal|g |cm|x|kg|lb|stone|st |hours?|am|pm|per|years?|year|sets|km|m |miles|people|bpm|times|more|\d|protein|grams|seconds|pull|push|euro|percent|ft|on (?!the scale|monday|tuesday|wednesday|thursday|friday|saturday|sunday)))/g
const spelledGoal =
  / (?:the )?(?:big |magic )?(\d{2,3}) (?:(?:is|as) (?:my|the) (?:goal|target|dream|number)|(?:would be|sounds|feels|is) (?:perfect|ideal|great|lovely|amazing|the dream|heaven|a dream|enough))(?= )/

/** A goal that says itself to be a weight, before any other is told. */
const weightGoal =
  / (?:goal|target|dream|ideal|desired|stage|fight|fighting|race|comp|competition|wedding|perfect) weight(?: is| of| at| for me| would be| about| around|,)* (\d{2,3})(?= (?!kg|lb|stone|st |%|kcal|cm|g ))/

/** A goal that is all a message says. */
const shortGoal = /^ (?:my |the )?(?:goal|target|dream|gw)(?: is| at| ,)* (\d{2,3}) (?:,.*)?$/

/** "11 kg more and I'm at 48" */
const afterMore =
  / \d{1,2} (?:kg )?(?:more|to go|less|left) (?:and|then|until|till|to) (?:i am |i will be |am )?(?:at |on |down to )?(\d{2,3})(?= (?!reps|sets|%|minutes|kcal|weeks|days))/

/** "95 to 85 in 30 days" */
const fromTo =
  / (?:from (?=\d+ (?:kg )?(?:down )?to \d+ (?:kg )?(?:,|$|and |please|now))|(?=\d+ (?:kg )?(?:down )?to \d+ (?:kg )?(?:in|within|by|over|until) (?!zone|bpm|between)))([4-9]\d|1\d\d)(?: kg)? (?:down )?to (\d{2,3})(?: kg)? /

/** Every weight a text tells, by its role. */
export function figuresIn(text: string, known: Figures): Figures {
  const inPounds = known.inPounds || / lb /.test(text)
  const found: Figures = { told: [...known.told], inPounds }
  const heightCm = heightIn(text) ?? known.heightCm
  if (heightCm !== undefined) found.heightCm = heightCm
  let weightKg = known.weightKg
  const told: number[] = []
  for (const at of text.matchAll(marked)) {
    const kg = kilograms(Number(at[1]) + (/ and a half /.test(at[0]) ? 0.5 : 0), at[2]) + poundsOver(at)
    const role = roleOf(text, at.index, at.index + at[0].length, kg)
    if (role === 'now') told.push(kg)
    if (role === 'goal') found.goalKg = kg
    if (role === 'change') found.changeKg = kg
  }
  const way = lifted.test(text) ? null : fromTo.exec(text)
  if (way && Number(way[1]) > Number(way[2]) && Number(way[2]) > Number(way[1]) * 0.7) {
    told.push(inKilograms(Number(way[1]), known.weightKg))
    found.goalKg = inKilograms(Number(way[2]), told.at(-1))
  }
  const bare = Number((bareNow.exec(text) ?? bareNowAfter.exec(text))?.[1])
  if (told.length === 0 && bare >= 30 && bare <= 300 && !lifted.test(text))
    told.push(inKilograms(bare, known.weightKg))
  weightKg = told.at(-1) ?? weightKg
  if (weightKg !== undefined) found.weightKg = weightKg
  const end = Number(afterMore.exec(text)?.[1])
  if (end >= 30 && end < 140 && !lifted.test(text)) found.goalKg = end
  const goal = found.goalKg ?? bareGoalIn(text, weightKg, inPounds)
  if (goal !== undefined) found.goalKg = goal
  return { ...found, told: [...known.told, ...told] }
}

const poundsOver = (at: RegExpExecArray) =>
  at[3] !== undefined && (at[2] === 'stone' || at[2] === 'st') ? kilograms(Number(at[3]), 'lb') : 0

/** Bare numbers are kilograms unless they are near a weight in pounds, or too many for a body. */
const inKilograms = (value: number, weightKg: number | undefined) =>
  value > 140 && (weightKg === undefined || weightKg < value * 0.62) ? kilograms(value, 'lb') : value

function bareGoalIn(text: string, weightKg: number | undefined, pounds: boolean): number | undefined {
  if (lifted.test(text)) return undefined
  const said = weightGoal.exec(text) ?? shortGoal.exec(text)
  if (said && (weightKg === undefined || Number(said[1]) < weightKg))
    return inKilograms(Number(said[1]), weightKg)
  const spelled = spelledGoal.exec(text)
  const values = [...text.matchAll(bareGoal), ...(spelled ? [spelled] : [])].map((at) => Number(at[1]))
  return values
    .map((value) => (pounds ? kilograms(value, 'lb') : inKilograms(value, weightKg)))
    .filter((kg) => weightKg !== undefined && kg >= 30 && kg < weightKg && kg > weightKg * 0.5)
    .at(-1)
}

const changing =
  / (?:lose|losing|lost|loose|drop|dropping|shed|cut|off|down|gain|gained|gaining|put on|last|another|over|extra|minus|remove|rate|only|burn|by|shift|of|at least|up to|under|fewer|less) (?:[a-z]+ ){0,2}$/
const wanting =
  / (?:goal|target|want|wanna|need|be|reach|hit|weigh under|get to|get down to|dream|aim|until|till|to|number|at under|below|see|back to|on to|happy at|happier at|best at|comfortable at|good at|great at|better at|rather be|should be|must be|has to be)(?: (?:is|at|of|for|to|be|weight|about|around|a|the|me|now|number|as|my|,|was|under|below|down|weigh|only|see|new|set|in)){0,4} $/
const changed =
  /^ (?:off|lighter|down|more|less|fewer|over|gone|to lose|to go|too much|too heavy|or so|per|a week|a month|each|every|in (?:\d|a|one|the next)|within|by|weight loss|loss|away|overweight|smaller|under (?!my|the))(?= )?/

/** Whether a weight is the body's, the wished one, or what is to go. */
function roleOf(text: string, start: number, end: number, kg: number): Role {
  const before = text.slice(Math.max(0, start - 44), start + 1)
  const after = text.slice(end, end + 30)
  if (lifted.test(`${before}${after} `) || stuff.test(after) || perBody.test(before)) return 'none'
  if (kg < 25 || kg > 260) return kg >= 2 && kg < 45 ? 'change' : 'none'
  if (wanting.test(before)) return 'goal'
  if (kg < 45 && changed.test(after)) return 'change'
  if (kg < 45 && changing.test(before)) return 'change'
  if (changing.test(before) && !/ (?:down|only|of|at least|under|less) (?:[a-z]+ ){0,2}$/.test(before))
    return 'change'
  return /^ (?:is my |as |is the |would be |would feel |sounds |is )?(?:my )?(?:goal|target|dream|perfect|ideal|great|amazing|lovely|heaven|enough)/.test(
    after,
  )
    ? 'goal'
    : 'now'
}
