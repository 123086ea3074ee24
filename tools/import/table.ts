import { t } from '../kit/language.ts'
import { BrokenOff, ImportProblem } from './problems.ts'
import { delimiterOf, fieldsOf, linesOf, type Row, rowReader, spanOf, type Unreadable } from './rows.ts'
import { openSource, type Source, textOf } from './source.ts'

/** A file with a header line. */
export type Table = {
  source: Source
  header: readonly string[]
  delimiter: string
  /** Physical line of the first row after the header. */
  firstLine: number
  /** The first row that can be read; undefined when there is none. */
  first: Row | undefined
}

/**
 * Opens a file and reads its header.
 *
 * @throws {ImportProblem} with a sentence that names the file
 */
export async function openTable(path: string): Promise<Table> {
  const source = await openSource(path)
  const head = await headerOf(source)
  if (!head) throw new ImportProblem(t`${path} is empty.`)
  const table = { source, ...head, first: undefined }
  return { ...table, first: await firstRow(table) }
}

type Header = Pick<Table, 'header' | 'delimiter' | 'firstLine'>

async function headerOf(source: Source): Promise<Header | undefined> {
  try {
    const seen: string[] = []
    for await (const lines of linesOf(textOf(source), source.path)) {
      seen.push(...lines)
      const header = headerIn(seen, source.path)
      if (header) return header
    }
    if (seen.every((line) => line.trim() === '')) return undefined
    throw new ImportProblem(t`The header line of ${source.path} is not complete.`)
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
    throw new ImportProblem(t`${source.path} breaks off in its header line (${error.message}).`)
  }
}

function headerIn(lines: readonly string[], path: string): Header | undefined {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (start === -1) return undefined
  // Spreadsheets may put the separator in a line of its own before the header.
  const said = /^"?sep=(.)"?$/i.exec(lines[start] ?? '')?.[1]
  const at = said ? start + 1 : start
  const line = lines[at]
  if (line === undefined) return undefined
  const delimiter = said ?? delimiterOf(line)
  const span = spanOf(lines, at, delimiter)
  if (span === 0) throw new ImportProblem(t`The header line of ${path} has a quote that is not closed.`)
  if (span === undefined) return undefined
  const header = fieldsOf(lines.slice(at, at + span).join('\n'), delimiter)
  return { header, delimiter, firstLine: at + span + 1 }
}

async function firstRow(table: Table): Promise<Row | undefined> {
  try {
    for await (const rows of rowsOf(table)) {
      const readable = rows.find((row) => 'fields' in row)
      if (readable) return readable
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
  }
  return undefined
}

/**
 * The rows of a table, as many at a time as a piece of the file holds.
 *
 * @param heard told the bytes of the file read so far
 * @throws {BrokenOff} after the last row, when the file breaks off
 */
export async function* rowsOf(
  table: Table,
  heard?: (bytes: number) => void,
): AsyncGenerator<(Row | Unreadable)[]> {
  const reader = rowReader(table.delimiter, table.header.length, table.firstLine)
  let skip = table.firstLine - 1
  try {
    for await (const lines of linesOf(textOf(table.source, heard), table.source.path)) {
      const after = lines.slice(skip)
      skip = Math.max(0, skip - lines.length)
      yield reader.take(after, false)
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
    yield reader.take([], true)
    if (error.torn !== '') yield [reader.torn(error.torn)]
    throw error
  }
  yield reader.take([], true)
}

/** The same rows in batches of a given size. */
export async function* inBatches<T>(pieces: AsyncIterable<readonly T[]>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  const rest = function* () {
    if (batch.length > 0) yield batch
  }
  try {
    for await (const piece of pieces) {
      for (let from = 0; from < piece.length; ) {
        const room = size - batch.length
        batch.push(...piece.slice(from, from + room))
        from += room
        if (batch.length < size) break
        yield batch
        batch = []
      }
    }
  } catch (error) {
    if (error instanceof BrokenOff) yield* rest()
    throw error
  }
  yield* rest()
}
