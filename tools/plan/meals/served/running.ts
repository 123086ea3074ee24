import { GymError } from '../../../kit/errors.ts'
import { addDays, localTime } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { type Profile, profileOf } from '../../../profile/index.ts'
import { allowedFood } from '../allowed.ts'
import type { Menu } from '../menu.ts'
import { knownFood } from '../nutrition.ts'
import { currentMeals, type KeptMeals } from '../store.ts'
import type { MealWanted } from '../wanted.ts'

/** The plan somebody eats by today. */
export type Running = {
  plan: KeptMeals
  profile: Profile
  today: string /** Today's place in it, from 0. */
  at: number
}

/** @throws {GymError} `only_in_private`, `no_meal_plan`, `meal_plan_over` */
export async function runningMeals(context: ToolContext): Promise<Running> {
  if (!context.place.private) throw new GymError('only_in_private')
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  const plan = await currentMeals(db, whose)
  if (!plan) throw new GymError('no_meal_plan')
  const today = localTime(now, gym.zone).date
  const at = daysFrom(plan.from, today)
  if (at >= plan.days.length)
    throw new GymError('meal_plan_over', { last: addDays(plan.from, plan.days.length - 1) })
  return { plan, profile: await profileOf(db, whose), today, at: Math.max(0, at) }
}

/** Days from one date to another. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/**
 * What a kept plan has to keep to by now: what it was made for, with the profile's allergies, pattern and dislikes of today
 * beside those that were named for this plan.
 */
export function wantedNow({ wanted, days }: KeptMeals, profile: Profile): MealWanted {
  const { own: _, asked, ...made } = wanted
  const allergies = [...(profile.allergies ?? wanted.allergies), ...asked.allergies]
  return {
    ...made,
    days: days.length,
    pattern: asked.pattern ?? profile.pattern ?? wanted.pattern,
    allergies: [...new Set(allergies)],
    dislikes: [...new Set([...profile.dislikes, ...asked.dislikes])],
    likes: profile.likes,
  }
}

/** Whether a menu has something on the plate that may not be eaten. */
export function isForbidden({ days }: Menu, wanted: MealWanted): boolean {
  const allowed = allowedFood(wanted)
  return days.some(({ meals }) =>
    meals.some(({ items }) => items.some(({ food }) => !allowed(knownFood(food)))),
  )
}
