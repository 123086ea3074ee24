import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WeekSeries } from '../forecast/index.ts'
import { shownPeople } from '../kit/people.ts'
import { addMinutes } from '../kit/time.ts'
import { hidingOne } from './hiding.ts'
import { weekTable } from './week.ts'

describe('counts whose sum is known', () => {
  test('one small count takes the next smallest with it', () => {
    expect(hidingOne([12, 3, 9])).toEqual([{ about: 12 }, { under: 5 }, null])
  })

  test('two small ones hide each other, and none hides nothing', () => {
    expect(hidingOne([12, 3, 1])).toEqual([{ about: 12 }, { under: 5 }, { under: 5 }])
    expect(hidingOne([12, 9])).toEqual([{ about: 12 }, { about: 9 }])
  })

  test('no small count can be had by subtraction, and no number under five is told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 10 }), (counts) => {
        const shown = hidingOne(counts)
        const hidden = shown.filter((people) => people === null || 'under' in people).length
        expect(hidden).not.toBe(1)
        shown.forEach((people, i) => {
          if (people && 'about' in people) expect(people).toEqual(shownPeople(counts[i] ?? 0))
        })
      }),
    )
  })

  test('a gym of one split shows what it may', () => {
    expect(hidingOne([7])).toEqual([{ about: 7 }])
    expect(hidingOne([2])).toEqual([{ under: 5 }])
  })
})

describe('a week by hours', () => {
  const slot = (iso: string, people: number) => ({
    ...{ at: new Date(iso), people, low: people, high: people },
    ...{ level: people > 20 ? ('busy' as const) : ('quiet' as const), past: false },
  })
  const zone = 'Europe/Berlin'
  const now = new Date('2026-11-24T10:20:00Z')
  const week: WeekSeries[] = [
    {
      series: 'all',
      slots: [
        slot('2026-11-24T09:00:00Z', 30),
        slot('2026-11-24T10:00:00Z', 30),
        slot('2026-11-24T10:30:00Z', 10),
        slot('2026-11-25T12:00:00Z', 2),
      ],
    },
    { series: 'legs', slots: [slot('2026-11-24T10:00:00Z', 6)] },
  ]

  test('an hour is the mean of its slots, by the gym’s clock; hours that are over are left out', () => {
    const [whole, legs] = weekTable(week, { zone }, now)
    expect(whole?.hours).toEqual([10, 11, 12, 13])
    expect(whole?.days.map(({ date }) => date)).toEqual([
      ...['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'],
    ])
    expect(whole?.days[0]?.hours).toEqual([null, { people: { about: 20 }, level: 'busy' }, null, null])
    expect(whole?.days[1]?.hours[3]).toEqual({ people: { under: 5 }, level: 'quiet' })
    expect(legs).toMatchObject({ split: 'legs', hours: [10, 11, 12, 13] })
    expect(legs?.days[0]?.hours[1]).toEqual({ people: { about: 6 }, level: 'quiet' })
  })

  test('without a forecast there is no table', () => {
    expect(weekTable([], { zone }, now)).toEqual([])
    expect(weekTable([{ series: 'all', slots: [] }], { zone }, now)).toEqual([])
  })

  test('the night on which the clock goes back keeps its hours in one row', () => {
    const begin = new Date('2026-10-24T22:00:00Z')
    const slots = Array.from({ length: 50 }, (_, i) => slot(addMinutes(begin, i * 30).toISOString(), 10))
    const [whole] = weekTable([{ series: 'all', slots }], { zone }, begin)
    expect(whole?.hours).toHaveLength(24)
    expect(whole?.days[0]?.hours.every((hour) => hour !== null)).toBe(true)
  })
})
