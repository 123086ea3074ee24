import { commandOf } from '../../../kit/command.ts'
import { t } from '../../../kit/language.ts'
import { nameWithin } from '../../../kit/name-words.ts'
import { localTime } from '../../../kit/time.ts'
import type { Choice, ToolContext } from '../../../kit/tool.ts'
import { listWords } from '../../../kit/words.ts'
import { type Profile, profileOf } from '../../../profile/index.ts'
import { type Exercise, hasEquipment, keepsLimits } from '../exercise.ts'
import { exerciseById, exerciseNamed } from '../exercises/index.ts'
import { currentPlan } from '../store.ts'
import { withPlaces } from './places.ts'

/** What of a training plan is out of date, and how to have it made anew. */
export type Outdated = { say: string; choices: Choice[] }

/** What a plan is built around, and what it is called. */
const frame = {
  daysPerWeek: () => t`days`,
  minutes: () => t`length`,
  level: () => t`level`,
  trainsFor: () => t`goal`,
} as const

/** So many exercises are named. */
const told = 2

/**
 * Whether a running plan still fits after something changed in the profile. It is not changed by itself: sessions are on
 * their days by then, some with places.
 *
 * @param changed the fields that were changed just now
 */
export async function planOutdated(
  context: ToolContext,
  changed: readonly string[],
): Promise<Outdated | undefined> {
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  const plan = await currentPlan(db, whose)
  if (!plan) return undefined
  const today = localTime(now, gym.zone).date
  const sessions = (await withPlaces(context, plan)).filter(({ date, doneAt }) => date >= today && !doneAt)
  if (sessions.length === 0) return undefined
  const choices = [{ label: t`Change my plan`, send: commandOf('train') }]
  const profile = await profileOf(db, whose)
  const ids = new Set(sessions.flatMap(({ session }) => session.exercises.map(({ exercise }) => exercise)))
  const wrong = [...ids].flatMap((id) => exerciseById(id) ?? []).filter(against(profile, changed))
  if (wrong.length > 0) {
    const names = wrong.slice(0, told).map(({ name }) => nameWithin(name))
    const more = wrong.length - told
    const list = listWords(more > 0 ? [...names, t`${more} more`] : names)
    return { say: t`Your training plan still has ${list}. Shall I change it?`, choices }
  }
  const moved = Object.entries(frame).flatMap(([field, name]) => (changed.includes(field) ? [name()] : []))
  if (moved.length === 0) return undefined
  return {
    say: t`Your training plan is still for the ${listWords(moved)} before. Shall I change it?`,
    choices,
  }
}

/** What speaks against an exercise by what was changed. */
function against(profile: Profile, changed: readonly string[]): (exercise: Exercise) => boolean {
  const limits = changed.includes('limits') ? (profile.limits ?? []) : []
  const kit = changed.includes('equipment') && profile.equipment ? new Set(profile.equipment) : undefined
  const disliked = changed.includes('dislikedExercises')
    ? profile.dislikedExercises.flatMap((word) => exerciseNamed(word)?.id ?? [])
    : []
  return (exercise) =>
    !keepsLimits(exercise, limits) ||
    (kit !== undefined && !hasEquipment(exercise, kit)) ||
    disliked.includes(exercise.id)
}
