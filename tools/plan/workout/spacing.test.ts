import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from './exercise.ts'
import { type Focus, weekdays } from './session.ts'
import { spaced } from './spacing.ts'
import { sessionName, splitOf, weekFocuses } from './split.ts'
import { trainingGoals, type Wanted } from './wanted.ts'

const wanted: Wanted = {
  daysPerWeek: 3,
  minutes: 60,
  level: 'novice',
  goal: 'muscle',
  equipment: new Set(),
  limits: [],
}
const days = (focuses: readonly Focus[], wished: Parameters<typeof spaced>[1] = []) =>
  spaced(focuses, wished).map(({ day, focus }) => `${day.slice(0, 2)} ${focus}`)

test('sessions for the same muscles lie apart', () => {
  expect(days(['full'])).toEqual(['Mo full'])
  expect(days(['full', 'full'])).toEqual(['Mo full', 'Th full'])
  expect(days(['full', 'full', 'full'])).toEqual(['Mo full', 'We full', 'Fr full'])
  const five = days(['full', 'full', 'full', 'cardio', 'cardio'])
  expect(five.filter((day) => day.endsWith('full'))).toEqual(['Mo full', 'We full', 'Fr full'])
  const ofFour = days(['upper', 'lower', 'upper', 'lower'])
  expect(ofFour).toEqual(['Mo upper', 'Tu lower', 'Th upper', 'Sa lower'])
})

test('the days that suit come first, others only where they are too few', () => {
  expect(days(['full', 'full'], ['Tuesday', 'Saturday'])).toEqual(['Tu full', 'Sa full'])
  expect(days(['full', 'full', 'full'], ['Saturday', 'Sunday']).filter((day) => /^S/.test(day))).toHaveLength(
    2,
  )
})

test('never two sessions on one day, and none is lost', () => {
  const focus = fc.constantFrom<Focus>('full', 'upper', 'lower', 'push', 'pull', 'legs', 'cardio')
  const wish = fc.subarray([...weekdays])
  fc.assert(
    fc.property(fc.array(focus, { minLength: 1, maxLength: 6 }), wish, (focuses, wished) => {
      const placed = spaced(focuses, wished)
      expect(new Set(placed.map(({ day }) => day)).size).toBe(focuses.length)
      expect(placed.map((each) => each.focus).sort()).toEqual([...focuses].sort())
      const suiting = placed.filter(({ day }) => wished.includes(day)).length
      expect(suiting).toBe(Math.min(wished.length, focuses.length))
    }),
    { numRuns: 50 },
  )
})

test('a week has as many sessions as days, and novices lift on three at the most', () => {
  for (const goal of trainingGoals) {
    for (const level of levels) {
      for (const daysPerWeek of [1, 2, 3, 4, 5, 6]) {
        const focuses = weekFocuses({ ...wanted, goal, level, daysPerWeek })
        expect(focuses).toHaveLength(daysPerWeek)
        const lifting = focuses.filter((focus) => focus !== 'cardio').length
        expect(lifting).toBeGreaterThanOrEqual(Math.min(2, daysPerWeek))
        expect(lifting).toBeLessThanOrEqual(level === 'novice' ? 3 : 6)
      }
    }
  }
})

test('from 65 on endurance leaves three days for strength', () => {
  const focuses = weekFocuses({ ...wanted, goal: 'endurance', daysPerWeek: 5, age: 65 })
  expect(focuses.filter((focus) => focus === 'full')).toHaveLength(3)
})

test('each session has a place in the gym and a name', () => {
  expect(splitOf('full', 'squat')).toBe('all')
  expect(splitOf('upper', 'horizontalPush')).toBe('chest')
  expect(splitOf('upper', 'verticalPull')).toBe('back')
  expect(splitOf('upper', 'verticalPush')).toBe('shoulders')
  expect(splitOf('lower', 'hinge')).toBe('legs')
  expect(splitOf('cardio', undefined)).toBe('cardio')
  expect(sessionName('upper', 1, 2)).toBe('Upper body B')
  expect(sessionName('push', 0, 1)).toBe('Push')
})
