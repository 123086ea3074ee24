import { hash } from 'node:crypto'

/** What the rows of a table come to: how many, and a sum over them in which their order does not count. */
export type Fingerprint = { rows: number; sum: string }

/** Adds up rows as they pass. */
export type Fingers = { add(lines: Uint8Array): void; done(): Fingerprint }

const newline = 10

/**
 * Adds up rows in the text of COPY, each a line: every row's SHA-256, cut to 128 bits, in four sums of 32 bits.
 *
 * A text is the same on every server and in every order of pages, so that a table can be compared with its copy.
 */
export function fingers(): Fingers {
  const sums = new Uint32Array(4)
  let rows = 0
  return {
    add(lines) {
      const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength)
      for (let from = 0; from < bytes.length; ) {
        const to = bytes.indexOf(newline, from)
        const end = to < 0 ? bytes.length : to
        const digest = hash('sha256', bytes.subarray(from, end), 'buffer')
        for (let lane = 0; lane < 4; lane++) sums[lane] = (sums[lane] ?? 0) + digest.readUInt32BE(4 * lane)
        rows++
        from = end + 1
      }
    },
    done: () => ({
      rows,
      sum: [...sums].map((lane) => lane.toString(16).padStart(8, '0')).join(''),
    }),
  }
}
