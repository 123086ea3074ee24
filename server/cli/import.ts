import { join } from 'node:path'
import { DatabaseProblem } from '../../db/problems.ts'
import {
  brokenSentences,
  ImportProblem,
  jsonLine,
  progressOn,
  readOptions,
  runImport,
  summaryText,
  usage,
} from '../../tools/import/index.ts'
import { ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'

async function main(argv: readonly string[]): Promise<void> {
  if (argv.includes('--help') || argv.includes('-h')) return console.log(usage)
  const request = readOptions(argv)
  const config = parseConfig(readEnvironment())
  const summary = await runImport(request, {
    open: () => openDatabase(config),
    rejected: join(config.data, 'rejected'),
    now: request.at ?? new Date(),
    progress: progressOn(process.stderr),
  })
  const broken = brokenSentences(summary)
  for (const sentence of broken) console.error(sentence)
  if (request.json && summary.rejectedFile) console.error(`Rejected rows are in ${summary.rejectedFile}.`)
  console.log(request.json ? jsonLine(summary) : summaryText(summary))
  if (broken.length > 0) process.exitCode = 1
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const expected =
    error instanceof ImportProblem || error instanceof DatabaseProblem || error instanceof ConfigProblem
  if (!expected) throw error
  console.error(error.message)
  process.exitCode = 1
}
