import { germanTraining } from './de/training.ts'
import { spanishTraining } from './es/training.ts'
import { folded } from './tongue.ts'

type Foreign = 'de' | 'es'

/** Wishes of training as patterns of a whole clause in folded text, and how English says them. */
export type TrainingWishes = {
  /** `M` is an exercise that was hidden, `P` a part of the body, `W` a way or a time with its figures. */
  wishes: string
  /** "words = English", the longest first, for what stands where `P` and `W` do. */
  words: string
}

/** An exercise as the text hides it. */
const exercise = String.raw`(x0\d+q)`

type Wish = readonly [RegExp, string]

const tables = { de: tableOf(germanTraining), es: tableOf(spanishTraining) }

function tableOf({ wishes, words }: TrainingWishes) {
  const put = new Map(
    words
      .split('\n')
      .filter((line) => line.includes(' = '))
      .flatMap((line) => {
        const [said = '', english = ''] = line.split(' = ')
        return said.split('|').map((each) => [each, english] as const)
      }),
  )
  const any = [...put.keys()].toSorted((a, b) => b.length - a.length).join('|')
  const lines = wishes.split('\n').filter((line) => line.includes(' => '))
  const known = lines.map((line): Wish => {
    const [pattern = '', english = ''] = line.split(' => ')
    const source = pattern
      .replace(/\bM\b/g, exercise)
      .replace(/\bP\b/g, `((?:${any})(?: (?:${any}))*)`)
      .replace(/\bW\b/g, String.raw`(\d[^?!]*?|[^?!]*? \d[^?!]*?)`)
    return [new RegExp(`^(?:${source})$`), english]
  })
  const each = new RegExp(String.raw`(?<!\S)(?:${any})(?!\S)`, 'g')
  return { known, worded: (text: string) => text.replace(each, (word) => put.get(word) ?? word) }
}

/**
 * What a clause says of training in English, its exercises still hidden; undefined where it says another thing.
 *
 * @example
 * trainingWish('Ich mag kein x00q', 'de') // "i don't like x00q"
 */
export function trainingWish(clause: string, language: Foreign): string | undefined {
  const { known, worded } = tables[language]
  const said = folded(clause)
    .replace(/[¿¡"„“”«»()?!]/g, ' ')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/(?<!\d),|,(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [pattern, english] of known) {
    const match = pattern.exec(said)
    if (match) return english.replace(/\$(\d)/g, (_, nth) => worded(match[Number(nth)] ?? '').trim())
  }
  return undefined
}
