import type { PastTurn } from '../wire.ts'
import { pastTurns } from './gym.ts'
import { element } from './nodes.ts'
import { pageLanguage, t } from './words.ts'

/** Nearer to the top than this, earlier turns are fetched before anybody asks, in pixels. */
const near = 300

/** The way back through the conversation: a button above it, pressed also by scrolling up to it. */
export class Earlier {
  readonly button = element('button', { type: 'button', class: 'earlier' }, t`Earlier messages`)
  readonly #show: (turns: readonly PastTurn[]) => void
  #before: number | undefined
  #looking = false

  constructor(show: (turns: readonly PastTurn[]) => void) {
    this.#show = show
    this.button.hidden = true
    this.button.addEventListener('click', () => void this.#look())
    let last = 0
    addEventListener('scroll', () => {
      const up = scrollY < last
      last = scrollY
      if (up && scrollY < near && !this.button.hidden) void this.#look()
    })
  }

  /** There are earlier turns than the one of this number, or there are none. */
  from(number: number | undefined, more: boolean): void {
    this.#before = number
    this.button.hidden = !more || number === undefined
  }

  async #look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    this.button.setAttribute('aria-busy', 'true')
    const found = await pastTurns(this.#before)
    this.button.removeAttribute('aria-busy')
    this.#looking = false
    // Out of reach for a while: the button stays, to be pressed again.
    if (!found) return
    this.from(found.turns[0]?.number ?? this.#before, found.more)
    this.#show(found.turns)
  }
}

/** Puts the day over the first turn of each, but for today's where the conversation began today. */
export function markDays(log: HTMLElement): void {
  for (const old of log.querySelectorAll('.day')) old.remove()
  const day = new Intl.DateTimeFormat(pageLanguage(), { weekday: 'long', day: 'numeric', month: 'long' })
  const today = day.format(new Date())
  let last = today
  for (const turn of log.querySelectorAll<HTMLElement>('.turn')) {
    const words = turn.dataset.at === undefined ? today : day.format(Date.parse(turn.dataset.at))
    if (words !== last) turn.before(element('h2', { class: 'day' }, words === today ? t`Today` : words))
    last = words
  }
}

/** Puts something above what is read without moving what is read. */
export function keepingPlace(grow: () => void, anchor: Element | null): void {
  const before = anchor?.getBoundingClientRect().top ?? 0
  grow()
  scrollBy({ top: (anchor?.getBoundingClientRect().top ?? 0) - before })
}
