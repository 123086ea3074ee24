import type { Exercise } from '../../plan/index.ts'
import { exerciseSaid, nearestExercises } from './naming.ts'
import { doubtfulIn, type Field, impossibleIn, meaningsOf, possible } from './plausible.ts'
import type { SaidSet, WorkSet } from './set.ts'

/** Why some sets were not taken, with the sets as they were said, so that an answer can say them again. */
export type SetProblem = { sets: readonly SaidSet[] } & (
  | { kind: 'unknown'; words: string; near: readonly Pick<Exercise, 'id' | 'name'>[] }
  | { kind: 'empty'; exercise: string; name: string }
  | { kind: 'impossible'; name: string; field: Field; value: number; least: number; most: number }
  | {
      kind: 'doubtful'
      exercise: string
      name: string
      field: Field | 'sets'
      value: number
      meanings: readonly number[]
    }
)

/** What was understood, and what is asked about. */
export type Read = { sets: readonly WorkSet[]; problems: readonly SetProblem[] }

/** What has been lifted most with each exercise, kg. */
export type Bests = ReadonlyMap<string, number>

/** More sets of one exercise at once are likelier repetitions. */
const mostSets = 20

/**
 * Reads sets as they were told. What can't be is left out, what is likelier a slip is asked about, and all else is taken.
 *
 * @param sure they have said that an unusual figure is right
 */
export function understood(said: readonly SaidSet[], bests: Bests, sure = false): Read {
  const sets: WorkSet[] = []
  const problems: SetProblem[] = []
  for (const [words, group] of Map.groupBy(said, ({ exercise }) => exercise.trim())) {
    const exercise = exerciseSaid(words)
    if (!exercise) {
      const near = nearestExercises(words).map(({ id, name }) => ({ id, name }))
      problems.push({ kind: 'unknown', words, near, sets: group })
      continue
    }
    const { id, name } = exercise
    if (group.length > mostSets && !sure) {
      const value = group.length
      problems.push({ kind: 'doubtful', exercise: id, name, field: 'sets', value, meanings: [], sets: group })
      continue
    }
    for (const set of group) {
      const read = readSet(set, exercise)
      const problem = problemOf(set, read, { exercise, best: bests.get(id), sure })
      if (problem) problems.push(problem)
      else sets.push(read)
    }
  }
  return { sets, problems: joined(problems) }
}

/** What is held still: "plank 60" is seconds. */
const isHold = ({ id, measure }: Exercise) =>
  measure === 'seconds' && /plank|wall-sit|hang|hold|l-sit|stretch|stand|squeeze/.test(id)

function readSet(said: SaidSet, exercise: Exercise): WorkSet {
  const { kg, metres, rir, warmUp } = said
  const held = isHold(exercise) && said.reps !== undefined && said.seconds === undefined && said.reps >= 10
  const seconds = held ? said.reps : said.seconds
  return {
    exercise: exercise.id,
    reps: held ? null : (said.reps ?? null),
    // No weight is none, be it said or not.
    kg: kg === undefined || kg === 0 ? null : Math.round(kg * 100) / 100,
    seconds: seconds === undefined ? null : seconds > 0 ? Math.max(1, Math.round(seconds)) : seconds,
    metres: metres === undefined ? null : Math.round(metres * 10) / 10,
    rir: rir ?? null,
    warmUp: warmUp ?? false,
  }
}

type World = { exercise: Exercise; best: number | undefined; sure: boolean }

function problemOf(said: SaidSet, set: WorkSet, { exercise, best, sure }: World): SetProblem | undefined {
  const { id, name } = exercise
  const sets = [said]
  const wrong = impossibleIn(set)
  if (wrong) return { kind: 'impossible', name, ...wrong, ...possible[wrong.field], sets }
  if (set.reps === null && set.seconds === null && set.metres === null) {
    return { kind: 'empty', exercise: id, name, sets }
  }
  const field = sure ? undefined : doubtfulIn(set, exercise, best)
  if (!field) return undefined
  const meanings = meaningsOf(field, set, exercise, best)
  return { kind: 'doubtful', exercise: id, name, field, value: set[field] ?? 0, meanings, sets }
}

/** One question for three sets with the same slip. */
function joined(problems: readonly SetProblem[]): SetProblem[] {
  const key = ({ sets, ...problem }: SetProblem) => JSON.stringify(problem)
  return [...Map.groupBy(problems, key).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, sets: same.flatMap(({ sets }) => sets) }] : []
  })
}
