import { BackupProblem } from '../../db/backup/problem.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import { ConfigProblem } from '../config.ts'
import { UsageProblem } from './arguments.ts'

/** Runs a command; what is expected to go wrong is one sentence, and anything else a bug. */
export async function run(main: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    const expected = [UsageProblem, DatabaseProblem, ConfigProblem, BackupProblem].some(
      (kind) => error instanceof kind,
    )
    if (!expected) throw error
    const sentence = (error as Error).message
    if (process.argv.includes('--json')) {
      const trouble = error instanceof BackupProblem ? error.trouble : undefined
      console.log(JSON.stringify({ failed: sentence, trouble }))
    }
    console.error(sentence)
    process.exitCode = 1
  }
}
