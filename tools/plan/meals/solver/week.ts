import { type Random, seededRandom } from '../../../kit/random.ts'
import { foodsMeant } from '../food-kinds.ts'
import type { MealWanted } from '../wanted.ts'
import { leastMiss } from './bound.ts'
import type { Preference } from './combinations.ts'
import { type SolvedDay, solvedDay } from './day.ts'
import { type Limit, limitsOf } from './limits.ts'
import type { Plate } from './plate.ts'
import { type Pantry, pantryOf, type Slot, slotsOf } from './slots.ts'
import { type Eaten, varietyCost } from './variety.ts'

/** What a week is made from. */
export type Kitchen = {
  wanted: MealWanted
  limits: readonly Limit[]
  pantry: Pantry
  slots: readonly Slot[]
  liked: ReadonlySet<string>
}

export function kitchenOf(wanted: MealWanted): Kitchen {
  const pantry = pantryOf(wanted)
  return {
    wanted,
    limits: limitsOf(wanted),
    pantry,
    slots: slotsOf(wanted, pantry),
    liked: new Set((wanted.likes ?? []).flatMap((word) => foodsMeant(word))),
  }
}

/** How hard a day is tried: at first, when it failed, and when repeats had to be allowed. */
const efforts = {
  first: { starts: 16, enough: 5 },
  second: { starts: 40, enough: 1 },
  last: { starts: 25, enough: 1 },
} as const

/** Days tried once more; none where it is proven that no day can be: then the nearest is wanted, and soon. */
const secondTries = 4

/**
 * Days one after the other, each knowing what the others hold; days that miss are tried again with more chances, and at
 * the last with dishes coming more often.
 *
 * @returns a solved day each; nothing for a day where some meal has no dish at all
 */
export function solvedWeek(kitchen: Kitchen, seed: string): readonly (SolvedDay | undefined)[] {
  const days = firstWeek(kitchen, seed, true)
  if (days.every((day) => day?.kept)) return days
  let tries = leastMiss(kitchen.slots, kitchen.limits) > 0 ? 0 : secondTries
  for (const day of days.keys()) {
    if (days[day]?.kept || tries-- <= 0) continue
    const random = (round: string) => seededRandom(`${seed} ${round} ${day}`)
    const again = solved(kitchen, days, day, {
      strict: true,
      random: random('second'),
      effort: efforts.second,
    })
    if (again && !(days[day]?.kept === again.kept && days[day].cost <= again.cost)) days[day] = again
    if (days[day]?.kept) continue
    const last = solved(kitchen, days, day, { strict: false, random: random('last'), effort: efforts.last })
    if (last?.kept || !days[day]) days[day] = last
  }
  return days
}

/** Each day once. */
export function firstWeek(kitchen: Kitchen, seed: string, strict: boolean): (SolvedDay | undefined)[] {
  const days: (SolvedDay | undefined)[] = Array.from({ length: kitchen.wanted.days })
  for (const day of days.keys()) {
    const random = seededRandom(`${seed} first ${day}`)
    days[day] = solved(kitchen, days, day, { strict, random, effort: efforts.first })
  }
  return days
}

function solved(
  kitchen: Kitchen,
  days: readonly (SolvedDay | undefined)[],
  day: number,
  { strict, random, effort }: { strict: boolean; random: Random; effort: { starts: number; enough: number } },
): SolvedDay | undefined {
  const prefer = preferenceFor(kitchen, days, day, strict)
  return solvedDay(kitchen.slots, kitchen.limits, prefer, random, effort)
}

/** What was eaten on the solved days. */
const eatenOn = (days: readonly (SolvedDay | undefined)[]): readonly Eaten[] =>
  days.map((day) =>
    (day?.dishes ?? [])
      .filter(({ slot }) => !slot.side)
      .map(({ slot, plate }) => ({ kind: slot.kind, plate })),
  )

/** What a dish costs on a day: repeats, and likes the other way. */
function preferenceFor(
  { wanted, liked }: Pick<Kitchen, 'wanted' | 'liked'>,
  days: readonly (SolvedDay | undefined)[],
  day: number,
  strict: boolean,
): Preference {
  const eaten = eatenOn(days)
  const leftovers = wanted.leftovers ?? false
  return (plate, slot) =>
    varietyCost(plate, slot, { days: eaten, day, strict, leftovers }) +
    (eatsMeat(wanted) && plate.parts.some((part) => instead.test(part.food.id)) ? insteadCost : 0) -
    (likes(plate, liked) ? likeGain : 0)
}

/** What stands for meat is for those who eat none, unless the week needs it. */
const instead = /^(seitan|tempeh|meatless|veggie-burger)/
const insteadCost = 0.5
const eatsMeat = ({ pattern }: MealWanted) => pattern !== 'vegetarian' && pattern !== 'vegan'

const likeGain = 0.6

const likes = (plate: Plate, liked: ReadonlySet<string>) =>
  liked.size > 0 && plate.parts.some((part) => liked.has(part.food.id))
