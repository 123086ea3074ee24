import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, invitations, members } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { testContext, testGym } from '../../testing.ts'
import { codeFrom, newCode, shownCode } from './codes.ts'
import { invitationBehind, invite, join, revokeInvitation } from './invitations.ts'
import { openInvitations } from './store.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const unknown = { code: 'unknown_invitation', facts: {} }
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

const coach = (days?: number) =>
  invite(database.db, { gym: gym.id, actor: mia, at: noon, role: 'coach', note: ' Sam,\n mornings ', days })
const joins = (said: string, { member = mia, at = noon, of = gym.id } = {}) =>
  join(database.db, { gym: of, member, said, at })

test('whoever brings the code has the role, once, however it was typed', async () => {
  const { code } = await coach()
  expect(await joins(` ${shownCode(code).toUpperCase()} `)).toMatchObject({ before: 'member', role: 'coach' })
  const [row] = await database.db.select().from(members).where(eq(members.id, mia))
  expect(row?.role).toBe('coach')
  await expect(joins(code)).rejects.toMatchObject(unknown)
})

test('of two who bring it at once, one has it', async () => {
  const tom = (await testContext(database.db, gym, noon.toISOString())).member.id
  const { code } = await coach()
  const both = await Promise.allSettled([joins(code), joins(code, { member: tom })])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await database.db.select().from(members).where(eq(members.role, 'coach'))).toHaveLength(1)
})

test('a code is refused in the same words whether it is unknown, old, taken back, or of another gym', async () => {
  const old = await coach(1)
  await expect(joins(old.code, { at: addMinutes(noon, 24 * 60) })).rejects.toMatchObject(unknown)
  const back = await coach()
  expect(await revokeInvitation(database.db, { gym: gym.id, actor: mia, at: noon, id: back.id })).toBe(true)
  expect(await revokeInvitation(database.db, { gym: gym.id, actor: mia, at: noon, id: back.id })).toBe(false)
  await expect(joins(back.code)).rejects.toMatchObject(unknown)
  await testGym(database.db, 'other')
  await expect(joins(old.code, { of: 'other' })).rejects.toMatchObject(unknown)
  for (const said of ['', 'coach', '0000-0000-0000', newCode()])
    await expect(joins(said)).rejects.toMatchObject(unknown)
  const [row] = await database.db.select().from(members).where(eq(members.id, mia))
  expect(row?.role).toBe('member')
})

test('a look uses nothing up', async () => {
  const { code } = await coach()
  for (let i = 0; i < 3; i++)
    expect(await invitationBehind(database.db, { gym: gym.id, said: code, at: noon })).toMatchObject({
      role: 'coach',
    })
  expect(await joins(code)).toMatchObject({ role: 'coach' })
})

test('the code is kept nowhere; for whom it is stands with it, and the trail has neither', async () => {
  const { code, id } = await coach()
  expect(await openInvitations(database.db, gym.id, noon)).toMatchObject([{ id, note: 'Sam, mornings' }])
  const kept = JSON.stringify([
    await database.db.select().from(invitations),
    await database.db.select().from(audit),
  ])
  expect(kept).not.toContain(code)
  expect(JSON.stringify(await database.db.select().from(audit))).not.toContain('Sam')
})

test('codes are of letters that are not mistaken, all of them equally often', () => {
  const counts = new Map<string, number>()
  for (let i = 0; i < 2000; i++)
    for (const letter of newCode()) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  expect([...counts.keys()].sort().join('')).toBe('23456789abcdefghjkmnpqrstuvwxyz')
  const expected = (2000 * 12) / 31
  const chi2 = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
  // 30 degrees of freedom: beyond 73 once in twenty thousand runs.
  expect(chi2).toBeLessThan(73)
})

test('what is no code is none, and what is one is read as it was made', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (said) => {
      expect(codeFrom(said) ?? 'none').toMatch(/^([2-9a-hjkmnp-z]{12}|none)$/)
    }),
  )
  const code = newCode()
  expect(codeFrom(shownCode(code))).toBe(code)
})
