import { expect, test } from 'vitest'
import { poisson, type Random, seededRandom } from '../../kit/random.ts'
import { chanceAbove, pressureOf, waitingFor } from './pressure.ts'
import type { Demand } from './store.ts'

test('waiting is binomial, worked by hand', () => {
  expect(chanceAbove(2, 1, 1)).toBeCloseTo(0.25)
  expect(chanceAbove(2, 1, 2)).toBe(0)
  expect(chanceAbove(3, 3, 2)).toBe(1)
  expect(chanceAbove(3, 1.5, 0)).toBeCloseTo(7 / 8)
  expect(waitingFor(3, 1.5, 1)).toBeCloseTo(3 / 8 + 2 / 8)
  expect(waitingFor(4, 0, 1)).toBe(0)
})

test('one more piece spares as many minutes as somebody waits', () => {
  const spared = waitingFor(12, 5, 4) - waitingFor(12, 5, 5)
  expect(spared).toBeCloseTo(chanceAbove(12, 5, 4))
})

const openHours = { slotMinutes: 30, openSlotsAWeek: 224 }

/** Four weeks with an evening in which so many train, half of whose time the equipment would take. */
function weeks(random: Random, evening: number): Demand[] {
  return Array.from({ length: 28 }, (_, day) => {
    const date = `day ${String(day).padStart(2, '0')}`
    return Array.from({ length: 32 }, (_, slot) => {
      const people = poisson(random, slot > 22 && slot < 28 ? evening : 2)
      return { equipment: 'rack', date, people, users: Math.round(people * 2) / 4, slots: 1 }
    })
  }).flat()
}

test('a rack too few is found, and another one is worth what it spares', () => {
  const found = pressureOf(weeks(seededRandom('short'), 10), { ...openHours, pieces: 4 }, 20)
  expect(found?.advice).toBe('buy')
  expect(found?.oneMore).toBeGreaterThan(200)
  expect(found?.above?.low).toBeGreaterThan(0.02)
})

test('pieces enough are enough, and one of far too many could go', () => {
  expect(pressureOf(weeks(seededRandom('enough'), 10), { ...openHours, pieces: 10 }, 20)?.advice).toBe(
    'enough',
  )
  expect(pressureOf(weeks(seededRandom('many'), 10), { ...openHours, pieces: 25 }, 20)?.advice).toBe('spare')
  expect(pressureOf(weeks(seededRandom('last'), 6), { ...openHours, pieces: 1 }, 20)?.advice).not.toBe(
    'spare',
  )
})

test('over 200 gyms with pieces enough, buying is never advised, and a few days are too few to advise anything', () => {
  for (let seed = 0; seed < 200; seed++) {
    const demand = weeks(seededRandom(`gym ${seed}`), 10)
    expect(pressureOf(demand, { ...openHours, pieces: 9 }, 20)?.advice).not.toBe('buy')
  }
  const short = weeks(seededRandom('short'), 10).filter(({ date }) => date < 'day 04')
  expect(pressureOf(short, { ...openHours, pieces: 4 }, 20)?.advice).toBe('unknown')
})

test('equipment around which few people ever were tells nothing', () => {
  const alone: Demand[] = [{ equipment: 'rack', date: 'day', people: 4, users: 2, slots: 100 }]
  expect(pressureOf(alone, { ...openHours, pieces: 1 }, 1)).toBeUndefined()
  expect(pressureOf([], { ...openHours, pieces: 1 }, 1)).toBeUndefined()
})
