import { expect, test } from 'vitest'
import { GymError } from '../../kit/errors.ts'
import { checkWanted, limitsOf, plannedGoal, type Wanted } from './wanted.ts'

const wanted: Wanted = {
  daysPerWeek: 3,
  minutes: 45,
  level: 'novice',
  goal: 'muscle',
  equipment: new Set(),
  limits: [],
}

function refusal(changed: Partial<Wanted>): unknown {
  try {
    checkWanted({ ...wanted, ...changed })
  } catch (error) {
    if (error instanceof GymError) return { code: error.code, ...error.facts }
    throw error
  }
  return undefined
}

test('what can be planned for is left as it is', () => {
  expect(checkWanted(wanted)).toBe(wanted)
  expect(checkWanted({ ...wanted, age: 67, gapWeeks: 0, minutes: 20, daysPerWeek: 6 })).toBeDefined()
})

test.each([
  [{ daysPerWeek: 0 }, 'daysPerWeek'],
  [{ daysPerWeek: 7 }, 'daysPerWeek'],
  [{ daysPerWeek: 2.5 }, 'daysPerWeek'],
  [{ daysPerWeek: Number.NaN }, 'daysPerWeek'],
  [{ minutes: 19.9 }, 'minutes'],
  [{ minutes: 121 }, 'minutes'],
  [{ minutes: Number.POSITIVE_INFINITY }, 'minutes'],
  [{ age: 13 }, 'age'],
  [{ age: 150 }, 'age'],
  [{ gapWeeks: -1 }, 'gapWeeks'],
])('%j is asked back', (changed, field) => {
  expect(refusal(changed)).toMatchObject({ code: 'training_out_of_range', field })
})

test('an exercise both liked and disliked is named', () => {
  expect(refusal({ liked: ['push-up', 'squat'], disliked: ['squat'] })).toEqual({
    code: 'liked_and_disliked',
    exercises: ['squat'],
  })
})

test('pregnancy is a limit of its own and turns every goal into health', () => {
  expect(limitsOf({ limits: ['knee'], pregnant: true })).toEqual(['knee', 'pregnancy'])
  expect(plannedGoal({ ...wanted, pregnant: true, goal: 'fatLoss' })).toBe('health')
  expect(plannedGoal({ ...wanted, limits: ['pregnancy'], goal: 'strength' })).toBe('health')
  expect(plannedGoal({ ...wanted, goal: 'fatLoss' })).toBe('fatLoss')
})
