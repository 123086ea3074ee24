/** What a message may be said in beside English. */
export type Tongue = {
  /** Rewrites clocks and days, whose words mean nothing one by one, in folded text. */
  times(folded: string): string
  /**
   * Ways to wish for something, as a pattern of a whole clause in folded text, and how English says it. `$1` and so on are
   * what stands in its gaps, put into English in their turn.
   */
  frames: readonly (readonly [RegExp, string])[]
  /** Words and phrases in folded text, and their English: an empty one is overheard, a "-" has no word in English. */
  words: ReadonlyMap<string, string>
  /** Words by which the language is known for sure. */
  marks: ReadonlySet<string>
  /** Every other word that the tables know: what a slip of the thumb may have been meant as. */
  vocabulary: ReadonlySet<string>
}

/** A tongue out of its tables. */
export function tongueOf(
  times: Tongue['times'],
  { frames, words, marks }: { frames: string; words: readonly string[]; marks: string },
): Tongue {
  const known = wordsIn(...words)
  const said = frames.split('\n').map((line) => folded(line.split('=>')[0] ?? ''))
  const single = [...known.keys(), ...said].flatMap((phrase) => phrase.match(/[a-z]{2,}/g) ?? [])
  return {
    times,
    frames: framesIn(frames),
    words: known,
    marks: new Set(marks.trim().split(/\s+/)),
    vocabulary: new Set(single),
  }
}

/** Small letters without accents: "für Rücken" is "fur rucken", as a hurried thumb writes it. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
}

/**
 * A table of "words = English" lines, `|` between words that mean the same, as a map of folded words.
 *
 * @example
 * wordsIn('bein|beine = legs').get('beine') // 'legs'
 */
function wordsIn(...tables: readonly string[]): Map<string, string> {
  const lines = tables.flatMap((table) => table.split('\n')).filter((line) => line.includes('='))
  return new Map(
    lines.flatMap((line) => {
      const [said = '', english = ''] = line.split('=')
      return said.split('|').map((words) => [folded(words.trim()), english.trim()] as const)
    }),
  )
}

/**
 * A table of "pattern => English" lines: `*` is a gap, `#` a figure, `[a|b]` may be absent, `(a|b)` is one of them. A clause is matched
 * from its beginning to its end.
 */
function framesIn(...tables: readonly string[]): [RegExp, string][] {
  const lines = tables.flatMap((table) => table.split('\n')).filter((line) => line.includes('=>'))
  return lines.map((line) => {
    const [pattern = '', english = ''] = line.split('=>')
    return [framed(folded(pattern.trim())), english.trim()]
  })
}

function framed(pattern: string): RegExp {
  const parts = pattern.split(/\s+(?![^([]*[)\]])/).map((part) => {
    if (part === '*') return '(?: (.*?))?'
    if (part === '#') return ' (\\d[\\d:.]*)'
    const [, optional] = /^\[(.+)\]$/.exec(part) ?? []
    if (optional !== undefined) return `(?: (?:${optional}))?`
    const [, chosen] = /^\((.+)\)$/.exec(part) ?? []
    return ` (?:${chosen ?? part})`
  })
  return new RegExp(`^${parts.join('')}$`)
}
