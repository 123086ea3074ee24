import { numberWords, speech } from './language.ts'

/**
 * A whole number with its thousands set apart, as whoever is spoken to writes it.
 *
 * @example
 * thousands(2050) // '2,050'; in German and Spanish '2.050'
 */
export function thousands(value: number): string {
  const grouped = Math.round(value).toLocaleString('en')
  return speech().language === 'en' ? grouped : grouped.replaceAll(',', '.')
}

/**
 * A number with so many digits after its decimal sign.
 *
 * @example
 * fixed(2, 1) // '2.0'; in German and Spanish '2,0'
 */
export const fixed = (value: number, digits: number): string =>
  speech().language === 'en' ? value.toFixed(digits) : value.toFixed(digits).replace('.', ',')

/** One digit after the decimal sign, and none where it is a zero: "82.4", "82". */
export const tenths = (value: number): string => numberWords(Math.round(value * 10) / 10)
