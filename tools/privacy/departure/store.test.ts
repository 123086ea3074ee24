import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { departures, members, outbox } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { inSpeech } from '../../kit/language.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { livedMember } from '../testing.ts'
import { depart, keepAll } from './depart.ts'
import { forgetDue } from './due.ts'
import { openDeparture } from './store.ts'

const noon = '2026-11-24T12:00:00+01:00'
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, noon)
})

const leave = (who = mia) => depart({ ...who, member: who.member.id })
const whose = (who = mia) => ({ gym: gym.id, member: who.member.id })
const over = addMinutes(new Date(noon), 24 * 60 + 6)

test('who asks many times at once has one wish, one receipt, and is told of it once', async () => {
  const asked = await Promise.all(Array.from({ length: 5 }, () => leave()))
  expect(asked.filter((each) => each !== undefined)).toHaveLength(1)
  expect(await database.db.$count(departures)).toBe(1)
  expect(await database.db.$count(outbox)).toBe(2)
})

test('of two owners who leave at once one stays', async () => {
  const tom = await testContext(database.db, gym, noon)
  await database.db.update(members).set({ role: 'owner' })
  const left = await Promise.allSettled([leave(), leave(tom)])
  expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const [refused] = left.filter((each) => each.status === 'rejected')
  expect(refused).toMatchObject({ reason: { code: 'last_owner_leaving' } })
})

test('two machines forget somebody once, and those behind whoever fails are forgotten all the same', async () => {
  const crowd = await Promise.all(Array.from({ length: 4 }, () => testContext(database.db, gym, noon)))
  for (const each of crowd) await leave(each)
  const done = await Promise.all([forgetDue(database.db, gym, over), forgetDue(database.db, gym, over)])
  expect(done.reduce((sum, each) => sum + each)).toBe(4)
  expect(await database.db.$count(departures, eq(departures.gym, gym.id))).toBe(4)
  expect(await database.db.$count(members)).toBe(1)
})

test('taken back in the very moment it is due, somebody is either kept whole or forgotten whole', async () => {
  await livedMember(mia)
  await leave()
  const [kept, forgotten] = await Promise.all([
    keepAll(database.db, whose(), over),
    forgetDue(database.db, gym, over),
  ])
  expect(kept).toBe(forgotten === 0)
  expect(await database.db.$count(members, eq(members.id, mia.member.id))).toBe(kept ? 1 : 0)
  expect(await openDeparture(database.db, whose())).toBeUndefined()
})

test('a wish of another gym is not touched, nor is one whose day has not come', async () => {
  await leave()
  const other = await testGym(database.db, 'other')
  expect(await forgetDue(database.db, other, over)).toBe(0)
  expect(await forgetDue(database.db, gym, addMinutes(mia.now, 24 * 60 - 1))).toBe(0)
  expect(await keepAll(database.db, { gym: 'other', member: mia.member.id }, mia.now)).toBe(false)
  expect(await forgetDue(database.db, gym, over)).toBe(1)
})

test('the last words are in the language of whoever asked', async () => {
  await inSpeech({ language: 'de', clock: '24' }, () =>
    depart({ ...mia, member: mia.member.id, language: 'de' }),
  )
  const texts = (await openedRows(database.db, outbox, { by: outbox.id })).map(({ message }) =>
    JSON.stringify(message),
  )
  expect(texts[0]).toContain(
    'Am Mittwoch, 25. November um 12:00 lösche ich alles, was Ironworks hier über dich aufbewahrt',
  )
  expect(texts[0]).toContain('Alles behalten')
  expect(texts[1]).toContain('Der Tag ist um: Ironworks löscht jetzt alles')
})

test('an hour before falls into quiet hours: the last word comes the evening before', async () => {
  const night = await testContext(database.db, gym, '2026-11-24T05:30:00+01:00')
  await leave(night)
  const [soon, done] = await openedRows(database.db, outbox, { by: outbox.id })
  expect(soon?.dueAt).toEqual(new Date('2026-11-24T21:30:00+01:00'))
  expect(done?.dueAt).toEqual(new Date('2026-11-25T05:30:00+01:00'))
})
