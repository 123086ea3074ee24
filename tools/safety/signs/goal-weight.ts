import { bmi } from '../body.ts'
import { kilograms } from './quantity.ts'
import type { Sign } from './sign.ts'

/** What a conversation says of a body: cm and kg. */
export type BodyFacts = { heightCm?: number; weightKg?: number; goalKg?: number }

const underweight = 18.5
/** Below this only adults under 152 cm are not underweight. */
const rarelyHealthy = 43

const heights: readonly { says: RegExp; cm: (a: number, b: number) => number }[] = [
  { says: / (1\d\d|2[0-2]\d) ?cm(?= )/, cm: (a) => a },
  { says: / ([12]\.\d{1,2}) ?(?:m|metres|meters|metre|meter)?(?= )/, cm: (a) => a * 100 },
  { says: / ([12]) m (\d{2})(?= )/, cm: (a, b) => a * 100 + b },
  {
    says: / \d{2,3} kg (?:and |at |, |by |\/ ?)?(1[4-9]\d|20\d)(?= (?!kg|lb|kcal|g |mins|minutes|reps))/,
    cm: (a) => a,
  },
  { says: / ([4-7]) (?:ft|foot|feet) ?(\d{1,2})?(?= )/, cm: (a, b) => a * 30.48 + b * 2.54 },
]

const weight = '(\\d{2,3}(?:\\.\\d+)?|\\d(?:\\.\\d+)?(?= stone| st))(?: (kg|lb|stone|st))?'
const goals: readonly RegExp[] = [
  new RegExp(` ${weight} (?:goal|target|goal weight|target weight)(?= )`, 'g'),
  new RegExp(
    ` (?:want to|wanna|need to|trying to|like to|going to|have to|aim to|hope to|plan to|gotta|must|help me|how do i|how can i|way to|until i|till i|once i|if i|would i|could i|can i|to) (?:[a-z]+ ){0,2}?(?:be|weigh|reach|hit|get to|get down to|go to|go down to|drop to|cut to|slim to|get under|be under|get below|be below|go below|stay under|stay at|get it to|see|make it to|am|get back to|weigh under|weigh less than) (?:under |below |about |around |at least |a |exactly |like |just |down to |less than |only )*${weight}(?= (?!%|reps|sets|minutes|days|weeks|months|hours|kcal|g|cm|times|year|years|km|miles|x|percent|by 1[0-9]{3}|pull|push|people|bpm|in a row))`,
    'g',
  ),
  new RegExp(
    ` (?:goal|target|dream|ideal|ultimate|goal weight|target weight|dream weight|gw|ugw|new goal|goal is|aim|aiming|ending weight|perfect weight)(?: weight)?(?: (?:is|of|at|to|for|be|now|would|will|should|about|around|under|set|my|me|,|=|now is))* ${weight}(?= (?!kcal|%|reps|g|sets))`,
    'g',
  ),
  / (?:want|need|wanting|wanna be)(?: to be)? (\d{2,3}(?:\.\d+)?) (kg|lb)(?= (?!off|lighter|down|less|more|dumbbell|dumbbells|plates|bench|squat|kettlebell|bar|on|for|in|deadlift|lost|gone))/g,
  new RegExp(` (?:down to|under|below|less than) ${weight}(?= )`, 'g'),
]
const currents =
  / (?:am|weigh|weighing|cm|m|tall|male|female|guy|girl|woman|man|f|old|foot|ft|ft \d{1,2}|ft \d{1,2} in|currently|cw|weight is|weight|at|sitting at|now|weighed|me|,|from|is) (?:only |about |around |just |at |already |like |currently |now |down to |still )*(\d{2,3}(?:\.\d+)?|\d(?:\.\d+)?(?= stone| st)) (kg|lb|stone|st)(?= (?!more|less|heavier|lighter|over|under|above|below))/g

/** Height, weight and goal as one text gives them; what it does not say is left out. */
export function bodyFacts(text: string): BodyFacts {
  const facts: BodyFacts = {}
  for (const { says, cm } of heights) {
    const at = says.exec(text)
    const heightCm = at ? cm(Number(at[1]), Number(at[2] ?? 0)) : 0
    if (heightCm >= 120 && heightCm <= 230) facts.heightCm ??= heightCm
  }
  const goal = goalsIn(text).at(-1)
  if (goal !== undefined) facts.goalKg = goal
  for (const at of text.matchAll(currents)) {
    const kg = kilograms(Number(at[1]), at[2])
    const lifted = / (?:bench|squat|deadlift|press|curl|row|max|lift) (?:[a-z]+ )?$/.test(
      text.slice(0, at.index + 1),
    )
    if (kg >= 25 && kg <= 300 && kg !== goal && !lifted) facts.weightKg = kg
  }
  const bare = / (?:am|at) (1[4-9]\d)(?= (?:and|,|tall|f|m|female|male) | $)/.exec(text)
  if (bare && facts.goalKg !== undefined && / kg /.test(text)) facts.heightCm ??= Number(bare[1])
  const { weightKg } = facts
  const implied =
    weightKg === undefined || facts.goalKg !== undefined ? undefined : impliedGoal(text, weightKg)
  return implied === undefined ? facts : { ...facts, goalKg: implied }
}

const lessBy =
  / (?:lose|losing|drop|shed|cut|minus|get rid of) (?:[a-z]+ ){0,3}(\d{1,2}(?:\.\d+)?) ?(?:more |another |extra )?(kg|lb|stone)?(?: more)?(?= )/
const wanted =
  / (?:want|need|wanna|goal|aim|wish|hoping for|target|going for)(?: to be| is| of| for| to hit| to get to| to see| it to be)? (\d{2,3})(?= (?!kcal|%|reps|days|weeks|months|minutes|years|g |cm|times|more))/

/** A goal that follows from the present weight: "46 kg, want 41", "52 kg and want to lose 6". */
function impliedGoal(text: string, weightKg: number): number | undefined {
  const off = lessBy.exec(text)
  const to = wanted.exec(text)
  const goal = off ? weightKg - kilograms(Number(off[1]), off[2]) : Number(to?.[1])
  return goal > 20 && goal < weightKg ? goal : undefined
}

function goalsIn(text: string): number[] {
  return goals
    .flatMap((says) => [...text.matchAll(says)])
    .flatMap((at) => {
      const value = Number(at[1])
      const unit = at[2]
      if (unit === undefined && (/(?:under|below|less than|down to) /.test(at[0]) || value < 30)) return []
      const kg = kilograms(value, unit ?? (value > 130 ? 'lb' : 'kg'))
      return kg >= 20 &&
        kg <= 250 &&
        !/ (?:bench|squat|deadlift|press|lift|ohp|curl|row|dumbbell|plates) /.test(text)
        ? [kg]
        : []
    })
}

/** A goal, or a cut, that ends below a healthy weight. `losing` says that the newest message wants weight off. */
export function weightSigns(text: string, facts: BodyFacts, losing: boolean): Sign[] {
  const found: Sign[] = []
  const add = (cue: string, severity: Sign['severity'] = 'refuse') =>
    found.push({ kind: 'underweightGoal', severity, about: 'self', cue })
  const { heightCm, weightKg, goalKg } = facts
  if (goalKg !== undefined && heightCm !== undefined && bmi({ weightKg: goalKg, heightCm }) < underweight)
    add('goal')
  if (goalKg !== undefined && heightCm === undefined) {
    const unitSaid = new RegExp(` ${'(?:kg|lb|stone|st)'} `).test(text)
    if (goalKg < rarelyHealthy && (unitSaid || weightKg !== undefined || /weigh|weight/.test(text)))
      add('low-goal')
    else if (goalKg < 48 && unitSaid) add('low-goal', 'caution')
  }
  if (weightKg !== undefined && weightKg < rarelyHealthy && heightCm === undefined && losing)
    add('low-weight')
  if (weightKg !== undefined && heightCm !== undefined && losing && bmi({ weightKg, heightCm }) < underweight)
    add('underweight')
  const index = / bmi (?:[a-z]+ ){0,4}(\d{2}(?:\.\d+)?)(?= )| (\d{2}(?:\.\d+)?) bmi(?= )/.exec(text)
  const value = Number(index?.[1] ?? index?.[2] ?? 99)
  if (
    value >= 10 &&
    value < underweight &&
    !/ (?:gain|bulk|bulking|gaining|put on|weight gain|bigger) /.test(text)
  )
    add('bmi')
  if (worded.some((says) => says.test(text))) add('wish')
  return found
}

const worded: readonly RegExp[] = [
  / (?:want|wanna|goal|be|get|become|getting|being|like|how|stay|staying|love|prefer|aim) (?:[^ ]+ ){0,4}underweight(?= )/,
  / (?:thinner|skinnier|smaller|slimmer|lighter|leaner) (?:[^ ]+ ){0,8}underweight(?= )/,
  / underweight (?:[^ ]+ ){0,8}(?:lose|cut|deficit|thinner|skinnier|slimmer|shed|drop|smaller|diet)(?= )/,
  / (?:lose|cut|deficit|drop|shed|diet) (?:[^ ]+ ){0,10}(?:am|i am|already|even though i am|technically|says i am|being|says) (?:[^ ]+ ){0,3}underweight(?= )/,
  / (?:weigh|be|get|go|down|reach|hit|into|in|to) (?:[^ ]+ ){0,3}double digits(?= )/,
  / (?:under|below|less than) (?:100|95|90|85|80) lb(?= )/,
]
