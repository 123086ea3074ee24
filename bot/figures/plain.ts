/** Signs that stand between letters and digits without being seen, and what only dresses a digit. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]|\u20e3/gu

const emoji: Readonly<Record<string, string>> = { '💯': ' 100 ', '🔟': ' 10 ', '🕛': ' 12:00 ' }

/** Blanks and marks that part thousands: "2 050", "2'050". */
const partedThousands = /(?<![\d:.,])(\d{1,3})((?:[\u00a0\u2009\u202f\u2007 '’_]\d{3})+)(?![\d:])/gu

const asciiOf = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  // Digits of a script stand in a row, from zero to nine.
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1 - value))) value++
  return String(value)
}

/**
 * A text whose figures can be read: every script's digits as 0 to 9, no unseen signs, no parted thousands, fractions with a
 * slash.
 *
 * @example
 * plainText('٣٠ people, 2½ hours') // '30 people, 2 1/2 hours'
 */
export function plainText(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/💯|🔟|🕛/gu, (sign) => emoji[sign] ?? '')
    .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/gu, ' ')
    .normalize('NFKC')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replaceAll('\u2044', '/')
    .replace(/٫/gu, '.')
    .replace(/٬/gu, ',')
    .replace(/(?![0-9])\p{Nd}/gu, asciiOf)
    .replace(partedThousands, (_, head: string, rest: string) => head + rest.replace(/\D/g, ''))
}
