import { expect, test } from 'vitest'
import { heard } from '../../testing.ts'

const one = (tool: string, input: Record<string, unknown>) => ({ kind: 'calls', calls: [{ tool, input }] })

test.each([
  ['ate rice n beans n 2 tortillas', [{ food: 'rice' }, { food: 'beans' }, { food: 'tortillas', amount: 2 }]],
  ['had a bagel n cream cheese', [{ food: 'bagel', amount: 1 }, { food: 'cream cheese' }]],
  [
    'just ate 2 bannanas n a yogourt',
    [
      { food: 'bananas', amount: 2 },
      { food: 'yoghurt', amount: 1 },
    ],
  ],
  ['had a chiken wrap btw', [{ food: 'chicken wrap', amount: 1 }]],
  ['forgot to say, i had an apple', [{ food: 'apple', amount: 1 }]],
  ['lunch time just now i had 2 crumpets', [{ food: 'crumpets', amount: 2 }]],
])('%j is eaten', (said, items) => {
  expect(heard(said)).toMatchObject(one('logMeal', { items }))
})

test.each([
  ['snack was about 250 kcal with 20g protien', { kind: 'snack', kcal: 250, proteinG: 20 }],
  ['dinner: roughly 700 calories, 45g of protein', { kind: 'dinner', kcal: 700, proteinG: 45 }],
  ['had the same yoghurt again', { same: true }],
  ['same wrap again lol', { same: true }],
])('%j is a meal by its figures or once more', (said, input) => {
  expect(heard(said)).toEqual(one('logMeal', input))
})

test.each([
  ['im veggie btw, allergic to prawns tho', { pattern: 'vegetarian', allergies: ['prawns'] }],
  ['no allergies, only celery i am not taking', { allergies: ['none'], dislikes: ['celery'] }],
  ["not allergic to anything, just leeks i can't stand", { allergies: ['none'], dislikes: ['leeks'] }],
  ['i dont take pork', { dislikes: ['pork'] }],
  ['no longer vegetarian, i eat chicken now', { pattern: 'omnivore' }],
  ['stopped being vegan, i eat fish again', { pattern: 'pescatarian' }],
  ['im done with being plant based, eating everything', { pattern: 'omnivore' }],
  ['i never have more than 35 minutes', { minutes: 35 }],
  [
    'can only ever train fridays 7am for 45 min',
    { minutes: 45, preferredTimes: [{ weekday: 5, from: '07:00', minutes: 45 }] },
  ],
])('%j tells of the member', (said, facts) => {
  expect(heard(said)).toEqual(one('updateProfile', facts))
})

test('a way of eating that is only given up is forgotten', () => {
  expect(heard('im no longer vegan')).toEqual(one('updateProfile', { remove: { fields: ['pattern'] } }))
})

test.each([
  ['macros for losing my gut', 'calculateMacros', { goal: 'cut' }],
  ['how much should i eat for getting bigger', 'calculateMacros', { goal: 'bulk' }],
  ['training plan, 4 days, strength, intermediate, an hour', 'planWorkouts', { daysPerWeek: 4, minutes: 60 }],
  [
    'workout plan for bigger muscles, 45 min one time, 3 days',
    'planWorkouts',
    { daysPerWeek: 3, minutes: 45 },
  ],
  ['trainig plan 3 dyas, strenght, beginer', 'planWorkouts', { daysPerWeek: 3, level: 'novice' }],
])('%j is a reason and a list of answers', (said, tool, input) => {
  expect(heard(said)).toMatchObject(one(tool, input))
})

test.each([
  ['my mate says i need a refeed, whats that', 'refeed'],
  ['client asks me what drop sets are', 'drop sets'],
  ['what are blood flow restriction bands', 'blood flow restriction bands'],
  ['do you know what rpe means?', 'rpe'],
  ['client wants to know what supersets are', 'supersets'],
  ['coach says we should periodise, what does that mean', 'periodise'],
])('%j asks for a term', (said, term) => {
  expect(heard(said)).toEqual(one('explainTerm', { term }))
})

test.each(['i asked reception what the code is', 'what does the gym cost', 'whats my plan today'])(
  '%j asks for none',
  (said) => {
    expect(heard(said)).not.toMatchObject({ calls: [{ tool: 'explainTerm' }] })
  },
)

const sets = (exercise: string, ...done: Record<string, number>[]) =>
  one('logWorkout', { sets: done.map((each) => ({ exercise, ...each })) })

test.each([
  ['2 sets of dips, 12 each', sets('dips', { reps: 12 }, { reps: 12 })],
  ['leg press 150 for 12 x 2', sets('leg press', { reps: 12, kg: 150 }, { reps: 12, kg: 150 })],
  ['plank 80 sec then another one of 50', sets('plank', { seconds: 80 }, { seconds: 50 })],
])('%j is a log', (said, meant) => {
  expect(heard(said)).toEqual(meant)
})

test.each([
  'i recovered quicker than expected, im back',
  'im grand again, back training',
  'back from holiday',
])('%j ends a pause, and heals no back', (said) => {
  expect(heard(said)).toEqual(one('pauseTraining', { back: true }))
})

test('a back that is well again is a limit less', () => {
  expect(heard('my back is fine now')).toEqual(one('updateProfile', { remove: { limits: ['lowerBack'] } }))
})

test('days of next week are both of it', () => {
  expect(heard('away next week tuesday to friday')).toMatchObject({ calls: [{ tool: 'pauseTraining' }] })
})
