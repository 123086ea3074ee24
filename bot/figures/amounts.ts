import type { Reading, Rule } from './reading.ts'
import { measured, unitBehind } from './units.ts'

const shares: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5 }

/** A part of a whole, which may also be told in percent. */
const part = (value: number): Reading[] => [
  { kind: 'amount', value, unit: undefined },
  { kind: 'amount', value: Math.round(value * 100), unit: '%' },
]

/** Half of what is no figure: an exercise, a race, a half of the day. */
const noHalf = '(?![ -](?:squats?|marathons?|racks?|reps?|kneeling|time|board|body|hearted))'
const notThe = '(?<!\\b(?:first|second|other|later|latter|better|early|late)[ -])'

const times: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubled: 2,
  twofold: 2,
  triple: 3,
  tripled: 3,
  thrice: 3,
  threefold: 3,
  quadruple: 4,
}

/** Number words of other languages are known for what they are, not for their value. */
const elsewhere =
  '\\p{L}*(?:zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|zehn|zwölf|hundert)|(?:vingt|trente|quarante|cinquante|soixante|veinti?|treinta|cuarenta|cincuenta|sesenta|venti|trenta|quaranta|cinquanta)\\p{L}*'

/** Figures that are said in words. */
export const wordRules: readonly Rule[] = [
  {
    form: '(?<whole>\\d+|an|one)(?: (?<spelt>hours?|weeks?|days?|years?|months?|kilos?))? and a (?<share>half|quarter|third)(?: (?<behind>hours?|weeks?|days?|years?|months?|kilos?|times))?',
    read: ({ whole = '', spelt, share = '', behind }) =>
      measured((Number(whole) || 1) + (shares[share] ?? 0), spelt ?? behind),
  },
  {
    form: '(?<count>3|2|a|an)? ?(?<share>half|quarters?) (?:of )?(?:an |a )?(?<spelt>hour|minute|day|week|kilo|pound)s?\\b',
    read: ({ count, share = '', spelt }) =>
      measured((Number(count) || 1) * (shares[share.replace(/s$/, '')] ?? 0), spelt),
  },
  {
    form: `${notThe}(?<count>\\d|a|one|the)?[ -]?\\b(?<share>half|halves|thirds|quarters|fifths|(?<=\\b(?:a|one) )(?:third|quarter|fifth))\\b${noHalf}`,
    read: ({ count, share = '' }) =>
      part((Number(count) || 1) * (shares[share.replace(/ves$/, 'f').replace(/s$/, '')] ?? 0)),
  },
  {
    form: `\\b(?<word>${Object.keys(times).join('|')})\\b(?![ -]check)`,
    read: ({ word = '' }) => [
      ...measured(times[word.toLowerCase()] ?? 0, 'times'),
      { kind: 'word', word: word.toLowerCase() },
    ],
  },
  {
    form: '\\b(?<word>dozens|hundreds|thousands|millions|scores of|tens of)\\b',
    read: ({ word = '' }) => [{ kind: 'word', word: word.toLowerCase() }],
  },
  {
    // "In a couple of minutes" is no figure.
    form: `\\ba couple(?! (?:of )?(?:minutes|hours|days|weeks|times|sets)\\b)(?:${unitBehind})`,
    read: ({ unit }) => measured(2, unit),
  },
  { form: `\\b(?<word>[IVXLC]{2,})(?:${unitBehind})`, read: ({ word = '' }) => [{ kind: 'word', word }] },
  {
    form: `(?<word>[〇零一二三四五六七八九十百千万兩两]+|${elsewhere})`,
    read: ({ word = '' }) => [{ kind: 'word', word }],
  },
]

/** "2 1/2", before it is read as a date. */
export const mixedRules: readonly Rule[] = [
  {
    form: `(?<whole>\\d+) (?<above>[1-9])/(?<below>[2-9])(?:${unitBehind})?`,
    read: ({ whole, above, below, unit }) => measured(Number(whole) + Number(above) / Number(below), unit),
  },
]

/** Numbers in digits, with their unit where it follows. */
export const numberRules: readonly Rule[] = [
  {
    form: `(?<sign>[€$£]) ?(?<figure>\\d+(?:[.,]\\d+)*)`,
    read: ({ sign, figure = '' }) => valuesOf(figure).flatMap((value) => measured(value, sign)),
  },
  {
    form: `(?<figure>\\d+(?:\\.\\d+)?)k(?![\\p{L}\\p{N}])`,
    read: ({ figure }) => [...measured(Number(figure) * 1000, undefined), ...measured(Number(figure), 'km')],
  },
  {
    // "8 to 12 people": the unit is both's.
    form: `(?<figure>\\d+(?:[.,]\\d+)*)(?=(?:\\s*(?:-|–|—|to|or)\\s*|(?<=\\bbetween \\d+) and )\\d+(?:[.,]\\d+)*${unitBehind})`,
    read: ({ figure = '', unit }) => valuesOf(figure).flatMap((value) => measured(value, unit)),
  },
  {
    form: `(?<figure>\\d+(?:[.,]\\d+)*)(?:${unitBehind})?`,
    read: ({ figure = '', unit }) => valuesOf(figure).flatMap((value) => measured(value, unit)),
  },
]

/** What a number in digits can be: a comma or a dot parts thousands or begins the fraction. */
function valuesOf(figure: string): number[] {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure)) return [Number(figure.replaceAll(',', ''))]
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figure)) {
    const german = Number(figure.replaceAll('.', '').replace(',', '.'))
    return [german, ...(Number.isNaN(Number(figure)) ? [] : [Number(figure)])]
  }
  const value = Number(figure.replace(',', '.'))
  return Number.isNaN(value) ? figure.split(/[.,]/).map(Number) : [value]
}
