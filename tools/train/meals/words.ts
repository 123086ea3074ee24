import { commandOf } from '../../kit/command.ts'
import { named, numberWords, speech, t } from '../../kit/language.ts'
import { nameFirst, nameWithin } from '../../kit/name-words.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { dayWords, listWords, sentence } from '../../kit/words.ts'
import { foodById } from '../../plan/index.ts'
import { trajectorySaying } from '../../safety/index.ts'
import { declinedWords, keepChoices, keepQuestion } from '../agreement.ts'
import type { EatenItem, EatenPart, Held, MealProblem } from './eaten.ts'
import type { SaidItem } from './input.ts'
import type { DaySoFar, Meal } from './logging.ts'

/** kcal to tens: finer is false precision. "1,450". */
export const kcalWords = (kcal: number): string => grouped(Math.round(kcal / 10) * 10)

/** A figure with its thousands set apart as the language does it: "1.450" in German and Spanish. */
function grouped(figure: number): string {
  const text = figure.toLocaleString('en-GB')
  return speech().language === 'en' ? text : text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','))
}

/** What was understood, with what was taken for granted, and how the day stands. */
export function mealWords(meal: Meal, context: ToolContext): string {
  const { eaten, removed, agreement, doubtful, hidden, day, verdict } = meal
  if (removed) {
    const what = listWords([...new Set(removed.items.map(itemName))])
    return t`Taken out: ${what}. Tell me what it was, and I note that instead.`
  }
  if (!eaten) return ''
  const lines = [`${partsWords(meal)}${hidden ? '' : `: ${heldWords(eaten.total)}`}.`]
  const taken = assumptions(eaten.parts, hidden)
  if (taken) lines.push(taken)
  if (day && !hidden) lines.push(dayTotal(day, meal, context))
  lines.push(...eaten.problems.map((problem) => problemWords(problem, hidden)))
  if (doubtful && agreement === 'given')
    lines.push(t`That is a lot for one meal, so I ask before I note it. Is it right?`)
  if (agreement === 'declined') lines.push(declinedWords('food'))
  if (agreement === 'unasked') lines.push(keepQuestion('food'))
  if (verdict) lines.push(trajectorySaying(verdict, context.gym))
  return lines.join('\n')
}

/** "about 390 kcal, 24 g protein". */
export const heldWords = ({ kcal, proteinG }: Pick<Held, 'kcal' | 'proteinG'>): string =>
  proteinG >= 0.5
    ? t`about ${kcalWords(kcal)} kcal, ${Math.round(proteinG)} g protein`
    : t`about ${kcalWords(kcal)} kcal`

function partsWords(meal: Meal): string {
  const { eaten, said } = meal
  // A dish taken apart is still one thing that was said.
  const told = [...new Set(eaten?.parts.map((part) => part.said) ?? [])]
  const words = told.map((item) =>
    saidWords(item, eaten?.parts.filter((part) => part.said === item) ?? [], meal.hidden),
  )
  if (words.length === 0)
    return said.kind ? t`${nameFirst(said.kind)}, by your own figure` : t`By your own figure`
  const kind = said.kind ? `${nameFirst(said.kind)}: ` : ''
  return kind ? `${kind}${listWords(words)}` : sentence(listWords(words))
}

/** "3 eggs (about 150 g)", "200 g chicken", "2 slices of toast (about 56 g)". */
function saidWords(
  { food: said, grams, amount, unit }: SaidItem,
  parts: readonly EatenPart[],
  hidden: boolean,
): string {
  const food = foodWord(said, parts)
  const weighed = unit !== undefined && /^(?:g|gram|grams|kg|ml|l)$/i.test(unit)
  if (hidden && (grams !== undefined || weighed)) return food
  if (grams !== undefined) return `${round(grams)} g ${food}`
  const sum = parts.flatMap(({ as }) => as.helpings).reduce((total, helping) => total + helping.grams, 0)
  const about = (words: string) => (weighed || hidden ? words : t`${words} (about ${round(sum)} g)`)
  if (amount === undefined) return about(food)
  // Names of the catalogues have no plural.
  const times = speech().language === 'en' || amount === 1 ? '' : 'x '
  if (unit === undefined) return about(`${round(amount)} ${times}${food}`)
  const units = amount > 1 && !weighed && !/s$/.test(unit) ? `${unit}s` : unit
  if (weighed) return about(`${round(amount)} ${units} ${food}`)
  const many = `${round(amount)} ${named(units)}`
  return about(speech().language === 'en' ? `${many} of ${food}` : `${food}, ${many}`)
}

/** A food as it was said; in German and Spanish, whose words were put into English, as the catalogues have it. */
function foodWord(said: string, parts: readonly EatenPart[]): string {
  if (speech().language === 'en') return said
  const [only, another] = parts
  return only && !another ? nameWithin(only.as.name) : named(said)
}

const round = (value: number) =>
  numberWords(Math.round(value * 100) / 100).replace(/^(\d{2,})[.,]\d+$/, (_, whole) => whole)

/** What was taken for granted, and may be changed. */
function assumptions(parts: readonly EatenPart[], hidden: boolean): string | undefined {
  const taken = [...Map.groupBy(parts, ({ said }) => said)].flatMap(([{ food }, all]) =>
    takenFor(food, all, hidden),
  )
  if (taken.length === 0) return undefined
  const guessed = parts.some(({ as }) => as.certainty === 'guess')
  const words = [...new Set(taken)].join('; ')
  return guessed ? t`I'm not sure here; I took ${words}.` : t`I took ${words}.`
}

function takenFor(food: string, parts: readonly EatenPart[], hidden: boolean): string[] {
  const [only, another] = parts
  if (only && !another) {
    const { name, assumed } = only.as
    // Another language already says what it was taken for.
    const plain = speech().language !== 'en' || isCalled(food, name)
    const as = plain ? [] : [t`${food} as ${nameWithin(name)}`]
    return assumed && !hidden ? [...as, assumed] : as
  }
  const names = parts.map(({ as }) => {
    const grams = as.helpings.reduce((sum, helping) => sum + helping.grams, 0)
    return hidden ? nameWithin(as.name) : `${nameWithin(as.name)} (${round(grams)} g)`
  })
  return [t`${named(food)} as ${listWords(names)}`]
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/\s+/)
    .map((word) => word.replace(/(?:es|s)$/, ''))

/** Whether a food is called as it was said: nothing need be explained. */
function isCalled(said: string, name: string): boolean {
  const words = new Set(plain(said))
  return plain(name.split(',')[0] ?? name).every((word) => words.has(word))
}

function dayTotal({ held, target }: DaySoFar, { moment }: Meal, { gym, now, language }: ToolContext): string {
  const day = dayWords(moment.at, { zone: gym.zone, now, language })
  const sum = target
    ? t`${heldWords(held)}, of about ${kcalWords(target.energy)} kcal and ${Math.round(target.proteinG)} g`
    : heldWords(held)
  return day === t`today` ? t`Today so far: ${sum}.` : `${sentence(day)}: ${sum}.`
}

function problemWords(problem: MealProblem, hidden: boolean): string {
  if (problem.kind === 'unknown') return t`I don't know "${problem.food}", so I left it out. What is in it?`
  if (hidden) return t`So much ${named(problem.food)} can't be right, so I left it out. How much was it?`
  const grams = typeof problem.grams === 'number' ? `${grouped(problem.grams)} g` : problem.grams
  return t`${grams} of ${named(problem.food)} can't be right, so I left it out. How much was it?`
}

const itemName = ({ food }: EatenItem): string =>
  food === null ? t`your own figure` : nameWithin(foodById(food)?.name ?? food)

/** What may be tapped: another food where it was a guess, and to tell it anew. */
export function mealChoices(meal: Meal): Choice[] {
  const { said, agreement, doubtful, kept, eaten } = meal
  const { instead, remove, ...rest } = said
  if (!eaten) return []
  if (agreement !== 'given')
    return keepChoices('food', agreement, commandOf('ate', { ...said, agreed: true }))
  if (doubtful) return [{ label: t`Yes, note it`, send: commandOf('ate', { ...said, sure: true }) }]
  if (!kept) return []
  const others = eaten.parts
    .filter(({ as }) => as.certainty === 'guess')
    .flatMap((part) => part.as.others.slice(0, 2).map((other) => ({ part, other })))
    .slice(0, 2)
  return [
    ...others.map(({ part, other }) => ({
      label: named(other),
      send: commandOf('ate', { ...rest, items: swapped(said.items ?? [], part.said, other), instead: kept }),
    })),
    { label: t`Change`, send: commandOf('ate', { remove: kept }) },
  ]
}

const swapped = (items: readonly SaidItem[], from: SaidItem, food: string): SaidItem[] =>
  items.map((item) => (item === from ? { ...item, food } : item))
