import { GymError } from '../../kit/errors.ts'
import { type Allergen, allergens, type Pattern, patterns } from './food.ts'

/** What a plan of meals should be. kcal, g, rough euro and minutes, a day; likes and dislikes as words or food ids. */
export type MealWanted = {
  days: number
  energy: number
  proteinG: number
  fatG: number
  carbohydrateG: number
  fibreG?: number | undefined
  pattern: Pattern
  allergies: readonly Allergen[]
  dislikes: readonly string[]
  likes?: readonly string[] | undefined
  budgetPerDay?: number | undefined
  /** Minutes for one meal. */
  cookMinutes?: number | undefined
  /** Counts snacks: 3 has none, 4 has one, 5 has two. */
  mealsPerDay?: number | undefined
  /** A dinner may come back as the next day's lunch. */
  leftovers?: boolean | undefined
}

/** The macros of a day; energy in kcal, the others in g. */
export type MacroTargets = Pick<MealWanted, 'energy' | 'proteinG' | 'fatG' | 'carbohydrateG'>

/**
 * What a plan may be asked for. Energy: no plan under the lower floor (AHA/ACC/TOS, 1,200 kcal), none over what three
 * large meals and two snacks can be. Macros: what could be meant at all; whether it can be cooked is the solver's word.
 */
export const wantedRanges = {
  days: { least: 1, most: 14 },
  energy: { least: 1200, most: 6000 },
  proteinG: { least: 20, most: 500 },
  fatG: { least: 10, most: 400 },
  carbohydrateG: { least: 10, most: 1200 },
  fibreG: { least: 0, most: 120 },
  budgetPerDay: { least: 0.5, most: 500 },
  cookMinutes: { least: 1, most: 240 },
  mealsPerDay: { least: 3, most: 5 },
} as const

type Ranged = keyof typeof wantedRanges

/** Macros and energy may differ by this part: people round, and fibre gives less than 4 kcal/g. */
const sumSlack = 0.05

/** 4, 9 and 4 kcal a gram. */
export const energyOf = ({ proteinG, fatG, carbohydrateG }: Omit<MacroTargets, 'energy'>): number =>
  4 * proteinG + 9 * fatG + 4 * carbohydrateG

function inRange(field: Ranged, value: number | undefined): void {
  if (value === undefined) return
  const { least, most } = wantedRanges[field]
  const whole = field === 'days' || field === 'mealsPerDay'
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
    throw new GymError('out_of_range', { field, least, most })
  }
}

/**
 * Refuses what nobody could mean or nobody should eat; returns what was asked, unchanged.
 *
 * @throws {GymError} `out_of_range` with the field and its range; `macros_do_not_sum` with both energies, kcal;
 *   `unknown_pattern` and `unknown_allergy` for words of no list
 * @example
 * checkWanted({ ...wanted, energy: 26_325 }) // throws out_of_range, energy, 1200 to 6000
 */
export function checkWanted(wanted: MealWanted): MealWanted {
  for (const field of Object.keys(wantedRanges) as Ranged[]) inRange(field, wanted[field])
  if (!patterns.includes(wanted.pattern)) throw new GymError('unknown_pattern', { pattern: wanted.pattern })
  const unknown = wanted.allergies.filter((allergy) => !allergens.includes(allergy))
  if (unknown.length > 0) throw new GymError('unknown_allergy', { allergies: unknown })
  const sum = energyOf(wanted)
  if (Math.abs(sum - wanted.energy) > sumSlack * wanted.energy) {
    throw new GymError('macros_do_not_sum', {
      energy: Math.round(wanted.energy),
      sum: Math.round(sum),
    })
  }
  return wanted
}

/**
 * A day's macros where only some were said: those stand, the others share what energy is left as the usual ones do.
 *
 * @param said what the member said, kcal and g
 * @param usual whole targets, the member's own or anybody's; their energy and shares fill the gaps
 * @throws {GymError} `macros_do_not_sum` where what was said is already more than the energy
 * @example
 * macrosFor({ energy: 1800, proteinG: 140 }, { energy: 2259, proteinG: 160, fatG: 62.75, carbohydrateG: 263.56 })
 * // { energy: 1800, proteinG: 140, fatG: 43.25..., carbohydrateG: 212.67... }
 */
export function macrosFor(
  said: { [K in keyof MacroTargets]?: number | undefined },
  usual: MacroTargets,
): MacroTargets {
  const kcal = { proteinG: 4, fatG: 9, carbohydrateG: 4 } as const
  const fields = ['proteinG', 'fatG', 'carbohydrateG'] as const
  const open = fields.filter((field) => said[field] === undefined)
  const told = fields.reduce((sum, field) => sum + (said[field] ?? 0) * kcal[field], 0)
  const energy = said.energy ?? (open.length === 0 ? told : usual.energy)
  const left = energy - told
  if (open.length > 0 && left <= 0) {
    throw new GymError('macros_do_not_sum', { energy: Math.round(energy), sum: Math.round(told) })
  }
  const share = open.reduce((sum, field) => sum + usual[field] * kcal[field], 0)
  const grams = (field: (typeof fields)[number]) => said[field] ?? (usual[field] * left) / share
  return { energy, proteinG: grams('proteinG'), fatG: grams('fatG'), carbohydrateG: grams('carbohydrateG') }
}
