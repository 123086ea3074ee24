import { expect, test } from 'vitest'
import { defaultSplits, findSplit, findSplits, splitNames } from './splits.ts'

test.each([
  ['Leg', 'legs'],
  ['leg day', 'legs'],
  ['SQUATS', 'legs'],
  ['Arm', 'arms'],
  ['Running', 'cardio'],
  ['abs', 'core'],
  ['Bench-Press', 'chest'],
  ['full body', 'general'],
  ['pecs', 'chest'],
])('"%s" is %s', (name, id) => {
  expect(findSplit(defaultSplits, name)?.id).toBe(id)
})

test.each(['', 'boxing', 'day', '💪', 'a'.repeat(5000)])('"%.20s" is no split', (name) => {
  expect(findSplit(defaultSplits, name)).toBeUndefined()
})

test('a training day can mean several splits, the main one first', () => {
  expect(findSplits(defaultSplits, 'push day').map(({ id }) => id)).toEqual(['chest', 'shoulders', 'arms'])
  expect(findSplits(defaultSplits, 'legs').map(({ id }) => id)).toEqual(['legs'])
})

test('no name belongs to two splits', () => {
  const names = defaultSplits.flatMap((split) => [...new Set(splitNames(split))])
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})
