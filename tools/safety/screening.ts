import { type Body, bmi, type Goal } from './body.ts'
import { leastBmi, lightest, lossRates, weeklyShare } from './floors.ts'

/** What somebody wants planned for them. */
export type Asked = 'deficit' | 'energyTarget' | 'mealPlan' | 'training'

/** Why somebody is not planned for. */
export type RefusalCode =
  | 'under_age'
  | 'eating_disorder'
  | 'pregnant'
  | 'clinician_said_no'
  | 'medical'
  | 'underweight'
  | 'underweight_goal'
  | 'too_fast'
  | 'out_of_range'

/** What a plan may go on with, but should mention. */
export type CautionCode =
  | 'older'
  | 'heavy'
  | 'near_underweight'
  | 'pregnancy_limit'
  | 'no_deficit'
  | 'gentle_only'
  | 'age_unknown'
  | 'body_unknown'

/** What is offered instead. */
export type SaferOffer =
  | 'maintain'
  | 'gentle'
  | 'slower'
  | 'higher_goal'
  | 'general_activity'
  | 'professional'
  | 'ask_again'

/** A plan is allowed with words of caution, or it is not, with what is offered instead. Weights in kg. */
export type Verdict =
  | { ok: true; cautions: readonly CautionCode[] }
  | { ok: false; code: RefusalCode; saferOffer: SaferOffer; facts: Readonly<Record<string, number>> }

/** What is known of a member; what isn't known is left out. */
export type Screened = {
  body?: Partial<Body>
  age?: number
  pregnant?: boolean
  eatingDisorder?: boolean
  clinicianSaidNo?: boolean
  medicalYes?: boolean
  goal?: Goal
  targetWeightKg?: number
  weeks?: number
}

/** Bodies outside these are a slip of the thumb, not a member: kg, cm, years. */
export const plausible = {
  weightKg: { least: 25, most: 400 },
  heightCm: { least: 120, most: 240 },
  age: { least: 5, most: 110 },
  bodyFatPercent: { least: 3, most: 70 },
} as const

/** A plan's sentence begins to change at these: years, and kg per square metre. */
const older = 65
const heavy = 40
const near = 19.5
const adult = 18

/**
 * Whether somebody may be given what they ask. The gravest reason wins, whatever the order of the answers.
 *
 * A deficit is refused for under 18, a BMI under 18.5 or a goal there, pregnancy or breast-feeding, an eating disorder now
 * or before, a clinician's no, a medical yes, and more than 1 % of body weight a week. An energy target and a meal plan are
 * refused where they could only be a deficit's sister: under 18 and with an eating disorder. Training is refused only for a
 * clinician's no and a medical yes, and under 18 as a plan: general activity is offered.
 *
 * @param who what is known; a goal of `cut`, or a target weight under the present one, makes a plan a deficit
 * @see WHO guidelines on physical activity, Bull FC et al. Br J Sports Med 2020;54:1451-1462; ACOG Committee Opinion 804,
 *   2020: activity in pregnancy is safe without contraindications.
 * @example
 * screened({ age: 15 }, 'deficit') // { ok: false, code: 'under_age', saferOffer: 'general_activity', facts: { age: 15 } }
 */
export function screened(who: Screened, asked: Asked): Verdict {
  const age = who.age ?? who.body?.age
  const known = age === undefined ? who : { ...who, age }
  const wants = asked !== 'training' && (who.goal === 'cut' || falling(who)) ? 'deficit' : asked
  const reason = [outOfRange, ofAge, ofEating, ofPregnancy, ofClinician, ofMedicine, ofWeight, ofGoal, ofPace]
    .map((check) => check(known, wants))
    .find((verdict) => verdict !== undefined)
  return reason ?? { ok: true, cautions: cautionsOf(known, wants) }
}

type Refusal = Extract<Verdict, { ok: false }>
type Check = (who: Screened, wants: Asked) => Refusal | undefined

const no = (code: RefusalCode, saferOffer: SaferOffer, facts: Record<string, number> = {}): Refusal => ({
  ok: false,
  code,
  saferOffer,
  facts,
})

const falling = ({ body, targetWeightKg }: Screened) =>
  targetWeightKg !== undefined && body?.weightKg !== undefined && targetWeightKg < body.weightKg

const outOfRange: Check = ({ body, age, targetWeightKg }) => {
  const values: [keyof typeof plausible, number | undefined][] = [
    ['weightKg', body?.weightKg],
    ['weightKg', targetWeightKg],
    ['heightCm', body?.heightCm],
    ['age', age],
    ['bodyFatPercent', body?.bodyFatPercent],
  ]
  for (const [field, value] of values) {
    const { least, most } = plausible[field]
    if (value !== undefined && !(value >= least && value <= most))
      return no('out_of_range', 'ask_again', { [field]: value, least, most })
  }
  return undefined
}

const ofAge: Check = ({ age }) =>
  age !== undefined && age < adult ? no('under_age', 'general_activity', { age }) : undefined

const ofEating: Check = ({ eatingDisorder }, wants) =>
  eatingDisorder && wants !== 'training' ? no('eating_disorder', 'professional') : undefined

const ofPregnancy: Check = ({ pregnant }, wants) =>
  pregnant && wants === 'deficit' ? no('pregnant', 'maintain') : undefined

const ofClinician: Check = ({ clinicianSaidNo }, wants) =>
  clinicianSaidNo && (wants === 'training' || wants === 'deficit')
    ? no('clinician_said_no', 'professional')
    : undefined

const ofMedicine: Check = ({ medicalYes }, wants) =>
  medicalYes && (wants === 'training' || wants === 'deficit') ? no('medical', 'professional') : undefined

const ofWeight: Check = ({ body }, wants) => {
  const index = indexOf(body)
  if (wants !== 'deficit' || index === undefined || index >= leastBmi) return undefined
  return no('underweight', 'maintain', { bmi: index, lightestKg: lightest(body?.heightCm ?? 0) })
}

const ofGoal: Check = ({ body, targetWeightKg }, wants) => {
  if (wants === 'training' || targetWeightKg === undefined || body?.heightCm === undefined) return undefined
  const index = bmi({ weightKg: targetWeightKg, heightCm: body.heightCm })
  // Whoever gains from further below is on the way to a healthy weight.
  if (index >= leastBmi || (body.weightKg !== undefined && targetWeightKg >= body.weightKg)) return undefined
  return no('underweight_goal', 'higher_goal', { bmi: index, lightestKg: lightest(body.heightCm) })
}

const ofPace: Check = ({ body, targetWeightKg, weeks }, wants) => {
  if (
    wants !== 'deficit' ||
    targetWeightKg === undefined ||
    weeks === undefined ||
    body?.weightKg === undefined
  )
    return undefined
  const lost = body.weightKg - targetWeightKg
  if (lost <= 0) return undefined
  const leastWeeks = Math.ceil(lost / (body.weightKg * lossRates.most))
  const share =
    weeks > 0 ? weeklyShare({ fromKg: body.weightKg, toKg: targetWeightKg, weeks }) : Number.POSITIVE_INFINITY
  // A plan of exactly 1 % is not refused over a rounding error.
  return share > lossRates.most + 1e-9
    ? no('too_fast', 'slower', { lostKg: lost, weeks, leastWeeks })
    : undefined
}

function indexOf(body: Screened['body']): number | undefined {
  const { weightKg, heightCm } = body ?? {}
  return weightKg === undefined || heightCm === undefined ? undefined : bmi({ weightKg, heightCm })
}

function cautionsOf(
  { age, body, pregnant, eatingDisorder, medicalYes, clinicianSaidNo }: Screened,
  wants: Asked,
): CautionCode[] {
  const index = indexOf(body)
  const found: [boolean, CautionCode][] = [
    [age === undefined, 'age_unknown'],
    [index === undefined && wants !== 'training', 'body_unknown'],
    [age !== undefined && age >= older, 'older'],
    [index !== undefined && index > heavy, 'heavy'],
    [index !== undefined && index < near, 'near_underweight'],
    [pregnant === true && wants === 'training', 'pregnancy_limit'],
    [(pregnant === true || (index !== undefined && index < leastBmi)) && wants !== 'training', 'no_deficit'],
    [
      (eatingDisorder === true && wants === 'training') || medicalYes === true || clinicianSaidNo === true,
      'gentle_only',
    ],
  ]
  return found.filter(([holds]) => holds).map(([, code]) => code)
}
