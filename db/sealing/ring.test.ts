import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HealthKey, keyRing, nameOfKey, type Place, parseKeys } from './ring.ts'

const key = (id: string, fill: number): HealthKey => ({ id, bytes: new Uint8Array(32).fill(fill) })
const ring = keyRing([key('a', 1)])
const place: Place = { table: 'weights', column: 'sealed', gym: 'gym', member: 'mia', row: ['w1'] }

test('what was sealed opens to the same words, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 6000 }), (words) => {
      const sealed = ring.seal(words, place)
      expect(ring.open(sealed, place)).toBe(words)
      expect(sealed).toMatch(/^sealed:[12]:a:[\w-]+$/)
    }),
  )
})

test('the same words never look the same twice', () => {
  const seen = new Set(Array.from({ length: 1000 }, () => ring.seal('82.5', place)))
  expect(seen.size).toBe(1000)
})

test.each<[string, Partial<Place>]>([
  ['another table', { table: 'targets' }],
  ['another column', { column: 'text' }],
  ['another gym', { gym: 'gym2' }],
  ['another member', { member: 'max' }],
  ['another row', { row: ['w2'] }],
  ['a row whose names run together', { member: 'mia","w1', row: [] }],
])('carried to %s it does not open', (_, elsewhere) => {
  const sealed = ring.seal('82.5', place)
  expect(() => ring.open(sealed, { ...place, ...elsewhere })).toThrow(
    /^A sealed value of \w+\.\w+ does not open/,
  )
})

test('one changed letter, and a missing end, are noticed', () => {
  for (const words of ['82.5', 'a long story '.repeat(400)]) {
    const sealed = ring.seal(words, place)
    const from = sealed.lastIndexOf(':') + 1
    for (let at = from; at < sealed.length; at += Math.ceil(sealed.length / 60)) {
      const other = sealed[at] === 'A' ? 'Q' : 'A'
      expect(() => ring.open(sealed.slice(0, at) + other + sealed.slice(at + 1), place)).toThrow(
        'does not open',
      )
      expect(() => ring.open(sealed.slice(0, at), place)).toThrow('does not open')
    }
    expect(() =>
      ring.open(sealed.replace(/^sealed:1/, 'sealed:2').replace(/^sealed:2/, 'sealed:3'), place),
    ).toThrow()
  }
})

test('no message quotes what was sealed', () => {
  const sealed = ring.seal('eats nothing', place)
  try {
    ring.open(sealed, { ...place, member: 'max' })
    expect.unreachable()
  } catch (error) {
    expect(String(error)).not.toMatch(/eats|mia|max/)
  }
})

test('the first key seals, and all open', () => {
  const old = ring.seal('82.5', place)
  const both = keyRing([key('b', 2), key('a', 1)])
  expect(both.open(old, place)).toBe('82.5')
  expect(both.seal('82.5', place)).toMatch(/^sealed:1:b:/)
  expect(() => keyRing([key('b', 2)]).open(old, place)).toThrow('needs the health key "a"')
})

test('another key of the same name opens nothing', () => {
  expect(() => keyRing([key('a', 9)]).open(ring.seal('82.5', place), place)).toThrow('does not open')
})

test('a long talk takes less room sealed than plain', () => {
  const words = JSON.stringify(
    Array.from({ length: 200 }, (_, i) => ({ at: i, text: 'Your place is held.' })),
  )
  expect(ring.seal(words, place).length).toBeLessThan(words.length / 2)
})

test('keys are read with and without names, in base64 of both kinds', () => {
  const bytes = new Uint8Array(32).fill(251)
  const base64 = Buffer.from(bytes).toString('base64')
  expect(parseKeys(base64)).toEqual([{ id: nameOfKey(bytes), bytes }])
  expect(parseKeys(Buffer.from(bytes).toString('base64url'))).toEqual([{ id: nameOfKey(bytes), bytes }])
  const second = Buffer.alloc(32, 3).toString('base64')
  expect(parseKeys(`2026: ${base64}`)).toBeUndefined()
  expect(parseKeys(`2026:${base64}, 2025:${second}`)?.map(({ id }) => id)).toEqual(['2026', '2025'])
})

test.each([
  ['', 'nothing'],
  ['c2hvcnQ=', 'too short a key'],
  [Buffer.alloc(33).toString('base64'), 'too long a key'],
  [`a:${Buffer.alloc(32).toString('base64')},a:${Buffer.alloc(32, 1).toString('base64')}`, 'one name twice'],
  [`${Buffer.alloc(32).toString('base64')},`, 'a comma too many'],
  [`b c:${Buffer.alloc(32).toString('base64')}`, 'a name with a gap'],
])('no keys: %s (%s)', (text) => {
  expect(parseKeys(text)).toBeUndefined()
})
