import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { members, summaries, turns } from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import { memberTools, runTool } from '../index.ts'
import type { Gym } from '../kit/gym.ts'
import { seededRandom } from '../kit/random.ts'
import type { ToolContext } from '../kit/tool.ts'
import { later, testContext, testGym } from '../testing.ts'
import { renewSummary } from './remembered.ts'
import { forgetTalk, type Talk } from './store.ts'

const now = '2026-11-24T17:42:00+01:00'
let uses = 0
let database: TestDatabase
let gym: Gym
let mia: ToolContext
let talk: Talk

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, now)
  talk = { gym: gym.id, ...mia.place, member: mia.member.id }
})

/** Some answered turns of Mia's, a minute apart, the last of them at an instant. */
async function spoke(count: number, until: string, split = 'legs'): Promise<void> {
  for (let i = 0; i < count; i++) {
    const at = new Date(new Date(until).getTime() - (count - 1 - i) * 60_000)
    await database.db.insert(turns).values({
      gym: gym.id,
      channel: mia.place.channel,
      id: `${until} ${i}`,
      conversation: mia.place.conversation,
      member: mia.member.id,
      at,
      text: `how full is ${split}? (${i})`,
      reply: { text: 'About 20 people.', choices: [] },
      tools: [{ name: 'crowdNow', input: { split }, ok: true, result: {} }],
      answeredAt: at,
    })
  }
}

async function use(name: string, input: object = {}, at = now) {
  const tool = memberTools.find((each) => each.name === name)
  if (!tool) throw new Error(`no ${name}`)
  const outcome = await runTool(tool, input, { ...later(mia, at), random: seededRandom(`${uses++}`) })
  return { say: outcome.ok ? outcome.say : outcome.code, outcome }
}

const sharesSince = async () =>
  (await database.db.select().from(members).where(eq(members.id, mia.member.id)))[0]?.sharesTalkSince

test('what is remembered is told with its beginning, its number and the notes in their words', async () => {
  await spoke(6, '2026-11-23T09:00:00+01:00', 'chest')
  await spoke(3, now)
  const { say, outcome } = await use('myMemory')
  expect(say).toBe(
    [
      'Of this conversation I keep 9 messages, the first from Monday 23 November, 08:55. They go after 30 days. When I answer, I read the last 8 of the past 12 hours.',
      'What we spoke of before that: Monday 23 November: asked how full it was (chest).',
      'Your profile and your bookings are kept apart from it.',
    ].join('\n'),
  )
  expect(outcome.ok && outcome.choices.map(({ send }) => send)).toEqual(['/profile', '/memory forget'])
  expect((await use('myMemory')).outcome).toMatchObject({ result: { messages: 9, sharedSince: null } })
})

test('nothing remembered is said so, and in a group nothing is told', async () => {
  expect((await use('myMemory')).say).toMatch(/^I remember nothing of this conversation\./)
  mia = { ...mia, place: { ...mia.place, private: false } }
  for (const [name, input] of [['myMemory'], ['forgetTalk'], ['shareTalk', { share: true }]] as const) {
    expect((await use(name, input)).say).toBe('only_in_private')
  }
})

test('forgetting leaves empty rows that still know their updates, and nothing of another conversation', async () => {
  await spoke(12, now)
  await renewSummary(database.db, talk, { gym, now: mia.now })
  expect(await database.db.$count(summaries)).toBe(1)
  const others = { gym: gym.id, channel: 'terminal', id: 'x', conversation: 'x', at: mia.now, text: 'mine' }
  await database.db.insert(turns).values({ ...others, reply: { text: 'y' }, answeredAt: mia.now })

  const asked = await use('forgetTalk')
  expect(asked.say).toMatch(/^I would delete for good all 12 messages you wrote me here/)
  expect(await database.db.$count(summaries)).toBe(1)
  const code = (asked.outcome.ok && asked.outcome.choices[0]?.send.split(' ')[2]) || 'none'
  expect(JSON.stringify(asked.outcome.ok && asked.outcome.result)).not.toContain(code)
  expect((await use('forgetTalk', { code: '000000000000' })).say).toBe('question_closed')
  const { say, outcome } = await use('forgetTalk', { code })
  expect(say).toMatch(/^Forgotten: .*can't be undone\.$/m)
  expect(outcome.ok && outcome.choices.map(({ label }) => label)).not.toContain('Undo')
  expect(await database.db.$count(summaries)).toBe(0)
  const rows = await openedRows(database.db, turns, { where: eq(turns.conversation, talk.conversation) })
  expect(rows).toHaveLength(12)
  for (const { text, reply, tools, charts, files, answeredAt } of rows) {
    expect([text, reply, tools, charts, files]).toEqual(['', null, null, null, null])
    expect(answeredAt).not.toBeNull()
  }
  expect((await openedRows(database.db, turns)).filter(({ text }) => text === 'mine')).toHaveLength(1)
  expect((await use('forgetTalk')).say).toMatch(/^There is nothing/)
})

test('notes alone are not deleted without a yes either', async () => {
  await spoke(12, now)
  await renewSummary(database.db, talk, { gym, now: mia.now })
  await database.db.delete(turns)
  const { say, outcome } = await use('forgetTalk')
  expect(say).toMatch(/^I would delete for good my notes of what we wrote here\./)
  expect(outcome.ok && outcome.choices.map(({ label }) => label)).toEqual(['Yes, forget it', 'No, keep it'])
  expect(await database.db.$count(summaries)).toBe(1)
})

test('a summary that is being written while the conversation is forgotten is not kept', async () => {
  await spoke(12, now)
  await renewSummary(
    database.db,
    talk,
    { gym, now: mia.now },
    {
      async rewrite() {
        await forgetTalk(database.db, talk)
        return 'Asked about legs.'
      },
    },
  )
  expect(await database.db.$count(summaries)).toBe(0)
})

test('of two who rewrite a summary at once, the second leaves the first one as it is', async () => {
  await spoke(12, now)
  const one = async () => {
    await renewSummary(database.db, talk, { gym, now: mia.now })
    return 'Too late.'
  }
  await renewSummary(database.db, talk, { gym, now: mia.now }, { rewrite: one })
  expect((await openedRows(database.db, summaries))[0]?.text).toMatch(/^Tuesday 24 November/)
})

test('a few turns that left are told by code, and rewritten once there are enough', async () => {
  let asked = 0
  const rewrite = async () => {
    asked++
    return 'Asked how full legs was.'
  }
  await spoke(11, now)
  await renewSummary(database.db, talk, { gym, now: mia.now }, { rewrite })
  expect(asked).toBe(0)
  await spoke(1, '2026-11-24T17:43:00+01:00')
  await renewSummary(database.db, talk, { gym, now: mia.now }, { rewrite })
  expect(asked).toBe(1)
  expect((await use('myMemory')).say).toContain('before that: Asked how full legs was.')
})

test('sharing says what is shared, begins with the yes, and can be taken back', async () => {
  const yes = await use('shareTalk', { share: true })
  expect(yes.say).toMatch(/^Thank you\. What you write from now on.*\nNames, numbers.*left out whole\./)
  expect(await sharesSince()).toEqual(mia.now)
  const again = await use('shareTalk', { share: true }, '2026-11-24T17:43:00+01:00')
  expect(again.say).toMatch(/^You share your conversations already\./)
  expect(await sharesSince()).toEqual(mia.now)
  expect((await use('undo')).say).toMatch(/^Undone: whether you share/)
  expect(await sharesSince()).toBeNull()
})

test('a no ends it, and undone it has lasted all along', async () => {
  await use('shareTalk', { share: true })
  const no = await use('shareTalk', { share: false }, '2026-11-24T17:50:00+01:00')
  expect(no.say).toMatch(/^Stopped: none.*learned already stays/)
  expect(await sharesSince()).toBeNull()
  await use('undo', {}, '2026-11-24T17:51:00+01:00')
  expect(await sharesSince()).toEqual(mia.now)
  await use('shareTalk', { share: false })
  expect((await use('shareTalk', { share: false })).say).toMatch(/^Your conversations are not used/)
})
