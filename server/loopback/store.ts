import { inArray } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { identities, members, outbox } from '../../db/schema/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'

/** How much waits to be said, or is being said. */
export const unsettled = (db: Database): Promise<number> =>
  db.$count(outbox, inArray(outbox.state, ['waiting', 'sending']))

/** Members at Telegram, a tenth of whom closed it and are reached on Discord; every fifth is told two things. */
export async function crowd(
  db: Database,
  gym: Gym,
  { count, start, chance }: { count: number; start: Date; chance: () => number },
): Promise<ReadonlySet<string>> {
  const people = Array.from({ length: Math.ceil(count * 0.8) }, (_, i) => ({
    id: crypto.randomUUID(),
    chat: `${700_000 + i}`,
    closed: chance() < 0.1,
  }))
  const due = {
    gym: gym.id,
    kind: 'announcement' as const,
    madeAt: start,
    dueAt: start,
    expiresAt: addMinutes(start, 720),
  }
  for (let i = 0; i < people.length; i += 500) {
    const some = people.slice(i, i + 500)
    await db
      .insert(members)
      .values(some.map(({ id }) => ({ id, gym: gym.id, source: 'chat' as const, createdAt: start })))
    const known = some.flatMap(({ id, chat, closed }) => [
      { gym: gym.id, channel: 'telegram', sender: chat, member: id, address: chat, wroteAt: start },
      ...(closed
        ? [
            {
              gym: gym.id,
              channel: 'discord',
              sender: `d${chat}`,
              member: id,
              address: `d${chat}`,
              wroteAt: addMinutes(start, -60),
            },
          ]
        : []),
    ])
    await db.insert(identities).values(known)
  }
  for (let i = 0; i < count; i += 500) {
    const rows = Array.from({ length: Math.min(500, count - i) }, (_, j) => {
      const member = people[(i + j) % people.length]?.id ?? ''
      const message = { text: `${i + j}`, choices: [], files: [], quietHours: 'later' }
      return { ...due, key: `burst:${i + j}`, member, message }
    })
    await db.insert(outbox).values(rows)
  }
  return new Set(people.filter(({ closed }) => closed).map(({ chat }) => chat))
}
