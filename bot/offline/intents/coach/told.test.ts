import { expect, test } from 'vitest'
import { heard } from '../../testing.ts'

const calls = (...wishes: [tool: string, input: Record<string, unknown>][]) => ({
  kind: 'calls',
  calls: wishes.map(([tool, input]) => ({ tool, input })),
})

test.each([
  ['44, woman', { age: 44, sex: 'female' }],
  ['lad, 19', { age: 19, sex: 'male' }],
  ["I'm 33 and a woman", { age: 33, sex: 'female' }],
  ['a guy of 58', { age: 58, sex: 'male' }],
  ['born in 79, female', { birthYear: 1979, sex: 'female' }],
  ['I weigh 104 kg and need to get down to 95', { weightKg: 104, targetWeightKg: 95 }],
  ['from 77 kg to 70', { weightKg: 77, targetWeightKg: 70 }],
  ["I'm 190 lbs and want to reach 170", { weightKg: 86.18, targetWeightKg: 77.11 }],
])('%j tells of a body', (said, facts) => {
  expect(heard(said)).toEqual(calls(['updateProfile', facts]))
})

test.each(['want to hit 140 on deadlift', '60 x 8, 80 x 5', 'I want to be there by 18'])(
  '%j tells of none',
  (said) => {
    expect(heard(said)).not.toMatchObject({ calls: [{ tool: 'updateProfile' }] })
  },
)

test.each([
  ['halal here, no prawns because they make me sick', { pattern: 'halal', allergies: ['prawns'] }],
  ['vegetarian, no eggs either', { pattern: 'vegetarian', dislikes: ['eggs'] }],
  ['adore mango, cant do beetroot', { likes: ['mango'], dislikes: ['beetroot'] }],
  ['also no coriander, it tastes of soap', { dislikes: ['coriander'] }],
  [
    'can not stand planks, always loved squats',
    { dislikedExercises: ['planks'], likedExercises: ['squats'] },
  ],
  ['grocery money is 9 a day', { budgetPerDay: 9 }],
  ['i can spend 70 a week on food', { budgetPerDay: 10 }],
  ['i sit in an office the whole day', { activity: 'sedentary' }],
  ['i have a titanium knee', { limits: ['knee'] }],
  ['no injuries and no illnesses', { limits: ['none'] }],
  ['the milk allergy was a false alarm', { remove: { allergies: ['milk'] } }],
  ['aubergines are fine now, take them off the list', { remove: { dislikes: ['aubergines'] } }],
  ['my age, forget it please', { remove: { fields: ['birthYear'] } }],
])('%j tells %j', (said, facts) => {
  expect(heard(said)).toEqual(calls(['updateProfile', facts]))
})

test.each(['no clue what to train', "it's my mum's first time here", 'forget it', 'i cant do mondays'])(
  '%j tells no fact',
  (said) => {
    expect(heard(said)).not.toMatchObject({ calls: [{ tool: 'updateProfile' }] })
  },
)

test.each([
  [
    'i weigh 83 kg and want to be 76 in twelve weeks, doable?',
    { targetWeightKg: 76, weeks: 12, weightKg: 83 },
  ],
  ['how do i get down to 80 kg in 3 months?', { targetWeightKg: 80, weeks: 13 }],
  ['can i be down to 68 by christmas?', { targetWeightKg: 68, weeks: 4 }],
  ['set my calories to 2,250', { energy: 2250, keep: true }],
  ['make 1700 kcal my own target', { energy: 1700, keep: true }],
  ['forget my own target', { keep: false }],
  ['why did my calories go down?', { explain: true }],
  ['macros with mifflin, 70 kg', { formula: 'mifflin', weightKg: 70 }],
])('%j asks for figures', (said, input) => {
  expect(heard(said)).toEqual(calls(['calculateMacros', input]))
})

test.each([
  ['meal plan with four meals a day', { mealsPerDay: 4 }],
  ['plan my meals for 3 days, no snacks', { days: 3, mealsPerDay: 3 }],
  ['a meal plan for 2 days with 1 snack', { days: 2, mealsPerDay: 4 }],
  ['plan meals for friday and saturday', { days: 2 }],
  ['bored of this menu, i need a different one', { fresh: true }],
  ['make me another meal plan', { fresh: true }],
  ['a 5 day meal plan at 2,300 a day', { days: 5, energy: 2300 }],
  ['bring the previous menu back', { old: true }],
])('%j plans meals', (said, input) => {
  expect(heard(said)).toEqual(calls(['planMeals', input]))
})

test.each([
  ['change sun dinner to something with beans', { day: '2026-11-29', meal: 'dinner', wanted: 'beans' }],
  ["could friday's breakfast be porridge?", { day: '2026-11-27', meal: 'breakfast', wanted: 'porridge' }],
  ['can tomorrow lunch be a salad', { day: '2026-11-25', meal: 'lunch', wanted: 'salad' }],
])('%j swaps a meal', (said, input) => {
  expect(heard(said)).toEqual(calls(['swapMeal', input]))
})

test.each([
  [
    'bench press hurts my left shoulder, alternatives?',
    { exercise: 'bench press', reason: 'pain', where: 'shoulder' },
  ],
  ['my wrist hurts when i do push ups, what else', { exercise: 'push ups', reason: 'pain', where: 'wrist' }],
  ['put front squats in place of lunges', { exercise: 'lunges', to: 'front squats' }],
])('%j swaps an exercise', (said, input) => {
  expect(heard(said)).toEqual(calls(['swapExercise', input]))
})

test.each([
  [
    'pork and half a baguette for lunch, do not judge me',
    [{ food: 'pork' }, { food: 'baguette', amount: 0.5 }],
  ],
  ["yesterday's lunch was 3 tacos at my mum's", [{ food: 'tacos', amount: 3 }]],
  [
    'ate a bowl of soup and a roll, it was delicious',
    [
      { food: 'soup', amount: 1, unit: 'bowl' },
      { food: 'roll', amount: 1 },
    ],
  ],
  ['oh i had a banana, i forgot to log that', [{ food: 'banana', amount: 1 }]],
  ['had 2 tablespoons of honey at 7 this morning', [{ food: 'honey', amount: 2, unit: 'tablespoon' }]],
])('%j logs what was eaten', (said, items) => {
  expect(heard(said)).toMatchObject(calls(['logMeal', { items }]))
})

test('what a packet says is figures and no food', () => {
  expect(heard('dinner was 700 kcal and 40 protein, says the label')).toEqual(
    calls(['logMeal', { kind: 'dinner', kcal: 700, proteinG: 40 }]),
  )
})

test.each([
  ['dips 15 3x6', { exercise: 'dips', kg: 15, reps: 6 }, 3],
  ['wall sit 60 secs twice', { exercise: 'wall sit', seconds: 60 }, 2],
])('%j logs sets', (said, set, many) => {
  expect(heard(said)).toEqual(calls(['logWorkout', { sets: Array.from({ length: many }, () => set) }]))
})

test.each([
  ['same as last time on squats but with 90 kg', [{ exercise: 'squats', kg: 90 }]],
  ['same as last time for bench', [{ exercise: 'bench' }]],
])('%j is as before', (said, sets) => {
  expect(heard(said)).toEqual(calls(['logWorkout', { sets, same: true }]))
})

test.each([
  ['on a cruise from saturday to the 3rd of december', { from: '2026-11-28', to: '2026-12-03', why: 'away' }],
  ['no training until sunday, my doctor says', { to: '2026-11-29' }],
  ['skiing next week tuesday to friday', { from: '2026-12-01', to: '2026-12-04', why: 'away' }],
  ['camping this weekend', { from: '2026-11-28', to: '2026-11-29', why: 'away' }],
])('%j pauses', (said, input) => {
  expect(heard(said)).toMatchObject(calls(['pauseTraining', input]))
})

test.each([
  ['what on earth is a landmine press', 'landmine press'],
  ['how do i do a jefferson curl properly?', 'jefferson curl'],
  ['my trainer mentioned cluster sets, what is that?', 'cluster sets'],
  ['rpe, explain that please', 'rpe'],
  ['what is a deload when it is at home', 'deload'],
])('%j asks for a term', (said, term) => {
  expect(heard(said)).toEqual(calls(['explainTerm', { term }]))
})

test.each(['what is on today', 'what is the gym like now', 'what is my next session'])(
  '%j asks for none',
  (said) => {
    expect(heard(said)).not.toMatchObject({ calls: [{ tool: 'explainTerm' }] })
  },
)

test.each([
  'throw out all the food stuff you have on me',
  'delete everything about my meals',
  'wipe all the diet data you keep',
  'scrap every food record you have',
  'get rid of all my food data, my boss can see it',
])('%j withdraws a consent', (said) => {
  expect(heard(said)).toMatchObject(calls(['consent', { domain: 'food', given: false }]))
})

test('of two wishes that take facts each has its own', () => {
  expect(heard('macros for a cut and a 2 day training plan for strength')).toEqual(
    calls(['calculateMacros', { goal: 'cut' }], ['planWorkouts', { daysPerWeek: 2, goal: 'strength' }]),
  )
})

test.each([
  ['weighed 80.5 on the 12th', 'logWeight', { weightKg: 80.5, at: '2026-11-12' }],
  ['what did i train on 2 november', 'myProgress', { what: 'last', on: '2026-11-02' }],
  ['how many weeks on the bounce is it now', 'myProgress', { what: 'streak' }],
])('%j', (said, tool, input) => {
  expect(heard(said)).toEqual(calls([tool, input]))
})

test.each([
  [
    'Plan my meals for 3 days. No fish, nothing over 25 minutes.',
    'planMeals',
    { days: 3, dislikes: ['fish'], cookMinutes: 25 },
  ],
  ['what should i eat this week? no mushrooms please', 'planMeals', { days: 7, dislikes: ['mushrooms'] }],
  ['make me a training plan. only dumbbells', 'planWorkouts', { equipment: ['dumbbells'] }],
  ['a 3 day training plan please. max 40 minutes', 'planWorkouts', { daysPerWeek: 3, minutes: 40 }],
  ['write me a workout plan. just 45 minutes a session', 'planWorkouts', { minutes: 45 }],
  ['a meal plan for 2 days. without onions', 'planMeals', { days: 2, dislikes: ['onions'] }],
])('%j is one wish in two sentences', (said, tool, input) => {
  expect(heard(said)).toEqual(calls([tool, input]))
})

test.each(['make me a training plan. is it busy?', 'plan my meals for 2 days. no more reminders please'])(
  '%j is more than one',
  (said) => {
    expect(heard(said)).toMatchObject({ kind: 'calls', calls: [{}, {}] })
  },
)

test('not before a day is until the day before', () => {
  expect(heard('got the flu, no training before monday')).toMatchObject(
    calls(['pauseTraining', { to: '2026-11-29', why: 'ill' }]),
  )
})
