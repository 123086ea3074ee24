import { expect, test } from 'vitest'
import { withoutMentions } from './mention.ts'

const called = (text: string) => {
  const offset = text.indexOf('@spotter')
  return withoutMentions(text, [{ offset, length: '@spotter'.length }])
}

test.each([
  ['@spotter is it busy?', 'is it busy?'],
  ['@spotter, is it busy?', 'is it busy?'],
  ['@spotter: is it busy?', 'is it busy?'],
  ['is it busy, @spotter?', 'is it busy?'],
  ['is it busy @spotter', 'is it busy'],
  ['hey @spotter when are legs quiet', 'hey when are legs quiet'],
  ['@spotter\nin legs', 'in legs'],
])('%s means %s', (text, meant) => expect(called(text)).toBe(meant))

test('who only calls the name asks what there is to ask', () => {
  expect(called(' @spotter ')).toBe('/help')
})

test('every call of the name is taken out', () => {
  const mentions = [
    { offset: 0, length: 8 },
    { offset: 12, length: 8 },
  ]
  expect(withoutMentions('@spotter hi @spotter', mentions)).toBe('hi')
})
