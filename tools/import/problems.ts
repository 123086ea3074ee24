import { t } from '../kit/language.ts'

/** Why an import can't be done, as one sentence for the person at the terminal. */
export class ImportProblem extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'ImportProblem'
  }
}

/** A file that ends before its end: a gzip cut off or damaged. What came before it is good. */
export class BrokenOff extends Error {
  /** What is left of the line it broke in. */
  readonly torn: string

  constructor(reason: string, torn = '') {
    super(reason)
    this.name = 'BrokenOff'
    this.torn = torn
  }
}

/** A text from a file, fit for a sentence: no control characters, not too long. */
export function quoted(text: string): string {
  const clean = text.replace(/\p{C}+/gu, ' ').trim()
  return `"${clean.length > 40 ? `${clean.slice(0, 37)}...` : clean}"`
}

/** A list with how many are not in it. */
export const withMore = (listed: string, more: number): string =>
  more > 0 ? t`${listed} and ${more} more` : listed

/** Column names for a sentence. */
export function columnWords(header: readonly string[]): string {
  const named = header.slice(0, 20).map((name) => quoted(name).slice(1, -1) || t`(no name)`)
  return withMore(named.join(', '), header.length - 20)
}
