import { expect, test } from 'vitest'
import { defaultEquipment } from '../../tools/kit/splits.ts'
import { announcementIn } from './announcing.ts'
import { ironworks } from './testing.ts'

/** A Tuesday at noon. */
const world = { gym: ironworks, now: new Date('2026-11-24T12:00:00+01:00'), last: undefined }
const read = (words: string) => announcementIn(words, world)

test.each([
  ['closed thursday 14-16: pipes', '2026-11-26T14:00', '2026-11-26T16:00', 'pipes'],
  ['closed wed 2-4pm for maintenance', '2026-11-25T14:00', '2026-11-25T16:00', 'maintenance'],
  ['we are closed on friday', '2026-11-27T00:00', '2026-11-28T00:00', undefined],
  [
    'closed tomorrow from 6am to 10am because of cleaning',
    '2026-11-25T06:00',
    '2026-11-25T10:00',
    'cleaning',
  ],
  ['the gym is shut until monday', '2026-11-24T12:00', '2026-11-30T00:00', undefined],
  ['closed until 3pm', '2026-11-24T12:00', '2026-11-24T15:00', undefined],
  ['closed tomorrow until 14:00', '2026-11-25T00:00', '2026-11-25T14:00', undefined],
  ['closed 24-26 december - happy holidays', '2026-12-24T00:00', '2026-12-27T00:00', 'happy holidays'],
  ['closed december 24-26', '2026-12-24T00:00', '2026-12-27T00:00', undefined],
  ['closed december 24 to december 26', '2026-12-24T00:00', '2026-12-27T00:00', undefined],
  ['closed from the 24th to the 26th of december', '2026-12-24T00:00', '2026-12-27T00:00', undefined],
  ['closed dec 24 until jan 2: holidays', '2026-12-24T00:00', '2027-01-03T00:00', 'holidays'],
  ['closed december 24 from 14 to 16', '2026-12-24T14:00', '2026-12-24T16:00', undefined],
  ['closed on 24, 25 and 26 december', '2026-12-24T00:00', '2026-12-27T00:00', undefined],
  ['closed december 24 and 25', '2026-12-24T00:00', '2026-12-26T00:00', undefined],
  ['closing at 20:00 today, staff party', '2026-11-24T20:00', '2026-11-24T22:00', 'staff party'],
  ['closed from thursday 14:00 to friday 10:00', '2026-11-26T14:00', '2026-11-27T10:00', undefined],
  ['closed from monday to wednesday', '2026-11-30T00:00', '2026-12-03T00:00', undefined],
  ['closed thursday and friday', '2026-11-26T00:00', '2026-11-28T00:00', undefined],
  ['closed next week', '2026-11-30T00:00', '2026-12-07T00:00', undefined],
])('"%s" shuts the doors from %s to %s', (words, from, to, text) => {
  const instant = (local: string) => new Date(`${local}:00+01:00`).toISOString()
  expect(read(words)).toEqual({
    kind: 'closure',
    closure: { from: instant(from), to: instant(to) },
    ...(text && { text }),
  })
})

test('a closure that says no one stretch is left to be asked about', () => {
  for (const words of ['closed', 'we are closed for repairs', 'closed monday and friday'])
    expect(read(words)).not.toHaveProperty('closure')
})

test.each([
  ['2 new squat racks', 'racks', 2],
  ['new treadmills: 3', 'treadmills', 3],
  ['one treadmill is broken', 'treadmills', -1],
  ['99 treadmills are out of order', 'treadmills', -99],
])('"%s" changes how many there are', (words, name, by) => {
  const before = defaultEquipment.find(({ id }) => id === name)?.pieces ?? 0
  expect(read(words)).toEqual({ kind: 'equipment', equipment: { name, pieces: Math.max(0, before + by) } })
})

test('a count alone is how many there are from now on', () => {
  for (const words of ['squat racks 4', 'squat racks: 4', 'we now have 4 squat racks', '4 squat racks'])
    expect(read(words)).toMatchObject({ kind: 'equipment', equipment: { name: 'racks', pieces: 4 } })
})

test.each([
  'pool closed until Monday',
  'Yoga starts next week at 7',
  'Please wipe the benches',
  'The car park is closed on Friday',
])('"%s" is news, word for word', (text) => {
  expect(read(text)).toEqual({ kind: 'news', text })
})
