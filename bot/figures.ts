import { figuresIn } from './figures/read.ts'
import type { Figure, Reading } from './figures/reading.ts'
import { readingsOf } from './figures/sources.ts'

/**
 * Figures of a reply that stand in none of its sources: neither in what a tool returned nor in what the member said.
 *
 * "6 pm", "at 6", "half past five" and "18:00" are times, "the 24th" and "24/11" dates; "6 people" is neither. An amount must
 * be in the same unit where both have one; lengths of time may be told in hours or minutes. A conversion that no source holds
 * is strange.
 *
 * @example
 * strangeFigures('about 22 people at 6 pm', ['about 22 people', '18:00']) // []
 * strangeFigures('about 30 people', ['about 22 people, 30 minutes']) // ['30']
 */
export function strangeFigures(text: string, sources: readonly string[]): string[] {
  return figureCheck(sources)(text)
}

/** The same for many texts: the sources are read once. Sources are words, or tools' results as JSON. */
export function figureCheck(sources: readonly string[]): (text: string) => string[] {
  const known = knownOf(sources.flatMap(readingsOf))
  // Links and codes that a tool gave are passed on as they are.
  const given = (token: string) =>
    sources.some((source) => source.includes(token)) ? ' '.repeat(token.length) : token
  return (text) =>
    figuresIn(text.replace(/(?<![^\s([])(?=\S*[A-Za-z])(?=\S*\d)[^\s()[\]]{7,}[^\s()[\].,;:!?]/g, given))
      .filter((figure) => !isKnown(figure, known))
      .map(({ text: found }) => found)
}

type Known = {
  amounts: Map<string, Set<string>>
  clocks: Set<number>
  dates: Extract<Reading, { kind: 'date' }>[]
  words: Set<string>
}

const keyOf = (value: number): string => String(Number(value.toFixed(3)))

function knownOf(readings: readonly Reading[]): Known {
  const known: Known = { amounts: new Map(), clocks: new Set(), dates: [], words: new Set() }
  const add = (value: number, unit = '') => {
    const units = known.amounts.get(keyOf(value)) ?? new Set()
    known.amounts.set(keyOf(value), units.add(unit))
  }
  for (const reading of readings) {
    if (reading.kind === 'amount') add(reading.value, reading.unit)
    if (reading.kind === 'clock') known.clocks.add(reading.minute)
    if (reading.kind === 'word') known.words.add(reading.word)
    if (reading.kind !== 'date') continue
    known.dates.push(reading)
    if (reading.year) add(reading.year)
  }
  return known
}

const isKnown = ({ readings }: Figure, { amounts, clocks, dates, words }: Known): boolean =>
  readings.some((reading) => {
    if (reading.kind === 'word') return words.has(reading.word)
    if (reading.kind === 'clock') return clocks.has(reading.minute)
    if (reading.kind === 'date') return dates.some((date) => sameDay(reading, date))
    const units = amounts.get(keyOf(reading.value))
    const free = reading.unit === undefined || reading.unit === 'th'
    return units !== undefined && (free || units.has(reading.unit ?? '') || units.has(''))
  })

type Day = Known['dates'][number]

/** Whether two sayings can be the same day; what one leaves open the other may say. */
const sameDay = (a: Day, b: Day): boolean =>
  a.day === b.day &&
  (a.month === undefined || b.month === undefined || a.month === b.month) &&
  (a.year === undefined || b.year === undefined || a.year === b.year)
