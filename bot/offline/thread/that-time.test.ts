import { expect, test } from 'vitest'
import { heard, ironworks, only, spoken } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const morning = new Date('2026-11-24T10:00:00+01:00')

function talk(...messages: string[]): string[] {
  let last: Wish | undefined
  return messages.map((message) => {
    const understood = understand(message, { gym: ironworks, now: morning, last })
    if (understood.kind !== 'calls') return understood.kind
    last = understood.calls.at(-1)
    return understood.calls
      .map((wish) =>
        [wish.tool, wish.input.split, spoken(wish) ?? wish.input.at ?? wish.input.from]
          .filter(Boolean)
          .join(' '),
      )
      .join(' + ')
  })
}

test('a named hour goes before "later" and "earlier"', () => {
  expect(
    talk('how full is it tonight at 5', 'a bit later, maybe 8', 'earlier, like half 6', 'sooner, about 4'),
  ).toEqual([
    'crowdForecast 11-24 17:00 - 11-24 18:00',
    'crowdForecast 11-24 20:00 - 11-24 21:00',
    'crowdForecast 11-24 18:30 - 11-24 19:30',
    'crowdForecast 11-24 16:00 - 11-24 17:00',
  ])
})

test('a weekday is one of the week that was spoken of, and "after" comes after it', () => {
  expect(talk('how busy is it next week', 'and wednesday?', 'and the wednesday after')).toEqual([
    'crowdForecast 11-30 00:00 - 12-07 00:00',
    'crowdForecast 12-02 00:00 - 12-03 00:00',
    'crowdForecast 12-09 00:00 - 12-10 00:00',
  ])
})

test.each([
  ['put me in for that, arms', 'recommendSlots arms 11-27 18:00 - 11-27 19:00'],
  ['pop me down for then', 'recommendSlots 11-27 18:00 - 11-27 19:00'],
  ['friday it is then, book', 'recommendSlots 11-27 18:00 - 11-27 19:00'],
  ['hold one place for me', 'recommendSlots 11-27 18:00 - 11-27 19:00'],
  ['and saturday, same hour?', 'crowdForecast 11-28 18:00 - 11-28 19:00'],
  ['what about sunday, same 6', 'crowdForecast 11-29 18:00 - 11-29 19:00'],
  ['and by 9 that evening', 'crowdForecast 11-27 21:00 - 11-27 22:00'],
])('after an hour was asked about %j is %s', (said, meant) => {
  expect(talk('how busy is friday at 6', said).at(-1)).toBe(meant)
})

test.each([
  ['is that usual for a friday', { about: 'usual', at: '2026-11-27T18:00' }],
  ['has the holiday got anything to do with it', { about: 'holiday' }],
  ['do your own tips count into that', { about: 'advice', at: '2026-11-27T18:00' }],
  ['does the season change it for saturday at 11am', { about: 'season', at: '2026-11-28T11:00' }],
])('%j asks for the reasons of it', (said, input) => {
  const last = { tool: 'crowdForecast', input: { from: '2026-11-27T18:00', to: '2026-11-27T19:00' } }
  const wish = only(heard(said, last))
  expect(wish.tool).toBe('explainForecast')
  expect(wish.input).toMatchObject({
    ...input,
    ...('at' in input ? { at: expect.stringContaining(input.at) } : {}),
  })
})

test.each([
  ['book me friday at 6 because i have a wedding on saturday', 'recommendSlots 11-27 18:00'],
  ['a slot for back on thursday, legs are still sore from sunday', '11-26'],
  ['before 9, thursday or friday', '11-26 06:00 - 11-26 09:00 + crowdForecast 11-27 06:00 - 11-27 09:00'],
  ['is 2030 ok tonight', '11-24 20:30 - 11-24 21:30'],
  ['7 on thursday', '11-26 19:00 - 11-26 20:00'],
  ['tomorrow maybe 8', '11-25 20:00 - 11-25 21:00'],
  ['i work nights, tomorrow at half six in the morning', '11-25 06:30 - 11-25 07:30'],
])('%j speaks of %s', (said, meant) => {
  expect(talk(said).at(-1)).toContain(meant)
})
