import { expect, test } from 'vitest'
import { formulas } from './basal.ts'
import { formulaNamed, formulaNames } from './formula-names.ts'

test('every equation is known by our name for it and by its sentence', () => {
  for (const formula of formulas) {
    expect(formulaNamed(formula)).toBe(formula)
    expect(formulaNamed(formulaNames[formula])).toBe(formula)
  }
})

test.each([
  ['MSJ', 'mifflinStJeor'],
  ['mifflin', 'mifflinStJeor'],
  ['mifflin_st_jeor', 'mifflinStJeor'],
  ['Mifflin–St. Jeor', 'mifflinStJeor'],
  ['Katch-McArdle', 'cunningham1991'],
  ['KM', 'cunningham1991'],
  ['CUN80', 'cunningham1980'],
  ['Cunningham', 'cunningham1980'],
  ['Harris Benedict', 'harrisBenedict1919'],
  ['HB 1919', 'harrisBenedict1919'],
  ['revised Harris-Benedict', 'harrisBenedict1984'],
  ['HB1984', 'harrisBenedict1984'],
  ['Roza and Shizgal', 'harrisBenedict1984'],
  ['the one of my aunt', undefined],
  ['', undefined],
])('%s means %s', (words, formula) => {
  expect(formulaNamed(words)).toBe(formula)
})
