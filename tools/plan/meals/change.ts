import { seededRandom } from '../../kit/random.ts'
import { foodById } from './foods/index.ts'
import { type Binding, binding, type Miss, missesOf } from './infeasible.ts'
import type { Menu, MenuDay, MenuMeal } from './menu.ts'
import { type Note, notesOf } from './notes.ts'
import { menuDay } from './plan.ts'
import { type SolvedDay, solvedDay } from './solver/day.ts'
import { eatenOfMenu, plannedChoices, slotsAgain } from './solver/redo.ts'
import { type Slot, slotsOf } from './solver/slots.ts'
import { varietyCost } from './solver/variety.ts'
import { type Kitchen, kitchenOf } from './solver/week.ts'
import { checkWanted, type MealWanted } from './wanted.ts'

/** What became of a meal: another dish, other amounts, new or gone. */
export type Change = {
  /** From 0. */
  day: number
  kind: MenuMeal['kind']
  what: 'dish' | 'amounts' | 'added' | 'removed'
  before?: string
  after?: string
  /** Foods whose amount moved, g. */
  amounts: readonly { food: string; name: string; from: number; to: number }[]
}

/** A plan after its targets or allergies changed. */
export type ChangedPlan = {
  menu: Menu
  changes: readonly Change[]
  /** Meals that kept their dish, and all there are now. */
  keptDishes: number
  meals: number
  feasible: boolean
  misses: readonly Miss[]
  binding: readonly Binding[]
  notes: readonly Note[]
}

/**
 * A plan brought to new wants, with as many dishes kept as can be: first only amounts move, then one dish of a day is
 * exchanged, then the whole day. A dish that may not be eaten any more goes first of all.
 *
 * @param menu the plan so far
 * @param wanted what it should be now; its days are the menu's, whatever it says
 * @throws {GymError} what `checkWanted` throws
 */
export function planChanged(menu: Menu, wanted: MealWanted, seed: string): ChangedPlan {
  const now = checkWanted({ ...wanted, days: menu.days.length })
  const kitchen = kitchenOf(now)
  const days: MenuDay[] = []
  let feasible = true
  for (const [at, day] of menu.days.entries()) {
    const known = { days: [...days, ...menu.days.slice(at)] }
    const solved = dayAgain(kitchen, known, at, `${seed} ${at}`)
    feasible &&= solved?.kept ?? false
    days.push(solved ? menuDay(solved) : day)
  }
  const changed = { days }
  const changes = changesOf(menu, changed)
  const meals = days.reduce((sum, day) => sum + day.meals.length, 0)
  const gone = changes.filter(({ what }) => what === 'dish' || what === 'added').length
  return {
    menu: changed,
    changes,
    keptDishes: meals - gone,
    meals,
    feasible,
    misses: feasible ? [] : missesOf(changed, now),
    binding: feasible ? [] : binding(now, seed).limits,
    notes: notesOf(changed, now),
  }
}

const efforts = { few: { starts: 12, enough: 2 }, many: { starts: 40, enough: 3 } } as const

/** A day again, with ever more of it open until it keeps the limits. */
function dayAgain(kitchen: Kitchen, menu: Menu, at: number, seed: string): SolvedDay | undefined {
  const day = menu.days[at]
  if (!day) return undefined
  const kept = solvedOpen(kitchen, menu, at, () => false, seed)
  if (kept?.kept) return kept
  const mains = slotsOf(kitchen.wanted, kitchen.pantry).filter((slot) => !slot.side)
  const one = mains.map(({ meal }) =>
    solvedOpen(kitchen, menu, at, (slot) => slot.meal === meal, `${seed} ${meal}`),
  )
  const best = nearest(one)
  if (best?.kept) return best
  const whole = solvedOpen(kitchen, menu, at, () => true, `${seed} whole`)
  return nearest([whole, best, kept])
}

const nearest = (days: readonly (SolvedDay | undefined)[]): SolvedDay | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort((a, b) => Number(b.kept) - Number(a.kept) || a.cost - b.cost)
    .at(0)

function solvedOpen(
  { wanted, pantry, limits }: Kitchen,
  menu: Menu,
  at: number,
  isOpen: (slot: Slot) => boolean,
  seed: string,
): SolvedDay | undefined {
  const day = menu.days[at] ?? { meals: [] as readonly MenuMeal[] }
  const allowed = new Set([...pantry.dishes.values()].flat().map((plate) => plate.id))
  const slots = slotsAgain(wanted, pantry, day as MenuDay, (slot, planned) => {
    // What was there and may not be eaten any more leaves its place open, with what stands beside it.
    const gone = planned === undefined || !allowed.has(planned.recipe)
    return gone || isOpen(slot) ? slot.choices : plannedChoices(slot, planned)
  })
  const open = slots.some((slot) => !slot.side && slot.choices.length > 1)
  const known = { days: eatenOfMenu(menu), day: at, leftovers: wanted.leftovers ?? false }
  const strict = (slot: Slot) => slot.choices.length > 1
  return solvedDay(
    slots,
    limits,
    (plate, slot) => varietyCost(plate, slot, { ...known, strict: strict(slot) }),
    seededRandom(seed),
    open ? efforts.many : efforts.few,
  )
}

/** What changed between two menus, meal by meal; meals of a kind are compared in their order. */
export function changesOf(before: Menu, after: Menu): readonly Change[] {
  const kinds = ['breakfast', 'lunch', 'dinner', 'snack'] as const
  const count = Math.max(before.days.length, after.days.length)
  return Array.from({ length: count }, (_, day) =>
    kinds.flatMap((kind) => {
      const was = before.days[day]?.meals.filter((meal) => meal.kind === kind) ?? []
      const is = after.days[day]?.meals.filter((meal) => meal.kind === kind) ?? []
      return Array.from({ length: Math.max(was.length, is.length) }, (_, i) =>
        changeOf(day, kind, was[i], is[i]),
      ).flat()
    }),
  ).flat()
}

function changeOf(
  day: number,
  kind: MenuMeal['kind'],
  was: MenuMeal | undefined,
  is: MenuMeal | undefined,
): Change[] {
  if (!was && is) return [{ day, kind, what: 'added', after: is.name, amounts: [] }]
  if (was && !is) return [{ day, kind, what: 'removed', before: was.name, amounts: [] }]
  if (!was || !is) return []
  const names = { before: was.name, after: is.name }
  if (was.recipe !== is.recipe) return [{ day, kind, what: 'dish', ...names, amounts: [] }]
  const amounts = amountsMoved(was, is)
  return amounts.length === 0 ? [] : [{ day, kind, what: 'amounts', ...names, amounts }]
}

function amountsMoved(was: MenuMeal, is: MenuMeal): Change['amounts'] {
  const foods = [...new Set([...was.items, ...is.items].map((item) => item.food))]
  const grams = (meal: MenuMeal, food: string) => meal.items.find((item) => item.food === food)?.grams ?? 0
  return foods
    .map((food) => ({
      food,
      name: foodById(food)?.name ?? food,
      from: grams(was, food),
      to: grams(is, food),
    }))
    .filter(({ from, to }) => from !== to)
}
