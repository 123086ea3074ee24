import { type Body, bmi, type Goal } from '../safety/index.ts'
import { type Activity, exerciseEnergy } from './energy/activity.ts'
import { estimatedFatFreeMass, fatFreeMass } from './energy/composition.ts'
import {
  bmiLimits,
  deficitCaps,
  energyAvailability,
  floors,
  gainPercent,
  kcalPerKg,
  lossPercent,
  obeseBodyFat,
  surplus,
} from './limits.ts'

/** Which limit made the target what it is. */
export type Bound = 'none' | 'floor' | 'deficitCap' | 'rate' | 'energyAvailability'

/** What the limits look at. */
export type Circumstances = {
  body: Body
  /** Resting energy, kcal a day. */
  basal: number
  /** What a day costs, kcal. */
  expenditure: number
  activity: Activity
}

/** The limits of one body, kcal a day. */
export type Limits = {
  floor: number
  /** What the lean mass and the exercise need; undefined where it is not asked. */
  availability: number | undefined
  deficitCap: number
  /** The deficit that loses weight at the pace. */
  rate: number
}

export type GoalEnergy = { energy: number; bound: Bound; limits: Limits }

/** Obese by BMI, unless a measured body fat says that it is muscle. */
export function isObese(body: Body): boolean {
  const { bodyFatPercent = 100, sex } = body
  return bmi(body) >= bmiLimits.obese && bodyFatPercent >= obeseBodyFat[sex]
}

/** Energy a day behind so many percent of body weight a week, kcal. */
const energyOfPace = (weightKg: number, percent: number): number =>
  ((weightKg * percent) / 100 / 7) * kcalPerKg

/**
 * The limits of a body.
 *
 * Energy availability counts wherever fat-free mass was measured. Where it is but an estimate it is asked of those who
 * train at least moderately: the threshold was found in women who train, and the floors stand for the others.
 *
 * @param pacePercent loss a week in percent of body weight, drawn into 0.5 to 1
 */
function limitsOf(circumstances: Circumstances, pacePercent: number = lossPercent.usual): Limits {
  const { body } = circumstances
  const pace = Math.min(lossPercent.most, Math.max(lossPercent.least, pacePercent))
  return {
    floor: floors[body.sex],
    availability: availabilityFloor(circumstances),
    deficitCap: isObese(body) ? deficitCaps.obese : deficitCaps.usual,
    rate: energyOfPace(body.weightKg, pace),
  }
}

function availabilityFloor({ body, basal, activity }: Circumstances): number | undefined {
  const lean = leanMassCounted(body, activity)
  return lean === undefined ? undefined : energyAvailability * lean + exerciseEnergy(basal, activity)
}

function leanMassCounted(body: Body, activity: Activity): number | undefined {
  const { weightKg, bodyFatPercent } = body
  if (bodyFatPercent !== undefined) return fatFreeMass({ weightKg, bodyFatPercent })
  const trains = activity === 'moderate' || activity === 'hard' || activity === 'veryHard'
  return trains ? estimatedFatFreeMass(body) : undefined
}

/**
 * Energy a day for a goal, and the limit that bound it.
 *
 * No target lies under the floor or under what the lean mass needs, whatever the goal: where even the expenditure does,
 * there is no deficit at all, and the limit is named.
 *
 * @returns kcal, not rounded
 */
export function goalEnergy(circumstances: Circumstances, goal: Goal, pacePercent?: number): GoalEnergy {
  const limits = limitsOf(circumstances, pacePercent)
  const { expenditure, body } = circumstances
  if (goal === 'bulk') return lifted(gaining(expenditure, body.weightKg), limits)
  if (goal === 'maintain') return lifted({ energy: expenditure, bound: 'none' }, limits)
  return lifted(leastOfCut(expenditure, limits), limits)
}

/**
 * A target the member has set, moved as little as the limits allow; the pace may then be 1 % of body weight a week.
 *
 * @returns kcal, not rounded; `none` where nothing had to be moved
 */
export function ownGoalEnergy(circumstances: Circumstances, energy: number): GoalEnergy {
  const limits = limitsOf(circumstances, lossPercent.most)
  const least = leastOfCut(circumstances.expenditure, limits)
  return lifted(energy < least.energy ? least : { energy, bound: 'none' }, limits)
}

type Wish = Pick<GoalEnergy, 'energy' | 'bound'>

function leastOfCut(expenditure: number, { deficitCap, rate }: Limits): Wish {
  return deficitCap <= rate
    ? { energy: expenditure - deficitCap, bound: 'deficitCap' }
    : { energy: expenditure - rate, bound: 'rate' }
}

/** A surplus of 15 %, between 10 and 20 and between a quarter and half a percent of body weight a week; the upper ends win. */
function gaining(expenditure: number, weightKg: number): Wish {
  const fastest = energyOfPace(weightKg, gainPercent.most)
  const least = Math.max(surplus.least * expenditure, energyOfPace(weightKg, gainPercent.least))
  const most = Math.min(surplus.most * expenditure, fastest)
  const wished = Math.max(surplus.usual * expenditure, least)
  return { energy: expenditure + Math.min(wished, most), bound: fastest < wished ? 'rate' : 'none' }
}

function lifted(wish: Wish, limits: Limits): GoalEnergy {
  const availability = limits.availability ?? 0
  if (wish.energy >= Math.max(limits.floor, availability)) return { ...wish, limits }
  return availability > limits.floor
    ? { energy: availability, bound: 'energyAvailability', limits }
    : { energy: limits.floor, bound: 'floor', limits }
}
