import type { Row } from './rows/store.ts'

/** Said of either, they hold for both: a nut is no less dangerous for having been told to the other app. */
const together: readonly string[] = ['allergies', 'limits', 'screening']
const careful: readonly string[] = ['pregnant', 'eating_disorder', 'clinician_said_no']

/** Whose it is, and when it was said. */
const apart: readonly string[] = ['gym', 'member', 'updated_at']

const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/**
 * Two profiles of one person as one: of every field what was said last, but of what keeps them safe all that was said.
 *
 * @param kept the row that stays
 * @param gone the row that goes into it
 */
export function joinedProfile(kept: Row, gone: Row): Row {
  const late = (row: Row) => Date.parse(String(row.updated_at))
  const [newer, older] = late(gone) > late(kept) ? [gone, kept] : [kept, gone]
  const names = Object.keys(kept).filter((name) => !apart.includes(name))
  const fields = names.map((name) => [name, joinedField(name, newer[name], older[name])])
  return { ...kept, ...Object.fromEntries(fields), updated_at: newer.updated_at }
}

function joinedField(name: string, newer: unknown, older: unknown): unknown {
  if (together.includes(name)) {
    const both = [newer, older].filter(Array.isArray)
    return both.length === 0 ? null : [...new Set(both.flat())]
  }
  if (careful.includes(name) && (newer === true || older === true)) return true
  return isSaid(newer) ? newer : (older ?? newer)
}
