import type { Database } from '../../../db/client.ts'
import { claims, members, slots } from '../../../db/schema/index.ts'
import type { Gym } from '../../kit/gym.ts'

/** A place of a member made on the spot. */
export type Place = Partial<typeof claims.$inferInsert> & { slot: Date }

/** Claimed places for legs, each of another member, an hour long and come to when not said otherwise. */
export async function grant(db: Database, gym: Gym, places: readonly Place[]): Promise<void> {
  const people = places.map(() => crypto.randomUUID())
  const createdAt = new Date('2026-01-01T00:00:00Z')
  await db
    .insert(members)
    .values(people.map((id) => ({ id, gym: gym.id, source: 'chat' as const, createdAt })))
  const series = places.map(({ slot, split = 'legs' }) => ({ gym: gym.id, split, start: slot }))
  const opened = { quota: 99, expected: 9, low: 5, high: 14, origin: createdAt }
  await db
    .insert(slots)
    .values(series.map((each) => ({ ...each, ...opened })))
    .onConflictDoNothing()
  await db.insert(claims).values(
    places.map((place, i) => ({
      id: crypto.randomUUID(),
      code: crypto.randomUUID(),
      gym: gym.id,
      split: 'legs',
      minutes: 60,
      member: people[i] ?? '',
      heldAt: createdAt,
      heldUntil: place.slot,
      claimedAt: createdAt,
      cameAt: place.slot,
      expected: 9,
      low: 5,
      high: 14,
      compliance: 0.7,
      usually: null,
      ...place,
    })),
  )
}
