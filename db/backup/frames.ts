import { byteReader } from './bytes.ts'
import { cutOff, damaged } from './problem.ts'

/** What a backup is made of: JSON, or rows of the table begun before. */
export type Frame = { kind: 'json'; value: unknown } | { kind: 'rows'; lines: Buffer }

const marks = { json: 0x4a, rows: 0x52 } as const
const mostBytes = 2 ** 30

/** Writes frames one behind another: kind (1 byte), length (4), content. */
export async function* written(frames: AsyncIterable<Frame>): AsyncGenerator<Buffer> {
  for await (const frame of frames) {
    const body = frame.kind === 'json' ? Buffer.from(JSON.stringify(frame.value)) : frame.lines
    const start = Buffer.alloc(5)
    start.writeUInt8(marks[frame.kind])
    start.writeUInt32BE(body.length, 1)
    yield start
    yield body
  }
}

/**
 * Reads what `written` wrote, to the source's very end.
 *
 * @throws {BackupProblem} when it is something else
 */
export async function* read(source: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const reader = byteReader(source)
  try {
    for (;;) {
      const start = await reader.take(5)
      if (start.length === 0) return
      if (start.length < 5) throw cutOff()
      const length = start.readUInt32BE(1)
      if (length > mostBytes) throw damaged()
      const body = await reader.take(length)
      if (body.length < length) throw cutOff()
      yield frameOf(start.readUInt8(), body)
    }
  } finally {
    await reader.close()
  }
}

function frameOf(mark: number, body: Buffer): Frame {
  if (mark === marks.rows) return { kind: 'rows', lines: body }
  if (mark !== marks.json) throw damaged()
  try {
    return { kind: 'json', value: JSON.parse(body.toString()) as unknown }
  } catch (error) {
    throw damaged(error)
  }
}
