import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyRing, type Place } from './ring.ts'
import { openWords, sealWords } from './words.ts'

const ring = keyRing([{ id: 'a', bytes: new Uint8Array(32).fill(1) }])
const place: Place = { table: 'turns', column: 'text', gym: 'gym', member: '', row: ['web', '1'] }

const likeSealed = ['sealed:', 'sealed:0:hello', `sealed:1:a:${'x'.repeat(50)}`, ring.seal('ha', place)]

test.each(likeSealed)('somebody may write %s, with keys and without', (words) => {
  for (const keys of [ring, undefined])
    expect(openWords(keys, sealWords(keys, words, place), place)).toBe(words)
})

test('without keys words stay as they are', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      if (!words.startsWith('sealed:')) expect(sealWords(undefined, words, place)).toBe(words)
    }),
  )
})

test('what was kept plain is read plain when there are keys', () => {
  expect(openWords(ring, 'hello', place)).toBe('hello')
  expect(openWords(ring, sealWords(undefined, 'sealed:1:a:b', place), place)).toBe('sealed:1:a:b')
})

test('what is sealed is not given out as words where the keys are missing', () => {
  expect(() => openWords(undefined, ring.seal('82 kg', place), place)).toThrow('no key to open it with')
})
