import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../tools/kit/random.ts'
import { addDays } from '../../tools/kit/time.ts'
import type { DayRecord } from './loop.ts'
import { swingOf } from './swing.ts'

const usual = 30
const noise = 4

/** Twelve weeks of forty-eight half hours with thirty people, plus what each week brings, and chance. */
function world(seed: string, added: (week: number, slot: number) => number): DayRecord[] {
  const random = seededRandom(seed)
  return Array.from({ length: 84 }, (_, day) => ({
    date: addDays('2026-03-02', day),
    load: Float64Array.from({ length: 48 }, (_, slot) =>
      normal(random, usual + added(Math.floor(day / 7), slot), noise),
    ),
    errors: [],
    asked: 0,
    followed: 0,
  }))
}

const quiet = world('quiet', () => 0)
const swing = (added: (week: number, slot: number) => number) => swingOf(world('advised', added), quiet, 4)

test('chance alone is no change, however large it looks', () => {
  expect(swing(() => 0).beyondChance).toBeLessThan(0.03)
})

test('load that goes up by a tenth and down again swings, by two tenths from week to week', () => {
  const { beyondChance, goesOn } = swing((week, slot) => (((week + slot) % 2) * 2 - 1) * 0.1 * usual)
  expect(beyondChance).toBeCloseTo(0.2, 1)
  expect(goesOn).toBeLessThan(-0.8)
})

test('load that drifts by a tenth each week does not swing, it goes on', () => {
  const { beyondChance, goesOn } = swing((week, slot) => (slot % 2 ? 1 : -1) * 0.1 * usual * week)
  expect(beyondChance).toBeCloseTo(0.1, 1)
  expect(goesOn).toBeGreaterThan(0.8)
})
