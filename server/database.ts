import type { OpenDatabase } from '../db/client.ts'
import { openEmbedded } from '../db/embedded.ts'
import { openPostgres } from '../db/postgres.ts'
import type { Config } from './config.ts'

/**
 * Opens the database the configuration asks for, with its tables up to date.
 *
 * @throws {DatabaseProblem} with a sentence for the person at the terminal
 */
export function openDatabase({ database }: Pick<Config, 'database'>): Promise<OpenDatabase> {
  return database.kind === 'postgres' ? openPostgres(database.url) : openEmbedded(database.folder)
}
