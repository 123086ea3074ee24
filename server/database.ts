import type { Around, OpenDatabase } from '../db/client.ts'
import { openEmbedded } from '../db/embedded.ts'
import { openPostgres, usualConnections } from '../db/postgres.ts'
import { unlock } from '../db/sealing/known.ts'
import { ringOfKeys } from '../db/sealing/ring.ts'
import type { Config } from './config.ts'

/**
 * Opens the database the configuration asks for, with its tables up to date and the keys of its health data.
 *
 * @throws {DatabaseProblem} with a sentence for the person at the terminal
 */
export async function openDatabase(
  { database, healthKeys }: Pick<Config, 'database' | 'healthKeys'>,
  around?: Around,
): Promise<OpenDatabase> {
  if (database.kind === 'embedded') return openEmbedded(database.folder, healthKeys, around)
  const opened = await openPostgres(database.url, usualConnections, undefined, around)
  try {
    await unlock(opened.db, ringOfKeys(healthKeys), 'SPOTTER_HEALTH_KEY')
    return opened
  } catch (error) {
    await opened.close().catch(() => {})
    throw error
  }
}
