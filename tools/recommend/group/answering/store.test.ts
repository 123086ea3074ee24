import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claims, meetups, meetupVotes, outbox, slots } from '../../../../db/schema/index.ts'
import { addMinutes } from '../../../kit/time.ts'
import { wrongBooks } from '../../places/testing.ts'
import { answerMeetupTool } from '../answer.ts'
import { settleMeetups } from '../job.ts'
import { call, friday, friends, inGroup, now, saturday, says, thursday, unasked } from '../testing.ts'

const stage = friends()
const { who, suits, opened, standing, texts, meetupRow, ownPlace } = stage

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
    expect(await stage.db.select().from(meetupVotes)).toMatchObject([{ suits: [1], done: false }])
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
    const said = await unasked(stage.db)
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
    expect(await wrongBooks(stage.db, stage.gym)).toEqual([])
  })

  test('of several common slots the quietest is booked', async () => {
    const code = await opened(2)
    for (const nth of [3, 2]) await suits(0, code, nth)
    await suits(1, code, 1)
    await suits(1, code, 'done')
    await stage.db.update(meetupVotes).set({ suits: [2, 3] })
    await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 2))
    expect(await meetupRow()).toMatchObject({ state: 'booked', booked: new Date(saturday) })
  })

  test('a slot that filled up meanwhile is passed over for the next common one', async () => {
    const code = await opened(2)
    for (const nth of [1, 3]) await suits(0, code, nth)
    await stage.db
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
    await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 3))
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
    await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 3))
    const said = await unasked(stage.db)
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
    await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 3))
    const told = (await unasked(stage.db)).filter(({ to }) => ['friends', who(0).member.id].includes(to))
    await stage.db.delete(claims)
    await stage.db.delete(meetups)
    await stage.db.delete(outbox)
    // Codes and ids are drawn anew each time.
    const all = JSON.stringify([replies, told]).replaceAll(code, 'CODE')
    return all.replace(/\/cancel \w+|slots instead \w+|reminder:[\w-]+|(?<=CODE book )\w+/g, 'PLACE')
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
  }, 120_000)
})
