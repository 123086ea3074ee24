import { edits } from '../../tools/kit/edits.ts'
import type { Language } from '../../tools/kit/language.ts'
import { replyIn } from './answers.ts'
import { german } from './de/tongue.ts'
import { spanish } from './es/tongue.ts'
import { folded, type Tongue } from './tongue.ts'

const tongues: Readonly<Record<'de' | 'es', Tongue>> = { de: german, es: spanish }

/** Longest phrase of the word tables. */
const mostWords = 5

/**
 * What a German or Spanish message would say in plain English, for the rules that understand English: the common wishes by
 * whole clauses, their times, splits and figures word for word. Undefined where the message is English already, or in no
 * language of ours.
 *
 * Takes time in proportion to the message, for a message is cut into clauses of some words.
 *
 * @param speaks the language somebody is spoken to in; it decides where a word may be of several
 *
 * @example
 * englishOf('Wie voll ist es morgen um halb acht?', 'de') // 'how full is it tomorrow at 7:30?'
 */
export function englishOf(text: string, speaks: Language): string | undefined {
  if (ownWords.test(text.trim())) return undefined
  // A short answer has too few words to tell a language by.
  const answer = speaks === 'en' || text.trim().startsWith('/') ? undefined : replyIn(text, speaks)
  if (answer !== undefined) return answer
  const language = spokenIn(text, speaks)
  if (language === undefined) return undefined
  const tongue = tongues[language]
  const [, command = '', rest = ''] = /^(\/\S+\s*)?([\s\S]*)$/.exec(text.trim()) ?? []
  const clauses = rest.split(/((?:[.!?;]+(?=\s|$)|\n)\s*)/)
  const said = clauses.map((clause, i) =>
    i % 2 === 1 ? clause : (replyIn(clause, language) ?? clauseIn(clause, tongue)),
  )
  return `${command}${said.join('')}`.trim()
}

/** Commands that carry somebody's own words, or what a button says, and settings, which are read in every language. */
const ownWords =
  /^\/(?:announce|staff|join|trial|gym|keys|settings?|einstellungen|ajustes|language|sprache|idioma|[a-z]+\s*\{)/i

/**
 * German or Spanish, where more of the words are of it than of English, and one of them of nothing else: "undo" and
 * "training" are said in all. Undefined for English and in doubt.
 */
export function languageOf(text: string): 'de' | 'es' | undefined {
  const language = spokenIn(text, 'en')
  if (language === undefined) return undefined
  const { marks } = tongues[language]
  const sure = (word: string) => marks.has(word) && !english.has(word) && !everywhere.has(word)
  return (folded(text).match(/[a-z']+/g) ?? []).some(sure) ? language : undefined
}

/** Words of the tables that are English as well. */
const everywhere = new Set(`training plan los die um an im ja me mi tu hi el la un es no si`.split(' '))

/** The language that more of the words speak for; in doubt English. */
function spokenIn(text: string, speaks: Language): 'de' | 'es' | undefined {
  const words = folded(text.replace(/^\/\S+/, '')).match(/[a-z']+/g) ?? []
  const marked = (language: 'de' | 'es') => {
    const { marks, vocabulary } = tongues[language]
    const sure = words.filter((word) => marks.has(word)).length
    const maybe = words.filter(
      (word) => vocabulary.has(word) && !marks.has(word) && !english.has(word),
    ).length
    return 2 * sure + maybe + (speaks === language ? 0.5 : 0)
  }
  const plain = words.filter((word) => english.has(word)).length * 1.5 + (speaks === 'en' ? 0.5 : 0)
  const scores = { de: marked('de'), es: marked('es') }
  const best = scores.de >= scores.es ? 'de' : 'es'
  const { marks, vocabulary } = tongues[best]
  const foreign = words.every((word) => word.length < 2 || marks.has(word) || vocabulary.has(word))
  // "Check Mia in": to somebody who speaks English, one such word among others is a name.
  const least = speaks === 'en' && !foreign ? 2 : 1
  return scores[best] > plain && scores[best] >= least ? best : undefined
}

/** Words by which English is known. "In" and "so" are in no list, for others have them too; "was" speaks for both. */
const english = new Set(
  `the is are am i'm you your my me it what when how full busy quiet now today tomorrow please and of for to at on can do
  does i want need will be there here with book cancel find tell show off out much many should legs chest back arms
  shoulders plan eat meals weight this that they we us not don't yes no thanks hello help gym check was were too good
  great useless crowded packed tip yesterday`.split(/\s+/),
)

function clauseIn(clause: string, tongue: Tongue): string {
  const commas = clause.split(/(\s*,\s+)/)
  // A comma may part wishes, or the words of one.
  const whole = framedIn(clause, tongue)
  if (whole !== undefined) return whole
  return commas
    .map((part, i) => (i % 2 === 1 ? part : (framedIn(part, tongue) ?? glossed(part, tongue))))
    .join('')
}

function framedIn(clause: string, tongue: Tongue): string | undefined {
  const said = ` ${ready(clause, tongue)}`
  for (const [pattern, wish] of tongue.frames) {
    const match = pattern.exec(said)
    if (match) {
      const gaps = match.slice(1).map((gap) => glossed((gap ?? '').trim(), tongue))
      return wish
        .replace(/\$(\d)/g, (_, nth) => gaps[Number(nth) - 1] ?? '')
        .replace(/\s+/g, ' ')
        .trim()
    }
  }
  return undefined
}

/** A clause in small letters, with its clocks put right and what says nothing taken out. */
function ready(clause: string, tongue: Tongue): string {
  const plain = folded(clause)
    .replace(/[¿¡"„“”«»()]/g, ' ')
    .replace(/(?<![\dx,])(\d{1,3}),(\d{1,2})(?![\d,])/g, '$1.$2')
    .replace(/(?<=[^\d]),/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const right = plain.split(' ').map((word) => spelled(word, tongue))
  const words = tongue.times(right.join(' ')).split(' ')
  return words.filter((word) => tongue.words.get(word) !== '').join(' ')
}

/** Words that are shorter are taken as they are: too many others are near. */
const leastCorrected = 5

const corrections = new WeakMap<Tongue, Map<string, string>>()
const mostRemembered = 2000

/** "fuer" is "fur", and a word that nobody knows is the one that a slip of the thumb would make it. */
function spelled(word: string, tongue: Tongue): string {
  const { vocabulary, marks } = tongue
  if (vocabulary.has(word) || marks.has(word) || english.has(word) || !/^[a-z]+$/.test(word)) return word
  const plain = word.replace(/([aou])e/g, '$1')
  if (vocabulary.has(plain) || marks.has(plain)) return plain
  if (word.length < leastCorrected) return word
  const known = corrections.get(tongue) ?? new Map<string, string>()
  corrections.set(tongue, known)
  const before = known.get(word)
  if (before !== undefined) return before
  const near = [...vocabulary].filter(
    (other) => other[0] === word[0] && Math.abs(other.length - word.length) < 2 && edits(other, word) === 1,
  )
  const meant = near.length === 1 ? (near[0] ?? word) : word
  if (known.size < mostRemembered) known.set(word, meant)
  return meant
}

/** Phrase by phrase, the longest first; what is unknown stays as it was written. */
function glossed(text: string, tongue: Tongue): string {
  const said = ready(text, tongue).split(' ')
  const out: string[] = []
  for (let at = 0; at < said.length; ) {
    const length = longestAt(said, at, tongue)
    const phrase = said.slice(at, at + Math.max(1, length)).join(' ')
    out.push(length > 0 ? (tongue.words.get(phrase) ?? '') : phrase)
    at += Math.max(1, length)
  }
  return out.filter((word) => word !== '' && word !== '-').join(' ')
}

function longestAt(words: readonly string[], at: number, { words: known }: Tongue): number {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--)
    if (known.has(words.slice(at, at + length).join(' '))) return length
  return 0
}
