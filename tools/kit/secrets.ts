/**
 * A word nobody can guess, as hexadecimal digits. Not of a turn's chance: that can be replayed by whoever knows the turn.
 *
 * @param bytes of chance; each is two digits
 * @example
 * secretWord(6) // "9f03c41be7d2"
 */
export function secretWord(bytes: number): string {
  return hex(crypto.getRandomValues(new Uint8Array(bytes)))
}

/** SHA-256 of a text in hex: what is kept of a secret in its place. */
export async function hashOf(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
