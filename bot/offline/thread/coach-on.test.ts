import { expect, test } from 'vitest'
import { heard } from '../testing.ts'
import type { Wish } from '../understand.ts'

const workouts: Wish = { tool: 'planWorkouts', input: { daysPerWeek: 4, minutes: 60 } }
const meals: Wish = { tool: 'planMeals', input: { days: 5, budgetPerDay: 8 } }
const macros: Wish = { tool: 'calculateMacros', input: { weightKg: 80, goal: 'cut', energy: 2000 } }

const only = (tool: string, input: Record<string, unknown>) => ({ kind: 'calls', calls: [{ tool, input }] })

test.each([
  'how is that worked out?',
  'how did you get that?',
  'why so much?',
  'where does that come from?',
  'why?',
])('%j after figures explains them, for the same body', (said) => {
  expect(heard(said, macros)).toEqual(only('calculateMacros', { weightKg: 80, goal: 'cut', explain: true }))
  for (const tool of ['updateProfile', 'logWeight', 'consent', 'planMeals'])
    expect(heard(said, { tool, input: { weightKg: 80 } })).toEqual(only('calculateMacros', { explain: true }))
  for (const tool of ['planWorkouts', 'myPlan'])
    expect(heard(said, { tool, input: {} })).toEqual(only('myPlan', { why: true }))
})

test.each(['why so much?', 'how did you get that?', 'how is that worked out?'])(
  '%j after a question of the crowd is one of the forecast',
  (said) => {
    expect(heard(said, { tool: 'crowdNow', input: {} })).toMatchObject({
      calls: [{ tool: 'explainForecast' }],
    })
    expect(heard(said)).not.toMatchObject({ calls: [{ tool: 'calculateMacros' }] })
  },
)

test('a question of the crowd stays one after figures', () => {
  expect(heard('why is it so busy?', macros)).toMatchObject({ calls: [{ tool: 'explainForecast' }] })
})

test.each([
  'find quiet times for it',
  'find quiet times for my sessions',
  'when should I do them',
  'book those',
  'put them in when it is quiet',
])('%j after a plan for training places its sessions', (said) => {
  for (const tool of ['planWorkouts', 'myPlan', 'placeSessions'])
    expect(heard(said, { tool, input: {} })).toEqual(only('placeSessions', {}))
})

test('a time for one visit is no matter of the plan', () => {
  expect(heard('when should I come tomorrow for chest', workouts)).toMatchObject({
    calls: [{ tool: 'recommendSlots' }],
  })
  expect(heard('book those')).not.toMatchObject({ calls: [{ tool: 'placeSessions' }] })
})

test.each([
  'none of these',
  'none apply',
  'no, none of that',
  "I'm fine, all no",
  'nope none',
  'no to all of them',
])('%j answers the health questions under a plan', (said) => {
  expect(heard(said, workouts)).toEqual(only('updateProfile', { screening: [] }))
  expect(heard(said, meals)).not.toMatchObject({ calls: [{ tool: 'updateProfile' }] })
})

test.each([
  ['one applies', ['illness']],
  ['yes, blood pressure', ['heart']],
  ['yes, dizziness', ['dizziness']],
  ['yes, I take tablets for my thyroid', ['illness', 'medicine']],
  ['unfortunately yes, a bad knee', ['joints']],
])('%j says yes to %j', (said, screening) => {
  expect(heard(said, workouts)).toEqual(only('updateProfile', { screening }))
})

test('a bare yes or no answers none of the health questions', () => {
  for (const said of ['no', 'yes', 'ok', 'thanks']) expect(heard(said, workouts).kind).not.toBe('calls')
})

test.each([
  ['only 3 days', { daysPerWeek: 3, minutes: 60 }],
  ['make it 5 days', { daysPerWeek: 5, minutes: 60 }],
  ['twice a week please', { daysPerWeek: 2, minutes: 60 }],
  ['fewer days', { daysPerWeek: 3, minutes: 60 }],
  ['shorter, 30 minutes', { daysPerWeek: 4, minutes: 30 }],
  ['shorter', { daysPerWeek: 4, minutes: 40 }],
  ['at home', { daysPerWeek: 4, minutes: 60, equipment: [] }],
  ['at home with dumbbells', { daysPerWeek: 4, minutes: 60, equipment: ['dumbbells'] }],
  ['easier', { daysPerWeek: 4, minutes: 60, level: 'novice' }],
  ['for strength instead', { daysPerWeek: 4, minutes: 60, goal: 'strength' }],
])('%j after a plan for training is the same plan with that changed', (said, input) => {
  expect(heard(said, workouts)).toEqual(only('planWorkouts', input))
})

test('exercises that are not wished for are noted before the plan is made again', () => {
  expect(heard('without squats', workouts)).toEqual({
    kind: 'calls',
    calls: [{ tool: 'updateProfile', input: { dislikedExercises: ['squats'] } }, workouts],
  })
})

test.each([
  ['cheaper', { days: 5, budgetPerDay: 7 }],
  ['less cooking', { days: 5, budgetPerDay: 8, cookMinutes: 20 }],
  ['only 3 days', { days: 3, budgetPerDay: 8 }],
  ['make it vegan', { days: 5, budgetPerDay: 8, pattern: 'vegan' }],
  ['150 g protein', { days: 5, budgetPerDay: 8, proteinG: 150 }],
  ['what about dinner?', { days: 5, budgetPerDay: 8 }],
])('%j after a plan for meals is the same plan with that changed', (said, input) => {
  expect(heard(said, meals)).toEqual(only('planMeals', input))
})

test('more of what nobody has put a figure on is asked, with answers that are understood', () => {
  expect(heard('more protein', { tool: 'planMeals', input: { proteinG: 120 } })).toEqual(
    only('planMeals', { proteinG: 140 }),
  )
  for (const said of ['more protein', 'fewer calories']) {
    const asked = heard(said, meals)
    const choices = asked.kind === 'ask' ? asked.choices : []
    expect(choices.length).toBeGreaterThan(1)
    for (const { send } of choices)
      expect(heard(send, meals)).toMatchObject({ calls: [{ tool: 'planMeals' }] })
  }
})

test('another wish after a plan is heard as what it is', () => {
  expect(heard('bench 3x8 at 60', workouts)).toMatchObject({ calls: [{ tool: 'logWorkout' }] })
  expect(heard('3 eggs and toast', meals)).toMatchObject({ calls: [{ tool: 'logMeal' }] })
  expect(heard('82.4 this morning', workouts)).toMatchObject({ calls: [{ tool: 'logWeight' }] })
  expect(heard('is it busy at 6?', workouts)).toMatchObject({ calls: [{ tool: 'crowdForecast' }] })
  expect(heard("I'm vegetarian", meals)).toMatchObject({ calls: [{ tool: 'updateProfile' }] })
  expect(heard('shopping list', meals)).toMatchObject({ calls: [{ tool: 'shoppingList' }] })
})
