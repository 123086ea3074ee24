/** A clock time, a date or a plain number as it stands in a text, with the word before it. */
const figure =
  /(?<before>\b(?:at|from|until|till|to|by|after|before)\s+)?(?:(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?!\d)\s*(?<half>[ap]m)?|(?<bareHour>\d{1,2})\s*(?<bareHalf>[ap]m)\b|(?<date>\d{4}-\d{2}-\d{2})T?|(?<plain>\d+(?:[.,]\d+)*))/gi

/**
 * Numbers of a reply that stand in none of its sources: neither in what a tool returned nor in what
 * the member said. "6 pm", "at 6" and "18:00" can be the same figure; "6 people" is another.
 *
 * @example
 * strangeFigures('about 22 people at 6 pm', ['about 22 people', '18:00']) // []
 * strangeFigures('about 30 people', ['about 22 people']) // ['30']
 */
export function strangeFigures(text: string, sources: readonly string[]): string[] {
  const known = new Set(sources.flatMap((source) => figuresOf(source).flatMap(({ readings }) => readings)))
  return figuresOf(text)
    .filter(({ readings }) => !readings.some((reading) => known.has(reading)))
    .map(({ text: found }) => found)
}

type Figure = { text: string; readings: string[] }

function figuresOf(text: string): Figure[] {
  return [...text.matchAll(figure)].map(({ groups = {} }) => {
    const { before, hour, minute, half, bareHour, bareHalf, date, plain = '' } = groups
    if (hour && minute) return { text: `${hour}:${minute}`, readings: clock(Number(hour), minute, half) }
    if (bareHour)
      return { text: `${bareHour} ${bareHalf}`, readings: clock(Number(bareHour), '00', bareHalf) }
    if (date) return { text: date, readings: [date, ...date.split('-').map((part) => String(Number(part)))] }
    const number = Number(plain.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'))
    const couldBeHour = before && Number.isInteger(number) && number <= 24
    return { text: plain, readings: [String(number), ...(couldBeHour ? clock(number, '00', undefined) : [])] }
  })
}

/** The clock times a saying can mean: without am or pm a small hour stands on both halves of the day. */
function clock(hour: number, minute: string, half: string | undefined): string[] {
  if (half) return [`${(hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)}:${minute}`]
  return hour < 12 ? [`${hour}:${minute}`, `${hour + 12}:${minute}`] : [`${hour}:${minute}`]
}
