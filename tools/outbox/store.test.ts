import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { members, outbox, turns } from '../../db/schema/index.ts'
import { onServer, openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../kit/gym.ts'
import { addMinutes } from '../kit/time.ts'
import { testContext, testGym } from '../testing.ts'
import { begin, enqueue, lease, settle, type Unasked, withdraw } from './index.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const later = (minutes: number) => addMinutes(noon, minutes)

let database: TestDatabase
let gym: Gym
let mia: string
let noor: string

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = (await testContext(database.db, gym, noon.toISOString())).member.id
  noor = (await testContext(database.db, gym, noon.toISOString())).member.id
})

/** Puts something for Mia into the outbox, due at noon and good for two hours unless said. */
function put(key: string, more: Partial<Unasked> = {}): Promise<boolean> {
  return enqueue(database.db, {
    key,
    gym,
    kind: 'reminder',
    to: { member: mia },
    message: { text: `said: ${key}` },
    madeAt: noon,
    dueAt: noon,
    expiresAt: later(120),
    quietHours: 'later',
    ...more,
  })
}

const leased = async (now = noon) => {
  const rows = await lease(database.db, gym, now)
  return rows.map((row) => ({ ...row, key: row.message.text.slice(6) }))
}
const keys = async (now = noon) => (await leased(now)).map(({ key }) => key)
const rowOf = async (key: string) => {
  const [row] = await openedRows(database.db, outbox, { where: eq(outbox.key, key) })
  return row
}
const telegram = { channel: 'telegram', conversation: '518203377' }
const leave = (id: number, now = noon) => begin(database.db, id, telegram, { now, until: addMinutes(now, 2) })

/** Leases what is due and says it. */
async function sayAll(now = noon): Promise<string[]> {
  const rows = await leased(now)
  for (const row of rows) await settle(database.db, row, { kind: 'sent', to: telegram }, now)
  return rows.map(({ key }) => key)
}

describe('what is put in', () => {
  test('is said once, however often it is put in', async () => {
    expect([await put('a'), await put('a')]).toEqual([true, false])
    expect(await sayAll()).toEqual(['a'])
    expect(await put('a')).toBe(false)
    expect(await sayAll()).toEqual([])
  })

  test('is in there with what it speaks of, or not at all', async () => {
    const broken = database.db.transaction(async (tx) => {
      await enqueue(tx, {
        key: 'a',
        gym,
        kind: 'alert',
        to: { member: mia },
        message: { text: 'said: a' },
        madeAt: noon,
        dueAt: noon,
        expiresAt: later(10),
        quietHours: 'drop',
      })
      throw new Error('the claim failed')
    })
    await expect(broken).rejects.toThrow('the claim failed')
    expect(await database.db.$count(outbox)).toBe(0)
  })

  test('may be withdrawn until it is on its way, and put in anew', async () => {
    await put('a')
    await withdraw(database.db, gym, 'a', noon)
    expect(await rowOf('a')).toMatchObject({ state: 'dropped', reason: 'withdrawn' })
    expect(await put('a', { message: { text: 'said: a, anew' } })).toBe(true)
    const [row] = await leased()
    expect(row?.message.text).toBe('said: a, anew')
    await leave(row?.id ?? 0)
    await withdraw(database.db, gym, 'a', noon)
    expect(await rowOf('a')).toMatchObject({ state: 'sending' })
  })

  test('and withdrawn between the lease and the sending is not sent', async () => {
    await put('a')
    const [row] = await leased()
    await withdraw(database.db, gym, 'a', noon)
    expect(await leave(row?.id ?? 0)).toBe(false)
  })

  test('without time left to say it is not put in, and for the night is moved or dropped', async () => {
    expect(await put('late', { dueAt: later(120) })).toBe(false)
    const night = { dueAt: later(12 * 60), expiresAt: later(24 * 60) }
    await put('later', night)
    await put('dropped', { ...night, quietHours: 'drop' })
    expect((await rowOf('later'))?.dueAt).toEqual(new Date('2026-11-25T07:00:00+01:00'))
    expect(await rowOf('dropped')).toMatchObject({ state: 'dropped', reason: 'quiet_hours' })
    expect(await put('dropped', night)).toBe(false)
  })

  test('goes with its member', async () => {
    await put('a')
    await database.db.delete(members).where(eq(members.id, mia))
    expect(await database.db.$count(outbox)).toBe(0)
  })
})

describe('of each member', () => {
  test('the oldest is said first, and the next when that is settled', async () => {
    await put('1')
    await put('2')
    await put('noor', { to: { member: noor } })
    const first = await leased()
    expect(first.map(({ key }) => key)).toEqual(['1', 'noor'])
    expect(await keys()).toEqual([])
    for (const row of first) await settle(database.db, row, { kind: 'sent', to: telegram }, noon)
    expect(await keys()).toEqual(['2'])
  })

  test('the next waits while the first is retried, and no longer than that one lasts', async () => {
    await put('1', { expiresAt: later(30) })
    await put('2')
    const [row] = await leased()
    if (row) await settle(database.db, row, { kind: 'again', at: later(10) }, noon)
    expect(await keys(later(5))).toEqual([])
    expect(await keys(later(30))).toEqual(['2'])
    expect(await rowOf('1')).toMatchObject({ state: 'dropped', reason: 'expired' })
  })

  test('what is due today does not wait for what is due tomorrow', async () => {
    await put('tomorrow', { dueAt: later(1440), expiresAt: later(1500) })
    await put('today')
    expect(await keys()).toEqual(['today'])
  })

  test('and of each conversation alike', async () => {
    const crew = { channel: 'telegram', conversation: '-100' }
    await put('1', { to: crew })
    await put('2', { to: crew })
    await put('other', { to: { ...crew, conversation: '-200' } })
    expect(await keys()).toEqual(['1', 'other'])
  })

  test('nothing is said to a silent one, also when they fell silent just now', async () => {
    await put('1')
    const [row] = await leased()
    await database.db.update(members).set({ silentSince: noon }).where(eq(members.id, mia))
    expect(await leave(row?.id ?? 0)).toBe(false)
    await put('2')
    await put('noor', { to: { member: noor } })
    if (row) await settle(database.db, row, { kind: 'again', at: noon }, noon)
    expect(await keys()).toEqual(['noor'])
    expect(await rowOf('1')).toMatchObject({ state: 'dropped', reason: 'silent' })
    expect(await rowOf('2')).toMatchObject({ state: 'dropped', reason: 'silent' })
  })
})

describe('a row', () => {
  test('is taken by one only', async () => {
    for (let i = 0; i < 20; i++) await put(`${i}`, i % 2 === 0 ? {} : { to: { member: noor } })
    const said: string[] = []
    // On a server these are different connections, which take at the same time.
    while (said.length < 20) {
      const rows = (await Promise.all(Array.from({ length: onServer() ? 10 : 3 }, () => leased()))).flat()
      expect(new Set(rows.map(({ member }) => member)).size).toBe(rows.length)
      for (const row of rows) await settle(database.db, row, { kind: 'sent', to: telegram }, noon)
      said.push(...rows.map(({ key }) => key))
    }
    const mine = (rest: number) => said.map(Number).filter((n) => n % 2 === rest)
    expect(mine(0)).toEqual(mine(0).toSorted((a, b) => a - b))
    expect(mine(1)).toEqual(mine(1).toSorted((a, b) => a - b))
  })

  test('whose process died before anything left is taken again, as if nothing had been', async () => {
    await put('a')
    expect(await leased()).toMatchObject([{ key: 'a', attempts: 1, lostSince: undefined }])
    expect(await keys(later(1))).toEqual([])
    expect(await leased(later(2))).toMatchObject([{ key: 'a', attempts: 2, lostSince: undefined }])
  })

  test('whose process died after a request may have left is taken with the knowledge of that', async () => {
    await put('a')
    const [row] = await leased()
    await leave(row?.id ?? 0, later(1))
    expect(await keys(later(2))).toEqual([])
    const lost = { key: 'a', ...telegram, lostSince: later(1) }
    expect(await leased(later(3))).toMatchObject([lost])
    // Dying once more does not make it look younger, nor does time run out for it.
    expect(await leased(later(300))).toMatchObject([lost])
  })

  test('too late is dropped, also when its process died before anything left', async () => {
    await put('a', { expiresAt: later(1) })
    await put('b', { to: { member: noor }, expiresAt: later(1) })
    await leased()
    await put('c', { expiresAt: later(3), dueAt: later(2) })
    expect(await keys(later(5))).toEqual([])
    for (const key of ['a', 'b', 'c']) expect(await rowOf(key)).toMatchObject({ reason: 'expired' })
  })

  test('that a delay brought into the quiet hours waits for the morning, or is dropped', async () => {
    const evening = new Date('2026-11-24T21:50:00+01:00')
    const made = { madeAt: evening, dueAt: evening, expiresAt: later(36 * 60) }
    await put('later', made)
    await put('drop', { ...made, quietHours: 'drop' })
    await put('short', { ...made, expiresAt: later(15 * 60) })
    await put('anyway', { ...made, quietHours: 'anyway' })
    expect(await keys(new Date('2026-11-24T22:05:00+01:00'))).toEqual(['anyway'])
    expect(await rowOf('later')).toMatchObject({ dueAt: new Date('2026-11-25T07:00:00+01:00') })
    for (const key of ['drop', 'short']) expect(await rowOf(key)).toMatchObject({ reason: 'quiet_hours' })
  })

  test('that was sent is remembered as a turn in which nobody asked', async () => {
    const choices = [{ label: 'Give back', send: '/cancel k3f9a2bc' }]
    const files = [{ name: 'visit.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' }]
    await put('a', { message: { text: 'said: a', choices, files } })
    await sayAll(later(1))
    expect(await rowOf('a')).toMatchObject({ state: 'sent', settledAt: later(1), ...telegram })
    expect(await openedRows(database.db, turns)).toMatchObject([
      {
        ...telegram,
        member: mia,
        text: '',
        reply: { text: 'said: a', choices },
        files,
        tools: [],
        at: later(1),
      },
    ])
  })

  test('that failed for good, or could only be tried too late, is not tried again', async () => {
    await put('a')
    await put('b', { to: { member: noor }, expiresAt: later(5) })
    const [a, b] = await leased()
    if (a) await settle(database.db, a, { kind: 'failed', reason: 'blocked' }, noon)
    if (b) await settle(database.db, b, { kind: 'again', at: later(5) }, noon)
    expect(await rowOf('a')).toMatchObject({ state: 'failed', reason: 'blocked' })
    expect(await rowOf('b')).toMatchObject({ state: 'failed', reason: 'unreachable' })
    expect(await keys(later(4))).toEqual([])
  })

  test('is settled once: who comes late changes nothing', async () => {
    await put('a')
    const [row] = await leased()
    if (!row) throw new Error('nothing was leased')
    await settle(database.db, row, { kind: 'sent', to: telegram }, noon)
    await settle(database.db, row, { kind: 'sent', to: telegram }, noon)
    await settle(database.db, row, { kind: 'again', at: later(1) }, noon)
    expect(await rowOf('a')).toMatchObject({ state: 'sent' })
    expect(await database.db.$count(turns)).toBe(1)
  })
})
