import { type Term, terms } from './terms.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:a|an|the|my) /, '')

const byName: ReadonlyMap<string, Term> = new Map(
  terms.flatMap((term) => [term.name, ...term.also].map((name) => [plain(name), term] as const)),
)

/** The word of training or food that is called so; undefined for one we have no words for. */
export const termNamed = (text: string): Term | undefined =>
  byName.get(plain(text)) ?? byName.get(plain(text).replace(/s$/, ''))
