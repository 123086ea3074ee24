import { expect, test } from 'vitest'
import type { Wish } from '../meaning.ts'
import { ironworks, tuesday } from '../testing.ts'
import { toggled } from './toggled.ts'

const stopped: Wish = { tool: 'stopNotices', input: {} }
const shared: Wish = { tool: 'shareTalk', input: { share: true } }
const plan: Wish = { tool: 'planWorkouts', input: { daysPerWeek: 4 } }
const meals: Wish = { tool: 'planMeals', input: { days: 3 } }
const swap: Wish = { tool: 'swapMeal', input: { meal: 'lunch' } }
const crowd: Wish = { tool: 'crowdNow', input: {} }

const turned = (text: string, ...[last, ...earlier]: Wish[]) => {
  const found = toggled(text, { gym: ironworks, now: tuesday, last, earlier })
  return found?.kind === 'calls' ? found.calls[0] : undefined
}

test.each([
  ['turn them back on please', [stopped], { tool: 'stopNotices', input: { resume: true } }],
  ['ok im out of the exam now, put em on again', [stopped], { tool: 'stopNotices', input: { resume: true } }],
  ['you can re-enable those', [crowd, stopped], { tool: 'stopNotices', input: { resume: true } }],
  ['hmm my boss is against it, turn it off again', [shared], { tool: 'shareTalk', input: { share: false } }],
  [
    'fine then, switch that back on',
    [crowd, { ...shared, input: { share: false } }],
    { tool: 'shareTalk', input: { share: true } },
  ],
  ['go back to the previous one', [plan], { tool: 'planWorkouts', input: { old: true } }],
  ['nah i preferred the old plan', [crowd, plan], { tool: 'planWorkouts', input: { old: true } }],
  ['the menu before was nicer', [meals], { tool: 'planMeals', input: { old: true } }],
  ['put the old one back', [swap], { tool: 'undo', input: {} }],
  ['the original was better', [crowd], undefined],
  ['turn it off', [crowd], undefined],
  ['is the old plan better', [crowd], undefined],
  ['book my place back', [stopped], undefined],
] as const)('%j after %o', (text, before, wish) => {
  expect(turned(text, ...(before as readonly Wish[]))).toEqual(wish)
})
