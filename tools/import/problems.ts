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

/** Column names for a sentence. */
export function columnWords(header: readonly string[]): string {
  const named = header.slice(0, 20).map((name) => quoted(name).slice(1, -1) || '(no name)')
  return named.join(', ') + (header.length > 20 ? ` and ${header.length - 20} more` : '')
}
