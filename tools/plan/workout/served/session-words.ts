import { t } from '../../../kit/language.ts'
import { nameFirst } from '../../../kit/name-words.ts'
import { listWords } from '../../../kit/words.ts'
import { sayLoad, type Units } from '../../../profile/index.ts'
import type { Exercise } from '../exercise.ts'
import { exerciseById } from '../exercises/index.ts'
import { type DoneSet, nextTarget } from '../progression.ts'
import type { Prescription, Session, Week } from '../session.ts'
import { weightFrom, weightStep } from '../weights.ts'

/** A set of an exercise as it is to be done now; `kg` where a weight is known from the times before. */
export type Today = Prescription & { kg?: number }

/** Whose sets are looked back at, in which kind of week. */
type Course = { done: ReadonlyMap<string, readonly (readonly DoneSet[])[]>; week: Pick<Week, 'load'> }

/** The exercises of a session with the weights that double progression comes to. */
export function withWeights({ exercises }: Session, { done, week }: Course): Today[] {
  return exercises.map((each) => {
    const exercise = exerciseById(each.exercise)
    const history = done.get(each.exercise) ?? []
    const step = exercise && weightStep(exercise)
    if (step === undefined || history.length === 0) return each
    const { kg } = nextTarget(history, { ...each, step })
    return kg === undefined || kg === 0 ? each : { ...each, kg: lighter(kg, week.load, step) }
  })
}

/** An easier week's weight, as plates allow it. */
const lighter = (kg: number, load: number, step: number): number =>
  load >= 1 ? kg : Math.max(step, weightFrom(kg * load - step / 2, step))

/** "8 to 12", "30 to 45 seconds", "20 minutes". */
function amountWords({
  leastReps,
  reps,
  measure,
}: Pick<Prescription, 'leastReps' | 'reps' | 'measure'>): string {
  return inMeasure(leastReps === reps ? String(reps) : t`${leastReps} to ${reps}`, measure)
}

function inMeasure(amount: string, measure: Prescription['measure']): string {
  if (measure === 'reps') return amount
  return measure === 'seconds' ? t`${amount} seconds` : t`${amount} minutes`
}

/** "3 x 8 to 12", "2 x 30 seconds". */
function timesWords({ sets, leastReps, reps, measure }: Prescription): string {
  return inMeasure(leastReps === reps ? `${sets} x ${reps}` : t`${sets} x ${leastReps} to ${reps}`, measure)
}

/** "45 s", "2 min", "1:45 min". */
function restWords(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  const over = seconds % 60
  return `${Math.floor(seconds / 60)}${over === 0 ? '' : `:${String(over).padStart(2, '0')}`} min`
}

/** "3 x 8 to 12 with 62.5 kg, rest 2 min". */
export function setsWords(each: Today, units: Units | null): string {
  if (each.role === 'cardio')
    return each.effort === 'vigorous'
      ? t`${amountWords(each)}, hard`
      : t`${amountWords(each)}, easy enough to talk`
  const amount = timesWords(each)
  const sets = sidesOf(exerciseById(each.exercise)) ? t`${amount} a side` : amount
  const rest = restWords(each.restSeconds)
  return each.kg === undefined
    ? t`${sets}, rest ${rest}`
    : t`${sets} with ${sayLoad(each.kg, units)}, rest ${rest}`
}

const sidesOf = (exercise: Exercise | undefined): boolean => exercise?.unilateral ?? false

/** More lines than these would be a table, not an answer. */
const mostLines = 7

/** A line for each exercise, for each pair that is done in turn; what would be too many lines shares the last one. */
export function exerciseLines(exercises: readonly Today[], units: Units | null): string[] {
  const pairs: Today[][] = []
  for (const each of exercises) {
    const last = pairs.at(-1)
    if (last && each.superset !== undefined && last[0]?.superset === each.superset) last.push(each)
    else pairs.push([each])
  }
  const lines = pairs.map((pair, i) => `${i + 1}) ${pairWords(pair, units)}`)
  if (lines.length <= mostLines) return lines
  const rest = lines.slice(mostLines - 1).map((line) => line.replace(/^\d+\) /, ''))
  return [...lines.slice(0, mostLines - 1), `${mostLines}) ${t`Then ${rest.join('; ')}`}`]
}

function pairWords(pair: readonly Today[], units: Units | null): string {
  const words = pair.map((each) => `${nameFirst(each.name)}: ${setsWords(each, units)}`)
  return words.length > 1 ? t`In turn, ${listWords(words)}` : (words[0] ?? '')
}

/** "about 58 minutes, with 2 repetitions left in reserve". */
export function sessionHead({ minutes, exercises, name }: Session, kind: Week['kind']): string {
  const lifts = exercises.filter(({ role }) => role !== 'cardio' && role !== 'balance')
  const reserve = lifts[0]?.rir
  const session = t`${nameFirst(name)}, about ${minutes} minutes`
  const head = reserve === undefined ? session : t`${session}, stop each set with ${reserve} left`
  const easy =
    kind === 'deload'
      ? ` ${t`An easier week, to recover in.`}`
      : kind === 'return'
        ? ` ${t`Easy, to get back into it.`}`
        : ''
  return `${head}.${easy}`
}

/** Names that a line of the week can hold. */
const mostNames = 3

/** "Back squat, bench press, lat pulldown and 3 more". */
export function mainWords({ exercises }: Session): string {
  const names = exercises.map(({ name }) => nameFirst(name))
  const more = names.length - mostNames
  return more <= 1 ? names.join(', ') : t`${names.slice(0, mostNames).join(', ')} and ${more} more`
}
