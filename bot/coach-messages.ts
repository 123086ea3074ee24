import { carriedBy } from '../tools/kit/command.ts'
import type { Facts } from '../tools/kit/errors.ts'
import { named, t } from '../tools/kit/language.ts'
import type { Choice, ToolContext } from '../tools/kit/tool.ts'
import { dateWords } from '../tools/kit/words.ts'
import { type Field, type Purpose, type Question, questionFor } from '../tools/profile/index.ts'
import { type RefusalCode, type SaferOffer, type Verdict, verdictSaying } from '../tools/safety/index.ts'
import { namesOf, said } from './said.ts'

type Message = (facts: Facts, context: ToolContext) => string

const listed = (value: unknown): string => namesOf(value)

const mealName = (meal: unknown): string => (meal === undefined ? t`meal` : named(String(meal)))

/** What fields are called when something about them can't be right. */
const called: Readonly<Record<string, () => string>> = {
  heightCm: () => t`your height in cm`,
  weightKg: () => t`your weight in kg`,
  targetWeightKg: () => t`your target weight in kg`,
  bodyFatPercent: () => t`body fat in percent`,
  age: () => t`your age`,
  birthYear: () => t`the year you were born`,
  energy: () => t`the energy of a day in kcal`,
  ownEnergy: () => t`the energy of a day in kcal`,
  daysPerWeek: () => t`days a week`,
  minutes: () => t`the minutes of a session`,
  reps: () => t`repetitions`,
  kg: () => t`a weight in kg`,
  seconds: () => t`seconds`,
  metres: () => t`metres`,
  rir: () => t`repetitions in reserve`,
  kcal: () => t`kcal of a meal`,
  proteinG: () => t`protein in g`,
  fatG: () => t`fat in g`,
  carbohydrateG: () => t`carbohydrate in g`,
  days: () => t`the days of a plan`,
  budgetPerDay: () => t`a budget for a day`,
  cookMinutes: () => t`minutes to cook`,
}
const name = (field: unknown): string => called[String(field)]?.() ?? t`that`

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
      t`I won't plan that: it could do you harm. A doctor or a trainer can help.`
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
  profile_needed: (facts) => neededQuestion(facts)?.text ?? t`I need a little more to work that out.`,
  out_of_range: ({ field, value, least, most }) => {
    const given = value === undefined ? t`That` : said(value)
    // Who gives an age is kept by the year of birth.
    const asked = field === 'birthYear' && Number(most) < 1000 ? 'age' : field
    return t`${given} can't be right for ${name(asked)}: I know figures from ${said(least)} to ${said(most)}. Nothing was changed. What is it?`
  },
  training_out_of_range: ({ field, said: asked, least, most }) =>
    t`I can plan for ${name(field)} from ${said(least)} to ${said(most)}, not for ${said(asked)}. What shall I take?`,
  liked_and_disliked: ({ exercises }) =>
    t`You told me you like ${listed(exercises)} and that you don't. Which is it?`,
  nothing_to_train: () =>
    t`With those limits and that equipment no exercise is left. Shall I look again without one of them?`,
  unknown_formula: ({ asked, known }) =>
    t`I don't know the formula "${said(asked)}". I know ${listed(known)}.`,
  body_fat_needed: () =>
    t`That formula goes by lean mass, so it needs a measured body fat. How many percent is it?`,
  macros_do_not_sum: ({ energy, sum }) =>
    t`Those macros come to ${said(sum)} kcal, but you said ${said(energy)}. Which should I keep?`,
  unknown_pattern: ({ pattern }) =>
    t`I don't know "${said(pattern)}" as a way of eating. I know vegetarian, vegan, pescatarian, halal, kosher, and everything.`,
  unknown_allergy: ({ allergies }) =>
    t`I don't know how to keep ${listed(allergies)} out for sure, so I haven't planned anything. Can you say it another way?`,
  meals_infeasible: () =>
    t`I find no meals that keep all of that. Shall I look again without one of the limits?`,
  no_meal_plan: () => t`I keep no meal plan of yours yet. Shall I make one?`,
  no_meals_before: () => t`There is no earlier meal plan to go back to.`,
  meal_plan_over: ({ last }, { language }) =>
    t`Your meal plan ended ${dateWords(String(last), language)}. Shall I make the next one?`,
  no_such_meal: ({ meal }) => t`There's no ${mealName(meal)} planned for that day.`,
  no_such_dish: ({ words, meal, forbidden }) =>
    forbidden
      ? t`The ones I have for "${said(words)}" don't fit your allergies or your way of eating.`
      : t`I have no ${mealName(meal)} for "${said(words)}".`,
  amount_out_of_range: ({ food, grams }) =>
    t`${said(grams)} g of ${said(food)} can't be right. How much was it?`,
  food_not_understood: ({ foods }) =>
    t`I don't know ${listed(foods)}. Can you say it another way, or give me the calories?`,
  no_training_plan: () => t`I keep no training plan of yours yet. Shall I make one?`,
  no_plan_before: () => t`There is no earlier plan to go back to.`,
  no_sessions_ahead: ({ days }) => t`Your plan has no session in the next ${said(days)} days.`,
  unknown_term: ({ asked }) =>
    t`I have no good words for "${said(asked)}". Ask the staff; they can show you.`,
  unknown_exercise: ({ asked }) => t`I don't know "${said(asked)}" as an exercise. Which one do you mean?`,
  exercise_needed: ({ exercises }) => t`Which one shall I change: ${listed(exercises)}?`,
  not_a_swap: () => t`That doesn't train the same muscle, so I left your session as it is.`,
  unknown_kit: ({ asked }) =>
    t`I don't know ${listed(asked)} as equipment. What do you have, in other words?`,
  nothing_to_log: () => t`I found nothing to note in that. Try "bench 3x8 at 60" or "3 eggs and toast".`,
  nothing_to_repeat: ({ exercise }) =>
    t`I have no earlier ${typeof exercise === 'string' ? named(exercise) : t`workout`} of yours to repeat. Tell me the sets once.`,
  no_meal_to_repeat: ({ meal, on }, { language }) =>
    on
      ? t`I have no ${mealName(meal)} of yours from ${dateWords(String(on), language)} to repeat. Tell me once what is in it.`
      : t`I have no ${mealName(meal)} of yours to repeat. Tell me once what is in it.`,
  not_yet_done: () => t`That is still to come. Tell me when it's done.`,
  not_yet_weighed: () => t`That day is still to come, so I noted nothing. When did you weigh yourself?`,
  too_long_ago: () => t`That is more than three years back; I keep what is newer.`,
  meal_unknown: () => t`I don't find that meal any more. Tell me what you ate, and I note it.`,
  no_pause: () => t`You aren't in a pause, so there is nothing to end.`,
  pause_too_long: () =>
    t`I can pause up to a year, and note one from the last three months. Which days is it?`,
}

/** The question that a missing fact of the profile asks, with its answers to tap. */
function neededQuestion({ field, purpose, missing }: Facts): Question | undefined {
  const count = Number(missing)
  return questionFor(field as Field, purpose as Purpose | undefined, count > 1 ? count : 0)
}

/**
 * Where nothing said of the body is kept, a tap has to answer the question that is open: noted in the profile, it would
 * leave behind what was said for this one answer.
 */
function neededChoices(facts: Facts): Choice[] {
  const choices = neededQuestion(facts)?.choices ?? []
  if (facts.unkept !== true || facts.field !== 'sex') return choices
  return choices.map(({ label, send }) => ({ label, send: String(carriedBy(send)?.input.sex ?? send) }))
}

const plans: readonly string[] = ['no_training_plan', 'no_plan_before', 'no_sessions_ahead']
const menus: readonly string[] = ['no_meal_plan', 'no_meals_before', 'meal_plan_over', 'meals_infeasible']

/** What to tap after what the coach could not do. */
export function coachChoices(code: string, facts: Facts): Choice[] {
  if (code === 'profile_needed') return neededChoices(facts)
  if (plans.includes(code)) return [{ label: t`Make me a plan`, send: '/train' }]
  if (menus.includes(code)) return [{ label: t`Plan my meals`, send: '/meals' }]
  return []
}
