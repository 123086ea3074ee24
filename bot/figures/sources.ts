import { figuresIn } from './read.ts'
import type { Reading } from './reading.ts'
import { measured, unitOfField } from './units.ts'

/** Parts of a field that is told in a unit: { people: { about: 12, low: 8 } }. */
const parts = /^(?:about|low|high|least|most|usual|expected|from|to|min|max|mean|\d+)$/

/** Codes and ids, whose digits count nothing. */
const code = /^(?=.*[a-z])(?=.*\d)[\w-]{4,}$|^[\da-f]{8}-[\da-f]{4}-/i
const moment = /^\d{4}-\d{2}-\d{2}(?:T|$)/
const gluedCode = /(?<![\p{L}\p{N}])(?!\d+[x×]\d)(?=[\w-]*\p{L}\d)[\w-]{4,}/giu

/** All that a source's figures can mean: of words, or of a tool's result as JSON. */
export function readingsOf(source: string): Reading[] {
  const begins = source.trimStart()[0]
  if (begins === '{' || begins === '[') {
    try {
      return inResult(JSON.parse(source), undefined)
    } catch {
      // Words that only look like it.
    }
  }
  return inWords(source)
}

const inWords = (text: string): Reading[] =>
  figuresIn(text.replace(gluedCode, (word) => (moment.test(word) ? word : ' '))).flatMap(
    ({ readings }) => readings,
  )

function inResult(value: unknown, spelt: string | undefined): Reading[] {
  if (typeof value === 'number') {
    // Spoken figures have no sign: "5 under the usual".
    return measured(Math.abs(value), spelt)
  }
  if (typeof value === 'string') return code.test(value) && !moment.test(value) ? [] : inWords(value)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    inResult(each, unitOfField(name) ?? (parts.test(name) ? spelt : undefined)),
  )
}
