import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { worded } from '../../../bot/messages.ts'
import { claims, forecasts, outbox } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { undoTool } from '../../undo/index.ts'
import { calendarFeed } from './calendar/entries.ts'
import { cancelSlotTool } from './cancel.ts'
import { mySlotsTool } from './my-slots.ts'
import { reserveSlotTool } from './reserve.ts'
import { hold } from './store.ts'
import { offerOf, openRow, wrongBooks } from './testing.ts'
import type { NewOffer } from './visit.ts'

const tools = [reserveSlotTool, cancelSlotTool, mySlotsTool]
const noon = '2026-11-24T12:00:00+01:00'
const six = new Date('2026-11-24T18:00:00+01:00')
const seven = addMinutes(six, 60)
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, noon)
  await openRow(database.db, gym, { from: six, count: 8, quota: 2 })
})

function call(name: string, input: unknown = {}, context = mia): Promise<ToolOutcome> {
  const tool = [...tools, undoTool(tools)].find((known) => known.name === name)
  if (!tool) throw new Error(`no tool ${name}`)
  return runTool(tool, input, context)
}

const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const sends = (outcome: ToolOutcome) => (outcome.ok ? outcome.choices.map(({ send }) => send) : [])

async function offered(start: Date, more: Partial<NewOffer> = {}, who = mia): Promise<string> {
  const holding = { now: who.now, until: addMinutes(who.now, 10), member: who.member.id, ask: null }
  const [held] = await hold(database.db, [offerOf(gym, start, more)], holding)
  if (!held) throw new Error('there was no room')
  return held.code
}

/** A place that is Mia's, by its code. */
async function reserved(start: Date, more: Partial<NewOffer> = {}): Promise<string> {
  const offer = await offered(start, more)
  const outcome = await call('reserveSlot', { offer })
  if (!outcome.ok) throw new Error(outcome.code)
  return offer
}

const said = async () => (await openedRows(database.db, outbox)).filter(({ state }) => state === 'waiting')
const rowOf = async (code: string) =>
  (await database.db.select().from(claims).where(eq(claims.code, code)))[0]

describe('reserving', () => {
  test('says when, for what, and how many to expect; with undo and a calendar entry', async () => {
    const code = await offered(six)
    const outcome = await call('reserveSlot', { offer: code })
    expect(says(outcome)).toBe(
      'Today, 18:00 to 19:00, legs: your place is held.\nAbout 16 people expected (12 to 20).',
    )
    expect(sends(outcome)).toEqual([expect.stringMatching(/^\/undo /), `/slots instead ${code}`, '/mine'])
    expect(outcome).toMatchObject({
      result: {
        code,
        split: 'legs',
        from: '2026-11-24T18:00:00+01:00',
        places: 1,
        late: false,
        insteadOf: null,
      },
      files: [{ name: 'legs-tue-18-00.ics', type: 'text/calendar' }],
    })
    expect(outcome.ok && outcome.files[0]?.text).toContain('DTSTART:20261124T170000Z\r\n')
  })

  test('a code is read as people write it', async () => {
    const code = await offered(six)
    const typed = `${code.slice(0, 4).toUpperCase()}-${code.slice(4)} `
    expect((await call('reserveSlot', { offer: typed })).ok).toBe(true)
  })

  test('the member is reminded an hour before, with the day, and a way to give it back', async () => {
    const code = await reserved(six)
    expect(await said()).toMatchObject([
      {
        kind: 'reminder',
        member: mia.member.id,
        dueAt: addMinutes(six, -60),
        expiresAt: six,
        message: {
          text: 'Tuesday at 18:00 your place for legs is held, about 16 people expected (12 to 20).',
          choices: [{ send: 'thanks' }, { send: `/cancel ${code}` }, { send: `/slots instead ${code}` }],
        },
      },
    ])
  })

  test('nobody is reminded of what they have just done', async () => {
    mia = later(mia, '2026-11-24T17:10:00+01:00')
    await reserved(six)
    expect(await said()).toEqual([])
  })

  test('undone, the place goes back and the reminder is not said', async () => {
    const code = await reserved(six)
    expect((await call('undo')).ok).toBe(true)
    expect(await rowOf(code)).toMatchObject({ released: 'undone' })
    expect(await said()).toEqual([])
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('a swap says that the old place went back, and undone it is the old place again', async () => {
    const old = await reserved(six)
    const { id } = (await rowOf(old)) ?? { id: '' }
    const code = await offered(seven, { instead: id })
    const outcome = await call('reserveSlot', { offer: code })
    expect(says(outcome)).toMatch(/^Today, 19:00 to 20:00.*\n.*\nThe one today at 18:00 went back\.$/)
    expect((await said()).map(({ dueAt }) => dueAt)).toEqual([addMinutes(seven, -60)])
    expect((await call('undo')).ok).toBe(true)
    expect(await rowOf(old)).toMatchObject({ releasedAt: null })
    expect((await said()).map(({ dueAt }) => dueAt)).toEqual([addMinutes(six, -60)])
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('where the old place has gone to others meanwhile, the new one stays', async () => {
    const old = await reserved(six)
    const { id } = (await rowOf(old)) ?? { id: '' }
    const code = await offered(seven, { instead: id })
    await call('reserveSlot', { offer: code })
    const sue = await testContext(database.db, gym, noon)
    await offered(six, { places: 2 }, sue)
    expect(says(await call('undo'))).toBe('old_place_gone')
    expect(await rowOf(code)).toMatchObject({ releasedAt: null })
    expect(await said()).toHaveLength(1)
    await database.db
      .update(claims)
      .set({ heldUntil: new Date(noon) })
      .where(eq(claims.released, 'lapsed'))
  })

  test('an offer that ran out says that there was still room', async () => {
    const offer = await offered(six)
    const outcome = await call('reserveSlot', { offer }, later(mia, '2026-11-24T12:20:00+01:00'))
    expect(says(outcome)).toMatch(/The offer had run out, but there was still room\.$/)
  })

  test('two taps, a stranger, a wrong code and a group each hear their own', async () => {
    const offer = await offered(six)
    const taps = await Promise.all([1, 2].map(() => call('reserveSlot', { offer })))
    expect(taps.map(says).sort()).toEqual([expect.stringMatching(/^Today/), 'already_yours'])
    const sue = await testContext(database.db, gym, noon)
    expect(says(await call('reserveSlot', { offer }, sue))).toBe('not_your_offer')
    expect(says(await call('reserveSlot', { offer: 'zzzz' }))).toBe('offer_unknown')
    const group = { ...mia, place: { ...mia.place, private: false } }
    expect(says(await call('reserveSlot', { offer }, group))).toBe('only_in_private')
    expect(await said()).toHaveLength(1)
  })

  test('places for several are told as such', async () => {
    const offer = await offered(six, { places: 2, split: 'all' })
    expect(says(await call('reserveSlot', { offer }))).toMatch(
      /^Today, 18:00 to 19:00: your 2 places are held\./,
    )
  })
})

describe('giving back', () => {
  test("the place goes to others without a reproach, and is the member's again when undone", async () => {
    const code = await reserved(six)
    const outcome = await call('cancelSlot', { slot: code })
    expect(says(outcome)).toBe(
      'No problem: your place today at 18:00 for legs went back, so someone else can have it.',
    )
    expect(sends(outcome)).toEqual([expect.stringMatching(/^\/undo /), '/slots legs 2026-11-24'])
    expect(await said()).toEqual([])
    expect((await call('undo')).ok).toBe(true)
    expect(await rowOf(code)).toMatchObject({ releasedAt: null, released: null })
    expect(await said()).toHaveLength(1)
  })

  test('undone too late for the place, it says that it has gone', async () => {
    await reserved(six, { places: 2 })
    await call('cancelSlot')
    await offered(six, {}, await testContext(database.db, gym, noon))
    expect(says(await call('undo'))).toBe('place_gone')
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('without saying which it is the next one; else by time, by day, or by code', async () => {
    const first = await reserved(six)
    const second = await reserved(seven)
    const third = await reserved(addMinutes(six, 120))
    await call('cancelSlot', { slot: '2026-11-24T19:30' })
    expect(await rowOf(second)).toMatchObject({ released: 'cancelled' })
    await call('cancelSlot')
    expect(await rowOf(first)).toMatchObject({ released: 'cancelled' })
    await call('cancelSlot', { slot: '2026-11-24' })
    expect(await rowOf(third)).toMatchObject({ released: 'cancelled' })
  })

  test('what is not held can not be given back, and says why', async () => {
    expect(says(await call('cancelSlot'))).toBe('no_place')
    const code = await reserved(six)
    expect(says(await call('cancelSlot', { slot: '2026-11-24T21:00' }))).toBe('no_place_then')
    expect(says(await call('cancelSlot', { slot: 'some day' }))).toBe('unknown_time')
    expect(says(await call('cancelSlot', { slot: 'k3f9a2bc' }))).toBe('offer_unknown')
    await database.db.update(claims).set({ cameAt: six })
    expect(says(await call('cancelSlot', { slot: code }))).toBe('place_in_use')
    await database.db.update(claims).set({ cameAt: null })
    await call('cancelSlot', { slot: code })
    expect(says(await call('cancelSlot', { slot: code }))).toBe('already_back')
    const group = { ...mia, place: { ...mia.place, private: false } }
    expect(says(await call('cancelSlot', {}, group))).toBe('only_in_private')
  })

  test('an offer that is only held goes back too', async () => {
    const code = await offered(six)
    expect((await call('cancelSlot', { slot: code })).ok).toBe(true)
    expect(await rowOf(code)).toMatchObject({ released: 'declined' })
  })
})

describe('my places', () => {
  test('there are none, or one with what can be done about it', async () => {
    expect(says(await call('mySlots'))).toBe('You have no place held at the moment.')
    const code = await reserved(six)
    const outcome = await call('mySlots')
    expect(says(outcome)).toBe('Your place: Today, 18:00 to 19:00, legs: about 16 people (12 to 20).')
    expect(sends(outcome)).toEqual([`/slots instead ${code}`, `/cancel ${code}`])
    expect(outcome).toMatchObject({ files: [{ type: 'text/calendar' }] })
  })

  test('several are a list in order, with what the newest forecast expects', async () => {
    await reserved(addMinutes(six, 120))
    await reserved(six, { split: 'all' })
    const origin = new Date('2026-11-24T11:00:00Z')
    const row = { gym: gym.id, origin, split: 'all', mean: 30, low: 25, high: 36, model: 'm' }
    await database.db.insert(forecasts).values([six, addMinutes(six, 30)].map((slot) => ({ ...row, slot })))
    const outcome = await call('mySlots')
    expect(says(outcome)).toBe(
      'Your places:\nToday, 18:00 to 19:00: about 30 people (25 to 36).\nToday, 20:00 to 21:00, legs: about 16 people (12 to 20).',
    )
    expect(outcome.ok && outcome.choices.map(({ label }) => label)).toEqual([
      'Swap Tue 18:00',
      'Give back Tue 18:00',
      'Swap Tue 20:00',
      'Give back Tue 20:00',
    ])
  })

  test('small numbers are not told, and nothing is told in a group', async () => {
    await reserved(six, { expected: 3, low: 1, high: 9 })
    expect(says(await call('mySlots'))).toMatch(/fewer than 5 people \(at most 9\)\.$/)
    const group = { ...mia, place: { ...mia.place, private: false } }
    expect(says(await call('mySlots', {}, group))).toBe('only_in_private')
  })

  test('a calendar to follow shows what is held, and what was given back as cancelled', async () => {
    const code = await reserved(six)
    await reserved(seven)
    await call('cancelSlot', { slot: code })
    await offered(addMinutes(six, 120))
    const feed = await calendarFeed(database.db, gym, mia.member.id, mia.now)
    expect(feed.match(/STATUS:\w+/g)).toEqual(['STATUS:CANCELLED', 'STATUS:CONFIRMED'])
    expect(feed).toContain('X-WR-CALNAME:Ironworks')
  })
})

test.each([
  ...['offer_unknown', 'not_your_offer', 'other_gym_offer', 'offer_taken', 'already_yours', 'slot_over'],
  ...['overlaps', 'member_gone', 'place_gone', 'old_place_gone', 'no_place', 'no_place_then', 'place_in_use'],
  ...['already_back', 'only_in_private', 'changed_since', 'unknown_time'],
])('%s has a sentence of its own', (code) => {
  const facts = { at: six.toISOString(), code: 'k3f9a2bc', split: 'legs', asked: 'x' }
  const sentence = worded(code, facts, mia)
  expect(sentence).not.toBe(worded('nothing of the kind', {}, mia))
  expect(sentence).not.toMatch(/undefined|Invalid|!/)
})
