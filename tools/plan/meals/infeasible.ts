import type { Facts } from '../../kit/errors.ts'
import type { Menu } from './menu.ts'
import { recipeById } from './recipes/index.ts'
import { leastMiss } from './solver/bound.ts'
import { beyond, tolerance } from './solver/limits.ts'
import { firstWeek, type Kitchen, kitchenOf } from './solver/week.ts'
import type { MealWanted } from './wanted.ts'

/** Something asked for that a plan may break on. */
export type Binding =
  | 'energy'
  | 'proteinG'
  | 'fatG'
  | 'carbohydrateG'
  | 'budgetPerDay'
  | 'cookMinutes'
  | 'dislikes'
  | 'allergies'
  | 'pattern'
  | 'mealsPerDay'
  | 'variety'

/** What a plan reaches of something promised, a day in the mean: kcal, g or euro. */
export type Miss = {
  what: 'energy' | 'proteinG' | 'fatG' | 'carbohydrateG' | 'budgetPerDay' | 'cookMinutes'
  wanted: number
  reaches: number
}

/** Left out, it must bring the day this much nearer to be called binding where nothing alone would do. */
const worthNaming = 0.15

const macros = ['energy', 'proteinG', 'fatG', 'carbohydrateG'] as const

/** The plan without one of its limits; nothing where it has none of the kind. */
const without: Readonly<
  Record<
    Exclude<Binding, (typeof macros)[number] | 'variety'>,
    (wanted: MealWanted) => MealWanted | undefined
  >
> = {
  budgetPerDay: (wanted) =>
    wanted.budgetPerDay === undefined ? undefined : { ...wanted, budgetPerDay: undefined },
  cookMinutes: (wanted) =>
    wanted.cookMinutes === undefined ? undefined : { ...wanted, cookMinutes: undefined },
  dislikes: (wanted) => (wanted.dislikes.length === 0 ? undefined : { ...wanted, dislikes: [] }),
  pattern: (wanted) => (wanted.pattern === 'omnivore' ? undefined : { ...wanted, pattern: 'omnivore' }),
  allergies: (wanted) => (wanted.allergies.length === 0 ? undefined : { ...wanted, allergies: [] }),
  mealsPerDay: (wanted) => ((wanted.mealsPerDay ?? 5) < 5 ? { ...wanted, mealsPerDay: 5 } : undefined),
}

/** By how much a plan with these wants must miss, or does; `free` is a macro not asked for. */
type MissOf = (wanted: MealWanted, free?: Binding) => number

const kitchenWithout = (wanted: MealWanted, free: Binding | undefined): Kitchen => {
  const kitchen = kitchenOf(wanted)
  return { ...kitchen, limits: kitchen.limits.filter((limit) => limit.dimension !== free) }
}

/** What no plan at all can do better than. */
const atTheLeast: MissOf = (wanted, free) => {
  const { slots, limits } = kitchenWithout(wanted, free)
  return leastMiss(slots, limits)
}

/** What a search finds, a day in the mean: days that cannot be cooked at all count as missed whole. */
const found =
  (seed: string, strict: boolean): MissOf =>
  (wanted, free) => {
    const kitchen = kitchenWithout(wanted, free)
    const hard = kitchen.limits.filter((limit) => limit.hard)
    const missed = firstWeek(kitchen, seed, strict).map((day) =>
      hard.reduce((sum, limit) => {
        const value = day?.total[limit.at] ?? 0
        return sum + beyond(value, limit.least, limit.most, limit.scale)
      }, 0),
    )
    return mean(missed.map((miss) => (miss < 1e-9 ? 0 : miss)))
  }

/**
 * What a plan breaks on: each limit that, left out alone, makes it possible; where none does, those that bring it nearest.
 * Where it isn't proven that there is no plan, the same by what is found without each limit, and without variety.
 *
 * Allergies are named like the rest, as a fact: nobody is asked to drop one.
 *
 * @returns `proven` where no choice of dishes at all can keep every limit
 */
export function binding(wanted: MealWanted, seed: string): { proven: boolean; limits: readonly Binding[] } {
  const proven = atTheLeast(wanted) > 0
  if (proven) return { proven, limits: bindingBy(atTheLeast, wanted, []) }
  const missOf = found(seed, true)
  const unvaried = { name: 'variety' as const, left: found(seed, false)(wanted) }
  return { proven, limits: bindingBy(missOf, wanted, [unvaried]) }
}

function bindingBy(
  missOf: MissOf,
  wanted: MealWanted,
  more: readonly { name: Binding; left: number }[],
): readonly Binding[] {
  const miss = missOf(wanted)
  const named = Object.entries(without).flatMap(([name, lift]) => {
    const lifted = lift(wanted)
    return lifted ? [{ name: name as Binding, left: missOf(lifted) }] : []
  })
  const free = macros.map((name) => ({ name, left: missOf(wanted, name) }))
  const all: readonly { name: Binding; left: number }[] = [...named, ...more, ...free]
  const opens = all.filter(({ left }) => left === 0)
  if (opens.length > 0) return opens.map(({ name }) => name)
  const near = all.filter(({ left }) => left < miss * (1 - worthNaming)).sort((a, b) => a.left - b.left)
  return near.map(({ name }) => name)
}

/** What the days of a menu miss in the mean of those that miss it; energy and macros beyond 5 %, the budget beyond itself. */
export function missesOf(menu: Menu, wanted: MealWanted): readonly Miss[] {
  const slack = 1e-9
  const found = macros.flatMap((what) => {
    const off = menu.days
      .map((day) => day.totals[what])
      .filter((value) => Math.abs(value - wanted[what]) > tolerance * wanted[what] + slack)
    return off.length > 0 ? [{ what, wanted: wanted[what], reaches: mean(off) }] : []
  })
  const { budgetPerDay, cookMinutes } = wanted
  const dear = menu.days.map((day) => day.totals.cost).filter((cost) => cost > (budgetPerDay ?? cost) + slack)
  const slowest = Math.max(
    ...menu.days.flatMap((day) => day.meals.map((meal) => recipeById(meal.recipe)?.minutes ?? 0)),
  )
  return [
    ...found,
    ...(dear.length > 0
      ? [{ what: 'budgetPerDay' as const, wanted: budgetPerDay ?? 0, reaches: mean(dear) }]
      : []),
    ...(slowest > (cookMinutes ?? slowest)
      ? [{ what: 'cookMinutes' as const, wanted: cookMinutes ?? 0, reaches: slowest }]
      : []),
  ]
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The facts of a sentence: "vegan under 3 euro a day reaches 92 g protein of the 160 g".
 *
 * @example
 * infeasibleFacts({ binding: ['budgetPerDay', 'pattern'], misses: [{ what: 'proteinG', wanted: 160, reaches: 92 }] }, wanted)
 * // { binding: ['budgetPerDay', 'pattern'], pattern: 'vegan', budgetPerDay: 3, what: 'proteinG', reaches: 92, wanted: 160 }
 */
export function infeasibleFacts(
  plan: { binding: readonly Binding[]; misses: readonly Miss[] },
  wanted: MealWanted,
): Facts {
  const worst = [...plan.misses].sort((a, b) => part(b) - part(a))[0]
  const has = (name: Binding) => plan.binding.includes(name)
  return {
    binding: plan.binding,
    ...(has('pattern') ? { pattern: wanted.pattern } : {}),
    ...(has('allergies') ? { allergies: wanted.allergies } : {}),
    ...(has('dislikes') ? { dislikes: wanted.dislikes } : {}),
    ...(has('budgetPerDay') && wanted.budgetPerDay !== undefined
      ? { budgetPerDay: wanted.budgetPerDay }
      : {}),
    ...(has('cookMinutes') && wanted.cookMinutes !== undefined ? { cookMinutes: wanted.cookMinutes } : {}),
    ...(has('mealsPerDay') && wanted.mealsPerDay !== undefined ? { mealsPerDay: wanted.mealsPerDay } : {}),
    ...(worst ? { what: worst.what, reaches: tenth(worst.reaches), wanted: tenth(worst.wanted) } : {}),
  }
}

const part = ({ wanted, reaches }: Miss) => Math.abs(reaches - wanted) / wanted
const tenth = (value: number) => (value < 20 ? Math.round(value * 10) / 10 : Math.round(value))
