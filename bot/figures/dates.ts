import type { Reading, Rule } from './reading.ts'
import { noUnitBehind } from './units.ts'

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(?<month>[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|M[Aa][Yy]|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)\\b\\.?'
const day = '(?<day>\\d{1,2})'
const year = '(?:,? (?<year>(?:19|20)\\d{2})\\b)?'

type Date = Extract<Reading, { kind: 'date' }>

function date(day: number, month: number | undefined, year: string | undefined): Date[] {
  if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12))) return []
  return [{ kind: 'date', day, month, year: year ? Number(year.padStart(4, '20')) : undefined }]
}

const monthOf = (name = '') => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Ways to say a day of the year. */
export const dateRules: readonly Rule[] = [
  {
    // The time behind it is read by its own rule, how far the clock is ahead of another is nobody's figure.
    form: '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})T(?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?<zone>Z|[+-]\\d{2}:?\\d{2})?',
    read: ({ year, month, day, hour, minute, zone }) =>
      zone === 'Z'
        ? []
        : [
            ...date(Number(day), Number(month), year),
            { kind: 'clock', minute: (Number(hour) * 60 + Number(minute)) % 1440 },
          ],
  },
  {
    form: '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
    read: ({ year, month, day }) => date(Number(day), Number(month), year),
  },
  {
    form: `${day}(?:st|nd|rd|th)?(?: of)? ${month}${year}`,
    read: ({ day, month, year }) => date(Number(day), monthOf(month), year),
  },
  {
    form: `${month} (?:the )?${day}(?:st|nd|rd|th)?${noUnitBehind}${year}`,
    read: ({ day, month, year }) => date(Number(day), monthOf(month), year),
  },
  {
    form: '(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>(?:\\d{2}){1,2})(?!\\d)',
    read: ({ day, month, year }) => [
      ...date(Number(day), Number(month), year),
      ...date(Number(month), Number(day), year),
    ],
  },
  {
    form: '(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/])',
    read: ({ day, month }) => [
      ...date(Number(day), Number(month), undefined),
      ...date(Number(month), Number(day), undefined),
      { kind: 'amount', value: Number(day) / Number(month), unit: undefined },
    ],
  },
  {
    form: `${day}\\.(?<month>1?\\d)\\.(?!\\d)`,
    read: ({ day, month }) => date(Number(day), Number(month), undefined),
  },
  {
    form: `${day}(?:st|nd|rd|th)(?![\\p{L}])`,
    read: ({ day }) => [
      ...date(Number(day), undefined, undefined),
      { kind: 'amount', value: Number(day), unit: 'th' },
    ],
  },
  {
    form: `(?<=\\b(?:on|by|until|from|of) the )${day}${noUnitBehind}`,
    read: ({ day }) => [
      ...date(Number(day), undefined, undefined),
      { kind: 'amount', value: Number(day), unit: 'th' },
    ],
  },
]
