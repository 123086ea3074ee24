import { wordTable } from '../../../../../tools/kit/word-table.ts'

const kgPerPound = 0.45359237
const metresIn: readonly (readonly [RegExp, number])[] = [
  [/^(?:km|kms|k|kilomet(?:er|re)s?|clicks?)$/, 1000],
  [/^(?:mi|miles?)$/, 1609.344],
  [/^(?:yds?|yards?)$/, 0.9144],
  [/^(?:m|met(?:er|re)s?)$/, 1],
]

/** A piece of how sets are written down. */
export type Token =
  /** A figure; of sets or repetitions where the word stood beside it. */
  | { kind: 'figure'; value: number; of?: 'sets' | 'reps' }
  | { kind: 'kg'; value: number; added?: true }
  /** `short` where the s may also be that of "a pair of 24s". */
  | { kind: 'seconds'; value: number; short?: true }
  /** `short` where the m may also stand for minutes. */
  | { kind: 'metres'; value: number; short?: true }
  /** Seconds for a metre. */
  | { kind: 'pace'; value: number }
  | { kind: 'rir'; value: number }
  | { kind: 'times' | 'at' | 'for' | 'plus' | 'comma' | 'then' | 'drop' | 'warm' | 'work' | 'amrap' | 'word' }

const words = wordTable<string>({
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '100',
})
const wordly = Object.keys(words).join('|')
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const digits = 'one|two|three|four|five|six|seven|eight|nine'

/** Decimal commas as points and numbers of several words in figures, so that no comma and no "and" is left inside a number. */
export function joined(text: string): string {
  return (
    text
      .replace(/\bhalf an hour\b/g, '30 minutes')
      .replace(
        setsNamed,
        (_, sets: string, reps: string) =>
          `${sets} sets of ${repsNamed[reps.replace(/e?s$/, '')] ?? repsNamed[reps.replace(/s$/, '')] ?? reps}`,
      )
      // "8+7+6" and "x8 x8 x7" are lists; "60kg x8 x3" is one weight.
      .replace(/(?<![\d.+])\d{1,2}(?:\+\d{1,2})+(?![\d.]| ?(?:kg|kilos?|lbs?))/g, (said) =>
        said.replaceAll('+', ', '),
      )
      .replace(
        /(?<=^|[\d\p{L}:@] ?)\bx\d{1,2}(?:[ ,]+x\d{1,2})+(?![\dx]| ?(?:kg|kilos?|lbs?|sets?))/gu,
        listed,
      )
      .replace(/\b(\d{1,2}) (?:times|by) (\d{1,3})\b/g, '$1x$2')
      // Of a range the fewer: "10-12".
      .replace(/(?<![\d.-])(\d{1,2})-(\d{1,2})(?![\d-]|:)/g, (said, a: string, b: string) =>
        Number(a) < Number(b) ? a : said,
      )
      // "80/8" is a weight with its repetitions, "8/8/7" a list.
      .replace(/(?<![\d/.])([2-9]\d|\d{3})(\.5)?\/(\d{1,2})(?![\d/])/g, '$1$2x$3')
      .replace(
        new RegExp(`\\b(${tens})[ -](${digits})\\b(?! (?:sets?|reps?|rounds?))`, 'g'),
        (_, ten: string, one: string) => String(Number(words[ten]) + Number(words[one])),
      )
      .replace(/\b(?:a|one) hundred(?: and)? (\d+|[a-z]+)\b/g, (said, more: string) =>
        Number(words[more] ?? more) < 100 ? String(100 + Number(words[more] ?? more)) : said,
      )
      .replace(/\b(?:a|one) hundred\b/g, '100')
      .replace(/(?<![\d,])(\d{2,3}),(25|5|75)(?=\s*(?:kg|kilo|lbs?))/g, '$1.$2')
      // "60 kg x 10,5" and "10,5 @ 60 kg" are sets of ten and of five.
      .replace(
        /(?<![\d,]|(?<!\dx\d+ ?)x ?|\b(?:for|of) )(\d{2,3}),(25|5|75)(?=\s*(?:x|@(?! ?\d+(?:\.\d+)? ?(?:kg|kilo|lbs?))|for)|\s*$)(?!,)/g,
        '$1.$2',
      )
      .replace(/(?<=(?:@|\bat) ?)(\d{2,3}),(25|5|75)(?![\d,])/g, '$1.$2')
      .replace(/\b(\d+) and a half\b/g, '$1.5')
  )
}

/** "Three fives" */
const setsNamed =
  /\b(\d{1,2}|two|three|four|five|six) (singles|doubles|triples|twos|threes|fours|fives|sixes|sevens|eights|nines|tens|twelves|fifteens|twenties)\b/g

const repsNamed = wordTable<number>({
  single: 1,
  double: 2,
  two: 2,
  triple: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twentie: 20,
})

/** Repetitions of set after set, each behind its own cross. */
function listed(said: string): string {
  const reps = (said.match(/\d+/g) ?? []).map(Number)
  const alike = reps.length > 2 || reps[0] === reps[1]
  return alike && reps.every((each) => each <= 30) ? `x ${reps.join(', ')}` : said
}

/** Number words in figures, the rest as it stands. */
function figured(text: string): string {
  return text
    .replace(new RegExp(`(?<![a-z])(?:${wordly})(?![a-z])`, 'g'), (word) => words[word] ?? word)
    .replace(/\b(?:a|an) (?=(?:set|round|rep|minute|mile|hour|km|single|double|triple|min)\b)/g, '1 ')
    .replace(/\bhalf an hour\b/g, '30 minutes')
    .replace(/\bcouple(?: of)?\b/g, '2')
}

const number = '\\d+(?:\\.\\d+)?'

type Rule = readonly [RegExp, (match: RegExpExecArray) => Token | Token[] | undefined]

const time = (match: RegExpExecArray): Token => {
  const [hours, minutes, seconds] =
    match[3] === undefined
      ? [0, Number(match[1]), Number(match[2])]
      : [Number(match[1]), Number(match[2]), Number(match[3])]
  return { kind: 'seconds', value: (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0) }
}

const secondsIn = (figure: string, unit: string): number =>
  Number(figure) * (/^h/.test(unit) ? 3600 : /^m/.test(unit) ? 60 : 1)

const metresOf = (figure: string, unit: string): number =>
  Number(figure) * (metresIn.find(([pattern]) => pattern.test(unit))?.[1] ?? 1)

const rules: readonly Rule[] = [
  [
    /(?:level|setting|zone|gear|incline|week|day|round|number) \d+(?:\.\d+)?|\d+(?:\.\d+)? percent\b/,
    () => ({ kind: 'word' }),
  ],
  [
    /(\d+)[:.'](\d{2})"? ?(?:min(?:utes?)?)? ?(?:\/|per|a|pace per) ?(km|k|mile|mi|500 ?m)\b/,
    ([, minutes, seconds, unit = '']) => ({
      kind: 'pace',
      value: (Number(minutes) * 60 + Number(seconds)) / (unit.startsWith('5') ? 500 : metresOf('1', unit)),
    }),
  ],
  [
    /(\d{1,3}) ?(?:min(?:utes?)?) ?(?:\/|per|a) ?(km|k|mile|mi)\b/,
    ([, minutes, unit = '']) => ({ kind: 'pace', value: (Number(minutes) * 60) / metresOf('1', unit) }),
  ],
  [/(\d{1,3}):(\d{2})(?::(\d{2}))?(?: ?(?:min(?:utes?)?|h|hours?))?(?![\d:])/, time],
  [
    /(\d+) ?(?:h|hrs?|hours?) ?(?:and )?(\d{1,2}) ?(?:m|min(?:ute)?s?)?(?![a-z\d])/,
    ([, hours, minutes]) => ({ kind: 'seconds', value: Number(hours) * 3600 + Number(minutes) * 60 }),
  ],
  [
    /(\d+) ?(?:min(?:ute)?s?|m|') ?(?:and )?(\d{1,2}) ?(?:s|secs?|seconds?|")(?![a-z])/,
    ([, minutes, seconds]) => ({ kind: 'seconds', value: Number(minutes) * 60 + Number(seconds) }),
  ],
  [
    /(?:@ ?)?(?:at )?rpe ?(?:of |was |about |around |:|=|@)? ?(\d{1,2}(?:\.\d)?)(?: ?(?:-|to) ?\d{1,2}(?:\.\d)?)?/,
    ([, value]) => ({ kind: 'rir', value: Math.max(0, 10 - Number(value)) }),
  ],
  [
    /(\d{1,2}(?:\.\d)?) ?rpe\b(?! ?[\d:@])/,
    ([, value]) => ({ kind: 'rir', value: Math.max(0, 10 - Number(value)) }),
  ],
  [
    /(?:@ ?)?(?:at )?rir ?(?:of |was |about |:|=)? ?(\d)(?: ?- ?\d)?|(\d)(?: ?- ?\d)? ?(?:rir\b|(?:more )?(?:reps? )?(?:left )?in (?:the |my )?(?:tank|reserve)|reps? left|left in)/,
    ([, a, b]) => ({ kind: 'rir', value: Number(a ?? b) }),
  ],
  [
    /(?:to|till|until|was|went to|hit|all to) (?:complete )?failure\b|\bfailure\b|\bnothing left\b/,
    () => ({ kind: 'rir', value: 0 }),
  ],
  [
    /\bas many (?:reps )?as (?:possible|i could)\b|\bamraps?\b|\bmax reps?\b|(?<=x ?)max\b/,
    () => ({ kind: 'amrap' }),
  ],
  [
    /\bwarm(?:ed|ing)?(?:-| )?ups?\b|\bwarmups?\b|\bramp(?:ing)?(?: up)?(?: sets)?\b/,
    () => ({ kind: 'warm' }),
  ],
  [/\b(?:work(?:ing)?|top|main|heavy|real|back ?off) sets?\b/, () => ({ kind: 'work' })],
  [
    /\b(?:drop(?:ped|s|ping)?(?:-| )?(?:sets?)?)(?: (?:it |down |weight )*(?:to)?)?\b|\bstripped (?:it )?(?:down )?to\b|->|>/,
    () => ({ kind: 'drop' }),
  ],
  [
    /(?:\+|\bplus\b|\badded\b|\bextra\b|\bweighted with\b|\bbw ?\+)\s*(\d+(?:\.\d+)?) ?(kgs?|kilos?|lbs?|pounds?)?(?![a-z\d])/,
    ([, value = '', unit = '']) => ({
      kind: 'kg',
      value: Number(value) * (/^(?:lb|pound)/.test(unit) ? kgPerPound : 1),
      added: true,
    }),
  ],
  [
    /(\d+(?:\.\d+)?) ?(kgs?|kilos?|kilograms?|lbs?|pounds?|#)(?![a-wyz]|x[^\d ])/,
    ([, value = '', unit = '']) => ({
      kind: 'kg',
      value: Number(value) * (/^(?:lb|pound|#)/.test(unit) ? kgPerPound : 1),
    }),
  ],
  [
    /(\d) plates?(?: (?:a|per|each) side| each)?\b/,
    ([, value]) => ({ kind: 'kg', value: 20 + 40 * Number(value) }),
  ],
  [
    /(\d+(?:\.\d+)?) ?(km|kms|kilomet(?:er|re)s?|miles?|mi|yards?|yds?|met(?:er|re)s?|clicks?)(?![a-z])/,
    ([, value = '', unit = '']) => ({ kind: 'metres', value: metresOf(value, unit) }),
  ],
  [/(\d+(?:\.\d+)?)k(?![a-z])/, ([, value = '']) => ({ kind: 'metres', value: Number(value) * 1000 })],
  [
    /(\d+(?:\.\d+)?) ?(hours?|hrs?|h|min(?:ute)?s?|seconds?|secs?)(?![a-z])/,
    ([, value = '', unit = '']) => ({ kind: 'seconds', value: secondsIn(value, unit) }),
  ],
  [/(\d+(?:\.\d+)?)s(?![a-z])/, ([, value]) => ({ kind: 'seconds', value: Number(value), short: true })],
  [
    /(\d{1,5}) ?m(?![a-z])/,
    ([, value]) => ({
      kind: 'metres',
      value: Number(value),
      ...(Number(value) <= 60 ? { short: true as const } : {}),
    }),
  ],
  [
    /(\d+)(?: ?- ?\d+)? ?(?:working |hard |good |straight |full |heavy |easy |more |total )*(?:sets?|rounds?)(?:,? (?:of|x|at|with(?= \d+ ?reps)))?(?![a-z])/,
    ([, value]) => ({ kind: 'figure', value: Number(value), of: 'sets' }),
  ],
  [
    /(\d+)(?: ?- ?\d+)? ?(?:good |clean |solid |strict |more |total |full )*(?:reps?|repetitions|times|r)(?![a-z])/,
    ([, value]) => ({ kind: 'figure', value: Number(value), of: 'reps' }),
  ],
  [/\b(?:1 )?single\b/, () => ({ kind: 'figure', value: 1, of: 'reps' })],
  [/\b(?:1 )?double\b/, () => ({ kind: 'figure', value: 2, of: 'reps' })],
  [/\b(?:1 )?triple\b/, () => ({ kind: 'figure', value: 3, of: 'reps' })],
  [
    new RegExp(`(${number})(?= ?(?:each|per|a) (?:side|arm|leg|hand))`),
    ([, value]) => ({ kind: 'figure', value: Number(value), of: 'reps' }),
  ],
  [new RegExp(number), ([value]) => ({ kind: 'figure', value: Number(value) })],
  [/x(?=[\s\d])|\bby(?= \d)/, () => ({ kind: 'times' })],
  [/@|\bat\b|\bwith\b|\bon(?= \d)|\busing\b|\bto(?= \d)|\bof(?= \d)/, () => ({ kind: 'at' })],
  [/\bfor\b/, () => ({ kind: 'for' })],
  [/\bthen\b|;|\n|\bfollowed by\b|\bafter that\b/, () => ({ kind: 'then' })],
  [/[,/&+]|\band\b|-(?=\d)/, () => ({ kind: 'comma' })],
]

const compiled = rules.map(([pattern, read]) => ({ pattern: new RegExp(pattern.source, 'y'), read }))

/** How sets are written, piece by piece; words that say nothing about them are left out. */
export function tokensOf(text: string): Token[] {
  const plain = figured(text)
  const tokens: Token[] = []
  for (let at = 0; at < plain.length; ) {
    const found = next(plain, at)
    tokens.push(...found.tokens)
    at += found.length
  }
  return tokens
}

function next(plain: string, at: number): { tokens: Token[]; length: number } {
  const before = plain[at - 1] ?? ' '
  for (const { pattern, read } of compiled) {
    pattern.lastIndex = at
    const match = pattern.exec(plain)
    // A word counts from its beginning only, a figure also behind an x.
    if (!match || match[0] === '' || (/^[a-wyz]/.test(match[0]) && /[a-z]/.test(before))) continue
    const token = read(match)
    if (token) return { tokens: [token].flat(), length: match[0].length }
  }
  const word = /^[a-z']+/.exec(plain.slice(at))?.[0]
  return { tokens: word && word.length > 1 ? [{ kind: 'word' }] : [], length: word?.length ?? 1 }
}
