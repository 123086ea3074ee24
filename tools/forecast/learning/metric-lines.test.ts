import { expect, test } from 'vitest'
import { metricLines } from './metric-lines.ts'

const fit = {
  quick: false,
  weights: { linear: 0.25, boosting: 0.75 },
  errors: { linear: 5.432, boosting: 4.321, profile: 9 },
  importance: { clock: 0.2, pattern: 0.8 },
  mae: 4.2042,
  rehearsed: 10,
}

test('a fit is told by its error, its votes and what it goes by, the largest first', () => {
  expect(metricLines(fit)).toEqual([
    'Over 10 past weeks off by 4.2 people a slot.',
    'Votes: boosting 75 % (off by 4.3), linear 25 % (off by 5.4). Not asked: profile.',
    'Goes by: the same slot in past weeks 80 %, weekday and time 20 %.',
  ])
})

test('a hurried fit, one without rehearsals, a challenger and what cannot be read', () => {
  expect(metricLines({ ...fit, quick: true, importance: {}, mae: null, rehearsed: 0, errors: {} })).toEqual([
    'Fitted in a hurry; the whole fit follows within the hour.',
    'Votes: boosting 75 %, linear 25 %.',
  ])
  expect(metricLines({ losses: [{ champion: 4, challenger: 5 }] })).toEqual([
    'Off by 5 people a slot where the champion was off by 4 people a slot, over one past week.',
  ])
  for (const nothing of [null, {}, 'x', { losses: [] }, { weights: 3 }])
    expect(metricLines(nothing)).toEqual([])
})
