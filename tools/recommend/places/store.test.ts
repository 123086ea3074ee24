import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { claims, members, slots } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { GymError } from '../../kit/errors.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import {
  claim,
  claimTogether,
  hold,
  release,
  releaseLapsed,
  slotsBetween,
  takeAgain,
  takeBack,
} from './store.ts'
import { offerOf, openRow, wrongBooks } from './testing.ts'
import type { Held, NewOffer } from './visit.ts'

const now = new Date('2026-11-24T12:00:00+01:00')
const six = new Date('2026-11-24T18:00:00+01:00')
const seven = addMinutes(six, 60)
const half = addMinutes(six, 30)
let database: TestDatabase
let gym: Gym
let mia: ToolContext
let sue: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, now.toISOString())
  sue = await testContext(database.db, gym, now.toISOString())
  await openRow(database.db, gym, { from: six, count: 6, quota: 2 })
})

const offer = (start: Date, more: Partial<NewOffer> = {}) => offerOf(gym, start, more)
const holdFor = (who: ToolContext, offers: NewOffer[], at = now, ask: string | null = null) =>
  hold(database.db, offers, { now: at, until: addMinutes(at, 10), member: who.member.id, ask })
const claimFor = (who: ToolContext, code: string, at = now) =>
  claim(database.db, { gym: gym.id, code, member: who.member.id, now: at })

async function held(who: ToolContext, start: Date, more: Partial<NewOffer> = {}): Promise<Held> {
  const [one] = await holdFor(who, [offer(start, more)])
  if (!one) throw new Error('there was no room')
  return one
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof GymError ? error.code : Promise.reject(error)),
  )

/** Places taken from six on, as "legs/all". */
async function taken(): Promise<string[]> {
  const rows = await slotsBetween(database.db, {
    gym: gym.id,
    splits: ['legs', 'all'],
    from: six,
    to: addMinutes(six, 180),
  })
  const starts = [...Map.groupBy(rows, ({ start }) => start.getTime()).values()]
  return starts.map((both) => {
    const of = (split: string) => both.find((row) => row.split === split)?.taken
    return `${of('legs')}/${of('all')}`
  })
}

const free = ['0/0', '0/0', '0/0', '0/0', '0/0', '0/0']
const rowOf = async (id: string) => (await database.db.select().from(claims).where(eq(claims.id, id)))[0]

describe('holding', () => {
  test('a held offer has a place in every slot of its visit, in its split and in the whole', async () => {
    const one = await held(mia, six)
    expect(one.code).toMatch(/^[2-9a-hjkmnp-z]{8}$/)
    expect(await taken()).toEqual(['1/1', '1/1', '0/0', '0/0', '0/0', '0/0'])
    await holdFor(sue, [offer(half, { split: 'all' })])
    expect(await taken()).toEqual(['1/1', '1/2', '0/1', '0/0', '0/0', '0/0'])
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('each offer stands for itself: the one that is full is left out', async () => {
    await held(sue, six, { places: 2 })
    const got = await holdFor(mia, [offer(half), offer(seven, { rank: 2 }), offer(addMinutes(seven, 60))])
    expect(got.map(({ start }) => start)).toEqual([seven, addMinutes(seven, 60)])
    expect(await taken()).toEqual(['2/2', '2/2', '1/1', '1/1', '1/1', '1/1'])
  })

  test('an offer that was refused leaves its places to the next one of the same slot', async () => {
    await held(sue, six, { places: 2, minutes: 30 })
    const got = await holdFor(mia, [offer(six, { places: 2 }), offer(half, { places: 2, rank: 2 })])
    expect(got.map(({ start }) => start)).toEqual([half])
  })

  test('offers of one ask that share a slot take a place each, and no more than there are', async () => {
    const got = await holdFor(mia, [offer(six), offer(half), offer(six)])
    expect(got.map(({ start }) => start)).toEqual([six, half])
    expect(await taken()).toEqual(['1/1', '2/2', '1/1', '0/0', '0/0', '0/0'])
  })

  test('a visit that runs past the last open slot, or for a split that has none, is not held', async () => {
    expect(await holdFor(mia, [offer(addMinutes(six, 150))])).toEqual([])
    expect(await holdFor(mia, [offer(six, { split: 'chest' })])).toEqual([])
    expect(await taken()).toEqual(free)
  })

  test('asking again gives the offers before back, and what others let lapse', async () => {
    const before = await held(mia, six)
    const lapsed = await held(sue, six)
    const later = addMinutes(now, 10)
    const [again] = await holdFor(mia, [offer(six, { places: 2 })], later)
    expect(again).toBeDefined()
    expect(await rowOf(before.id)).toMatchObject({ released: 'lapsed' })
    expect(await rowOf(lapsed.id)).toMatchObject({ released: 'lapsed', releasedAt: later })
    expect(await wrongBooks(database.db, gym)).toEqual([])
    const third = await holdFor(mia, [offer(six, { places: 2 })], addMinutes(later, 1))
    expect(third).toHaveLength(1)
    expect(await rowOf(again?.id ?? '')).toMatchObject({ released: 'declined' })
  })

  test('what lapses goes back by itself, once', async () => {
    await holdFor(mia, [offer(six), offer(seven)])
    expect(await releaseLapsed(database.db, gym.id, addMinutes(now, 9))).toBe(0)
    expect(await releaseLapsed(database.db, gym.id, addMinutes(now, 10))).toBe(2)
    expect(await releaseLapsed(database.db, gym.id, addMinutes(now, 11))).toBe(0)
    expect(await taken()).toEqual(free)
  })

  test('for a member who was removed meanwhile nothing is held', async () => {
    await database.db.delete(members).where(eq(members.id, mia.member.id))
    expect(await refusal(holdFor(mia, [offer(six)]))).toBe('member_gone')
    expect(await taken()).toEqual(free)
  })
})

describe('claiming', () => {
  test("a claimed offer is the member's, and the others of the same ask go back at once", async () => {
    const ask = crypto.randomUUID()
    const [first, second] = await holdFor(mia, [offer(six), offer(seven)], now, ask)
    const claimed = await claimFor(mia, second?.code ?? '')
    expect(claimed).toMatchObject({ id: second?.id, late: false, swapped: null, claimedAt: now })
    expect(await rowOf(first?.id ?? '')).toMatchObject({ released: 'declined', claimedAt: null })
    expect(await taken()).toEqual(['0/0', '0/0', '1/1', '1/1', '0/0', '0/0'])
  })

  test('what went back for another choice can still be had, and is not called late', async () => {
    const ask = crypto.randomUUID()
    const [first, second] = await holdFor(mia, [offer(six), offer(seven)], now, ask)
    await claimFor(mia, first?.code ?? '')
    expect(await claimFor(mia, second?.code ?? '', addMinutes(now, 1))).toMatchObject({
      late: false,
      released: null,
    })
    expect(await taken()).toEqual(['1/1', '1/1', '1/1', '1/1', '0/0', '0/0'])
  })

  test('offers that belong to no ask stay', async () => {
    const [first, second] = await holdFor(mia, [offer(six), offer(seven)])
    await claimFor(mia, first?.code ?? '')
    await claimFor(mia, second?.code ?? '')
    expect(await taken()).toEqual(['1/1', '1/1', '1/1', '1/1', '0/0', '0/0'])
  })

  test('two taps on one offer claim one place', async () => {
    const { code } = await held(mia, six)
    const taps = await Promise.all([1, 2, 3].map(() => refusal(claimFor(mia, code))))
    expect(taps.sort()).toEqual(['already_yours', 'already_yours', 'done'])
    expect(await taken()).toEqual(['1/1', '1/1', '0/0', '0/0', '0/0', '0/0'])
  })

  test('an offer that ran out is still to be had while there is room', async () => {
    const { id, code } = await held(mia, six)
    expect(await claimFor(mia, code, addMinutes(now, 11))).toMatchObject({ id, late: true, released: null })
    const other = await held(sue, seven)
    await releaseLapsed(database.db, gym.id, addMinutes(now, 20))
    expect(await claimFor(sue, other.code, addMinutes(now, 21))).toMatchObject({ id: other.id, late: true })
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('an offer that ran out and was given to another is taken, and costs nobody a place', async () => {
    const { code } = await held(mia, six)
    const [big] = await holdFor(sue, [offer(six, { places: 2 })], addMinutes(now, 11))
    expect(big).toBeDefined()
    expect(await refusal(claimFor(mia, code, addMinutes(now, 12)))).toBe('offer_taken')
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test("what is unknown, another's, another gym's or over is refused, each for its own reason", async () => {
    const { code } = await held(mia, six)
    expect(await refusal(claimFor(mia, 'zzzzzzzz'))).toBe('offer_unknown')
    expect(await refusal(claimFor(sue, code))).toBe('not_your_offer')
    const other = { gym: 'elsewhere', code, member: mia.member.id, now }
    expect(await refusal(claim(database.db, other))).toBe('other_gym_offer')
    expect(await refusal(claimFor(mia, code, addMinutes(six, 30)))).toBe('slot_over')
    expect(await refusal(claimFor(mia, code, addMinutes(six, 29)))).toBe('done')
  })

  test("an offer of a member who is removed in the middle is nobody's, and costs no place", async () => {
    const { code } = await held(mia, six)
    const removed = database.db.delete(members).where(eq(members.id, mia.member.id))
    const [said] = await Promise.all([refusal(claimFor(mia, code)), removed])
    expect(['done', 'offer_unknown']).toContain(said)
    expect(await refusal(claimFor(mia, code))).toBe('offer_unknown')
    expect(await taken()).toEqual(free)
  })

  test('a member has one place at a time', async () => {
    await claimFor(mia, (await held(mia, six)).code)
    const second = await held(mia, half)
    expect(await refusal(claimFor(mia, second.code))).toBe('overlaps')
    expect(await rowOf(second.id)).toMatchObject({ claimedAt: null, releasedAt: null })
  })

  test('swapping gives the old place back in the same moment, also where both share a slot', async () => {
    const old = await claimFor(mia, (await held(mia, six)).code)
    const next = await held(mia, half, { instead: old.id })
    expect(await taken()).toEqual(['1/1', '2/2', '1/1', '0/0', '0/0', '0/0'])
    expect(await claimFor(mia, next.code)).toMatchObject({ id: next.id, swapped: { id: old.id } })
    expect(await rowOf(old.id)).toMatchObject({ released: 'swapped' })
    expect(await taken()).toEqual(['0/0', '1/1', '1/1', '0/0', '0/0', '0/0'])
  })

  test('a late swap into a full slot takes the place that the swap itself frees', async () => {
    const old = await claimFor(mia, (await held(mia, six, { places: 2 })).code)
    const next = await held(mia, addMinutes(six, 90), { places: 2, instead: old.id })
    await release(database.db, { claim: next.id, reason: 'lapsed', now })
    await database.db.update(claims).set({ slot: half }).where(eq(claims.id, next.id))
    expect(await claimFor(mia, next.code)).toMatchObject({ late: true, swapped: { id: old.id } })
    expect(await taken()).toEqual(['0/0', '2/2', '2/2', '0/0', '0/0', '0/0'])
  })
})

describe('giving back', () => {
  test('a place goes back once, however many give it back at once', async () => {
    const { id, code } = await held(mia, six)
    await claimFor(mia, code)
    const done = await Promise.all(
      [1, 2, 3, 4].map(() => release(database.db, { claim: id, reason: 'cancelled', now })),
    )
    expect(done.filter(Boolean)).toHaveLength(1)
    expect(await taken()).toEqual(free)
    expect(await release(database.db, { claim: crypto.randomUUID(), reason: 'cancelled', now })).toBe(false)
  })

  test('what was given back can be had again while there is room', async () => {
    const { id, code } = await held(mia, six, { places: 2 })
    await claimFor(mia, code)
    const again = () => takeAgain(database.db, { gym: gym.id, claim: id, member: mia.member.id, now })
    expect(await refusal(again())).toBe('changed_since')
    await release(database.db, { claim: id, reason: 'cancelled', now })
    expect(await again()).toMatchObject({ id, released: null, releasedAt: null })
    await release(database.db, { claim: id, reason: 'cancelled', now })
    await held(sue, half)
    expect(await refusal(again())).toBe('place_gone')
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })

  test('undoing a swap brings the old place back, or leaves everything when that is gone', async () => {
    const old = await claimFor(mia, (await held(mia, six, { places: 2 })).code)
    const next = await claimFor(mia, (await held(mia, seven, { instead: old.id })).code)
    const undo = () =>
      takeBack(database.db, { gym: gym.id, claim: next.id, swapped: old.id, member: mia.member.id, now })
    await held(sue, six)
    expect(await refusal(undo())).toBe('old_place_gone')
    expect(await rowOf(next.id)).toMatchObject({ releasedAt: null })
    await releaseLapsed(database.db, gym.id, addMinutes(now, 10))
    expect(await undo()).toMatchObject({ id: old.id, released: null })
    expect(await rowOf(next.id)).toMatchObject({ released: 'undone' })
    expect(await taken()).toEqual(['2/2', '2/2', '0/0', '0/0', '0/0', '0/0'])
  })

  test("a member who is removed gives back everything, of every gym nobody else's", async () => {
    await claimFor(mia, (await held(mia, six)).code)
    await holdFor(mia, [offer(seven), offer(addMinutes(seven, 30))])
    await held(sue, six)
    await release(database.db, { claim: (await held(mia, seven)).id, reason: 'declined', now })
    await database.db.delete(members).where(eq(members.id, mia.member.id))
    expect(await taken()).toEqual(['1/1', '1/1', '0/0', '0/0', '0/0', '0/0'])
    await database.db.delete(members)
    expect(await taken()).toEqual(free)
  })
})

describe('going together', () => {
  const place = (who: ToolContext, start = six, more: Partial<NewOffer> = {}) => ({
    ...offer(start, more),
    member: who.member.id,
  })
  const meetup = crypto.randomUUID()

  test('a group has its places, each member a claim', async () => {
    const done = await claimTogether(database.db, [place(mia), place(sue)], { meetup, now })
    expect(done).toMatchObject({ claims: [{ meetup, claimedAt: now }, { meetup }] })
    expect(await taken()).toEqual(['2/2', '2/2', '0/0', '0/0', '0/0', '0/0'])
  })

  test('or nobody has one: too few places, a member with another one, a member who is gone', async () => {
    const ann = await testContext(database.db, gym, now.toISOString())
    const three = [place(mia), place(sue), place(ann)]
    expect(await claimTogether(database.db, three, { meetup, now })).toEqual({
      refused: 'taken',
      members: [],
    })
    expect(await taken()).toEqual(free)
    await claimFor(ann, (await held(ann, seven)).code)
    const two = [place(mia, half), place(ann, half)]
    expect(await claimTogether(database.db, two, { meetup, now })).toEqual({
      refused: 'overlaps',
      members: [ann.member.id],
    })
    await database.db.delete(members).where(eq(members.id, ann.member.id))
    expect(await claimTogether(database.db, two, { meetup, now })).toEqual({
      refused: 'gone',
      members: [ann.member.id],
    })
    expect(await taken()).toEqual(free)
  })

  test('two halves at different times are still all or nothing', async () => {
    await database.db
      .update(slots)
      .set({ quota: 0 })
      .where(eq(slots.start, addMinutes(seven, 30)))
    const halves = [place(mia), place(sue, seven)]
    expect(await claimTogether(database.db, halves, { meetup, now })).toMatchObject({ refused: 'taken' })
    expect(await taken()).toEqual(free)
  })
})
