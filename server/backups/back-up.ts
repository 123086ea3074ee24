import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { OnTable } from '../../db/backup/dump.ts'
import { refuseThere } from '../../db/backup/file.ts'
import { noKeys, nothingToLockWith } from '../../db/backup/keys.ts'
import type { Loaded } from '../../db/backup/load.ts'
import { backUp, readThrough, restored } from '../../db/backup/make.ts'
import { BackupProblem } from '../../db/backup/problem.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import type { DatabaseConfig } from '../config.ts'
import type { BackupConfig } from './config.ts'
import { scratchFor, sourceOf } from './databases.ts'
import { makeFolder, noteBackup, prune } from './folder.ts'
import { nameOf } from './keeping.ts'

/** A backup that is to be made. */
export type Wanted = {
  database: DatabaseConfig
  backups: BackupConfig | undefined
  now: Date
  /** For everybody to read. */
  plain: boolean
  /** Read through and not brought into a database of its own. */
  quick: boolean
  onTable?: OnTable
}

/** What was made, and how it was proved. */
export type Made = { file: string; bytes: number; tables: number; rows: number; proved: 'restored' | 'read' }

/** Said before anything is read. */
function refuseOpen({ plain, backups }: Wanted): void {
  if (!plain && !backups?.keys.length && backups?.passphrase === undefined)
    throw new BackupProblem(nothingToLockWith)
}

/** Up to this size, compressed, a backup of a server is brought into memory when the server has no room for a second. */
const mostInMemory = 256 * 1024 * 1024

/**
 * Makes a backup in a file and proves it.
 *
 * @throws {BackupProblem} when it can't be made; there is no file then
 */
export async function backUpTo(file: string, wanted: Wanted): Promise<Made> {
  await refuseThere(file)
  refuseOpen(wanted)
  const { database, now, plain, quick, onTable } = wanted
  const keys = wanted.backups ?? noKeys
  const counted = { tables: 0, rows: 0, proved: 'read' as Made['proved'] }
  const proved = async (part: string): Promise<Loaded> => {
    const found = quick ? undefined : await proof(part, wanted)
    if (found) counted.proved = 'restored'
    else await readThrough(part, { keys, plain })
    return found ?? { ...counted, migrated: 0 }
  }
  const counting: OnTable = (name, rows) => {
    counted.tables++
    counted.rows += rows
    onTable?.(name, rows)
  }
  const source = await sourceOf(database)
  const { bytes } = await backUp(source, file, { at: now, keys, plain, proved, onTable: counting })
  return { file, bytes, ...counted }
}

/**
 * Brings a backup into a database of its own, where everything is compared and brought up to date.
 *
 * @returns undefined when it is too large for that
 */
export async function proof(
  file: string,
  { database, backups, plain }: Pick<Wanted, 'database' | 'backups' | 'plain'>,
): Promise<Loaded | undefined> {
  const bytes = (await stat(file).catch(() => undefined))?.size ?? 0
  const { open, inMemory } = await scratchFor(database)
  if (inMemory && database.kind === 'postgres' && bytes > mostInMemory) return undefined
  return restored(file, open, { keys: backups ?? noKeys, plain })
}

/**
 * Makes tonight's backup in a folder, removes those that are not kept any longer, and leaves a note of how it went.
 *
 * @throws {BackupProblem} when it can't be made; nothing is removed then
 */
export async function backUpInto(folder: string, wanted: Wanted): Promise<Made & { removed: string[] }> {
  const at = wanted.now.toISOString()
  try {
    await makeFolder(folder)
    const made = await backUpTo(join(folder, nameOf(wanted.now)), wanted)
    await noteBackup(folder, { made: { ...made, at } })
    return { ...made, removed: await prune(folder) }
  } catch (error) {
    const worded = error instanceof BackupProblem || error instanceof DatabaseProblem
    const why = worded ? error.message : 'The backup was not made, for a fault of Spotter itself.'
    // Where the backup could not be written, the note may not be either.
    await noteBackup(folder, { failed: { at, why } }).catch(() => {})
    throw error
  }
}
