/** As many letters as eight words or so: nobody says them by chance. */
const run = 40

/** A message of nothing but letters and digits this long is a code in which anything could stand. */
const blob = /[A-Za-z0-9+/=_-]{48,}/

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const backwards = (text: string): string => [...text].reverse().join('')

const turned = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97))

const runsOf = new Map<string, ReadonlySet<string>>()

/** Every run of letters in the instructions; worked out once, for they are the same in every turn. */
function runsIn(instructions: string): ReadonlySet<string> {
  const known = runsOf.get(instructions)
  if (known) return known
  const letters = lettersOf(instructions)
  const made = new Set(
    Array.from({ length: Math.max(0, letters.length - run + 1) }, (_, i) => letters.slice(i, i + run)),
  )
  runsOf.set(instructions, made)
  return made
}

/**
 * Whether words recite the instructions: a long run of letters stands in both, whatever stands between the letters, also
 * backwards or by a turned alphabet, or the words are a code that can't be read. What a source holds may be said.
 *
 * @param instructions a constant; what is worked out of it is kept
 */
export function recitalCheck(instructions: string): (text: string, sources: readonly string[]) => boolean {
  const runs = runsIn(instructions)
  const shared = (letters: string): string | undefined => {
    for (let i = 0; i + run <= letters.length; i++) {
      if (runs.has(letters.slice(i, i + run))) return letters.slice(i, i + run)
    }
    return undefined
  }
  return (text, sources) => {
    const letters = lettersOf(text)
    const coded = blob.exec(text)?.[0]
    if (coded && !sources.some((source) => source.includes(coded))) return true
    if (shared(backwards(letters)) ?? shared(turned(letters))) return true
    const found = shared(letters)
    return found !== undefined && !sources.some((source) => lettersOf(source).includes(found))
  }
}
