import { z } from 'zod'
import type { Tool } from '../kit/tool.ts'
import { mealPlanFollows } from './meals/served/follow.ts'
import { putBackMeals } from './meals/store.ts'
import { planOutdated } from './workout/served/outdated.ts'

const noted = z.object({
  own: z.unknown(),
  meals: z.object({ was: z.string().nullable(), back: z.string() }).nullable(),
})

/** Of a result: what was changed in the profile, by an update or by what waited for a yes. */
const updated = z.object({ changed: z.record(z.string(), z.unknown()) })
const withChanges = z.union([updated, z.object({ profile: updated }).transform(({ profile }) => profile)])

/**
 * A tool that changes what plans are made from (body, goal, allergies, limits): the member's plan of meals follows in the
 * same transaction, and the reply tells what is different; a training plan that no longer fits is said. Both are taken
 * back together.
 */
export function following(tool: Tool): Tool {
  return {
    ...tool,
    async run(input, context) {
      const { before, ...outcome } = await tool.run(input, context)
      if (!outcome.ok || before === null || before === undefined) return { ...outcome, before }
      const { result, say, choices } = outcome
      const changes = withChanges.safeParse(result)
      const outdated = changes.success
        ? await planOutdated(context, Object.keys(changes.data.changed))
        : undefined
      const meals = await mealPlanFollows(context)
      return {
        ...outcome,
        result: meals
          ? { ...Object(result), mealPlan: { kind: meals.kind, changes: meals.changes } }
          : result,
        say: [say, meals?.say, outdated?.say].filter((each) => each !== undefined).join('\n'),
        choices: [...(meals?.choices ?? []), ...(outdated?.choices ?? []), ...choices],
        before: { own: before, meals: meals?.before ?? null },
      }
    },
    async revert(before, context) {
      const { own, meals } = noted.parse(before)
      const whose = { gym: context.gym.id, member: context.member.id }
      if (meals) await putBackMeals(context.db, whose, { ...meals, drop: true }, context.now)
      await tool.revert?.(own, context)
    },
  }
}
