import { expect, test } from 'vitest'
import { lately } from './lately.ts'

test('a text is worked out once while it is among the last ones', () => {
  const worked: string[] = []
  const length = lately((text) => {
    worked.push(text)
    return text.length
  }, 2)
  expect(['one', 'three', 'one', 'three'].map(length)).toEqual([3, 5, 3, 5])
  expect(worked).toEqual(['one', 'three'])
  expect(['seven!', 'one'].map(length)).toEqual([6, 3])
  expect(worked).toEqual(['one', 'three', 'seven!', 'one'])
})
