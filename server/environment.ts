import { existsSync } from 'node:fs'

/** The settings of this machine: its environment, and a file `.env` for what the environment does not say. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}
