import { expect, test } from 'vitest'
import type { CommandLine } from '../wire.ts'
import { completionsFor } from './palette-list.ts'

const split = { name: 'split', about: 'What you train' }
const commands: CommandLine[] = [
  { name: 'mine', about: 'The places you have', options: [] },
  { name: 'ruhig', also: 'quiet', about: 'When it is quiet', options: [split] },
  {
    name: 'language',
    about: 'How I speak',
    options: [
      {
        ...{ name: 'language', about: 'Which one' },
        among: [
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ],
      },
    ],
  },
]
const texts = (value: string) => completionsFor(value, commands).map(({ text }) => text)

test('a slash alone offers every command in its order, words without one nothing', () => {
  expect(texts('/')).toEqual(['/mine', '/ruhig', '/language'])
  for (const value of ['', 'mine', 'is it /quiet', ' /', '/mine ', '/x\n']) expect(texts(value)).toEqual([])
})

test('a command is found by its beginning, its English name, a part of it, or what it is about', () => {
  expect(texts('/MI')).toEqual(['/mine'])
  expect(texts('/quie')).toEqual(['/ruhig'])
  expect(texts('/gua')).toEqual(['/language'])
  expect(texts('/places')).toEqual(['/mine'])
  expect(texts('/zzz')).toEqual([])
})

test('what begins so comes before what holds it', () => {
  const named = (name: string): CommandLine => ({ name, about: '', options: [] })
  const found = completionsFor('/in', [named('mine'), named('ring'), named('in'), named('inside')])
  expect(found.map(({ text }) => text)).toEqual(['/in', '/inside', '/mine', '/ring'])
})

test('fixed choices are offered by value and by name, until one is said', () => {
  expect(texts('/language ')).toEqual(['/language de', '/language en'])
  expect(texts('/language deu')).toEqual(['/language de'])
  expect(texts('/language en')).toEqual([])
  expect(texts('/language en now')).toEqual([])
})
