import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { z } from 'zod'
import { type ByteReader, byteReader, inPieces } from './bytes.ts'
import { type BackupKeys, lockingKey, openingKey } from './keys.ts'
import { BackupProblem, cutOff, damaged } from './problem.ts'

/**
 * How a backup lies in its file:
 *
 *     magic (15 bytes) | length of the header (4) | header, JSON
 *     then chunks: length with a mark on the last one (4) | AES-256-GCM | tag (16)
 *
 * The file has a key of its own, so a counter is nonce enough. The nonce holds the number of the chunk and whether it is
 * the last one, and every chunk vouches for the header: chunks can't be left out, moved, added or carried from one file
 * to another (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
const magic = Buffer.from('SPOTTER-BACKUP\n')
const version = 1
const chunkBytes = 256 * 1024
const tagBytes = 16
const lastMark = 0x8000_0000
const mostHeader = 16 * 1024

const header = z.object({
  version: z.number().int(),
  at: z.iso.datetime(),
  compression: z.literal('zstd'),
  cipher: z.literal('aes-256-gcm'),
  chunk: z
    .number()
    .int()
    .min(1)
    .max(16 * 1024 * 1024),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  check: z.string().regex(/^[0-9a-f]{16}$/),
  key: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('key') }),
    z.object({ kind: z.literal('none') }),
    z.object({
      kind: z.literal('passphrase'),
      cost: z
        .number()
        .int()
        .min(2)
        .max(2 ** 20),
      blockSize: z.number().int().min(1).max(16),
      parallel: z.number().int().min(1).max(4),
    }),
  ]),
})

export type Header = z.output<typeof header>

/**
 * Compresses and locks what is written, piece by piece.
 *
 * @param at when the backup is made
 * @param plain for everybody to read
 * @throws {BackupProblem} when there is nothing to lock it with
 */
export async function* locked(
  content: AsyncIterable<Uint8Array>,
  { at, keys, plain = false }: { at: Date; keys: BackupKeys; plain?: boolean },
): AsyncGenerator<Buffer> {
  const { key, salt, check, note } = await lockingKey(keys, plain)
  const said: Header = {
    version,
    at: at.toISOString(),
    compression: 'zstd',
    cipher: 'aes-256-gcm',
    chunk: chunkBytes,
    salt: salt.toString('hex'),
    check,
    key: note,
  }
  const text = Buffer.from(JSON.stringify(said))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const beginning = Buffer.concat([magic, length, text])
  yield beginning
  const seal = { key, vouched: createHash('sha256').update(beginning).digest() }
  let number = 0
  for await (const piece of inPieces(through(content, createZstdCompress()), chunkBytes))
    yield lockedChunk(piece, { ...seal, number: number++, last: piece.length < chunkBytes })
}

type Seal = { key: Buffer; vouched: Buffer; number: number; last: boolean }

function lockedChunk(piece: Buffer, { key, vouched, number, last }: Seal): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(number, last)).setAAD(vouched)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length + (last ? lastMark : 0))
  return Buffer.concat([length, cipher.update(piece), cipher.final(), cipher.getAuthTag()])
}

function nonce(number: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt8(last ? 1 : 0)
  bytes.writeBigUInt64BE(BigInt(number), 4)
  return bytes
}

/** An opened backup: what its header says, and its content. Nothing of the content is given out unproved. */
export type Opened = { header: Header; content: AsyncGenerator<Buffer> }

/**
 * Opens what `locked` wrote.
 *
 * @throws {BackupProblem} when it is none, of a newer kind, locked with another key; while its content is read: when it
 *   was changed or cut off
 */
export async function unlocked(file: AsyncIterable<Uint8Array>, keys: BackupKeys): Promise<Opened> {
  const reader = byteReader(file)
  try {
    const { said, vouched } = await readHeader(reader)
    const salt = Buffer.from(said.salt, 'hex')
    const key = await openingKey(keys, { note: said.key, salt, check: said.check })
    return { header: said, content: expanded(chunks(reader, said.chunk, { key, vouched })) }
  } catch (error) {
    await reader.close()
    throw error
  }
}

async function readHeader(reader: ByteReader): Promise<{ said: Header; vouched: Buffer }> {
  const start = await reader.take(magic.length + 4)
  if (!start.subarray(0, magic.length).equals(magic))
    throw new BackupProblem('That file is no backup of Spotter, or its beginning is damaged.')
  if (start.length < magic.length + 4) throw cutOff()
  const length = start.readUInt32BE(magic.length)
  if (length > mostHeader) throw damaged()
  const text = await reader.take(length)
  if (text.length < length) throw cutOff()
  const vouched = createHash('sha256').update(start).update(text).digest()
  return { said: parsed(text.toString()), vouched }
}

function parsed(text: string): Header {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw damaged(error)
  }
  const kind = z.object({ version: z.number() }).safeParse(json)
  if (kind.success && kind.data.version > version)
    throw new BackupProblem('The backup was made by a newer Spotter than this one. Update the code first.')
  const said = header.safeParse(json)
  if (!said.success) throw damaged(said.error)
  return said.data
}

async function* chunks(
  reader: ByteReader,
  most: number,
  { key, vouched }: Pick<Seal, 'key' | 'vouched'>,
): AsyncGenerator<Buffer> {
  try {
    for (let number = 0, last = false; !last; number++) {
      const mark = await reader.take(4)
      if (mark.length < 4) throw cutOff()
      last = mark.readUInt32BE() >= lastMark
      const length = mark.readUInt32BE() - (last ? lastMark : 0)
      if (length > most) throw damaged()
      const body = await reader.take(length + tagBytes)
      if (body.length < length + tagBytes) throw cutOff()
      yield openedChunk(body, { key, vouched, number, last })
    }
    if ((await reader.take(1)).length > 0) throw damaged()
  } finally {
    await reader.close()
  }
}

function openedChunk(body: Buffer, { key, vouched, number, last }: Seal): Buffer {
  const end = body.length - tagBytes
  const cipher = createDecipheriv('aes-256-gcm', key, nonce(number, last), { authTagLength: tagBytes })
  cipher.setAAD(vouched).setAuthTag(body.subarray(end))
  const piece = cipher.update(body.subarray(0, end))
  try {
    cipher.final()
  } catch (error) {
    throw damaged(error)
  }
  return piece
}

async function* expanded(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    yield* through(content, createZstdDecompress())
  } catch (error) {
    const { code } = error as { code?: unknown }
    throw typeof code === 'string' && code.startsWith('ZSTD') ? damaged(error) : error
  }
}

/** A source through a stream of Node's; a failure of either ends both. */
function through(
  source: AsyncIterable<Uint8Array>,
  stream: ReturnType<typeof createZstdCompress>,
): AsyncIterable<Buffer> {
  // The failure reaches whoever reads the stream.
  pipeline(Readable.from(source, { objectMode: false }), stream, () => {})
  return stream
}
