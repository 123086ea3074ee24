import type { CommandLine } from '../wire.ts'
import { element, part } from './nodes.ts'
import { type Completion, completionsFor } from './palette-list.ts'
import { pageCommands, t } from './words.ts'

/** What the palette needs of the field one writes in. */
export type PaletteField = {
  box: HTMLTextAreaElement
  /** Puts words into the field. */
  write(text: string): void
  /** Sends what stands in the field. */
  submit(): void
  /** Speaks to those who don't see the list. */
  announce(words: string): void
}

/**
 * The commands over the field, as soon as a slash is typed: filtered as one types, chosen by arrows and Enter or by a
 * press. The field keeps the focus; `aria-activedescendant` tells which line is meant.
 */
export class Palette {
  readonly #field: PaletteField
  readonly #list = part('palette', HTMLElement)
  #lines: readonly Completion[] = []
  #at = -1
  /** What was being written when the palette was called for by its key. */
  #draft = ''
  /** The words for which Escape closed it. */
  #dismissed: string | undefined

  constructor(field: PaletteField) {
    this.#field = field
    // A press must not take the focus from the field, or a phone's keyboard closes.
    this.#list.addEventListener('pointerdown', (press) => press.preventDefault())
    this.#list.addEventListener('click', (press) => {
      const row = press.target instanceof Element ? press.target.closest('[role=option]') : null
      const index = row ? [...this.#list.children].indexOf(row) : -1
      const line = this.#lines[index]
      if (line) this.#take(line)
    })
    field.box.addEventListener('blur', () => this.close())
  }

  get open(): boolean {
    return !this.#list.hidden
  }

  /** Opens it whatever stands in the field, which comes back when nothing is chosen. */
  call(): void {
    const { box, write } = this.#field
    box.focus()
    if (this.open) {
      this.#dismiss()
      return
    }
    if (!box.value.startsWith('/')) {
      this.#draft = box.value
      write('/')
    }
    this.#dismissed = undefined
    this.look()
  }

  /** Looks again at what stands in the field. */
  look(): void {
    const { value } = this.#field.box
    if (value !== this.#dismissed) this.#dismissed = undefined
    const lines = this.#dismissed === undefined ? completionsFor(value, pageCommands) : []
    if (lines.length === 0) this.close()
    else this.#show(lines)
  }

  #show(lines: readonly Completion[]): void {
    this.#lines = lines
    this.#at = 0
    this.#list.replaceChildren(...lines.map((line, i) => rowOf(line, i)))
    this.#list.hidden = false
    this.#mark()
    this.#field.announce(t`${lines.length} to choose from`)
  }

  close(): void {
    if (!this.open) return
    this.#list.hidden = true
    this.#lines = []
    this.#at = -1
    this.#field.box.removeAttribute('aria-activedescendant')
  }

  /** Whether a key was for the palette; the field leaves it alone then. */
  takesKey(event: KeyboardEvent): boolean {
    if (!this.open) return false
    const { length } = this.#lines
    const line = this.#lines[this.#at]
    if (event.key === 'ArrowDown') this.#move((this.#at + 1) % length)
    else if (event.key === 'ArrowUp') this.#move((this.#at + length - 1) % length)
    else if (event.key === 'Escape') this.#dismiss()
    else if (event.key === 'Tab' && !event.shiftKey && line) this.#complete(line)
    else if (event.key === 'Enter' && !event.shiftKey && line) this.#take(line)
    else return false
    event.preventDefault()
    return true
  }

  /** Gives back what was being written before the palette was called for. */
  sent(): void {
    if (this.#draft !== '') this.#field.write(this.#draft)
    this.#draft = ''
  }

  #dismiss(): void {
    const { box, write } = this.#field
    if (box.value === '/') write(this.#draft)
    this.#draft = ''
    this.#dismissed = box.value
    this.close()
  }

  #move(to: number): void {
    this.#at = to
    this.#mark()
  }

  #mark(): void {
    for (const [i, row] of [...this.#list.children].entries()) {
      row.setAttribute('aria-selected', String(i === this.#at))
      if (i === this.#at) row.scrollIntoView({ block: 'nearest' })
    }
    this.#field.box.setAttribute('aria-activedescendant', `palette-${this.#at}`)
  }

  #complete({ text, goesOn }: Completion): void {
    this.#field.write(goesOn ? `${text} ` : text)
    this.#dismissed = goesOn ? undefined : text
    this.look()
  }

  /** What needs nothing more goes out at once; the rest is put into the field to be written on. */
  #take(line: Completion): void {
    const typed = this.#field.box.value.trim()
    if (line.goesOn && typed !== line.text) {
      this.#complete(line)
      return
    }
    this.#field.write(line.text)
    this.close()
    this.#field.submit()
  }
}

function rowOf({ text, label, about, after }: Completion, index: number): HTMLElement {
  return element(
    'div',
    { role: 'option', id: `palette-${index}`, 'aria-selected': 'false', title: text },
    element('span', { class: 'command' }, label, ...(after ? [element('i', {}, ` ${after}`)] : [])),
    element('span', { class: 'about' }, about),
  )
}

/** What may still follow the command in the field, as one line of help; empty where nothing more is to be said. */
export function hintFor(value: string, commands: readonly CommandLine[]): string {
  const name = /^\/(\S+)\s/.exec(value)?.[1]?.toLowerCase()
  const command = name && commands.find((each) => each.name === name || each.also === name)
  return command ? command.options.map((option) => `${option.name}: ${option.about}`).join(' · ') : ''
}
