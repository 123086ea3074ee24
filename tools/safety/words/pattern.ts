import { vocabulary } from './vocabulary.ts'

/** Words that turn what follows into its opposite; a gap never reaches over them. */
export const negators = ['not', 'no', 'never', 'without', 'nor', 'neither', 'none']

const positive = `(?!(?:${negators.join('|')}|but) )`
const gapWord = (width: number) => (width === 3 ? '[^ ]+ ' : `${positive}[^ ${width === 2 ? '' : ','}]+ `)

/**
 * A small grammar of phrases, read as a regular expression over a {@link reading}.
 *
 * `a|b` either, `a_b` two words as one choice, `a*` any ending, `@list` a list of the vocabulary, `#` a number,
 * `x?` perhaps, `!a|b` the next word is neither, `~3` up to three words of the same clause that do not negate,
 * `~~3` the same over commas, `~~~3` any words at all, `^` and `$` the sentence's beginning and the clause's end.
 *
 * @example
 * pattern('chest ~2 hurt*').test(' my chest really hurts ') // true
 */
export function pattern(phrase: string): RegExp {
  return new RegExp(`(?<= )${phrase.split(' ').map(part).join('')}`, 'g')
}

function part(item: string): string {
  const gap = /^(~{1,3})(\d+)$/.exec(item)
  if (gap) return `(?:${gapWord(gap[1]?.length ?? 1)}){0,${gap[2]}}?`
  if (item === '^') return '(?<=^ )'
  if (item === '$') return '(?=$|,)'
  if (item.startsWith('!')) return `(?!(?:${choices(item.slice(1))}) )`
  if (item.endsWith('|$')) return `(?:(?:${choices(item.slice(0, -2))}) |(?=$|,))`
  if (item.endsWith('?')) return `(?:(?:${choices(item.slice(0, -1))}) )?`
  return `(?:${choices(item)}) `
}

function choices(list: string): string {
  return list.split('|').map(choice).join('|')
}

function choice(word: string): string {
  if (word.startsWith('@')) {
    const known = vocabulary[word.slice(1)]
    if (known === undefined) throw new RangeError(`no word list called ${word}`)
    return choices(known)
  }
  if (word === '#') return '\\d+(?:\\.\\d+)?'
  return word.replaceAll('_', ' ').replaceAll('*', '[a-zäöüß]*')
}

/** Words of which a text must hold one for a phrase to stand in it: whole ones, and beginnings. */
type Anchor = { whole: ReadonlySet<string>; beginnings: readonly string[] }

const compiled = new Map<string, RegExp>()

/** Phrases by the words, and by the beginnings of words, of which a text must hold one; and those without such. */
const byWord = new Map<string, string[]>()
const byBeginning = new Map<string, string[]>()
const anywhere: string[] = []

function compile(phrase: string): RegExp {
  const anchors = phrase.split(' ').flatMap((item) => anchorOf(item) ?? [])
  const size = ({ whole, beginnings }: Anchor) => whole.size + beginnings.length
  const anchor = anchors.reduce<Anchor | undefined>(
    (least, each) => (least && size(least) <= size(each) ? least : each),
    undefined,
  )
  for (const word of anchor?.whole ?? []) byWord.set(word, [...(byWord.get(word) ?? []), phrase])
  for (const begun of anchor?.beginnings ?? [])
    byBeginning.set(begun, [...(byBeginning.get(begun) ?? []), phrase])
  if (!anchor) anywhere.push(phrase)
  const regex = pattern(phrase)
  compiled.set(phrase, regex)
  return regex
}

/** The words one of which a part of a phrase can't be without; undefined where it can be without any. */
function anchorOf(item: string): Anchor | undefined {
  const optional = /^~|^[\^$!]|[?$]$/.test(item)
  const words = optional ? [] : wordsIn(item)
  if (words.length === 0 || words.some((word) => !/^[^#*]+\*?/.test(word) || word.includes('#')))
    return undefined
  const [begun, whole] = [
    words.filter((word) => word.includes('*')),
    words.filter((word) => !word.includes('*')),
  ]
  return { whole: new Set(whole), beginnings: begun.map((word) => word.slice(0, word.indexOf('*'))) }
}

/** The first word of each choice. */
const wordsIn = (list: string): string[] =>
  list.split('|').flatMap((word) => {
    if (word.startsWith('@')) return wordsIn(vocabulary[word.slice(1)] ?? '')
    return word.split('_')[0] ?? ''
  })

/** Each text is searched for thousands of phrases in a row. */
const lately = new Map<string, { among: number; phrases: ReadonlySet<string> }>()
const mostLately = 32

/** The phrases that may stand in a text by its words, of those that were looked for so far. */
function likelyIn(text: string): ReadonlySet<string> {
  const known = lately.get(text)
  if (known?.among === compiled.size) return known.phrases
  const phrases = new Set(anywhere)
  const add = (more: readonly string[] = []) => {
    for (const phrase of more) phrases.add(phrase)
  }
  for (const word of new Set(text.split(' '))) {
    add(byWord.get(word))
    for (let end = 0; end <= word.length; end++) add(byBeginning.get(word.slice(0, end)))
  }
  if (lately.size >= mostLately) lately.clear()
  lately.set(text, { among: compiled.size, phrases })
  return phrases
}

/** Two things near each other, in either order, with at most so many words between. */
export const both = (one: string, other: string, between = 6): string[] => [
  `${one} ~~~${between} ${other}`,
  `${other} ~~~${between} ${one}`,
]

/** Where a phrase stands in a text: its places, in order. */
export function places(phrase: string, text: string): { start: number; end: number }[] {
  const regex = compiled.get(phrase) ?? compile(phrase)
  // A regular expression costs a hundred times what looking up a word does.
  if (!likelyIn(text).has(phrase)) return []
  return [...text.matchAll(regex)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** Whether any of the phrases stands in a text. */
export function holds(phrases: readonly string[], text: string): boolean {
  return phrases.some((phrase) => places(phrase, text).length > 0)
}
