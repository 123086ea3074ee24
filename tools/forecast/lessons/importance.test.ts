import { expect, test } from 'vitest'
import { featureNames } from './features.ts'
import { driverOf, importanceOf } from './importance.ts'

test('every feature has its driver', () => {
  const groups = Map.groupBy(featureNames, driverOf)
  expect(groups.get('clock')).toEqual(['slot', 'weekday', 'ahead'])
  expect(groups.get('level')).toEqual(['week', 'trend'])
  expect(groups.get('season')).toEqual(['yearDay', 'lastYear'])
  expect(groups.get('holiday')).toContain('besideHoliday')
  expect(groups.get('pattern')).toContain('smooth4')
  expect(groups.get('period')).toContain('lagPeriod2')
})

test('the trees that vote count by their weight, others not at all', () => {
  const only = (name: (typeof featureNames)[number]) =>
    Float64Array.from(featureNames, (feature) => Number(feature === name))
  const predict = () => new Float64Array()
  const ensemble = {
    fitted: new Map([
      ['a', { predict, importance: only('slot') }],
      ['b', { predict, importance: only('holiday') }],
      ['c', { predict }],
    ]),
    weights: new Map([
      ['a', 0.3],
      ['b', 0.1],
      ['c', 0.6],
    ]),
    errors: new Map(),
    rehearsals: [],
  }
  const { clock, holiday, season } = importanceOf(ensemble)
  expect([clock, holiday, season]).toEqual([expect.closeTo(0.75), expect.closeTo(0.25), 0])
  expect(importanceOf({ ...ensemble, fitted: new Map([['c', { predict }]]) })).toEqual({})
})
