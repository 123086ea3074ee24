import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openingAt } from '../../kit/gym.ts'
import { addDays, addMinutes, instantOf, localTime } from '../../kit/time.ts'
import { type Grid, type GridGym, gridOf, instantAt, slotIndex } from './grid.ts'

const daily = (opens: number, closes: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }))

function gym(more: Partial<GridGym> = {}): GridGym {
  const usual = { zone: 'Europe/Berlin', slotMinutes: 30, country: null, region: null }
  return { ...usual, hours: daily(0, 1440), periods: [], ...more }
}

/** The grid of whole local days, both included. */
const gridOver = (of: GridGym, first: string, last: string) =>
  gridOf(of, instantOf(first, 0, of.zone), instantOf(addDays(last, 1), 0, of.zone))

/** Local times at which a day's slots are open. */
function openOn(grid: Grid, date: string): string[] {
  const day = grid.days.findIndex((known) => known.date === date)
  return Array.from({ length: grid.perDay }, (_, slot) => slot)
    .filter((slot) => grid.open[day * grid.perDay + slot] === 1)
    .map((slot) => {
      const minute = slot * grid.slotMinutes
      return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    })
}

test('a day has as many slots as its clock shows: 46, 48, and 48 again where an hour comes twice', () => {
  const spring = gridOver(gym(), '2026-03-28', '2026-03-30')
  expect(spring.open).toHaveLength(3 * 48)
  expect(spring.days.map(({ date }) => openOn(spring, date).length)).toEqual([48, 46, 48])
  expect(openOn(spring, '2026-03-29')).not.toContain('02:30')
  const autumn = gridOver(gym(), '2026-10-24', '2026-10-26')
  expect(autumn.days.map(({ date }) => openOn(autumn, date).length)).toEqual([48, 48, 48])
  const twice = ['2026-10-25T02:10:00+02:00', '2026-10-25T02:10:00+01:00'].map((at) => new Date(at))
  expect(twice.map((at) => slotIndex(autumn, at))).toEqual([48 + 4, 48 + 4])
})

test('a week back is the same time on the wall, whatever the clocks did in between', () => {
  const grid = gridOver(gym(), '2026-03-16', '2026-04-05')
  const six = slotIndex(grid, new Date('2026-03-31T18:00:00+02:00'))
  expect(instantAt(grid, six - grid.perWeek)).toEqual(new Date('2026-03-24T18:00:00+01:00'))
})

test('half an hour of summer time, as on Lord Howe, skips one slot', () => {
  const island = gym({ zone: 'Australia/Lord_Howe' })
  const grid = gridOver(island, '2026-10-03', '2026-10-05')
  expect(grid.days.map(({ date }) => openOn(grid, date).length)).toEqual([48, 47, 48])
  expect(openOn(grid, '2026-10-04')).not.toContain('02:00')
})

test('a last slot that clocks put back by half an hour reach only in part is open', () => {
  const island = gym({ zone: 'Australia/Lord_Howe', slotMinutes: 60, hours: daily(0, 915) })
  const grid = gridOver(island, '2026-04-04', '2026-04-06')
  expect(grid.days.map(({ date }) => openOn(grid, date).at(-1))).toEqual(['15:00', '15:00', '15:00'])
})

test('clocks that skip the beginning of a slot leave the rest of it open', () => {
  const island = gym({ zone: 'Pacific/Chatham', hours: daily(0, 195) })
  const grid = gridOver(island, '2026-09-27', '2026-09-27')
  expect(openOn(grid, '2026-09-27')).toEqual([
    '00:00',
    '00:30',
    '01:00',
    '01:30',
    '02:00',
    '02:30',
    '03:30',
    '04:00',
  ])
})

test('a slot whose beginning the clocks skip begins where they go on', () => {
  const island = gym({ zone: 'Pacific/Chatham', slotMinutes: 60 })
  const grid = gridOver(island, '2026-09-27', '2026-09-27')
  expect(instantAt(grid, 3)).toEqual(new Date('2026-09-27T03:45:00+13:45'))
  expect(slotIndex(grid, instantAt(grid, 3))).toBe(3)
})

test('slots begin on the full hour also where the zone is 45 minutes off', () => {
  const grid = gridOver(gym({ zone: 'Asia/Kathmandu', hours: daily(360, 540) }), '2026-05-01', '2026-05-01')
  expect(openOn(grid, '2026-05-01')).toEqual(['06:00', '06:30', '07:00', '07:30', '08:00', '08:30'])
  expect(instantAt(grid, 12)).toEqual(new Date('2026-05-01T00:15:00Z'))
})

test('an evening past midnight reaches into the next day, and into the first of the grid', () => {
  const night = gym({ hours: [{ weekday: 5, opens: 22 * 60, closes: 25 * 60 }] })
  const grid = gridOver(night, '2026-06-06', '2026-06-12')
  expect(openOn(grid, '2026-06-06')).toEqual(['00:00', '00:30'])
  expect(openOn(grid, '2026-06-12')).toEqual(['22:00', '22:30', '23:00', '23:30'])
})

test('several openings a day leave a pause, and a begun slot counts as open', () => {
  const hours = [...daily(360, 450), ...daily(975, 1050)]
  const grid = gridOver(gym({ hours }), '2026-06-01', '2026-06-01')
  expect(openOn(grid, '2026-06-01')).toEqual(['06:00', '06:30', '07:00', '16:00', '16:30', '17:00'])
})

test('a closed period shuts its days, but not the night that began before it', () => {
  const periods = [{ name: 'works', from: '2026-06-03', to: '2026-06-04', closed: true }]
  const grid = gridOver(gym({ hours: daily(1380, 1500), periods }), '2026-06-02', '2026-06-05')
  expect(grid.days.map(({ date }) => openOn(grid, date).join(' '))).toEqual([
    '00:00 00:30 23:00 23:30',
    '00:00 00:30',
    '',
    '23:00 23:30',
  ])
})

describe('the calendar of a day, worked out by hand', () => {
  const periods = [
    { name: 'term', from: '2026-03-10', to: '2026-03-19', closed: false },
    { name: 'finals', from: '2026-03-18', to: '2026-03-19', closed: false },
  ]
  const grid = gridOver(gym({ periods }), '2026-03-01', '2026-03-31')
  const day = (date: string) => grid.days.find((known) => known.date === date)

  test('how long the same periods have been in force, and will be', () => {
    expect(grid.periods).toEqual(['finals', 'term'])
    expect(day('2026-03-01')).toMatchObject({ periods: [], sinceChange: 60, untilChange: 8 })
    expect(day('2026-03-10')).toMatchObject({ periods: [1], sinceChange: 0, untilChange: 7 })
    expect(day('2026-03-18')).toMatchObject({ periods: [0, 1], sinceChange: 0, untilChange: 1 })
    expect(day('2026-03-20')).toMatchObject({ periods: [], sinceChange: 0, untilChange: 60 })
  })

  test('where it stands in each period', () => {
    expect(day('2026-03-08')).toMatchObject({ begins: [-10, -2], ends: [-60, -60] })
    expect(day('2026-03-10')).toMatchObject({ begins: [-8, 1], ends: [-60, 10] })
    expect(day('2026-03-19')).toMatchObject({ begins: [2, 10], ends: [1, 1] })
    expect(day('2026-03-21')).toMatchObject({ begins: [-60, -60], ends: [-2, -2] })
  })

  test('of two stretches of one name the nearer one counts', () => {
    const breaks = [
      { name: 'break', from: '2026-03-02', to: '2026-03-03', closed: false },
      { name: 'break', from: '2026-03-20', to: '2026-03-21', closed: false },
    ]
    const [tenth] = gridOver(gym({ periods: breaks }), '2026-03-10', '2026-03-10').days
    expect(tenth).toMatchObject({ begins: [-10], ends: [-7] })
  })

  test('a weekday, a day of the year, and a holiday seen from both sides', () => {
    const german = gridOver(gym({ country: 'DE' }), '2026-09-29', '2026-10-08')
    expect(german.days[0]).toMatchObject({ weekday: 1, yearDay: 272 })
    expect(german.days.map(({ holiday }) => Number(holiday))).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
    expect(german.days.map(({ besideHoliday }) => besideHoliday + 0)).toEqual([
      4, -3, -2, -1, 0, 1, 2, 3, 4, 4,
    ])
  })

  test('the turn of the year: Christmas is known from January and New Year from December', () => {
    const year = gridOver(gym({ country: 'DE' }), '2027-12-29', '2028-01-04')
    expect(year.days.map(({ besideHoliday }) => besideHoliday + 0)).toEqual([-3, -2, -1, 0, 1, 2, 3])
    expect(year.days.map(({ yearDay }) => yearDay)).toEqual([363, 364, 365, 1, 2, 3, 4])
    expect(gridOver(gym(), '2028-12-31', '2028-12-31').days[0]?.yearDay).toBe(366)
  })
})

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  // Both change their clocks at midnight.
  'America/Santiago',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
]

const anyGym = fc.record({
  zone: fc.constantFrom(...zones),
  slotMinutes: fc.constantFrom(15, 30, 60),
  opens: fc.integer({ min: 0, max: 95 }).map((quarter) => 15 * quarter),
  length: fc.integer({ min: 1, max: 96 }).map((quarters) => 15 * quarters),
  first: fc.integer({ min: 0, max: 364 }).map((day) => addDays('2026-01-01', day)),
})

test('every open slot of any gym is found again by its instant', () => {
  fc.assert(
    fc.property(anyGym, ({ zone, slotMinutes, opens, length, first }) => {
      const grid = gridOver(
        gym({ zone, slotMinutes, hours: daily(opens, opens + length) }),
        first,
        addDays(first, 9),
      )
      grid.open.forEach((open, i) => {
        if (open === 1) expect(slotIndex(grid, instantAt(grid, i))).toBe(i)
      })
    }),
    { numRuns: 60 },
  )
})

test('a slot is open exactly when someone could be inside', () => {
  fc.assert(
    fc.property(anyGym, ({ zone, slotMinutes, opens, length, first }) => {
      const place = gym({ zone, slotMinutes, hours: daily(opens, opens + length) })
      const grid = gridOver(place, first, addDays(first, 2))
      const seen = new Uint8Array(grid.open.length)
      const end = instantOf(addDays(first, 3), 0, zone)
      for (let at = instantOf(first, 0, zone); at < end; at = addMinutes(at, 5)) {
        if (openingAt(place, at)) seen[slotIndex(grid, at)] = 1
      }
      expect(grid.open).toEqual(seen)
    }),
    { numRuns: 25 },
  )
})

test('the grid begins with the local day of its first instant and ends with that of its last', () => {
  const place = gym({ zone: 'Pacific/Auckland' })
  const grid = gridOf(place, new Date('2026-07-01T13:00:00Z'), new Date('2026-07-03T12:00:00Z'))
  expect(grid.days.map(({ date }) => date)).toEqual(['2026-07-02', '2026-07-03'])
  expect(localTime(instantAt(grid, 0), place.zone)).toMatchObject({ date: '2026-07-02', minute: 0 })
  expect(slotIndex(grid, new Date('2026-07-01T11:59:00Z'))).toBe(-1)
})
