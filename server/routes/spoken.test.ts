import fc from 'fast-check'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { languageAsked, languagesAsked, speechFor } from './spoken.ts'

test('the languages of a browser come best first, and nonsense is passed over', () => {
  expect(languagesAsked('de-AT;q=0.7, es, *;q=0.1, fr;q=0')).toEqual(['es', 'de-AT'])
  expect(languagesAsked(undefined)).toEqual([])
  expect(languagesAsked(';;,q=1,,<script>')).toEqual([])
})

test('no header makes it fail or take long', () => {
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), (header) => Array.isArray(languagesAsked(header))))
})

test('a reader’s own wish goes before the browser’s, and that before the gym’s', async () => {
  const app = new Hono()
  const said: string[] = []
  app.get('/', (c) => {
    const own = { language: 'es' as const, clock: '12' as const, staff: false }
    for (const reader of [own, undefined]) said.push(speechFor(c, reader, 'de').language)
    said.push(languageAsked(c) ?? 'none')
    return c.text('')
  })
  await app.request('/', { headers: { 'Accept-Language': 'fr, en-GB;q=0.8' } })
  await app.request('/', { headers: { 'Accept-Language': 'fr' } })
  expect(said).toEqual(['es', 'en', 'en', 'es', 'de', 'none'])
})
