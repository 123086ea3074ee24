import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { pressButton } from './form.ts'
import type { Around } from './view.ts'

/** Something that is told this once, with a button that copies it. */
export function onceTold(what: string, secret: string, { announce }: Pick<Around, 'announce'>): HTMLElement {
  const code = element('code', { tabindex: 0 }, secret)
  const copy = pressButton(t`Copy`, async () => {
    try {
      await navigator.clipboard.writeText(secret)
      announce(t`Copied.`)
    } catch {
      // Without leave for the clipboard it can still be marked and copied by hand.
      getSelection()?.selectAllChildren(code)
      announce(t`Marked; copy it with your keys.`)
    }
  })
  return element('p', { class: 'secret' }, element('span', { class: 'soft' }, what), code, copy)
}
