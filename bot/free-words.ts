import type { Asked } from './asked.ts'

/** Fields of a command's input that hold what was drawn by chance: handles of offers, places, changes and questions. */
const handles = ['offer', 'slot', 'instead', 'meetup', 'id', 'code', 'answer']

/** The form of what we draw: letters and digits that can't be taken for each other, or the digest of an answer. */
const drawn = /^(?:[2-9a-hjkmnp-z-]{6,13}|[0-9a-f]{12})$/i

/**
 * What a message says in a member's own words. A code is drawn by chance, and may look like the name of a drug: where a
 * command takes one, it is no word of theirs.
 *
 * @example
 * freeWords('/book tren2abc', { kind: 'tool', tool: 'reserveSlot', input: { offer: 'tren2abc' } }) // '/book '
 */
export function freeWords(text: string, command: Asked | undefined): string {
  if (command?.kind !== 'tool') return text
  const codes = handles.map((field) => command.input[field]).filter(isDrawn)
  if (codes.length === 0) return text
  return text
    .split(/(\s+)/)
    .filter((word) => !codes.includes(word.toLowerCase()) && !codes.includes(word))
    .join('')
}

const isDrawn = (value: unknown): value is string => typeof value === 'string' && drawn.test(value)
