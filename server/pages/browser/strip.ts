import type { DayStrip } from '../wire.ts'
import { wallClock } from './clock.ts'
import { element, part } from './nodes.ts'
import { t } from './words.ts'

const refreshMs = 5 * 60_000

/** Keeps the gym's day on top of the page up to date; without one the strip is hidden. */
export function keepStrip(): void {
  void refreshStrip()
  setInterval(() => void refreshStrip(), refreshMs)
  // A page that slept in the background would otherwise show an old hour as the current one.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void refreshStrip()
  })
}

async function refreshStrip(): Promise<void> {
  try {
    const answer = await fetch('/api/strip')
    showStrip(answer.status === 200 ? await answer.json() : undefined)
  } catch {
    // Out of reach: yesterday's bars would mislead more than none.
    showStrip(undefined)
  }
}

function showStrip(strip: DayStrip | undefined): void {
  const place = part('strip', HTMLElement)
  place.hidden = strip === undefined || strip.slots.length === 0
  if (!strip || place.hidden) return
  const current = currentSlot(strip)
  const words = strip.slots.map((slot) => slot.words)
  const readout = element('p', { class: 'readout', 'aria-hidden': 'true' })
  const show = (slot: number) => {
    readout.textContent =
      slot < 0 ? t`Closed now` : slot === current ? t`Now, ${words[slot] ?? ''}` : (words[slot] ?? '')
  }
  const bars = strip.slots.map(({ level }, i) => {
    const bar = element(
      'li',
      { class: level, title: words[i] ?? '' },
      element('span', { class: 'unseen' }, words[i] ?? ''),
    )
    if (i === current) bar.setAttribute('aria-current', 'time')
    bar.addEventListener('pointerenter', () => show(i))
    return bar
  })
  const list = element(
    'ol',
    { class: 'bars', role: 'list', 'aria-label': t`How busy the gym is today` },
    ...bars,
  )
  list.addEventListener('pointerleave', () => show(current))
  show(current)
  place.replaceChildren(readout, list, hourNames(strip))
}

/** The slot that holds this moment, or -1 where the doors are closed. */
function currentSlot({ slots, now }: DayStrip): number {
  if (now === null) return -1
  const starts = slots.map(({ at }) => Date.parse(at))
  const length = Math.min(...starts.slice(1).map((start, i) => start - (starts[i] ?? start)))
  const moment = Date.parse(now)
  return starts.findIndex((start) => start <= moment && moment < start + length)
}

/** Every third hour under its bar. */
function hourNames({ slots, zone }: DayStrip): HTMLElement {
  const wall = wallClock(zone)
  const names = slots.map(({ at }) => {
    const { hour, minute } = wall(Date.parse(at))
    return element('span', {}, minute === 0 && hour % 3 === 0 ? String(hour) : '')
  })
  return element('div', { class: 'hours', 'aria-hidden': 'true' }, ...names)
}
