import type { Plate } from './plate.ts'
import type { Slot } from './slots.ts'

type Placed = { slot: Slot; plate: Plate }

const staples = new Set(['grain', 'bread', 'oil', 'condiment', 'sweet', 'drink'])

/** Foods of a plate that one notices when they come twice, and its starches. */
type Look = {
  noticed: ReadonlySet<string>
  foods: ReadonlySet<string>
  starch: ReadonlySet<string>
  meat: boolean
  dairy: boolean
}

const looks = new WeakMap<Plate, Look>()

function lookAt(plate: Plate): Look {
  const known = looks.get(plate)
  if (known) return known
  const foods = plate.parts.map((part) => part.food)
  const starch = foods.flatMap((food) => {
    if (food.group === 'grain' && !['oats'].includes(food.id)) return ['grain']
    if (food.group === 'bread') return ['bread']
    return /potato|fries/.test(food.id) ? ['potato'] : []
  })
  const look = {
    noticed: new Set([
      ...foods.filter((food) => !staples.has(food.group)).map((food) => food.id),
      ...(foods.some((food) => /pasta|noodles/.test(food.id)) ? ['pasta'] : []),
      ...foods.filter(({ group }) => group === 'fish' || group === 'poultry').map(({ group }) => group),
    ]),
    foods: new Set(foods.map((food) => food.id)),
    starch: new Set(starch),
    meat: foods.some((food) => food.kosher === 'meat'),
    dairy: foods.some((food) => food.kosher === 'dairy'),
  }
  looks.set(plate, look)
  return look
}

/**
 * What two plates of one day cost each other: the same dish twice, the same heart of the dish, two shakes, bread beside
 * bread, and meat with milk in one meal.
 *
 * @returns 0 where they go well; Infinity where they must not meet
 */
export function clash(a: Placed, b: Placed): number {
  if (a.plate.id === b.plate.id) return Number.POSITIVE_INFINITY
  if (a.plate.powder && b.plate.powder) return Number.POSITIVE_INFINITY
  const one = lookAt(a.plate)
  const other = lookAt(b.plate)
  const sameMeal = a.slot.meal === b.slot.meal
  if (sameMeal) {
    // What a kosher meal never has; for anybody else it is odd beside one another.
    if ((one.meat && other.dairy) || (one.dairy && other.meat)) return Number.POSITIVE_INFINITY
    const [dish, side] = a.slot.side ? [other, one] : [one, other]
    if (shares(dish.foods, side.foods) || !fits(dish, side)) return Number.POSITIVE_INFINITY
    return 0
  }
  let cost = a.plate.lead === b.plate.lead ? 0.8 : 0
  for (const food of one.noticed) if (other.noticed.has(food)) cost += 0.3
  return cost
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  for (const food of a) if (b.has(food)) return true
  return false
}

/** Rice doesn't go to pasta, nor bread to bread; bread goes to nearly everything else. */
function fits(dish: Look, side: Look): boolean {
  if (side.starch.has('bread')) return !dish.starch.has('bread')
  return side.starch.size === 0 || dish.starch.size === 0
}
