import { CsvError, parse } from 'csv-parse/sync'
import { t } from '../kit/language.ts'
import { BrokenOff, ImportProblem } from './problems.ts'

/** A row of a table; `line` is the physical line it begins on, the file's first line being 1. */
export type Row = { line: number; raw: string; fields: readonly string[] }

/** A row that can't be taken apart. */
export type Unreadable = { line: number; raw: string; fault: string }

/** A quoted field may run over so many lines; a longer one is a quote somebody forgot to close. */
const longestQuote = 50

const longestLine = 1_000_000

/**
 * The lines of a text that comes in pieces, without their ends (LF, CRLF or CR).
 *
 * @throws {BrokenOff} with the torn last line, when the text breaks off
 * @throws {ImportProblem} when a line is too long for a table
 */
export async function* linesOf(pieces: AsyncIterable<string>, path: string): AsyncGenerator<string[]> {
  let tail = ''
  try {
    for await (const piece of pieces) {
      // A CR that ends the piece may be the first half of a CRLF.
      const lines = (tail + piece).split(/\r\n|\n|\r(?!$)/)
      tail = lines.pop() ?? ''
      if (tail.length > longestLine)
        throw new ImportProblem(t`${path} has a line of over a million characters; that is no table.`)
      if (lines.length > 0) yield lines
    }
  } catch (error) {
    throw error instanceof BrokenOff ? new BrokenOff(error.message, tail) : error
  }
  const last = tail.replace(/\r$/, '')
  if (last !== '') yield [last]
}

/** The separator of a header line: the one found most often outside quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const found = [',', ';', '\t', '|'].map((mark) => ({ mark, times: bare.split(mark).length }))
  return found.reduce((best, next) => (next.times > best.times ? next : best)).mark
}

/** The fields of one complete row, trimmed. A quote in the middle of a field is just a character: 5'10" tall. */
export function fieldsOf(raw: string, delimiter: string): string[] {
  const [fields = []] = parse(raw, { ...csv, delimiter, relax_quotes: true })
  return fields.map((field) => field.trim())
}

const csv = { record_delimiter: '\n', relax_column_count: true, trim: true }

/** The fields of many complete rows. */
function fieldsOfAll(raws: readonly string[], delimiter: string): string[][] {
  const quoted = parseTogether(
    raws.filter((raw) => raw.includes('"')),
    delimiter,
  ).values()
  return raws.map((raw) => {
    if (!raw.includes('"')) return raw.split(delimiter).map((field) => field.trim())
    return quoted.next().value ?? fieldsOf(raw, delimiter)
  })
}

/** One call for all rows is eight times faster; if one of them is irregular, none comes back. */
function parseTogether(raws: readonly string[], delimiter: string): string[][] {
  try {
    const rows = parse(raws.join('\n'), { ...csv, delimiter })
    return rows.length === raws.length ? rows : []
  } catch (error) {
    if (error instanceof CsvError) return []
    throw error
  }
}

/**
 * How many lines the row beginning at `start` takes.
 *
 * @returns 0 when its quotes make no sense, undefined when more lines are needed to tell
 */
export function spanOf(lines: readonly string[], start: number, delimiter: string): number | undefined {
  let raw = lines[start] ?? ''
  for (let span = 1; span <= longestQuote; span++) {
    const quotes = quotesOf(raw, delimiter)
    if (quotes !== 'open') return quotes === 'closed' ? span : 0
    const next = lines[start + span]
    if (next === undefined) return undefined
    raw += `\n${next}`
  }
  return 0
}

/** Whether the last field that begins with a quote is closed; odd when something other than a separator follows. */
function quotesOf(raw: string, delimiter: string): 'closed' | 'open' | 'odd' {
  if (!raw.includes('"')) return 'closed'
  for (let field = 0; field <= raw.length; ) {
    const blanks = /^\s*/.exec(raw.slice(field))?.[0].length ?? 0
    const quoted = raw[field + blanks] === '"'
    const close = quoted ? closingQuote(raw, field + blanks + 1) : field - 1
    if (close === undefined) return 'open'
    const end = raw.indexOf(delimiter, close + 1)
    if (quoted && raw.slice(close + 1, end === -1 ? undefined : end).trim() !== '') return 'odd'
    if (end === -1) return 'closed'
    field = end + delimiter.length
  }
  return 'closed'
}

/** Place of the quote that closes a field; two in a row stand for one in the text. */
function closingQuote(raw: string, from: number): number | undefined {
  for (let at = raw.indexOf('"', from); at !== -1; at = raw.indexOf('"', at + 2)) {
    if (raw[at + 1] !== '"') return at
  }
  return undefined
}

/**
 * Puts lines together to rows. Blank lines are left out but counted.
 *
 * A quote that is never closed costs its own line and no other: a reader of the whole stream
 * would swallow everything up to the next quote.
 */
export function rowReader(delimiter: string, columns: number, line = 1) {
  let waiting: string[] = []
  const take = (lines: readonly string[], last: boolean): (Row | Unreadable)[] => {
    waiting = waiting.length > 0 ? [...waiting, ...lines] : [...lines]
    const found: { line: number; raw: string; fault: string | undefined }[] = []
    let next = 0
    while (next < waiting.length) {
      const span = spanOf(waiting, next, delimiter) ?? (last ? 0 : undefined)
      if (span === undefined) break
      const raw = waiting.slice(next, next + Math.max(1, span)).join('\n')
      if (raw.trim() !== '') found.push({ line, raw, fault: faultOf(raw, span) })
      next += Math.max(1, span)
      line += Math.max(1, span)
    }
    waiting = waiting.slice(next)
    const whole = fieldsOfAll(
      found.filter(({ fault }) => !fault).map(({ raw }) => raw),
      delimiter,
    ).values()
    return found.map((row) =>
      row.fault ? { ...row, fault: row.fault } : rowOf(row, whole.next().value ?? []),
    )
  }
  const rowOf = ({ line, raw }: { line: number; raw: string }, fields: string[]): Row | Unreadable => {
    if (fields.length === columns) return { line, raw, fields }
    return { line, raw, fault: t`has ${fields.length} columns where the header has ${columns}` }
  }
  return { take, torn: (raw: string): Unreadable => ({ line, raw, fault: t`the file breaks off here` }) }
}

function faultOf(raw: string, span: number): string | undefined {
  if (span === 0) return t`has a quote that is not closed, or in a place where none can be`
  return raw.includes('\0') ? t`holds a character that is no text` : undefined
}
