import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MeasureUnit } from '../../../tools/kit/chart.ts'
import { dateTicks, dayMs, valueScale } from './measured-ticks.ts'

const labels = ({ ticks }: { ticks: readonly { label: string }[] }) => ticks.map(({ label }) => label)

describe('a scale of values', () => {
  test('need not begin at zero, and shows 0.2 kg as small as it is', () => {
    const scale = valueScale([80, 80.2], 'kg', 4)
    expect(labels(scale)).toEqual(['78', '79', '80', '81', '82', '83 kg'])
    expect(0.2 / (scale.top - scale.bottom)).toBeLessThan(0.05)
  })

  test('of a body in stone is told in stone', () => {
    expect(labels(valueScale([176, 180], 'st', 8.8))).toEqual([
      '12 st 4',
      '12 st 6',
      '12 st 8',
      '12 st 10',
      '12 st 12',
      '13 st',
      '13 st 2',
    ])
    expect(labels(valueScale([170, 200], 'st', 8.8))).toEqual([
      '12 st',
      '12 st 7',
      '13 st',
      '13 st 7',
      '14 st',
      '14 st 7',
    ])
  })

  test('of a hold is told in seconds, and longer ones by the clock', () => {
    expect(labels(valueScale([40, 60], 's', 30))).toEqual(['35', '40', '45', '50', '55', '60', '65 s'])
    expect(labels(valueScale([100, 170], 's', 30))).toEqual([
      '1:30',
      '1:45',
      '2:00',
      '2:15',
      '2:30',
      '2:45',
      '3:00',
    ])
  })

  test('never shows what cannot be', () => {
    expect(valueScale([1, 2], 'reps', 6)).toMatchObject({ bottom: 0, top: 6 })
  })

  test('holds all values and its span, in seven marks at most, one in each place', () => {
    const unit = fc.constantFrom<MeasureUnit>('kg', 'lb', 'st', 'reps', 's')
    const value = fc.double({ min: 0, max: 2000, noNaN: true })
    const values = fc.array(value, { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, unit, fc.double({ min: 1, max: 100, noNaN: true }), (all, unit, span) => {
        const scale = valueScale(all, unit, span)
        expect(scale.bottom).toBeGreaterThanOrEqual(0)
        expect(scale.bottom).toBeLessThanOrEqual(Math.min(...all) + 1e-6)
        expect(scale.top).toBeGreaterThanOrEqual(Math.max(...all) - 1e-6)
        expect(scale.top - scale.bottom).toBeGreaterThanOrEqual(span - 1e-6)
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2)
        expect(scale.ticks.length).toBeLessThanOrEqual(7)
        expect(new Set(labels(scale)).size).toBe(scale.ticks.length)
        expect(scale.ticks.at(-1)?.value).toBeCloseTo(scale.top, 6)
      }),
    )
  })
})

describe('marks of days', () => {
  const shown = (from: string, to: string, room: number) =>
    dateTicks(from, to, room).map(({ label }) => label)

  test('are Mondays, with their dates', () => {
    expect(shown('2026-10-28', '2026-11-24', 5)).toEqual(['2 Nov', '9 Nov', '16 Nov', '23 Nov'])
    expect(shown('2026-09-30', '2026-11-24', 5)).toEqual(['12 Oct', '26 Oct', '9 Nov', '23 Nov'])
    expect(shown('2026-11-23', '2026-11-23', 5)).toEqual(['23 Nov'])
  })

  test('are months over half a year and more, and January is a year', () => {
    expect(shown('2025-11-10', '2026-06-20', 8)).toEqual(['Dec', '2026', 'Feb', 'Mar', 'Apr', 'May', 'Jun'])
    expect(shown('2024-06-15', '2026-06-20', 5)).toEqual(['Jul', '2025', 'Jul', '2026'])
  })

  test('are in order, within the days shown, and no more than there is room for', () => {
    const day = fc.integer({ min: 10_000, max: 40_000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 13, max: 900 }), (first, days) => {
        const [from, to] = [first, first + days].map((n) => new Date(n * dayMs).toISOString().slice(0, 10))
        const ticks = dateTicks(from ?? '', to ?? '', 5)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThanOrEqual(5)
        const places = ticks.map(({ value }) => value / dayMs)
        expect(places.every((at) => Number.isInteger(at) && at >= first && at <= first + days)).toBe(true)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })
})
