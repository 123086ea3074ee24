import { clockWords, type Wall } from './clock.ts'

/** A mark on the time axis, in milliseconds. */
export type Tick = { at: number; label: string }

/** Days on the axis: where they begin, and their names in the middle of what is seen of them. */
export type Days = { midnights: number[]; names: Tick[] }

const quarter = 15 * 60_000
const halfDay = 12 * 60 * 60_000

/** Full values for a scale from zero, at most five of them: 0, 20, 40, 60. */
export function valueTicks(most: number): number[] {
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000]
  const step = steps.find((size) => most / size <= 4) ?? most
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step)
}

/** Full hours by the wall clock, as many as there is room for. */
export function hourTicks(from: number, to: number, wall: (at: number) => Wall, room: number): Tick[] {
  const hours = quarters(from, to)
    .map((at) => ({ at, ...wall(at) }))
    .filter(({ minute }) => minute === 0)
  const everyHours = (n: number) => hours.filter(({ hour }) => hour % n === 0)
  const every = [1, 2, 3, 6, 12].find((n) => everyHours(n).length <= room) ?? 24
  return everyHours(every).map(({ at, hour }) => ({ at, label: clockWords({ hour, minute: 0 }) }))
}

/**
 * The local days between two instants.
 *
 * @param label words a day, given what the clock shows within it
 * @param room milliseconds that a name takes up on the axis
 */
export function dayTicks(
  from: number,
  to: number,
  wall: (at: number) => Wall,
  { label, room }: { label: (day: Wall) => string; room: number },
): Days {
  const starts: number[] = []
  let date = ''
  for (const at of [from, ...quarters(from, to)]) {
    const today = wall(at).date
    if (today !== date) starts.push(at)
    date = today
  }
  const names: Tick[] = []
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? to
    const middle = (start + end) / 2
    const seen = end - start >= Math.min(room, halfDay)
    const free = middle - (names.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= room
    if (seen && free) names.push({ at: middle, label: label(wall(middle)) })
  })
  return { midnights: starts.slice(1), names }
}

/** Every quarter of an hour: zones differ from UTC by multiples of it. */
function quarters(from: number, to: number): number[] {
  const first = Math.ceil(from / quarter) * quarter
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / quarter) + 1) },
    (_, i) => first + i * quarter,
  )
}
