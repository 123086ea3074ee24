import type { Facts } from '../tools/kit/errors.ts'
import type { Choice, ToolContext } from '../tools/kit/tool.ts'
import { dateWords, listWords } from '../tools/kit/words.ts'
import { type Field, type Purpose, type Question, questionFor } from '../tools/profile/index.ts'
import { type RefusalCode, type SaferOffer, type Verdict, verdictSaying } from '../tools/safety/index.ts'

type Message = (facts: Facts, context: ToolContext) => string

const listed = (value: unknown): string =>
  listWords(Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)])

/** What fields are called when something about them can't be right. */
const called: Readonly<Record<string, string>> = {
  heightCm: 'your height in cm',
  weightKg: 'your weight in kg',
  targetWeightKg: 'your target weight in kg',
  bodyFatPercent: 'body fat in percent',
  age: 'your age',
  birthYear: 'the year you were born',
  energy: 'the energy of a day in kcal',
  ownEnergy: 'the energy of a day in kcal',
  daysPerWeek: 'days a week',
  minutes: 'the minutes of a session',
  reps: 'repetitions',
  kg: 'a weight in kg',
  seconds: 'seconds',
  metres: 'metres',
  rir: 'repetitions in reserve',
  kcal: 'kcal of a meal',
  proteinG: 'protein in g',
  fatG: 'fat in g',
  carbohydrateG: 'carbohydrate in g',
  days: 'the days of a plan',
  budgetPerDay: 'a budget for a day',
  cookMinutes: 'minutes to cook',
}
const name = (field: unknown): string => called[String(field)] ?? 'that'

/** Refused for a member's own good: the reason, what is safe instead, where to find help. */
const refusal =
  (code: RefusalCode): Message =>
  ({ saferOffer, ...facts }, { gym }) => {
    const figures = Object.entries(facts).filter(
      (fact): fact is [string, number] => typeof fact[1] === 'number',
    )
    const verdict: Verdict = {
      ok: false,
      code,
      facts: Object.fromEntries(figures),
      saferOffer: (saferOffer as SaferOffer | undefined) ?? 'professional',
    }
    return (
      verdictSaying(verdict, gym) ??
      "I won't plan that: it could do you harm. A doctor or a trainer can help."
    )
  }

const refusals: readonly RefusalCode[] = [
  'under_age',
  'underweight',
  'underweight_goal',
  'pregnant',
  'eating_disorder',
  'clinician_said_no',
  'medical',
  'too_fast',
]

/** What the coach could not do, and the way on. */
export const coachMessages: Readonly<Record<string, Message>> = {
  ...Object.fromEntries(refusals.map((code) => [code, refusal(code)])),
  profile_needed: (facts) => neededQuestion(facts)?.text ?? 'I need a little more to work that out.',
  out_of_range: ({ field, value, least, most }) => {
    const said = value === undefined ? 'That' : String(value)
    return `${said} can't be right for ${name(field)}: I know figures from ${least} to ${most}. Nothing was changed. What is it?`
  },
  training_out_of_range: ({ field, said, least, most }) =>
    `I can plan for ${name(field)} from ${least} to ${most}, not for ${said}. What shall I take?`,
  liked_and_disliked: ({ exercises }) =>
    `You told me you like ${listed(exercises)} and that you don't. Which is it?`,
  nothing_to_train: () =>
    'With those limits and that equipment no exercise is left. Shall I look again without one of them?',
  unknown_formula: ({ asked, known }) => `I don't know the formula "${asked}". I know ${listed(known)}.`,
  body_fat_needed: () =>
    'That formula goes by lean mass, so it needs a measured body fat. How many percent is it?',
  macros_do_not_sum: ({ energy, sum }) =>
    `Those macros come to ${sum} kcal, but you said ${energy}. Which should I keep?`,
  unknown_pattern: ({ pattern }) =>
    `I don't know "${pattern}" as a way of eating. I know vegetarian, vegan, pescatarian, halal, kosher, and everything.`,
  unknown_allergy: ({ allergies }) =>
    `I don't know how to keep ${listed(allergies)} out for sure, so I haven't planned anything. Can you say it another way?`,
  meals_infeasible: () =>
    'I find no meals that keep all of that. Shall I look again without one of the limits?',
  no_meal_plan: () => 'I keep no meal plan of yours yet. Shall I make one?',
  no_meals_before: () => 'There is no earlier meal plan to go back to.',
  meal_plan_over: ({ last }, { language }) =>
    `Your meal plan ended ${dateWords(String(last), language)}. Shall I make the next one?`,
  no_such_meal: ({ meal }) => `There's no ${meal} planned for that day.`,
  no_such_dish: ({ words, meal, forbidden }) =>
    forbidden
      ? `The ones I have for "${words}" don't fit your allergies or your way of eating.`
      : `I have no ${meal} for "${words}".`,
  amount_out_of_range: ({ food, grams }) => `${grams} g of ${food} can't be right. How much was it?`,
  food_not_understood: ({ foods }) =>
    `I don't know ${listed(foods)}. Can you say it another way, or give me the calories?`,
  no_training_plan: () => 'I keep no training plan of yours yet. Shall I make one?',
  no_plan_before: () => 'There is no earlier plan to go back to.',
  no_sessions_ahead: ({ days }) => `Your plan has no session in the next ${days} days.`,
  unknown_term: ({ asked }) => `I have no good words for "${asked}". Ask the staff; they can show you.`,
  unknown_exercise: ({ asked }) => `I don't know "${asked}" as an exercise. Which one do you mean?`,
  exercise_needed: ({ exercises }) => `Which one shall I change: ${listed(exercises)}?`,
  not_a_swap: () => "That doesn't train the same muscle, so I left your session as it is.",
  unknown_kit: ({ asked }) => `I don't know ${listed(asked)} as equipment. What do you have, in other words?`,
  nothing_to_log: () => 'I found nothing to note in that. Try "bench 3x8 at 60" or "3 eggs and toast".',
  nothing_to_repeat: ({ exercise }) =>
    `I have no earlier ${exercise ?? 'workout'} of yours to repeat. Tell me the sets once.`,
  no_meal_to_repeat: ({ meal, on }, { language }) =>
    `I have no ${meal ?? 'meal'} of yours${on ? ` from ${dateWords(String(on), language)}` : ''} to repeat. Tell me once what is in it.`,
  not_yet_done: () => "That is still to come. Tell me when it's done.",
  not_yet_weighed: () => 'That day is still to come, so I noted nothing. When did you weigh yourself?',
  too_long_ago: () => 'That is more than three years back; I keep what is newer.',
  meal_unknown: () => "I don't find that meal any more. Tell me what you ate, and I note it.",
  no_pause: () => "You aren't in a pause, so there is nothing to end.",
  pause_too_long: () =>
    'I can pause up to a year, and note one from the last three months. Which days is it?',
}

/** The question that a missing fact of the profile asks, with its answers to tap. */
function neededQuestion({ field, purpose, missing }: Facts): Question | undefined {
  const count = Number(missing)
  return questionFor(field as Field, purpose as Purpose | undefined, count > 1 ? count : 0)
}

const plans: readonly string[] = ['no_training_plan', 'no_plan_before', 'no_sessions_ahead']
const menus: readonly string[] = ['no_meal_plan', 'no_meals_before', 'meal_plan_over', 'meals_infeasible']

/** What to tap after what the coach could not do. */
export function coachChoices(code: string, facts: Facts): Choice[] {
  if (code === 'profile_needed') return [...(neededQuestion(facts)?.choices ?? [])]
  if (plans.includes(code)) return [{ label: 'Make me a plan', send: '/train' }]
  if (menus.includes(code)) return [{ label: 'Plan my meals', send: '/meals' }]
  return []
}
