import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { members, slots } from '../../../../db/schema/index.ts'
import { addMinutes } from '../../../kit/time.ts'
import { later } from '../../../testing.ts'
import { wrongBooks } from '../../places/testing.ts'
import { settleMeetups } from '../job.ts'
import { friends, inGroup, now, saturday, says, unasked } from '../testing.ts'

const stage = friends()
const { who, ask, suits, opened, standing, texts, meetupRow } = stage

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
    expect(await wrongBooks(stage.db, stage.gym)).toEqual([])
  })

  test('both halves are booked or none', async () => {
    const code = await opened(3)
    await suits(0, code, 1)
    await suits(1, code, 2)
    await suits(2, code, 2)
    await stage.db
      .update(slots)
      .set({ quota: 1 })
      .where(eq(slots.start, new Date(saturday)))
    await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 3))
    expect(await standing()).toEqual([])
    expect(await meetupRow()).toMatchObject({ state: 'none' })
    expect(await wrongBooks(stage.db, stage.gym)).toEqual([])
  })

  test('what suits most can be had with one tap of any of them', async () => {
    const code = await opened()
    for (const i of [0, 1, 2]) await suits(i, code, 3)
    await suits(3, code, 'none')
    await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 2))
    const [question] = await unasked(stage.db)
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
    expect(await settleMeetups(stage.db, stage.gym, new Date('2026-11-26T11:59:00+01:00'))).toBe(0)
    expect(await settleMeetups(stage.db, stage.gym, new Date('2026-11-26T12:00:00+01:00'))).toBe(1)
    expect(await settleMeetups(stage.db, stage.gym, new Date('2026-11-26T12:01:00+01:00'))).toBe(0)
    expect(await texts()).toEqual([
      'Booked for the three who answered: Saturday 28 November, 16:00, legs, about 14 people expected (11 to 17).\nEach of you has a place of your own.',
    ])
    expect(await suits(3, code, 2, '2026-11-26T12:02:00+01:00')).toMatchObject({ code: 'meetup_over' })
  })

  test('nobody or one alone is no group', async () => {
    const code = await opened()
    await settleMeetups(stage.db, stage.gym, new Date('2026-11-26T12:00:00+01:00'))
    const again = await opened(3)
    await suits(0, again, 1)
    await settleMeetups(stage.db, stage.gym, new Date('2026-11-26T12:00:00+01:00'))
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
    await stage.db.delete(members).where(eq(members.id, who(2).member.id))
    expect(await meetupRow()).toMatchObject({ size: 3 })
    await suits(3, code, 1)
    expect(await standing()).toHaveLength(3)
  })

  test('and had asked, is followed by another', async () => {
    const code = await opened()
    for (const i of [1, 2]) await suits(i, code, 1)
    await stage.db.delete(members).where(eq(members.id, who(0).member.id))
    expect(await meetupRow()).toMatchObject({ size: 3, member: who(1).member.id })
    await suits(3, code, 1)
    expect(await standing()).toHaveLength(3)
  })

  test('after the booking gives their place back', async () => {
    const code = await opened(2)
    for (const i of [0, 1]) await suits(i, code, 1)
    await stage.db.delete(members).where(eq(members.id, who(1).member.id))
    expect(await standing()).toHaveLength(1)
    expect(await wrongBooks(stage.db, stage.gym)).toEqual([])
  })
})
