import type { Chart } from './chart.ts'
import type { Table } from './table.ts'

/** What goes on paper: a report in the words of code, its charts and its tables. */
export type Printable = {
  title: string
  /** First and last day, of the gym's calendar. */
  window: { from: string; to: string }
  sentences: readonly string[]
  charts: readonly Chart[]
  tables: readonly Table[]
  notes: readonly string[]
}

/** Makes a PDF. */
export type Print = (
  document: Printable,
  gym: { name: string; zone: string },
  at: Date,
) => Promise<Uint8Array>
