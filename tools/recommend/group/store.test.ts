import { and, eq, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, claims, meetups, meetupVotes, members, outbox, slots } from '../../../db/schema/index.ts'
import { onServer, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { Tool, ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { wrongBooks } from '../places/testing.ts'
import { answerMeetupTool } from './answer.ts'
import { coordinateGroupTool } from './coordinate.ts'
import { settleMeetups } from './job.ts'
import { inGroup, openHours, unasked } from './testing.ts'

// A Wednesday.
const now = '2026-11-25T12:00:00+01:00'
const thursday = '2026-11-26T20:00:00+01:00'
const friday = '2026-11-27T07:30:00+01:00'
const saturday = '2026-11-28T16:00:00+01:00'
let database: TestDatabase
let gym: Gym
let group: ToolContext[]

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  group = []
  for (let i = 0; i < 5; i++) group.push(await testContext(database.db, gym, now))
  await openSlots()
})

/** Three slots of ninety minutes, the first the quietest. */
async function openSlots(quota = 30) {
  await openHours(database.db, gym, { from: friday, hours: 1.5, people: 9, quota })
  await openHours(database.db, gym, { from: saturday, hours: 1.5, people: 11, quota })
  await openHours(database.db, gym, { from: thursday, hours: 1.5, people: 13, quota })
}

const who = (i: number): ToolContext => {
  const context = group[i]
  if (!context) throw new Error(`nobody has the number ${i}`)
  return context
}
const call = (tool: Tool, input: unknown, context: ToolContext): Promise<ToolOutcome> =>
  tool.run(input, context)
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const ask = (input: object, context = inGroup(who(0))) =>
  call(coordinateGroupTool, { split: 'legs', ...input }, context)
const suits = (i: number, code: string, option: string | number, at = now) =>
  call(answerMeetupTool, { meetup: code, option: String(option) }, later(who(i), at))

async function opened(size = 4): Promise<string> {
  const outcome = await ask({ size })
  if (!outcome.ok) throw new Error(outcome.code)
  return (outcome.result as { code: string }).code
}

const standing = () =>
  database.db
    .select({ member: claims.member, slot: claims.slot, meetup: claims.meetup })
    .from(claims)
    .where(isNull(claims.releasedAt))
/** What the group was told. */
const texts = async () =>
  (await unasked(database.db)).filter(({ to }) => to === 'friends').map(({ text }) => text)
const meetupRow = async () => (await database.db.select().from(meetups))[0]

describe('asking a group', () => {
  test('three slots with room for all are proposed, and what suits is tapped quietly', async () => {
    const outcome = await ask({ size: 4 })
    expect(says(outcome)).toBe(
      'Three slots have room for four, legs: 1) Fri 07:30, about 13 people; 2) Sat 16:00, about 15; 3) Thu 20:00, about 17.\n' +
        "Tap all that suit you; only I see who taps what. I'll book when one works for everybody.\n" +
        'Answers until Thu 12:00.',
    )
    const { code } = (outcome as { result: { code: string } }).result
    expect(outcome).toMatchObject({
      choices: [
        { label: 'Fri 07:30', send: `/suits ${code} 1`, quiet: true },
        { label: 'Sat 16:00', send: `/suits ${code} 2`, quiet: true },
        { label: 'Thu 20:00', send: `/suits ${code} 3`, quiet: true },
        { label: 'None of these', send: `/suits ${code} none`, quiet: true },
      ],
    })
    expect(`/suits ${code} none`.length).toBeLessThan(60)
  })

  test('nobody is asked for how many when they are named, or when the group has met before', async () => {
    expect(await ask({})).toMatchObject({
      result: { kind: 'howMany' },
      choices: [
        { label: 'Just me', send: '/slots legs' },
        { label: '2', send: '/together 2 legs' },
        { label: '3', send: '/together 3 legs' },
        { label: '4', send: '/together 4 legs' },
        { label: '5', send: '/together 5 legs' },
      ],
    })
    expect(await ask({ members: ['Ben', 'Sue'] })).toMatchObject({ result: { kind: 'poll', size: 3 } })
    expect(await ask({})).toMatchObject({ result: { kind: 'poll', size: 3 } })
  })

  test.each([
    [1, 'group_size'],
    [60, 'group_size'],
    [20, 'ok'],
  ])('a group of %i is answered: %s', async (size, code) => {
    const outcome = await ask({ size })
    expect(outcome.ok ? 'ok' : outcome.code).toBe(code)
  })

  test('a slot without room for all of them is not proposed, and when there is none the wish is kept', async () => {
    await database.db
      .update(slots)
      .set({ quota: 3 })
      .where(eq(slots.start, new Date(friday)))
    expect(await ask({ size: 4 })).toMatchObject({ result: { options: [{}, {}] } })
    await database.db.update(slots).set({ quota: 3 })
    expect(await ask({ size: 4 })).toEqual({
      ok: false,
      code: 'no_room_together',
      facts: { size: 4, most: 3 },
    })
    const [wish] = await database.db.select().from(asks).where(eq(asks.offered, 0))
    expect(wish).toMatchObject({ kind: 'group', split: 'legs', granted: false, wanted: new Date(friday) })
  })

  test.each([
    [{ from: '2026-11-20', to: '2026-11-21' }, 'in_the_past'],
    [{ from: '2026-11-25', to: '2026-12-20' }, 'window_too_long'],
    [{ from: '2026-11-26T02:00', to: '2026-11-26T04:00' }, 'closed'],
    [{ from: 'soonish' }, 'unknown_time'],
    [{ from: '2026-11-29', to: '2026-11-30' }, 'nothing_open'],
  ])('a window %o is refused: %s', async (window, code) => {
    expect(await ask({ size: 3, ...window })).toMatchObject({ ok: false, code })
  })

  test('who asks again in the same place asks anew: the question before is called off', async () => {
    const first = await opened()
    await opened()
    expect(await suits(1, first, 1)).toMatchObject({ code: 'meetup_over', facts: { state: 'cancelled' } })
    expect(await database.db.$count(meetups, eq(meetups.state, 'open'))).toBe(1)
  })
})

describe('a group of one habit', () => {
  test('is proposed it first, however quiet other slots are', async () => {
    for (const day of ['2026-11-12', '2026-11-19', '2026-11-05']) {
      const booked = new Date(`${day}T20:00:00+01:00`)
      await database.db.insert(meetups).values({
        id: crypto.randomUUID(),
        code: `old${day}`,
        gym: gym.id,
        channel: 'telegram',
        conversation: 'friends',
        member: who(0).member.id,
        split: 'legs',
        minutes: 90,
        size: 3,
        from: addMinutes(booked, -60),
        to: booked,
        madeAt: addMinutes(booked, -1440),
        closesAt: addMinutes(booked, -60),
        state: 'booked',
        settledAt: addMinutes(booked, -60),
        booked,
      })
    }
    const outcome = await ask({})
    expect(says(outcome)).toMatch(/^Three slots have room for three, legs: 1\) Thu 20:00,/)
    expect(says(outcome)).toMatch(/\nThe first is your usual Thursday, as the last three times\.\n/)
    const elsewhere = await ask({ size: 3 }, inGroup(who(0), 'others'))
    expect(says(elsewhere)).toMatch(/1\) Fri 07:30/)
  })
})

describe('answering', () => {
  test('one hears of oneself alone, and nobody of whom', async () => {
    const code = await opened()
    expect(says(await suits(0, code, 1))).toBe('Noted: Fri 07:30 suits you. 1 of 4 have answered.')
    expect(says(await suits(0, code, 3))).toBe(
      'Noted: Fri 07:30 and Thu 20:00 suit you. 1 of 4 have answered.',
    )
    expect(says(await suits(1, code, 'none'))).toBe('Noted: none of these suits you. 2 of 4 have answered.')
    expect(await texts()).toEqual([])
  })

  test('two taps at once on the same slot are one', async () => {
    const code = await opened()
    await Promise.all([suits(0, code, 1), suits(0, code, 1)])
    expect(await database.db.select().from(meetupVotes)).toMatchObject([{ suits: [1], done: false }])
  })

  test('the best common slot is booked for all when the last has answered', async () => {
    const code = await opened()
    for (const i of [0, 1, 2]) for (const nth of [1, 3]) await suits(i, code, nth)
    await suits(3, code, 2)
    expect(await standing()).toEqual([])
    expect(says(await suits(3, code, 3))).toBe(
      'Noted: Sat 16:00 and Thu 20:00 suit you. Booked: Thu 20:00, four of you.',
    )
    expect(await standing()).toHaveLength(4)
    const said = await unasked(database.db)
    expect(said.filter(({ to }) => to === 'friends')).toMatchObject([
      {
        key: `meetup:${code}:done`,
        text: 'Booked for all four: Thursday 26 November, 20:00, legs, about 17 people expected (13 to 21).\nEach of you has a place of your own.',
      },
    ])
    expect(said.filter(({ to }) => to === who(2).member.id)).toMatchObject([
      {
        key: `meetup:${code}:place:${who(2).member.id}`,
        text: 'Your group goes Thursday 26 November, 20:00 to 21:30, legs. Your place is held.\nAbout 17 people expected (13 to 21).',
        files: ['legs-thu-20-00.ics'],
      },
      { key: expect.stringMatching(/^reminder:/), dueAt: addMinutes(new Date(thursday), -60) },
    ])
    expect(await meetupRow()).toMatchObject({ state: 'booked', booked: new Date(thursday) })
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('of several common slots the quietest is booked', async () => {
    const code = await opened(2)
    for (const nth of [3, 2]) await suits(0, code, nth)
    await suits(1, code, 1)
    await suits(1, code, 'done')
    await database.db.update(meetupVotes).set({ suits: [2, 3] })
    await settleMeetups(database.db, gym, addMinutes(new Date(now), 2))
    expect(await meetupRow()).toMatchObject({ state: 'booked', booked: new Date(saturday) })
  })

  test('a slot that filled up meanwhile is passed over for the next common one', async () => {
    const code = await opened(2)
    for (const nth of [1, 3]) await suits(0, code, nth)
    await database.db
      .update(slots)
      .set({ quota: 1 })
      .where(and(eq(slots.split, 'all'), eq(slots.start, addMinutes(new Date(friday), 30))))
    await suits(1, code, 1)
    expect(await standing()).toEqual([])
    await suits(1, code, 3)
    expect((await standing()).map(({ slot }) => slot)).toEqual([new Date(thursday), new Date(thursday)])
  })

  test('a place of their own counts as not suiting, and is said to them alone', async () => {
    const code = await opened(2)
    await ownPlace(1, thursday)
    const outcome = await suits(1, code, 3)
    expect(says(outcome)).toBe(
      "You have a place of your own at Thu 20:00, so that doesn't count as suiting you. 1 of 2 have answered.",
    )
    await suits(0, code, 3)
    await settleMeetups(database.db, gym, addMinutes(new Date(now), 3))
    expect(await texts()).toEqual([
      'No time suits both of you, so nothing is booked. Shall I look at other times?',
    ])
  })

  test('a place taken after answering counts the same, and is said to them alone', async () => {
    const code = await opened(3)
    for (const nth of [2, 3]) await suits(0, code, nth)
    await suits(1, code, 3)
    await ownPlace(1, thursday)
    await suits(2, code, 3)
    await settleMeetups(database.db, gym, addMinutes(new Date(now), 3))
    const said = await unasked(database.db)
    expect(said.find(({ to }) => to === who(1).member.id)?.text).toMatch(
      /^You had said that Thu 20:00 suits you/,
    )
    expect(said.find(({ to }) => to === 'friends')?.text).toBe(
      'No time suits all three. Thu 20:00 suits two; shall I book it for the two?',
    )
  })

  test('after it is full or over a tap is answered in peace', async () => {
    const code = await opened(2)
    await suits(0, code, 1)
    await suits(1, code, 2)
    expect(await suits(2, code, 1)).toMatchObject({ code: 'meetup_full', facts: { size: 2 } })
    await suits(1, code, 1)
    expect(await suits(2, code, 1)).toMatchObject({
      code: 'meetup_over',
      facts: { state: 'booked', at: new Date(friday).toISOString() },
    })
    expect(await suits(0, 'nonsense', 1)).toMatchObject({ code: 'unknown_meetup' })
    expect(await suits(0, code, 9)).toMatchObject({ code: 'unknown_option' })
  })

  test('in another group the code means nothing, and said aloud it is not repeated', async () => {
    const code = await opened()
    const input = { meetup: code, option: '1' }
    expect(await call(answerMeetupTool, input, inGroup(who(1), 'strangers'))).toMatchObject({
      code: 'unknown_meetup',
    })
    expect(says(await call(answerMeetupTool, input, inGroup(who(1))))).toBe('Noted.')
  })
})

/** A place that a member has of their own. */
async function ownPlace(i: number, start: string) {
  await openHours(database.db, gym, { from: start, hours: 1.5, people: 5, split: 'chest' })
  await database.db.insert(claims).values({
    id: crypto.randomUUID(),
    code: `own${i}`,
    gym: gym.id,
    split: 'chest',
    slot: new Date(start),
    minutes: 60,
    member: who(i).member.id,
    heldAt: new Date(now),
    heldUntil: new Date(now),
    claimedAt: new Date(now),
    expected: 5,
    low: 5,
    high: 5,
    compliance: 0.5,
  })
}

describe('without a common slot', () => {
  test('the group goes in the best two halves, each told of their own', async () => {
    const code = await opened()
    for (const i of [0, 1]) await suits(i, code, 1)
    for (const i of [2, 3]) await suits(i, code, 2)
    expect(await texts()).toEqual([])
    for (const i of [0, 1, 2]) await suits(i, code, 'done')
    expect(says(await suits(3, code, 'done'))).toBe(
      'Noted: Sat 16:00 suits you. No time works for all, so you go in halves: yours is Sat 16:00, with one other.',
    )
    expect(await texts()).toEqual([
      'No time works for all four, so I booked two halves: two on Fri 07:30 and two on Sat 16:00.\n' +
        'Each of you finds your own time among your places.',
    ])
    expect(await standing()).toHaveLength(4)
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('both halves are booked or none', async () => {
    const code = await opened(3)
    await suits(0, code, 1)
    await suits(1, code, 2)
    await suits(2, code, 2)
    await database.db
      .update(slots)
      .set({ quota: 1 })
      .where(eq(slots.start, new Date(saturday)))
    await settleMeetups(database.db, gym, addMinutes(new Date(now), 3))
    expect(await standing()).toEqual([])
    expect(await meetupRow()).toMatchObject({ state: 'none' })
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('what suits most can be had with one tap of any of them', async () => {
    const code = await opened()
    for (const i of [0, 1, 2]) await suits(i, code, 3)
    await suits(3, code, 'none')
    await settleMeetups(database.db, gym, addMinutes(new Date(now), 2))
    const [question] = await unasked(database.db)
    expect(question?.text).toBe(
      'No time suits all four. Thu 20:00 suits three; shall I book it for the three?',
    )
    expect(question?.choices).toEqual([
      { label: 'Book Thu 20:00', send: `/suits ${code} book`, quiet: true },
      { label: 'Other times', send: '/together 4 legs' },
    ])
    expect(await suits(4, code, 'book')).toMatchObject({ code: 'not_your_meetup' })
    expect(says(await suits(2, code, 'book'))).toBe('Booked: Thu 20:00, three of you.')
    expect(await suits(1, code, 'book')).toMatchObject({ code: 'meetup_over' })
    expect((await texts())[1]).toMatch(/^Booked for three: Thursday 26 November, 20:00, legs,/)
    expect((await standing()).map(({ member }) => member)).not.toContain(who(3).member.id)
    expect(await standing()).toHaveLength(3)
  })
})

describe('the end of the time to answer', () => {
  test('whoever has answered goes, said once', async () => {
    const code = await opened()
    for (const i of [0, 1, 2]) await suits(i, code, 2)
    expect(await settleMeetups(database.db, gym, new Date('2026-11-26T11:59:00+01:00'))).toBe(0)
    expect(await settleMeetups(database.db, gym, new Date('2026-11-26T12:00:00+01:00'))).toBe(1)
    expect(await settleMeetups(database.db, gym, new Date('2026-11-26T12:01:00+01:00'))).toBe(0)
    expect(await texts()).toEqual([
      'Booked for the three who answered: Saturday 28 November, 16:00, legs, about 14 people expected (11 to 17).\nEach of you has a place of your own.',
    ])
    expect(await suits(3, code, 2, '2026-11-26T12:02:00+01:00')).toMatchObject({ code: 'meetup_over' })
  })

  test('nobody or one alone is no group', async () => {
    const code = await opened()
    await settleMeetups(database.db, gym, new Date('2026-11-26T12:00:00+01:00'))
    const again = await opened(3)
    await suits(0, again, 1)
    await settleMeetups(database.db, gym, new Date('2026-11-26T12:00:00+01:00'))
    expect(code).not.toBe(again)
    expect(await texts()).toEqual([
      'Nobody has said what suits, so nothing is booked.',
      'Only one of you has answered, so nothing is booked.',
    ])
  })

  test('a slot that has begun is not booked any more', async () => {
    const soon = later(inGroup(who(0)), '2026-11-26T19:00:00+01:00')
    const outcome = await ask({ size: 2, from: '2026-11-26T19:00', to: '2026-11-26T22:00' }, soon)
    const { code } = (outcome as { result: { code: string } }).result
    await suits(0, code, 1, '2026-11-26T19:05:00+01:00')
    await suits(1, code, 1, '2026-11-26T20:05:00+01:00')
    expect(await standing()).toEqual([])
  })

  test('who asked may book early or call it off, the others may not', async () => {
    const code = await opened()
    await suits(1, code, 2)
    expect(await suits(1, code, 'book')).toMatchObject({ code: 'not_your_meetup' })
    expect(await suits(1, code, 'cancel')).toMatchObject({ code: 'not_your_meetup' })
    expect(await suits(0, code, 'book')).toMatchObject({ code: 'too_few_answers' })
    await suits(2, code, 2)
    expect(says(await suits(0, code, 'book'))).toBe('Booked for those whom it suits.')
    expect(await standing()).toHaveLength(2)
    const second = await opened()
    expect(says(await suits(0, second, 'cancel'))).toBe('Called off. Nothing is booked.')
    expect(await suits(1, second, 1)).toMatchObject({ code: 'meetup_over', facts: { state: 'cancelled' } })
  })
})

describe('a member who is removed', () => {
  test('leaves the others to go on without them', async () => {
    const code = await opened()
    for (const i of [0, 1, 2]) await suits(i, code, 1)
    await database.db.delete(members).where(eq(members.id, who(2).member.id))
    expect(await meetupRow()).toMatchObject({ size: 3 })
    await suits(3, code, 1)
    expect(await standing()).toHaveLength(3)
  })

  test('and had asked, is followed by another', async () => {
    const code = await opened()
    for (const i of [1, 2]) await suits(i, code, 1)
    await database.db.delete(members).where(eq(members.id, who(0).member.id))
    expect(await meetupRow()).toMatchObject({ size: 3, member: who(1).member.id })
    await suits(3, code, 1)
    expect(await standing()).toHaveLength(3)
  })

  test('after the booking gives their place back', async () => {
    const code = await opened(2)
    for (const i of [0, 1]) await suits(i, code, 1)
    await database.db.delete(members).where(eq(members.id, who(1).member.id))
    expect(await standing()).toHaveLength(1)
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })
})

describe('in private', () => {
  test('places for several are held under one name', async () => {
    const outcome = await ask({ size: 3 }, who(0))
    expect(says(outcome)).toBe(
      'Three times have room for the three of you, legs: 1) Fri 07:30, about 12 people; 2) Sat 16:00, about 14; 3) Thu 20:00, about 16.\n' +
        'All three places are held until 12:10. Which one?',
    )
    expect(outcome).toMatchObject({
      choices: [
        { label: 'Hold Fri 07:30', send: expect.stringMatching(/^\/hold [a-z0-9]{8}$/) },
        { label: 'Hold Sat 16:00' },
        { label: 'Hold Thu 20:00' },
      ],
    })
    const held = await database.db.select().from(claims)
    expect(held.map(({ places }) => places)).toEqual([3, 3, 3])
    expect(await wrongBooks(database.db, gym)).toEqual([])
    expect(await database.db.select().from(asks)).toMatchObject([
      { kind: 'group', offered: 3, granted: true },
    ])
  })

  test('when there is no room for all the wish is kept', async () => {
    await database.db.update(slots).set({ quota: 2 })
    expect(await ask({ size: 3 }, who(0))).toMatchObject({ code: 'no_room_together', facts: { most: 2 } })
    expect(await database.db.select().from(asks)).toMatchObject([{ offered: 0, granted: false }])
  })
})

describe.runIf(onServer())('at once', () => {
  test('four taps at once book four places, once', async () => {
    const code = await opened()
    await Promise.all([0, 1, 2, 3].map((i) => suits(i, code, 1)))
    expect(await standing()).toHaveLength(4)
    expect(await texts()).toHaveLength(1)
  })

  test('groups that race for the last places get all or nothing', async () => {
    const codes: string[] = []
    for (let i = 0; i < 5; i++) {
      const outcome = await ask({ size: 4 }, inGroup(who(i), `group ${i}`))
      codes.push((outcome as { result: { code: string } }).result.code)
    }
    await database.db.update(slots).set({ quota: 9 })
    const others = await Promise.all(Array.from({ length: 15 }, () => testContext(database.db, gym, now)))
    const crowd = [...group, ...others]
    await Promise.all(
      crowd.map((context, i) => call(answerMeetupTool, { meetup: codes[i % 5], option: '1' }, context)),
    )
    await settleMeetups(database.db, gym, addMinutes(new Date(now), 3))
    const sizes = [...Map.groupBy(await standing(), ({ meetup }) => meetup).values()].map((all) => all.length)
    expect(sizes).toEqual([4, 4])
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('a member who is removed while all answer costs nobody their place', async () => {
    for (let round = 0; round < 5; round++) {
      const code = await opened(3)
      const leaving = await testContext(database.db, gym, now)
      await call(answerMeetupTool, { meetup: code, option: '1' }, leaving)
      await Promise.all([
        suits(1, code, 1),
        database.db.delete(members).where(eq(members.id, leaving.member.id)),
        suits(2, code, 1),
      ])
      await settleMeetups(database.db, gym, addMinutes(new Date(now), 1500))
      expect(await wrongBooks(database.db, gym)).toEqual([])
      const row = (await database.db.select().from(meetups)).find((each) => each.code === code)
      expect(row?.state).toBe('booked')
      await database.db.delete(claims)
    }
  })
})

describe('who blocks', () => {
  /** Everything that is said to the group, and said and shown to the first, when the others say this. */
  async function heard(said: readonly number[][], order: readonly number[]): Promise<unknown> {
    const code = await opened()
    const replies = [await suits(0, code, 1)]
    for (const [place, i] of order.entries()) {
      for (const nth of said[place] ?? []) await suits(i, code, nth)
      if ((said[place] ?? []).length === 0) await suits(i, code, 'none')
    }
    replies.push(await suits(0, code, 2))
    await settleMeetups(database.db, gym, addMinutes(new Date(now), 3))
    const told = (await unasked(database.db)).filter(({ to }) => ['friends', who(0).member.id].includes(to))
    await database.db.delete(claims)
    await database.db.delete(meetups)
    await database.db.delete(outbox)
    // Codes and ids are drawn anew each time.
    const all = JSON.stringify([replies, told]).replaceAll(code, 'CODE')
    return all.replace(/\/cancel \w+|slots instead \w+|reminder:[\w-]+/g, 'PLACE')
  }

  test('can be told from no reply and no message: who said what among the others changes nothing', async () => {
    const anySaid = fc.array(fc.subarray([1, 2, 3]), { minLength: 3, maxLength: 3 })
    const anyOrder = fc.shuffledSubarray([1, 2, 3], { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(anySaid, anyOrder, async (said, order) => {
        expect(await heard(said, order)).toEqual(await heard(said, [1, 2, 3]))
      }),
      { numRuns: 15 },
    )
  })
})
