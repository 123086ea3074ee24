import { named, speech, t } from '../../kit/language.ts'

/** A sentence that was written down in English, and how it is said anew: its values stand in the groups. */
type Retelling = readonly [pattern: RegExp, words: (...values: string[]) => string]

/**
 * Why a model came or went, or how the crowd has drifted, in the language of whoever is spoken to. What is kept of it is
 * an English sentence, for nobody is spoken to where it is found. What is none of ours stays as it is.
 *
 * @example
 * inSpeech({ language: 'de', clock: '24' }, () => reasonRetold('The first model of the gym.'))
 * // 'Das erste Modell des Studios.'
 */
export function reasonRetold(reason: string): string {
  if (speech().language === 'en') return reason
  for (const [pattern, words] of [...ofModels, ...ofTests, ...ofDrifts]) {
    const match = pattern.exec(reason)
    if (match) return words(...match.slice(1).map((value) => value ?? ''))
  }
  return reason
}

/** "12.5" with the comma of the language. */
const figure = (value = ''): string => value.replace('.', ',')

/** What is said of a challenger against the champion, and of who came and went. */
const ofModels: readonly Retelling[] = [
  [/^The first model of the gym\.$/, () => t`The first model of the gym.`],
  [/^Another challenger won\.$/, () => t`Another challenger won.`],
  [/^Model (\d+) was taken back by command\.$/, (id = '') => t`Model ${id} was taken back by command.`],
  [
    /^Replaced by model (\d+)\. (.*)$/,
    (id = '', why = '') => t`Replaced by model ${id}. ${reasonRetold(why)}`,
  ],
  [
    /^Undecided: only (\d+) origins to compare on, (\d+) are needed\.$/,
    (had = '', needed = '') => t`Undecided: only ${had} origins to compare on, ${needed} are needed.`,
  ],
  [
    /^([\d.]+) % less error than the champion over (\d+) origins, luck in (under|about) 1 of ([\d,]+) cases\.$/,
    (part, over = '', how = '', cases = '') =>
      t`${figure(part)} % less error than the champion over ${over} origins, luck in ${casesWords(how, cases)}.`,
  ],
  [
    /^([\d.]+) % more error than the champion over (\d+) origins\.$/,
    (part, over = '') => t`${figure(part)} % more error than the champion over ${over} origins.`,
  ],
  [
    /^Only ([\d.]+) % less error than the champion over (\d+) origins: too little to swap for\.$/,
    (part, over = '') =>
      t`Only ${figure(part)} % less error than the champion over ${over} origins: too little to swap for.`,
  ],
  [
    /^([\d.]+) % less error than the champion over (\d+) origins, which may be luck \(chance ([\d.]+)\)\.$/,
    (part, over = '', chance = '') =>
      t`${figure(part)} % less error than the champion over ${over} origins, which may be luck (chance ${figure(chance)}).`,
  ],
]

/** What is said of two models that took turns. */
const ofTests: readonly Retelling[] = [
  [
    /^Undecided over (\d+) pairs? of days: at least (\d+) are needed\.$/,
    (pairs = '', least = '') => t`Undecided over ${pairsWords(pairs)}: at least ${least} are needed.`,
  ],
  [
    /^Model ([AB]) is better over (\d+) pairs? of days: A (lower|higher) by ([\d.e-]+); chance alone parts two equal models as far in (most|under|about)(?: 1 of ([\d,]+))? cases\.$/,
    (model = '', pairs = '', way = '', by = '', how = '', cases = '') =>
      t`Model ${model} is better over ${pairsWords(pairs)}: ${apartWords(way, by)}; chance alone parts two equal models as far in ${casesWords(how, cases)}.`,
  ],
  [
    /^Undecided over (\d+) pairs? of days: A (lower|higher) by ([\d.e-]+), but chance alone parts two equal models as far in (most|under|about)(?: 1 of ([\d,]+))? cases\.$/,
    (pairs = '', way = '', by = '', how = '', cases = '') =>
      t`Undecided over ${pairsWords(pairs)}: ${apartWords(way, by)}, but chance alone parts two equal models as far in ${casesWords(how, cases)}.`,
  ],
]

const pairsWords = (pairs: string) => (pairs === '1' ? t`1 pair of days` : t`${pairs} pairs of days`)

const apartWords = (way: string, by: string) =>
  way === 'lower' ? t`A lower by ${figure(by)}` : t`A higher by ${figure(by)}`

function casesWords(how: string, cases: string): string {
  if (how === 'most') return t`most cases`
  return how === 'under' ? t`under 1 of 1,000 cases` : t`about 1 of ${cases} cases`
}

/** What is said of a crowd that comes otherwise than forecast. */
const ofDrifts: readonly Retelling[] = [
  [
    /^Since (\d+ \p{L}+) about ([\d.]+) (times as many|% more|% fewer) people come( (?:for|between) .+)? than forecast\.$/u,
    (since = '', much = '', way = '', what = '') =>
      driftWords(dateRetold(since), changeWords(much, way), what),
  ],
]

function changeWords(much: string, way: string): string {
  if (way === '% more') return t`about ${much} % more people`
  return way === '% fewer' ? t`about ${much} % fewer people` : t`about ${figure(much)} times as many people`
}

function driftWords(since: string, change: string, what: string): string {
  const [, from = '', to = ''] = /^ between (\d\d:\d\d) and (\d\d:\d\d)$/.exec(what) ?? []
  if (from !== '') return t`Since ${since} ${change} come between ${from} and ${to} than forecast.`
  const part = what.replace(/^ for /, '')
  return part === ''
    ? t`Since ${since} ${change} come than forecast.`
    : t`Since ${since} ${change} come for ${named(part)} than forecast.`
}

/** "3 March" in another language: "3. März". The year, a leap one, is not told. */
function dateRetold(words: string): string {
  const at = Date.parse(`${words} 2024 UTC`)
  if (Number.isNaN(at)) return words
  return new Intl.DateTimeFormat(speech().language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(at)
}
