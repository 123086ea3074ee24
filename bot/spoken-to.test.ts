import { expect, test } from 'vitest'
import { ironworks } from './offline/testing.ts'
import { speechFor } from './spoken-to.ts'
import type { PastTurn } from './store.ts'
import type { Turn } from './turn.ts'

const speaking = { language: undefined, chosen: false, clock: '24', noNumbers: false } as const
const said = (text: string, alone = true) => ({ text, private: alone }) as Turn
const before = (...texts: string[]) => texts.map((text) => ({ text }) as PastTurn)
const language = (turn: Turn, own: object = {}, past: readonly PastTurn[] = []) =>
  speechFor(turn, ironworks, { ...speaking, ...own } as never, past).language

test('who writes German or Spanish is answered so, also after a button and a figure', () => {
  expect(language(said('wie voll ist es gerade?'))).toBe('de')
  expect(language(said('¿hay mucha gente?'), { language: 'en' })).toBe('es')
  expect(language(said('/now legs'), {}, before('is it busy?', 'wie voll ist es?'))).toBe('de')
  expect(language(said('1'), {}, before('wie voll ist es?', 'and tomorrow?'))).toBe('en')
})

test('a choice of their own stands, and an app counts where the words tell nothing', () => {
  expect(language(said('wie voll ist es?'), { language: 'en', chosen: true })).toBe('en')
  expect(language(said('in, legs'), { language: 'de' })).toBe('de')
  for (const text of ['undo', 'training plan', 'check me in', 'stop', 'yes', 'no', 'gym', 'keep everything'])
    expect(language(said(text)), text).toBe('en')
})

test('where others read along the gym speaks its own language', () => {
  expect(language(said('wie voll ist es?', false))).toBe('en')
})
