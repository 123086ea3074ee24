import { type Activity, activityFactors } from './energy/activity.ts'
import { formulaNames } from './energy/formula-names.ts'
import type { Bound } from './goal-energy.ts'
import { kcalPerGram, kcalPerKg } from './limits.ts'
import type { ProteinBasis } from './macronutrients.ts'
import { type TargetRequest, type Targets, type Workings, workedOut } from './targets.ts'

/** How a target was worked out, in the order of the steps; kcal, kg and g, not rounded. */
export type Explanation = {
  formulaName: string
  bmr: number
  activity: Activity
  /** Undefined where expenditure was learned and not multiplied. */
  factor: number | undefined
  tdee: number
  energy: number
  /** What the energy does to weight, kg a week by the rule of thumb. */
  kgPerWeek: number
  bound: Bound
  protein: { grams: number; perKg: number; of: ProteinBasis['of'] }
  fat: { grams: number; share: number }
  carbohydrate: { grams: number; share: number }
  fibreG: number
}

/**
 * How the targets of a request were worked out.
 *
 * @throws {GymError} what `targetsFor` throws
 */
export function explained(request: TargetRequest): Explanation {
  const workings = workedOut(request)
  const { targets, activity } = workings
  const { energy, tdee, formula, bmr, bound, fibreG } = targets
  return {
    formulaName: formulaNames[formula],
    bmr,
    activity,
    factor: request.expenditure === undefined ? activityFactors[activity] : undefined,
    tdee,
    energy,
    kgPerWeek: ((energy - tdee) * 7) / kcalPerKg,
    bound,
    ...sharesOf(targets, workings),
    fibreG,
  }
}

function sharesOf(
  targets: Targets,
  { protein }: Workings,
): Pick<Explanation, 'protein' | 'fat' | 'carbohydrate'> {
  const { energy, proteinG, fatG, carbohydrateG } = targets
  return {
    protein: { grams: proteinG, perKg: proteinG / protein.kg, of: protein.of },
    fat: { grams: fatG, share: (fatG * kcalPerGram.fat) / energy },
    carbohydrate: { grams: carbohydrateG, share: (carbohydrateG * kcalPerGram.carbohydrate) / energy },
  }
}

const activityWords: Readonly<Record<Activity, string>> = {
  sedentary: 'a day with little movement',
  light: 'light training',
  moderate: 'training 3 to 5 days a week',
  hard: 'training 6 or 7 days a week',
  veryHard: 'very hard training',
}

/** Why the energy is no lower, or no higher. */
const boundWords: Readonly<Record<Exclude<Bound, 'none'>, string>> = {
  floor: "I don't go under that, whatever the sum says: less rarely feeds a body well.",
  deficitCap: 'I stop there because a larger gap costs muscle.',
  rate: 'A faster change would be more muscle lost, or more fat gained.',
  energyAvailability: 'I stop there because your lean mass and your training need that much.',
}

const basisWords: Readonly<Record<ProteinBasis['of'], string>> = {
  fatFreeMass: 'per kg without fat',
  weight: 'per kg of body weight',
  weightAtBmi25: 'per kg of what you would weigh at a BMI of 25',
}

/** The answer to "How is this worked out?", a line for each step. */
export function explanationWords(facts: Explanation): string {
  const { protein, fat, carbohydrate } = facts
  return [
    `${facts.formulaName} puts you at about ${kcal(facts.bmr)} kcal a day at complete rest.`,
    expenditureWords(facts),
    energyWords(facts),
    `Protein ${Math.round(protein.grams)} g is ${protein.perKg.toFixed(1)} g ${basisWords[protein.of]}. ` +
      `Fat ${Math.round(fat.grams)} g is ${percent(fat.share)} % of the energy, and carbohydrate is the rest: ` +
      `${Math.round(carbohydrate.grams)} g, ${percent(carbohydrate.share)} %.`,
  ].join('\n')
}

function expenditureWords({ factor, tdee, activity }: Explanation): string {
  if (factor === undefined)
    return `Your weight and your logs say that you use about ${kcal(tdee)} kcal a day.`
  return (
    `Times ${factor} for ${activityWords[activity]}, the usual rule of thumb, ` +
    `that is about ${kcal(tdee)} kcal a day, give or take 10 %.`
  )
}

function energyWords({ energy, tdee, kgPerWeek, bound }: Explanation): string {
  const reason = bound === 'none' ? '' : ` ${boundWords[bound]}`
  const change = energy - tdee
  if (Math.abs(change) < 5) return `The target holds your weight: ${kcal(energy)} kcal.${reason}`
  const side = change < 0 ? 'under' : 'over'
  const pace = Math.abs(kgPerWeek) < 0.05 ? '' : `, about ${Math.abs(kgPerWeek).toFixed(1)} kg a week`
  return `The target is ${kcal(energy)} kcal, ${kcal(Math.abs(change))} ${side} that${pace}.${reason}`
}

const kcal = (value: number) => (Math.round(value / 10) * 10).toLocaleString('en')
const percent = (share: number) => Math.round(share * 100)
