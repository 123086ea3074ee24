import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { identities, memberSettings, outbox } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { speech, t } from '../../kit/language.ts'
import { addMinutes } from '../../kit/time.ts'
import { testContext, testGym } from '../../testing.ts'
import { begin, enqueue, lease, speechOf, type Unasked } from '../index.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let gym: Gym
let mia: string

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = (await testContext(database.db, gym, noon.toISOString())).member.id
})

const wants = (settings: Partial<typeof memberSettings.$inferInsert>) =>
  database.db
    .insert(memberSettings)
    .values({ gym: gym.id, member: mia, updatedAt: noon, ...settings })
    .onConflictDoUpdate({ target: memberSettings.member, set: settings })

const writesWith = (channel: string, language: string | null, wroteAt: Date | null) =>
  database.db
    .insert(identities)
    .values({ gym: gym.id, channel, sender: `${channel}-1`, member: mia, language, wroteAt })

function put(more: Partial<Unasked> = {}): Promise<boolean> {
  return enqueue(database.db, {
    key: 'a',
    gym,
    kind: 'reminder',
    to: { member: mia },
    message: () => ({ text: t`about ${22} people` }),
    madeAt: noon,
    dueAt: noon,
    expiresAt: addMinutes(noon, 36 * 60),
    quietHours: 'later',
    ...more,
  })
}

const row = async () => (await openedRows(database.db, outbox))[0]

describe('a member is spoken to', () => {
  test('as they set it, else as the app they wrote with last, else as the gym speaks', async () => {
    const german = { ...gym, language: 'de-AT' }
    expect(await speechOf(database.db, german, mia)).toEqual({ language: 'de', clock: '24' })
    await writesWith('telegram', 'es-419', addMinutes(noon, -60))
    await writesWith('discord', 'en-GB', addMinutes(noon, -90))
    await writesWith('web', null, noon)
    expect(await speechOf(database.db, german, mia)).toEqual({ language: 'es', clock: '24' })
    await wants({ language: 'de', clock: '12' })
    expect(await speechOf(database.db, gym, mia)).toEqual({ language: 'de', clock: '12' })
  })

  test('by what is worded for them, whoever is spoken to just then', async () => {
    await wants({ language: 'de' })
    await put()
    expect((await row())?.message).toMatchObject({ text: 'etwa 22 Personen' })
    expect(speech().language).toBe('en')
  })

  test('and a conversation of several as the gym speaks', async () => {
    await put({ gym: { ...gym, language: 'es' }, to: { channel: 'telegram', conversation: '-1' } })
    expect((await row())?.message).not.toMatchObject({ text: 'about 22 people' })
  })
})

describe('what a member wants to hear nothing of', () => {
  test('is not kept for later', async () => {
    await wants({ mutedKinds: ['reminder'] })
    expect(await put()).toBe(true)
    expect(await row()).toMatchObject({ state: 'dropped', reason: 'muted' })
  })

  test('is dropped also where it waited, or was about to leave', async () => {
    await put()
    const [leased] = await lease(database.db, gym, noon)
    await wants({ mutedKinds: ['reminder'] })
    const to = { channel: 'telegram', conversation: '1' }
    const until = addMinutes(noon, 2)
    expect(await begin(database.db, leased?.id ?? 0, to, { now: noon, until })).toBe(false)
    await database.db.update(outbox).set({ state: 'waiting', leasedUntil: null })
    expect(await lease(database.db, gym, noon)).toEqual([])
    expect(await row()).toMatchObject({ state: 'dropped', reason: 'muted' })
  })

  test('leaves the other kinds alone', async () => {
    await wants({ mutedKinds: ['nudge', 'digest'] })
    await put()
    expect(await lease(database.db, gym, noon)).toHaveLength(1)
  })
})

describe('quiet hours', () => {
  test('are the member’s own, by the clock of where they live', async () => {
    await wants({ quietFrom: 720, quietTo: 840, zone: 'America/New_York' })
    await put()
    expect(await lease(database.db, gym, noon)).toHaveLength(1)
    await database.db.delete(outbox)
    const noonThere = new Date('2026-11-24T12:30:00-05:00')
    await put({ madeAt: noonThere, dueAt: noonThere })
    expect((await row())?.dueAt).toEqual(new Date('2026-11-24T14:00:00-05:00'))
  })

  test('of the gym hold by the clock of a member who lives elsewhere', async () => {
    await wants({ zone: 'America/New_York' })
    // Midnight in Berlin, six in the evening there.
    const midnight = new Date('2026-11-25T00:00:00+01:00')
    await put({ madeAt: midnight, dueAt: midnight })
    expect(await lease(database.db, gym, midnight)).toHaveLength(1)
  })

  test('set after it was put in hold as well, and hold up nobody else', async () => {
    const tom = (await testContext(database.db, gym, noon.toISOString())).member.id
    await put()
    await put({ key: 'b', to: { member: tom } })
    await wants({ quietFrom: 700, quietTo: 900 })
    expect(await lease(database.db, gym, noon, { most: 1 })).toMatchObject([{ member: tom }])
    const [waits] = await database.db.select().from(outbox).where(eq(outbox.key, 'a'))
    expect(waits).toMatchObject({
      state: 'waiting',
      attempts: 0,
      dueAt: new Date('2026-11-24T15:00:00+01:00'),
    })
  })
})
