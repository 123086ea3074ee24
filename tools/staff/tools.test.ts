import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, loginLinks, members, writes } from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import { runTool, toolsFor } from '../index.ts'
import type { Gym } from '../kit/gym.ts'
import type { Role, ToolContext, ToolOutcome } from '../kit/tool.ts'
import { testContext, testGym } from '../testing.ts'

const noon = '2026-11-24T12:00:00+01:00'
let database: TestDatabase
let gym: Gym
let owner: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  owner = await person('owner', 'Noor')
})

async function person(role: Role, name: string): Promise<ToolContext> {
  const context = await testContext(database.db, gym, noon)
  await database.db.update(members).set({ role, name }).where(eq(members.id, context.member.id))
  return { ...context, member: { ...context.member, role, name } }
}

async function run(name: string, input: Record<string, unknown>, context = owner) {
  const tool = toolsFor(context).find((each) => each.name === name)
  if (!tool) throw new Error(`there is no ${name} for them`)
  const outcome: ToolOutcome = await runTool(tool, input, context)
  return outcome
}

async function fine(name: string, input: Record<string, unknown>, context = owner) {
  const outcome = await run(name, input, context)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome
}

const roleOf = async ({ member }: ToolContext) =>
  (await database.db.select().from(members).where(eq(members.id, member.id)))[0]?.role
const trail = async () => (await database.db.select().from(audit)).map(({ action }) => action)
const codeIn = ({ files }: { files: readonly { text: string }[] }) =>
  files[0]?.text.replace('/join ', '') ?? ''
const undoIn = ({ choices }: { choices: readonly { label: string; send: string }[] }) =>
  choices.find(({ label }) => label === 'Undo')?.send.replace('/undo ', '')
const yesIn = ({ choices }: { choices: readonly { send: string }[] }) =>
  /[0-9a-f]{12}$/.exec(choices[0]?.send ?? '')?.[0]

test('an owner invites, a member joins with the code and welcome; the code is told to no model and kept nowhere', async () => {
  const invited = await fine('inviteStaff', { role: 'coach', note: 'Sam, mornings' })
  expect(invited.say).toMatch(/is coach of Ironworks \(for Sam, mornings\).*until Tuesday 1 December/)
  expect(invited.files).toMatchObject([
    { once: 'line', text: expect.stringMatching(/^\/join .{4}-.{4}-.{4}$/) },
  ])
  expect(JSON.stringify([invited.result, await openedRows(database.db, writes)])).not.toContain(
    codeIn(invited),
  )
  const sam = await person('member', 'Sam')
  expect((await fine('joinStaff', { code: codeIn(invited) }, sam)).say).toBe(
    'Welcome to the staff of Ironworks: you are coach here from now on.',
  )
  expect(await roleOf(sam)).toBe('coach')
})

test('an invitation can be taken back for ten minutes, and so can joining', async () => {
  const first = await fine('inviteStaff', { role: 'manager' })
  expect((await fine('undo', { id: undoIn(first) })).ok).toBe(true)
  const sam = await person('member', 'Sam')
  expect(await run('joinStaff', { code: codeIn(first) }, sam)).toMatchObject({ code: 'unknown_invitation' })
  const second = await fine('inviteStaff', { role: 'manager' })
  const joined = await fine('joinStaff', { code: codeIn(second) }, sam)
  expect(await run('undo', { id: undoIn(second) })).toMatchObject({ code: 'changed_since' })
  await fine('undo', { id: undoIn(joined) }, sam)
  expect(await roleOf(sam)).toBe('member')
  expect(await trail()).toEqual([
    ...['invitation.made', 'invitation.revoked', 'invitation.made', 'invitation.used', 'role.changed'],
  ])
})

test('in a group nobody joins', async () => {
  const invited = await fine('inviteStaff', { role: 'coach' })
  const sam = await person('member', 'Sam')
  const there = { ...sam, place: { ...sam.place, private: false } }
  expect(await run('joinStaff', { code: codeIn(invited) }, there)).toMatchObject({ code: 'only_in_private' })
  expect(await roleOf(sam)).toBe('member')
})

test('a role changes at the yes of the owner, by number or name', async () => {
  const sam = await person('coach', 'Sam')
  const asked = await fine('changeRole', { who: 'sam', role: 'manager' })
  expect(asked).toMatchObject({ asks: true, say: 'Sam is coach now. Shall I make them manager?' })
  expect(JSON.stringify(asked.result)).not.toContain(yesIn(asked))
  expect(await roleOf(sam)).toBe('coach')
  const done = await fine('changeRole', { who: 'sam', role: 'manager', code: yesIn(asked) })
  expect(done.say).toBe('Sam is manager now.')
  const list = (await fine('staffList', {})).say
  expect(list).toContain('1. Noor, owner\n2. Sam, manager')
  const out = await fine('changeRole', { who: '2', role: 'member' })
  expect(out.say).toBe('Sam is manager now. Shall I take them out of the staff?')
  await fine('changeRole', { who: '2', role: 'member', code: yesIn(out) })
  expect(await roleOf(sam)).toBe('member')
})

test('a yes for one role is none for another, and a no changes nothing', async () => {
  const sam = await person('coach', 'Sam')
  const asked = await fine('changeRole', { who: 'Sam', role: 'frontDesk' })
  expect(await run('changeRole', { who: 'Sam', role: 'owner', code: yesIn(asked) })).toMatchObject({
    code: 'question_closed',
  })
  expect((await fine('changeRole', { who: 'Sam', role: 'frontDesk', code: 'no' })).say).toBe(
    'Good, Sam stays coach.',
  )
  expect(await roleOf(sam)).toBe('coach')
})

test('who is not of the staff, or one of several of a name, is not guessed', async () => {
  await person('member', 'Tom')
  expect(await run('changeRole', { who: 'Tom', role: 'owner' })).toMatchObject({ code: 'unknown_staff' })
  for (const _ of [1, 2]) await person('coach', 'Sam')
  expect(await run('changeRole', { who: 'Sam', role: 'owner' })).toMatchObject({ code: 'which_staff' })
})

test('the last owner is told why they stay one', async () => {
  const asked = await fine('changeRole', { who: 'Noor', role: 'coach' })
  expect(asked.say).toContain('That is you')
  expect(await run('changeRole', { who: 'Noor', role: 'coach', code: yesIn(asked) })).toMatchObject({
    code: 'last_owner',
  })
})

test('the way in is a line that is shown once, whole where the address is known', async () => {
  const desk = await person('frontDesk', 'Kim')
  const { say, files, result } = await fine('openAdmin', {}, { ...desk, web: 'https://gym.example' })
  expect(say).toContain('good once and for 15 minutes')
  expect(files).toMatchObject([
    { once: 'line', text: expect.stringMatching(/^https:\/\/gym\.example\/admin\/login\/[0-9a-f]{64}$/) },
  ])
  expect(result).toEqual({ minutes: 15 })
  const bare = await fine('openAdmin', {}, desk)
  expect(bare.say).toContain('Put it behind the address of my web page.')
  expect(bare.files[0]?.text).toMatch(/^\/admin\/login\//)
  // Of one member one link is open at a time.
  expect(await database.db.$count(loginLinks)).toBe(1)
})
