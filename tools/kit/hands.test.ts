import fc from 'fast-check'
import { expect, test } from 'vitest'
import { halfWords, handsOf, handWords } from './hands.ts'
import { inSpeech } from './language.ts'

test('a day of 140 g protein, 60 g fat and 235 g carbohydrate in hands, by hand', () => {
  // 4.5 palms, 8.5 cupped hands and 4.5 thumbs hold 142.5 g, 60.25 g and 237.25 g.
  expect(handsOf({ proteinG: 140, fatG: 60, carbohydrateG: 235 })).toEqual({
    palms: 4.5,
    cupped: 8.5,
    thumbs: 4.5,
  })
})

test('what the hands hold is what was wanted, within half a hand of each', () => {
  const amount = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })
  fc.assert(
    fc.property(amount(80, 220), amount(50, 120), amount(120, 400), (proteinG, fatG, carbohydrateG) => {
      const { palms, cupped, thumbs } = handsOf({ proteinG, fatG, carbohydrateG })
      expect(Math.abs(24 * palms + 3 * cupped + 2 * thumbs - proteinG)).toBeLessThan(9)
      expect(Math.abs(1.5 * palms + 25 * cupped + 4 * thumbs - carbohydrateG)).toBeLessThan(9)
    }),
  )
})

test('halves are said as people say them', () => {
  expect([0.5, 1, 2.5, 12].map(halfWords)).toEqual(['½', '1', '2½', '12'])
  const day = { proteinG: 140, fatG: 60, carbohydrateG: 235 }
  expect(handWords(day)).toBe(
    '4½ palms of meat, fish, eggs or beans, 8½ cupped hands of grains, potatoes or fruit, and 4½ thumbs of oil, nuts or butter',
  )
  inSpeech({ language: 'de', clock: '24' }, () => expect(handWords(day)).toMatch(/^4½ Handteller Fleisch/))
})
