import { lately } from '../../../../tools/kit/lately.ts'
import { wordTable } from '../../../../tools/kit/word-table.ts'
import type { Exercise } from '../../../../tools/plan/index.ts'
import { exercises } from '../../../../tools/plan/index.ts'

/** Short forms and irregular forms that the catalogue's names don't have. */
const sameWord = wordTable<string>({
  db: 'dumbbell',
  dbs: 'dumbbell',
  dumbell: 'dumbbell',
  dumbells: 'dumbbell',
  bb: 'barbell',
  kb: 'kettlebell',
  oh: 'overhead',
  ext: 'extension',
  exts: 'extension',
  pressups: 'pushup',
  pressup: 'pushup',
  tris: 'tricep',
  tri: 'tricep',
  bis: 'bicep',
  bi: 'bicep',
  flyes: 'fly',
  flys: 'fly',
  flies: 'fly',
  deads: 'deadlift',
  dls: 'deadlift',
  pulldowns: 'pulldown',
  calves: 'calf',
  lats: 'lat',
  hams: 'hamstring',
  hammies: 'hamstring',
  benches: 'bench',
  benching: 'bench',
  squatting: 'squat',
  squats: 'squat',
  deadlifting: 'deadlift',
  rows: 'row',
})

function singular(word: string): string {
  if (word.length < 3 || /(?:ss|us|is)$/.test(word)) return word
  if (/(?:ch|sh|x)es$/.test(word)) return word.slice(0, -2)
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return word.replace(/s$/, '')
}

const spelled = (word: string): string => singular(sameWord[word] ?? word)

const keyOf = (words: readonly string[]): string =>
  words
    .map(spelled)
    .join('')
    .replace(/^pressup/, 'pushup')

const tokensOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/'/g, '')
    .match(/[\p{L}\d]+/gu) ?? []

/** Names that are everyday words, and exercises only beside sets. */
const everyday = new Set(
  'run running walk walking bike cycling cycle spin stairs hang bridge clean thrust swing hike hiking march stepping skiing boxing intervals spinning hack sprint jacks pigeon clam nordic cobra butterfly superman jog jogging fly flies press chin dip row hammer hammers curl lunge trap bar prayer kick slams goblet crossover pass'
    .split(' ')
    .map((word) => keyOf([word])),
)

const book: ReadonlyMap<string, Exercise> = new Map(
  exercises
    .toReversed()
    .flatMap((exercise) =>
      [exercise.name, exercise.id, ...exercise.aliases].map(
        (name) => [keyOf(tokensOf(name)), exercise] as const,
      ),
    ),
)

/** Letters that stand for an exercise beside sets, and for other things elsewhere. */
const initials = wordTable<string>({
  bp: 'bench press',
  sq: 'squat',
  bbr: 'barbell row',
})

/** Exercises that people say by the verb alone, and the noun for it. */
export const verbs = wordTable<string>({
  benched: 'bench',
  squatted: 'squat',
  deadlifted: 'deadlift',
  pressed: 'press',
  curled: 'curl',
  rowed: 'rowing',
  ran: 'run',
  jogged: 'jog',
  cycled: 'cycling',
  biked: 'bike',
  planked: 'plank',
  lunged: 'lunge',
  walked: 'walk',
  sprinted: 'sprint',
  hiked: 'hike',
  skipped: 'skipping',
  cleaned: 'clean',
  dipped: 'dip',
  spun: 'spinning',
  swam: 'swimming',
  swim: 'swimming',
  stairmastered: 'stairmaster',
})

/** An exercise as it was written. */
export type Mention = { from: number; to: number; said: string; name: string; exercise: Exercise | undefined }

const longest = 6

/** The exercise that exactly these words name, whatever their plurals, hyphens and short forms. */
export const exerciseIn = (said: string): Exercise | undefined => {
  const words = tokensOf(said)
  return words.length === 0 || words.length > longest ? undefined : book.get(keyOf(words))
}

export const isEverydayName = (said: string): boolean => everyday.has(keyOf(tokensOf(said)))

/** The exercises named in a text, the longest names first, in order. */
export const exercisesIn: (text: string) => readonly Mention[] = lately((text) => {
  const tokens = [...text.matchAll(/[\p{L}][\p{L}\d']*|\d+(?=[ -]degree)|(?<=\b)(?:90 ?\/ ?90)/gu)].map(
    ({ 0: word, index }) => ({ word, from: index, to: index + word.length }),
  )
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const mention = longestFrom(text, tokens, at)
    if (mention) found.push(mention.mention)
    at += mention?.words ?? 1
  }
  return found
})

type Token = { word: string; from: number; to: number }

function longestFrom(
  text: string,
  tokens: readonly Token[],
  at: number,
): { mention: Mention; words: number } | undefined {
  const first = tokens[at]
  if (!first) return undefined
  for (let words = Math.min(longest, tokens.length - at); words > 0; words--) {
    const part = tokens.slice(at, at + words)
    const to = part.at(-1)?.to ?? first.to
    const said = text.slice(first.from, to)
    if (/[,;.:()\d]/.test(said.replace(/90 ?\/ ?90/, ''))) continue
    const exercise = book.get(keyOf(part.map(({ word }) => word.replace(/'/g, ''))))
    if (exercise) return { mention: { from: first.from, to, said, name: said, exercise }, words }
  }
  const short = /\d/.test(text) ? initials[first.word] : undefined
  if (short !== undefined) {
    return {
      mention: {
        from: first.from,
        to: first.to,
        said: first.word,
        name: short,
        exercise: book.get(keyOf(tokensOf(short))),
      },
      words: 1,
    }
  }
  const noun = verbs[first.word]
  // Who walked in has trained nothing yet.
  const came =
    /^(?:walked|ran)$/.test(first.word) &&
    /^(?:in|into|up|out|over|past|home|inside|here|through|off)$/.test(tokens[at + 1]?.word ?? '')
  if (noun === undefined || came) return undefined
  return {
    mention: {
      from: first.from,
      to: first.to,
      said: first.word,
      name: noun,
      exercise: book.get(keyOf([noun])),
    },
    words: 1,
  }
}
