import { named, t } from '../kit/language.ts'
import { fixed, thousands } from '../kit/spoken-numbers.ts'
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

const activityWords: Readonly<Record<Activity, () => string>> = {
  sedentary: () => t`a day with little movement`,
  light: () => t`light training`,
  moderate: () => t`training 3 to 5 days a week`,
  hard: () => t`training 6 or 7 days a week`,
  veryHard: () => t`very hard training`,
}

/** Why the energy is no lower, or no higher. */
const boundWords: Readonly<Record<Exclude<Bound, 'none'>, () => string>> = {
  floor: () => t`I don't go under that, whatever the sum says: less rarely feeds a body well.`,
  deficitCap: () => t`I stop there because a larger gap costs muscle.`,
  rate: () => t`A faster change would be more muscle lost, or more fat gained.`,
  energyAvailability: () => t`I stop there because your lean mass and your training need that much.`,
}

const basisWords: Readonly<Record<ProteinBasis['of'], () => string>> = {
  fatFreeMass: () => t`per kg without fat`,
  weight: () => t`per kg of body weight`,
  weightAtBmi25: () => t`per kg of what you would weigh at a BMI of 25`,
}

/** The answer to "How is this worked out?", a line for each step. */
export function explanationWords(facts: Explanation): string {
  const { formulaName, bmr, bound } = facts
  const reason = bound === 'none' ? [] : [boundWords[bound]()]
  return [
    t`${named(formulaName)} puts you at about ${kcal(bmr)} kcal a day at complete rest.`,
    expenditureWords(facts),
    [energyWords(facts), ...reason].join(' '),
    sharesWords(facts),
  ].join('\n')
}

function sharesWords({ protein, fat, carbohydrate }: Explanation): string {
  const [proteinG, fatG, rest] = [protein, fat, carbohydrate].map(({ grams }) => Math.round(grams))
  const perKg = `${fixed(protein.perKg, 1)} g ${basisWords[protein.of]()}`
  return t`Protein ${proteinG ?? 0} g is ${perKg}. Fat ${fatG ?? 0} g is ${percent(fat.share)} % of the energy, and carbohydrate is the rest: ${rest ?? 0} g, ${percent(carbohydrate.share)} %.`
}

function expenditureWords({ factor, tdee, activity }: Explanation): string {
  if (factor === undefined)
    return t`Your weight and your logs say that you use about ${kcal(tdee)} kcal a day.`
  return t`Times ${factor} for ${activityWords[activity]()}, the usual rule of thumb, that is about ${kcal(tdee)} kcal a day, give or take 10 %.`
}

function energyWords({ energy, tdee, kgPerWeek }: Explanation): string {
  const change = energy - tdee
  if (Math.abs(change) < 5) return t`The target holds your weight: ${kcal(energy)} kcal.`
  const [target, gap] = [kcal(energy), kcal(Math.abs(change))]
  const pace = Math.abs(kgPerWeek) < 0.05 ? undefined : fixed(Math.abs(kgPerWeek), 1)
  if (change < 0)
    return pace === undefined
      ? t`The target is ${target} kcal, ${gap} under that.`
      : t`The target is ${target} kcal, ${gap} under that, about ${pace} kg a week.`
  return pace === undefined
    ? t`The target is ${target} kcal, ${gap} over that.`
    : t`The target is ${target} kcal, ${gap} over that, about ${pace} kg a week.`
}

/** Energy to tens, kcal. */
const kcal = (value: number) => thousands(Math.round(value / 10) * 10)
const percent = (share: number) => Math.round(share * 100)
