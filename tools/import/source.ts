import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { constants, createGunzip, gunzipSync } from 'node:zlib'
import { t } from '../kit/language.ts'
import { BrokenOff, ImportProblem } from './problems.ts'

/** A text file that can be read from its beginning any number of times. */
export type Source = {
  path: string
  name: string
  size: number
  gzip: boolean
  encoding: 'utf-8' | 'windows-1252'
}

const headBytes = 65_536

/**
 * Looks at a file's first bytes and tells how to read it.
 *
 * @throws {ImportProblem} when it is not there, not a file, empty or not a text
 */
export async function openSource(path: string): Promise<Source> {
  const { size, head } = await headOf(path)
  const name = basename(path)
  if (size === 0) throw new ImportProblem(t`${path} is empty.`)
  const gzip = head[0] === 0x1f && head[1] === 0x8b
  const text = gzip ? inflatedHead(path, head) : head
  const fault = notText(text)
  if (fault) throw new ImportProblem(`${path} ${fault}`)
  return { path, name, size, gzip, encoding: isUtf8(text) ? 'utf-8' : 'windows-1252' }
}

async function headOf(path: string): Promise<{ size: number; head: Buffer }> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) throw new ImportProblem(t`${path} is a folder; name the files in it.`)
    if (!about.isFile()) throw new ImportProblem(t`${path} is not a file.`)
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
      return { size: about.size, head: buffer.subarray(0, bytesRead) }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof ImportProblem) throw error
    const { code } = error as NodeJS.ErrnoException
    const why =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? t`does not exist`
        : t`can't be read (${code ?? t`unknown reason`})`
    throw new ImportProblem(`${path} ${why}.`, error)
  }
}

function inflatedHead(path: string, head: Buffer): Buffer {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    throw new ImportProblem(t`${path} is damaged: it begins like a gzip file but can't be unpacked.`, error)
  }
}

/** What keeps bytes from being a table's text, or undefined. */
function notText(bytes: Buffer): string | undefined {
  const nul = bytes.includes(0)
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked || (nul && halfNul(bytes))) return t`is written in UTF-16; save it as CSV in UTF-8.`
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    return t`is a workbook or a zip file, not a CSV; save the sheet as CSV.`
  }
  const strange = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  if (nul || strange > bytes.length / 100) return t`is not a text file; a CSV is needed.`
  return bytes.toString('latin1').trim() === '' ? t`is empty.` : undefined
}

/** Every other byte is zero: Latin letters in UTF-16 without a mark. */
function halfNul(bytes: Buffer): boolean {
  const zeros = [0, 1].map((parity) => bytes.filter((byte, i) => byte === 0 && i % 2 === parity).length)
  return bytes.length >= 8 && Math.max(...zeros) > 0.3 * bytes.length && Math.min(...zeros) === 0
}

function isUtf8(bytes: Buffer): boolean {
  try {
    // As a stream, for the head may end in the middle of a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/**
 * The text of a source, piece by piece.
 *
 * @param heard told the bytes of the file read so far, packed ones for a gzip
 * @throws {BrokenOff} after the last good piece, when a gzip is cut off or damaged
 */
export async function* textOf(
  source: Source,
  heard: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(source.encoding)
  const bytes = counted(source.path, heard)
  for await (const piece of source.gzip ? inflated(bytes) : bytes)
    yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

async function* counted(path: string, heard: (bytes: number) => void): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    const piece: Buffer = chunk
    bytes += piece.length
    heard(bytes)
    yield piece
  }
}

/**
 * Unpacks chunk by chunk, waiting for each: a pipeline would drop finished pieces when the file breaks off.
 */
async function* inflated(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  const ready: Buffer[] = []
  let fault: Error | undefined
  gunzip.on('data', (piece: Buffer) => ready.push(piece))
  const ended = new Promise<void>((resolve) => {
    gunzip.once('end', resolve)
    gunzip.once('error', (error) => {
      fault = error
      resolve()
    })
  })
  for await (const chunk of chunks) {
    await Promise.race([new Promise<void>((resolve) => gunzip.write(chunk, () => resolve())), ended])
    yield* ready.splice(0)
    if (fault) break
  }
  gunzip.end()
  await ended
  yield* ready.splice(0)
  if (fault) throw new BrokenOff(fault.message)
}
