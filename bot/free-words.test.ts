import { expect, test } from 'vitest'
import { readCommand } from './commands.ts'
import { freeWords } from './free-words.ts'
import { ironworks } from './offline/testing.ts'

const world = { gym: ironworks, now: new Date('2026-11-24T17:42:00+01:00') }
const free = (text: string) => freeWords(text, readCommand(text, world)).trim()

test.each([
  ['/book tren2abc', '/book'],
  ['/hold TREN2ABC', '/hold'],
  ['/cancel dnp2dnp2', '/cancel'],
  ['/undo dnp2xy', '/undo'],
  ['/slots instead tren2abc legs tomorrow', '/slots instead  legs tomorrow'],
  ['/suits dnp2dnp2 2', '/suits  2'],
  ['/suits dnp2dnp2 book 9f03c41be7d2', '/suits  book'],
  ['/link tren-2abc', '/link'],
  ['/good 2d9c0a6a2a65', '/good'],
  ['/forget 9f03c41be7d2', '/forget'],
])('of "%s" the member’s own words are "%s"', (text, own) => {
  expect(free(text)).toBe(own)
})

test.each([
  '/log clenbuterol 40 mcg',
  '/cancel because I want to die',
  '/link I want to kill myself',
  '/profile I take tren2abc',
  '/swap {"exercise":"squat"}',
  '/suicide',
  'book tren2abc',
  'I take dnp',
])('of "%s" every word is the member’s own', (text) => {
  expect(free(text)).toBe(text)
})
