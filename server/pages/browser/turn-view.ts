import type { Judgement, Rate } from '../../../bot/turn.ts'
import type { Chart } from '../../../tools/kit/chart.ts'
import type { Attachment } from '../../../tools/kit/tool.ts'
import { attachmentLink } from './attachment.ts'
import { chartFigure } from './chart.ts'
import { element, linked } from './nodes.ts'
import { thumbs } from './thumbs.ts'
import { t } from './words.ts'

/** A reply as far as the page shows it. */
export type Shown = {
  text: string
  charts?: readonly Chart[]
  files?: readonly Attachment[]
  rate?: Rate
  rated?: Judgement
}

/** A wait longer than this is told of, and one so long once more, in milliseconds. */
const longWaits = [2000, 10_000] as const

/** One message and what came back, on the page. What was said unasked has no message. */
export class TurnView {
  readonly root: HTMLElement
  readonly #reply = element('div', { class: 'reply' })
  #clocks: ReturnType<typeof setTimeout>[] = []

  constructor(shown: string) {
    const mine = shown === '' ? [] : [element('p', { class: 'mine' }, unseen(t`You: `), shown)]
    this.root = element('div', { class: 'turn' }, ...mine, this.#reply)
  }

  /** Where choices go. */
  get reply(): HTMLElement {
    return this.#reply
  }

  /**
   * Shows that an answer is being made, in words where that takes long.
   *
   * @param tell speaks to those who don't see the page
   */
  wait(tell: (words: string) => void): void {
    const dots = element(
      'p',
      { class: 'waiting', 'aria-hidden': 'true' },
      ...[0, 1, 2].map(() => element('i')),
    )
    this.#reply.replaceChildren(dots)
    this.#settle()
    const words = [t`Looking into it …`, t`This takes a little longer than usual. I'm still on it.`]
    this.#clocks = longWaits.map((ms, i) =>
      setTimeout(() => {
        dots.querySelector('span')?.remove()
        dots.append(element('span', {}, words[i] ?? ''))
        tell(words[i] ?? '')
      }, ms),
    )
  }

  grow(piece: string): void {
    this.#settle()
    const said = this.#reply.querySelector('.said')
    if (said) said.append(piece)
    else this.#reply.replaceChildren(element('p', { class: 'said' }, piece))
  }

  #settle(): void {
    for (const clock of this.#clocks.splice(0)) clearTimeout(clock)
  }

  show({ text, charts = [], files = [], rate, rated }: Shown): void {
    this.#settle()
    const said = element('p', { class: 'said' }, unseen(t`Spotter: `), ...linked(text))
    const foot = rate ? [thumbs(rate, rated)] : []
    this.#reply.replaceChildren(said, ...charts.map(drawn), ...files.map(attachmentLink), ...foot)
  }

  /** Says why there is no reply, with a way to try again where that makes sense. */
  fail(sentence: string, retry?: (press: MouseEvent) => void): void {
    this.#settle()
    const note = element('p', { class: 'note' }, sentence)
    this.#reply.replaceChildren(note)
    if (!retry) return
    const button = element('button', { type: 'button' }, t`Try again`)
    button.addEventListener('click', retry)
    this.#reply.append(button)
  }
}

/** A chart that can't be drawn is still told; it must not take the reply with it. */
function drawn(chart: Chart): HTMLElement {
  try {
    return chartFigure(chart)
  } catch (error) {
    reportError(error)
    return element('p', { class: 'soft' }, chart.alt)
  }
}

function unseen(text: string): HTMLElement {
  return element('span', { class: 'unseen' }, text)
}
