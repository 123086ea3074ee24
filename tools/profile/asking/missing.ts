import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import type { Choice } from '../../kit/tool.ts'
import type { Field, Profile } from '../fields.ts'

/** What a member is asked things for. */
export const purposes = ['macros', 'workouts', 'meals'] as const
export type Purpose = (typeof purposes)[number]

/** What each cannot do without, in the order in which it is easiest to answer. */
const needs: Readonly<Record<Purpose, readonly Field[]>> = {
  macros: ['heightCm', 'weightKg', 'birthYear', 'sex'],
  workouts: ['trainsFor', 'level', 'daysPerWeek', 'minutes'],
  meals: ['heightCm', 'weightKg', 'birthYear', 'sex', 'pattern', 'allergies'],
}

/** What is not known yet and needed, the next to be asked first. */
export function missing(profile: Profile, purpose: Purpose): Field[] {
  return needs[purpose].filter((field) => profile[field] === null)
}

/**
 * What is asked next for a purpose, or undefined when all is known.
 *
 * @example
 * nextNeeded({ ...emptyProfile, heightCm: 178 }, 'macros') // 'weightKg'
 */
export const nextNeeded = (profile: Profile, purpose: Purpose): Field | undefined =>
  missing(profile, purpose)[0]

/**
 * Stops a tool that cannot go on.
 *
 * @throws {GymError} `profile_needed` with the field that is asked next, the purpose, and how many are missing
 */
export function demandProfile(profile: Profile, purpose: Purpose): void {
  const fields = missing(profile, purpose)
  const [field] = fields
  if (field) throw new GymError('profile_needed', { field, purpose, missing: fields.length })
}

/** One question, with what may be tapped in answer; where nothing may, it is typed. */
export type Question = { text: string; choices: Choice[] }

type Answer = { label: string; value: string | number | readonly string[] }

const answers = (...labelled: readonly (readonly [string, Answer['value']])[]): Answer[] =>
  labelled.map(([label, value]) => ({ label, value }))

type Asked = { text: string; answers: readonly Answer[] }

const typed = (text: string): Asked => ({ text, answers: [] })

/** What is asked of a body and what is wanted of it. */
const ofBody: Readonly<Partial<Record<Field, () => Asked>>> = {
  heightCm: () => typed(t`How tall are you?`),
  weightKg: () => typed(t`What do you weigh?`),
  birthYear: () => typed(t`How old are you?`),
  sex: () => ({
    text: t`Which formula fits you, the one for men or the one for women?`,
    answers: answers([t`Men`, 'male'], [t`Women`, 'female']),
  }),
  activity: () => ({
    text: t`How much do you move on a usual day, training included?`,
    answers: answers(
      [t`Mostly sitting`, 'sedentary'],
      [t`Lightly active`, 'light'],
      [t`Moderately`, 'moderate'],
      [t`Very active`, 'hard'],
    ),
  }),
  goal: () => ({
    text: t`What is the goal for your weight?`,
    answers: answers([t`Lose fat`, 'cut'], [t`Keep it`, 'maintain'], [t`Gain muscle`, 'bulk']),
  }),
}

/** What is asked before a plan of training or of meals. */
const ofPlans: Readonly<Partial<Record<Field, () => Asked>>> = {
  trainsFor: () => ({
    text: t`What do you train for?`,
    answers: answers(
      [t`Strength`, 'strength'],
      [t`Muscle`, 'muscle'],
      [t`Losing fat`, 'fatLoss'],
      [t`Health`, 'health'],
      [t`Endurance`, 'endurance'],
    ),
  }),
  level: () => ({
    text: t`How long have you trained with weights?`,
    answers: answers([t`Under a year`, 'novice'], [t`1 to 4 years`, 'intermediate'], [t`Longer`, 'advanced']),
  }),
  daysPerWeek: () => ({
    text: t`How many days a week can you come?`,
    answers: [2, 3, 4, 5].map((days) => ({ label: t`${days} days`, value: days })),
  }),
  minutes: () => ({
    text: t`How long may a session take?`,
    answers: [30, 45, 60, 90].map((minutes) => ({ label: t`${minutes} minutes`, value: minutes })),
  }),
  pattern: () => ({
    text: t`Is there a way of eating I should keep to?`,
    answers: answers(
      [t`I eat everything`, 'omnivore'],
      [t`Vegetarian`, 'vegetarian'],
      [t`Vegan`, 'vegan'],
      [t`Pescatarian`, 'pescatarian'],
      [t`Halal`, 'halal'],
    ),
  }),
  allergies: () => ({
    text: t`Any allergies or intolerances?`,
    answers: answers([t`None`, ['none']], [t`Nuts`, ['nuts']], [t`Milk`, ['milk']], [t`Gluten`, ['gluten']]),
  }),
}

/** How each field is asked for. A field without a question is never asked for. */
const questions: Readonly<Partial<Record<Field, () => Asked>>> = { ...ofBody, ...ofPlans }

const counts: readonly ((() => string) | undefined)[] = [
  undefined,
  () => t`One thing first.`,
  () => t`Two things first.`,
  () => t`Three things first.`,
  () => t`Four things first.`,
  () => t`Five things first.`,
  () => t`Six things first.`,
]

/**
 * The question for a field: "Three things first. How tall are you?"
 *
 * @param first how many are missing, where it is the first of them; one at a time is asked all the same
 * @returns undefined for a field that is never asked for
 */
export function questionFor(field: Field, purpose?: Purpose, first = 0): Question | undefined {
  const question = questions[field]?.()
  if (!question) return undefined
  const count = counts[first]?.()
  const text = count ? `${count} ${question.text}` : question.text
  const choices = question.answers.map(({ label, value }) => ({
    label,
    send: commandOf('profile', { [field]: value, ...(purpose ? { purpose } : {}) }),
  }))
  return { text, choices }
}
