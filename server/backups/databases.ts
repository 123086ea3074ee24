import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BareDatabase } from '../../db/backup/bare.ts'
import { bareEmbedded } from '../../db/backup/bare-embedded.ts'
import { barePostgres, mayMakeDatabases, scratchPostgres } from '../../db/backup/bare-postgres.ts'
import { type KeptFile, keepFiles, keptFilesOf } from '../../db/backup/kept-files.ts'
import { lockFolder } from '../../db/lock.ts'
import { heldSnapshot, type Snapshot, snapshotOf } from '../../db/snapshots.ts'
import type { DatabaseConfig } from '../config.ts'

/**
 * A database to be read, as it is. An embedded one is read from a copy of its files, so that nobody waits and nothing in
 * it is touched.
 *
 * @param held whether nobody may open it until it is closed here
 */
export async function sourceOf(database: DatabaseConfig, held = false): Promise<BareDatabase> {
  if (database.kind === 'postgres') return barePostgres(database.url)
  const { folder } = database
  if (!held) return copyOf(await snapshotOf(folder), folder)
  const release = await lockFolder(folder)
  try {
    const copy = await copyOf(await heldSnapshot(folder), folder)
    return { ...copy, close: () => copy.close().finally(release) }
  } catch (error) {
    await release()
    throw error
  }
}

async function copyOf(copy: Snapshot, folder: string): Promise<BareDatabase> {
  try {
    const files = await keptFilesOf(folder)
    const bare = await bareEmbedded(copy.folder)
    return { ...bare, files, close: () => bare.close().finally(copy.remove) }
  } catch (error) {
    await copy.remove()
    throw error
  }
}

/**
 * A database to be filled, as it is.
 *
 * @param beside where the files of an embedded one go when it comes into a server's; undefined: they stay where they are
 */
export async function targetOf(database: DatabaseConfig, beside?: string): Promise<BareDatabase> {
  if (database.kind === 'postgres') {
    const bare = await barePostgres(database.url)
    return beside === undefined ? bare : { ...bare, keep: keeping(beside) }
  }
  const { folder } = database
  await mkdir(folder, { recursive: true })
  const release = await lockFolder(folder)
  try {
    const bare = await bareEmbedded(join(folder, 'db'))
    return { ...bare, keep: keeping(folder), close: () => bare.close().finally(release) }
  } catch (error) {
    await release()
    throw error
  }
}

const keeping =
  (folder: string) =>
  (files: readonly KeptFile[], replace: boolean): Promise<void> =>
    keepFiles(folder, files, replace)

/** How to open a database that is gone when closed: on the same server where its role may make one, else in memory. */
export async function scratchFor(
  database: DatabaseConfig,
): Promise<{ open(): Promise<BareDatabase>; inMemory: boolean }> {
  const name = `spotter_check_${crypto.randomUUID().slice(0, 8)}`
  if (database.kind === 'postgres' && (await mayMakeDatabases(database.url)))
    return { open: () => scratchPostgres(database.url, name), inMemory: false }
  return { open: () => bareEmbedded(), inMemory: true }
}
