import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answering } from '../bot/reply.ts'
import type { Turn } from '../bot/turn.ts'
import { identities, members, staffPlaces } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { gymsTalkedTo } from '../tools/gym/index.ts'
import { testGym } from '../tools/testing.ts'
import { type Gyms, gymsOf } from './gym.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let gyms: Gyms
let now: Date

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  for (const id of ['iron', 'steel']) await testGym(database.db, id)
  now = noon
  gyms = gymsOf(database.db, 'iron', () => now)
})

let updates = 0
const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  id: `${++updates}`,
  channel: 'telegram',
  conversation: '77',
  private: true,
  sender: '77',
  senderName: 'Mia',
  text,
  at: now,
  ...more,
})
const inGroup = (text: string, more: Partial<Turn> = {}) =>
  turn(text, { conversation: '-100', private: false, within: '-100', ...more })
const gymOf = async (of: Turn) => (await gyms.gymOf(of)).id
const said = (of: Turn) => {
  const crash = (error: unknown): string => {
    throw error
  }
  return answering({ db: database.db, ...gyms, hosted: undefined, log: () => {}, crash })(of)
}

test('whoever chose nothing talks to the house’s own, and a link moves them', async () => {
  expect(await gymOf(turn('hi'))).toBe('iron')
  expect(await gymOf(turn('/start gym_steel'))).toBe('steel')
  expect(await gymOf(turn('is it busy?'))).toBe('steel')
  expect(await gymOf(turn('/start gym_nowhere'))).toBe('steel')
  expect(await gymOf(turn('/start gym_iron'))).toBe('iron')
  expect(await gymOf(turn('hi', { sender: '78', conversation: '78' }))).toBe('iron')
})

test('a group talks to its own gym, whoever speaks, also where it is answered alone', async () => {
  expect(await gymOf(inGroup('/start gym_steel'))).toBe('steel')
  expect(await gymOf(inGroup('is it busy?', { sender: '78' }))).toBe('steel')
  expect(await gymOf(inGroup('/mine', { conversation: '77', private: true, hidden: true }))).toBe('steel')
})

test('a group is moved once, and after that by who runs it', async () => {
  await gymOf(inGroup('/start gym_steel'))
  expect(await gymOf(inGroup('/start gym_iron'))).toBe('steel')
  const standing = [{ place: '-100', administrator: true }]
  expect(await gymOf(inGroup('/start gym_iron', { standing }))).toBe('iron')
})

test('a guild that answers to a gym talks to it', async () => {
  await database.db
    .insert(staffPlaces)
    .values({ gym: 'steel', channel: 'discord', place: '9001', role: 'manager', linkedAt: noon })
  expect(await gymOf(turn('hi', { channel: 'discord', within: '9001' }))).toBe('steel')
  expect((await gyms.gyms()).map(({ id }) => id)).toEqual(['iron', 'steel'])
})

test('who is known from a group alone means its gym in private; who was here before does not', async () => {
  await said(turn('hi', { sender: '78', conversation: '78' }))
  await gymOf(inGroup('/start gym_steel'))
  await gymOf(inGroup('hi', { sender: '78' }))
  expect(await gymOf(turn('hi'))).toBe('steel')
  expect(await gymOf(turn('hi', { sender: '78', conversation: '78' }))).toBe('iron')
})

test('the web and the terminal are of the house’s own', async () => {
  expect(await gymOf(turn('/start gym_steel', { channel: 'web' }))).toBe('iron')
  expect(await gymsTalkedTo(database.db)).toEqual([])
})

test('members of two gyms in one house are strangers to each other', async () => {
  await said(turn('in, legs'))
  const reply = await said(turn('/start gym_steel'))
  expect(reply?.text).toContain('Ironworks')
  expect(await said(turn('out'))).toMatchObject({ tools: [{ name: 'checkOut', ok: false }] })
  const rows = await database.db.select().from(identities)
  expect(new Set(rows.map(({ member }) => member)).size).toBe(2)
  expect((await database.db.select().from(members)).map(({ gym }) => gym).sort()).toEqual(['iron', 'steel'])
  await said(turn('/start gym_iron'))
  expect(await said(turn('out'))).toMatchObject({ tools: [{ name: 'checkOut', ok: true }] })
})
