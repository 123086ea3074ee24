import { speech } from '../../tools/kit/language.ts'
import { germanNumbers, spanishNumbers } from './number-words-elsewhere.ts'

type Rewriting = readonly [RegExp, string | ((...groups: string[]) => string)]

const months: Readonly<Record<string, string>> = {
  ...{ januar: 'January', februar: 'February', märz: 'March', mai: 'May', juni: 'June', juli: 'July' },
  ...{ oktober: 'October', dezember: 'December', enero: 'January', febrero: 'February', marzo: 'March' },
  ...{ abril: 'April', mayo: 'May', junio: 'June', julio: 'July', agosto: 'August' },
  ...{ septiembre: 'September', setiembre: 'September', octubre: 'October' },
  ...{ noviembre: 'November', diciembre: 'December', april: 'April', august: 'August' },
  ...{ september: 'September', november: 'November' },
}
const monthOf = (name = '') => months[name.toLowerCase()] ?? name

/** A dot parts thousands and a comma begins the fraction; an instant, "18:00:00.000", is left alone. */
const figures: readonly Rewriting[] = [
  [/(?<![\d:.,])\d{1,3}(?:\.\d{3})+(?![\d.])/g, (figure) => figure.replaceAll('.', '')],
  [/(?<![\d:.,])(\d+),(\d+)(?![\d,.]\d)/g, '$1.$2'],
]

const hour = '(\\d{1,2})'

/** In their order: what says more before what says less. */
const german: readonly Rewriting[] = [
  ...figures,
  [
    /(\d{1,2})\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/g,
    (_, day = '', month = '') => `${day} ${monthOf(month)}`,
  ],
  [/\bhalb (\d{1,2})(?!\d|[.,]\d)/gi, (_, next = '') => `half past ${(Number(next) + 11) % 24 || 12}`],
  [new RegExp(`\\bviertel nach ${hour}`, 'gi'), 'quarter past $1'],
  [new RegExp(`\\bviertel vor ${hour}`, 'gi'), 'quarter to $1'],
  [new RegExp(`\\b(\\d{1,2}) (?:Minuten )?nach ${hour}(?= Uhr|[.,!?]|$)`, 'gi'), '$1 minutes past $2'],
  [new RegExp(`\\b(\\d{1,2}) (?:Minuten )?vor ${hour}(?= Uhr|[.,!?]|$)`, 'gi'), '$1 minutes to $2'],
  [/\b(\d{1,2}) Uhr (\d{2})\b/gi, '$1:$2'],
  [/\b(\d{1,2}(?::\d{2})?)(?: Uhr)? (?:morgens|vormittags|früh)\b/gi, '$1 am'],
  [/\b(\d{1,2}(?::\d{2})?)(?: Uhr)? (?:nachmittags|abends|nachts)\b/gi, '$1 pm'],
  [/\b(\d{1,2}:\d{2}) Uhr\b/gi, '$1'],
  [/\bMitternacht\b/gi, 'midnight'],
  [/\b(\d+(?:\.\d+)?) (?:bis|oder) (?=\d)/gi, '$1 to '],
  [/\bzwischen (\d+) und (?=\d)/gi, 'between $1 and '],
  [/\b(?:um|ab|gegen|seit|bis|vor|nach) (?=\d)/gi, 'at '],
  [/\b(?:eine )?halbe Stunde\b/gi, 'half an hour'],
  [/\banderthalb(?= Stunden)/gi, '1 1/2'],
  [/\bdie Hälfte\b|(?<!\p{L})zur Hälfte\b/giu, 'half'],
  [/\bein Drittel\b/gi, 'a third'],
  [/\bein Viertel\b/gi, 'a quarter'],
  [/\bdoppelt(?= so)/gi, 'twice'],
  [/\b(\d+)[- ]?mal\b/gi, '$1 times'],
  [
    /\b(hundert|tausend)e\b/gi,
    (_, word = '') => (word.toLowerCase() === 'hundert' ? 'hundreds' : 'thousands'),
  ],
  [/\bDutzend\b/gi, 'dozen'],
]

const spanish: readonly Rewriting[] = [
  ...figures,
  [
    /(\d{1,2}) de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\b(?: de(?= \d{4}))?/gi,
    (_, day = '', month = '') => `${day} ${monthOf(month)}`,
  ],
  [new RegExp(`\\blas? ${hour} y media\\b`, 'gi'), 'half past $1'],
  [new RegExp(`\\blas? ${hour} y cuarto\\b`, 'gi'), 'quarter past $1'],
  [new RegExp(`\\blas? ${hour} menos cuarto\\b`, 'gi'), 'quarter to $1'],
  [new RegExp(`\\blas? ${hour} y (\\d{1,2})(?! \\p{L})`, 'giu'), '$2 minutes past $1'],
  [new RegExp(`\\blas? ${hour} menos (\\d{1,2})(?!\\d)`, 'gi'), '$2 minutes to $1'],
  [/(\d{1,2}(?::\d{2})?) de la mañana/gi, '$1 am'],
  [/(\d{1,2}(?::\d{2})?) de la (?:tarde|noche)/gi, '$1 pm'],
  [/\bmedianoche\b/gi, 'midnight'],
  [/\b(?:al )?mediodía/gi, 'noon'],
  [/\b(\d+(?:\.\d+)?) [ao] (?=\d)/gi, '$1 to '],
  [/\bentre (\d+) y (?=\d)/gi, 'between $1 and '],
  [/\b(?:a|sobre|hacia|desde|hasta|antes de|después de|de) las? (?=\d)/gi, 'at '],
  [/\blas? (?=\d{1,2}(?![\d%]| ?%))/gi, 'at '],
  [/\bmedia hora\b/gi, 'half an hour'],
  [/\b(\d+) horas? y media\b/gi, '$1 1/2 hours'],
  [/\bla mitad\b/gi, 'half'],
  [/\bun tercio\b/gi, 'a third'],
  [/\bun cuarto\b/gi, 'a quarter'],
  [/\bel doble\b/gi, 'twice'],
  [/\b(?:cientos|centenares)(?= de)/gi, 'hundreds'],
  [/\bmiles(?= de)/gi, 'thousands'],
  [/\bdocena\b/gi, 'dozen'],
]

/**
 * A text of whoever is spoken to with its figures as they would stand in English: amounts, hours and dates, also in
 * words. The rules that read figures then are the same for every language.
 *
 * @example
 * inSpeech({ language: 'de', clock: '24' }, () => asInEnglish('zweiundzwanzig Personen um halb sieben, 82,4 kg'))
 * // '22 Personen um half past 6, 82.4 kg'
 */
export function asInEnglish(text: string): string {
  const { language } = speech()
  if (language === 'en') return text
  const inDigits = language === 'de' ? germanNumbers(text) : spanishNumbers(text)
  return (language === 'de' ? german : spanish).reduce(
    (said, [form, by]) => (typeof by === 'string' ? said.replace(form, by) : said.replace(form, by)),
    inDigits,
  )
}
