import { momentText } from './columns.ts'
import { countsColumns, type Reading, readingReader } from './counts.ts'
import { BrokenOff } from './problems.ts'
import { survey } from './survey.ts'
import { openTable, rowsOf } from './table.ts'

/** What a file of counts holds, in order of time, without a database. */
export type ReadCounts = { readings: Reading[]; read: number; rejected: number }

/**
 * Reads a whole file of counts into memory; columns are found as an import finds them.
 *
 * @throws {ImportProblem} when it is no table of counts
 */
export async function readCounts(path: string, zone: string, now: Date): Promise<ReadCounts> {
  const table = await openTable(path)
  const columns = countsColumns(
    { file: table.source.name, header: table.header, first: table.first?.fields },
    {},
  )
  const { order } = await survey(table, (fields) => ({ dates: [momentText(fields, columns.time)] }))
  const reader = readingReader(columns, { zone, order, now })
  const found: ReadCounts = { readings: [], read: 0, rejected: 0 }
  try {
    for await (const rows of rowsOf(table)) {
      for (const row of rows) {
        const reading = 'fields' in row ? reader(row.fields) : undefined
        found.read++
        if (reading && 'at' in reading) found.readings.push(reading)
        else found.rejected++
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
  }
  found.readings.sort((a, b) => a.at - b.at)
  return found
}
