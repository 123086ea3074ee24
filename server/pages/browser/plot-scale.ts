import { textWidth } from './labels.ts'
import { pageLanguage } from './words.ts'

/** What a plot's height or length stands for. */
export type PlotScale = { low: number; high: number; ticks: { value: number; label: string }[] }

const wantedTicks = 5
const leastSpan = 1e-3

/**
 * A scale that holds all values and zero, with round marks.
 *
 * @param values none of them is needed
 */
export function plotScale(values: readonly number[]): PlotScale {
  const low = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  // All the same, or as good as: some scale must still be drawn.
  const high = most - low > leastSpan ? most : low + 1
  const step = roundStep((high - low) / (wantedTicks - 1))
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    // Multiples of a tenth are not exact.
    const value = Number(((first + i) * step).toPrecision(12))
    return {
      value,
      label: value.toLocaleString(pageLanguage(), { useGrouping: 'always', maximumSignificantDigits: 6 }),
    }
  })
  return { low: first * step, high: last * step, ticks }
}

/** The least round number that isn't under the one given: 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return power * ([1, 2, 2.5, 5].find((size) => size * power >= least - 1e-12 * power) ?? 10)
}

/** Every so many labels have room side by side. */
function everyLabel(labels: readonly string[], room: number, em: number): number {
  // Day names side by side are told apart with little between them; times of day are not.
  const gap = labels.every((label) => label.length <= 3) ? 0.2 : 0.7
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, em))) + gap * em
  const needed = Math.max(1, Math.ceil(widest / Math.max(room, 1e-6)))
  // Slots of an hour go by twos and fours, hours by threes and sixes.
  return [1, 2, 3, 4, 6, 8, 12, 24].find((every) => every >= needed) ?? needed
}

/** Which of the labels are written: every so many, from the first full hour on where they are times of day. */
export function shownLabels(labels: readonly string[], room: number, em: number): number[] {
  const every = everyLabel(labels, room, em)
  const hour = labels.findIndex((label) => /^\d{2}:00$/.test(label))
  const first = every === 1 || hour < 0 ? 0 : hour % every
  return labels.flatMap((_, i) => (i >= first && (i - first) % every === 0 ? [i] : []))
}

/** Marks of a scale from left to right that have room beside each other; zero stays. */
export function roomyTicks({ low, high, ticks }: PlotScale, length: number, em: number): PlotScale['ticks'] {
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, em))) + 0.7 * em
  const room = (length * ((ticks[1]?.value ?? high) - (ticks[0]?.value ?? low))) / (high - low)
  const every = Math.max(1, Math.ceil(widest / room))
  const zero = ticks.findIndex(({ value }) => value === 0)
  return ticks.filter((_, i) => (i - zero) % every === 0)
}

/** A name that fits into so many pixels, else cut with "…" at its end. */
export function cutToFit(name: string, room: number, em: number): string {
  if (textWidth(name, em) <= room) return name
  const letters = Array.from(name)
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, em) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
