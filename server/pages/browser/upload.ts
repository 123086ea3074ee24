import { element, part } from './nodes.ts'
import { numberIn, t } from './words.ts'

/** The largest file that goes with a message, in bytes; the server holds to the same. */
const largest = 5 * 1024 * 1024

/** The file that goes with the next message: chosen by a button, dropped onto the page or pasted. */
export class Upload {
  readonly #place = part('given', HTMLElement)
  readonly #input = part('file', HTMLInputElement)
  readonly #said: (words: string) => void
  #file: File | undefined

  /**
   * @param said tells what came of it, to those who see and to those who hear
   * @param chosen after which one goes on writing
   */
  constructor(said: (words: string) => void, chosen: () => void) {
    this.#said = said
    const take = (file: File | null | undefined) => {
      if (file) this.#take(file)
      chosen()
    }
    part('attach', HTMLButtonElement).addEventListener('click', () => this.#input.click())
    this.#input.addEventListener('change', () => {
      take(this.#input.files?.[0])
      this.#input.value = ''
    })
    document.addEventListener('paste', (event) => {
      const [file] = event.clipboardData?.files ?? []
      if (!file) return
      event.preventDefault()
      take(file)
    })
    watchDrops(take)
  }

  get waiting(): boolean {
    return this.#file !== undefined
  }

  /** Takes the file for a message. */
  give(): File | undefined {
    const file = this.#file
    this.#drop()
    return file
  }

  #take(file: File): void {
    const fault = faultOf(file)
    if (fault === undefined) this.#keep(file)
    this.#said(fault ?? t`${file.name} goes with your next message.`)
  }

  #keep(file: File): void {
    this.#file = file
    const remove = element('button', { type: 'button', 'aria-label': t`Leave out ${file.name}` }, '✕')
    remove.addEventListener('click', () => {
      this.#drop()
      part('box', HTMLTextAreaElement).focus()
    })
    this.#place.replaceChildren(element('span', {}, `${file.name} (${sizeWords(file.size)})`), remove)
    this.#place.hidden = false
  }

  #drop(): void {
    this.#file = undefined
    this.#place.replaceChildren()
    this.#place.hidden = true
  }
}

/** Why a file can't go with a message. */
function faultOf({ name, size }: File): string | undefined {
  if (size > largest) return t`${name} is larger than 5 MB. Please send a smaller one.`
  return size === 0 ? t`${name} is empty. Please choose another one.` : undefined
}

/** Shows where to drop a file while one is dragged over the page. */
function watchDrops(take: (file: File | undefined) => void): void {
  const veil = part('drop', HTMLElement)
  const brings = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragover', (event) => {
    if (!brings(event)) return
    event.preventDefault()
    veil.hidden = false
  })
  addEventListener('dragleave', (event) => {
    // Only where it leaves the page itself, not one of its parts.
    if (event.relatedTarget === null) veil.hidden = true
  })
  addEventListener('drop', (event) => {
    veil.hidden = true
    if (!brings(event)) return
    event.preventDefault()
    take(event.dataTransfer?.files[0])
  })
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} kB`
    : `${numberIn(String(Math.round(bytes / 100_000) / 10))} MB`
}
