import type { Loaded } from '../../db/backup/load.ts'

/** Bytes for people. */
function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let at = 0
  let value = bytes
  for (; value >= 1000 && at < units.length - 1; at++) value /= 1000
  return `${at === 0 ? value : value.toFixed(value < 10 ? 1 : 0)} ${units[at]}`
}

const many = (count: number, one: string) => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`

/** What was brought where, and that it is the same. */
export const cameOver = ({ tables, rows, migrated }: Loaded): string =>
  `${many(tables, 'table')} with ${many(rows, 'row')}, read back and compared${migrated > 0 ? `, and brought up to date by ${many(migrated, 'migration')}` : ''}`

/** What a backup holds, and how that is known. */
export function madeText(made: {
  file: string
  bytes: number
  tables: number
  rows: number
  proved: 'restored' | 'read'
}): string {
  const how =
    made.proved === 'restored'
      ? 'restored into a database of its own and compared'
      : 'read through, not restored'
  return `${made.file}\n${size(made.bytes)}: ${many(made.tables, 'table')} with ${many(made.rows, 'row')}, ${how}.`
}
