import { addMinutes, isZone, zoneOffset } from '../../kit/time.ts'
import type { Spot } from '../../kit/tool.ts'
import { wordTable } from '../../kit/word-table.ts'
import { zonePlaces } from './places.ts'

type Town = Spot & { zone: string; name: string }

let known: readonly Town[] | undefined

/** All towns of the table; read once somebody asks for a zone. */
function towns(): readonly Town[] {
  known ??= zonePlaces
    .trim()
    .split(/[;\n]/)
    .flatMap((row) => {
      const [zone = '', ...places] = row.split('|')
      return places.map((place) => {
        const [, name = '', latitude, longitude] = /^(.+) (\S+) (\S+)$/.exec(place) ?? []
        return { zone, name, latitude: Number(latitude), longitude: Number(longitude) }
      })
    })
  return known
}

/** Small letters without their marks, blanks for what joins words. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\-.']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What people call a clock, in the zone where most of them live. */
const short = wordTable<string>({
  utc: 'Etc/UTC',
  gmt: 'Etc/UTC',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  bst: 'Europe/London',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mst: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
})

/**
 * The zone that somebody names: by its own name, by a town or country in it, by a short name, or by hours from UTC.
 *
 * @example
 * zoneNamed('münchen') // 'Europe/Berlin'
 * zoneNamed('utc+2') // 'Etc/GMT-2'
 */
export function zoneNamed(words: string): string | undefined {
  const said = plain(words.split(',')[0] ?? '')
  if (said === '') return undefined
  if (/^[a-z]+(?:\/[a-z_+\-0-9]+)+$/i.test(words.trim())) {
    const own = [...new Set(towns().map(({ zone }) => zone))].find((zone) => plain(zone) === plain(words))
    return own ?? (isZone(words.trim()) ? words.trim() : undefined)
  }
  return short[said] ?? ofHours(words) ?? towns().find(({ name }) => plain(name) === said)?.zone
}

/** "UTC+2", "gmt -5": in the names of these zones the sign is the other way round. */
function ofHours(words: string): string | undefined {
  const [, sign, hours] = /^(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::00)?$/i.exec(words.trim()) ?? []
  if (hours === undefined || Number(hours) > (sign === '+' ? 14 : 12)) return undefined
  return Number(hours) === 0 ? 'Etc/UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
}

/** The zone of a place on the map, and others that it may be where a border is near. */
export type ZoneFound = { zone: string; sure: boolean; others: readonly string[] }

/** Another clock must be this many times farther away, and so many kilometres more, to be out of the question. */
const farther = { times: 3, km: 50 }
const mostOthers = 2
const halfYearMinutes = 182 * 24 * 60

/**
 * The zone of the nearest town. Where another clock is nearly as near it is not sure, and the others are named, the nearest
 * first; zones that show the same time all year round count as one.
 *
 * @example
 * zoneAt({ latitude: 48.1, longitude: 11.6 }, now) // { zone: 'Europe/Berlin', sure: true, others: [] }
 */
export function zoneAt(spot: Spot, now: Date): ZoneFound {
  const near = towns()
    .map((town) => ({ zone: town.zone, km: distance(spot, town) }))
    .sort((a, b) => a.km - b.km)
  const [nearest] = near
  if (!nearest) throw new Error('the table of zones is empty')
  const most = nearest.km * farther.times + farther.km
  const byClock = new Map<string, string>()
  for (const { zone, km } of near) {
    if (km > most || byClock.size > mostOthers) break
    const clock = clockOf(zone, now)
    if (!byClock.has(clock)) byClock.set(clock, zone)
  }
  const [zone = nearest.zone, ...others] = byClock.values()
  return { zone, sure: others.length === 0, others }
}

const clocks = new Map<string, string>()

/** The same for two zones that show the same time now and in half a year. */
function clockOf(zone: string, now: Date): string {
  const key = `${zone} ${now.toISOString().slice(0, 7)}`
  const remembered = clocks.get(key)
  if (remembered) return remembered
  const clock = [now, addMinutes(now, halfYearMinutes)].map((at) => zoneOffset(at.getTime(), zone)).join()
  clocks.set(key, clock)
  return clock
}

const earthKm = 6371
const radians = Math.PI / 180

/** Along a great circle, in km. */
function distance(a: Spot, b: Spot): number {
  const [north, east] = [(b.latitude - a.latitude) * radians, (b.longitude - a.longitude) * radians]
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(east / 2) ** 2
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** "Europe/Berlin" as people write it: "Berlin"; "Buenos Aires". */
export function zoneWords(zone: string): string {
  if (zone === 'Etc/UTC') return 'UTC'
  const hours = /^Etc\/GMT([+-])(\d+)$/.exec(zone)
  if (hours) return `UTC${hours[1] === '+' ? '-' : '+'}${hours[2]}`
  return (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ')
}
