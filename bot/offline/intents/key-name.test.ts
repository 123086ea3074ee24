import { expect, test } from 'vitest'
import { keyNameIn } from './key-name.ts'

test.each([
  ['make me a key and call it garage', 'garage'],
  ['a token named pi-4 that can only look', 'pi-4'],
  ['new access key for my watch', 'watch'],
  ['key "jarvis" please', 'jarvis'],
  ["make a key 'hobbes' so it can log for me", 'hobbes'],
  ['revoke the tablet one', 'tablet'],
  ['the work key leaked, kill it', 'work'],
  ['sold the old macbook so the key macbook has to go', 'macbook'],
  ['get rid of nas-readonly', 'nas-readonly'],
  ['one for claude, please, name it office', 'office'],
  ['jarvis should not have access any more', 'jarvis'],
])('%j names %s', (said, name) => {
  expect(keyNameIn(said)).toBe(name)
})

test.each([
  'I need an access key',
  'make me a key for my assistant',
  'which keys do I have',
  'revoke the old key',
  'give me a new token please',
  'revoke it',
])('%j names none', (said) => {
  expect(keyNameIn(said)).toBeUndefined()
})
