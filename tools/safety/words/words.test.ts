import { describe, expect, test } from 'vitest'
import { edits } from '../../kit/edits.ts'
import { negated, personBefore, supposed, timeOf } from './context.ts'
import { withoutIdioms } from './idioms.ts'
import { inDigits } from './numerals.ts'
import { pattern, places } from './pattern.ts'
import { reading } from './reading.ts'
import { spelled } from './spelling.ts'

const read = (text: string) => reading(text).map((sentence) => sentence.text.trim())
const finds = (phrase: string, text: string) => places(phrase, ` ${text} `).length > 0

describe('a phrase', () => {
  test.each([
    ['chest ~2 hurt*', 'my chest really hurts', true],
    ['chest ~2 hurt*', 'my chest , it hurts', false],
    ['chest ~~2 hurt*', 'my chest , it hurts', true],
    ['chest ~2 hurt*', 'my chest does not hurt', false],
    ['chest ~~~3 hurt*', 'my chest does not hurt', true],
    ['a|b_c d', 'b c d', true],
    ['x y? z', 'x z', true],
    ['am # !kg|lb', 'i am 15', true],
    ['am # !kg|lb', 'i am 15 kg', false],
    ['^ starving $', 'starving', true],
    ['^ starving $', 'so starving', false],
    ['eat nothing|$', 'i eat', true],
  ])('%s in "%s": %s', (phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found)
  })

  test('a list that nobody wrote is a mistake, not an empty one', () => {
    expect(() => pattern('@nosuchlist')).toThrow(RangeError)
  })
})

describe('a message in one spelling', () => {
  test.each([
    ["I'm 5'10 & 80KG!!", ['i am 5 ft 10 and 80 kg !', '!']],
    ["cant breathe, it's tight", ['can not breathe , it is tight']],
    ['lose 1,5 kg. Now', ['lose 1.5 kg', 'now']],
    ['eight hundred and fifty cals', ['850 kcal']],
    ['a 38.5 fever', ['a 38.5 fever']],
  ])('%s', (text, sentences) => {
    expect(read(text).map((sentence) => sentence.replace(/ ?!$/, ''))).toEqual(
      sentences.map((sentence) => sentence.replace(/ ?!$/, '')).filter((sentence) => sentence !== ''),
    )
  })

  test.each([
    [['a', 'thousand'], ['1000']],
    [['twenty', 'five'], ['25']],
    [
      ['one', 'of', 'us'],
      ['one', 'of', 'us'],
    ],
    [['1.2', 'k'], ['1200']],
    [
      ['couple', 'of', 'weeks'],
      ['2', 'weeks'],
    ],
  ])('%j', (words, digits) => {
    expect(inDigits(words)).toEqual(digits)
  })

  test('a slip is mended, a word of its own is not', () => {
    expect(spelled('chset')).toBe('chest')
    expect(spelled('pregnent')).toBe('pregnant')
    for (const word of ['cheat', 'paint', 'surge', 'number', 'weigh', 'bring', 'stare', 'spelling']) {
      expect(spelled(word)).toBe(word)
    }
    expect(edits('chset', 'chest')).toBe(1)
  })
})

describe('what stands around a word', () => {
  const at = (text: string, word: string) => {
    const start = text.indexOf(` ${word} `) + 1
    return { start, end: start + word.length + 1 }
  }

  test.each([
    [' no chest pain , dizziness or nausea ', 'nausea', true],
    [' no pain but dizziness ', 'dizziness', false],
    [' i am not pregnant ', 'pregnant', true],
    [' no idea why i am dizzy ', 'dizzy', false],
    [' i do not think i am pregnant ', 'pregnant', true],
  ])('a negation in "%s" reaches %s: %s', (text, word, denied) => {
    const { start, end } = at(text, word)
    expect(negated(text, start, end)).toBe(denied)
  })

  test.each([
    [' my wife is pregnant ', 'pregnant', 'other'],
    [' my wife says i am pregnant ', 'pregnant', 'self'],
    [' they found a clot ', 'clot', undefined],
    [' i am a 17 year old girl ', 'girl', 'self'],
    [' pain ', 'pain', undefined],
  ])('"%s" is about %s: %s', (text, word, about) => {
    expect(personBefore(text, at(text, word).end)).toBe(about)
  })

  test.each([
    [' i fainted years ago ', 'fainted', 'longAgo'],
    [' i fainted yesterday ', 'fainted', 'lately'],
    [' i faint every time ', 'faint', 'now'],
    [' i used to purge and now again ', 'purge', 'now'],
  ])('"%s"', (text, word, time) => {
    const { start, end } = at(text, word)
    expect(timeOf(text, start, end)).toBe(time)
  })

  test('what is only supposed', () => {
    expect(supposed(' what should i do if someone faints ', 29)).toBe(true)
    expect(supposed(' should i worry if my chest hurts ', 23)).toBe(false)
  })

  test('a way of speaking is taken out whole', () => {
    expect(withoutIdioms(' this workout is killing me but my chest hurts ')).toContain(' my chest hurts ')
    expect(withoutIdioms(' this workout is killing me but my chest hurts ')).not.toContain('killing')
  })
})
