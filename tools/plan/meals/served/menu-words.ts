import type { Facts } from '../../../kit/errors.ts'
import { handWords } from '../../../kit/hands.ts'
import { t, withoutNumbers } from '../../../kit/language.ts'
import { addDays, localTime } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { dateWords, listWords, sentence, weekdayWord } from '../../../kit/words.ts'
import { sayGrams, sayKcal, sayMacros } from '../../../macros/index.ts'
import { type Allergen, allergenNames } from '../../../profile/index.ts'
import { foodById } from '../foods/index.ts'
import type { MenuDay, MenuMeal } from '../menu.ts'
import type { Note } from '../notes.ts'
import type { Totals } from '../nutrition.ts'
import { portionWords, type Units } from '../portion-words.ts'
import { recipeById } from '../recipes/index.ts'

/** "Today", "Tomorrow", "Wednesday 25 November". */
export function dayHead(date: string, { gym, now, language }: ToolContext): string {
  const today = localTime(now, gym.zone).date
  if (date === today) return 'Today'
  return date === addDays(today, 1) ? 'Tomorrow' : dateWords(date, language)
}

/** "2,260 kcal, 160 g protein, 65 g fat, 265 g carbohydrate". */
export const totalsWords = (
  totals: Pick<Totals, 'energy' | 'proteinG' | 'fatG' | 'carbohydrateG'>,
): string => (withoutNumbers() ? handWords(totals) : `${sayKcal(totals.energy)} kcal, ${sayMacros(totals)}`)

/** "Breakfast: Porridge with banana, 520 kcal: oats 60 g, whole milk 250 ml, 1 medium banana (120 g)." */
export function mealLine(meal: MenuMeal, units: Units): string {
  const items = meal.items.flatMap(({ food, grams }) => {
    const found = foodById(food)
    return found ? [helpingWords(plainName(found.name), portionWords(found, grams, units))] : []
  })
  const energy = withoutNumbers() ? '' : `, ${sayKcal(meal.totals.energy)} kcal`
  return `${sentence(meal.kind)}: ${meal.name}${energy}: ${items.join(', ')}.`
}

/** "1 medium banana" says already what it is. */
const helpingWords = (name: string, portion: string): string =>
  portion.includes(name) || portion.includes(name.replace(/s$/, '')) ? portion : `${name} ${portion}`

const plainName = (name: string): string => (name.split(',')[0] ?? name).toLowerCase()

/** A day in full, a line for each meal. */
export const dayLines = ({ meals }: MenuDay, units: Units): string[] =>
  meals.map((meal) => mealLine(meal, units))

const mains: readonly MenuMeal['kind'][] = ['breakfast', 'lunch', 'dinner']

/** "Tue 24: porridge; chicken salad; lentil curry". */
export function shortDay({ meals }: MenuDay, date: string, { language }: ToolContext): string {
  const dishes = meals
    .filter(({ kind }) => mains.includes(kind))
    .map(({ recipe, name }) => recipeById(recipe)?.name ?? name)
  return `${weekdayWord(date, language).slice(0, 3)} ${Number(date.slice(8))}: ${dishes.join('; ')}`
}

/** What a plan does less well, in one line. */
export function noteLine(notes: readonly Note[]): string[] {
  if (withoutNumbers()) return []
  const days = (what: Note['what']) =>
    new Set(notes.filter((note) => note.what === what).map(({ day }) => day)).size
  const on = (count: number) => (count === 1 ? 'on one day' : `on ${count} days`)
  const parts = [
    ...(days('fibreG') > 0 ? [`fibre is a little short ${on(days('fibreG'))}`] : []),
    ...(days('sodiumMg') > 0 ? [`sodium is over 2,300 mg ${on(days('sodiumMg'))}`] : []),
    ...(days('saturatedG') > 0 ? [`saturated fat is over a tenth ${on(days('saturatedG'))}`] : []),
    ...(days('variety') > 0 ? [`a dish comes again soon ${on(days('variety'))}`] : []),
  ]
  return parts.length > 0 ? [`Not perfect: ${listWords(parts)}.`] : []
}

const names = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : [])

const whats: Readonly<Record<string, (value: number) => string>> = {
  energy: (value) => `${sayKcal(value)} kcal`,
  proteinG: (value) => `${sayGrams(value)} protein`,
  fatG: (value) => `${sayGrams(value)} fat`,
  carbohydrateG: (value) => `${sayGrams(value)} carbohydrate`,
  budgetPerDay: (value) => `${value.toFixed(2)} a day`,
  cookMinutes: (value) => `${Math.round(value)} minutes a meal`,
}

/**
 * Why a plan can't be had: "Vegan, under 3 a day and without soy don't go together with the rest: the nearest reaches 90 g
 * protein, and 160 g protein was wanted." Allergies are named as a fact; nobody is asked to drop one.
 */
export function infeasibleWords(facts: Facts): string {
  const { pattern, allergies, dislikes, budgetPerDay, cookMinutes, mealsPerDay, what, reaches, wanted } =
    facts
  const limits = [
    ...(pattern === undefined ? [] : [String(pattern)]),
    ...(allergies === undefined ? [] : [`without ${listWords(names(allergies).map(allergenName))}`]),
    ...(dislikes === undefined ? [] : [`without ${listWords(names(dislikes))}`]),
    ...(budgetPerDay === undefined ? [] : [`under ${budgetPerDay} a day`]),
    ...(cookMinutes === undefined ? [] : [`within ${cookMinutes} minutes a meal`]),
    ...(mealsPerDay === undefined ? [] : [`in ${mealsPerDay} meals`]),
  ]
  const head = limits.length > 0 ? `${sentence(listWords(limits))}: not possible` : 'I found no plan'
  const say = typeof what === 'string' ? whats[what] : undefined
  if (withoutNumbers() && what !== 'cookMinutes' && what !== 'budgetPerDay')
    return t`${head} with all of that together.`
  if (!say) return `${head} with these figures.`
  return `${head} with these figures. The nearest reaches ${say(Number(reaches))}; ${say(Number(wanted))} was wanted.`
}

const allergenName = (id: string): string => allergenNames[id as Allergen] ?? id
