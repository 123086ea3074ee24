import { expect, test } from 'vitest'
import { heard } from '../testing.ts'
import type { Wish } from '../understand.ts'

const only = (tool: string, input: Record<string, unknown>) => ({ kind: 'calls', calls: [{ tool, input }] })

const macros: Wish = { tool: 'calculateMacros', input: { weightKg: 75, goal: 'bulk', energy: 2900 } }
const body = { weightKg: 75, goal: 'bulk' }

test.each([
  ['make it 2700', { ...body, energy: 2700 }],
  ['could we do 2,600 instead?', { ...body, energy: 2600 }],
  ['i would rather eat 2.5k a day', { ...body, energy: 2500 }],
  ['what about 2450?', { ...body, energy: 2450 }],
  ['use 2800 as my target from now on', { energy: 2800, keep: true }],
  ['just go with 3000, keep that', { ...body, energy: 3000, keep: true }],
  ['back to your numbers please', { keep: false }],
  ['scrap my own figure', { keep: false }],
  ['and to lose a bit?', { weightKg: 75, goal: 'cut' }],
  ['what would it be on a cut', { weightKg: 75, goal: 'cut' }],
])('%j after figures', (said, input) => {
  expect(heard(said, macros)).toMatchObject(only('calculateMacros', input))
})

test.each(['and on friday?', 'what about 7?', 'is it busy at 6'])(
  '%j after figures asks of the gym',
  (said) => {
    expect(heard(said, macros)).toMatchObject({ calls: [{ tool: expect.stringMatching(/^crowd/) }] })
  },
)

const workouts: Wish = { tool: 'planWorkouts', input: { daysPerWeek: 3 } }
const meals: Wish = { tool: 'planMeals', input: { days: 4, energy: 2000 } }

test.each([
  'the previous one was better',
  'can i have my old plan back?',
  'go back to the first one',
  'i preferred the plan before',
  'put it back how it was',
  'revert to the earlier version please',
])('%j after a plan brings the one before back', (said) => {
  expect(heard(said, workouts)).toEqual(only('planWorkouts', { old: true }))
  expect(heard(said, meals)).toEqual(only('planMeals', { old: true }))
})

test.each([
  'what does my week look like?',
  'show me the whole plan',
  'cool. can i see the full week',
  'how does the week look',
  'give me the entire thing',
  'all the sessions please',
])('%j after a plan shows all of it', (said) => {
  expect(heard(said, workouts)).toEqual(only('myPlan', { week: true }))
  expect(heard(said)).not.toEqual(only('planWorkouts', { old: true }))
})

test.each([
  ['can we do 5 days?', { daysPerWeek: 5 }],
  ['could it be shorter?', { daysPerWeek: 3, minutes: 40 }],
  ['longer please, i have the time. 75 minutes', { daysPerWeek: 3, minutes: 75 }],
  ['too hard, i only just started out', { daysPerWeek: 3, level: 'novice' }],
])('%j changes the plan', (said, input) => {
  expect(heard(said, workouts)).toEqual(only('planWorkouts', input))
})

test('what is not to be trained with is left out of all there is', () => {
  const wish = heard('and without kettlebells', workouts)
  const [call] = wish.kind === 'calls' ? wish.calls : []
  expect(call?.input.equipment).toContain('barbell')
  expect(call?.input.equipment).not.toContain('kettlebell')
  expect(
    heard('no bands please', { tool: 'planWorkouts', input: { equipment: ['bands', 'barbell'] } }),
  ).toEqual(only('planWorkouts', { equipment: ['barbell'] }))
})

test.each(['can i do chest today?', 'can i come at 7?', 'is friday busy?'])(
  '%j after a plan changes nothing of it',
  (said) => {
    expect(heard(said, workouts)).not.toMatchObject({ calls: [{ tool: 'planWorkouts' }] })
  },
)

test.each([
  'i do not like it, make another plan',
  'give me a different menu',
  'redo it from scratch',
  'new one please',
  'this does not suit me, try again',
])('%j after meals is another plan for the same', (said) => {
  expect(heard(said, meals)).toMatchObject(only('planMeals', { days: 4, energy: 2000 }))
})

const pause: Wish = { tool: 'pauseTraining', input: { why: 'ill', to: '2026-11-30' } }

test.each([
  'i am back',
  'feeling better now',
  'fit again, ready to train',
  'the holiday got cancelled',
  'all clear, training again',
  'good to go again',
])('%j after a pause ends it', (said) => {
  expect(heard(said, pause)).toEqual(only('pauseTraining', { back: true }))
})

test.each(['not better yet', 'when am i back?', 'back on thursday at 6 for legs', 'extend it until sunday'])(
  '%j after a pause does not end it',
  (said) => {
    expect(heard(said, pause)).not.toEqual(only('pauseTraining', { back: true }))
  },
)

const term: Wish = { tool: 'explainTerm', input: { term: 'deload' } }

test.each([
  ['and rir?', 'rir'],
  ['what about a drop set', 'drop set'],
  ['ok and amrap', 'amrap'],
  ['deadlift?', 'deadlift'],
  ['how do i do it properly?', 'deload'],
  ['and hip thrusts', 'hip thrusts'],
])('%j after a term', (said, asked) => {
  expect(heard(said, term)).toEqual(only('explainTerm', { term: asked }))
})

test.each(['and tomorrow?', 'is it busy', 'thanks'])('%j after a term is none', (said) => {
  expect(heard(said, term)).not.toMatchObject({ calls: [{ tool: 'explainTerm' }] })
})
