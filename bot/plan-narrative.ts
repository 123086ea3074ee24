import type { LanguageModelV4 } from '@ai-sdk/provider'
import { planNarrativePrompt } from '../prompts/plan-narrative.ts'
import { cleanText, dateWords, listWords } from '../tools/kit/words.ts'
import { sayGrams, sayKcal, sayMacros } from '../tools/macros/index.ts'
import { exercises, foods, type Generated, type PlanProfile, planFacts } from '../tools/plan/index.ts'
import { equipmentIn, equipmentNames, limitNames, limitsIn } from '../tools/profile/index.ts'
import { strangeFigures } from './figures.ts'
import type { Log } from './log.ts'

/** A plan in words, and who found them: a model's name, or `offline` for our own. */
export type Narrative = { text: string; by: string }

/** The name of our own wording among the models. */
export const ownName = 'offline'

type Telling = {
  /** Undefined: our own words. */
  model: { name: string; model: LanguageModelV4; signal?: AbortSignal } | undefined
  log: Log
  /** The longest the model may take, in milliseconds. */
  patienceMs?: number | undefined
  /** Ends with whoever asked. */
  signal?: AbortSignal | undefined
}

/**
 * A generated plan in words. A model gets the plan's facts alone: neither the body, nor a reason for a refusal, nor a word
 * that the person wrote. What it says of figures, foods or exercises that the plan does not hold never goes out; after that,
 * after a failure and after a silence the words are our own.
 */
export async function narrate(plan: Generated, telling: Telling): Promise<Narrative> {
  const { model, log, patienceMs = 15_000, signal } = telling
  const facts = toldFacts(plan)
  const made = madeLines(plan)
  if (model && made.length > 0) {
    const sheet = `${made.join('\n')}\n\n${JSON.stringify(facts)}`
    const signals = [AbortSignal.timeout(patienceMs), signal, model.signal].filter(
      (each) => each !== undefined,
    )
    try {
      const text = await spokenBy(model.model, sheet, AbortSignal.any(signals))
      const fault = faultIn(text, sheet, plan)
      if (!fault) return { text, by: model.name }
      log('narrative_guard', { model: model.name, fault })
    } catch (error) {
      log('model_failed', { model: model.name, reason: error instanceof Error ? error.name : 'unknown' })
    }
  }
  return { text: [...made, ...leftOut(plan)].join('\n'), by: ownName }
}

/** Reasons are health, and what is missed may quote the person: neither is a stranger's to read. */
const untold = ['macrosRefused', 'workoutsRefused', 'mealsRefused', 'mealsMiss', 'rulesNotKept']

const toldFacts = (plan: Generated) =>
  Object.fromEntries(Object.entries(planFacts(plan)).filter(([name]) => !untold.includes(name)))

type Made<K extends keyof Generated> = Extract<Generated[K], { ok: true }>['value']

function madeLines({ macros, workouts, meals }: Generated): string[] {
  return [
    ...(macros.ok ? macroLines(macros.value) : []),
    ...(workouts.ok ? workoutLines(workouts.value) : []),
    ...(meals.ok ? mealLines(meals.value) : []),
  ]
}

/** A gap smaller than this holds a weight, kcal a day. */
const steady = 15

/** Why it is not less, or not more. */
const stops = {
  under: {
    floor: 'less rarely feeds a body well',
    deficitCap: 'a larger gap costs muscle',
    rate: 'faster costs muscle',
    energyAvailability: 'your lean mass and your training need that much',
  },
  over: { rate: 'faster would mostly be fat' },
} as const satisfies Record<string, Partial<Record<Made<'macros'>['bound'], string>>>

function macroLines(targets: Made<'macros'>): string[] {
  const { energy, tdee, fibreG, bound } = targets
  const gap = energy - tdee
  const side: Partial<Record<typeof bound, string>> = gap < 0 ? stops.under : stops.over
  const why = side[bound] === undefined ? '' : `; I stopped there because ${side[bound]}`
  const fibre = `${Math.round(fibreG)} g fibre`
  return [
    `About ${sayKcal(energy)} kcal a day (give or take 10 %): ${sayMacros(targets)}, ${fibre}.`,
    Math.abs(gap) < steady
      ? 'That holds your weight.'
      : `That is ${sayKcal(Math.abs(gap))} kcal ${gap < 0 ? 'under' : 'over'} what you use${why}.`,
  ]
}

function workoutLines({ weeks, passport, from, dates }: Made<'workouts'>): string[] {
  const sessions = (weeks.find(({ kind }) => kind === 'usual') ?? weeks[0])?.sessions ?? []
  const minutes = sessions.map((session) => session.minutes)
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)]
  const named = sessions.map(({ name, day }) => `${name} on ${day}`)
  const often = sessions.length === 1 ? '1 session' : `${sessions.length} sessions`
  const kept = passport.filter((line) => line.kept).length
  return [
    `Training: ${often} a week for ${weeks.length} weeks, from ${dateWords(dates[0] ?? from, 'en')}: ${listWords(named)}, about ${least === most ? least : `${least} to ${most}`} minutes each.`,
    kept === passport.length
      ? `The plan keeps all ${kept} rules it is checked by.`
      : `The plan keeps ${kept} of the ${passport.length} rules it is checked by; its passport says why not the others.`,
  ]
}

const amounts: Readonly<Record<string, (value: number) => string>> = {
  energy: (value) => `${sayKcal(value)} kcal`,
  proteinG: (value) => `${sayGrams(value)} protein`,
  fatG: (value) => `${sayGrams(value)} fat`,
  carbohydrateG: (value) => `${sayGrams(value)} carbohydrate`,
  budgetPerDay: (value) => `${value.toFixed(2)} euro a day`,
  cookMinutes: (value) => `${Math.round(value)} minutes a meal`,
}

function mealLines({ days, missed }: Made<'meals'>): string[] {
  const span = days.length === 1 ? '1 day' : `${days.length} days`
  const first = (days[0]?.meals ?? []).map(({ name }) => name)
  const amount = amounts[String(missed?.what)]
  return [
    `Meals for ${span}, with what to buy for them. The first day: ${first.join('; ')}.`,
    ...(missed === undefined
      ? []
      : amount
        ? [
            `Not all of what was asked goes together: the nearest reaches ${amount(Number(missed.reaches))}, and ${amount(Number(missed.wanted))} was wanted.`,
          ]
        : ['Not all of what was asked goes together; these are the nearest.']),
  ]
}

const partWords = { macros: 'the targets', workouts: 'the training', meals: 'the meals' } as const

function leftOut(plan: Generated): string[] {
  const parts = (['macros', 'workouts', 'meals'] as const).filter((name) => !plan[name].ok)
  if (parts.length === 0) return []
  if (parts.length === 3) return ["I haven't planned anything this time. Each part says why, and the way on."]
  return [`I left out ${listWords(parts.map((part) => partWords[part]))}; the reason stands with them.`]
}

/** What has to be said of a plan whoever words it. */
export function planNotes(
  { limits = [], equipment = [], allergies, pregnant }: PlanProfile,
  plan: Generated,
) {
  const unknown = [
    ...limitsIn(limits.filter((word) => !Object.hasOwn(limitNames, word))).unknown,
    ...equipmentIn(equipment.filter((word) => !Object.hasOwn(equipmentNames, word))).unknown,
  ].map((word) => JSON.stringify(word))
  return [
    ...(plan.workouts.ok && unknown.length > 0
      ? [`I don't know ${listWords(unknown)}, so the plan doesn't heed it.`]
      : []),
    ...(plan.workouts.ok && pregnant ? ['Ask your midwife or doctor before you start.'] : []),
    ...(plan.meals.ok && allergies === undefined
      ? ['I know of no allergies, so nothing is left out for one.']
      : []),
  ]
}

/** More letters than these are no three to six short lines. */
const longest = 2000

/** What the model says, whole. @throws when it fails, breaks off or goes on for too long */
async function spokenBy(model: LanguageModelV4, sheet: string, abortSignal: AbortSignal): Promise<string> {
  const { stream } = await model.doStream({
    prompt: [
      { role: 'system', content: planNarrativePrompt },
      { role: 'user', content: [{ type: 'text', text: sheet }] },
    ],
    abortSignal,
  })
  let text = ''
  let whole = false
  for await (const part of stream) {
    if (part.type === 'error') throw part.error
    if (part.type === 'text-delta') text += part.delta
    if (part.type === 'finish') whole = part.finishReason.unified === 'stop'
    if (text.length > longest) throw new RangeError('the narrative is too long')
  }
  if (!whole) throw new BrokenOff()
  return cleanText(text).trim()
}

/** The model's words ended before their end. */
class BrokenOff extends Error {
  override readonly name = 'BrokenOff'
}

/** What a model may not speak of where code has refused it. */
const silence: Readonly<Record<keyof Generated, RegExp>> = {
  macros:
    /\b(?:k?cals?|calori\w*|kilojoules?|kj|energy|deficit|surplus|maintenance|macros?|protein|carb\w*|fats?|fib(?:re|er)|diet\w*|eat\w*|foods?|meals?|weight loss|los(?:e|ing) weight)\b/i,
  workouts:
    /\b(?:train\w*|work-?outs?|lift\w*|strength|cardio|sets|reps?|sessions?|exercis\w*|run(?:ning)?)\b/i,
  meals: /\b(?:meals?|breakfasts?|lunch(?:es)?|dinners?|snacks?|dish(?:es)?|recipes?|shopping)\b/i,
}

/** Why a model's words can't go out; undefined where they may. */
function faultIn(text: string, sheet: string, plan: Generated): string | undefined {
  if (text === '') return 'silent'
  const spoken = (['macros', 'workouts', 'meals'] as const).find(
    (part) => !plan[part].ok && silence[part].test(text),
  )
  if (spoken) return `refused ${spoken}`
  const figures = inFigures(text)
  if (bigWords.test(text) || strangeFigures(figures, [sheet]).length > 0) return 'figures'
  const known = measuresIn(sheet)
  if ([...measuresIn(figures)].some((each) => !known.has(each))) return 'units'
  return strangeNames(text, sheet) ? 'names' : undefined
}

const smallWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "three sessions" is as much a number as "3 sessions"; "one" is mostly none. */
const inFigures = (text: string): string =>
  text.replace(new RegExp(`\\b(?:${smallWords.join('|')})\\b`, 'gi'), (word) =>
    String(smallWords.indexOf(word.toLowerCase()) + 2),
  )

/** Numbers that the plan never says in words. */
const bigWords =
  /\b(?:hundreds?|thousands?|dozens?|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/i

const measure = /(\d+(?:[.,]\d+)*)\s*(kcal|cal|kj|mg|g|kg|lbs?|pounds?|oz|%|percent)(?![a-z])/gi
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bkilo?calories\b|\bcalories\b/gi, 'kcal'],
  [/\bgram(?:me)?s?\b/gi, 'g'],
  [/\bkilo(?:gram(?:me)?)?s?\b/gi, 'kg'],
]

/** Amounts with their units: 160 g is something else than 160 kcal. */
function measuresIn(text: string): Set<string> {
  const plain = spellings.reduce((words, [from, to]) => words.replace(from, to), text)
  return new Set(
    [...plain.matchAll(measure)].map(
      ([, figure = '', unit = '']) =>
        `${figure.replaceAll(',', '')} ${unit.toLowerCase().replace('percent', '%')}`,
    ),
  )
}

const bare = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** What foods and exercises are called, without how they are prepared. */
const names: readonly string[] = [
  ...foods.flatMap(({ name, aliases = [] }) => [name.split(',')[0] ?? name, ...aliases]),
  ...exercises.map(({ name }) => name),
].map(bare)

/** Whether a food or an exercise is named that the plan does not name: somebody may not eat it, or not do it. */
function strangeNames(text: string, sheet: string): boolean {
  const [said, known] = [bare(text), bare(sheet)]
  const inIt = (words: string, name: string) => words.includes(name) || words.includes(`${name.trimEnd()}s `)
  return names.some((name) => inIt(said, name) && !inIt(known, name))
}
