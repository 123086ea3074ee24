import type { Gym } from '../kit/gym.ts'
import { localTime } from '../kit/time.ts'
import { cleanText, dateWords } from '../kit/words.ts'
import { sentencesOf, withoutBody } from './body-words.ts'
import { type Deed, deedWords } from './deeds.ts'

/** A turn that has left the window. */
export type DepartedTurn = { number: number; at: Date; text: string; reply: string; deeds: readonly Deed[] }

/** A summary is a few lines; letters of the longest. */
export const mostLetters = 600

/**
 * The summary that code alone writes: the one before, and of the turns that left what was done and looked at, by day.
 *
 * @example
 * addedByCode('', turns, gym) // 'Tuesday 24 November: asked when it gets quiet or busy (legs); took a place (legs, ...).'
 */
export function addedByCode(before: string, turns: readonly DepartedTurn[], gym: Gym): string {
  const sentences = sentencesOf(before)
  const days = new Map<string, string[]>()
  for (const { at, deeds } of turns) {
    const day = dateWords(localTime(at, gym.zone).date, gym.language)
    const known = days.get(day) ?? goingOn(day, sentences)
    for (const deed of deeds) {
      const words = deedWords(deed, gym)
      // Done again it is told once, where it was done last.
      if (words !== undefined) known.splice(0, known.length, ...known.filter((each) => each !== words), words)
    }
    days.set(day, known)
  }
  const lines = [...days].filter(([, words]) => words.length > 0)
  return newest([...sentences, ...lines.map(([day, words]) => shortened(`${day}: ${words.join('; ')}.`))])
}

/** What the notes tell of a day already, taken out of them so that it can be told on. */
function goingOn(day: string, sentences: string[]): string[] {
  const last = sentences.at(-1)
  if (!last?.startsWith(`${day}: `)) return []
  sentences.pop()
  return last.slice(day.length + 2, -1).split('; ')
}

/** The last sentences that fit, in their order. */
function newest(sentences: readonly string[]): string {
  const kept: string[] = []
  let letters = 0
  for (const sentence of sentences.toReversed()) {
    letters += sentence.length + 1
    if (letters > mostLetters) break
    kept.unshift(sentence)
  }
  return kept.join(' ')
}

/** A day in which too much was done for one line, from its end. */
function shortened(line: string): string {
  if (line.length <= mostLetters / 2) return line
  const [day = '', ...deeds] = line.split(/: |; /)
  while (deeds.length > 1 && `${day}: ${deeds.join('; ')}`.length > mostLetters / 2) deeds.shift()
  return `${day}: ${deeds.join('; ')}`
}

/**
 * A summary that was written by a language model, made fit to be kept: one paragraph without markup or addresses,
 * without sentences that tell of a body, of health or of food, and not too long.
 */
export function fitToKeep(written: string): string {
  const plain = cleanText(written)
    .replace(/https?:\/\/\S+|\S+@\S+/g, '')
    .replace(/[`*_#<>{}[\]"“”]/g, '')
    .replace(/^\s*[-•]\s*/gm, '')
  const sentences = sentencesOf(withoutBody(plain)).map((sentence) => sentence.replace(/\s+/g, ' '))
  const kept: string[] = []
  for (const sentence of sentences) {
    if ([...kept, sentence].join(' ').length > mostLetters) break
    kept.push(sentence)
  }
  return kept.join(' ')
}
