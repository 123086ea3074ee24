import { GymError } from '../../kit/errors.ts'
import { mealOf, totalsOf, type Understood } from '../../plan/index.ts'
import type { MealInput, SaidItem } from './input.ts'

/** What was eaten holds: kcal and g. */
export type Held = { kcal: number; proteinG: number; fatG: number; carbohydrateG: number; fibreG: number }

/** One food as it is kept: food null for figures they gave themselves. */
export type EatenItem = Held & { food: string | null; grams: number | null }

/** One thing told and what it was taken for. */
export type EatenPart = { said: SaidItem; as: Understood }

/** Why something was not taken. */
export type MealProblem =
  | { kind: 'unknown'; food: string }
  | { kind: 'amount'; food: string; grams: number | string; most: number }

/** A meal as it was understood. */
export type Eaten = {
  parts: readonly EatenPart[]
  items: readonly EatenItem[]
  problems: readonly MealProblem[]
  total: Held
}

const nothing: Held = { kcal: 0, proteinG: 0, fatG: 0, carbohydrateG: 0, fibreG: 0 }

/** Both together. */
export const together = (parts: readonly Held[]): Held =>
  parts.reduce<Held>(
    (a, b) => ({
      kcal: a.kcal + b.kcal,
      proteinG: a.proteinG + b.proteinG,
      fatG: a.fatG + b.fatG,
      carbohydrateG: a.carbohydrateG + b.carbohydrateG,
      fibreG: a.fibreG + b.fibreG,
    }),
    nothing,
  )

/** kcal that nobody eats at once; above the second it is asked. */
export const energyAtOnce = { most: 10_000, usual: 3500 } as const

/** g of protein that nobody eats at once. */
const mostProtein = 500

/**
 * Reads a meal as it was told: foods with amounts, and figures they gave themselves, which go before ours.
 *
 * @throws {GymError} `out_of_range` for figures nobody eats; `macros_do_not_sum` for more protein than the energy holds;
 *   `amount_out_of_range` and `food_not_understood` where nothing else was said; `nothing_to_log`
 */
export function eaten({
  items: said = [],
  kcal,
  proteinG,
}: Pick<MealInput, 'items' | 'kcal' | 'proteinG'>): Eaten {
  checkFigures(kcal, proteinG)
  const own = kcal !== undefined || proteinG !== undefined
  if (said.length === 0 && !own) throw new GymError('nothing_to_log')
  const { parts, problems, refusal } = readParts(said)
  if (parts.length === 0 && refusal && !own) throw refusal
  const found = parts.flatMap(({ as }) =>
    as.helpings.map(({ food, grams }) => ({ food, grams, ...held(food, grams) })),
  )
  const items = own ? corrected(found, kcal, proteinG) : found
  return { parts, items, problems, total: together(items) }
}

function readParts(said: readonly SaidItem[]): {
  parts: EatenPart[]
  problems: MealProblem[]
  refusal: GymError | undefined
} {
  const parts: EatenPart[] = []
  const problems: MealProblem[] = []
  let refusal: GymError | undefined
  for (const item of said) {
    try {
      const { items, unknown } = mealOf([item])
      parts.push(...items.map((as) => ({ said: item, as })))
      problems.push(...unknown.map((food) => ({ kind: 'unknown' as const, food })))
    } catch (error) {
      if (!(error instanceof GymError)) throw error
      refusal ??= error
      problems.push(problemOf(error, item))
    }
  }
  return { parts, problems, refusal }
}

function problemOf({ code, facts }: GymError, { food }: SaidItem): MealProblem {
  if (code !== 'amount_out_of_range') return { kind: 'unknown', food }
  const grams = typeof facts.grams === 'number' ? facts.grams : String(facts.grams)
  return { kind: 'amount', food, grams, most: Number(facts.most) }
}

function held(food: string, grams: number): Held {
  const { energy, proteinG, fatG, carbohydrateG, fibreG } = totalsOf([{ food, grams }])
  return { kcal: energy, proteinG, fatG, carbohydrateG, fibreG }
}

function checkFigures(kcal: number | undefined, proteinG: number | undefined): void {
  if (kcal !== undefined && !(kcal > 0 && kcal <= energyAtOnce.most)) {
    throw new GymError('out_of_range', { field: 'kcal', value: kcal, least: 1, most: energyAtOnce.most })
  }
  if (proteinG !== undefined && !(proteinG >= 0 && proteinG <= mostProtein)) {
    throw new GymError('out_of_range', { field: 'proteinG', value: proteinG, least: 0, most: mostProtein })
  }
  // Labels round: a tenth and 15 kcal are let pass.
  const ofProtein = 4 * (proteinG ?? 0)
  if (kcal !== undefined && ofProtein > 1.1 * kcal + 15) {
    throw new GymError('macros_do_not_sum', { energy: Math.round(kcal), sum: Math.round(ofProtein) })
  }
}

/** Their own figures, shared out over the foods as ours are; without foods one entry of its own. */
function corrected(
  items: readonly EatenItem[],
  kcal: number | undefined,
  proteinG: number | undefined,
): EatenItem[] {
  const total = together(items)
  if (total.kcal === 0) {
    const own = { ...nothing, proteinG: proteinG ?? 0, kcal: kcal ?? 4 * (proteinG ?? 0) }
    return [...items, { food: null, grams: null, ...own }]
  }
  const energy = kcal === undefined ? 1 : kcal / total.kcal
  const protein = proteinG === undefined ? energy : total.proteinG === 0 ? 0 : proteinG / total.proteinG
  return items.map((item) => ({
    ...item,
    kcal: item.kcal * energy,
    proteinG: item.proteinG * protein,
    fatG: item.fatG * energy,
    carbohydrateG: item.carbohydrateG * energy,
    fibreG: item.fibreG * energy,
  }))
}
