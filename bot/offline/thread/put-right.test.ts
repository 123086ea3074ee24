import { expect, test } from 'vitest'
import { ironworks, tuesday } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const friday: Wish = {
  tool: 'crowdForecast',
  input: { split: 'legs', from: '2026-11-27T17:30:00+01:00', to: '2026-11-27T18:30:00+01:00' },
}
const place: Wish = { tool: 'reserveSlot', input: { offer: 'k3f9a2bc' } }
const offer: Wish = { tool: 'recommendSlots', input: { split: 'legs', from: '2026-11-26T16:00:00+01:00' } }
const visit: Wish = { tool: 'checkIn', input: { split: 'back', also: ['arms'] } }

const first = (text: string, last: Wish, earlier: readonly Wish[] = []) => {
  const found = understand(text, { gym: ironworks, now: tuesday, last, earlier })
  return found.kind === 'calls' ? found.calls[0] : undefined
}

test.each([
  ['sunday, not friday sry', friday, 'crowdForecast', { split: 'legs', from: '2026-11-29T17:30:00+01:00' }],
  ['oh i meant thursday rather than friday', friday, 'crowdForecast', { from: '2026-11-26T17:30:00+01:00' }],
  [
    'sorry, 20:15 not 19:15',
    place,
    'recommendSlots',
    { from: '2026-11-24T20:15:00+01:00', instead: 'k3f9a2bc' },
  ],
  ['chest not legs', offer, 'recommendSlots', { split: 'chest', from: '2026-11-26T16:00:00+01:00' }],
  [
    'not legs, they are dead. back',
    offer,
    'recommendSlots',
    { split: 'back', from: '2026-11-26T16:00:00+01:00' },
  ],
  ['oops no chest, i mixed my days up', visit, 'checkIn', { split: 'chest' }],
  ['i meant cardio not back', visit, 'checkIn', { split: 'cardio' }],
] as const)('%j after %o', (text, last, tool, input) => {
  expect(first(text, last)).toMatchObject({ tool, input })
})

test('a correction passes over what was said of the answer', () => {
  const rated: Wish = { tool: 'rateAnswer', input: { value: 'bad' } }
  expect(first('i meant saturday', rated, [friday])?.input.from).toBe('2026-11-28T17:30:00+01:00')
})

test.each(['not sure', 'not now', 'thanks a lot'])('%j corrects nothing', (text) => {
  expect(first(text, offer)?.tool).not.toBe('recommendSlots')
})
