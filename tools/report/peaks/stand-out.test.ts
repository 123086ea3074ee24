import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { weekdayOf } from '../../kit/time.ts'
import { cellsOf, countedDays, type Expected } from '../testing.ts'
import { peakSentences } from './peaks-words.ts'
import { standOut, stretchesOf } from './stand-out.ts'

const slots = 32
const first = '2026-09-07'
const runs = 200

const weeksOf = (seed: string, weeks: number, expected: Expected) =>
  cellsOf(countedDays(seededRandom(seed), { first, days: 7 * weeks, slots, expected }))

/** On Wednesdays so many more are in at 16:00: they arrive from 15:00 to 16:30 and stay for three slots. */
const planted =
  (more: number, base = 30): Expected =>
  (date, slot) =>
    base + (weekdayOf(date) === 3 && slot >= 18 && slot <= 20 ? more : 0)

describe('of gyms in which no hour differs, under one in twenty is told of a full or an empty one', () => {
  test.each([2, 4, 8, 26].flatMap((weeks) => [8, 30, 80].map((people) => ({ weeks, people }))))(
    '$weeks weeks, $people people',
    ({ weeks, people }) => {
      let told = 0
      for (let i = 0; i < runs; i++) {
        const found = standOut(weeksOf(`flat ${people} ${i}`, weeks, () => people))
        if (found && found.full.length + found.empty.length > 0) told++
      }
      expect(told / runs).toBeLessThan(0.05)
    },
  )
})

describe('a planted peak is found, and within its slot', () => {
  test.each([
    { weeks: 4, more: 30, least: 0.95 },
    { weeks: 8, more: 20, least: 0.95 },
    { weeks: 26, more: 12, least: 0.95 },
  ])('$more more people over $weeks weeks', ({ weeks, more, least }) => {
    let hits = 0
    for (let i = 0; i < runs; i++) {
      const found = standOut(weeksOf(`planted ${more} ${i}`, weeks, planted(more)))
      const [top] = found ? stretchesOf(found.full, { level: found.level, slotMinutes: 30 }) : []
      if (top?.weekday === 3 && top.from <= 960 && top.to >= 990) hits++
    }
    expect(hits / runs).toBeGreaterThanOrEqual(least)
  })
})

test('one odd day makes no peak: an open house on a single Tuesday', () => {
  let told = 0
  for (let i = 0; i < runs; i++) {
    const days = countedDays(seededRandom(`odd ${i}`), { first, days: 56, slots, expected: () => 30 })
    const odd = days.map((day, at) =>
      at === 15 ? { ...day, people: day.people.map((people, slot) => people + (slot > 20 ? 60 : 0)) } : day,
    )
    if ((standOut(cellsOf(odd))?.full.length ?? 0) > 0) told++
  }
  expect(told / runs).toBeLessThan(0.05)
})

test('one week alone tells of no hour', () => {
  expect(standOut(weeksOf('one', 1, planted(60)))).toBeUndefined()
  expect(standOut([])).toBeUndefined()
})

test('a peak is said with its day, its hours and what is usual, an even week as even', () => {
  const room = { comfort: 64, slotMinutes: 30 }
  const [first, second] = peakSentences(weeksOf('words', 8, planted(30)), room)
  expect(first).toMatch(
    /^It is fullest on Wednesday (15:30|16:00) to (16:30|17:00): about (5|6)\d people on average, against (28|29|30|31|32) in a usual slot\.$/,
  )
  expect(second).toMatch(/^No slot of the week reaches 64 people on average|^\d of the week's 224 slots/)
  expect(
    peakSentences(
      weeksOf('even', 8, () => 30),
      room,
    ),
  ).toEqual([
    expect.stringMatching(
      /^No hour stands out: .* chance makes of 8 weeks\. A usual slot has about (28|29|3\d) people\.$/,
    ),
    expect.stringMatching(/^No slot of the week reaches 64 people/),
  ])
})

test('where hardly anybody is, nothing is told', () => {
  expect(
    peakSentences(
      weeksOf('few', 8, () => 1.2),
      { comfort: 64, slotMinutes: 30 },
    ),
  ).toEqual(['No hour has five people on average, so there is nothing that could be told.'])
  expect(peakSentences([], { comfort: 64, slotMinutes: 30 })).toEqual(['Nothing was counted in these days.'])
})
