const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

const larger: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  'twenty five': 25,
  thirty: 30,
  forty: 40,
  'forty five': 45,
  sixty: 60,
  ninety: 90,
}

/** An hour of a clock face or of the day, in figures or in words; no captures. */
export const hourSource = `(?:${words.slice(1).toReversed().join('|')}|\\d{1,2})`

/** A whole number up to twelve in words, any in figures, and the round ones of minutes. */
export const numberSource = `(?:${Object.keys(larger).toReversed().join('|')}|${hourSource}|\\d+)`

/** @returns NaN when it is no number */
export function numberOf(text: string): number {
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  if (text in larger) return larger[text] ?? Number.NaN
  const value = words.indexOf(text)
  return value === -1 ? Number.NaN : value
}

/** The name of a month, in full or short; no captures. */
export const monthSource = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
