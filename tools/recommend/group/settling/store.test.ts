import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { members, slots } from '../../../../db/schema/index.ts'
import { addMinutes } from '../../../kit/time.ts'
import type { ToolOutcome } from '../../../kit/tool.ts'
import { later } from '../../../testing.ts'
import { wrongBooks } from '../../places/testing.ts'
import { answerMeetupTool } from '../answer.ts'
import { settleMeetups } from '../job.ts'
import { call, friends, inGroup, now, saturday, says, unasked } from '../testing.ts'

const stage = friends()
const { who, ask, suits, tap, opened, standing, texts, meetupRow } = stage
const labelOf = (outcome: ToolOutcome) => (outcome.ok ? (outcome.choices[0]?.label ?? '') : '')

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
      {
        label: 'Book Thu 20:00',
        send: expect.stringMatching(`^/suits ${code} book [0-9a-f]{12}$`),
        quiet: true,
      },
      { label: 'Other times', send: '/together 4 legs' },
    ])
    const posted = { ok: true, choices: question?.choices ?? [] } as unknown as ToolOutcome
    expect(await tap(4, posted, 'Book Thu 20:00')).toMatchObject({ code: 'not_your_meetup' })
    expect(says(await tap(2, posted, 'Book Thu 20:00'))).toBe('Booked: Thu 20:00, three of you.')
    expect(await tap(1, posted, 'Book Thu 20:00')).toMatchObject({ code: 'meetup_over' })
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
    const early = await suits(0, code, 'book')
    expect(says(early)).toBe(
      'I would book now what suits those who have answered, and nobody else could answer any more. Shall I?',
    )
    expect(await standing()).toEqual([])
    expect(says(await tap(0, early, 'Yes, book it'))).toBe('Booked for those whom it suits.')
    expect(await standing()).toHaveLength(2)
    const second = await opened()
    const off = await suits(0, second, 'cancel')
    expect(says(off)).toBe(
      'I would call it off for all of you, and what has been answered is dropped. Shall I?',
    )
    expect(says(await tap(0, off, 'No, leave it'))).toBe('Good, it goes on as it was.')
    expect(await tap(0, off, 'Yes, call it off')).toMatchObject({ code: 'question_closed' })
    const again = await suits(0, second, 'cancel')
    expect(says(await tap(0, again, 'Yes, call it off'))).toBe('Called off. Nothing is booked.')
    expect(await suits(1, second, 1)).toMatchObject({ code: 'meetup_over', facts: { state: 'cancelled' } })
  })
})

describe('nobody books for the others without a yes of theirs', () => {
  test('what a language model or a forwarded message can call asks, and no result says the yes', async () => {
    const code = await opened()
    for (const i of [0, 1, 2]) await suits(i, code, 3)
    for (const said of ['book', 'cancel']) {
      const outcome = await suits(0, code, said)
      const send = outcome.ok ? (outcome.choices[0]?.send ?? '') : ''
      const yes = /[0-9a-f]{12}$/.exec(send)?.[0] ?? 'none'
      expect(send).toBe(`/suits ${code} ${said} ${yes}`)
      expect(outcome).toMatchObject({ asks: true })
      expect(JSON.stringify({ ...outcome, choices: [] })).not.toContain(yes)
      for (const i of [1, 2]) expect((await tap(i, outcome, labelOf(outcome))).ok).toBe(false)
    }
    await suits(3, code, 'none')
    await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 2))
    const outcome = await suits(1, code, 'book')
    expect(says(outcome)).toBe('I would book the time that suits most, for those whom it suits. Shall I?')
    expect(await standing()).toEqual([])
    expect(says(await tap(1, outcome, 'Yes, book it'))).toBe('Booked: Thu 20:00, three of you.')
  })

  test('a yes to booking is none to calling it off, and the other way round', async () => {
    const code = await opened()
    for (const i of [0, 1]) await suits(i, code, 3)
    const outcome = await suits(0, code, 'book')
    const yes = outcome.ok ? (outcome.choices[0]?.send.split(' ')[3] ?? '') : ''
    const crossed = { meetup: code, option: 'cancel', code: yes }
    expect(await call(answerMeetupTool, crossed, who(0))).toMatchObject({ code: 'question_closed' })
    expect(await meetupRow()).toMatchObject({ state: 'open' })
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
