import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, gyms, members } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { testContext, testGym } from '../../testing.ts'
import { auditPage, noteAudit } from './store.ts'

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

const note = (minute: number, actor: string | null = mia) =>
  noteAudit(database.db, { gym: gym.id, at: addMinutes(noon, minute), actor, action: `gym.changed${minute}` })

test('the trail is read newest first, in pages, with the names of those who are still here', async () => {
  for (let minute = 0; minute < 5; minute++) await note(minute, minute === 4 ? null : mia)
  const first = await auditPage(database.db, gym.id, { size: 2 })
  expect(first).toMatchObject({
    more: true,
    entries: [
      { action: 'gym.changed4', actor: null },
      { action: 'gym.changed3', actor: { id: mia, name: 'Mia' } },
    ],
  })
  const last = await auditPage(database.db, gym.id, { size: 2, page: 3 })
  expect(last).toMatchObject({ more: false, entries: [{ action: 'gym.changed0' }] })
  await database.db.delete(members).where(eq(members.id, mia))
  expect((await auditPage(database.db, gym.id)).entries[1]).toMatchObject({ actor: { id: mia, name: null } })
})

test('a line can be neither changed nor deleted; with its gym it goes', async () => {
  await note(0)
  await expect(database.db.update(audit).set({ action: 'nothing' })).rejects.toThrow()
  await expect(database.db.delete(audit)).rejects.toThrow()
  await expect(database.db.execute(sql`update audit set actor = null`)).rejects.toThrow()
  expect((await auditPage(database.db, gym.id)).entries).toHaveLength(1)
  await database.db.delete(gyms)
  expect(await database.db.$count(audit)).toBe(0)
})

test('nobody reads the trail of another gym', async () => {
  await testGym(database.db, 'other')
  await note(0)
  expect(await auditPage(database.db, 'other')).toEqual({ entries: [], more: false })
})
