import type { Database } from '../../../db/client.ts'
import { claims, slots } from '../../../db/schema/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { NewOffer } from './visit.ts'

/** Opens some slots in a row for some splits and for the whole gym, with so many places each. */
export async function openRow(
  db: Database,
  gym: Gym,
  {
    from,
    count,
    quota,
    whole = quota,
    splits = ['legs'],
  }: {
    from: Date
    count: number
    quota: number
    whole?: number
    splits?: readonly string[]
  },
): Promise<void> {
  const starts = Array.from({ length: count }, (_, i) => addMinutes(from, i * gym.slotMinutes))
  const rows = [...splits, 'all'].flatMap((split) =>
    starts.map((start) => ({
      gym: gym.id,
      split,
      start,
      quota: split === 'all' ? whole : quota,
      expected: 10,
      low: 6,
      high: 15,
      origin: from,
    })),
  )
  await db.insert(slots).values(rows)
}

/** An offer as a test needs it. */
export function offerOf(gym: Gym, start: Date, more: Partial<NewOffer> = {}): NewOffer {
  return {
    gym: gym.id,
    split: 'legs',
    start,
    minutes: 60,
    rank: 1,
    expected: 16,
    low: 12,
    high: 20,
    compliance: 0.7,
    ...more,
  }
}

/** Rows of slots whose places taken are not those of the claims that are open; none if the books are right. */
export async function wrongBooks(db: Database, gym: Gym): Promise<string[]> {
  const rows = await db.select().from(slots)
  const open = (await db.select().from(claims)).filter(({ releasedAt }) => releasedAt === null)
  return rows
    .filter((row) => row.gym === gym.id)
    .flatMap(({ split, start, taken, quota }) => {
      const held = open
        .filter((claim) => claim.gym === gym.id && (split === 'all' || claim.split === split))
        .filter(({ slot, minutes }) => slot <= start && start < addMinutes(slot, minutes))
        .reduce((sum, { places }) => sum + places, 0)
      const right = taken === held && taken >= 0 && taken <= quota
      return right ? [] : [`${split} ${start.toISOString()}: ${taken} taken, ${held} held, quota ${quota}`]
    })
}
