import { expect, test } from 'vitest'
import type { Wish } from '../meaning.ts'
import { ironworks, tuesday } from '../testing.ts'
import { corrected } from './corrected.ts'

const put = (text: string, last: Wish) => {
  const meant = corrected(text, { gym: ironworks, now: tuesday, last })
  return meant?.kind === 'calls' ? meant.calls[0] : undefined
}

const body: Wish = { tool: 'updateProfile', input: { weightKg: 84, heightCm: 128 } }
const macros: Wish = { tool: 'calculateMacros', input: { weightKg: 84, heightCm: 182, goal: 'cut' } }
const deadlift: Wish = { tool: 'logWorkout', input: { sets: [{ exercise: 'deadlift', kg: 150, reps: 3 }] } }

test.each([
  ['sorry, 182', body, { heightCm: 182 }],
  ['no, i meant 86', body, { weightKg: 86 }],
  ['actually bulk, not cut', macros, { weightKg: 84, heightCm: 182, goal: 'bulk' }],
  [
    'sorry it was 5 reps not 3',
    deadlift,
    { sets: [{ exercise: 'deadlift', kg: 150, reps: 5 }], instead: true },
  ],
  ['no, 155', deadlift, { sets: [{ exercise: 'deadlift', kg: 155, reps: 3 }], instead: true }],
  ['and then 3 sets of rows', deadlift, undefined],
  ['only for legs', { tool: 'notifyWhenQuiet', input: {} }, { split: 'legs' }],
  ['and bench?', { tool: 'myProgress', input: { exercise: 'squat' } }, { exercise: 'bench' }],
  [
    'make that until sunday',
    { tool: 'pauseTraining', input: { to: '2026-11-26', why: 'ill' } },
    { to: '2026-11-29', why: 'ill' },
  ],
  [
    'goblet squats then',
    { tool: 'swapExercise', input: { exercise: 'squat' } },
    { exercise: 'squat', to: 'goblet squats' },
  ],
  ['haha 182 obviously', body, { heightCm: 182 }],
  ['soz 86', body, { weightKg: 86 }],
  ['840, no wait 84.0 lol', body, undefined],
  ['ugh 84', { tool: 'updateProfile', input: { weightKg: 8.4 } }, { weightKg: 84 }],
  ['5 days not 3', { tool: 'updateProfile', input: { age: 30 } }, { daysPerWeek: 5 }],
  [
    'not cashews, almonds',
    { tool: 'updateProfile', input: { allergies: ['cashew'] } },
    { allergies: ['almonds'], remove: { allergies: ['cashews'] } },
  ],
  [
    'the deadlifts were 155 sorry',
    {
      tool: 'logWorkout',
      input: {
        sets: [
          { exercise: 'deadlift', kg: 150, reps: 3 },
          { exercise: 'row', reps: 8 },
        ],
      },
    },
    { sets: [{ exercise: 'deadlift', kg: 155, reps: 3 }], instead: true },
  ],
  [
    'oops i meant 15',
    { tool: 'notifyWhenQuiet', input: { below: 5, split: 'legs' } },
    { below: 15, split: 'legs' },
  ],
  ['is it busy now', body, undefined],
  ['thanks', body, undefined],
] as const)('%j after %o', (text, last, input) => {
  const wish = put(text, last as Wish)
  expect(wish?.input).toEqual(input)
  if (input) expect(wish?.tool).toBe(last.tool)
})
