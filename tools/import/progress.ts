import { SingleBar } from 'cli-progress'

/** Told how far an import has come. */
export type Progress = {
  /** A file begins; its size in bytes. */
  begin(name: string, size: number): void
  /** Bytes of the file and rows of it so far. */
  at(bytes: number, rows: number): void
  end(): void
  /** Something that takes a while and has no rows. */
  say(sentence: string): void
}

/** Rows between two lines where there is no terminal to draw a bar on. */
const quietRows = 100_000

/** A bar on a terminal; elsewhere, in a log, a line now and then. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(stream) : quietLines(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const format = '{name} [{bar}] {percentage} % | {rows} rows | {eta_formatted} left'
  const shown = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true, etaBuffer: 200 })
  return {
    begin: (name, size) => shown.start(size, 0, { name, rows: '0' }),
    at: (bytes, rows) => shown.update(bytes, { rows: rows.toLocaleString('en') }),
    end: () => shown.stop(),
    say: (sentence) => stream.write(`${sentence}\n`),
  }
}

function quietLines(stream: NodeJS.WriteStream): Progress {
  let file = { name: '', size: 1 }
  let next = quietRows
  return {
    begin(name, size) {
      file = { name, size }
      next = quietRows
    },
    at(bytes, rows) {
      if (rows < next) return
      next = rows - (rows % quietRows) + quietRows
      const part = Math.floor((100 * bytes) / file.size)
      stream.write(`${file.name}: ${rows.toLocaleString('en')} rows, ${part} %\n`)
    },
    end() {},
    say() {},
  }
}
