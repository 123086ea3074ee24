import { GymError } from '../../tools/kit/errors.ts'
import type { Given } from '../../tools/kit/tool.ts'
import type { MessagePayload, SentFile } from './discord-payloads.ts'

/** Larger files are not fetched. */
const mostMegabytes = 5
const mostBytes = mostMegabytes * 1024 * 1024

/** What fetching may take. */
const patienceMs = 15_000

/** Files that came with a message; their bytes stay with Discord until somebody wants them. */
export const givenOf = (files: readonly SentFile[]): Given[] =>
  files.map(({ filename, size, content_type, url }) => ({
    name: filename,
    type: (content_type ?? 'application/octet-stream').split(';')[0] ?? '',
    size,
    read: () => fetched(url, size),
  }))

async function fetched(url: string, size: number | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new GymError('file_too_large', { most: mostMegabytes })
  if (size !== undefined && size > mostBytes) throw tooLarge()
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) }).catch(() => undefined)
  if (!response?.ok || !response.body) throw new GymError('file_gone', {})
  const pieces: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const piece of response.body) {
      bytes += piece.length
      if (bytes > mostBytes) throw tooLarge()
      pieces.push(piece)
    }
  } catch (error) {
    throw error instanceof GymError ? error : new GymError('file_gone', {})
  }
  return joined(pieces, bytes)
}

function joined(pieces: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(bytes)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

const seenOrHeard = /^(?:image|audio|video)\//

/** Something to look at or listen to and not a word with it: a picture, a voice note, a sticker, a poll. */
export function isShownAlone({
  attachments,
  sticker_items,
  message_snapshots,
  poll,
}: MessagePayload): boolean {
  const some = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0
  if (some(sticker_items) || some(message_snapshots) || (poll !== undefined && poll !== null)) return true
  const media = attachments.filter((file) => seenOrHeard.test(file.content_type ?? ''))
  return media.length > 0 && media.length === attachments.length
}
