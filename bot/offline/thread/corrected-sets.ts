import { exercisesIn } from '../intents/coach/exercises.ts'
import { kgOf } from '../intents/coach/facts/figures.ts'
import { asksRecord } from '../intents/coach/progress.ts'
import { calls, type Understanding, type Wish } from '../meaning.ts'

type LoggedSet = { exercise?: string; reps?: number; kg?: number; seconds?: number }

const setsOf = ({ input }: Wish): LoggedSet[] =>
  Array.isArray(input.sets) ? (input.sets as LoggedSet[]) : []

/** Says that what was logged was otherwise. */
const wrong =
  /\b(?:sorry|sry|srry|soz|oops|my bad|typo|actually|i meant?|meant|should be|should have been|correction|wrong|not \d)\b/

const figure = /\b(\d+(?:[.,]\d+)?) ?(kgs?|kilos?|lbs?|pounds|reps?|times)?\b/

/** Of several exercises the one that is named: "the rows were 75, sorry". */
function ofNamed(plain: string, last: Wish): Understanding | undefined {
  const [exercise, another] = exercisesIn(plain)
  if (!exercise || another || !wrong.test(plain)) return undefined
  const same = setsOf(last).filter((set) => namesSame(set.exercise ?? '', exercise.said))
  const rest = plain.replace(/\b(?:not|instead of) \d+(?:[.,]\d+)?.*$/, ' ').replace(exercise.said, ' ')
  const [, value, unit] = figure.exec(rest) ?? []
  const [first] = same
  if (!first || value === undefined || /\d ?x ?\d/.test(rest)) return undefined
  const change = changeBy(Number(value.replace(',', '.')), unit, first)
  return calls({
    tool: 'logWorkout',
    input: { sets: same.map((set) => ({ ...set, ...change })), instead: true },
  })
}

const namesSame = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((each) => each.toLowerCase().replace(/s\b/g, ''))
  return x !== undefined && y !== undefined && x !== '' && (x.includes(y) || y.includes(x))
}

/** A figure without its unit is the one of the set it is nearer to. */
function changeBy(value: number, unit: string | undefined, { reps, kg }: LoggedSet): LoggedSet {
  if (unit && /^(?:reps?|times)$/.test(unit)) return { reps: value }
  if (unit) return { kg: kgOf(`${value} ${unit}`) ?? value }
  const apart = (from: number | undefined) =>
    from ? Math.abs(Math.log(value / from)) : Number.POSITIVE_INFINITY
  return apart(kg) <= apart(reps) ? { kg: value } : { reps: value }
}

const lead =
  '(?:(?:ok|and|then|did|done|the|now|oh|yes|another|one|same|again|next|last|final|once|more|set|time|weight|exercise|one more)[ ,]*)*'

/** "Again but only 4", "same with 80 kg", "and another for 6": the last set once more with that changed. */
const againWith = new RegExp(
  `^${lead}(?:but|with|for|at|only|just|this time|just got|got|managed)(?: (?:but|with|for|at|only|just|got|managed|a|about|this time|on))* (\\d+(?:[.,]\\d+)?) ?(kgs?|kilos?|lbs?|pounds|reps?)?(?: (?:this time|reps|please|sadly|though|only|now|lol))*$`,
)

const repeats = /\b(?:again|another|same|one more|once more|repeat|next set|last set|final set)\b/

const sameAgain =
  /^(?:(?:ok|and|then|did|done|now|today|the) )*same(?: (?:again|thing|weights?|sets|workout|session|as (?:that|before|then)))* (?:today|tonight|now|this (?:morning|afternoon|evening|time|week))(?: please| again)*$/

/** After sets: the same with other figures, or one of the exercises put right. */
export function setsAgain(plain: string, last: Wish): Understanding | undefined {
  const before = setsOf(last).at(-1)
  if (asksRecord.test(plain) && exercisesIn(plain).length === 0 && before?.exercise)
    return calls({ tool: 'myProgress', input: { exercise: before.exercise } })
  if (sameAgain.test(plain)) return calls({ tool: 'logWorkout', input: { same: true } })
  const [, value, unit] = repeats.test(plain) ? (againWith.exec(plain) ?? []) : []
  if (before && value !== undefined) {
    const change = changeBy(Number(value.replace(',', '.')), unit, before)
    return calls({ tool: 'logWorkout', input: { sets: [{ ...before, ...change }] } })
  }
  return ofNamed(plain, last)
}
