/** What a message may be said in beside English. */
export type Tongue = {
  /** Folded text with what is cut short written out, where the language has such a step. */
  written(folded: string): string
  /** A wish without what leads up to it, as an order where it was one. */
  asked(written: string): string
  /** What a word may be an ending of, the likeliest first. */
  stems(word: string): readonly string[]
  /** Rewrites clocks and days, whose words mean nothing one by one, in folded text. */
  times(folded: string): string
  /**
   * Ways to wish for something, as a pattern of a whole clause in folded text, and how English says it. `$1` and so on are
   * what stands in its gaps, put into English in their turn. Commas may stand between its words.
   */
  frames: readonly (readonly [RegExp, string])[]
  /** Those of them that go on through commas, where a part of them would be another wish. */
  through: readonly (readonly [RegExp, string])[]
  /** Words and phrases in folded text, and their English: an empty one is overheard, a "-" has no word in English. */
  words: ReadonlyMap<string, string>
  /** Words by which the language is known for sure. */
  marks: ReadonlySet<string>
  /** Every other word that the tables know: what a slip of the thumb may have been meant as. */
  vocabulary: ReadonlySet<string>
  /** Those of them that a slip is taken for, by the letter they begin with. */
  near: ReadonlyMap<string, readonly string[]>
}

/** A tongue out of its tables. */
export function tongueOf(
  times: Tongue['times'],
  {
    frames,
    words,
    marks,
    known: others = [],
    written = (folded) => folded,
    asked = (written) => written,
    stems = () => [],
  }: {
    frames: string
    words: readonly string[]
    marks: string
    /** What else is spelled as it should be. */
    known?: readonly string[]
    written?: Tongue['written']
    asked?: Tongue['asked']
    stems?: Tongue['stems']
  },
): Tongue {
  const known = wordsIn(...words)
  const said = frames.split('\n').map((line) => folded(line.split('=>')[0] ?? ''))
  const single = [...known.keys(), ...said, ...others].flatMap((phrase) => phrase.match(/[a-z]{2,}/g) ?? [])
  const vocabulary = new Set(single)
  const glossary = new Set([...known.keys()].flatMap((phrase) => phrase.split(' ')))
  // A rare word of the frames is seldom meant, unless it is a long one.
  const usual = [...vocabulary].filter((word) => word.length > 7 || glossary.has(word))
  return {
    written,
    asked,
    stems,
    times,
    frames: framesIn(frames.replaceAll(/^[+] /gm, '')),
    through: framesIn(frames.match(/(?<=^[+] ).*/gm)?.join('\n') ?? ''),
    words: known,
    marks: new Set(marks.trim().split(/\s+/)),
    vocabulary,
    near: Map.groupBy(usual, (word) => word[0] ?? ''),
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
 * A table of "pattern => English" lines: `*` is a gap, `#` a figure, `<a|b>` one of them whose English is said, `[a|b]` may be
 * absent, `(a|b)` is one of them; a `+` before it lets it go on through commas. A clause is matched from its beginning to its end.
 */
function framesIn(...tables: readonly string[]): [RegExp, string][] {
  const lines = tables.flatMap((table) => table.split('\n')).filter((line) => line.includes('=>'))
  return lines.map((line) => {
    const [pattern = '', english = ''] = line.split('=>')
    return [framed(folded(pattern.trim())), english.trim()]
  })
}

function framed(pattern: string): RegExp {
  const parts = partsOf(pattern).map((part) => {
    if (part === '*') return '(?: (.*?))??'
    if (part === '#') return `${gap}(\\d[\\d:.]*)`
    const inside = part.slice(1, -1)
    if (part.startsWith('[')) return `(?:${gap}(?:${inside}))?`
    if (part.startsWith('<')) return `${gap}(${inside})`
    return `${gap}(?:${part.startsWith('(') ? inside : part})`
  })
  return new RegExp(`^${parts.join('')}(?: ,)?$`)
}

/** Between two words of a frame, where a comma is no matter. */
const gap = '(?: ,)? '

/** Cut at its blanks, but for those within brackets. */
const partsOf = (pattern: string): string[] => pattern.match(/\[[^\]]*\]|<[^>]*>|\([^)]*\)|[^\s]+/g) ?? []
