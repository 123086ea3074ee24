import { folded } from './tongue.ts'

/** How the words of an exercise's name are told apart from their endings, and from those that say nothing. */
export type ForeignWords = {
  /** The roots of a name's words. */
  keyOf(words: string): string
  isFiller(word: string): boolean
  /** Whether a word that could begin a name is another thing after what stands before it. */
  isElse(before: string, word: string): boolean
}

type Language = {
  fillers: ReadonlySet<string>
  /** Words written in one that are two, short forms, and other words for the same. */
  parted(word: string): string
  root(word: string): string
  /** Whether the words of a name may stand in any order. */
  anyOrder: boolean
  isElse(before: string, word: string): boolean
}

const wordsOf = ({ fillers, parted, root, anyOrder, isElse }: Language): ForeignWords => ({
  keyOf: (words) => {
    const all = folded(words)
      .replace(/['’]/g, '')
      .split(/[^a-z]+/)
      .filter((word) => word !== '' && !fillers.has(word))
      .flatMap((word) => parted(word).split(' '))
    const roots = [...new Set(all.map(root))]
    return (anyOrder ? roots.toSorted() : roots).join(' ')
  },
  isFiller: (word) => fillers.has(folded(word)),
  isElse,
})

/** "Kurzhantelbankdrücken" is "Kurzhantel Bankdrücken". */
const germanParts =
  /^(kurzhantel|langhantel|schragbank|flachbank|kabelzug|kabel|maschinen|bizeps|trizeps|hammer|sumo|front|negativ|knie|box)(?=[a-z]{4})/

const germanShort: ReadonlyMap<string, string> = new Map([
  ['kh', 'kurzhantel'],
  ['lh', 'langhantel'],
  ['kurzhanteln', 'kurzhantel'],
  ['langhanteln', 'langhantel'],
  ['hantel', 'kurzhantel'],
  ['hanteln', 'kurzhantel'],
  ['kabelzug', 'kabel'],
  ['multi', 'multipresse'],
  ['smith', 'multipresse'],
])

export const germanWords: ForeignWords = wordsOf({
  fillers: new Set(
    `mit ohne am an der die das den dem im in auf fur vom von zur zum ein eine und`.split(' '),
  ),
  parted: (word) => {
    const plain = word.replace(/([aou])e/g, '$1')
    return germanShort.get(plain) ?? plain.replace(germanParts, '$1 ')
  },
  anyOrder: true,
  root: (word) => (germanShort.get(word) ?? word).replace(/(?<=.{4})(?:en|er|es|em|e|n|s)$/, ''),

  isElse: () => false,
})

const spanishShort: ReadonlyMap<string, string> = new Map([
  ['mancuerna', 'mancuernas'],
  ['mancuernita', 'mancuernas'],
  ['pesas', 'mancuernas'],
  ['poleas', 'polea'],
  ['cable', 'polea'],
  ['cables', 'polea'],
  ['smith', 'multipower'],
  ['triceps', 'tricep'],
  ['biceps', 'bicep'],
])

export const spanishWords: ForeignWords = wordsOf({
  fillers: new Set(`de del con en el la los las a al sobre por y para mi mis`.split(' ')),
  parted: (word) => spanishShort.get(word) ?? word,
  anyOrder: false,
  root: (word) => word.replace(/(?<=.{3})(?:es|s)$/, '').replace(/(?<=.{3})[aeo]$/, ''),
  // Chicken "a la plancha" is grilled, and a "jaula de sentadillas" is a rack.
  isElse: (before, word) =>
    (/^plancha/i.test(word) && /(?<!\p{L})a la\s+$/iu.test(before)) || /(?:jaula|rack) de\s+$/i.test(before),
})
