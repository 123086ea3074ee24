import { edits } from '../../tools/kit/edits.ts'
import type { Language } from '../../tools/kit/language.ts'
import { replyIn } from './answers.ts'
import { german } from './de/tongue.ts'
import { spanish } from './es/tongue.ts'
import { exercisesMarked, languageByExercise } from './exercises.ts'
import { folded, type Tongue } from './tongue.ts'
import { trainingWish } from './training.ts'
import { anywhere, either, english } from './which.ts'

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
  const language = spokenIn(text, speaks) ?? languageByExercise(text, speaks)
  if (language === undefined) return speaks === 'en' ? undefined : pointed(text)
  const marked = exercisesMarked(text, language)
  const tongue = tongues[language]
  const [, command = '', rest = ''] = /^(\/\S+\s*)?([\s\S]*)$/.exec(marked.text.trim()) ?? []
  const clauses = rest.split(ends)
  const said = clauses.map((clause, i) =>
    i % 2 === 1
      ? clause
      : (replyIn(clause, language) ?? trainingWish(clause, language) ?? clauseIn(clause, tongue)),
  )
  return marked.named(`${command}${said.join('')}`.trim())
}

/** A figure that is all the answer, as English writes it: "1,80 m" is "1.80 m". */
function pointed(text: string): string | undefined {
  const [, whole, part, unit] = /^\s*(\d{1,3}),(\d{1,2})(\s*[a-z]{0,5})\s*$/i.exec(text) ?? []
  return whole === undefined ? undefined : `${whole}.${part}${unit}`
}

/** Where a sentence ends: not at the point of an ordinal, as in "vom 1. bis 10. Dezember". */
const ends =
  /((?:(?!(?<=\d)\.\s+(?:bis|und|oder|auf|um|ab|jan|feb|märz|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|woche|monat|tag|satz)|(?<=\b[a-z])\.\s+[a-z]\.)[.!?;]+(?=\s|$)|\n)\s*)/i

/** Commands that carry somebody's own words, or what a button says, and settings, which are read in every language. */
const ownWords =
  /^\/(?:help|hilfe|ayuda|announce|ankuendigen|anunciar|staff|team|equipo|join|beitreten|unirse|trial|versuch|prueba|gym|studio|gimnasio|feeds?\b|zaehler|contadores|keys|schluessel|llaves|settings?|einstellungen|ajustes|language|sprache|idioma|[a-z]+\s[^{]*\{|[a-z]+\{)/i

/**
 * German or Spanish, where more of the words are of it than of English, and one of them of nothing else: "undo" and
 * "training" are said in all. Undefined for English and in doubt.
 */
export function languageOf(text: string): 'de' | 'es' | undefined {
  const language = spokenIn(text, 'en')
  if (language === undefined) return undefined
  const { marks } = tongues[language]
  const sure = (word: string) => marks.has(word) && !english.has(word) && !either.has(word)
  return (folded(text).match(/[a-z']+/g) ?? []).some(sure) ? language : undefined
}

/** The language that more of the words speak for; in doubt English. */
function spokenIn(text: string, speaks: Language): 'de' | 'es' | undefined {
  const words = folded(text.replace(/^\/\S+/, '')).match(/[a-z']+/g) ?? []
  const marked = (language: 'de' | 'es') => {
    const { marks, vocabulary } = tongues[language]
    const sure = words.filter((word) => marks.has(word)).length
    const maybe = words.filter(
      (word) => vocabulary.has(word) && !marks.has(word) && !english.has(word) && !anywhere.has(word),
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

/** Beyond so many words a clause is no wish of a known form, and is put into English word for word. */
const longestWish = 40

/**
 * A clause may hold several wishes, or one may go through its commas: it is parted where what stands on either side is a
 * wish of its own.
 */
function clauseIn(clause: string, tongue: Tongue): string {
  const said = ready(clause, tongue)
  if (isLong(said)) {
    const parts = said
      .split(' , ')
      .map((part) => (isLong(part) ? glossed(part, tongue) : wishesIn(part, tongue)))
    return tidy(parts.join(', '))
  }
  return wishesIn(said, tongue)
}

const isLong = (said: string): boolean => said.split(' ').length > longestWish

function wishesIn(said: string, tongue: Tongue): string {
  const through = frameOf(said, tongue, tongue.through)
  if (through !== undefined) return through
  const [first = '', ...rest] = said.split(
    /( , (?:und |aber |y |pero )?(?:dann |ausserdem |danach |luego |ademas )?| (?:und|y) (?:dann |ausserdem |danach |luego |ademas )?)/,
  )
  const wishes: { sign: string; said: string; english: string | undefined }[] = [
    { sign: '', said: first, english: framedIn(first, tongue) },
  ]
  for (let i = 0; i < rest.length; i += 2) {
    const [sign = '', part = ''] = rest.slice(i, i + 2)
    const last = wishes.at(-1)
    const english = framedIn(part, tongue)
    if (last && english === undefined) {
      last.said += sign + part
      last.english = framedIn(last.said, tongue)
    } else wishes.push({ sign, said: part, english })
  }
  const all = wishes.map(({ sign, said, english }) => ({ sign, english: english ?? byParts(said, tongue) }))
  return tidy(all.map(({ sign, english }) => joint(sign, english) + english).join(''))
}

/** Orders stand beside each other; what somebody tells goes on with an "and". */
const joint = (sign: string, english: string): string =>
  sign === '' ? '' : sign.startsWith(' ,') || !english.startsWith('i ') ? ', ' : ' and '

/** What is no wish as a whole may hold one between its commas. */
const byParts = (said: string, tongue: Tongue): string =>
  said
    .split(' , ')
    .map((part) => framedIn(part, tongue) ?? glossed(tongue.asked(part), tongue))
    .join(', ')

const tidy = (english: string): string =>
  english
    .replace(/(?:\s*,)+/g, ',')
    .replace(/,(?=\S)/g, (sign, at: number, all: string) =>
      /\d,\d/.test(all.slice(at - 1, at + 2)) ? sign : ', ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^,\s*|,$/g, '')
    .trim()

/** What somebody is called by, or calls out, before the wish. */
const calls =
  /^(?:(?:hey|hi|hallo|moin|servus|spotter|hola|ey|yo|ok|okay|also|oye|buenas|und|y|aber|pero|ach|oh|na)(?: ,)? )+/

function framedIn(said: string, tongue: Tongue): string | undefined {
  const found = frameOf(said, tongue)
  if (found !== undefined) return found
  const called = calls.exec(said)?.[0]
  const rest = called === undefined ? undefined : frameOf(said.slice(called.length), tongue)
  const and = /\b(?:und|y) $/.test(called ?? '') ? 'and ' : ''
  return rest === undefined ? undefined : and + rest
}

function frameOf(said: string, tongue: Tongue, frames = tongue.frames): string | undefined {
  const wished = ` ${tongue.asked(said)}`
  for (const [pattern, wish] of frames) {
    const match = pattern.exec(wished)
    if (match) {
      const gaps = match.slice(1).map((gap) => glossed((gap ?? '').trim(), tongue))
      return tidy(wish.replace(/\$(\d)/g, (_, nth) => gaps[Number(nth) - 1] ?? ''))
    }
  }
  return undefined
}

/** A clause in small letters, with its clocks put right and what says nothing taken out; a comma is a word of its own. */
function ready(clause: string, tongue: Tongue): string {
  const plain = folded(clause)
    .replace(/[¿¡"„“”«»()]/g, ' ')
    .replace(/(?<=[a-z]):(?=\s|$)/g, ' ,')
    .replace(/(?<![\dx,])(\d{1,3}),(\d{1,2})(?!,?\d)/g, '$1.$2')
    .replace(/(?<=\D),|,(?=\s)/g, ' , ')
    .replace(/([aeiou])\1{2,}/g, '$1')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/\s+/g, ' ')
    .trim()
  const right = plain.split(' ').map((word) => spelled(word, tongue))
  const words = tongue.times(tongue.written(right.join(' '))).split(' ')
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
  if (tongue.stems(plain).some((stem) => tongue.words.has(stem))) return plain
  if (word.length < leastCorrected) return word
  const known = corrections.get(tongue) ?? new Map<string, string>()
  corrections.set(tongue, known)
  const before = known.get(word)
  if (before !== undefined) return before
  const near = (tongue.near.get(word[0] ?? '') ?? []).filter(
    (other) => Math.abs(other.length - word.length) < 2 && edits(other, word) === 1,
  )
  const meant = near.length === 1 ? (near[0] ?? word) : word
  if (known.size < mostRemembered) known.set(word, meant)
  return meant
}

/** Phrase by phrase, the longest first; what is unknown stays as it was written. */
function glossed(text: string, tongue: Tongue): string {
  const said = text.split(' ')
  const out: string[] = []
  for (let at = 0; at < said.length; ) {
    const length = longestAt(said, at, tongue)
    const phrase = said.slice(at, at + Math.max(1, length)).join(' ')
    out.push(length > 0 ? (tongue.words.get(phrase) ?? '') : wordIn(phrase, tongue))
    at += Math.max(1, length)
  }
  return out.filter((word) => word !== '' && word !== '-').join(' ')
}

/** A word in another case or number than the tables have it. */
function wordIn(word: string, { words, stems }: Tongue): string {
  const stem = stems(word).find((each) => words.has(each))
  return stem === undefined ? word : (words.get(stem) ?? word)
}

function longestAt(words: readonly string[], at: number, { words: known }: Tongue): number {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--)
    if (known.has(words.slice(at, at + length).join(' '))) return length
  return 0
}
