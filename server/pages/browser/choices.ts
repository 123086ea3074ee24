import type { Choice } from '../../../tools/kit/tool.ts'
import { element } from './nodes.ts'
import { t } from './words.ts'

/** The choices under the newest reply; there is never another set. */
export class Choices {
  readonly #choose: (choice: Choice, press: MouseEvent) => void
  #open: readonly Choice[] = []
  #row: HTMLElement | undefined

  constructor(choose: (choice: Choice, press: MouseEvent) => void) {
    this.#choose = choose
  }

  offer(choices: readonly Choice[], under: HTMLElement): void {
    this.withdraw()
    if (choices.length === 0) return
    this.#open = choices
    this.#row = element(
      'div',
      { class: 'choices', role: 'group', 'aria-label': t`Choices` },
      ...choices.map((choice, i) => this.#button(choice, i)),
    )
    // What the member thinks of the answer stays at its foot.
    const foot = under.querySelector('.thumbs')
    under.insertBefore(this.#row, foot)
  }

  withdraw(): void {
    this.#row?.remove()
    this.#row = undefined
    this.#open = []
  }

  /** The choice that a typed "2" or "2." means. */
  numbered(text: string): Choice | undefined {
    const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1]
    return number === undefined ? undefined : this.#open[Number(number) - 1]
  }

  #button(choice: Choice, index: number): HTMLElement {
    const button = element(
      'button',
      { type: 'button' },
      element('span', { class: 'number' }, String(index + 1)),
      ` ${choice.label}`,
    )
    button.addEventListener('click', (press) => this.#choose(choice, press))
    return button
  }
}
