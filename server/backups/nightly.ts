import { spawn } from 'node:child_process'
import { z } from 'zod'
import type { Log } from '../../bot/log.ts'
import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Config } from '../config.ts'
import { type Reason, tellBackupFailed } from './tell.ts'

const command = new URL('../cli/backup.ts', import.meta.url).pathname

/** What the command says of itself. */
const outcome = z.union([
  z.object({ bytes: z.number(), tables: z.number(), rows: z.number(), removed: z.array(z.string()) }),
  z.object({ failed: z.string(), trouble: z.enum(['full', 'unwritable']).optional() }),
])

/** The backup of a night was not made; the operator's log has the sentence. */
class NightlyProblem extends Error {}

/** Runs around the command, for a test. */
type Around = { log: Log; now(): Date; run?: () => Promise<string> }

/**
 * Makes the backup of a night where a folder is configured: as the command does it, in a process of its own, so that
 * members don't wait beside it. What goes wrong is told to owners and managers of the gym as well.
 *
 * @returns undefined where no folder is configured
 */
export function nightly(
  { backups }: Pick<Config, 'backups'>,
  { log, now, run = commanded }: Around,
): ((db: Database, gym: Gym, minute: Date) => Promise<void>) | undefined {
  if (backups?.folder === undefined) return undefined
  return async (db, gym, minute) => {
    const begun = now().getTime()
    const said = read(await run())
    if (said && 'bytes' in said) {
      const { bytes, tables, rows, removed } = said
      return log('backup.made', { bytes, tables, rows, removed: removed.length, ms: now().getTime() - begun })
    }
    const reason: Reason = said?.trouble ?? 'other'
    log('backup.failed', { reason, why: said?.failed ?? 'a fault of Spotter itself' })
    await tellBackupFailed(db, gym, { minute, now: now(), reason })
    throw new NightlyProblem(said?.failed ?? 'The backup was not made.')
  }
}

function read(output: string): z.output<typeof outcome> | undefined {
  try {
    return outcome.parse(JSON.parse(output))
  } catch {
    return undefined
  }
}

/** Runs the command with this process's own settings; gives what it prints. */
function commanded(): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, '--json'], { stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      output += piece
    })
    child.once('error', reject)
    child.once('close', () => resolve(output))
  })
}
