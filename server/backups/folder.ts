import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupProblem } from '../../db/backup/problem.ts'
import { momentOf, superfluous } from './keeping.ts'

/** A note in the folder of backups, for whoever watches: what came of the last ones. */
const noteFile = 'last.json'

const note = z.object({
  /** The last that succeeded. */
  made: z
    .object({
      file: z.string(),
      at: z.iso.datetime(),
      bytes: z.number(),
      tables: z.number(),
      rows: z.number(),
      /** Whether it was brought into a database of its own and compared, or read through. */
      proved: z.enum(['restored', 'read']),
    })
    .optional(),
  /** One after it that failed. */
  failed: z.object({ at: z.iso.datetime(), why: z.string() }).optional(),
})

/** What came of the last backups of a folder. */
export type BackupNote = z.output<typeof note>

/** Reads the note; empty where there is none. */
export async function backupNote(folder: string): Promise<BackupNote> {
  try {
    return note.parse(JSON.parse(await readFile(join(folder, noteFile), 'utf8')))
  } catch {
    return {}
  }
}

/** Writes the note; a failure leaves standing what last succeeded. */
export async function noteBackup(folder: string, said: BackupNote): Promise<void> {
  const before = await backupNote(folder)
  const part = join(folder, `${noteFile}.${randomUUID()}`)
  try {
    await writeFile(part, JSON.stringify(said.made ? said : { ...before, ...said }, null, 2), { mode: 0o600 })
    await rename(part, join(folder, noteFile))
  } finally {
    await rm(part, { force: true })
  }
}

/**
 * The backups of a folder, the newest first.
 *
 * @throws {BackupProblem} when it can't be read
 */
export async function backupsIn(folder: string): Promise<{ file: string; at: Date }[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new BackupProblem(`${folder} can't be read (${error.code}).`, { cause: error })
  })
  return names
    .flatMap((name) => {
      const at = momentOf(name)
      return at ? [{ file: join(folder, name), at }] : []
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime())
}

/** Makes the folder, for its owner alone. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new BackupProblem(`${folder} can't be made (${error.code}): the backup was not made.`, {
      cause: error,
      trouble: 'unwritable',
    })
  })
}

/** Removes the backups that are not kept any longer; gives their names. */
export async function prune(folder: string): Promise<string[]> {
  const gone = superfluous(await readdir(folder))
  for (const name of gone) await rm(join(folder, name), { force: true })
  return gone
}
