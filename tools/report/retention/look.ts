import type { Database } from '../../../db/client.ts'
import { forgottenOf } from '../../kit/forgotten.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, dayMs, localTime } from '../../kit/time.ts'
import type { Window } from '../report.ts'
import { daysIn, instantsOf } from '../window.ts'
import { cameBefore, daysCome, type Known, knownMembers, type Look } from './store.ts'
import { type Looked, newDays } from './watch.ts'

/** Days that are looked at however short the window is: a rhythm can't be told from less. */
export const rhythmDays = 182

/** Days that the gym's data must reach back before the first who counts as new: else everybody would. */
const dataBefore = 30

/** The days that are looked at for a window: half a year at least, up to its last day, or today where that is earlier. */
export function lookOf(window: Window, gym: Pick<Gym, 'id' | 'zone'>, now: Date): Look {
  const today = localTime(now, gym.zone).date
  const to = window.to > today ? today : window.to
  const days = Math.max(rhythmDays, daysIn({ from: window.from, to }))
  const fromDate = addDays(to, 1 - days)
  return { gym: gym.id, zone: gym.zone, ...instantsOf({ from: fromDate, to }, gym), days, fromDate }
}

/** Every member with the days on which they came, and since when they are new where they are. */
export async function lookAt(db: Database, look: Look): Promise<Looked[]> {
  const came = new Map((await daysCome(db, look)).map(({ member, days }) => [member, days]))
  const known = await knownMembers(db, look.gym, await forgottenOf(look.gym))
  const newFrom = look.days - newDays
  const first = [...came.values()].reduce((least, [day = look.days]) => Math.min(least, day), look.days)
  const since = (member: Known) => newSince(member, came.get(member.id) ?? [], look)
  const maybeNew =
    first > newFrom - dataBefore ? [] : known.filter((member) => (since(member) ?? -1) >= newFrom)
  const before = await cameBefore(
    db,
    maybeNew.map(({ id }) => id),
    look.from,
  )
  const isNew = new Set(maybeNew.flatMap(({ id }) => (before.has(id) ? [] : [id])))
  return known
    .filter(({ id, createdAt }) => came.has(id) || createdAt < look.to)
    .map((member) => ({
      member: member.id,
      days: came.get(member.id) ?? [],
      newSince: isNew.has(member.id) ? since(member) : undefined,
    }))
}

/**
 * The first day on which somebody was here: of their first visit, else of their first message. An import says nothing of when
 * those in it came.
 */
function newSince({ source, createdAt }: Known, days: readonly number[], look: Look): number | undefined {
  const [first] = days
  if (first !== undefined) return first
  if (source !== 'chat' && source !== 'web') return undefined
  return Math.floor((createdAt.getTime() - look.from.getTime()) / dayMs)
}
