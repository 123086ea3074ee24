import type { Facts } from '../../../kit/errors.ts'
import { handWords } from '../../../kit/hands.ts'
import { inSpeech, named, speech, t, withoutNumbers } from '../../../kit/language.ts'
import { addDays, localTime } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { dateWords, listWords, sentence, shortWeekday } from '../../../kit/words.ts'
import { sayGrams, sayKcal, sayMacros } from '../../../macros/index.ts'
import { type Allergen, allergenNames } from '../../../profile/index.ts'
import type { Food } from '../food.ts'
import { foodById } from '../foods/index.ts'
import type { MenuDay, MenuMeal } from '../menu.ts'
import type { Note } from '../notes.ts'
import type { Totals } from '../nutrition.ts'
import { portionWords, type Units } from '../portion-words.ts'
import { recipeById } from '../recipes/index.ts'
import { dishWords } from './dish-words.ts'

/** "today", "tomorrow", "Wednesday 25 November". */
export function dayName(date: string, { gym, now, language }: ToolContext): string {
  const today = localTime(now, gym.zone).date
  if (date === today) return t`today`
  return date === addDays(today, 1) ? t`tomorrow` : dateWords(date, language)
}

/** The same at the beginning of a line: "Today". */
export const dayHead = (date: string, context: ToolContext): string => sentence(dayName(date, context))

/** "2,260 kcal, 160 g protein, 65 g fat, 265 g carbohydrate". */
export const totalsWords = (
  totals: Pick<Totals, 'energy' | 'proteinG' | 'fatG' | 'carbohydrateG'>,
): string => (withoutNumbers() ? handWords(totals) : `${sayKcal(totals.energy)} kcal, ${sayMacros(totals)}`)

/** "Breakfast: Porridge with banana, 520 kcal: oats 60 g, whole milk 250 ml, 1 medium banana (120 g)." */
export function mealLine(meal: MenuMeal, units: Units): string {
  const items = meal.items.flatMap(({ food, grams }) => {
    const found = foodById(food)
    return found ? [helpingWords(found, grams, units)] : []
  })
  const energy = withoutNumbers() ? '' : `, ${sayKcal(meal.totals.energy)} kcal`
  return `${sentence(named(meal.kind))}: ${dishWords(meal.name)}${energy}: ${items.join(', ')}.`.replace(
    /\.\.$/,
    '.',
  )
}

/** "1 medium banana" says already what it is, in English as in every language. */
function helpingWords(food: Food, grams: number, units: Units): string {
  const name = plainName(food.name)
  const english = inSpeech({ ...speech(), language: 'en' }, () => portionWords(food, grams, units))
  const portion = portionWords(food, grams, units)
  const says = english.includes(name) || english.includes(name.replace(/s$/, ''))
  return says ? portion : `${named(name)} ${portion}`
}

const plainName = (name: string): string => (name.split(',')[0] ?? name).toLowerCase()

/** A day in full, a line for each meal. */
export const dayLines = ({ meals }: MenuDay, units: Units): string[] =>
  meals.map((meal) => mealLine(meal, units))

const mains: readonly MenuMeal['kind'][] = ['breakfast', 'lunch', 'dinner']

/** "Tue 24: porridge; chicken salad; lentil curry". */
export function shortDay({ meals }: MenuDay, date: string, { language }: ToolContext): string {
  const dishes = meals
    .filter(({ kind }) => mains.includes(kind))
    .map(({ recipe, name }) => named(recipeById(recipe)?.name ?? name))
  return `${sentence(shortWeekday(date, language))} ${Number(date.slice(8))}: ${dishes.join('; ')}`
}

/** What a plan does less well, by the days on which it does. */
const noted: Readonly<Record<Note['what'], (days: number) => string>> = {
  fibreG: (days) =>
    days === 1 ? t`fibre is a little short on one day` : t`fibre is a little short on ${days} days`,
  sodiumMg: (days) =>
    days === 1 ? t`sodium is over 2,300 mg on one day` : t`sodium is over 2,300 mg on ${days} days`,
  saturatedG: (days) =>
    days === 1
      ? t`saturated fat is over a tenth on one day`
      : t`saturated fat is over a tenth on ${days} days`,
  variety: (days) =>
    days === 1 ? t`a dish comes again soon on one day` : t`a dish comes again soon on ${days} days`,
}

/** The same in one line. */
export function noteLine(notes: readonly Note[]): string[] {
  if (withoutNumbers()) return []
  const days = (what: Note['what']) =>
    new Set(notes.filter((note) => note.what === what).map(({ day }) => day)).size
  const parts = (['fibreG', 'sodiumMg', 'saturatedG', 'variety'] as const).flatMap((what) => {
    const count = days(what)
    return count > 0 ? [noted[what](count)] : []
  })
  return parts.length > 0 ? [t`Not perfect: ${listWords(parts)}.`] : []
}

const names = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : [])

const whats: Readonly<Record<string, (value: number) => string>> = {
  energy: (value) => `${sayKcal(value)} kcal`,
  proteinG: (value) => t`${sayGrams(value)} protein`,
  fatG: (value) => t`${sayGrams(value)} fat`,
  carbohydrateG: (value) => t`${sayGrams(value)} carbohydrate`,
  budgetPerDay: (value) => t`${moneyWords(value)} a day`,
  cookMinutes: (value) => t`${Math.round(value)} minutes a meal`,
}

/** "8.50", "8,50". */
const moneyWords = (value: number): string =>
  speech().language === 'en' ? value.toFixed(2) : value.toFixed(2).replace('.', ',')

/**
 * Why a plan can't be had: "Vegan, under 3 a day and without soy don't go together with the rest: the nearest reaches 90 g
 * protein, and 160 g protein was wanted." Allergies are named as a fact; nobody is asked to drop one.
 */
export function infeasibleWords(facts: Facts): string {
  const { pattern, allergies, dislikes, budgetPerDay, cookMinutes, mealsPerDay, what, reaches, wanted } =
    facts
  const limits = [
    ...(pattern === undefined ? [] : [named(String(pattern))]),
    ...(allergies === undefined ? [] : [t`without ${listWords(names(allergies).map(allergenName))}`]),
    ...(dislikes === undefined ? [] : [t`without ${listWords(names(dislikes).map(named))}`]),
    ...(budgetPerDay === undefined ? [] : [t`under ${Number(budgetPerDay)} a day`]),
    ...(cookMinutes === undefined ? [] : [t`within ${Number(cookMinutes)} minutes a meal`]),
    ...(mealsPerDay === undefined ? [] : [t`in ${Number(mealsPerDay)} meals`]),
  ]
  const head = limits.length > 0 ? t`${sentence(listWords(limits))}: not possible` : t`I found no plan`
  const say = typeof what === 'string' ? whats[what] : undefined
  if (withoutNumbers() && what !== 'cookMinutes' && what !== 'budgetPerDay')
    return t`${head} with all of that together.`
  if (!say) return t`${head} with these figures.`
  return t`${head} with these figures. The nearest reaches ${say(Number(reaches))}; ${say(Number(wanted))} was wanted.`
}

const allergenName = (id: string): string => named(allergenNames[id as Allergen] ?? id)
