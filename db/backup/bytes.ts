/** Takes bytes from a source in the amounts a reader asks for. */
export type ByteReader = {
  /** So many bytes, or fewer where the source ends before. */
  take(bytes: number): Promise<Buffer>
  /** Lets the source go; needed where it is not read to its end. */
  close(): Promise<void>
}

/** Reads a source of pieces of any size. Only what was asked for and one more piece are held. */
export function byteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const from = source[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let there = 0
  return {
    async take(bytes) {
      while (there < bytes) {
        const { done, value } = await from.next()
        if (done) break
        held.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
        there += value.byteLength
      }
      const all = held.length === 1 && held[0] ? held[0] : Buffer.concat(held)
      held.length = 0
      const taken = all.subarray(0, bytes)
      const rest = all.subarray(bytes)
      there = rest.length
      if (rest.length > 0) held.push(rest)
      return taken
    },
    async close() {
      await from.return?.()
    },
  }
}

/** The same bytes in pieces of one size, the last one smaller or empty: there is always a last one. */
export async function* inPieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  const reader = byteReader(source)
  try {
    for (;;) {
      const piece = await reader.take(size)
      yield piece
      if (piece.length < size) return
    }
  } finally {
    await reader.close()
  }
}

/** Pieces that are gathered until they are worth a step of their own. */
export async function* gathered(source: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let there = 0
  for await (const piece of source) {
    held.push(piece)
    there += piece.byteLength
    if (there < least) continue
    yield Buffer.concat(held)
    held = []
    there = 0
  }
  if (there > 0) yield Buffer.concat(held)
}
