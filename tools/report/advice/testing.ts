import type { Database } from '../../../db/client.ts'
import { asks, claims, members, slots } from '../../../db/schema/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'

/** A wish of a test: what a member asked, and what came of it. */
export type Wished = Partial<typeof asks.$inferInsert> & {
  /** The number of the member: the same number is the same member. */
  by: number
  wanted: Date
  claim?: Partial<typeof claims.$inferInsert>
}

const idOf = (kind: string, nth: number) => `00000000-0000-4000-${kind}-${String(nth).padStart(12, '0')}`

/** The id of the member of a number. */
export const memberOf = (nth: number): string => idOf('8000', nth)

/** Writes wishes for legs, asked the evening before and granted where nothing else is said, and their places. */
export async function wished(db: Database, gym: Gym, wishes: readonly Wished[], first = 1): Promise<void> {
  const people = [...new Set(wishes.map(({ by }) => by))]
  await db
    .insert(members)
    .values(
      people.map((by) => ({
        id: memberOf(by),
        gym: gym.id,
        source: 'chat' as const,
        createdAt: new Date('2026-01-01T00:00:00Z'),
      })),
    )
    .onConflictDoNothing()
  const rows = wishes.map(({ by, claim: _, ...wish }, i) => ({
    id: idOf('9000', first + i),
    gym: gym.id,
    member: memberOf(by),
    at: addMinutes(wish.wanted, -14 * 60),
    kind: 'now' as const,
    split: 'legs',
    from: addMinutes(wish.wanted, -180),
    to: addMinutes(wish.wanted, 180),
    minutes: 60,
    granted: true,
    offered: 3,
    ...wish,
  }))
  await inParts(rows, (part) => db.insert(asks).values(part))
  const taken = wishes.flatMap((wish, i) => (wish.claim ? [placeOf(gym, wish, first + i)] : []))
  const opened = { quota: 50, expected: 9, low: 5, high: 14, origin: new Date('2026-01-01T00:00:00Z') }
  await inParts(taken, (part) =>
    db
      .insert(slots)
      .values(part.map(({ split, slot }) => ({ gym: gym.id, split, start: slot, ...opened })))
      .onConflictDoNothing(),
  )
  await inParts(taken, (part) => db.insert(claims).values(part))
}

function placeOf(gym: Gym, { by, wanted, split = 'legs', claim }: Wished, nth: number) {
  const heldAt = addMinutes(wanted, -14 * 60)
  return {
    id: idOf('a000', nth),
    code: `c${nth}`,
    gym: gym.id,
    split,
    slot: wanted,
    minutes: 60,
    member: memberOf(by),
    ask: idOf('9000', nth),
    heldAt,
    heldUntil: addMinutes(heldAt, 10),
    claimedAt: heldAt,
    expected: 9,
    low: 5,
    high: 14,
    compliance: 0.7,
    ...claim,
  }
}

async function inParts<T>(rows: readonly T[], write: (part: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += 1000) await write(rows.slice(i, i + 1000))
}
