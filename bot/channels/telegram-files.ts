import type { Api } from 'grammy'
import { GymError } from '../../tools/kit/errors.ts'
import type { Given } from '../../tools/kit/tool.ts'
import type { GivenFile } from './telegram-given.ts'

/** Telegram gives bots no larger files than this. */
const mostBytes = 20 * 1024 * 1024

/** A file is waited for no longer than this. */
const patienceMs = 30_000

/** Files on Telegram's servers, fetched where somebody wants them. */
export type Files = (file: GivenFile) => Given

/** Where an interface of Telegram's keeps its files. */
export type FileRoot = { apiRoot: string; token: string }

export const filesOn =
  (api: Api, { apiRoot, token }: FileRoot): Files =>
  ({ id, name, type, size }) => ({
    name,
    type,
    size,
    async read() {
      if (size !== undefined && size > mostBytes) throw tooLarge()
      const path = await api.getFile(id).then(
        ({ file_path }) => file_path,
        () => undefined,
      )
      if (path === undefined) throw new GymError('file_gone')
      return bytesAt(`${apiRoot}/file/bot${token}/${path}`)
    },
  })

const tooLarge = () => new GymError('file_too_large', { most: mostBytes / 1024 / 1024 })

/** The address holds the token: no error of the network may carry it further. */
async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) })
    if (!response.ok) throw new GymError('file_gone')
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length > mostBytes) throw tooLarge()
    return bytes
  } catch (error) {
    throw error instanceof GymError ? error : new GymError('file_gone')
  }
}
