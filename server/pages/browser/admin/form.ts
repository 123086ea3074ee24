import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { sentenceOfFault } from './ask.ts'

/** A field of a form: what it is called and how it is filled in. */
export type Field = {
  id: string
  label: string
  /** `share` is shown in per cent, `words` is a list with commas between. */
  kind: 'text' | 'number' | 'date' | 'clock' | 'share' | 'words' | 'check' | 'choice' | 'long' | 'shares'
  /** For `choice`: what is sent, and what it is called. */
  options?: readonly (readonly [value: string, words: string])[]
  least?: number
  most?: number
  step?: number
  /** May be left empty. */
  optional?: true
  /** One line under the field. */
  hint?: string
  /** Can't be changed here. */
  fixed?: true
}

let fieldsMade = 0

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** A field with its label, as a block; `inputOf` finds it again. */
export function fieldBlock(field: Field, value: string | boolean = ''): HTMLElement {
  const id = `field-${++fieldsMade}`
  const input = inputFor(field, value)
  input.id = id
  input.name = field.id
  if (field.hint !== undefined) input.setAttribute('aria-describedby', `${id}-hint`)
  const label = element('label', { for: id }, field.label)
  const hint =
    field.hint === undefined ? [] : [element('span', { class: 'soft hint', id: `${id}-hint` }, field.hint)]
  return field.kind === 'check'
    ? element('div', { class: 'field check' }, input, label, ...hint)
    : element('div', { class: `field ${field.kind}` }, label, input, ...hint)
}

function inputFor(field: Field, value: string | boolean): Input {
  if (field.kind === 'choice') {
    const select = element(
      'select',
      {},
      ...(field.options ?? []).map(([key, words]) => element('option', { value: key }, words)),
    )
    select.value = String(value)
    return select
  }
  if (field.kind === 'long') {
    const area = element('textarea', { rows: 4, maxlength: 500 })
    area.value = String(value)
    area.required = field.optional !== true
    return area
  }
  return lineFor(field, value)
}

const typeOfKind: Partial<Record<Field['kind'], string>> = {
  number: 'number',
  share: 'number',
  date: 'date',
  clock: 'time',
  check: 'checkbox',
}

function lineFor(field: Field, value: string | boolean): HTMLInputElement {
  const { kind, least, most, step } = field
  const input = element('input', { type: typeOfKind[kind] ?? 'text', autocomplete: 'off' })
  if (least !== undefined) input.min = String(least)
  if (most !== undefined) input.max = String(most)
  if (kind === 'number' || kind === 'share') input.step = String(step ?? 1)
  if (kind === 'check') input.checked = value === true
  else input.value = String(value)
  input.required = field.optional !== true && kind !== 'check'
  input.readOnly = field.fixed === true
  return input
}

/** What is filled in for a field, as it stands; a box is "true" or "false". */
export function filledIn(place: ParentNode, id: string): string {
  const input = place.querySelector(`[name="${id}"]`)
  if (input instanceof HTMLInputElement && input.type === 'checkbox') return String(input.checked)
  const plain =
    input instanceof HTMLInputElement ||
    input instanceof HTMLSelectElement ||
    input instanceof HTMLTextAreaElement
  return plain ? input.value.trim() : ''
}

/** A button of a form or beside a row. */
export function pressButton(words: string, press?: () => void, look = ''): HTMLButtonElement {
  const button = element('button', { type: press ? 'button' : 'submit', ...(look && { class: look }) }, words)
  if (press) button.addEventListener('click', press)
  return button
}

/** A form that does something and says in one line what came of it. */
export type Doing = {
  title: string
  fields: readonly Node[]
  /** What the button says. */
  does: string
  /** One of many alike: its button does not stand out. */
  small?: true
  /** Does it; what it returns is said beside the button. */
  send(form: HTMLFormElement): Promise<string | undefined>
}

/** A form with one button; while it is sent, it can't be sent again. */
export function doingForm({ title, fields, does, small, send }: Doing): HTMLFormElement {
  const said = element('p', { class: 'said', role: 'status' })
  const button = pressButton(does, undefined, small ? '' : 'main')
  const form = element(
    'form',
    // A place of its own on the page; of many alike each field tells whose it is.
    small ? {} : { 'aria-label': title },
    ...fields,
    element('div', { class: 'end' }, button, said),
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (button.ariaDisabled === 'true') return
    button.ariaDisabled = 'true'
    said.replaceChildren()
    said.classList.remove('fault')
    try {
      said.textContent = (await send(form)) ?? ''
    } catch (fault) {
      said.classList.add('fault')
      said.textContent = sentenceOfFault(fault)
    } finally {
      button.ariaDisabled = 'false'
    }
  })
  return form
}

/** A button that asks once more before it does what can't be taken back. */
export function sureButton(words: string, sure: string, act: () => Promise<void>): HTMLElement {
  const place = element('span', { class: 'sure' })
  const said = element('span', { class: 'said', role: 'status' })
  const first = pressButton(words, () => {
    place.replaceChildren(again, no, said)
    again.focus()
  })
  const back = () => {
    place.replaceChildren(first, said)
    first.focus()
  }
  const again = pressButton(
    sure,
    async () => {
      try {
        await act()
      } catch (fault) {
        back()
        said.textContent = sentenceOfFault(fault)
      }
    },
    'main',
  )
  const no = pressButton(t`No`, back)
  place.append(first, said)
  return place
}
