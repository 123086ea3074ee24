import { z } from 'zod'
import { GymError } from '../../../kit/errors.ts'
import { localTime } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { demand, refuse, type Worked, worked } from '../../../macros/index.ts'
import {
  allergensIn,
  type Consents,
  missing,
  type Profile,
  patternIn,
  screeningFacts,
} from '../../../profile/index.ts'
import { energyFloor } from '../../../safety/index.ts'
import type { Allergen, Pattern } from '../food.ts'
import { foodsMeant, unknownFoods } from '../food-kinds.ts'
import type { KeptMealWanted } from '../store.ts'
import { type MacroTargets, type MealWanted, macrosFor } from '../wanted.ts'

const number = z.number().optional()
const words = z.union([z.string().max(80), z.array(z.string().max(80)).max(40)]).optional()

/** What a plan of meals may be asked for with. */
export const mealsInput = z.object({
  days: number,
  energy: number.describe('kcal a day; only if they said a figure'),
  proteinG: number,
  fatG: number,
  carbohydrateG: number,
  pattern: z.string().max(60).optional().describe('omnivore, pescatarian, vegetarian, vegan, halal, kosher'),
  allergies: words.describe('Allergies in their words'),
  dislikes: words.describe("Foods they don't eat"),
  budgetPerDay: number,
  cookMinutes: number.describe('For one meal at most'),
  mealsPerDay: number.describe('3 has no snack, 4 has one, 5 has two'),
  fresh: z.boolean().optional().describe('True for another plan in place of the one they have'),
  nearest: z.boolean().optional().describe('True once they take the nearest to what cannot be had'),
  old: z.boolean().optional().describe('True to go back to the plan before this one'),
  agreed: z.boolean().optional().describe('True once they said yes to keeping it'),
  seed: z.string().max(40).optional().describe('Only as a choice carries it: the same plan again'),
})

export type MealsAsked = z.output<typeof mealsInput>

/** A wish for meals, and what had to be said of it. */
export type MealWish = {
  wanted: MealWanted
  /** The member's own targets, nothing else asked for. */
  own: boolean
  /** What was named beside the profile. */
  asked: KeptMealWanted['asked']
  /** Nobody has said anything of allergies. */
  allergiesUnknown: boolean
  /** Allergies that are no allergen of a label, and are left out as food. */
  asFood: readonly string[]
  /** Dislikes that mean no food here. */
  unknown: readonly string[]
  /** The energy that was asked for, where the limits moved it. */
  movedFrom: number | undefined
}

const usualDays = 7

/** Minutes that somebody takes who would not cook: to put things on a plate. */
const noCooking = 5

const asList = (said: string | readonly string[] | undefined): string[] =>
  said === undefined ? [] : typeof said === 'string' ? [said] : [...said]

/**
 * What meals are planned for: what was asked, the profile for the rest, the member's own targets where no energy was named.
 * Allergies add up: no request takes one of the profile's away.
 *
 * @throws {GymError} `profile_needed`; a refusal's code with `saferOffer`; `unknown_pattern`; `unknown_allergy`;
 *   `out_of_range`; `macros_do_not_sum`
 */
export async function mealWish(
  context: ToolContext,
  profile: Profile,
  consents: Consents,
  asked: MealsAsked,
): Promise<MealWish> {
  const pattern = patternOf(asked.pattern) ?? profile.pattern
  const allergies = allergiesOf(asList(asked.allergies))
  const dislikes = [...asList(asked.dislikes), ...allergies.asFood]
  const figures = [asked.energy, asked.proteinG, asked.fatG, asked.carbohydrateG]
  const said = figures.some((each) => each !== undefined)
  const named =
    asked.allergies === undefined ? profile.allergies : [...(profile.allergies ?? []), ...allergies.found]
  const merged = { ...profile, pattern, allergies: named }
  const macros = said
    ? await macrosSaid(context, merged, consents, asked)
    : await ownMacros(context, merged, consents)
  const all = [...new Set([...profile.dislikes, ...dislikes])]
  const wanted: MealWanted = {
    days: asked.days ?? usualDays,
    ...macros.targets,
    pattern: pattern ?? 'omnivore',
    allergies: [...new Set(named ?? [])],
    dislikes: all,
    likes: profile.likes,
    ...limitsOf(profile, asked),
  }
  return {
    wanted,
    own: !said,
    asked: { allergies: allergies.found, dislikes, pattern: patternOf(asked.pattern) },
    allergiesUnknown: named === null,
    asFood: allergies.asFood,
    unknown: unknownFoods(all),
    movedFrom: macros.movedFrom,
  }
}

export function limitsOf(
  profile: Profile,
  asked: Pick<MealsAsked, 'budgetPerDay' | 'cookMinutes' | 'mealsPerDay'>,
): Pick<MealWanted, 'budgetPerDay' | 'cookMinutes' | 'mealsPerDay'> {
  const budget = asked.budgetPerDay ?? profile.budgetPerDay
  const cook = asked.cookMinutes ?? profile.cookMinutes
  return {
    ...(budget === null ? {} : { budgetPerDay: budget }),
    ...(cook === null ? {} : { cookMinutes: cook === 0 ? noCooking : cook }),
    ...(asked.mealsPerDay === undefined ? {} : { mealsPerDay: asked.mealsPerDay }),
  }
}

export function patternOf(said: string | undefined): Pattern | undefined {
  if (said === undefined) return undefined
  const found = patternIn(said)
  if (!found) throw new GymError('unknown_pattern', { pattern: said })
  return found
}

/** @throws {GymError} `unknown_allergy` for what is neither an allergen nor a food: it could not be kept away */
export function allergiesOf(said: readonly string[]): { found: Allergen[]; asFood: string[] } {
  // Words, also where they are the name of an allergen: who says nuts is kept from peanuts too.
  const { found, unknown } = allergensIn(said)
  const lost = unknown.filter((word) => foodsMeant(word).length === 0)
  if (lost.length > 0) throw new GymError('unknown_allergy', { allergies: lost })
  return { found: [...found], asFood: [...unknown] }
}

type Macros = { targets: MacroTargets & { fibreG?: number }; movedFrom: number | undefined }

async function ownMacros(context: ToolContext, merged: Profile, consents: Consents): Promise<Macros> {
  demand(merged, 'meals', consents)
  return { targets: targetsOf(await worked(context, {})), movedFrom: undefined }
}

function targetsOf({ workings }: Worked): MacroTargets & { fibreG: number } {
  const { energy, proteinG, fatG, carbohydrateG, fibreG } = workings.targets
  return { energy, proteinG, fatG, carbohydrateG, fibreG }
}

/** Shares of anybody's day, where only its energy was said and nobody knows for which body. */
const anybody = { protein: 0.22, fat: 0.28, carbohydrate: 0.5 } as const

const usualFor = (energy: number): MacroTargets => ({
  energy,
  proteinG: (anybody.protein * energy) / 4,
  fatG: (anybody.fat * energy) / 9,
  carbohydrateG: (anybody.carbohydrate * energy) / 4,
})

/** Figures they named: inside the limits of their body where it is known, over the floor of everybody where it is not. */
async function macrosSaid(
  context: ToolContext,
  merged: Profile,
  consents: Consents,
  { energy, proteinG, fatG, carbohydrateG }: MealsAsked,
): Promise<Macros> {
  const said = { energy, proteinG, fatG, carbohydrateG }
  const known = missing(merged, 'macros').length === 0
  const whole = proteinG !== undefined && fatG !== undefined && carbohydrateG !== undefined
  if (!known && energy === undefined && !whole) demand(merged, 'macros', consents)
  const told = energy ?? (whole ? 4 * proteinG + 9 * fatG + 4 * carbohydrateG : undefined)
  if (!known) {
    refuseFor(context, merged, told ?? 0)
    return { targets: macrosFor(said, usualFor(told ?? 0)), movedFrom: undefined }
  }
  const own = targetsOf(await worked(context, told === undefined ? {} : { energy: told }))
  const moved = told !== undefined && Math.abs(own.energy - told) >= 1
  if (moved) return { targets: own, movedFrom: told }
  return { targets: { ...macrosFor(said, own), fibreG: own.fibreG }, movedFrom: undefined }
}

/** @throws {GymError} what speaks against any plan for them; `out_of_range` under the floor */
function refuseFor({ now, gym }: ToolContext, profile: Profile, energy: number): void {
  const year = Number(localTime(now, gym.zone).date.slice(0, 4))
  const { goal: _, targetWeightKg: __, ...facts } = screeningFacts(profile, year)
  refuse(facts, 'mealPlan')
  const least = energyFloor(profile.sex ?? 'female')
  if (energy < least)
    throw new GymError('out_of_range', { field: 'energy', value: energy, least, most: 6000 })
}

/** Whether a plan tells of allergies. */
export const isSensitive = (wish: MealWish | undefined): boolean => (wish?.wanted.allergies.length ?? 0) > 0
