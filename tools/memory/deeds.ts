import type { Gym } from '../kit/gym.ts'
import { named, t } from '../kit/language.ts'
import { findEquipment, findSplit } from '../kit/splits.ts'
import { localTime, parseInstant } from '../kit/time.ts'
import { clockTime, dateWords } from '../kit/words.ts'

/** A tool that was called in a turn. */
export type Deed = { name: string; input: unknown; ok: boolean; result: unknown }

/**
 * What a tool was called for, in words without a figure. A tool that isn't here tells of the body, of food or of
 * nothing worth a note.
 */
const deeds: Readonly<Record<string, () => string>> = {
  checkIn: () => t`checked in`,
  checkOut: () => t`checked out`,
  crowdNow: () => t`asked how full it was`,
  crowdForecast: () => t`asked when it gets quiet or busy`,
  explainForecast: () => t`asked what a forecast rests on`,
  recommendSlots: () => t`asked for a place in a quiet slot`,
  reserveSlot: () => t`took a place`,
  cancelSlot: () => t`gave a place back`,
  mySlots: () => t`looked at the places held`,
  fairShare: () => t`asked how places are shared out`,
  giveFeedback: () => t`said how a tip or a visit was`,
  coordinateGroup: () => t`looked for a time for several`,
  notifyWhenQuiet: () => t`set an alert`,
  stopNotices: () => t`changed what is said unasked`,
  planWorkouts: () => t`had a training plan made`,
  myPlan: () => t`looked at the training plan`,
  placeSessions: () => t`looked for slots for the training plan`,
  logWorkout: () => t`noted a workout`,
  myProgress: () => t`looked at their progress`,
  undo: () => t`took the last change back`,
}

/**
 * A deed as the notes of a conversation tell it, with the split and the time that were spoken of; undefined for what
 * is not noted.
 *
 * @example
 * deedWords({ name: 'reserveSlot', input: { offer: 'k3f9' }, ok: true, result: { split: 'legs', from: '2026-11-25T18:00' } }, gym)
 * // 'took a place (legs, Wednesday 25 November 18:00)'
 */
export function deedWords({ name, input, ok, result }: Deed, gym: Gym): string | undefined {
  const words = deeds[name]?.()
  if (!words || !ok) return undefined
  const facts = { ...recordOf(input), ...spokenIn(recordOf(result)) }
  const about = [splitIn(facts, gym), momentIn(facts, gym)].filter((part) => part !== undefined)
  return about.length > 0 ? `${words} (${about.join(', ')})` : words
}

/** Of a result only the split and the time of a place: what was offered beside it has been said. */
const spokenIn = ({ split, from }: Record<string, unknown>): Record<string, unknown> => ({
  ...(typeof split === 'string' ? { split } : {}),
  ...(typeof from === 'string' ? { from } : {}),
})

/** A split or equipment by the gym's own name; what a member called it is not repeated. */
function splitIn({ split, equipment }: Record<string, unknown>, gym: Gym): string | undefined {
  if (typeof split === 'string') return nameIn(findSplit(gym.splits, split)?.name)
  if (typeof equipment === 'string') return nameIn(findEquipment(gym.equipment, equipment)?.name)
  return undefined
}

const nameIn = (name: string | undefined) => name && named(name.toLowerCase())

function momentIn({ from, at }: Record<string, unknown>, gym: Gym): string | undefined {
  const said = typeof from === 'string' ? from : at
  const instant = typeof said === 'string' ? parseInstant(said, gym.zone) : undefined
  if (!instant) return undefined
  const day = dateWords(localTime(instant, gym.zone).date, gym.language)
  return /^\d{4}-\d\d-\d\d$/.test(String(said).trim()) ? day : `${day} ${clockTime(instant, gym.zone)}`
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
