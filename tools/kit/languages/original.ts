import { catalogues } from './catalogue.ts'

type Known = { plain: ReadonlyMap<string, string>; gapped: readonly { pattern: RegExp; key: string }[] }

let made: Known | undefined

/**
 * A sentence of ours in English, whichever of our languages it was said in: for rules that look at what was said before.
 * Values stay as they were worded; what is no sentence of the catalogues is given back.
 *
 * @example
 * originalOf('Ja, vergiss mich') // 'Yes, forget me'
 */
export function originalOf(said: string): string {
  made ??= known()
  const plain = made.plain.get(said)
  if (plain !== undefined) return plain
  for (const { pattern, key } of made.gapped) {
    const match = pattern.exec(said)
    if (match) return key.replace(/\{(\d)\}/g, (_, nth) => match.groups?.[`v${nth}`] ?? '')
  }
  return said
}

/** A label that is longer is none: it would be looked for in vain, and slowly. */
const mostLetters = 60

function known(): Known {
  const entries = Object.values(catalogues).flatMap((catalogue) => Object.entries(catalogue))
  const worded = entries.flatMap(([key, entry]) =>
    typeof entry === 'string' && entry.length <= mostLetters ? [{ key, entry }] : [],
  )
  const isGapped = ({ entry }: { entry: string }) => entry.includes('{')
  return {
    plain: new Map(worded.filter((each) => !isGapped(each)).map(({ key, entry }) => [entry, key])),
    // A sentence that is all gap would be every sentence.
    gapped: worded
      .filter((each) => isGapped(each) && each.entry.replace(/\{\d\}/g, '').trim().length > 2)
      .map(({ key, entry }) => ({ key, pattern: patternOf(entry) })),
  }
}

function patternOf(entry: string): RegExp {
  const seen = new Set<string>()
  const source = entry.split(/\{(\d)\}/).map((part, i) => {
    if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    if (seen.has(part)) return `\\k<v${part}>`
    seen.add(part)
    return `(?<v${part}>.+?)`
  })
  return new RegExp(`^${source.join('')}$`)
}
