import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Around, OnQuery, OpenDatabase } from './client.ts'
import { lockFolder } from './lock.ts'
import { bringUpToDate, migrationsFolder } from './migrate.ts'
import { DatabaseProblem } from './problems.ts'
import * as schema from './schema/index.ts'
import { unlockEmbedded } from './sealing/key-file.ts'
import type { HealthKey } from './sealing/ring.ts'
import { answerSnapshots } from './snapshots.ts'
import { Statements } from './statements.ts'

/**
 * Opens the embedded database in a folder and brings its tables up to date.
 *
 * Two processes on one folder would lose rows without a word, so a lock file with the pid lets only one in.
 *
 * @param keys its health data is sealed with the first of them; with none, with one that it keeps beside its data
 * @throws {DatabaseProblem} when the folder can't be written, another process has it, its schema is newer, or a key is missing
 */
export async function openEmbedded(
  folder: string,
  keys: readonly HealthKey[] = [],
  around?: Around,
): Promise<OpenDatabase> {
  const release = await lockFolder(folder)
  const client = new Statements({ dataDir: join(folder, 'db') }, around)
  try {
    await client.waitReady
    const opened = await migrated(client)
    await unlockEmbedded(opened.db, folder, keys)
    const stop = answerSnapshots(folder, (copy) => still(client, copy))
    return { ...opened, close: () => stop().finally(() => client.close().finally(release)) }
  } catch (error) {
    await client.close().catch(() => {})
    await release()
    if (error instanceof DatabaseProblem) throw error
    throw new DatabaseProblem(
      `The database in ${folder} can't be opened. Its files were left as they are.`,
      error,
    )
  }
}

/** Everything is on the disk, and nobody writes, until the work is done. */
const still = (client: Statements, work: () => Promise<void>): Promise<void> =>
  client.transaction(async (tx) => {
    await tx.exec('checkpoint')
    await work()
  })

/** Who looks on while statements run, for measuring. */
type Watch = { onQuery?: OnQuery; around?: Around }

/** A database in memory that is gone when closed; from a dump it opens without migrating. */
export async function openInMemory(
  dump?: Blob,
  { onQuery, around }: Watch = {},
): Promise<OpenDatabase & { dump(): Promise<Blob> }> {
  const client = new Statements(dump ? { loadDataDir: dump } : {}, around)
  await client.waitReady
  const opened = dump ? wrap(client, onQuery) : await migrated(client, onQuery)
  return { ...opened, dump: () => client.dumpDataDir('none') }
}

async function migrated(client: Statements, onQuery?: OnQuery): Promise<OpenDatabase> {
  const opened = wrap(client, onQuery)
  await bringUpToDate(opened.db, () => migrate(drizzle(client), { migrationsFolder }))
  return opened
}

function wrap(client: Statements, onQuery?: OnQuery): OpenDatabase {
  const logger = onQuery && { logQuery: onQuery }
  return {
    db: drizzle(client, { schema, casing: 'snake_case', ...(logger ? { logger } : {}) }),
    kind: 'embedded',
    connections: 1,
    query: (text, values) => client.bare(text, values),
    close: () => client.close(),
  }
}
