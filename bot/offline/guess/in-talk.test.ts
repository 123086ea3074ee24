import { expect, test } from 'vitest'
import { hear } from '../hear.ts'
import type { Wish } from '../meaning.ts'
import { ironworks, tuesday } from '../testing.ts'

const after = async (last: Wish, said: string): Promise<unknown> => {
  const meant = await hear(said, { gym: ironworks, now: tuesday, last, earlier: [], offers: [] })
  return meant.kind === 'calls' ? meant.calls : meant
}

const key: Wish = { tool: 'makeAccessKey', input: { name: 'watch' } }
const quiet: Wish = { tool: 'stopNotices', input: {} }
const forecast: Wish = {
  tool: 'crowdForecast',
  input: { from: '2026-11-25T07:00:00+01:00', to: '2026-11-25T08:00:00+01:00' },
}

test.each([
  [key, 'and how many of those have I got', [{ tool: 'myAccessKeys', input: {} }]],
  [key, 'no, scrap the watch one', [{ tool: 'revokeAccessKey', input: { name: 'watch' } }]],
  [quiet, 'hm no, put them back on', [{ tool: 'stopNotices', input: { resume: true } }]],
  [forecast, 'what have I eaten so far', [{ tool: 'myProgress', input: { what: 'food' } }]],
] as const)('after %o, %j means what follows from both', async (last, said, calls) => {
  expect(await after(last, said)).toEqual(calls)
})

test('a place wished after a forecast is at the time that was spoken of', async () => {
  const [wish] = (await after(forecast, 'nice, save me a spot then, shoulders')) as Wish[]
  expect(wish).toMatchObject({
    tool: 'recommendSlots',
    input: { split: 'shoulders', from: '2026-11-25T07:00:00+01:00' },
  })
})

test('an address of the calendar that is wanted anew ends the old one', async () => {
  expect(
    await after({ tool: 'calendarFeed', input: {} }, 'the wrong people saw it, can I get a fresh one'),
  ).toEqual([{ tool: 'calendarFeed', input: { renew: true } }])
})

test('nobody agrees to a thing unnamed', async () => {
  const meant = await after({ tool: 'crowdNow', input: {} }, 'yes ok')
  expect(JSON.stringify(meant)).not.toContain('consent')
})
