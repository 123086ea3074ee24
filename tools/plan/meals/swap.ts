import { GymError } from '../../kit/errors.ts'
import { seededRandom } from '../../kit/random.ts'
import { allowedRecipes } from './allowed.ts'
import { type Miss, missesOf } from './infeasible.ts'
import { dayOf, type Menu, type MenuDay, type MenuMeal } from './menu.ts'
import { menuDay } from './plan.ts'
import type { MealKind, Recipe } from './recipe.ts'
import { recipes } from './recipes/index.ts'
import { solvedDay } from './solver/day.ts'
import { keepsHard, type Limit, limitsOf } from './solver/limits.ts'
import type { Plate } from './solver/plate.ts'
import { eatenOfMenu, plannedChoices, slotsAgain } from './solver/redo.ts'
import { type Pantry, pantryOf, type Slot } from './solver/slots.ts'
import { varietyCost } from './solver/variety.ts'
import { dimensions } from './solver/vector.ts'
import { fitsWords, isCalled, type Wish, wishOf } from './swap-words.ts'
import type { MealWanted } from './wanted.ts'

/** Which meal, and what instead. Words as the member wrote them. */
export type SwapAsked = {
  /** From 0. */
  day: number
  meal?: MealKind | undefined
  /** "something with fish" */
  wanted?: string | undefined
  /** "eggs"; or the dish that is not wanted. */
  without?: string | undefined
}

/** What came of it: the new menu, and how firmly the rest of the day held. */
export type Swapped = {
  menu: Menu
  before: MenuMeal
  after: MenuMeal
  /** Other meals of the day kept their dishes, and their grams too unless this says they moved. */
  moved: boolean
  /** What the day misses now, where no such dish makes it whole. */
  misses: readonly Miss[]
}

const effort = { starts: 24, enough: 4 }

/**
 * One meal of a plan swapped, while the rest of the day holds and its totals stay within 5 %.
 *
 * First only the new dish's grams are chosen; where that isn't enough the grams of the other meals give way, never their
 * dishes.
 *
 * @throws {GymError} `no_such_meal` where the plan has none; `no_such_dish` with the words and, where dishes were but may not
 *   be eaten, `forbidden: true`
 * @example
 * mealSwapped(menu, wanted, { day: 0, meal: 'dinner', wanted: 'something with fish' }, 'turn 9').after.name
 */
export function mealSwapped(menu: Menu, wanted: MealWanted, asked: SwapAsked, seed: string): Swapped {
  const day = menu.days[asked.day]
  const dish = day?.meals.findIndex((meal) => isCalled(meal, asked.without ?? '')) ?? -1
  const wish = wishOf(asked.wanted, dish < 0 ? asked.without : undefined)
  const at = dish < 0 && day ? mealAt(day, asked.meal, wish) : dish
  const before = day?.meals[at]
  if (!day || !before) throw new GymError('no_such_meal', { day: asked.day, meal: asked.meal ?? 'meal' })
  const pantry = pantryOf(wanted)
  const dishes = dishesFor(wanted, before, wish, pantry)
  const days = [true, false].flatMap((held) => {
    const found = solvedWith({ menu, wanted, pantry, dishes, day, dayAt: asked.day, at, held, seed })
    return found ? [{ ...found, moved: !held }] : []
  })
  const best = days.find((one) => one.kept) ?? days.at(-1)
  const after = best?.day.meals[at]
  if (!best || !after) throw new GymError('no_such_dish', { words: wish.words, meal: before.kind })
  const changed = { days: menu.days.map((one, i) => (i === asked.day ? best.day : one)) }
  return { menu: changed, before, after, moved: best.moved, misses: missesOf({ days: [best.day] }, wanted) }
}

/** The meal that was meant: the one of the kind, else the one with what is not wanted, else dinner. */
function mealAt(day: MenuDay, kind: MealKind | undefined, wish: Wish): number {
  const meant = (meal: MenuMeal) => wish.without.length > 0 && !fitsWords(meal.recipe, { ...wish, with: [] })
  const ofKind = (meal: MenuMeal) => kind === undefined || meal.kind === kind
  const found = mealOrder.flatMap((one) =>
    day.meals.findIndex((meal) => meal.kind === one && ofKind(meal) && meant(meal)),
  )
  const both = found.find((at) => at >= 0)
  return both ?? day.meals.findIndex((meal) => meal.kind === (kind ?? 'dinner'))
}

/** Where more than one meal has what is not wanted, the large ones are meant. */
const mealOrder = ['dinner', 'lunch', 'breakfast', 'snack'] as const

/** The dishes that answer the words and may be eaten; other than the one that goes. */
function dishesFor(wanted: MealWanted, before: MenuMeal, wish: Wish, pantry: Pantry): readonly Plate[] {
  const fits = (id: string) => id !== before.recipe && fitsWords(id, wish)
  const dishes = (pantry.dishes.get(before.kind) ?? []).filter((plate) => fits(plate.id))
  if (dishes.length > 0) return dishes
  const asked = (all: readonly Recipe[]) =>
    all.some((recipe) => recipe.kinds.includes(before.kind) && fits(recipe.id))
  const forbidden = asked(recipes) && !asked(allowedRecipes(wanted))
  throw new GymError('no_such_dish', { words: wish.words, meal: before.kind, forbidden })
}

type Task = {
  menu: Menu
  wanted: MealWanted
  pantry: Pantry
  dishes: readonly Plate[]
  day: MenuDay
  dayAt: number
  at: number
  held: boolean
  seed: string
}

function solvedWith({ menu, wanted, pantry, dishes, day, dayAt, at, held, seed }: Task) {
  const before = day.meals[at]
  const isSwapped = (planned: MenuMeal | undefined) => planned === before
  const slots = slotsAgain(wanted, pantry, day, (slot, planned) => {
    if (!isSwapped(planned)) return plannedChoices(slot, planned)
    return slot.side ? slot.choices : dishes
  })
  const meal = slots.find((slot) => !slot.side && slot.choices === dishes)?.meal
  const mine = held ? slots.filter((slot) => slot.meal === meal) : slots
  const others = day.meals.filter((_, i) => i !== at)
  const limits = held ? less(limitsOf(wanted), dayOf(others)) : limitsOf(wanted)
  const solved = solvedDay(
    mine,
    limits,
    preference(menu, wanted, dayAt),
    seededRandom(`${seed} ${held}`),
    effort,
  )
  if (!solved) return undefined
  const fresh = menuDay(solved)
  const whole = held ? dayOf(day.meals.map((one, i) => (i === at ? (fresh.meals[0] ?? one) : one))) : fresh
  const vector = Float64Array.from(dimensions, (dimension) => whole.totals[dimension])
  return { day: whole, kept: keepsHard(limitsOf(wanted), vector) }
}

function preference(menu: Menu, wanted: MealWanted, day: number) {
  const days = eatenOfMenu(menu)
  const known = { days, day, strict: false, leftovers: wanted.leftovers ?? false }
  return (plate: Plate, slot: Slot) => varietyCost(plate, slot, known)
}

/** What is left of the limits after what is already on the table. */
const less = (limits: readonly Limit[], { totals }: MenuDay): readonly Limit[] =>
  limits.map((limit) => {
    const held = totals[limit.dimension]
    return {
      ...limit,
      least: limit.least - held,
      most: limit.most - held,
      aimLeast: limit.aimLeast - held,
      aimMost: limit.aimMost - held,
    }
  })
