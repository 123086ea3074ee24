import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCalendar } from './calendar.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-calendar-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: unknown) {
  const path = join(folder, 'c.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return readCalendar(path)
}

test('doors may be the same every day, and may close after midnight', async () => {
  const calendar = await read({
    zone: 'America/New_York',
    country: 'US',
    region: 'ME',
    open: { from: '08:00', to: '01:30' },
  })
  expect(calendar).toMatchObject({ zone: 'America/New_York', country: 'US', region: 'ME' })
  expect(calendar.hours).toHaveLength(7)
  expect(calendar.hours?.[0]).toEqual({ weekday: 1, opens: 480, closes: 1530 })
})

test('doors may differ by weekday; a day that is null or missing is closed', async () => {
  const { hours } = await read({
    open: { Monday: { from: '06:00', to: '24:00' }, sat: { from: '9:00', to: '18:00' }, sun: null },
  })
  expect(hours).toEqual([
    { weekday: 1, opens: 360, closes: 1440 },
    { weekday: 6, opens: 540, closes: 1080 },
  ])
})

test('periods are open unless said to be closed', async () => {
  const { periods } = await read({
    periods: [
      { name: 'term', from: '2026-01-10', to: '2026-05-01' },
      { name: 'works', from: '2026-06-01', to: '2026-06-02', closed: true },
    ],
  })
  expect(periods?.map(({ closed }) => closed)).toEqual([false, true])
})

test.each([
  ['{', 'is not JSON.'],
  [{ name: 'package' }, 'says nothing of zone, open or periods.'],
  [{ zone: 'Mars/Base' }, 'has a fault at zone: is not a time zone such as Europe/Berlin.'],
  [{ periods: [{ name: 'x', from: '2026-02-30', to: '2026-03-01' }] }, 'has a fault at periods.0.from'],
  [
    { periods: [{ name: 'x', from: '2026-03-02', to: '2026-03-01' }] },
    'has a fault at periods.0: ends before it begins.',
  ],
  [{ open: { funday: { from: '08:00', to: '10:00' } } }, 'names a weekday "funday" under open.'],
  [{ open: { from: '8', to: '10:00' } }, 'has a fault at open'],
])('a calendar with a fault is refused with its place (%#)', async (content, sentence) => {
  await expect(read(content)).rejects.toThrow(sentence)
})

test('a calendar that is not there is refused', async () => {
  await expect(readCalendar(join(folder, 'none.json'))).rejects.toThrow("none.json can't be read.")
})
