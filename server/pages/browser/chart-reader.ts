import { element } from './nodes.ts'
import { t } from './words.ts'

/** A value of a chart: where it stands in the picture, and what it says. */
export type Reading = { x: number; y: number; words: string }

/** A picture whose values can be read with a pointer, a finger or the arrow keys. */
export type ChartReader = {
  root: HTMLElement
  /** Told of every new drawing of the same chart. */
  drawn(readings: readonly Reading[]): void
}

/**
 * Lays a reader over a picture. To the keyboard and to screen readers it is a slider: each step is a value.
 *
 * @param first which value is read before anybody asks
 */
export function chartReader(picture: HTMLElement, title: string, first: number): ChartReader {
  const mark = element('i', { class: 'mark', 'aria-hidden': 'true' })
  const slider = element(
    'div',
    {
      ...{ class: 'reader', role: 'slider', tabindex: 0, 'aria-orientation': 'horizontal' },
      ...{ 'aria-label': t`${title}: read the values`, 'aria-valuemin': 0 },
    },
    mark,
  )
  const readout = element('p', { class: 'readout', 'aria-hidden': 'true' })
  let readings: readonly Reading[] = []
  let at = first
  const show = (next: number) => {
    at = Math.min(Math.max(next, 0), readings.length - 1)
    const { x, y, words } = readings[at] ?? { x: 0, y: 0, words: '' }
    mark.style.left = `${x}px`
    mark.style.top = `${y}px`
    readout.textContent = words
    slider.setAttribute('aria-valuenow', String(at))
    slider.setAttribute('aria-valuetext', words)
  }
  const point = (event: PointerEvent) => {
    const x = event.clientX - slider.getBoundingClientRect().left
    show(nearest(readings, x))
  }
  slider.addEventListener('pointermove', point)
  slider.addEventListener('pointerdown', point)
  slider.addEventListener('keydown', (event) => {
    const to = stepTo(event.key, at, readings.length)
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    show(to)
  })
  return {
    root: element('div', {}, element('div', { class: 'readable' }, picture, slider), readout),
    drawn(next) {
      readings = next
      slider.setAttribute('aria-valuemax', String(Math.max(0, next.length - 1)))
      show(at)
    },
  }
}

function nearest(readings: readonly Reading[], x: number): number {
  const away = readings.map((reading) => Math.abs(reading.x - x))
  return away.indexOf(Math.min(...away))
}

/** Where a key leads from a value, of so many; undefined for keys that lead nowhere. */
function stepTo(key: string, at: number, count: number): number | undefined {
  const leap = Math.max(2, Math.round(count / 8))
  const to: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - leap,
    PageUp: at + leap,
    Home: 0,
    End: count - 1,
  }
  return to[key]
}
