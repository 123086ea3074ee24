import { withoutNumbers } from '../../../kit/language.ts'
import { addDays } from '../../../kit/time.ts'
import type { Units as MemberUnits } from '../../../profile/index.ts'
import { foodById } from '../foods/index.ts'
import type { MenuDay, MenuMeal } from '../menu.ts'
import { portionWords, type Units } from '../portion-words.ts'

/** Cups and ounces in the us, grams elsewhere. */
export const kitchenUnits = (units: MemberUnits | null): Units => (units === 'us' ? 'us' : 'metric')

/** A meal as it is told to those who test and to the model: kcal and g. */
export function shownMeal({ kind, name, items, totals }: MenuMeal, units: Units) {
  return {
    kind,
    name,
    items: items.map(({ food, grams }) => {
      const found = foodById(food)
      return {
        food,
        name: found?.name ?? food,
        fdcId: found?.fdcId ?? 0,
        ...(withoutNumbers() ? {} : { grams }),
        portion: found ? portionWords(found, grams, units) : withoutNumbers() ? '' : `${grams} g`,
      }
    }),
    ...(withoutNumbers()
      ? {}
      : {
          energy: totals.energy,
          proteinG: totals.proteinG,
          fatG: totals.fatG,
          carbohydrateG: totals.carbohydrateG,
        }),
  }
}

/** The days of a plan with their dates. */
export const shownDays = (days: readonly MenuDay[], from: string, units: Units) =>
  days.map(({ meals, totals }, i) => ({
    date: addDays(from, i),
    meals: meals.map((meal) => shownMeal(meal, units)),
    totals,
  }))

/** The same for the model of somebody who wants no numbers: dishes and portions. */
export const viewedDays = (days: readonly MenuDay[], from: string, units: Units) =>
  shownDays(days, from, units).map(({ totals, ...day }) => (withoutNumbers() ? day : { ...day, totals }))
