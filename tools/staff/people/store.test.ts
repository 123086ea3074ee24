import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, memberGrants, members } from '../../../db/schema/index.ts'
import { onServer, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import type { Role } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { invite } from '../invitations/invitations.ts'
import { openInvitations } from '../invitations/store.ts'
import { linkPlace, noteStanding } from '../places/store.ts'
import { raiseRole, setRole, staffOf } from './store.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

async function person(role: Role, of = gym): Promise<string> {
  const { member } = await testContext(database.db, of, noon.toISOString())
  await database.db.update(members).set({ role }).where(eq(members.id, member.id))
  return member.id
}

const change = (member: string, role: Role, actor: string | null = null) =>
  setRole(database.db, { gym: gym.id, actor, at: noon, member, role })

test('the last owner stays one, whoever asks; a second one may go', async () => {
  const owner = await person('owner')
  await expect(change(owner, 'manager', owner)).rejects.toMatchObject({ code: 'last_owner' })
  await expect(change(owner, 'member')).rejects.toMatchObject({ code: 'last_owner' })
  const second = await person('coach')
  await change(second, 'owner', owner)
  expect(await change(owner, 'member', second)).toEqual({ before: 'owner', role: 'member' })
  await expect(change(second, 'member', second)).rejects.toMatchObject({ code: 'last_owner' })
})

test.runIf(onServer())('two owners who take the role from each other at once leave one', async () => {
  for (let i = 0; i < 10; i++) {
    const [a, b] = [await person('owner'), await person('owner')]
    const both = await Promise.allSettled([change(a, 'member', b), change(b, 'member', a)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await database.db.update(members).set({ role: 'member' })
  }
})

test('an owner of another gym is none here, and nobody of another gym is changed', async () => {
  const other = await testGym(database.db, 'other')
  const owner = await person('owner')
  const stranger = await person('owner', other)
  await expect(change(owner, 'member', stranger)).rejects.toMatchObject({ code: 'last_owner' })
  await expect(change(stranger, 'member', owner)).rejects.toMatchObject({ code: 'unknown_member' })
})

test('a change is noted with who made it, and one that changes nothing is not', async () => {
  const owner = await person('owner')
  const coach = await person('coach')
  await change(coach, 'manager', owner)
  await change(coach, 'manager', owner)
  expect(await database.db.select().from(audit)).toMatchObject([
    {
      gym: 'gym',
      actor: owner,
      action: 'role.changed',
      details: { member: coach, before: 'coach', role: 'manager' },
    },
  ])
})

test('an owner who is one no more has no invitations open either', async () => {
  const [owner, other] = [await person('owner'), await person('owner')]
  for (const actor of [owner, other])
    await invite(database.db, { gym: gym.id, actor, at: noon, role: 'owner' })
  await change(owner, 'manager', other)
  expect(await openInvitations(database.db, gym.id, noon)).toMatchObject([{ madeBy: other }])
})

test('an invitation never takes a role away', async () => {
  const manager = await person('manager')
  const raised = (role: Role) => raiseRole(database.db, { gym: gym.id, member: manager, role })
  expect(await raised('coach')).toEqual({ before: 'manager', role: 'manager' })
  expect(await raised('owner')).toEqual({ before: 'manager', role: 'owner' })
})

test('the staff is listed with what was given and what a chat grants, the highest first', async () => {
  await person('member')
  const coach = await person('coach')
  const owner = await person('owner')
  const linking = { gym: gym.id, channel: 'discord', place: '77', actor: owner, at: noon }
  await linkPlace(database.db, linking)
  const whose = { gym: gym.id, member: coach, channel: 'discord', at: noon }
  await noteStanding(database.db, whose, [{ place: '77', administrator: true }])
  expect(await staffOf(database.db, gym.id, noon)).toMatchObject([
    { id: owner, own: 'owner', granted: null, role: 'owner' },
    { id: coach, own: 'coach', granted: { role: 'manager', channel: 'discord' }, role: 'manager' },
  ])
})

test('a chat that is linked to another gym, or to none, grants nothing here', async () => {
  const other = await testGym(database.db, 'other')
  const stranger = await person('owner', other)
  await linkPlace(database.db, { gym: other.id, channel: 'telegram', place: '-1', actor: stranger, at: noon })
  const mia = await person('member')
  const whose = { gym: gym.id, member: mia, at: noon }
  const standing = [
    { place: '-1', administrator: true },
    { place: '-2', administrator: true },
  ]
  expect(await noteStanding(database.db, { ...whose, channel: 'telegram' }, standing)).toBe(false)
  expect(await noteStanding(database.db, { ...whose, channel: 'discord' }, standing)).toBe(false)
  expect(await database.db.$count(memberGrants)).toBe(0)
  const again = { gym: gym.id, channel: 'telegram', place: '-1', actor: mia, at: noon }
  expect(await linkPlace(database.db, again)).toBe(false)
})
