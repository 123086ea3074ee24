import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { limit } from '../../bot/limits.ts'
import { worded } from '../../bot/messages.ts'
import { ownName, planNotes } from '../../bot/plan-narrative.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { localTime } from '../../tools/kit/time.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import { wordTable } from '../../tools/kit/word-table.ts'
import { cleanText, listWords } from '../../tools/kit/words.ts'
import {
  type Generated,
  generatePlan,
  type Part,
  type PlanProfile,
  planProfile,
} from '../../tools/plan/index.ts'
import { ageIn, limitNames, limitsIn } from '../../tools/profile/index.ts'
import {
  plausible,
  type Sign,
  type SignKind,
  screened,
  screeningQuestions,
  signSaying,
  signsOf,
  verdictSaying,
} from '../../tools/safety/index.ts'
import { planWords, type WordsDeps } from './plan-words.ts'
import { addressOf, type Env, sameOrigin } from './visitor.ts'

export type PlanDeps = WordsDeps & {
  gym(): Promise<Gym>
  now(): Date
  /** A random UUID. */
  newId(): string
}

/** Room for every list of words at its longest. */
const mostBytes = 64 * 1024

/**
 * Plans for somebody who is not kept: `POST /api/generate-plan` with `{"profile": {...}, "model"?, "seed"?}`.
 *
 * No key: nothing of any member is read and nothing is written, so all there is to guard is the machine.
 */
export function planRoutes(deps: PlanDeps): Hono<Env> {
  const app = new Hono<Env>()
  const perAddress = limit({ most: 120, seconds: 60 })
  app.post('/api/generate-plan', sameOrigin, wholeBody, async (c) => {
    const now = deps.now()
    const wait = perAddress.wait(addressOf(c), now)
    if (wait > 0) return tooMany(c, wait)
    perAddress.count(addressOf(c), now)
    const asked = readAsked(await c.req.text())
    if ('error' in asked) return c.json(asked, 400)
    const known = [...deps.models.map(({ name }) => name), ownName]
    const name = asked.model ?? known[0] ?? ownName
    if (!known.includes(name)) return c.json(unknownModel(name, known), 400)
    const gym = await deps.gym()
    const made = plansFor(asked.profile, asked.seed ?? deps.newId(), { gym, now })
    if ('error' in made) return c.json(made, 400)
    const { plan, ...rest } = made
    const told = { name, gym, now, seed: made.seed, signal: c.req.raw.signal }
    const narrative = await planWords(plan, deps, told)
    c.header('Cache-Control', 'no-store')
    return c.json({ ...rest, narrative, units })
  })
  return app
}

/** A refusal of the whole request: one sentence, and the field it is about. */
type Problem = { error: string; field?: string }

const wholeBody = bodyLimit({
  maxSize: mostBytes,
  onError: (c) =>
    c.json({ error: `This profile is too long: at most ${mostBytes / 1024} KiB.` } satisfies Problem, 413),
})

function tooMany(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  return c.json({ error: `These are too many plans; please wait ${seconds} s and ask again.` }, 429)
}

const unknownModel = (name: string, known: readonly string[]): Problem => ({
  error: `There is no model ${JSON.stringify(name)} here; choose ${listWords(known, 'or')}.`,
  field: 'model',
})

/** What the figures are in. */
const units = {
  ...{ bmr: 'kcal a day', tdee: 'kcal a day', energy: 'kcal', proteinG: 'g', fatG: 'g' },
  ...{ carbohydrateG: 'g', fibreG: 'g', saturatedG: 'g', sugarG: 'g', sodiumMg: 'mg', cost: 'euro' },
  ...{ grams: 'g', minutes: 'minutes', warmUpMinutes: 'minutes', restSeconds: 'seconds' },
  ...{ reps: "the exercise's measure", rir: 'repetitions in reserve', weeklySets: 'sets a week' },
} as const

/** A field that is misspelt must not be passed over: it could be an allergy. */
const profileSchema = z.strictObject({
  ...planProfile.shape,
  minutes: z.number().positive().optional(),
  birthYear: z.number().int().optional(),
  targetWeightKg: z.number().min(plausible.weightKg.least).max(plausible.weightKg.most).optional(),
  // Known of members; a plan that is not placed in the gym's week needs neither.
  preferredTimes: z.unknown().optional(),
  preferredSplits: z.unknown().optional(),
})

const askedSchema = z.strictObject({
  profile: profileSchema,
  model: z.string().max(100).optional(),
  language: z.literal('en').optional(),
  seed: z
    .union([z.string().max(100), z.number()], 'expected text or a number')
    .transform(String)
    .optional(),
})

type Asked = z.output<typeof askedSchema>
type Said = Asked['profile']

function readAsked(body: string): Asked | Problem {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return { error: 'The body is not JSON of the form {"profile": {"weightKg": 80, "heightCm": 180}}.' }
  }
  const top = said(json)
  const asked = askedSchema.safeParse(
    typeof top === 'object' && top !== null && 'profile' in top
      ? { ...top, profile: said(top.profile) }
      : top,
  )
  if (asked.success) return asked.data
  const [issue] = asked.error.issues
  return issue ? problemOf(issue) : { error: 'The body is not understood.' }
}

/** What is null was not said. */
const said = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null))
    : json

function problemOf({ path, message, ...issue }: z.core.$ZodIssue): Problem {
  const unknown = issue.code === 'unrecognized_keys' ? [cleanText(issue.keys[0] ?? '').slice(0, 40)] : []
  const field = [...path, ...unknown].join('.')
  if (field === '') return { error: 'The body must be an object such as {"profile": {"weightKg": 80}}.' }
  const named = `The field ${JSON.stringify(field)}`
  if (unknown.length > 0) return { error: `${named} is not known here.`, field }
  return { error: `${named} doesn't fit: ${message.replace(/^[^:]*: /, '')}.`, field }
}

type PartName = keyof Generated

/** Parts that are not made because of what somebody wrote. */
type Stop = { parts: readonly PartName[]; code: string; say: string }

/** The plan as it is told and as it is sent. Danger in words goes before everything, also before a slip in a figure. */
function plansFor(given: Said, seed: string, { gym, now }: { gym: Gym; now: Date }) {
  const year = Number(localTime(now, gym.zone).date.slice(0, 4))
  const signs = signsIn(given, year)
  const told = toldBy(given, signs, year)
  const stops = [...stopsFor(signs, gym), ...targetStop(given, gym)]
  const stopOf = (name: PartName) => stops.find(({ parts }) => parts.includes(name))
  const gated = <T>(name: PartName, part: Part<T>): Part<T> => {
    const stop = stopOf(name)
    // Being a child is a graver reason than a goal.
    const child = !part.ok && part.code === 'under_age' && stop?.parts !== everything
    return stop && !child ? { ok: false, code: stop.code, facts: {} } : part
  }
  const made = generatePlan(told, { random: seededRandom(seed), now, gym })
  const plan: Generated = {
    macros: gated('macros', made.macros),
    workouts: gated('workouts', made.workouts),
    meals: gated('meals', made.meals),
  }
  const problem = impossible(plan)
  if (problem) return problem
  // The sentences look at the gym, the moment and the language alone.
  const context = { gym, now, language: 'en' } as ToolContext
  const shown = <T extends object>(part: Part<T>) =>
    part.ok
      ? { ok: true as const, ...part.value }
      : {
          ...part,
          say: stops.find(({ code }) => code === part.code)?.say ?? worded(part.code, part.facts, context),
        }
  return {
    ...{ plan, seed, macros: shown(plan.macros), workouts: shown(plan.workouts) },
    ...{ meals: shown(plan.meals), notes: planNotes(told, plan) },
  }
}

/** Which field a figure out of range came in. */
const fieldsOfFacts = wordTable<string>({
  ...{ weightKg: 'weightKg', heightCm: 'heightCm', age: 'age', bodyFatPercent: 'bodyFatPercent' },
  ...{ budgetPerDay: 'budgetPerDay', cookMinutes: 'cookMinutes', days: 'mealDays' },
})

const noBody = 'The fields "profile.weightKg" and "profile.heightCm" cannot both be right.'

/** A figure that can be nobody's is bad input, not a refusal. */
function impossible(plan: Generated): Problem | undefined {
  for (const part of Object.values(plan)) {
    if (part.ok || part.code !== 'out_of_range') continue
    const { field: named, least, most } = part.facts
    if (named === 'bmi') return { error: noBody, field: 'profile.weightKg' }
    const key = fieldsOfFacts[String(named)]
    if (key === undefined) continue
    const field = `profile.${key}`
    const number = key === 'mealDays' ? 'a whole number from' : 'from'
    return { error: `The field "${field}" must be ${number} ${least} to ${most}.`, field }
  }
  return undefined
}

const urgent: readonly SignKind[] = ['emergency', 'selfHarm']

/** In words of taste what somebody is alone: "spinning" is a liked exercise there and no dizziness. */
const ofTaste: readonly SignKind[] = [...urgent, 'underAge', 'eatingDisorder', 'pregnant']
const taste = ['likes', 'dislikes', 'allergies', 'equipment', 'likedExercises', 'dislikedExercises'] as const

/** What somebody's own words say of danger. A limit that can be planned around is none, nor is a screening's question. */
function signsIn(given: Said, year: number): Sign[] {
  const { heightCm, weightKg, pattern, limits = [], screening = [] } = given
  const known = { year, ...(heightCm ? { heightCm } : {}), ...(weightKg ? { weightKg } : {}) }
  const read = (words: readonly string[], heed: (kind: SignKind, text: string) => boolean) =>
    [...new Set(words)].flatMap((text) =>
      signsOf([{ text }], known).filter(
        ({ kind, severity, about }) => severity !== 'caution' && about === 'self' && heed(kind, text),
      ),
    )
  const plannable = (text: string) => Object.hasOwn(limitNames, text) || limitsIn([text]).found.length > 0
  const own = screening.filter((word) => screeningQuestions.every(({ id }) => id !== word))
  return [
    ...read(limits, (kind, text) => urgent.includes(kind) || !plannable(text)),
    ...read(own, () => true),
    ...read([pattern ?? '', ...taste.flatMap((key) => given[key] ?? [])], (kind) => ofTaste.includes(kind)),
  ]
}

/** The profile as the engine takes it, with what words and a target weight say beside its fields. */
function toldBy(given: Said, signs: readonly Sign[], year: number): PlanProfile {
  const { birthYear, targetWeightKg, preferredTimes: _, preferredSplits: __, ...profile } = given
  const { limits = [], screening, weightKg = 0 } = profile
  const says = (kind: SignKind) => signs.some((sign) => sign.kind === kind)
  const expecting = limits.includes('pregnancy') || limitsIn(limits).found.includes('pregnancy')
  return {
    ...profile,
    age: profile.age ?? (birthYear === undefined ? undefined : ageIn(year, birthYear)),
    goal: profile.goal ?? (targetWeightKg !== undefined && targetWeightKg < weightKg ? 'cut' : undefined),
    pregnant: profile.pregnant || expecting || says('pregnant'),
    eatingDisorder: profile.eatingDisorder || says('eatingDisorder'),
    screening: says('medical') ? [...(screening ?? []), 'illness'] : screening,
  }
}

const eating: readonly PartName[] = ['macros', 'meals']
const everything: readonly PartName[] = [...eating, 'workouts']

/** What a sign stops, the gravest first. Others the engine refuses itself, and what words ask of it is not done anyway. */
const stopped: readonly (readonly [SignKind, readonly PartName[], string])[] = [
  ['selfHarm', everything, 'self_harm'],
  ['emergency', everything, 'emergency'],
  ['underAge', everything, 'under_age'],
  ['dangerousMethods', everything, 'dangerous_methods'],
  ['symptom', ['workouts'], 'symptom'],
  ['overtraining', ['workouts'], 'overtraining'],
]

const stopsFor = (signs: readonly Sign[], gym: Gym): Stop[] =>
  stopped.flatMap(([kind, parts, code]) => {
    const sign = signs.find((each) => each.kind === kind)
    return sign ? [{ parts, code, say: signSaying(sign, gym) }] : []
  })

/** Nobody is planned for on the way to underweight. */
function targetStop({ targetWeightKg, weightKg, heightCm }: Said, gym: Gym): Stop[] {
  if (targetWeightKg === undefined) return []
  const body = { ...(weightKg ? { weightKg } : {}), ...(heightCm ? { heightCm } : {}) }
  const verdict = screened({ body, targetWeightKg }, 'energyTarget')
  if (verdict.ok || verdict.code === 'out_of_range') return []
  return [{ parts: eating, code: verdict.code, say: verdictSaying(verdict, gym) ?? '' }]
}
