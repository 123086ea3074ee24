/** Said by somebody who only calls the assistant's name. */
const nothing = '/help'

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { offset: number; length: number }

/**
 * A text without the calls of the assistant's name, and without the commas that set them off.
 *
 * @example
 * withoutMentions('@spotter, is it busy?', [{ offset: 0, length: 8 }]) // 'is it busy?'
 */
export function withoutMentions(text: string, mentions: readonly Stretch[]): string {
  const lastFirst = [...mentions].sort((a, b) => b.offset - a.offset)
  return lastFirst.reduce(without, text).trim() || nothing
}

function without(text: string, { offset, length }: Stretch): string {
  const before = text.slice(0, offset).replace(/,?\s*$/, '')
  const after = text.slice(offset + length).replace(/^[,:;]?\s*/, '')
  return before && after && !/^[.?!]/.test(after) ? `${before} ${after}` : before + after
}
