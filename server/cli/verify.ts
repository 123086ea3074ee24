import { type Findings, findBreaches } from '../../db/invariants.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import { ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { readArguments, UsageProblem } from './arguments.ts'

const usage = `npm run -s verify   looks whether everything the database promises is true

Reads every table once, in one snapshot, and changes nothing. Ends with 1 when a promise is broken.
For after a restore, an upgrade, or a fault of the machine.`

/** What was found, for the person at the terminal. */
function told({ promises, breaches }: Findings): string {
  if (breaches.length === 0) return `All ${promises} promises are kept.`
  const lines = breaches.map(
    ({ promise, rows, examples }) =>
      `  - ${promise}: ${rows} ${rows === 1 ? 'row' : 'rows'}, first ${examples.join('; ')}`,
  )
  return [`${breaches.length} of ${promises} promises are broken:`, ...lines].join('\n')
}

async function main(args: string[]): Promise<void> {
  const { values } = readArguments({ args, options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) return console.log(usage)
  const opened = await openDatabase(parseConfig(readEnvironment()))
  try {
    const findings = await opened.db.transaction((tx) => findBreaches(tx, new Date()), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    console.log(told(findings))
    if (findings.breaches.length > 0) process.exitCode = 1
  } finally {
    await opened.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const expected = [UsageProblem, DatabaseProblem, ConfigProblem].some((kind) => error instanceof kind)
  if (!expected) throw error
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
