import { DatabaseProblem } from '../../db/problems.ts'
import { UsageProblem } from '../../server/cli/arguments.ts'
import { ConfigProblem } from '../../server/config.ts'
import { NoGym } from '../../server/gym.ts'
import { BadLine } from './sets.ts'

/** Does some work; what its operator can mend is told in a sentence, and the exit code is 1. */
export async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const kinds = [UsageProblem, ConfigProblem, DatabaseProblem, NoGym, BadLine]
    if (!(error instanceof Error) || !kinds.some((kind) => error instanceof kind)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
