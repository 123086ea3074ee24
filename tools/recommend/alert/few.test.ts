import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Random, seededRandom } from '../../kit/random.ts'
import { mostTold, quietMark, toldNow, type Waiting } from './few.ts'

const alerts = (count: number, below: number): Waiting[] =>
  Array.from({ length: count }, (_, i) => ({ id: `a${i}`, below }))

test('as many are told as leave it quiet, in an order that chance decides', () => {
  const waiting = alerts(50, 12)
  const told = toldNow(waiting, { people: 8, coming: 0, compliance: 0.5 }, seededRandom('one'))
  expect(told).toHaveLength(mostTold(4, 0.5))
  const others = toldNow(waiting, { people: 8, coming: 0, compliance: 0.5 }, seededRandom('two'))
  expect(others.map(({ id }) => id)).not.toEqual(told.map(({ id }) => id))
})

test('with nobody on the way one is told, however little room there is', () => {
  const crowd = { people: 7.8, compliance: 0.5 }
  expect(toldNow(alerts(9, 8), { ...crowd, coming: 0 }, seededRandom('x'))).toHaveLength(1)
  expect(toldNow(alerts(9, 8), { ...crowd, coming: 1 }, seededRandom('x'))).toHaveLength(0)
})

test('nobody is told before it is below their own mark', () => {
  const waiting = [...alerts(3, 8), ...alerts(3, 20)]
  for (const { below } of toldNow(waiting, { people: 8, coming: 0, compliance: 1 }, seededRandom('x'))) {
    expect(below).toBe(20)
  }
})

test('quiet is well under the usual, never above comfort, and never a count too small to tell', () => {
  expect(quietMark(48, 64)).toBe(33)
  expect(quietMark(90, 64)).toBe(44)
  expect(quietMark(undefined, 64)).toBe(44)
  expect(quietMark(4, 64)).toBe(5)
})

test('whoever is told surely fits when everybody comes', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 60, noNaN: true }), (room) => {
      expect(mostTold(room, 1)).toBe(Math.floor(room))
      expect(mostTold(room, 0.4)).toBeGreaterThanOrEqual(Math.floor(room))
      expect(mostTold(room, 0.4)).toBeLessThanOrEqual(Math.max(Math.floor(room), room / 0.4))
    }),
  )
})

/** Two hours of a quiet room: each minute some are told, of whom half come within a quarter of an hour. */
function evening(seed: string, { mark, members, compliance }: typeof usual): number {
  const random: Random = seededRandom(seed)
  let waiting = alerts(members, mark)
  let people = Math.floor(mark * (0.3 + 0.6 * random()))
  let most = people
  const told: { at: number; comes: number }[] = []
  for (let minute = 0; minute < 120; minute++) {
    people += told.filter(({ comes }) => comes === minute).length
    most = Math.max(most, people)
    const coming = told.filter(({ at }) => at > minute - 15).length
    const now = toldNow(waiting, { people, coming, compliance }, random)
    for (const _ of now) {
      const comes = random() < compliance ? minute + 1 + Math.floor(random() * 14) : -1
      told.push({ at: minute, comes })
    }
    waiting = waiting.filter(({ id }) => !now.some((each) => each.id === id))
  }
  return most
}

const usual = { mark: 20, members: 200, compliance: 0.5 }

test.each([
  { mark: 8, compliance: 0.5 },
  { mark: 20, compliance: 0.5 },
  { mark: 60, compliance: 0.35 },
])('an alert to 200 does not fill the room above $mark in 95 of 100 evenings', ({ mark, compliance }) => {
  const runs = 400
  const evenings = Array.from({ length: runs }, (_, i) =>
    evening(`evening ${i}`, { ...usual, mark, compliance }),
  )
  const above = evenings.filter((most) => most > mark).length
  expect(above / runs).toBeLessThanOrEqual(0.05)
  // And it does fill it: members are told as long as there is room.
  const mean = evenings.reduce((sum, most) => sum + most, 0) / runs
  expect(mean).toBeGreaterThan(mark - 2.5)
})
