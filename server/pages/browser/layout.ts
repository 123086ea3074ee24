import type { Chart } from '../../../tools/kit/chart.ts'
import { clockWords, type Wall, wallClock } from './clock.ts'
import { bandPath, crosses, curvePath, runsOf, type Spot } from './curve.ts'
import { type Box, type Label, type Place, placeLabels, textWidth, type Wanted } from './labels.ts'
import { dayTicks, hourTicks, type Tick, valueTicks } from './ticks.ts'
import { t } from './words.ts'

/** A chart in pixels, ready to draw. */
export type Layout = {
  width: number
  height: number
  plot: Box
  grid: { y: number; label: string }[]
  hours: { x: number; label: string }[]
  midnights: number[]
  quiet: { x: number; width: number }[]
  bands: string[]
  curves: string[]
  busy: number | undefined
  now: number | undefined
  peak: { x: number; y: number } | undefined
  labels: Label[]
  /** Where each point of the chart stands, in its order. */
  spots: { x: number; y: number }[]
}

/** What every part of the layout measures with. */
type Scale = {
  em: number
  from: number
  to: number
  plot: Box
  x(at: number): number
  y(people: number): number
  wall(at: number): Wall
}

const minute = 60_000
/** Longer spans than this are read by days, shorter ones by hours. */
const longSpan = 30 * 60 * minute
/** A busy line further up than this many times the chart's highest value is out of its sight. */
const sight = 2

/** Fewer than five people are never shown as a number: it could point at a person. */
export function peopleCount(people: number): string {
  return Math.round(people) < 5 ? t`under 5` : String(Math.round(people))
}

/**
 * Lays a chart out.
 *
 * @param width of the whole picture in pixels
 * @param em size of its text in pixels
 */
export function layoutOf(chart: Chart, width: number, em: number): Layout {
  const highest = Math.max(5, ...chart.points.map(({ high, mean }) => Math.max(high, mean)))
  const { busyLine } = chart
  const seen = busyLine !== undefined && busyLine <= sight * highest
  // A little air above, where the labels of the highest things stand.
  const top = Math.max(1.14 * highest, seen ? 1.2 * busyLine : 0)
  const values = valueTicks(top)
  const scale = scaleOf(chart, { width, em, top, widest: String(values.at(-1)) })
  const { x, y, plot, from, to } = scale
  const runs = runsOf(chart.points).map((run) =>
    run.map(({ at, mean, low, high }) => ({ x: x(Date.parse(at)), y: y(mean), low: y(low), high: y(high) })),
  )
  const spots = runs.flat()
  const now = chart.now === undefined ? Number.NaN : Date.parse(chart.now)
  const marks = {
    busy: seen ? y(busyLine) : undefined,
    now: now >= from && now <= to ? x(now) : undefined,
    peak: spots.reduce<Spot | undefined>((best, spot) => (best && best.y <= spot.y ? best : spot), undefined),
  }
  return {
    width,
    height: plot.bottom + 1.8 * em,
    plot,
    grid: values.map((value) => ({ y: y(value), label: String(value) })),
    ...timeAxis(scale),
    quiet: quietOf(chart, scale).map(({ left, right }) => ({ x: left, width: right - left })),
    bands: runs.map(bandPath),
    curves: runs.map(curvePath),
    ...marks,
    labels: labelsOf(chart, scale, { runs, ...marks }),
    spots: chart.points.map(({ at, mean }) => ({ x: x(Date.parse(at)), y: y(mean) })),
  }
}

function scaleOf(
  chart: Chart,
  { width, em, top, widest }: { width: number; em: number; top: number; widest: string },
): Scale {
  const times = chart.points.map(({ at }) => Date.parse(at))
  const from = Math.min(...times)
  const to = Math.max(from + 30 * minute, ...times)
  const plot = { left: textWidth(widest, em) + 0.7 * em, right: width - 1, top: 3.1 * em, bottom: 15 * em }
  return {
    em,
    from,
    to,
    plot,
    x: (at) => plot.left + ((at - from) / (to - from)) * (plot.right - plot.left),
    y: (people) => plot.bottom - (people / top) * (plot.bottom - plot.top),
    wall: wallClock(chart.zone),
  }
}

function timeAxis({ em, from, to, plot, x, wall }: Scale): Pick<Layout, 'hours' | 'midnights'> {
  const perPixel = (to - from) / (plot.right - plot.left)
  const widthOf = (text: string) => textWidth(text, em) + 0.5 * em
  // The first and the last name keep within the picture.
  const placed = ({ at, label }: Tick) => ({
    x: Math.min(x(at), plot.right - textWidth(label, em) / 2),
    label,
  })
  if (to - from <= longSpan) {
    const ticks = hourTicks(from, to, wall, (plot.right - plot.left) / widthOf('18:00'))
    return { hours: ticks.map(placed), midnights: [] }
  }
  const dayWidth = (24 * 60 * minute) / perPixel
  const full = widthOf('Mon 24') <= dayWidth
  const label = ({ weekday, day }: Wall) => (full ? `${weekday} ${day}` : weekday)
  const days = dayTicks(from, to, wall, { label, room: widthOf(full ? 'Mon 24' : 'Mon') * perPixel })
  return { hours: days.names.map(placed), midnights: days.midnights.map(x) }
}

type Stretch = { left: number; right: number; text: string }

/** The quiet stretches within the chart, with their hours in words. */
function quietOf({ quiet }: Chart, { from, to, x, wall }: Scale): Stretch[] {
  return quiet.flatMap((stretch) => {
    const begin = Date.parse(stretch.from)
    const end = Date.parse(stretch.to)
    if (!(begin < to && end > from)) return []
    const text = [begin, end]
      .map((at) => (to - from > longSpan ? shortClock(wall(at)) : clockWords(wall(at))))
      .join('–')
    return [{ left: x(Math.max(begin, from)), right: x(Math.min(end, to)), text }]
  })
}

/** "6", "8:30": a week on a phone has no room for more. */
function shortClock({ hour, minute: past }: Wall): string {
  return past === 0 ? String(hour) : `${hour}:${String(past).padStart(2, '0')}`
}

type Drawn = { runs: Spot[][]; busy: number | undefined; now: number | undefined; peak: Spot | undefined }

function labelsOf(chart: Chart, scale: Scale, { runs, busy, now, peak }: Drawn): Label[] {
  const { plot } = scale
  const wanted: Wanted[] = [
    ...(now === undefined ? [] : [{ kind: 'now', places: above(scale, t`now`, now) }]),
    ...quietOf(chart, scale).map((stretch) => ({ kind: 'quiet', places: quietPlaces(scale, stretch) })),
    ...(chart.busyLine === undefined
      ? []
      : [{ kind: 'busy', places: busyPlaces(scale, chart.busyLine, busy) }]),
    ...(peak ? [{ kind: 'peak', places: peakPlaces(chart, scale, peak) }] : []),
    { kind: 'band', places: bandPlaces(scale, runs.flat()) },
  ]
  const frame = { ...plot, top: 0 }
  const rule = [plot.left, plot.right].map((x) => ({ x, y: busy ?? Number.NaN }))
  return placeLabels(wanted, frame, scale.em, (box, kind) => {
    if (box.bottom <= plot.top) return false
    const edge = (run: Spot[]) => run.map(({ x, high }) => ({ x, y: high }))
    return (
      (now !== undefined && box.left <= now && box.right >= now) ||
      (kind !== 'busy' && crosses(rule, box)) ||
      runs.some((run) => crosses(run, box) || (kind === 'band' && crosses(edge(run), box)))
    )
  })
}

/** Places in the two rows over the plot. */
function above({ em, plot }: Scale, text: string, ...middles: number[]): Place[] {
  return [0.6, 1.9].flatMap((row) => middles.map((x) => ({ text, x, y: plot.top - row * em })))
}

function quietPlaces(scale: Scale, { left, right, text }: Stretch): Place[] {
  const half = textWidth(text, scale.em) / 2
  return above(scale, text, (left + right) / 2, left + half, right - half)
}

function busyPlaces({ em, plot }: Scale, people: number, busy: number | undefined): Place[] {
  const heights = busy === undefined ? [plot.top + em] : [busy - 0.4 * em, busy + 1.2 * em]
  const arrow = busy === undefined ? '↑ ' : ''
  return [t`80 % full: ${Math.round(people)} people`, t`80 % full`].flatMap((words) => {
    const text = `${arrow}${words}`
    const middles = [plot.right, plot.left + textWidth(text, em) / 2, (plot.left + plot.right) / 2]
    return heights.flatMap((y) => middles.map((x) => ({ text, x, y })))
  })
}

function peakPlaces({ points }: Chart, { em, from, to, wall }: Scale, { x, y, high }: Spot): Place[] {
  const top = points.reduce((best, point) => (best.mean >= point.mean ? best : point))
  const clock = wall(Date.parse(top.at))
  const when = to - from > longSpan ? `${clock.weekday} ${clockWords(clock)}` : clockWords(clock)
  const text = t`${peopleCount(top.mean)} people, ${when}`
  const aside = textWidth(text, em) / 2 + em
  const around = [-0.8, -2, -3.2, 1.8].flatMap((rise) =>
    [0, -aside, aside].map((step) => ({ text, x: x + step, y: y + rise * em })),
  )
  return [{ text, x, y: high - 0.5 * em }, ...around]
}

/** Places along the band's upper edge, where it is flat enough; the widest part of the band first. */
function bandPlaces({ em }: Scale, spots: readonly Spot[]): Place[] {
  const widest = spots.toSorted((a, b) => b.low - b.high - (a.low - a.high))
  return [t`likely range`, t`range`].flatMap((text) =>
    widest.flatMap(({ x }) => {
      const near = spots.filter((spot) => Math.abs(spot.x - x) <= textWidth(text, em) / 2)
      const edge = near.map(({ high }) => high)
      const highest = Math.min(...edge)
      return Math.max(...edge) - highest > 2 * em ? [] : [{ text, x, y: highest - 0.5 * em }]
    }),
  )
}
