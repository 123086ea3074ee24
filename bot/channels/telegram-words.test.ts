import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitting } from './loopback/telegram-forms.ts'
import { kept, looked, wordsIn } from './telegram-words.ts'

/** The stretches that look like something, as "type: words". */
function shown(reply: string): string[] {
  const { text, looks } = looked(reply)
  return looks.map(({ type, offset, length }) => `${type}: ${text.slice(offset, offset + length)}`)
}

describe('what a language model wrote in Markdown', () => {
  test('is shown without its marks', () => {
    const { text } = looked(
      '## Legs\n**Squat** 3x5, then `curl`.\n* see [the plan](https://gym.example/plan)',
    )
    expect(text).toBe('Legs\nSquat 3x5, then curl.\n• see the plan')
    expect(shown('## Legs\n**Squat** 3x5, then `curl`.\n* see [the plan](https://gym.example/plan)')).toEqual(
      ['bold: Legs', 'bold: Squat', 'code: curl', 'text_link: the plan'],
    )
  })

  test('has its places right behind letters of several units', () => {
    expect(shown('🏋️‍♀️🦵 **squats 🦵** and **rows**')).toEqual(['bold: squats 🦵', 'bold: rows'])
  })

  test('may hold a link within bold words', () => {
    expect(shown('**see [this](https://gym.example)**')).toEqual(['bold: see this', 'text_link: this'])
  })
})

test.each([
  '80*8 and 60*12',
  'a ** b ** c',
  'snake_case_name and *one star*',
  'Legs_are *quiet* at <18:00> & [not a link]',
  '[click](javascript:alert(1))',
  '3 < 5 > 2 `',
  '**',
  '#hashtag',
])('"%s" is left letter for letter', (text) => {
  expect(looked(text)).toEqual({ text, looks: [] })
})

test('what Telegram takes out in silence is not sent, so that looks stay in their places', () => {
  expect(shown('a\r\u202eb\u0000 **c**')).toEqual(['bold: c'])
  expect(looked('a\r\u202eb\u0000c').text).toBe('ab c')
})

test('the head of a list is bold, and the names of rows that stand together', () => {
  expect(shown('This is what I can do:\n• quiet times')).toEqual(['bold: This is what I can do:'])
  expect(shown('Your plan: three days.\nMon: Legs, 58 min\nThu: Push, 50 min')).toEqual([
    'bold: Your plan:',
    'bold: Mon:',
    'bold: Thu:',
  ])
  expect(shown('You said: yes.')).toEqual([])
  expect(shown('See you at 18:00')).toEqual([])
  expect(shown('Anything else:')).toEqual([])
})

test('a long text is cut between paragraphs and not within a link', () => {
  const link = '[the whole plan of this week](https://gym.example/plan)'
  const parts = wordsIn(looked(`${'quiet '.repeat(5)}${link} ${'busy '.repeat(5)}`), 40)
  expect(parts.map(({ text }) => text)).toEqual([
    'quiet quiet quiet quiet quiet',
    'the whole plan of this week busy busy',
    'busy busy busy',
  ])
  expect(parts[1]?.looks).toMatchObject([{ type: 'text_link', offset: 0, length: 27 }])
})

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        ' ',
        '**',
        '*',
        '`',
        '# ',
        '## x',
        '[a b](https://x.example/y)',
        '**b**',
        '`c d`',
        'Mon: x',
        'Head:',
      ],
      ...['👩‍👩‍👧‍👦', '🏋️', 'e\u0301', '\u202e', '_', '](', '**[x](https://y.example)**', '**`c`**', '\t'],
    ),
  ),
  { maxLength: 40 },
)

test('whatever is said, its looks fit their words as Telegram wants it, in every part of it', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 2, max: 80 }), (found, most) => {
      for (const { text, looks } of wordsIn(looked(found.join('')), most)) {
        expect(text.length).toBeLessThanOrEqual(most)
        expect(text.trim()).not.toBe('')
        expect(fitting(text, [...looks])).toBeUndefined()
      }
    }),
    { numRuns: 3000 },
  )
})

test('nothing but marks and white space is lost', () => {
  const bare = (text: string) => kept(text).replace(/[\s*#•`[\]()]|https:\S*/gu, '')
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('**b c**', '`c`', '\n', ' ', '# ')),
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 60 }), (found, most) => {
      const text = found.join('')
      const parts = wordsIn(looked(text), most)
      expect(bare(parts.map((part) => part.text).join(''))).toBe(bare(text))
    }),
  )
})
