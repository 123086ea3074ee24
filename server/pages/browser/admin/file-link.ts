import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { askFile, interfaceAt, sentenceOfFault } from './ask.ts'

/**
 * A link to a file of the gym's. A press takes it through the session, which may have to be renewed;
 * the address works by itself too, as when it is copied.
 */
export function fileLink(path: string, name: string, words: string): HTMLElement {
  const said = element('span', { class: 'said', role: 'status' })
  const link = element('a', { href: `${interfaceAt}/${path}`, download: name, class: 'press' }, words)
  link.addEventListener('click', async (press) => {
    if (press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) return
    press.preventDefault()
    said.textContent = t`Making the file …`
    try {
      saveFile(await askFile(path), name)
      said.textContent = ''
    } catch (fault) {
      said.textContent = sentenceOfFault(fault)
    }
  })
  return element('span', {}, link, said)
}

function saveFile(file: Blob, name: string): void {
  const href = URL.createObjectURL(file)
  element('a', { href, download: name }).click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
