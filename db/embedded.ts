import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Around, OnQuery, OpenDatabase } from './client.ts'
import { lockFolder } from './lock.ts'
import { migrationsFolder, refuseNewerSchema } from './migrate.ts'
import { DatabaseProblem } from './problems.ts'
import * as schema from './schema/index.ts'
import { Statements } from './statements.ts'

/**
 * Opens the embedded database in a folder and brings its tables up to date.
 *
 * Two processes on one folder would lose rows without a word, so a lock file with the pid lets only one in.
 *
 * @throws {DatabaseProblem} when the folder can't be written, another process has it, or its schema is newer
 */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const release = await lockFolder(folder)
  const client = new Statements({ dataDir: join(folder, 'db') })
  try {
    await client.waitReady
    const opened = await migrated(client)
    return { ...opened, close: () => client.close().finally(release) }
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
  await refuseNewerSchema(opened.db)
  await migrate(drizzle(client), { migrationsFolder })
  return opened
}

function wrap(client: Statements, onQuery?: OnQuery): OpenDatabase {
  const logger = onQuery && { logQuery: onQuery }
  return {
    db: drizzle(client, { schema, casing: 'snake_case', ...(logger ? { logger } : {}) }),
    kind: 'embedded',
    query: (text, values) => client.bare(text, values),
    close: () => client.close(),
  }
}
