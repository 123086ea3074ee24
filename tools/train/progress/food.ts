import { addDays } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { whoseOf } from '../agreement.ts'
import type { Held } from '../meals/eaten.ts'
import { daysOfFood, saidWhole, targetAt } from '../meals/store.ts'

/** What was eaten lately: kcal and g. */
export type FoodLately = {
  today: Held | undefined
  /** Means over the logged days before today; undefined where there are none. */
  mean: { kcal: number; proteinG: number } | undefined
  logged: number
  days: number
  target: { energy: number; proteinG: number } | undefined
}

/** Days before today that are looked at. */
const looksBack = 14

/** A day with one meal is a part of a day, unless they said that it was all. */
const leastMeals = 2

/** What a member ate today and on the days they logged; a day not logged, or only begun, is missing and not zero. */
export async function foodLately(context: ToolContext, today: string): Promise<FoodLately> {
  const { db, now } = context
  const whose = whoseOf(context)
  const days = await daysOfFood(db, whose, { from: addDays(today, -looksBack), to: today })
  const past = days.filter(({ date }) => date < today)
  const whole = await saidWhole(
    db,
    whose,
    past.map(({ date }) => date),
  )
  const counted = past.filter(({ date, meals }) => whole.get(date) ?? meals >= leastMeals)
  const mean = (of: (day: Held) => number) => counted.reduce((sum, day) => sum + of(day), 0) / counted.length
  return {
    today: days.find(({ date }) => date === today),
    mean:
      counted.length === 0
        ? undefined
        : { kcal: mean(({ kcal }) => kcal), proteinG: mean(({ proteinG }) => proteinG) },
    logged: counted.length,
    days: looksBack,
    target: await targetAt(db, whose, now),
  }
}
