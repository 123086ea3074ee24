import { expect, test } from 'vitest'
import { daysMeant, slotsMeant } from './slots-meant.ts'

const window = { from: '2026-10-19', to: '2026-11-01' }

test('a cell of the week means its slots, the latest first, at the same hour on the wall over a change of clocks', () => {
  expect(slotsMeant('Monday 18:00', window, 'Europe/Berlin', 30)).toEqual([
    '2026-10-26T17:00:00.000Z',
    '2026-10-19T16:00:00.000Z',
  ])
})

test('a minute within a slot means the slot', () => {
  expect(slotsMeant('2026-10-20 18:20', window, 'Europe/Berlin', 15)).toEqual(['2026-10-20T16:15:00.000Z'])
})

test('what names no time of day, or no day, means no slot', () => {
  expect(slotsMeant('Monday', window, 'Europe/Berlin', 30)).toEqual([])
  expect(slotsMeant('18:00', window, 'Europe/Berlin', 30)).toEqual([])
  expect(slotsMeant('legs', window, 'Europe/Berlin', 30)).toEqual([])
})

test('a label along a line means the days up to the next one', () => {
  const weeks = ['19 Oct', '26 Oct', '2 Nov']
  const days = { from: '2026-10-15', to: '2026-11-09' }
  expect(daysMeant('19 Oct', weeks, days)).toEqual({ from: '2026-10-19', to: '2026-10-25' })
  expect(daysMeant('2 Nov', weeks, days)).toEqual({ from: '2026-11-02', to: '2026-11-08' })
  expect(daysMeant('2026-11-01', ['2026-11-01'], days)).toEqual({ from: '2026-11-01', to: '2026-11-01' })
  expect(daysMeant('legs', ['legs'], days)).toBeUndefined()
})
