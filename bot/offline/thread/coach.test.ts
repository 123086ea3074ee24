import { expect, test } from 'vitest'
import { heard, ironworks, tuesday } from '../testing.ts'
import { type Needed, understand, type Wish } from '../understand.ts'

const answer = (said: string, needed: Needed) =>
  understand(said, { gym: ironworks, now: tuesday, last: needed, needed })

const macros = (field: string, input = {}): Needed => ({
  tool: 'calculateMacros',
  input,
  field,
  purpose: 'macros',
})

test.each([
  ['180', 'heightCm', { heightCm: 180 }],
  ["5'11", 'heightCm', { heightCm: 180.34 }],
  ['1,78', 'heightCm', { heightCm: 178 }],
  ['83', 'weightKg', { weightKg: 83 }],
  ['12 stone 4', 'weightKg', { weightKg: 78.02 }],
  ['31', 'birthYear', { age: 31 }],
  ['1995', 'birthYear', { birthYear: 1995 }],
  ['female', 'sex', { sex: 'female' }],
  ['men', 'sex', { sex: 'male' }],
  ['mostly sitting', 'activity', { activity: 'sedentary' }],
  ['180 and 80 kg', 'heightCm', { heightCm: 180, weightKg: 80 }],
])('%j after the question for %s', (said, field, wanted) => {
  expect(answer(said, macros(field, { goal: 'cut' }))).toEqual({
    kind: 'calls',
    calls: [{ tool: 'calculateMacros', input: { goal: 'cut', ...wanted } }],
  })
})

test('a plan takes what it has a place for; what it has none for is kept first', () => {
  const needed = { tool: 'planWorkouts', input: { minutes: 45 }, field: 'trainsFor', purpose: 'workouts' }
  expect(answer('muscle', needed)).toEqual({
    kind: 'calls',
    calls: [{ tool: 'planWorkouts', input: { minutes: 45, goal: 'muscle' } }],
  })
  expect(answer('no', { tool: 'planMeals', input: {}, field: 'allergies', purpose: 'meals' })).toMatchObject({
    calls: [{ input: { allergies: ['none'] } }, { tool: 'planMeals', input: { allergies: ['none'] } }],
  })
  expect(
    answer('around 80 kilos', { tool: 'planMeals', input: { days: 3 }, field: 'weightKg', purpose: 'meals' }),
  ).toEqual({
    kind: 'calls',
    calls: [{ tool: 'updateProfile', input: { weightKg: 80, purpose: 'meals' } }],
  })
})

test('another wish is heard after a question too', () => {
  expect(answer('how busy is legs now?', macros('heightCm'))).toMatchObject({ calls: [{ tool: 'crowdNow' }] })
  expect(answer('bench 3x8 at 60', macros('weightKg'))).toMatchObject({ calls: [{ tool: 'logWorkout' }] })
})

test('a question for a list takes a list, and no other wish for one', () => {
  const allergies = { tool: 'planMeals', input: {}, field: 'allergies', purpose: 'meals' }
  for (const said of ['peanuts and sesame', 'milk', "I'm allergic to prawns"])
    expect(answer(said, allergies)).toMatchObject({
      calls: [{ tool: 'updateProfile' }, { tool: 'planMeals' }],
    })
  expect(answer('swap the lunch', allergies)).toMatchObject({ calls: [{ tool: 'swapMeal' }] })
  expect(answer('show my shopping list', allergies)).toMatchObject({ calls: [{ tool: 'shoppingList' }] })
  expect(answer('is it busy', allergies)).toMatchObject({ calls: [{ tool: 'crowdNow' }] })
})

test('a yes keeps what waits for it, a no notes the no', () => {
  const waiting = { domains: ['body', 'food'], keep: { weightKg: 80 } }
  const said = (text: string) => understand(text, { gym: ironworks, now: tuesday, last: undefined, waiting })
  expect(said('yes please')).toEqual({
    kind: 'calls',
    calls: [
      { tool: 'consent', input: { domain: 'body', also: ['food'], given: true, keep: { weightKg: 80 } } },
    ],
  })
  expect(said('no thanks')).toMatchObject({
    calls: [{ tool: 'consent', input: { domain: 'body', given: false } }],
  })
})

const plan: Wish = { tool: 'planMeals', input: { days: 3 } }

test.each([
  ['less rice', { without: 'rice' }],
  ['without eggs', { without: 'eggs' }],
  ['something else for dinner', { meal: 'dinner' }],
  ['something else for dinner tomorrow', { day: '2026-11-25', meal: 'dinner' }],
  ['more chicken', { wanted: 'chicken' }],
])('%j after a meal plan swaps a meal', (said, input) => {
  expect(heard(said, plan)).toEqual({ kind: 'calls', calls: [{ tool: 'swapMeal', input }] })
})

test('again is the same call', () => {
  expect(heard('another one', plan)).toMatchObject({ calls: [{ tool: 'swapMeal' }] })
  expect(heard('again', plan)).toEqual({ kind: 'calls', calls: [plan] })
  const taken: Wish = { tool: 'swapExercise', input: { taken: 'bench', reason: 'taken' } }
  expect(heard('something else', taken)).toEqual({ kind: 'calls', calls: [taken] })
  const set = { exercise: 'bench', kg: 80, reps: 8 }
  const log: Wish = { tool: 'logWorkout', input: { sets: [{ exercise: 'bench', kg: 60, reps: 8 }, set] } }
  expect(heard('same again', log)).toEqual({
    kind: 'calls',
    calls: [{ tool: 'logWorkout', input: { sets: [set] } }],
  })
})
