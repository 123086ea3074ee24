import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { type Field, fieldBlock, filledIn, pressButton } from './form.ts'

/** A row as the form holds it: every field as words. */
export type Row = Readonly<Record<string, string | boolean>>

/** A list of alike things that can be added to, changed and taken out of. */
export type Listed = {
  /** What one of them is called, "period", that there is none, and what adds one. */
  one: string
  none: string
  another: string
  fields: readonly Field[]
  rows: readonly Row[]
  /** What a new one starts with. */
  fresh: Row
}

/** The list as a part of a form; `rowsIn` reads it. */
export function listEditor({ one, none: empty, another, fields, rows, fresh }: Listed): HTMLElement {
  const list = element('div', { class: 'rows' })
  const none = element('p', { class: 'soft' }, empty)
  const add = pressButton(another, () => {
    const made = rowOf(fresh)
    list.append(made)
    tell()
    made.querySelector<HTMLElement>('input, select')?.focus()
  })
  const tell = () => {
    none.hidden = list.children.length > 0
    for (const [i, row] of [...list.children].entries()) row.setAttribute('aria-label', `${one} ${i + 1}`)
  }
  const rowOf = (row: Row) => {
    const made = element('fieldset', { class: 'row' })
    const out = pressButton(t`Remove`, () => {
      const next = made.nextElementSibling ?? made.previousElementSibling
      made.remove()
      tell()
      ;(next?.querySelector<HTMLElement>('.remove') ?? add).focus()
    })
    out.className = 'remove'
    made.append(...fields.map((field) => fieldBlock(field, row[field.id] ?? '')), out)
    return made
  }
  list.append(...rows.map(rowOf))
  tell()
  return element('div', {}, none, list, add)
}

/** What the rows of a form hold, from the top. */
export function rowsIn(form: ParentNode, fields: readonly Field[]): Record<string, string>[] {
  return [...form.querySelectorAll('.row')].map((row) =>
    Object.fromEntries(fields.map(({ id }) => [id, filledIn(row, id)])),
  )
}
