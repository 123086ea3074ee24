import { lately } from '../../../tools/kit/lately.ts'
import { wordTable } from '../../../tools/kit/word-table.ts'
import { notADay, slang } from './slang.ts'
import { withWill } from './will.ts'

/** A word of a message, written out and in lower case; punctuation is a word too. */
export type Word = {
  text: string
  /** Written with a capital where English would not: most likely somebody's name. */
  capital: boolean
}

/** Nobody asks the gym anything longer: of more than this only the beginning and the end are read. */
const longest = { beginning: 800, end: 200 }

const token =
  /\d{4}-\d{1,2}-\d{1,2}|\d+(?:[:./,]\d+)*(?:\p{L}+(?!\p{L}))?|\p{L}[\p{L}\d]*(?:'\p{L}+)*|[,.;:!?&+@~*\n-]/gu

/**
 * The words of a message: accents, emoji and curly quotes gone, short forms written out
 * ("wen", "i'm", "tmrw"), so that the rules meet one spelling of everything.
 *
 * @example
 * wordsOf("I'm here 4 legz!").map((word) => word.text) // ['i', 'am', 'here', '4', 'legs', '!']
 */
export const wordsOf: (message: string) => readonly Word[] = lately(read)

function read(message: string): Word[] {
  const plain = tidy(shortened(message))
  const tokens = plain.match(token) ?? []
  const handles = new Set(message.match(/(?<=@)\p{L}[\p{L}\d_]+/gu)?.map((name) => name.toLowerCase()))
  const shouting = tokens.filter((text) => isCapital(text)).length * 2 > tokens.length
  const words: Word[] = []
  for (const [i, text] of tokens.entries()) {
    const starts = i === 0 || /^[.!?\n]$/.test(tokens[i - 1] ?? '')
    const handle = handles.has(text.toLowerCase()) && text !== 'spotter'
    const capital = isCapital(text) && !shouting && (!starts || handle)
    for (const part of writtenOut(mark(tokens, i), words.at(-1)?.text))
      words.push({ text: part, capital: capital && part !== "'s" })
  }
  return paired(words).map(unslipped).map(unheard).map(unfigured)
}

function shortened(message: string): string {
  const { beginning, end } = longest
  if (message.length <= beginning + end) return message
  return `${message.slice(0, beginning)} . ${message.slice(-end)}`
}

function tidy(message: string): string {
  return (
    withWill(message)
      .normalize('NFKD')
      .replace(/\p{M}|\p{Cf}/gu, '')
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[‐-―−]/g, '-')
      .replace(/(\d)\s*([ap])\.?\s?m\b\.?/gi, '$1$2m')
      .replace(/\s*\bo\s?'?\s?clock\b|(?<=\d)\s*o'?clock\b/gi, " o'clock")
      .replace(/(\d)\s*%/g, '$1 percent')
      .replace(/[$£€]\s*(\d+(?:\.\d+)?)/g, '$1 pounds')
      .replace(/\bw\/\s?|\bw (?=@|\p{Lu})/gu, 'with ')
      .replace(/(?<![\p{L}\d])(@(?!spotter)\p{L}[\p{L}\d_]+)\s+(?=@(?!spotter)\p{L})/giu, '$1, ')
      // A handle is somebody's name.
      .replace(
        /(?<![\p{L}\d])@(?!spotter)(\p{L})([\p{L}\d_]+)/giu,
        (_, first: string, rest: string) => first.toUpperCase() + rest,
      )
      .replace(/(?<=\p{L})\s*\/\s*(?=\p{L})/gu, ' and ')
      .replace(/(?<!\d)\s+-+\s+|\s+-+\s+(?!\d)/g, ' , ')
  )
}

const isCapital = (text: string) => /^\p{Lu}\p{Ll}/u.test(text)

/** Punctuation reduced to what the rules know: `,` joins, `.` and `?` end, `-` stands between figures. */
function mark(tokens: readonly string[], i: number): string {
  const text = (tokens[i] ?? '').toLowerCase()
  const figures = [tokens[i - 1], tokens[i + 1]].map((side) => /\d/.test(side ?? ''))
  if (text === '-') return figures[0] && figures[1] ? '-' : wordly(tokens, i) ? '' : ','
  if (text === '+' && figures[0] && figures[1]) return 'plus'
  if (text === '&' || text === '+') return 'and'
  if (text === '@') return 'at'
  if (text === '~') return 'around'
  if (/^[;:!\n.]$/.test(text)) return '.'
  return text
}

/** Whether a hyphen stands inside a word, as in "check-in": the words count, the hyphen does not. */
function wordly(tokens: readonly string[], i: number): boolean {
  return [tokens[i - 1], tokens[i + 1]].every((side) => /^\p{L}/u.test(side ?? ''))
}

/** Two words that are one: written apart by a slip, or a greeting that names no time. */
const pairs = wordTable<string>({
  'week end': 'weekend',
  'to morrow': 'tomorrow',
  'to night': 'tonight',
  'to day': 'today',
  'mon day': 'monday',
  'sun day': 'sunday',
  'bank holiday': 'holiday',
  'into account': 'included',
  'good morning': 'good-morning',
  'good afternoon': 'good-afternoon',
  'good evening': 'good-evening',
  'good day': 'good-day',
  'good night': 'good-night',
})

function paired(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const pair = last && pairs[`${last.text} ${word.text}`]
    if (last && pair) joined[joined.length - 1] = { ...last, text: pair }
    else joined.push(word)
  }
  return joined
}

/** "Is it quite tomorrow": two words of their own that are nearly always "quiet" where they stand like this. */
function unslipped(word: Word, i: number, words: readonly Word[]): Word {
  const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? '']
  const last =
    /^(?:|[.,?]|at|on|in|around|for|before|after|now|then|there|today|tonight|tomorrow|this|next|\w+day|time|times|hours?)$/
  const asked = /^(?:it|gym|is|most|more|gets?|when|how|less|really|day|legs|be)$/
  const slip = word.text === 'quite' || (word.text === 'quit' && asked.test(before))
  return slip && last.test(after) ? { ...word, text: 'quiet' } : word
}

/** "I am hear for legs" */
function unheard(word: Word, i: number, words: readonly Word[]): Word {
  const before = words[i - 1]?.text ?? ''
  const after = words[i + 1]?.text ?? ''
  const here = /^(?:am|got|are|is)$/.test(before) || (before === '' && /^(?:for|to|now|at)$/.test(after))
  return word.text === 'hear' && here ? { ...word, text: 'here' } : word
}

const counted =
  /^(?:pm|am|of|people|sets?|reps?|x|kg|kilos?|hours?|minutes?|days?|weeks?|times|more|friends|or|and|to|on|in)$/

/** "in 4 legs", "want 2 train": a figure for a word that sounds like it. */
function unfigured(word: Word, i: number, words: readonly Word[]): Word {
  const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? '']
  if (!/^[a-z]/.test(after) || counted.test(after)) return word
  const four =
    word.text === '4' && /^(?:in|here|done|day|time|gym|off|best|finished|free|space|room|out)$/.test(before)
  const two =
    word.text === '2' &&
    /^(?:want|going|need|got|have|time|best|way|like|come|go|off|here|able)$/.test(before)
  return four ? { ...word, text: 'for' } : two ? { ...word, text: 'to' } : word
}

const trainingDay = /^(legs?|chest|back|push|pull|arms?|shoulders?|upper|lower|core|abs|cardio)days?$/

function writtenOut(text: string, before: string | undefined): readonly string[] {
  if (text === '') return []
  const [, area] = trainingDay.exec(text) ?? []
  if (area) return [area, 'day']
  const meaning = slang.get(text) ?? slang.get(text.replace(/(\p{L})\1{2,}/gu, '$1'))
  if (meaning && !(before && notADay[text]?.includes(before))) return meaning
  return contracted(text)
}

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^can't$/, ['can', 'not']],
  [/^won't$/, ['will', 'not']],
  [/^ain't$/, ['am', 'not']],
  [/^let's$/, ['let', 'us']],
  [/n't$/, ['not']],
  [/'m$/, ['am']],
  [/'re$/, ['are']],
  [/'ve$/, ['have']],
  [/'ll$/, ['will']],
  [/'d$/, ['would']],
  [/(?<=^(?:it|that|what|when|where|who|why|how|there|here|he|she|everything))'s$/, ['is']],
  [/'s$/, ["'s"]],
]

/** "i'm" to "i am"; an "'s" that could be an owner's stays on its own. */
function contracted(text: string): readonly string[] {
  for (const [ending, words] of endings) {
    const stem = text.replace(ending, '')
    if (stem !== text) return stem === '' ? words : [stem, ...words]
  }
  return [text]
}
