import type { Gym, Opening } from '../../tools/kit/gym.ts'
import { isoLocal } from '../../tools/kit/time.ts'
import type { Live } from '../../tools/live/index.ts'

/** The figures of a gym's public page as data; `docs/live.md` says what each of them is. */
export function liveData({ at, open, until, reason, now, today, week, hours }: Live, gym: Gym) {
  const local = (instant: Date) => isoLocal(instant, gym.zone)
  const opening = ({ from, to }: Opening) => ({ from: local(from), to: local(to) })
  return {
    gym: {
      ...{ id: gym.id, name: gym.name, zone: gym.zone, capacity: gym.capacity, slotMinutes: gym.slotMinutes },
      splits: gym.splits.map(({ id, name }) => ({ id, name })),
    },
    at: local(at),
    open,
    until: until ? local(until) : null,
    reason,
    now: now ? { ...now, level: now.level ?? null } : null,
    today: today.map((slot) => ({ ...slot, at: local(slot.at) })),
    week,
    hours: hours.map(({ date, openings }) => ({ date, openings: openings.map(opening) })),
  }
}
