/** Letters and digits that are hard to mistake for each other. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

const length = 8

/** Bytes from here on are drawn again, so that no letter comes more often than another. */
const fair = 256 - (256 % letters.length)

/** The handle of a place, as it stands in a button and can be read out: nobody guesses another's. */
export function newCode(): string {
  const drawn = [...crypto.getRandomValues(new Uint8Array(2 * length))].filter((byte) => byte < fair)
  if (drawn.length < length) return newCode()
  return drawn
    .slice(0, length)
    .map((byte) => letters[byte % letters.length])
    .join('')
}

/** A code as a member types it: "K3F9-A2BC" means k3f9a2bc. */
export function readCode(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether a text can be a code. */
export function isCode(text: string): boolean {
  const code = readCode(text)
  return code.length === length && [...code].every((letter) => letters.includes(letter))
}
