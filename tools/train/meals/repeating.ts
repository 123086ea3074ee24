import type { Database } from '../../../db/client.ts'
import { GymError } from '../../kit/errors.ts'
import { foodById } from '../../plan/index.ts'
import type { Whose } from '../../profile/index.ts'
import type { Moment } from '../moment.ts'
import { together } from './eaten.ts'
import type { MealInput } from './input.ts'
import { lastMeal } from './store.ts'

type World = { db: Database; whose: Whose }

/**
 * A meal to be logged again, foods and energy as they were kept: the last one of its kind, or the last at all.
 *
 * @param of the day it was eaten on, as YYYY-MM-DD; undefined for the last time
 * @throws {GymError} `no_meal_to_repeat` where there is none
 */
export async function mealAgain(
  { same: _, of, ...said }: MealInput,
  { at, date }: Moment,
  { db, whose }: World,
): Promise<MealInput> {
  const on = of?.slice(0, 10)
  const last = await lastMeal(db, whose, { kind: said.kind, on, before: at, notOn: date })
  if (!last) throw new GymError('no_meal_to_repeat', { meal: said.kind ?? 'meal', on: on ?? '' })
  const { kcal, proteinG } = together(last.items)
  const items = last.items.flatMap(({ food, grams }) => {
    const name = food === null ? undefined : foodById(food)?.name
    return name === undefined || grams === null ? [] : [{ food: name, grams }]
  })
  return {
    ...said,
    ...(last.kind ? { kind: last.kind } : {}),
    items,
    kcal,
    proteinG,
  }
}
