import { z } from 'zod'
import { GymError } from '../../../kit/errors.ts'
import type { Gym } from '../../../kit/gym.ts'
import { dayMs, localTime } from '../../../kit/time.ts'
import { isIllness, limitsIn, missing, type Profile, screeningFacts } from '../../../profile/index.ts'
import { type CautionCode, screened } from '../../../safety/index.ts'
import { type Limit, levels, limits as limitKinds } from '../exercise.ts'
import { exerciseNamed } from '../exercises/index.ts'
import { weekdays } from '../session.ts'
import { bounds, type TrainingGoal, trainingGoals, type Wanted } from '../wanted.ts'
import { gymKit, kitNamed } from './kit.ts'

const words = z.union([z.string().max(80), z.array(z.string().max(80)).max(40)]).optional()

/** What a training plan may be asked for with. */
export const trainingInput = z.object({
  daysPerWeek: z.number().optional(),
  minutes: z.number().optional().describe('Of one session'),
  level: z.enum(levels).optional(),
  goal: z.enum(trainingGoals).optional(),
  equipment: words.describe('All they have, in their words; "gym" for the gym\'s; empty for the body alone'),
  limits: words.describe('Injuries and limits in their words'),
  old: z.boolean().optional().describe('True to go back to the plan before this one'),
  agreed: z.boolean().optional().describe('True once they said yes to keeping it'),
})

export type TrainingAsked = z.output<typeof trainingInput>

/** A wish, and what had to be taken for it that nobody said. */
export type Wish = {
  wanted: Wanted
  taken: readonly ('minutes' | 'level' | 'goal')[]
  /** Words that nobody here knows, and that the plan therefore does not heed. */
  unknown: { equipment: readonly string[]; limits: readonly string[] }
  cautions: readonly CautionCode[]
  /** Of seven days one is for rest. */
  restDay: boolean
}

const usual = { minutes: 60, level: 'novice' } as const

const asList = (said: string | readonly string[] | undefined): string[] | undefined =>
  said === undefined ? undefined : typeof said === 'string' ? [said] : [...said]

/**
 * What a plan is made for: what was asked, the profile for the rest. Days a week are asked for where nobody said them, and
 * with them all that would make the plan better; where they were said, the rest is taken as usual and told.
 *
 * @param last when they trained last
 * @throws {GymError} `profile_needed`; a refusal's code with `saferOffer`; `unknown_kit`; `training_out_of_range`
 */
export function trainingWish(
  profile: Profile,
  asked: TrainingAsked,
  { gym, now, last }: { gym: Pick<Gym, 'zone' | 'equipment'>; now: Date; last: Date | undefined },
): Wish {
  const year = Number(localTime(now, gym.zone).date.slice(0, 4))
  const facts = screeningFacts(profile, year)
  const limits = limitsSaid(profile, asList(asked.limits) ?? [])
  const verdict = screened(facts, 'training')
  if (!verdict.ok) throw new GymError(verdict.code, { ...verdict.facts, saferOffer: verdict.saferOffer })
  const days = asked.daysPerWeek ?? profile.daysPerWeek
  if (days === null) demandTraining(profile, asked)
  const named = asList(asked.equipment)
  const equipment = named
    ? kitNamed(named, gym)
    : { kit: profile.equipment ? new Set(profile.equipment) : gymKit(gym), unknown: [] }
  const goal = asked.goal ?? profile.trainsFor ?? goalFor(profile)
  const wanted: Wanted = {
    // Seven days were said by who would come every day; six are the most that are planned.
    daysPerWeek: asked.daysPerWeek ?? Math.min(days ?? 1, bounds.daysPerWeek.most),
    minutes: asked.minutes ?? withinBounds(profile.minutes ?? usual.minutes),
    level: asked.level ?? profile.level ?? usual.level,
    goal: goal ?? 'health',
    equipment: equipment.kit,
    limits: limits.found,
    ...likesOf(profile),
    ...(facts.age === undefined || facts.age < bounds.age.least ? {} : { age: facts.age }),
    ...(profile.pregnant ? { pregnant: true } : {}),
    ...gapOf(last, now),
    ...daysLiked(profile),
  }
  return {
    wanted,
    taken: takenFor(profile, asked, goal),
    unknown: { equipment: equipment.unknown, limits: limits.unknown },
    cautions: verdict.cautions,
    restDay: asked.daysPerWeek === undefined && days === 7,
  }
}

/** @throws {GymError} `profile_needed` */
function demandTraining(profile: Profile, { minutes, level, goal }: TrainingAsked): void {
  const known: Profile = {
    ...profile,
    trainsFor: goal ?? profile.trainsFor,
    level: level ?? profile.level,
    minutes: minutes ?? profile.minutes,
  }
  const fields = missing(known, 'workouts')
  const [field = 'daysPerWeek'] = fields
  throw new GymError('profile_needed', { field, purpose: 'workouts', missing: fields.length })
}

/** @throws {GymError} `medical` for words of an illness */
function limitsSaid(profile: Profile, said: readonly string[]): { found: Limit[]; unknown: string[] } {
  const ids = limitKinds.filter((limit) => said.includes(limit))
  const rest = said.filter((word) => !limitKinds.some((limit) => limit === word))
  const { found, unknown } = limitsIn(rest)
  // Whether a doctor has said yes is the profile's to know.
  if (unknown.some(isIllness) && profile.clinicianSaidNo !== false) {
    throw new GymError('medical', { saferOffer: 'professional' })
  }
  return { found: [...new Set([...(profile.limits ?? []), ...ids, ...found])], unknown }
}

const withinBounds = (minutes: number): number =>
  Math.min(bounds.minutes.most, Math.max(bounds.minutes.least, minutes))

/** A goal for the weight says something of what training is for. */
function goalFor({ goal }: Profile): TrainingGoal | undefined {
  if (goal === 'cut') return 'fatLoss'
  return goal === 'bulk' ? 'muscle' : undefined
}

function takenFor(profile: Profile, asked: TrainingAsked, goal: TrainingGoal | undefined): Wish['taken'] {
  return [
    ...((asked.minutes ?? profile.minutes) ? [] : ['minutes' as const]),
    ...((asked.level ?? profile.level) ? [] : ['level' as const]),
    ...(goal ? [] : ['goal' as const]),
  ]
}

function likesOf({ likedExercises, dislikedExercises }: Profile): Pick<Wanted, 'liked' | 'disliked'> {
  const ids = (said: readonly string[]) => [...new Set(said.flatMap((word) => exerciseNamed(word)?.id ?? []))]
  const disliked = ids(dislikedExercises)
  // Two names of one exercise may stand on both lists; what is not wanted goes first.
  return { liked: ids(likedExercises).filter((id) => !disliked.includes(id)), disliked }
}

const weekMs = 7 * dayMs

function gapOf(last: Date | undefined, now: Date): Pick<Wanted, 'gapWeeks'> {
  if (!last || last > now) return {}
  const weeks = Math.floor((now.getTime() - last.getTime()) / weekMs)
  return weeks >= 2 ? { gapWeeks: Math.min(weeks, bounds.gapWeeks.most) } : {}
}

function daysLiked({ preferredTimes }: Profile): Pick<Wanted, 'weekdays'> {
  const days = preferredTimes.flatMap(({ weekday }) => weekdays[weekday - 1] ?? [])
  return days.length > 0 ? { weekdays: [...new Set(days)] } : {}
}

/** Whether a plan tells of something it spares. */
export const isSensitive = (wish: Wish | undefined): boolean => (wish?.wanted.limits.length ?? 0) > 0
