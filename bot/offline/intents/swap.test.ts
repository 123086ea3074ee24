import { expect, test } from 'vitest'
import { heard, only } from '../testing.ts'

const at = (day: string, time: string) => `2026-11-${day}T${time}:00+01:00`

test.each([
  ['swap my slot', { instead: 'next' }],
  ['i want to swap', { instead: 'next' }],
  ['reschedule my 7pm', { instead: at('24', '19:00') }],
  ['can i swap my 6pm for 7pm', { instead: at('24', '18:00'), from: at('24', '19:00') }],
  ['i want to move my 6pm to 7:30', { instead: at('24', '18:00'), from: at('24', '19:30') }],
  ['move my booking from 6 to 8', { instead: at('24', '18:00'), from: at('24', '20:00') }],
  ['move my slot to quarter to 7', { instead: 'next', from: at('24', '18:45') }],
  [
    "move tomorrow's slot to friday",
    { instead: '2026-11-25', from: at('27', '00:00'), to: at('28', '00:00') },
  ],
  [
    'move my slot for tomorrow to friday',
    { instead: '2026-11-25', from: at('27', '00:00'), to: at('28', '00:00') },
  ],
  ['rebook for friday', { instead: 'next', from: at('27', '00:00'), to: at('28', '00:00') }],
  ['move my 7pm to later', { instead: at('24', '19:00'), from: at('24', '19:30'), to: at('25', '00:00') }],
  [
    'move my 8pm tomorrow to earlier',
    { instead: at('25', '20:00'), from: at('25', '06:00'), to: at('25', '20:00') },
  ],
  [
    'change my booking to saturday for 2 hours',
    { instead: 'next', from: at('28', '00:00'), to: at('29', '00:00'), minutes: 120 },
  ],
])('%j swaps a place', (said, input) => {
  expect(only(heard(said))).toEqual({ tool: 'recommendSlots', input })
})

test.each(['switch to chest', 'change to arms'])('%j changes what is trained', (said) => {
  expect(only(heard(said)).tool).toBe('checkIn')
})

test('asking how to, or changing something else, swaps nothing', () => {
  expect(heard('how do i swap my slot')).toMatchObject({ kind: 'talk' })
  expect(only(heard('change language'))).toEqual({ tool: 'mySettings', input: { about: 'language' } })
})
