import { expect, test } from 'vitest'
import { readCommand } from '../commands.ts'
import { ironworks, tuesday } from '../offline/testing.ts'

test.each([
  ['/trial', { act: 'list' }],
  ['/trial fair nearest', { act: 'start', a: 'fair', b: 'nearest' }],
  [
    '/trial fair, first by taken for 14 days',
    { act: 'start', a: 'fair', b: 'first', metric: 'taken', days: 14 },
  ],
  ['/trial fair', { act: 'list' }],
  ['/trial stop', { act: 'stop' }],
])('%s', (text, input) => {
  expect(readCommand(text, { gym: ironworks, now: tuesday })).toEqual({
    kind: 'tool',
    tool: 'tryAdvice',
    input,
  })
})
