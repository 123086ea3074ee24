import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, feedKeys, writes } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { memberTools, runTool, toolsFor } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import type { Role, ToolContext } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { changeSettings, readSettings } from './change.ts'

const noon = '2026-11-24T12:00:00+01:00'
let database: TestDatabase
let gym: Gym
let sam: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  sam = withRole(await testContext(database.db, gym, noon), 'manager')
})

const withRole = (context: ToolContext, role: Role): ToolContext => ({
  ...context,
  member: { ...context.member, role },
})

async function run(name: string, input: Record<string, unknown>, context = sam) {
  const tool = [...toolsFor(context), ...memberTools].find((each) => each.name === name)
  if (!tool) throw new Error(`${context.member.role} has no ${name}`)
  return runTool(tool, input, context)
}
const say = async (input: Record<string, unknown>, context = sam) => {
  const outcome = await run('gymSettings', input, context)
  return outcome.ok ? outcome.say : outcome.code
}
const settings = async () => (await readSettings(database.db, gym.id)) ?? expect.unreachable()

test('settings are for those who have the right, and for nobody in a group', () => {
  const has = (context: ToolContext) => toolsFor(context).some(({ name }) => name === 'gymSettings')
  expect(has(sam)).toBe(true)
  expect(has(withRole(sam, 'coach'))).toBe(false)
  expect(has({ ...sam, place: { ...sam.place, private: false } })).toBe(false)
})

test('without anything to change they are shown, and nothing is written', async () => {
  expect(await say({})).toBe(
    [
      'Ironworks: room for 80 people; above 80 % it feels full.',
      'Open Monday to Sunday 06:00 to 22:00.',
      'Nothing is said unasked from 22:00 to 07:00.',
      'Conversations are kept for 30 days; members who come no more are kept.',
      'Parts: chest, back, legs, shoulders, arms, core, cardio, general training.',
    ].join('\n'),
  )
  expect(await database.db.$count(audit)).toBe(0)
  expect(await database.db.$count(writes)).toBe(0)
})

test('the room of the gym is set, and set back', async () => {
  expect(await say({ capacity: 120 })).toContain('There is room for 120 people now (before: 80).')
  expect((await settings()).capacity).toBe(120)
  expect(await run('undo', {})).toMatchObject({
    ok: true,
    say: 'Undone: the settings are as they were before.',
  })
  expect((await settings()).capacity).toBe(80)
  expect((await database.db.select().from(audit)).map(({ action, actor }) => [action, actor])).toEqual([
    ['settings.changed', sam.member.id],
    ['settings.changed', sam.member.id],
  ])
})

test('for how long things are kept is set, within reason, and set back', async () => {
  expect(await say({ keep: { talkDays: 180, idleDays: 730 } })).toContain(
    'Conversations are kept for 180 days; members who neither come nor write for 730 days are forgotten',
  )
  expect(await settings()).toMatchObject({ keepTalkDays: 180, keepIdleDays: 730 })
  expect(await say({ keep: { idleDays: 30 } })).toBe('bad_setting')
  expect(await say({ keep: { talkDays: 0 } })).toBe('bad_setting')
  expect(await say({ keep: { idleDays: null } })).toContain('members who come no more are kept')
  await run('undo', {})
  expect(await settings()).toMatchObject({ keepTalkDays: 180, keepIdleDays: 730 })
})

test('hours change on the days that are named alone, past midnight too, and come back whole', async () => {
  const before = await settings()
  const hours = [
    { days: [6], opens: '18:00', closes: '02:00' },
    { days: [7] },
    { days: [1], opens: '06:00', closes: '10:00' },
    { days: [1], opens: '16:00', closes: '24:00' },
  ]
  expect(await say({ hours })).toContain(
    'Open Monday 06:00 to 10:00 and 16:00 to 24:00, Tuesday to Friday 06:00 to 22:00, Saturday 18:00 to 02:00; closed Sunday.',
  )
  expect((await settings()).hours.filter(({ weekday }) => weekday > 5)).toEqual([
    { weekday: 6, opens: 1080, closes: 1560 },
  ])
  await run('undo', {})
  expect(await settings()).toEqual(before)
})

test('rules of the staff and caps on places are added, replaced and taken out one by one', async () => {
  expect(await say({ staff: { duty: 'floor', peoplePer: 40 } })).toContain(
    'Staff: floor, one for every 40 people, at least 1.',
  )
  await say({ staff: { duty: 'desk', peoplePer: 80, least: 2 } })
  expect(await say({ staff: { duty: 'floor' } })).toContain(
    'Staff: desk, one for every 80 people, at least 2.',
  )
  await say({ quota: { split: 'leg day', most: 4, days: [2], from: '17:00', to: '19:00' } })
  expect(await say({ quota: { most: 20 } })).toContain(
    'at most 20 in a slot of the whole gym, every day; at most 4 in a slot of legs, Tuesday from 17:00 to 19:00',
  )
  expect(await say({ quota: { split: 'legs', most: 6, days: [2], from: '17:00', to: '19:00' } })).toContain(
    'at most 6',
  )
  expect((await settings()).quotaRules).toHaveLength(2)
  expect(await say({ quota: { split: 'legs' } })).not.toContain('legs')
  expect(await say({ quota: { split: 'swimming', most: 1 } })).toBe('unknown_split')
})

test('what makes no sense, or was not understood, changes nothing', async () => {
  const before = await settings()
  expect(await say({ capacity: -3 })).toBe('bad_setting')
  expect(await say({ hours: [{ days: [1, 2, 3, 4, 5, 6, 7] }] })).toBe('bad_setting')
  expect(await say({ unread: 'capacity lots' })).toBe('unread_setting')
  expect(await settings()).toEqual(before)
})

test('a change that somebody else went over, or made by one who may no longer, is not taken back', async () => {
  await say({ capacity: 120 })
  const now = new Date(noon)
  await changeSettings(database.db, { gym: gym.id, actor: { member: null }, now }, { capacity: 100 })
  expect(await run('undo', {}, later(sam, noon))).toMatchObject({ ok: false, code: 'settings_changed_since' })
  await say({ comfortPercent: 70 })
  expect(await run('undo', {}, withRole(sam, 'coach'))).toMatchObject({ ok: false, code: 'staff_only' })
  expect(await settings()).toMatchObject({ capacity: 100, comfort: 0.7 })
})

test("a door counter's key is shown once, ended by its name, and what was done is taken back", async () => {
  const made = await run('feedKeys', { make: ' front  door ' })
  const [file] = made.ok ? made.files : []
  expect(file).toMatchObject({ once: 'line', text: expect.stringMatching(/^spotter_/) })
  expect(JSON.stringify(made.ok && [made.result, made.say])).not.toContain(file?.text)
  expect(JSON.stringify(await openedRows(database.db, writes))).not.toContain(file?.text)
  expect(await run('feedKeys', {})).toMatchObject({
    say: expect.stringContaining('front door, made Tuesday 24 November'),
  })
  expect(await run('feedKeys', { end: 'Front Door' })).toMatchObject({
    ok: true,
    say: 'The key "front door" opens nothing any more.',
  })
  expect(await database.db.select().from(feedKeys)).toMatchObject([{ revokedAt: sam.now }])
  await run('undo', {})
  expect(await database.db.select().from(feedKeys)).toMatchObject([{ revokedAt: null }])
  expect(await run('feedKeys', { end: 'back door' })).toMatchObject({ code: 'unknown_feed' })
  expect((await database.db.select().from(audit)).map(({ action }) => action)).toEqual([
    ...['feed.made', 'feed.ended', 'feed.revived'],
  ])
})
