import { edits } from '../../../kit/edits.ts'
import { wordTable } from '../../../kit/word-table.ts'
import type { Exercise } from '../exercise.ts'

/** Short forms, other spellings and irregular plurals, all in the singular. */
const sameWord = wordTable<string>({
  ...{ db: 'dumbbell', dumbell: 'dumbbell', bb: 'barbell', kb: 'kettlebell', bw: 'bodyweight' },
  ...{ oh: 'overhead', med: 'medicine', ext: 'extension', alt: 'alternating', trx: 'suspension' },
  ...{ ring: 'suspension', tri: 'tricep', tris: 'tricep', bi: 'bicep', bis: 'bicep', ham: 'hamstring' },
  ...{ flye: 'fly', calve: 'calf', banded: 'band', single: 'one', '1': 'one', legged: 'leg', armed: 'arm' },
  handed: 'arm',
})

/** Words that name nothing by themselves. */
const fillers: ReadonlySet<string> = new Set(
  'a an the my some any and of on in with for do doing exercise variation resistance style using'.split(' '),
)

function singular(word: string): string {
  if (word.length < 3 || /(?:ss|is)$/.test(word)) return word
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  if (word.length > 4 && /[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return word.replace(/s$/, '')
}

/** The words of a name in one spelling: lower case, singular, short forms written out. */
export function nameWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (plain === '') return []
  return plain
    .split(' ')
    .map(singular)
    .map((word) => sameWord[word] ?? word)
    .join(' ')
    .replace(/\bpress ?up\b/g, 'push up')
    .replace(/\bdumb bell\b/g, 'dumbbell')
    .split(' ')
}

/** One key for "pull-ups", "pull up" and "pullup". */
export function nameKey(words: readonly string[]): string {
  return words.join('')
}

const undoubled = (key: string): string => key.replace(/(.)\1+/g, '$1')
const telling = (words: readonly string[]): string[] => words.filter((word) => !fillers.has(word))
const sorted = (words: readonly string[]): string => telling(words).toSorted().join(' ')
const digits = (key: string): string => key.replace(/\D/g, '')

/** Names and aliases to exercises; a key that two exercises share is nobody's. */
function keyed(
  exercises: readonly Exercise[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, Exercise | undefined> {
  const found = new Map<string, Exercise | undefined>()
  for (const exercise of exercises) {
    for (const name of [exercise.id, exercise.name, ...exercise.aliases]) {
      const own = key(nameWords(name))
      const same = !found.has(own) || found.get(own) === exercise
      found.set(own, same ? exercise : undefined)
    }
  }
  return found
}

type Written = { words: readonly string[]; key: string; exercise: Exercise }

function writtenNames(exercises: readonly Exercise[]): Written[] {
  return exercises.flatMap((exercise) =>
    [exercise.name, ...exercise.aliases]
      .map(nameWords)
      .map((words) => ({ words, key: nameKey(words), exercise })),
  )
}

/** So many letters may be wrong in a word of that length. */
const mistakes = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2)

/** Words of every day that are one letter from an exercise. */
const otherWords: ReadonlySet<string> = new Set([
  'plan',
  'plant',
  'plane',
  'squad',
  'crutch',
  'launch',
  'lounge',
])

/** Letters wrong word by word, or undefined where a word is another one. */
function wrongLetters(wanted: readonly string[], name: readonly string[]): number | undefined {
  if (wanted.length !== name.length) return undefined
  let sum = 0
  for (const [i, word] of wanted.entries()) {
    const own = name[i] ?? ''
    const wrong = word === own ? 0 : edits(word, own)
    // Hardly anybody gets the first letter or a number wrong.
    if (wrong > mistakes(word.length) || word[0] !== own[0] || digits(word) !== digits(own)) return undefined
    sum += wrong
  }
  return sum <= 2 ? sum : undefined
}

/** One letter wrong in the whole name, blanks apart. */
function oneSlip(wanted: string, key: string): boolean {
  if (wanted.length < 5 || Math.abs(wanted.length - key.length) > 1) return false
  return wanted[0] === key[0] && digits(wanted) === digits(key) && edits(wanted, key) === 1
}

/** The one exercise whose name is nearest, if it is near enough and no other is as near. */
function nearest(words: readonly string[], names: readonly Written[]): Exercise | undefined {
  const wanted = nameKey(words)
  if (otherWords.has(wanted)) return undefined
  let least = 3
  let best: Exercise | undefined
  for (const { words: own, key, exercise } of names) {
    const wrong = oneSlip(wanted, key) ? 1 : wrongLetters(words, own)
    if (wrong === undefined) continue
    if (wrong < least) [least, best] = [wrong, exercise]
    else if (wrong === least && exercise !== best) best = undefined
  }
  return best
}

/**
 * Finds exercises by what people call them.
 *
 * Looks for the same words first whatever their case, plurals, hyphens and short forms, then the same with
 * double letters single, then the words in another order, then with one or two letters wrong. What fits two
 * exercises equally well is not guessed at.
 *
 * @returns a function from a written name to its exercise, or undefined where no one exercise is meant
 */
export function exerciseFinder(exercises: readonly Exercise[]): (text: string) => Exercise | undefined {
  const exact = keyed(exercises, nameKey)
  const single = keyed(exercises, (words) => undoubled(nameKey(words)))
  const anyOrder = keyed(exercises, sorted)
  const written = Map.groupBy(writtenNames(exercises), ({ key }) => key[0] ?? '')
  const among = (words: readonly string[]) =>
    exact.get(nameKey(words)) ?? single.get(undoubled(nameKey(words))) ?? anyOrder.get(sorted(words))
  return (text) => {
    const all = nameWords(text)
    const named = telling(all)
    const bare = named.filter((word) => word !== 'machine')
    if (bare.length === 0) return undefined
    return among(all) ?? among(named) ?? among(bare) ?? nearest(named, written.get(named[0]?.[0] ?? '') ?? [])
  }
}
