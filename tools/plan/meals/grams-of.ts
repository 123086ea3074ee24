import { GymError } from '../../kit/errors.ts'
import { named, t } from '../../kit/language.ts'
import { wordTable } from '../../kit/word-table.ts'
import type { Food, Portion } from './food.ts'
import { pieceOf } from './sensible-grams.ts'
import { unitNamed, volumeOf, weightOf } from './words/units.ts'

/** How much it is, and what was taken for granted to say so. */
export type Grams = {
  grams: number
  /** "1 slice as 32 g"; nothing where it was weighed. */
  assumed?: string
}

/** g that nobody eats more of in one meal. Ours: far beyond any appetite, and far under a slip of a unit. */
const mostGrams: Readonly<Partial<Record<Food['group'], number>>> = {
  oil: 250,
  supplement: 300,
  condiment: 500,
  sweet: 1000,
  nut: 500,
  seed: 300,
  egg: 1000,
  drink: 4000,
}
const mostOfOthers = 2000

/** g that nobody tells of less: a pinch of salt is a third of a gram. */
const leastGrams = 0.01

/** kcal of one food in one meal. */
const mostEnergy = 4000

/**
 * Grams of an amount: "3" eggs, "2 slices", "200 g", "a handful". Without a unit a small count is pieces of the usual
 * portion; from fifty on it is grams.
 *
 * @param amount how many; one where nobody said
 * @param unit as it was said, in any form; also "large", "half"
 * @throws {GymError} `amount_out_of_range` with food, grams and the most there can be: an amount nobody could mean
 * @example
 * gramsOf(egg, 3) // { grams: 150, assumed: '1 egg as 50 g' }
 */
export function gramsOf(food: Food, amount?: number, unit?: string): Grams {
  const found = measured(food, amount, unit === undefined ? undefined : unitNamed(unit))
  const most = mostGrams[food.group] ?? mostOfOthers
  const energy = (found.grams * food.per100.kcal) / 100
  if (!(found.grams >= leastGrams) || found.grams > most || energy > mostEnergy) {
    throw new GymError('amount_out_of_range', {
      food: food.name,
      grams: Number.isFinite(found.grams) ? Math.round(found.grams) : String(amount ?? 1),
      most: Math.floor(Math.min(most, (100 * mostEnergy) / Math.max(1, food.per100.kcal))),
    })
  }
  return found
}

/** From here on a bare number of what isn't counted is grams: many say "250 chicken". */
const inGrams = 50

function measured(food: Food, amount: number | undefined, unit: string | undefined): Grams {
  if (unit !== undefined) return ofUnit(food, amount ?? 1, unit)
  if (amount === undefined)
    return times(1, food.portions.find(({ name }) => name === 'serving') ?? first(food))
  return amount >= inGrams && !pieceOf(food)
    ? { grams: amount, assumed: t`${amount} as g` }
    : times(amount, wholeOf(food))
}

const first = (food: Food): Portion => food.portions[0] ?? { name: 'serving', grams: 100 }

/** Portions that measure, beside those that count. */
const measures = /^(cup|tbsp|tsp|serving|oz|glass)\b/

/** What "one" of a food is: an avocado rather than its half, a mango rather than a cup of it. */
function wholeOf(food: Food): Portion {
  const name = food.id.split('-')[0] ?? ''
  const half = food.portions.find((portion) => portion.name === 'half')
  return (
    food.portions.find((portion) => portion.name === name || portion.name === 'medium') ??
    (half && food.group === 'fruit' ? { name, grams: 2 * half.grams } : undefined) ??
    food.portions.find((portion) => !measures.test(portion.name)) ??
    first(food)
  )
}

function ofUnit(food: Food, amount: number, unit: string): Grams {
  const usual = first(food)
  const weight = weightOf(unit)
  if (weight !== undefined) return { grams: amount * weight }
  const own = food.portions.find((portion) => portionIs(portion, unit))
  if (own) return times(amount, own)
  const sized = sizes[unit]
  if (sized !== undefined) {
    return times(amount, { name: unit, grams: wholeOf(food).grams * sized })
  }
  const volume = volumeOf(unit)
  if (volume !== undefined) return ofVolume(food, amount, unit, volume)
  const loose = byHand(food, unit)
  return times(amount, loose ?? usual, loose ? undefined : unit)
}

const sizes = wordTable<number>({ small: 0.75, medium: 1, large: 1.3 })

const portionIs = ({ name }: Portion, unit: string) =>
  name === unit || name.split(', ')[0] === unit || name.startsWith(`${unit} `)

function times(amount: number, { name, grams }: Portion, unknown?: string): Grams {
  const one = t`1 ${named(unknown ?? name)} as ${Math.round(grams * 10) / 10} g`
  return { grams: amount * grams, assumed: one }
}

/** g in a ml, where a food is poured or spooned. */
function density(food: Food): number {
  if (food.group === 'oil') return 0.92
  if (food.group === 'drink' || food.group === 'dairy') return 1
  const cup = food.portions.find(({ name }) => /^cup/.test(name))
  if (cup) return cup.grams / 240
  const tbsp = food.portions.find(({ name }) => name === 'tbsp')
  if (tbsp) return tbsp.grams / 15
  const solid: Partial<Record<Food['group'], number>> = {
    vegetable: 0.55,
    fruit: 0.6,
    nut: 0.58,
    seed: 0.6,
    grain: 0.65,
    sweet: 0.85,
  }
  return solid[food.group] ?? 0.95
}

function ofVolume(food: Food, amount: number, unit: string, volume: number): Grams {
  const each = volume * density(food)
  const exact = (food.group === 'drink' || /^milk-/.test(food.id)) && (unit === 'ml' || unit === 'l')
  return exact ? { grams: amount * each } : times(amount, { name: unit, grams: each })
}

/** What a hand, a plate or a packet holds. */
const handfuls: Readonly<Partial<Record<Food['group'], number>>> = {
  nut: 30,
  seed: 25,
  fruit: 80,
  vegetable: 40,
  grain: 30,
  sweet: 30,
}

function byHand(food: Food, unit: string): Portion | undefined {
  const usual = food.portions[0]
  const scale = (name: string, grams: number) => ({ name, grams })
  switch (unit) {
    case 'handful':
      return scale(unit, handfuls[food.group] ?? 40)
    case 'pinch':
      return scale(unit, 0.5)
    case 'splash':
      return scale(unit, food.group === 'oil' ? 5 : 30)
    case 'slice':
      return scale(unit, sliceOf(food))
    case 'can':
      return scale(unit, food.group === 'drink' ? 330 : food.group === 'fish' ? 110 : 240)
    case 'bowl':
      return scale(unit, Math.max(usual?.grams ?? 0, food.per100.kcal > 300 ? 50 : 250))
    case 'plate':
      return scale(unit, Math.max(usual?.grams ?? 0, 300))
    case 'piece':
    case 'serving':
      return usual
    default:
      return undefined
  }
}

const sliceOf = (food: Food): number => {
  if (food.group === 'bread') return 32
  return food.group === 'meat' || food.group === 'poultry' ? 28 : food.group === 'dairy' ? 28 : 20
}
