import { type Equipment, equipmentVocabulary, findEquipment } from '../../../tools/kit/splits.ts'

/** A kind of equipment named in a message, as a thing that may be free and not as an exercise. */
export type EquipmentMention = {
  equipment: Equipment
  /** Places of its words. */
  from: number
  to: number
}

/** The equipment of a gym, ready to be found. */
export type EquipmentBook = {
  equipment: readonly Equipment[]
  /** Words that a name can begin with, without a plural's s. */
  firstWords: ReadonlySet<string>
  /** Words that are typed wrong, too. */
  words: readonly string[]
  /** What names looked up before have led to. */
  found: Map<string, Equipment | undefined>
}

export function equipmentBook(all: readonly Equipment[]): EquipmentBook {
  const equipment = all.filter(({ pieces }) => pieces > 0)
  const own = equipment.flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u))
  const words = [...new Set([...own, ...equipmentVocabulary])]
  return {
    equipment,
    firstWords: new Set(words.map(singular)),
    words,
    found: new Map(),
  }
}

const singular = (word: string) => word.replace(/(?<=(?:ch|sh|x))es$|(?<=..)s$/, '')

/** Names of exercises as well: a thing only where the words beside them say so. */
const exercises = new Set(
  `bench|bench press|leg press|leg curl|leg curls|leg extension|leg extensions|hamstring curl|hamstring curls|hack squat
  hack squats|lat pulldown|lat pulldowns|bike|cable|crossover|cable crossover|platform|mat|bank|smith|tread|cage|erg`
    .split(/[|\n]/)
    .map((name) => name.trim()),
)

/** Before such a name: one piece of it. */
const determiners = new Set('a an the any some free spare open empty another this that your'.split(' '))

/** After it: what only things can be. */
const states = new Set('free taken available occupied open empty station stations'.split(' '))

/** After a name: a day or an hour of training, no thing. */
const trainings = new Set('day days session workout sessions'.split(' '))

/**
 * The equipment named in a clause, longest names first: "squat rack", "rowing machines", "a bench".
 *
 * @example
 * equipmentMentions(['is', 'the', 'power', 'rack', 'free'], equipmentBook(defaultEquipment))[0]?.equipment.id // 'racks'
 */
export function equipmentMentions(words: readonly string[], book: EquipmentBook): EquipmentMention[] {
  const found: EquipmentMention[] = []
  for (let from = 0; from < words.length; ) {
    const mention = longestAt(words, from, book)
    if (mention) found.push(mention)
    from = mention?.to ?? from + 1
  }
  return found
}

/** No part of a name here: punctuation, an article, or what makes it a day or an hour of training. */
const noName = /[,.?*]|^(?:the|a|an|any|some) | (?:days?|sessions?|workout|area)$/

function longestAt(
  words: readonly string[],
  from: number,
  book: EquipmentBook,
): EquipmentMention | undefined {
  if (!book.firstWords.has(singular(words[from] ?? ''))) return undefined
  for (let to = Math.min(from + 3, words.length); to > from; to--) {
    const name = words.slice(from, to).join(' ')
    const equipment = noName.test(name) ? undefined : named(name, book)
    if (!equipment) continue
    const thing = determiners.has(words[from - 1] ?? '') || states.has(words[to] ?? '')
    const training = trainings.has(words[to] ?? '')
    return training || (exercises.has(name) && !thing) ? undefined : { equipment, from, to }
  }
  return undefined
}

/** Members can write more names than a gym has. */
const mostFound = 1000

function named(name: string, { equipment, found }: EquipmentBook): Equipment | undefined {
  if (found.has(name)) return found.get(name)
  const meant = findEquipment(equipment, name)
  if (found.size >= mostFound) found.clear()
  found.set(name, meant)
  return meant
}
