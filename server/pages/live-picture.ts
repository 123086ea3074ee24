import { html } from 'hono/html'
import { t } from '../../tools/kit/language.ts'
import type { People } from '../../tools/kit/people.ts'
import { localTime } from '../../tools/kit/time.ts'
import { clockTime, minuteWords } from '../../tools/kit/words.ts'
import type { Live } from '../../tools/live/index.ts'
import { figureWords } from './live-words.ts'

type Slot = Live['today'][number]
type Part = ReturnType<typeof html>

const height = 190
const floor = height - 24
const ceiling = 34

/** A number to draw: what is hidden is drawn as half of what it could be, so that it gives nothing away. */
const drawnPeople = (people: People): number => ('about' in people ? people.about : people.under / 2)

/**
 * Today as bars, one a slot: what was and what is expected, with a thin line over the likely range of what comes.
 *
 * @param kind in which width it is drawn: letters keep their size on a phone
 */
export function dayPicture(live: Live, zone: string, kind: 'wide' | 'narrow', label: string): Part {
  const slots = live.today
  const width = kind === 'wide' ? 680 : 320
  const most = Math.max(
    10,
    ...slots.map(({ high, people }) => Math.max(drawnPeople(high), drawnPeople(people))),
  )
  const step = width / slots.length
  const y = (people: number) => floor - (people / most) * (floor - ceiling)
  const bars = slots.map((slot, i) => bar(slot, { x: i * step, step, y }))
  return html`<svg class="${kind}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
<line class="base" x1="0" x2="${width}" y1="${floor}" y2="${floor}"/>
${bars}${hourNames(slots, zone, step, width)}${moment(live, step, width)}${peak(slots, { step, width, y })}
</svg>`
}

type Place = { x: number; step: number; y(people: number): number }

const px = (value: number) => value.toFixed(1)

function bar({ people, low, high, level, past }: Slot, { x, step, y }: Place): Part {
  const top = y(drawnPeople(people))
  const middle = px(x + step / 2)
  const span =
    past || !('about' in high)
      ? ''
      : html`<line class="span" x1="${middle}" x2="${middle}" y1="${px(y(drawnPeople(low)))}" y2="${px(y(drawnPeople(high)))}"/>`
  return html`<rect class="bar ${level}${past ? '' : ' ahead'}" x="${px(x + 0.5)}" y="${px(top)}" width="${px(step - 1)}" height="${px(floor - top)}" rx="1.5"/>${span}`
}

/** Hours below, as many as there is room for. */
function hourNames(slots: readonly Slot[], zone: string, step: number, width: number): Part[] {
  const full = slots
    .map(({ at }, i) => ({ minute: localTime(at, zone).minute, x: i * step }))
    .filter(({ minute }) => minute % 60 === 0)
  const every = [1, 2, 3, 6].find((n) => (full.length / n) * 46 <= width) ?? 12
  return full
    .filter(({ minute, x }) => (minute / 60) % every === 0 && x > 16 && x < width - 16)
    .map(({ minute, x }) => html`<text x="${px(x)}" y="${height - 6}">${minuteWords(minute)}</text>`)
}

/** Where this moment stands between the slots. */
function moment({ at, today }: Live, step: number, width: number): Part | string {
  const passed = today.filter((slot) => slot.at <= at).length
  const [first, second] = today
  if (passed === 0 || !first || !second) return ''
  const slotMs = second.at.getTime() - first.at.getTime()
  const since = (at.getTime() - (today[passed - 1]?.at.getTime() ?? 0)) / slotMs
  if (since > 1) return ''
  const x = (passed - 1 + since) * step
  const name = Math.min(Math.max(x, 20), width - 20)
  return html`<line class="moment" x1="${px(x)}" x2="${px(x)}" y1="18" y2="${floor}"/><text class="strong" x="${px(name)}" y="12">${t`now`}</text>`
}

/** The number over the highest bar. */
function peak(
  slots: readonly Slot[],
  { step, width, y }: Omit<Place, 'x'> & { width: number },
): Part | string {
  const top = Math.max(...slots.map(({ people }) => drawnPeople(people)))
  const i = slots.findIndex(({ people }) => drawnPeople(people) === top)
  const slot = slots[i]
  if (!slot || !('about' in slot.people)) return ''
  const x = Math.min(Math.max((i + 0.5) * step, 24), width - 24)
  const over = Math.min(y(top), 'about' in slot.high ? y(slot.high.about) : floor)
  return html`<text class="strong" x="${px(x)}" y="${px(Math.max(over - 5, 28))}">${figureWords(slot.people)}</text>`
}

/** The same as a table. */
export function dayTable({ today }: Live, zone: string): Part {
  return html`<table class="plain">
<thead><tr><th scope="col">${t`Time`}</th><th scope="col">${t`People`}</th><th scope="col">${t`Likely range (8 in 10)`}</th></tr></thead>
<tbody>${today.map(
    ({ at, people, low, high, past }) =>
      html`<tr><th scope="row">${clockTime(at, zone)}</th><td>${figureWords(people)}</td><td>${past ? t`as it was` : rangeWords(low, high)}</td></tr>`,
  )}</tbody>
</table>`
}

function rangeWords(low: People, high: People): string {
  if (!('about' in high)) return figureWords(high)
  return 'about' in low ? t`${low.about} to ${high.about}` : t`up to ${high.about}`
}
