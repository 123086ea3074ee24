import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limit } from './limits.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 18, 0, 0) + seconds * 1000)

test('the third within a minute waits until the first is a minute old', () => {
  const turns = limit({ most: 2, seconds: 60 })
  turns.count('mia', at(0))
  expect(turns.wait('mia', at(10))).toBe(0)
  turns.count('mia', at(10))
  expect(turns.wait('mia', at(20))).toBe(40)
  expect(turns.wait('mia', at(59.5))).toBe(1)
  expect(turns.wait('mia', at(60))).toBe(0)
})

test('one key does not spend the room of another', () => {
  const turns = limit({ most: 1, seconds: 60 })
  turns.count('mia', at(0))
  expect(turns.wait('mia', at(1))).toBeGreaterThan(0)
  expect(turns.wait('tom', at(1))).toBe(0)
})

test('no stretch of a window ever holds more than the most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 }),
      (most, pauses) => {
        const turns = limit({ most, seconds: 30 })
        const inside: number[] = []
        let now = 0
        for (const pause of pauses) {
          now += pause
          if (turns.wait('mia', at(now)) > 0) continue
          turns.count('mia', at(now))
          inside.push(now)
        }
        for (const start of inside) {
          expect(inside.filter((time) => time >= start && time < start + 30).length).toBeLessThanOrEqual(most)
        }
      },
    ),
  )
})

test('whoever waits as long as told is let in', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { maxLength: 30 }), (pauses) => {
      const turns = limit({ most: 3, seconds: 20 })
      let now = 0
      for (const pause of pauses) {
        now += pause
        now += turns.wait('mia', at(now))
        expect(turns.wait('mia', at(now))).toBe(0)
        turns.count('mia', at(now))
      }
    }),
  )
})
