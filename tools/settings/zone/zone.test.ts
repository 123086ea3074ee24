import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isZone } from '../../kit/time.ts'
import { zonePlaces } from './places.ts'
import { zoneAt, zoneNamed, zoneWords } from './zone.ts'

const now = new Date('2026-11-24T12:00:00Z')
const at = (latitude: number, longitude: number) => zoneAt({ latitude, longitude }, now)

test.each([
  ['münchen', 'Europe/Berlin'],
  ['Munich', 'Europe/Berlin'],
  ['Munich, Germany', 'Europe/Berlin'],
  ['MADRID', 'Europe/Madrid'],
  ['new york', 'America/New_York'],
  ['Los Angeles', 'America/Los_Angeles'],
  ['America/los_angeles', 'America/Los_Angeles'],
  ['Europe/Oslo', 'Europe/Oslo'],
  ['CET', 'Europe/Berlin'],
  ['utc', 'Etc/UTC'],
  ['UTC+2', 'Etc/GMT-2'],
  ['gmt -5', 'Etc/GMT+5'],
  ['são paulo', 'America/Sao_Paulo'],
  ['buenos aires', 'America/Argentina/Buenos_Aires'],
  ['ciudad de méxico', undefined],
  ['Atlantis', undefined],
  ['', undefined],
  ['utc+99', undefined],
  ['__proto__', undefined],
])('"%s" is the zone %s', (words, zone) => expect(zoneNamed(words)).toBe(zone))

test.each([
  ['Berlin', 52.52, 13.4, 'Europe/Berlin'],
  ['a village in Bavaria', 49.2, 12.1, 'Europe/Berlin'],
  ['Manchester', 53.48, -2.24, 'Europe/London'],
  ['Seville', 37.39, -5.98, 'Europe/Madrid'],
  ['Tokyo', 35.68, 139.69, 'Asia/Tokyo'],
  ['Sydney', -33.87, 151.21, 'Australia/Sydney'],
  ['Mumbai', 19.08, 72.88, 'Asia/Kolkata'],
  ['Chicago', 41.88, -87.63, 'America/Chicago'],
  ['Phoenix', 33.45, -112.07, 'America/Phoenix'],
])('%s is surely there', (_, latitude, longitude, zone) => {
  const found = at(latitude, longitude)
  expect(found.sure).toBe(true)
  const hours = (name: string) => now.toLocaleString('en', { timeZone: name })
  expect(hours(found.zone)).toBe(hours(zone))
})

test.each([
  ['Elvas, beside Badajoz', 38.88, -7.16, ['Europe/Lisbon', 'Europe/Madrid']],
  ['the state line of Georgia and Alabama', 32.5, -85.0, ['America/New_York', 'America/Chicago']],
  ['Newry, near no other clock', 54.18, -6.34, ['Europe/London']],
])('%s: all that it may be is named', (_, latitude, longitude, zones) => {
  const found = at(latitude, longitude)
  const clock = (zone: string) => now.toLocaleString('en', { timeZone: zone })
  const named = [found.zone, ...found.others].map(clock)
  for (const zone of zones) expect(named).toContain(clock(zone))
  if (zones.length > 1) expect(found.sure).toBe(false)
})

test('wherever somebody is, a zone that this machine knows is found', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  fc.assert(
    fc.property(degrees(90), degrees(180), (latitude, longitude) => {
      const { zone, others } = at(latitude, longitude)
      for (const each of [zone, ...others]) expect(isZone(each)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('every zone and town of the table can be read and said', () => {
  const rows = zonePlaces.trim().split(/[;\n]/)
  for (const row of rows) {
    const [zone = '', ...towns] = row.split('|')
    expect(isZone(zone), zone).toBe(true)
    expect(zoneWords(zone)).not.toMatch(/[_/]/)
    for (const town of towns) expect(town).toMatch(/^\D+ -?\d+(?:\.\d)? -?\d+(?:\.\d)?$/)
  }
})
