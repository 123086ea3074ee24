import { named, t } from '../kit/language.ts'
import { quoted, withMore } from './problems.ts'
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
    differ: (member, kept, other) => names.set(member, t`${quoted(kept)}, also ${quoted(other)}`),
    sentences: () => [...wordSentences([...words.values()]), ...nameSentences(names)],
  }
}

function wordSentences(words: readonly (ForeignWord & { rows: number })[]): string[] {
  const sorted = words.toSorted((a, b) => b.rows - a.rows)
  const list = (some: typeof sorted, show: (word: (typeof sorted)[number]) => string) =>
    withMore(some.slice(0, 12).map(show).join(', '), some.length - 12)
  const known = sorted.filter((word) => word.known)
  const unknown = sorted.filter((word) => !word.known)
  return [
    ...(known.length > 0
      ? [
          t`Classes taken as splits: ${list(known, ({ word, split, rows }) => t`${word} as ${named(split ?? word)} (${rows})`)}.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [
          t`Not splits of this gym, taken as general training: ${list(unknown, ({ word, rows }) => `${word} (${rows})`)}.`,
        ]
      : []),
  ]
}

function nameSentences(names: ReadonlyMap<string, string>): string[] {
  const [example] = names
  if (!example) return []
  const [who = '', kept = ''] = example
  return [
    names.size === 1
      ? t`1 member is spelled differently in other rows; the first name was kept (${who}: ${kept}).`
      : t`${names.size} members are spelled differently in other rows; the first name was kept (${who}: ${kept}).`,
  ]
}
