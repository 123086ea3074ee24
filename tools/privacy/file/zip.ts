import { strToU8, zipSync } from 'fflate'
import type { Gym } from '../../kit/gym.ts'
import { isoLocal } from '../../kit/time.ts'
import type { Attachment } from '../../kit/tool.ts'
import { csvOf } from '../../report/index.ts'
import { fileName, tablesOf } from './columns.ts'
import { type Kind, readableKinds } from './readable.ts'
import { readme } from './readme.ts'

type Moment = { gym: Pick<Gym, 'name' | 'zone'>; now: Date }

/** What the file of all data is called. */
export const exportName = ({ gym, now }: Moment): string =>
  `spotter-${isoLocal(now, gym.zone).slice(0, 10)}.zip`

/**
 * Everything kept of a member as a zip file: of each kind a JSON file and a table, and a text in the language of whoever is
 * spoken to that says what is in them.
 *
 * @param kept rows by kind
 */
export function exportZip(kept: readonly Kind[], moment: Moment): Uint8Array<ArrayBuffer> {
  const kinds = readableKinds(kept, moment.gym.zone)
  const files = kinds.flatMap((kind): [string, string][] => [
    [`json/${fileName(kind.name)}.json`, `${JSON.stringify(kind.rows, null, 2)}\n`],
    ...tablesOf(kind).map((table): [string, string] => [`csv/${table.id}.csv`, csvOf(table)]),
  ])
  const all = [['README.txt', readme(kinds, moment)] as const, ...files]
  const packed = Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)]))
  // Without a time of its own the library would look at a clock.
  return new Uint8Array(
    zipSync(packed, { mtime: isoLocal(moment.now, moment.gym.zone).slice(0, 19), level: 6 }),
  )
}

/** The zip file as it goes out in a chat: once, and kept nowhere. */
export function exportFile(kept: readonly Kind[], moment: Moment): Attachment {
  return {
    name: exportName(moment),
    type: 'application/zip',
    text: base64(exportZip(kept, moment)),
    encoding: 'base64',
    once: 'file',
  }
}

function base64(bytes: Uint8Array): string {
  const letters: string[] = []
  for (const byte of bytes) letters.push(String.fromCharCode(byte))
  return btoa(letters.join(''))
}
