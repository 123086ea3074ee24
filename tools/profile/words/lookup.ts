import { edits } from '../../kit/edits.ts'
/** What some phrases mean, with commas between them: several may mean one thing, one several things. */
export type Entry<T> = { means: readonly T[]; says: string }

/** What was found in words, and what nobody here knows: asked back, never dropped. */
export type Found<T> = { found: T[]; unknown: string[] /** They said that there is none. */; none: boolean }

/** Phrases of one subject, ready to be looked up. */
export type Lexicon<T> = {
  phrases: ReadonlyMap<string, readonly T[]>
  longest: number
  words: ReadonlySet<string>
  fillers: ReadonlySet<string>
}

const always =
  'a an the my i im ive have has got and or of to is am are with plus also me its some any both in on'

/** Says that there is none of it. */
const nothing =
  /^(?:none|nothing|nil|no|nope|nah|n a|na|not really|zero|keine?|keine allergien?|nichts|nein|ninguna?s?|nada|ninguna alergia|sin alergias|no tengo)$/

/**
 * Makes phrases ready for looking up. A phrase that stands under several meanings has all of them.
 *
 * @param fillers words that change nothing about this subject: "allergy", "severe"
 */
export function lexicon<T>(entries: readonly Entry<T>[], fillers = ''): Lexicon<T> {
  const phrases = new Map<string, readonly T[]>()
  for (const { means, says } of entries) {
    for (const phrase of says.split(',').map((said) => plainTokens(said).join(' '))) {
      phrases.set(phrase, [...new Set([...(phrases.get(phrase) ?? []), ...means])])
    }
  }
  const keys = [...phrases.keys()]
  return {
    phrases,
    longest: Math.max(...keys.map((key) => key.split(' ').length)),
    words: new Set(keys.flatMap((key) => key.split(' '))),
    fillers: new Set([...plainTokens(always), ...plainTokens(fillers)]),
  }
}

/**
 * What words mean, the longest phrase first, so that peanut butter is no butter; slips of the pen are forgiven.
 *
 * @example
 * lookUp(allergens, ['peanutbuter', 'rocks']) // { found: ['peanuts'], unknown: ['rocks'], none: false }
 */
export function lookUp<T>(lexicon: Lexicon<T>, said: readonly string[]): Found<T> {
  const found = new Set<T>()
  const unknown: string[] = []
  let none = false
  for (const each of said) {
    const whole = plainTokens(each)
    const rest = whole.filter((word) => !lexicon.fillers.has(word))
    if (
      nothing.test(rest.join(' ')) ||
      nothing.test(whole.join(' ')) ||
      (rest.length === 0 && /\bno\b/.test(whole.join(' ')))
    )
      none = true
    else readTokens(lexicon, each, { found, unknown })
  }
  return { found: [...found], unknown: unknown.filter((word) => word !== ''), none: none && found.size === 0 }
}

/** The one meaning of some words, or undefined where they have none or more than one. */
export function theOne<T>(lexicon: Lexicon<T>, said: string): T | undefined {
  const { found } = lookUp(lexicon, [said])
  return found.length === 1 ? found[0] : undefined
}

function readTokens<T>(lexicon: Lexicon<T>, said: string, into: { found: Set<T>; unknown: string[] }): void {
  let heard = false
  // What stands between two commas belongs together; what is not understood of it is asked back as one.
  for (const part of said.split(/[,;\n/&+]|\band\b|\bor\b/i)) {
    const tokens = plainTokens(part).map((word) => spelled(word, lexicon))
    let left = false
    for (let at = 0; at < tokens.length; ) {
      const length = longestFrom(lexicon, tokens, at)
      left ||= length === 0 && !isFiller(tokens[at] ?? '', lexicon)
      heard ||= length > 0
      for (const meaning of lexicon.phrases.get(tokens.slice(at, at + length).join(' ')) ?? [])
        into.found.add(meaning)
      at += Math.max(1, length)
    }
    heard ||= left
    if (left) into.unknown.push(trimmed(part, lexicon))
  }
  // Words that say nothing about the subject are asked back too.
  if (!heard) into.unknown.push(said.trim())
}

const isFiller = <T>(word: string, { fillers }: Lexicon<T>): boolean =>
  fillers.has(word) || word === 'no' || word === 'not'

function longestFrom<T>({ phrases, longest }: Lexicon<T>, tokens: readonly string[], at: number): number {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    if (phrases.has(tokens.slice(at, at + length).join(' '))) return length
  }
  return 0
}

/** As they wrote it, without the fillers around it. */
function trimmed<T>(part: string, { fillers }: Lexicon<T>): string {
  const words = part.trim().split(/\s+/)
  const says = (word = '') => plainTokens(word).some((each) => !fillers.has(each))
  while (words.length > 0 && !says(words[0])) words.shift()
  while (words.length > 0 && !says(words.at(-1))) words.pop()
  return words.join(' ').replace(/[.!?]+$/, '')
}

/** Small letters, no accents, one word each, in the singular. */
export function plainTokens(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .map(singular)
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|as)$/.test(word)) return word
  return word.replace(/ies$/, 'y').replace(/(?<=ch|sh|x|z|to)es$|s$/, '')
}

const leastLength = 5

/** A word the subject knows, if this one is near enough to exactly one of them. */
function spelled<T>(word: string, { words, fillers }: Lexicon<T>): string {
  if (words.has(word) || fillers.has(word) || word.length < leastLength) return word
  const near = [...words]
    .filter((known) => known.length >= leastLength && known[0] === word[0])
    .map((known) => ({ known, distance: edits(word, known) }))
    .filter(({ known, distance }) => distance <= (Math.min(known.length, word.length) >= 8 ? 2 : 1))
    .sort((a, b) => a.distance - b.distance)
  const [first, second] = near
  return first && first.distance !== second?.distance ? first.known : word
}
