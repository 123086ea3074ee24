import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { asks, claims, meetups, slots } from '../../../db/schema/index.ts'
import { addMinutes } from '../../kit/time.ts'
import { wrongBooks } from '../places/testing.ts'
import { friday, friends, inGroup, says } from './testing.ts'

const stage = friends()
const { who, ask, suits, opened } = stage

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
    await stage.db
      .update(slots)
      .set({ quota: 3 })
      .where(eq(slots.start, new Date(friday)))
    expect(await ask({ size: 4 })).toMatchObject({ result: { options: [{}, {}] } })
    await stage.db.update(slots).set({ quota: 3 })
    expect(await ask({ size: 4 })).toEqual({
      ok: false,
      code: 'no_room_together',
      facts: { size: 4, most: 3 },
    })
    const [wish] = await stage.db.select().from(asks).where(eq(asks.offered, 0))
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
    expect(await stage.db.$count(meetups, eq(meetups.state, 'open'))).toBe(1)
  })
})

describe('a group of one habit', () => {
  test('is proposed it first, however quiet other slots are', async () => {
    for (const day of ['2026-11-12', '2026-11-19', '2026-11-05']) {
      const booked = new Date(`${day}T20:00:00+01:00`)
      await stage.db.insert(meetups).values({
        id: crypto.randomUUID(),
        code: `old${day}`,
        gym: stage.gym.id,
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
    const held = await stage.db.select().from(claims)
    expect(held.map(({ places }) => places)).toEqual([3, 3, 3])
    expect(await wrongBooks(stage.db, stage.gym)).toEqual([])
    expect(await stage.db.select().from(asks)).toMatchObject([{ kind: 'group', offered: 3, granted: true }])
  })

  test('when there is no room for all the wish is kept', async () => {
    await stage.db.update(slots).set({ quota: 2 })
    expect(await ask({ size: 3 }, who(0))).toMatchObject({ code: 'no_room_together', facts: { most: 2 } })
    expect(await stage.db.select().from(asks)).toMatchObject([{ offered: 0, granted: false }])
  })
})
