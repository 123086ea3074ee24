import { z } from 'zod'
import type { Chart } from '../../kit/chart.ts'
import { commandOf } from '../../kit/command.ts'
import { t, withoutNumbers } from '../../kit/language.ts'
import { nameFirst, nameWithin } from '../../kit/name-words.ts'
import { localTime } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { type WeightTrend, weightTrend } from '../../kit/weight-trend.ts'
import type { Exercise } from '../../plan/index.ts'
import { type Profile, profileOf, type Units, weightsOf } from '../../profile/index.ts'
import { demandPrivate, whoseOf } from '../agreement.ts'
import type { Streak } from '../sessions/streak.ts'
import { weeksOf } from '../sessions/weeks.ts'
import { exerciseSaid, nearestExercises } from '../workouts/naming.ts'
import type { WorkSet } from '../workouts/set.ts'
import { setsOf, setsSince } from '../workouts/store.ts'
import { progressCharts } from './chart.ts'
import { type FoodLately, foodLately } from './food.ts'
import { type LastDay, lastDay, lastDayWords } from './last.ts'
import { type Strength, strengthIn, strengths } from './strength.ts'
import {
  bestEverWords,
  foodWords,
  lastTimeWords,
  type Speech,
  streakWords,
  strengthWords,
  weightWords,
} from './words.ts'

const progressSchema = z.object({
  exercise: z.string().max(80).optional().describe('As the member wrote it'),
  what: z
    .enum(['weight', 'strength', 'streak', 'food', 'last'])
    .optional()
    .describe('last: what they trained the last time; without it a look at all'),
  on: z.string().max(10).optional().describe('With last: the day asked about, YYYY-MM-DD'),
})

type Input = z.output<typeof progressSchema>

type Progress = {
  asked: Input
  units: Units | null
  hidden: boolean
  streak?: Streak
  /** What was asked for by name, or what is trained most. */
  strength?: readonly Strength[]
  /** Named, and never logged. */
  unlogged?: Exercise
  /** Named, and not understood. */
  near?: readonly Exercise[]
  weight?: WeightTrend | undefined
  food?: FoodLately
  last?: LastDay
}

/** Exercises that are told of: of all that is trained, and in a look at everything. */
const mostExercises = { strength: 4, all: 2 } as const

/** Without a log for so long an exercise is no longer trained. */
const trainedWithin = 365

export const myProgressTool = defineTool({
  name: 'myProgress',
  description:
    'How the member gets on: weight trend, strength of an exercise or of what they train most, weeks on plan, food today and lately. Says where a change may be noise.',
  input: progressSchema,
  run: (asked, context) => look(asked, context),
  view: (progress) => shown(progress),
  say: (progress, context) => words(progress, context),
  choices: (progress) => choices(progress),
  charts: (progress, context): Chart[] => progressCharts(progress, context),
})

/** @throws {GymError} `only_in_private` */
async function look(asked: Input, context: ToolContext): Promise<Progress> {
  demandPrivate(context)
  const profile = await profileOf(context.db, whoseOf(context))
  const start = { asked, units: profile.units, hidden: profile.eatingDisorder === true || withoutNumbers() }
  const today = localTime(context.now, context.gym.zone).date
  if (asked.exercise?.trim()) return { ...start, ...(await exercise(asked.exercise, today, context)) }
  if (asked.what === 'last') return { ...start, last: await lastDay(asked.on, context) }
  const all = asked.what === undefined
  return {
    ...start,
    ...(all || asked.what === 'streak' ? { streak: (await weeks(context)).streak } : {}),
    ...(all || asked.what === 'strength'
      ? { strength: await trained(today, context, all ? 'all' : 'strength') }
      : {}),
    ...(all || asked.what === 'weight' ? { weight: await weight(profile, context) } : {}),
    ...(all || asked.what === 'food' ? { food: await foodLately(context, today) } : {}),
  }
}

const weeks = (context: ToolContext) =>
  weeksOf(context.db, whoseOf(context), { zone: context.gym.zone, now: context.now })

async function exercise(said: string, today: string, context: ToolContext): Promise<Partial<Progress>> {
  const found = exerciseSaid(said)
  if (!found) return { near: nearestExercises(said) }
  const own = await setsOf(context.db, whoseOf(context), [found.id])
  const strength = strengthIn(found, own, today)
  return strength ? { strength: [strength] } : { unlogged: found }
}

async function trained(today: string, context: ToolContext, what: 'strength' | 'all'): Promise<Strength[]> {
  const since = new Date(Date.parse(today) - trainedWithin * 86_400_000).toISOString().slice(0, 10)
  const sets = await setsSince(context.db, whoseOf(context), since)
  return strengths(sets, today).slice(0, mostExercises[what])
}

async function weight({ eatingDisorder }: Profile, context: ToolContext): Promise<WeightTrend | undefined> {
  if (eatingDisorder || withoutNumbers()) return undefined
  const { db, gym, now } = context
  return weightTrend(await weightsOf(db, whoseOf(context), { until: now }), { zone: gym.zone, now })
}

function words(progress: Progress, context: ToolContext): string {
  const { asked, units, hidden, streak, strength, unlogged, near, food, last } = progress
  const speech: Speech = { units, language: context.language }
  if (last) return lastDayWords(last, context, speech)
  if (near) {
    const question = near.length > 0 ? t`Which of these did you mean?` : t`What else is it called?`
    return t`I don't know "${asked.exercise ?? ''}" as an exercise. ${question}`
  }
  if (unlogged) {
    const name = nameWithin(unlogged.name)
    return t`No ${name} logged yet. Tell me your sets, e.g. "${name} 3x8", and I follow it.`
  }
  const [only, another] = strength ?? []
  const lines = [
    ...(streak ? [streakWords(streak)] : []),
    ...(strength ?? []).map((each) => strengthWords(each, speech)),
    ...(only && !another && asked.exercise ? [lastTimeWords(only, speech), bestEverWords(only, speech)] : []),
    ...weightLines(progress, speech),
    ...(food && (asked.what === 'food' || food.today || food.mean) ? [foodWords(food, hidden)] : []),
  ]
  if (asked.what === 'strength' && !only) {
    lines.push(t`No sets logged yet. Tell me what you lift, e.g. "bench 3x8 at 60", and I follow it.`)
  }
  return lines.join('\n')
}

function weightLines({ asked, hidden, weight: found }: Progress, speech: Speech): string[] {
  if (found) return [weightWords(found, speech)]
  if (asked.what !== 'weight') return []
  if (hidden)
    return [t`I keep weight figures out of our talk, as you told me. Your training I can show you any time.`]
  return [t`No weighings yet. Two or three mornings a week are enough to see a trend.`]
}

function choices({ asked, near, strength, streak, weight: found, food, hidden }: Progress): Choice[] {
  if (near)
    return near.map(({ id, name }) => ({
      label: nameFirst(name),
      send: commandOf('progress', { exercise: id }),
    }))
  if (asked.what === 'food' && food && !food.target && !hidden)
    return [{ label: t`Work out my food`, send: '/macros' }]
  if (asked.what || asked.exercise) return []
  return [
    ...(strength && strength.length > 0
      ? [{ label: t`Strength`, send: commandOf('progress', { what: 'strength' }) }]
      : []),
    ...(found ? [{ label: t`Weight`, send: commandOf('progress', { what: 'weight' }) }] : []),
    ...(streak ? [{ label: t`Food`, send: commandOf('progress', { what: 'food' }) }] : []),
  ]
}

/** What those who test and the model see: metric; without energy and weight for those who want to see none. */
function shown({ streak, strength, unlogged, near, weight: found, food, last, hidden }: Progress) {
  return {
    ...(last
      ? {
          last: {
            date: last.date ?? null,
            sets: last.sets.map((set) => ({ exercise: set.exercise, ...setShown(set) })),
          },
        }
      : {}),
    ...(streak ? { streak } : {}),
    ...(strength ? { strength: strength.map(strengthShown) } : {}),
    ...(unlogged ? { unlogged: unlogged.id } : {}),
    ...(near ? { near: near.map(({ id }) => id) } : {}),
    ...(found ? { weight: lastWeeks(found) } : {}),
    ...(food ? { food: hidden ? { logged: food.logged, days: food.days } : food } : {}),
  }
}

const setShown = ({ reps, kg, seconds, metres, warmUp }: WorkSet) => ({ reps, kg, seconds, metres, warmUp })

const strengthShown = ({ exercise: { id, name }, lastSets, ...rest }: Strength) => ({
  exercise: id,
  name,
  ...rest,
  lastSets: lastSets.map(setShown),
})

/** A weight without the days that only its picture shows. */
const lastWeeks = ({ shown, ...rest }: WeightTrend) => rest
