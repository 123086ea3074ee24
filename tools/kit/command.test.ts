import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedBy, commandOf } from './command.ts'

test('what a choice says is read again as it was meant', () => {
  const input = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean()))
  fc.assert(
    fc.property(input, (asked) => {
      expect(carriedBy(commandOf('meals', asked))).toEqual({ tool: 'planMeals', input: { ...asked } })
    }),
  )
})

test.each(['/meals no fish', '/meals {"fresh":true', '/meals [1]', '/unheard {}', 'meals {}'])(
  '%s carries nothing',
  (text) => expect(carriedBy(text)).toBeUndefined(),
)
