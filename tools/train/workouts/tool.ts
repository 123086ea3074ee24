import { z } from 'zod'
import { defineTool } from '../../kit/tool.ts'
import { whoseOf } from '../agreement.ts'
import { markMember } from '../sessions/mark.ts'
import { logSchema } from './input.ts'
import { logSets, type Workout } from './logging.ts'
import { workoutChoices, workoutWords } from './reply.ts'
import { removeSets, restoreSets } from './store.ts'

export const logWorkoutTool = defineTool({
  name: 'logWorkout',
  description:
    'Notes sets the member did, one entry a set, kg and seconds, exercises in their words; or the same as last time. Also estimates the one-repetition maximum.',
  input: logSchema,
  run: (said, context) => logSets(said, context),
  view: (workout) => shown(workout),
  say: (workout, context) => workoutWords(workout, context),
  choices: (workout) => workoutChoices(workout),
  remember: ({ before }) => before,
  async revert(before, context) {
    const { added, replaced } = noted.parse(before)
    const whose = whoseOf(context)
    const gone = await removeSets(context.db, whose, added)
    await restoreSets(context.db, whose, replaced)
    await markMember(context.db, context.gym, whose, context.now, gone[0]?.date)
  },
})

const nothing = z.number().nullable()

const noted = z.object({
  added: z.array(z.string()),
  replaced: z.array(
    z.object({
      id: z.string(),
      at: z.coerce.date(),
      date: z.string(),
      position: z.number(),
      exercise: z.string(),
      reps: nothing,
      kg: nothing,
      seconds: nothing,
      metres: nothing,
      rir: nothing,
      warmUp: z.boolean(),
    }),
  ),
})

/** What those who test and the model see: metric. */
function shown({ moment, logged, problems, agreement, before }: Workout) {
  return {
    kept: before?.added.length ?? 0,
    at: moment.at.toISOString(),
    date: moment.date,
    exercises: logged.map(({ exercise, sets, last, oneRepMax, best, next }) => ({
      exercise: exercise.id,
      name: exercise.name,
      sets: sets.map(({ exercise: _, ...set }) => set),
      last: last && {
        date: last.date,
        sets: last.sets.map(({ reps, kg, seconds, metres, warmUp }) => ({
          reps,
          kg,
          seconds,
          metres,
          warmUp,
        })),
      },
      oneRepMax: oneRepMax ?? null,
      record: best ?? null,
      next: next ?? null,
    })),
    problems: problems.map(({ sets, ...problem }) => ({ ...problem, sets: sets.length })),
    consent: agreement,
  }
}
