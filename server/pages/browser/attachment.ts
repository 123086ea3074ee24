import type { Attachment } from '../../../tools/kit/tool.ts'
import { element } from './nodes.ts'
import { t } from './words.ts'

/** Types that are harmless should somebody open such an address instead of saving it. */
const plainTypes = ['text/calendar', 'text/csv', 'text/plain']

/** A file that came with a reply, as a link that saves it. */
export function attachmentLink({ name, type, text, encoding }: Attachment): HTMLElement {
  const kind = plainTypes.find((plain) => type.startsWith(plain))
  const href = URL.createObjectURL(
    new Blob([encoding === 'base64' ? bytesIn(text) : text], {
      type: kind ? type : 'application/octet-stream',
    }),
  )
  const words = kind === 'text/calendar' ? t`Add to calendar` : t`Download ${name}`
  return element('a', { class: 'file', href, download: name }, words)
}

const bytesIn = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
