import { expect, test } from 'vitest'
import { heard } from '../testing.ts'

test.each([
  ['cancel my booking', undefined],
  ['i want to cancel', undefined],
  ["i can't make it", undefined],
  ['im not coming', undefined],
  ["i don't need the slot any more", undefined],
  ['give my place to someone else', undefined],
  ['something came up', undefined],
  ["i'm sick, cancel my slot", undefined],
  ['undo my booking', undefined],
  ['cancel tonight', '2026-11-24'],
  ["can't make it today sorry", '2026-11-24'],
  ["i'll skip my slot today", '2026-11-24'],
  ["i won't be in tomorrow", '2026-11-25'],
  ["cancel tomorrow's slot", '2026-11-25'],
  ['cancel my legs slot on friday', '2026-11-27'],
  ['cancel my 18:00 slot', '2026-11-24T18:00:00+01:00'],
  ['running late, wont make my 6', '2026-11-24T18:00:00+01:00'],
  ['someone else can have my 7pm tomorrow', '2026-11-25T19:00:00+01:00'],
  ['not gonna be there at 6', '2026-11-24T18:00:00+01:00'],
])('%j gives a place back: %s', (said, slot) => {
  const input = slot === undefined ? {} : { slot }
  expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'cancelSlot', input }] })
})

test('more than one at once is shown first', () => {
  for (const said of ['cancel everything', 'cancel all my bookings']) {
    expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'mySlots', input: {} }] })
  }
})

test('not coming after all, right after a check-in, takes the check-in back', () => {
  const checkIn = { tool: 'checkIn', input: {} }
  const undo = { kind: 'calls', calls: [{ tool: 'undo', input: {} }] }
  expect(heard("i'm not coming", checkIn)).toEqual(undo)
  expect(heard('not coming today', checkIn)).toEqual(undo)
  expect(heard('cancel that', checkIn)).toEqual(undo)
  expect(heard('cancel my slot', checkIn)).toMatchObject({ calls: [{ tool: 'cancelSlot' }] })
})

test('looking at what is booked, "cancel it" means a place', () => {
  expect(heard('cancel it', { tool: 'mySlots', input: {} })).toMatchObject({
    calls: [{ tool: 'cancelSlot' }],
  })
  expect(heard('cancel it', { tool: 'reserveSlot', input: { offer: 'k3f9a2bc' } })).toMatchObject({
    calls: [{ tool: 'undo' }],
  })
})

test.each([
  ["i can't come at 6, is 7 free", ['cancelSlot', 'crowdForecast']],
  ['undo', ['undo']],
  ['take that back', ['undo']],
  ['cancel my check in', ['undo']],
  ["I'm leaving", ['checkOut']],
  ["I'm off", ['checkOut']],
  ['is it worth coming if i can not make 6', ['crowdForecast']],
])('%j is %j', (said, tools) => {
  const understood = heard(said)
  expect(understood.kind === 'calls' && understood.calls.map(({ tool }) => tool)).toEqual(tools)
})

test.each([
  'how do i cancel my slot',
  "don't cancel my slot",
  'should i cancel my slot',
  'cancel my membership',
  'cancel my class',
  "I'm not leaving yet",
  "I'm not here yet",
  'im off tomorrow',
])('%j gives nothing back', (said) => {
  expect(JSON.stringify(heard(said))).not.toContain('cancelSlot')
})
