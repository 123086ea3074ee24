import { expect, test } from 'vitest'
import type { Wish } from '../meaning.ts'
import { ironworks, tuesday } from '../testing.ts'
import { screened } from './screening.ts'

const plan: Wish = { tool: 'planWorkouts', input: { daysPerWeek: 3 } }
const told = (text: string, last: Wish | undefined = plan) => {
  const found = screened(text, { gym: ironworks, now: tuesday, last })
  return found?.kind === 'calls' ? found.calls[0]?.input : undefined
}

test.each([
  'nothing the matter, fit as a butcher dog',
  'no illnesses, no tablets',
  'nope, no pain or injuries',
  "i'm healthy, touch wood",
  'nothing wrong medically, no medication',
  'none of those, completely fine',
  'no wahala, no sickness',
])('%j says that nothing is the matter', (text) => {
  expect(told(text)).toMatchObject({ screening: [] })
})

test("a doctor's leave is noted with it, and a doctor's no is none", () => {
  expect(told('my gp says i am fine, no conditions')).toEqual({ screening: [], clinicianSaidNo: false })
  expect(told('no conditions, doctor cleared me')).toEqual({ screening: [], clinicianSaidNo: false })
  expect(told('my doctor says no, no conditions')).toBeUndefined()
  expect(told('no injuries but my doctor said only light training')).toBeUndefined()
})

test.each(['no squats', 'my back hurts', 'no, monday', 'no pain no gain, what is that?', 'nothing today'])(
  '%j is no answer to questions of health',
  (text) => {
    expect(told(text)).toBeUndefined()
  },
)

test('said without a plan it is kept as what it is', () => {
  expect(told('no injuries', { tool: 'crowdNow', input: {} })).toEqual({ limits: ['none'] })
})
