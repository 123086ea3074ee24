import type { Database } from '../db/client.ts'
import { members } from '../db/schema/index.ts'
import { createGym, loadGym } from './gym/index.ts'
import type { Gym, OpeningHours } from './kit/gym.ts'
import { seededRandom } from './kit/random.ts'
import type { MemberId, ToolContext } from './kit/tool.ts'
import { consentTool, readConsent } from './profile/index.ts'

const everyDay: readonly OpeningHours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: 360,
  closes: 1320,
}))

/** A gym in Berlin with the usual splits, open from 6 to 22 every day, as tests know it. */
export async function testGym(db: Database, id = 'gym'): Promise<Gym> {
  const createdAt = new Date('2026-01-01T00:00:00Z')
  await createGym(db, {
    id,
    name: 'Ironworks',
    zone: 'Europe/Berlin',
    capacity: 80,
    hours: everyDay,
    createdAt,
  })
  const gym = await loadGym(db, id)
  if (!gym) throw new Error('the test gym was not made')
  return gym
}

let made = 0

/** The world of a turn for a member made on the spot. */
export async function testContext(db: Database, gym: Gym, now: string): Promise<ToolContext> {
  const id = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`
  const at = new Date(now)
  await db.insert(members).values({ id, gym: gym.id, name: 'Mia', source: 'chat', createdAt: at })
  const member = { id: id as MemberId, name: 'Mia', role: 'member' as const }
  const place = { channel: 'terminal', conversation: id, private: true }
  return {
    db,
    gym,
    member,
    now: at,
    random: seededRandom(`${id} ${now}`),
    language: 'en',
    place,
    web: undefined,
  }
}

/** The same member at another time. */
export function later(context: ToolContext, now: string): ToolContext {
  return { ...context, now: new Date(now), random: seededRandom(`${context.member.id} ${now}`) }
}

/** A no to keeping a domain, and a yes to deleting what is kept of it. */
export async function withdraw(context: ToolContext, domain: string): Promise<void> {
  const asked = await consentTool.run({ domain, given: false }, context)
  const yes = asked.ok ? (asked.choices[0]?.send ?? '') : ''
  const done = await consentTool.run(readConsent(yes.replace('/consent ', ''))?.input ?? {}, context)
  if (!done.ok) throw new Error(`nothing was asked about ${domain}: ${done.code}`)
}
