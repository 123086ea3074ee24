import type { GymShown } from '../../admin-wire.ts'
import { part } from '../nodes.ts'
import { t } from '../words.ts'

/** The gym whose page this is; the document brings it along. */
export const gymHere: GymShown = JSON.parse(part('gym', HTMLScriptElement).textContent)

/** What a split is called; "the whole gym" for none. */
export function splitWords(id: string | undefined): string {
  if (id === undefined || id === '' || id === 'all') return t`the whole gym`
  return gymHere.splits.find((split) => split.id === id)?.name ?? id
}
