import { expect, test } from 'vitest'
import { oddMinutes } from './odd-hours.ts'

const at = (clock: string, wholeUsual: number | null) => ({
  start: new Date(`2026-11-24T${clock}:00+01:00`),
  wholeUsual,
})

test('an hour at which few come is as odd as it is far from one at which many do', () => {
  const day = [
    at('06:00', 3),
    at('07:00', 20),
    at('18:00', 50),
    at('21:00', 18),
    at('21:30', 9),
    at('22:00', 4),
  ]
  const minutes = oddMinutes(day, 'Europe/Berlin')
  expect(day.map((visit) => minutes.get(visit))).toEqual([60, 0, 0, 0, 30, 60])
})

test('where nothing is usual yet no hour is odd, and each day is for itself', () => {
  const monday = [at('06:00', null), at('18:00', null)]
  const quietDay = [{ start: new Date('2026-11-25T06:00:00+01:00'), wholeUsual: 3 }]
  const minutes = oddMinutes([...monday, ...quietDay], 'Europe/Berlin')
  expect([...minutes.values()]).toEqual([0, 0, 0])
})
