import { hashOf } from '../../kit/secrets.ts'

/** Letters and digits that are hard to mistake for each other. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Eight of thirty-one: more than 2^39, for ten minutes and five attempts. */
const length = 8

/** Minutes for which a code is good. */
export const codeMinutes = 10

/** A code that nobody can guess, in small letters. */
export function newCode(): string {
  let code = ''
  while (code.length < length) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    // A byte beyond the last whole round would favour the first letters.
    if (byte < 256 - (256 % letters.length)) code += letters[byte % letters.length] ?? ''
  }
  return code
}

/** A code as it is read out and copied: "k3f9-a2bc". */
export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/**
 * A code as somebody typed it, as it was made; undefined for what can't be one.
 *
 * @example
 * codeFrom(' K3F9-a2bc ') // 'k3f9a2bc'
 */
export function codeFrom(said: string): string | undefined {
  const plain = said.toLowerCase().replace(/[\s-]+/g, '')
  return plain.length === length && [...plain].every((letter) => letters.includes(letter)) ? plain : undefined
}

/** What is kept of a code. */
export const keptOf = (code: string): Promise<string> => hashOf(`link ${code}`)
