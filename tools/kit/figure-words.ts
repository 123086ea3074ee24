import { speech } from './language.ts'

const locales = { en: 'en-GB', de: 'de-DE', es: 'es-ES' } as const

/**
 * A figure as people read it in their language, with its thousands set apart.
 *
 * @param digits after the decimal sign, neither more nor fewer
 * @example
 * groupedWords(1140.5, 1) // '1,140.5'; '1.140,5' in German and Spanish
 */
export function groupedWords(value: number, digits = 0): string {
  const rounded = Number(value.toFixed(digits))
  return (rounded === 0 ? 0 : rounded).toLocaleString(locales[speech().language], {
    // Spanish leaves a thousand together unless told otherwise, and then columns don't line up.
    useGrouping: 'always',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** A figure with so many digits after the decimal sign, its thousands together: "0.27", "0,27". */
export function fixedWords(value: number, digits: number): string {
  const text = value.toFixed(digits)
  return speech().language === 'en' ? text : text.replace('.', ',')
}
