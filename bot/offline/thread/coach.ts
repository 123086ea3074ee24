import { activityIn, goalIn, levelIn, patternIn, sexIn } from '../../../tools/profile/index.ts'
import { cmOf, kgOf } from '../intents/coach/facts/figures.ts'
import type { Facts } from '../intents/coach/facts/index.ts'
import { splitList } from '../intents/coach/foods/known.ts'
import { claimOf } from '../intents/coach/rows.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { plainMeasure } from '../intents/coach/units.ts'
import { type Ask, calls, type Needed, type Understanding, type World } from '../meaning.ts'
import { afterMeals } from './after-meals.ts'
import { told } from './told.ts'
import { openAnswer } from './unknown-answer.ts'
import { answerIn } from './yes-or-no.ts'

const keeping = '(?:keep|save|store|remember|note|log|add|record)'
const itAll = '(?:it|that|them|this|these|those|all|both|everything|the lot)(?: of (?:it|them|that|this))?'

const consents = new RegExp(
  `^(?=.*\\b(?:yes|yeah|yep|yup|y|sure|ok|okay|of course|fine|go|please|do|can|may|agreed?|problem|why|alright|absolutely|definitely|all|everything|both|lot|${keeping})\\b)(?!.*\\b(?:not|no|never)\\b(?! problem))(?:(?:yes|yeah|yep|yup|y|sure|ok|okay|of course|fine|go ahead|go on|please|please do|do it|you can|you may|i agree|agreed|no problem|why not|alright|absolutely|definitely|thanks|that is fine|that's fine|do|${keeping}(?: ${itAll})?(?: (?:down|in))?|${itAll})[ ,.!]*)+$`,
)

const refuses =
  /^(?:(?:no|nope|nah|rather not|i'd rather not|please don't|don't|do not|not now|no thanks|don't keep it|i do not want that)[ ,.!]*)+$/

/** Longer answers say something else, or are read like any sentence. */
const mostWords = 12

/** What a tool takes of a field that was asked for. */
const takenBy: Readonly<Record<string, readonly string[]>> = {
  calculateMacros: ['heightCm', 'weightKg', 'age', 'birthYear', 'sex', 'bodyFatPercent', 'activity', 'goal'],
  planMeals: ['pattern', 'allergies', 'dislikes', 'budgetPerDay', 'cookMinutes'],
  planWorkouts: ['daysPerWeek', 'minutes', 'level', 'goal', 'equipment', 'limits'],
}

/**
 * The answer to what the last reply asked for: the same call with it, and for what the call has no
 * place for the profile first.
 *
 * @example
 * answered('180', { ...world, needed: { tool: 'calculateMacros', input: {}, field: 'heightCm', purpose: 'macros' } })
 * // calls calculateMacros { heightCm: 180 }
 */
export function answered(text: string, world: World): Understanding | undefined {
  const { needed, waiting } = world
  const plain = tidied(text)
  if (waiting) {
    const given = consents.test(plain) ? true : refuses.test(plain) ? false : undefined
    const [domain, ...also] = waiting.domains
    if (given !== undefined)
      return calls({
        tool: 'consent',
        input: {
          domain,
          ...(also.length > 0 ? { also } : {}),
          given,
          ...(given ? { keep: waiting.keep } : {}),
        },
      })
  }
  const kept = keptAsTold(text, world)
  if (kept) return kept
  if (!needed) return undefined
  if (/\?\s*$/.test(plain) || plain.split(' ').length > mostWords) return undefined
  if (lists.has(needed.field) && asksElse(plain, needed.tool, world)) return undefined
  const open = openAnswer(needed.field, saidOf(plain).plain)
  if (open && 'kind' in open) return open as Ask
  if (open && needed.tool === 'planWorkouts')
    return calls({ tool: needed.tool, input: { ...needed.input, ...open } })
  const facts = told(needed.field, plain, (part) => readers[needed.field]?.(part))
  return facts && withFacts(facts, needed)
}

const ofBody = ['heightCm', 'weightKg', 'age', 'birthYear', 'sex', 'bodyFatPercent']

/** "Yeah save it", of a body that was told for a calculation and is kept nowhere. */
function keptAsTold(text: string, { last }: World): Understanding | undefined {
  if (last?.tool !== 'calculateMacros') return undefined
  const answer = answerIn(text)
  if (answer?.deed !== 'keep' || answer.says === 'no' || answer.rest !== '') return undefined
  const told = Object.entries(last.input).filter(([name]) => ofBody.includes(name))
  return told.length > 0
    ? calls({ tool: 'updateProfile', input: { ...Object.fromEntries(told), purpose: 'macros' } })
    : undefined
}

/** What keeps somebody from harm is kept beyond one plan. */
const ofHealth: ReadonlySet<string> = new Set(['allergies', 'limits'])

/** The call that stopped, with what was told, and beside it what it has no place for. */
function withFacts(facts: Facts, { tool, input, purpose: asked }: Needed): Understanding {
  const purpose = asked ? { purpose: asked } : {}
  if (tool === 'updateProfile') return calls({ tool, input: { ...facts, ...purpose } })
  const taken = Object.entries(asTool(tool, facts)).filter(([name]) => takenBy[tool]?.includes(name))
  const others = Object.entries(facts).filter(
    ([name]) => ofHealth.has(name) || (name !== 'trainsFor' && !takenBy[tool]?.includes(name)),
  )
  // What the plan has no place for is kept first, and asked on from there.
  if (taken.length === 0) return calls({ tool: 'updateProfile', input: { ...facts, ...purpose } })
  const again = { tool, input: { ...input, ...Object.fromEntries(taken) } }
  return others.length === 0
    ? calls(again)
    : calls({ tool: 'updateProfile', input: Object.fromEntries(others) }, again)
}

/** Fields whose answer may be any words. */
const lists: ReadonlySet<string> = new Set(['allergies', 'limits', 'equipment', 'dislikes'])

/** Tools whose wishes look like a list of things as well. */
const alike: ReadonlySet<string> = new Set(['updateProfile', 'logMeal', 'logWorkout'])

/** Whether words wish for something else instead of answering: "swap the lunch", "is it busy". */
function asksElse(plain: string, tool: string, world: World): boolean {
  const { row } = claimOf(plain, world)
  if (row && row.tool !== tool && !alike.has(row.tool)) return true
  return /^(?:is|are|what|when|which|where|who|how|show|book|find|cancel|undo|check|can|could|will|tell)\b/.test(
    plain,
  )
}

/** A plan calls what is trained for its goal. */
function asTool(tool: string, facts: Facts): Facts {
  if (tool !== 'planWorkouts') return facts
  const { trainsFor, ...rest } = facts
  return trainsFor === undefined ? rest : { ...rest, goal: trainsFor }
}

const named = (name: string, value: unknown): Facts | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : { [name]: value }

const numberIn = (plain: string): number | undefined => {
  const figure = /\d+(?:[.,]\d+)?/.exec(plainMeasure(plain))?.[0]
  return figure === undefined ? undefined : Number(figure.replace(',', '.'))
}

const readers: Readonly<Record<string, (plain: string) => Facts | undefined>> = {
  heightCm: (plain) => named('heightCm', cmOf(plain)),
  weightKg: (plain) => named('weightKg', kgOf(plain)),
  birthYear: ageOrYear,
  age: ageOrYear,
  sex: (plain) =>
    named(
      'sex',
      sexIn(plain) ??
        (/\b(?:women|woman|female|her|second)\b/.test(plain)
          ? 'female'
          : /\b(?:men|man|male|him|first)\b/.test(plain)
            ? 'male'
            : undefined),
    ),
  bodyFatPercent: (plain) => named('bodyFatPercent', numberIn(plain)),
  activity: (plain) => named('activity', activityIn(plain)),
  goal: (plain) => named('goal', goalIn(plain)?.goal),
  trainsFor: (plain) => named('trainsFor', goalIn(plain)?.trainsFor),
  level: (plain) =>
    named(
      'level',
      levelIn(plain) ??
        (/\b(?:not (?:very |that |so |too |all that )?(?:long|much|a lot)|(?:few|couple of|some|\d) (?:weeks|months)|never|hardly|none|not at all|no(?:ne)? at all)\b/.test(
          plain,
        )
          ? 'novice'
          : /\b(?:a (?:good )?while|ages|(?:few|couple of|some) years)\b/.test(plain)
            ? 'intermediate'
            : undefined),
    ),
  daysPerWeek: (plain) =>
    within(
      'daysPerWeek',
      weekdaysIn(plain) > 1
        ? weekdaysIn(plain)
        : /\btwice\b/.test(plain)
          ? 2
          : /\bonce\b/.test(plain)
            ? 1
            : /\bevery ?day\b/.test(plain)
              ? 7
              : numberIn(plain),
      7,
    ),
  minutes: (plain) => within('minutes', lengthIn(plain), 600),
  cookMinutes: (plain) => within('cookMinutes', lengthIn(plain), 600),
  budgetPerDay: (plain) =>
    named('budgetPerDay', /\bweek\b/.test(plain) ? (numberIn(plain) ?? Number.NaN) / 7 : numberIn(plain)),
  pattern: (plain) =>
    named(
      'pattern',
      /\b(?:everything|anything|no|none|nope|normal|all)\b/.test(plain) && !/meat|fish/.test(plain)
        ? 'omnivore'
        : patternIn(plain),
    ),
  allergies: (plain) =>
    /^(?:no|none|nope|nothing|nah|not that i know(?: of)?|no allergies|n\/?a|zero|not really|i do not have any|no i do not)\b/.test(
      plain,
    )
      ? { allergies: ['none'] }
      : named('allergies', listOf(plain)),
  limits: (plain) =>
    /^(?:no|none|nope|nothing|nah)\b/.test(plain) ? { limits: ['none'] } : named('limits', listOf(plain)),
  equipment: (plain) => named('equipment', listOf(plain)),
  units: (plain) =>
    named(
      'units',
      /\b(?:kg|metric|kilos?|cm)\b/.test(plain)
        ? 'metric'
        : /\b(?:stone|uk)\b/.test(plain)
          ? 'uk'
          : /\b(?:lbs?|pounds|us|imperial)\b/.test(plain)
            ? 'us'
            : undefined,
    ),
}

/** "Monday and thursday" are two days a week. */
const weekdaysIn = (plain: string): number =>
  new Set(plain.match(/\b(?:mon|tue|wed|thu|fri|sat|sun)(?=[a-z]*\b)/g) ?? []).size

function ageOrYear(plain: string): Facts | undefined {
  const value = numberIn(plain)
  if (value === undefined) return undefined
  return value >= 1900 ? { birthYear: value } : { age: Math.floor(value) }
}

const within = (name: string, value: number | undefined, most: number): Facts | undefined =>
  value !== undefined && value > 0 && value <= most ? { [name]: value } : undefined

function lengthIn(plain: string): number | undefined {
  if (/\bhalf an hour\b/.test(plain)) return 30
  if (/\b(?:an|1|one) hour(?: and a half)\b/.test(plain)) return 90
  if (/\ban hour\b/.test(plain)) return 60
  const value = numberIn(plain)
  return value === undefined ? undefined : /\d ?(?:h|hrs?|hours?)\b/.test(plain) ? value * 60 : value
}

const listOf = (plain: string): string[] | undefined => {
  const words = splitList(
    plain.replace(/^(?:i am |i have |allergic to |to |i've got |i'm |my |yes |just |only |a |an )+/, ''),
  )
  return words.length > 0 ? words : undefined
}

const onMeals = /^(?:planMeals|swapMeal|shoppingList)$/

/** Goes on from the coach's last call: "less rice", "something else for dinner", "without eggs", "again". */
export function afterCoach(text: string, world: World): Understanding | undefined {
  const { last } = world
  if (!last) return undefined
  const plain = saidOf(tidied(text)).plain
  if (plain.split(' ').length > mostWords) return undefined
  if (onMeals.test(last.tool)) return afterMeals(plain, world)
  if (last.tool === 'swapExercise') return afterSwap(plain, world)
  if (last.tool === 'logWorkout') return afterSets(plain, world)
  return undefined
}

function afterSwap(plain: string, { last }: World): Understanding | undefined {
  const anew =
    /^(?:(?:ok|and|no|not|please|nah|or) ?)*(?:something else|anything else|another(?: one)?|not that(?: one)?|other options?|what else|else|again|that(?:'s| is) (?:taken|busy)(?: too| as well)?|also taken|taken too|no good)(?: please| then)?$/.test(
      plain,
    )
  return anew && last ? calls(last) : undefined
}

function afterSets(plain: string, { last }: World): Understanding | undefined {
  const sets: unknown = last?.input.sets
  const before = Array.isArray(sets) ? (sets.at(-1) as unknown) : undefined
  const anew =
    /^(?:(?:ok|and|then|did|done|the|now) ?)*(?:same(?: again)?|again|another(?: one| set)?|one more(?: set)?|and again|once more|repeat|ditto)(?: please)?$/.test(
      plain,
    )
  return anew && before !== undefined ? calls({ tool: 'logWorkout', input: { sets: [before] } }) : undefined
}
