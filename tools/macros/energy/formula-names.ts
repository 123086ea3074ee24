import type { Formula } from './basal.ts'

/** How each equation is called in a sentence. */
export const formulaNames: Readonly<Record<Formula, string>> = {
  mifflinStJeor: 'Mifflin-St Jeor (1990)',
  mifflinStJeorUnrounded: 'Mifflin-St Jeor (1990, unrounded)',
  harrisBenedict1919: 'Harris-Benedict (1919)',
  harrisBenedict1984: 'Harris-Benedict (revised 1984)',
  cunningham1980: 'Cunningham (1980)',
  cunningham1991: 'Katch-McArdle (Cunningham 1991)',
}

/** Words that point to an equation, the special before the general. */
const pointers: readonly [RegExp, Formula][] = [
  [/katch|mcardle|\bkm\b|cun[a-z]*(19)?91/, 'cunningham1991'],
  [/cun/, 'cunningham1980'],
  [/unrounded/, 'mifflinStJeorUnrounded'],
  [/mifflin|jeor|\bmsj\b/, 'mifflinStJeor'],
  [
    /(harris|benedict|roza|shizgal|\bhb).*(84|revised|new)|(revised|new).*(harris|benedict)|roza|shizgal/,
    'harrisBenedict1984',
  ],
  [/harris|benedict|\bhb/, 'harrisBenedict1919'],
]

/**
 * The equation somebody means: by our name, by its authors or by its usual letters; undefined for anything else.
 *
 * @example
 * formulaNamed('Katch-McArdle') // 'cunningham1991'
 */
export function formulaNamed(words: string): Formula | undefined {
  const plain = words.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
  const joined = plain.replaceAll(' ', '')
  return pointers.find(([pointer]) => pointer.test(plain) || pointer.test(joined))?.[1]
}
