import { expect, test } from 'vitest'
import { weekOverlap } from './week.ts'

test('openings keep apart, also over midnight and from Sunday night into Monday', () => {
  expect(weekOverlap([{ weekday: 1, opens: 360, closes: 1440 }])).toBeUndefined()
  expect(
    weekOverlap([
      { weekday: 1, opens: 360, closes: 720 },
      { weekday: 1, opens: 720, closes: 1320 },
    ]),
  ).toBeUndefined()
  expect(
    weekOverlap([
      { weekday: 5, opens: 1080, closes: 1560 },
      { weekday: 6, opens: 60, closes: 600 },
    ]),
  ).toBe('Saturday')
  expect(
    weekOverlap([
      { weekday: 7, opens: 1200, closes: 1800 },
      { weekday: 1, opens: 300, closes: 600 },
    ]),
  ).toBe('Monday')
  expect(
    weekOverlap([
      { weekday: 7, opens: 1200, closes: 1740 },
      { weekday: 1, opens: 300, closes: 600 },
    ]),
  ).toBeUndefined()
  expect(
    weekOverlap([1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 0, closes: 1440 }))),
  ).toBeUndefined()
})
