import type { MealKind } from '../recipe.ts'
import type { Plate } from './plate.ts'
import type { Slot } from './slots.ts'

/** What was eaten on a day: dishes by meal. */
export type Eaten = readonly { kind: MealKind; plate: Pick<Plate, 'id' | 'lead'> }[]

/** How often a dish may come in seven days. */
const aWeek: Readonly<Record<MealKind, number>> = { breakfast: 2, lunch: 2, dinner: 2, snack: 3 }

const isMain = (kind: MealKind) => kind === 'lunch' || kind === 'dinner'
const sameSort = (a: MealKind, b: MealKind) => a === b || (isMain(a) && isMain(b))

/**
 * What it costs to have a plate on a day, by what was eaten on the days around it: Infinity where it came twice this week
 * or the day before or after.
 *
 * @param days what other days hold, in order; the day itself is empty
 * @param strict false where otherwise nothing fits: then repeats cost, but are not ruled out
 */
export function varietyCost(
  plate: Plate,
  slot: Slot,
  {
    days,
    day,
    strict,
    leftovers,
  }: { days: readonly Eaten[]; day: number; strict: boolean; leftovers: boolean },
): number {
  if (slot.side) return 0
  let times = 0
  let leads = 0
  let near = false
  for (const [other, eaten] of days.entries()) {
    if (other === day || Math.abs(other - day) > 6) continue
    for (const one of eaten) {
      const nextDoor = Math.abs(other - day) === 1
      const same = one.plate.id === plate.id
      if (same && nextDoor) near = true
      if (one.plate.lead === plate.lead) leads += nextDoor ? 2 : 1
      if (same && sameSort(one.kind, slot.kind)) times++
    }
  }
  const left = leftovers && slot.kind === 'lunch' && cameAtDinner(plate, days[day - 1])
  if (left) return times > 1 ? 1 : -1.5
  const { cap, apart } = spread(slot)
  const ruledOut = strict && ((near && apart) || times >= cap)
  return ruledOut ? Number.POSITIVE_INFINITY : 0.1 * leads + (strict ? 0.4 : 1) * times + (near ? 1 : 0)
}

const cameAtDinner = (plate: Plate, eaten: Eaten | undefined) =>
  eaten?.some((one) => one.kind === 'dinner' && one.plate.id === plate.id) ?? false

/** How often a dish must come where there are few, and whether there are enough to keep it from coming the next day. */
function spread({ kind, choices }: Slot): { cap: number; apart: boolean } {
  const aDay = isMain(kind) ? 2 : 1
  return {
    cap: Math.max(aWeek[kind], Math.ceil((7 * aDay) / Math.max(1, choices.length - aDay))),
    apart: choices.length > 2 * aDay,
  }
}
