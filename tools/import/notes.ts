import { quoted } from './problems.ts'
import type { ForeignWord } from './split-words.ts'

/** More different words than this are only counted: free text could be different in every row. */
const mostWords = 2000

/** What a person should know after an import, beside the figures. */
export type Notes = {
  /** Counts words that are no split of the gym. */
  hear(words: readonly ForeignWord[]): void
  /** A member whose name is spelled differently in another row. */
  differ(member: string, kept: string, other: string): void
  /** Everything noted, as sentences. */
  sentences(): string[]
}

/** An empty notebook. */
export function notebook(): Notes {
  const words = new Map<string, ForeignWord & { rows: number }>()
  const names = new Map<string, string>()
  return {
    hear(foreign) {
      for (const each of foreign) {
        const key = each.word.toLowerCase()
        const known = words.get(key)
        if (known) known.rows++
        else if (words.size < mostWords) words.set(key, { ...each, rows: 1 })
      }
    },
    differ: (member, kept, other) => names.set(member, `${quoted(kept)}, also ${quoted(other)}`),
    sentences: () => [...wordSentences([...words.values()]), ...nameSentences(names)],
  }
}

function wordSentences(words: readonly (ForeignWord & { rows: number })[]): string[] {
  const sorted = words.toSorted((a, b) => b.rows - a.rows)
  const list = (some: typeof sorted, show: (word: (typeof sorted)[number]) => string) =>
    some.slice(0, 12).map(show).join(', ') + (some.length > 12 ? ` and ${some.length - 12} more` : '')
  const known = sorted.filter((word) => word.known)
  const unknown = sorted.filter((word) => !word.known)
  return [
    ...(known.length > 0
      ? [
          `Classes taken as splits: ${list(known, ({ word, split, rows }) => `${word} as ${split} (${rows})`)}.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [
          `Not splits of this gym, taken as general training: ${list(unknown, ({ word, rows }) => `${word} (${rows})`)}.`,
        ]
      : []),
  ]
}

function nameSentences(names: ReadonlyMap<string, string>): string[] {
  const [example] = names
  if (!example) return []
  const who = names.size === 1 ? '1 member is' : `${names.size} members are`
  return [`${who} spelled differently in other rows; the first name was kept (${example[0]}: ${example[1]}).`]
}
