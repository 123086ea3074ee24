import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { OpenDatabase } from './client.ts'
import { migrationsFolder, refuseNewerSchema } from './migrate.ts'
import { DatabaseProblem } from './problems.ts'
import * as schema from './schema/index.ts'

/**
 * Opens the embedded database in a folder and brings its tables up to date.
 *
 * Two processes on one folder would lose rows without a word, so a lock file with the pid lets only one in.
 *
 * @throws {DatabaseProblem} when the folder can't be written, another process has it, or its schema is newer
 */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const release = await lock(folder)
  const client = new PGlite(join(folder, 'db'))
  try {
    await client.waitReady
    const opened = await migrated(client)
    return { ...opened, close: () => client.close().finally(release) }
  } catch (error) {
    await client.close().catch(() => {})
    await release()
    if (error instanceof DatabaseProblem) throw error
    throw new DatabaseProblem(`The database in ${folder} can't be opened. Its files were left as they are.`, error)
  }
}

/** A database in memory that is gone when closed; from a dump it opens without migrating. */
export async function openInMemory(dump?: Blob): Promise<OpenDatabase & { dump(): Promise<Blob> }> {
  const client = await PGlite.create(dump ? { loadDataDir: dump } : {})
  const opened = dump ? wrap(client) : await migrated(client)
  return { ...opened, dump: () => client.dumpDataDir('none') }
}

async function migrated(client: PGlite): Promise<OpenDatabase> {
  const opened = wrap(client)
  await refuseNewerSchema(opened.db)
  await migrate(drizzle(client), { migrationsFolder })
  return opened
}

function wrap(client: PGlite): OpenDatabase {
  return { db: drizzle(client, { schema, casing: 'snake_case' }), kind: 'embedded', close: () => client.close() }
}

/** Takes the folder's lock, or says who holds it. A lock whose process is gone is taken over. */
async function lock(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'spotter.lock')
  try {
    await mkdir(folder, { recursive: true })
    for (let attempt = 0; ; attempt++) {
      const taken = await writeFile(file, String(process.pid), { flag: 'wx' }).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST') throw error
          return false
        },
      )
      if (taken) return () => rm(file, { force: true })
      await refuseOrClear(file, folder, attempt)
    }
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error
    throw new DatabaseProblem(`The data folder ${folder} can't be written. Choose another with SPOTTER_DATA.`, error)
  }
}

async function refuseOrClear(file: string, folder: string, attempt: number): Promise<void> {
  const holder = Number(await readFile(file, 'utf8').catch(() => '0'))
  if (attempt > 2 || isRunning(holder)) {
    throw new DatabaseProblem(
      `Another Spotter (process ${holder}) is using ${folder}. Stop it first, or choose another folder with SPOTTER_DATA.`,
    )
  }
  await rm(file, { force: true })
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
