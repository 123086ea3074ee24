import type { Body, Goal } from '../safety/index.ts'
import { type Activity, tdee as tdeeOf } from './energy/activity.ts'
import { bmr as bmrOf, type Formula, usualFormula } from './energy/basal.ts'
import { type Bound, type Circumstances, type GoalEnergy, goalEnergy, ownGoalEnergy } from './goal-energy.ts'
import { ownEnergyRange } from './limits.ts'
import { type Macronutrients, macronutrients, type ProteinBasis, proteinBasis } from './macronutrients.ts'
import { demand, refuseDeficit, refuseImpossible } from './refusals.ts'

/** A body and what is wanted of it. */
export type TargetRequest = Body & {
  /** Light where nobody said: a member who comes now and then. */
  activity?: Activity | undefined
  goal?: Goal | undefined
  formula?: Formula | undefined
  /** Loss a week in percent of body weight, 0.5 to 1; 0.7 unless said. */
  pacePercent?: number | undefined
  /** What a day was learned to cost, kcal; takes the place of the formula's. */
  expenditure?: number | undefined
  /** A target of the member's own, kcal a day: kept as it is, inside the limits. */
  ownEnergy?: number | undefined
}

/** What a day should hold: kcal and g, not rounded. */
export type Targets = Macronutrients & {
  bmr: number
  tdee: number
  energy: number
  formula: Formula
  bound: Bound
}

/** The targets and what they were worked out from. */
export type Workings = {
  targets: Targets
  activity: Activity
  goal: Goal
  limits: GoalEnergy['limits']
  protein: ProteinBasis
  /** What a day costs by the formula, kcal, also where it was learned since. */
  formulaTdee: number
}

/**
 * Energy and macros for a body and a goal, inside every limit, with the limit that bound.
 *
 * @returns kcal and g a day, not rounded; about plus or minus 10 %
 * @throws {GymError} `out_of_range` for a body that cannot be, `under_age` under 18, `underweight` for a deficit under a
 *   BMI of 18.5, `body_fat_needed` when the formula wants it
 * @example
 * targetsFor({ sex: 'male', weightKg: 80, heightCm: 180, age: 30, activity: 'moderate', goal: 'cut' })
 * // energy 2259, proteinG 160, fatG 62.75, carbohydrateG 263.56, bound 'deficitCap'
 */
export const targetsFor = (request: TargetRequest): Targets => workedOut(request).targets

/** As {@link targetsFor}, with what the targets were worked out from. */
export function workedOut(request: TargetRequest): Workings {
  refuseImpossible(request)
  const { activity = 'light', formula = usualFormula(request) } = request
  const bmr = bmrOf(request, formula)
  const formulaTdee = tdeeOf(bmr, activity)
  const tdee = request.expenditure ?? formulaTdee
  if (request.expenditure !== undefined) demand('expenditure', tdee, ownEnergyRange)
  const goal = goalOf(request, tdee)
  refuseDeficit(request, goal)
  const { energy, bound, limits } = energyFor(request, goal, {
    body: request,
    basal: bmr,
    expenditure: tdee,
    activity,
  })
  const targets = { bmr, tdee, energy, ...macronutrients(energy, request, goal), formula, bound }
  return { targets, activity, goal, limits, protein: proteinBasis(request, goal), formulaTdee }
}

/** An own target says by itself what it is for. */
function goalOf({ ownEnergy, goal = 'maintain' }: TargetRequest, tdee: number): Goal {
  if (ownEnergy === undefined) return goal
  demand('ownEnergy', ownEnergy, ownEnergyRange)
  if (ownEnergy < tdee) return 'cut'
  return ownEnergy > tdee ? 'bulk' : 'maintain'
}

function energyFor(request: TargetRequest, goal: Goal, circumstances: Circumstances): GoalEnergy {
  const { ownEnergy, pacePercent } = request
  if (ownEnergy !== undefined) return ownGoalEnergy(circumstances, ownEnergy)
  return goalEnergy(circumstances, goal, pacePercent)
}
