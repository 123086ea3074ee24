import { expect, test } from 'vitest'
import { ironworks, tuesday } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const only = (tool: string, input: Record<string, unknown>) => ({ kind: 'calls', calls: [{ tool, input }] })

const rice = { food: 'rice', grams: 150 }
const eggs = { food: 'eggs', amount: 2 }
const meal: Wish = { tool: 'logMeal', input: { items: [rice, eggs], kind: 'lunch', agreed: true } }

const after = (said: string, last: Wish) =>
  understand(said, { gym: ironworks, now: tuesday, last, meal: 'meal-1' })

test.each([
  ['sorry, 200 g', [{ food: 'rice', grams: 200 }, eggs]],
  ['it was 3 eggs', [rice, { food: 'eggs', amount: 3 }]],
  ['4 eggs not 2', [rice, { food: 'eggs', amount: 4 }]],
  ['actually brown rice', [{ food: 'brown rice', grams: 150 }, eggs]],
  ['take the rice out', [eggs]],
  ['i did not eat the eggs', [rice]],
  ['oops. make that 120 g', [{ food: 'rice', grams: 120 }, eggs]],
])('%j takes the place of the meal before', (said, items) => {
  expect(after(said, meal)).toEqual(only('logMeal', { items, kind: 'lunch', instead: 'meal-1' }))
})

test('a meal may have been another one', () => {
  expect(after('no, that was breakfast', meal)).toMatchObject(
    only('logMeal', { kind: 'breakfast', instead: 'meal-1' }),
  )
})

test('without its only food nothing is left of a meal', () => {
  const bread: Wish = { tool: 'logMeal', input: { items: [{ food: 'bread' }] } }
  expect(after('take the bread off again', bread)).toEqual(only('logMeal', { remove: 'meal-1' }))
})

test.each([
  ['and a yoghurt', [{ food: 'yoghurt', amount: 1 }]],
  ['oh and two plums i forgot', [{ food: 'plums', amount: 2 }]],
])('%j is another meal', (said, items) => {
  expect(after(said, meal)).toEqual(only('logMeal', { items }))
})

const row = { exercise: 'row', reps: 8, kg: 60 }
const press = { exercise: 'bench press', reps: 5, kg: 80 }
const sets: Wish = { tool: 'logWorkout', input: { sets: [row, row, press] } }

test.each([
  [
    'the rows were 65 sorry',
    [
      { ...row, kg: 65 },
      { ...row, kg: 65 },
    ],
  ],
  ['oops bench press should be 6 reps', [{ ...press, reps: 6 }]],
  [
    'row 10 not 8, my bad',
    [
      { ...row, reps: 10 },
      { ...row, reps: 10 },
    ],
  ],
])('%j puts one of the exercises right', (said, right) => {
  expect(after(said, sets)).toEqual(only('logWorkout', { sets: right, instead: true }))
})

test.each([
  ['again but only 3', { ...press, reps: 3 }],
  ['one more at 82.5', { ...press, kg: 82.5 }],
  ['another set with 85 kg', { ...press, kg: 85 }],
  ['same again for 4 reps', { ...press, reps: 4 }],
])('%j is the last set with that changed', (said, set) => {
  expect(after(said, sets)).toEqual(only('logWorkout', { sets: [set] }))
})

test('a record is asked of what was just lifted', () => {
  expect(after('is that a pb?', sets)).toEqual(only('myProgress', { exercise: 'bench press' }))
})

test.each(['squats 3x5 at 100', 'is it busy at 6?', 'done, off home'])(
  '%j after sets is its own wish',
  (said) => {
    expect(after(said, sets)).not.toMatchObject({ calls: [{ input: { instead: true } }] })
  },
)

test.each([
  [
    { allergies: ['prawns'] },
    'not prawns sorry, mussels',
    { allergies: ['mussels'], remove: { allergies: ['prawns'] } },
  ],
  [{ dislikes: ['liver'] }, 'oh and olives too', { dislikes: ['olives'] }],
  [{ equipment: ['barbell'] }, 'plus a bench, forgot that', { equipment: ['bench'] }],
  [{ dislikedExercises: ['lunges'] }, 'also burpees', { dislikedExercises: ['burpees'] }],
  [{ daysPerWeek: 2, minutes: 60 }, 'it is 45 minutes not 60', { minutes: 45 }],
  [{ remove: { fields: ['heightCm'] } }, 'and my age', { remove: { fields: ['birthYear'] } }],
  [{ remove: { fields: ['heightCm'] } }, 'my weight too please', { remove: { fields: ['weightKg'] } }],
])('after %j: %j', (input, said, told) => {
  expect(after(said, { tool: 'updateProfile', input })).toEqual(only('updateProfile', told))
})

test.each(['and tomorrow at 6?', 'also is it busy', 'and a slot for legs on friday'])(
  '%j after facts is no fact',
  (said) => {
    expect(after(said, { tool: 'updateProfile', input: { dislikes: ['liver'] } })).not.toMatchObject({
      calls: [{ tool: 'updateProfile' }],
    })
  },
)

test.each([
  ['fair enough. sorry, 200 g', [{ food: 'rice', grams: 200 }, eggs]],
  ['haha nice. it was 3 eggs', [rice, { food: 'eggs', amount: 3 }]],
  ['ok, thanks! take the rice out', [eggs]],
])('small talk before it changes nothing of %j', (said, items) => {
  expect(after(said, meal)).toMatchObject(only('logMeal', { items }))
})

test('a long laugh is read as fast as a short one', () => {
  const begin = performance.now()
  after(`${'ha'.repeat(500)} and on`, meal)
  expect(performance.now() - begin).toBeLessThan(1000)
})
