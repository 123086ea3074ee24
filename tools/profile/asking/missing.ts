import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
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

/** How each field is asked for. A field without a question is never asked for. */
const questions: Readonly<Partial<Record<Field, { text: string; answers: readonly Answer[] }>>> = {
  heightCm: { text: 'How tall are you?', answers: [] },
  weightKg: { text: 'What do you weigh?', answers: [] },
  birthYear: { text: 'How old are you?', answers: [] },
  sex: {
    text: 'Which formula fits you, the one for men or the one for women?',
    answers: answers(['Men', 'male'], ['Women', 'female']),
  },
  activity: {
    text: 'How much do you move on a usual day, training included?',
    answers: answers(
      ['Mostly sitting', 'sedentary'],
      ['Lightly active', 'light'],
      ['Moderately', 'moderate'],
      ['Very active', 'hard'],
    ),
  },
  goal: {
    text: 'What is the goal for your weight?',
    answers: answers(['Lose fat', 'cut'], ['Keep it', 'maintain'], ['Gain muscle', 'bulk']),
  },
  trainsFor: {
    text: 'What do you train for?',
    answers: answers(
      ['Strength', 'strength'],
      ['Muscle', 'muscle'],
      ['Losing fat', 'fatLoss'],
      ['Health', 'health'],
      ['Endurance', 'endurance'],
    ),
  },
  level: {
    text: 'How long have you trained with weights?',
    answers: answers(['Under a year', 'novice'], ['1 to 4 years', 'intermediate'], ['Longer', 'advanced']),
  },
  daysPerWeek: {
    text: 'How many days a week can you come?',
    answers: answers(['2 days', 2], ['3 days', 3], ['4 days', 4], ['5 days', 5]),
  },
  minutes: {
    text: 'How long may a session take?',
    answers: answers(['30 minutes', 30], ['45 minutes', 45], ['60 minutes', 60], ['90 minutes', 90]),
  },
  pattern: {
    text: 'Is there a way of eating I should keep to?',
    answers: answers(
      ['I eat everything', 'omnivore'],
      ['Vegetarian', 'vegetarian'],
      ['Vegan', 'vegan'],
      ['Pescatarian', 'pescatarian'],
      ['Halal', 'halal'],
    ),
  },
  allergies: {
    text: 'Any allergies or intolerances?',
    answers: answers(['None', ['none']], ['Nuts', ['nuts']], ['Milk', ['milk']], ['Gluten', ['gluten']]),
  },
}

const numberWords = [
  '',
  'One thing',
  'Two things',
  'Three things',
  'Four things',
  'Five things',
  'Six things',
]

/**
 * The question for a field: "Three things first. How tall are you?"
 *
 * @param first how many are missing, where it is the first of them; one at a time is asked all the same
 * @returns undefined for a field that is never asked for
 */
export function questionFor(field: Field, purpose?: Purpose, first = 0): Question | undefined {
  const question = questions[field]
  if (!question) return undefined
  const count = numberWords[first]
  const text = count ? `${count} first. ${question.text}` : question.text
  const choices = question.answers.map(({ label, value }) => ({
    label,
    send: commandOf('profile', { [field]: value, ...(purpose ? { purpose } : {}) }),
  }))
  return { text, choices }
}
