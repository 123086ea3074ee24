import { z } from 'zod'
import type { Prescribed } from './next.ts'

/** The part of a kept plan that says what is asked for; whatever else stands there is for others. */
const planSchema = z.object({
  weeks: z.array(
    z.object({
      sessions: z.array(
        z.object({
          name: z.string().optional(),
          exercises: z.array(
            z.object({
              exercise: z.string(),
              sets: z.number(),
              reps: z.number(),
              leastReps: z.number(),
              rir: z.number(),
              measure: z.enum(['reps', 'seconds', 'minutes']),
            }),
          ),
        }),
      ),
    }),
  ),
})

/** What a plan asks for of each exercise, as its last week with it does; nothing where the plan can't be read. */
export function prescribedIn(plan: unknown): ReadonlyMap<string, Prescribed> {
  const read = planSchema.safeParse(plan)
  if (!read.success) return new Map()
  const all = read.data.weeks.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises))
  return new Map(all.map(({ exercise, ...asked }) => [exercise, asked]))
}

/** What a session of a plan is called, and its exercises' ids; undefined where the plan doesn't have it. */
export function sessionIn(
  plan: unknown,
  { week, nth }: { week: number; nth: number },
): { name: string | undefined; exercises: string[] } | undefined {
  const read = planSchema.safeParse(plan)
  const session = read.success ? read.data.weeks[week]?.sessions[nth] : undefined
  return session && { name: session.name, exercises: session.exercises.map(({ exercise }) => exercise) }
}
