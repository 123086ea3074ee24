import { existsSync, readFileSync } from 'node:fs'
import { withSecretFiles } from './secret-files.ts'

/**
 * The settings of this machine: its environment, a file `.env` for what the environment does not say, and the files that
 * either names for secrets.
 *
 * @throws {ConfigProblem} when such a file can't be read
 */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return withSecretFiles(process.env, (path) => readFileSync(path, 'utf8'))
}
