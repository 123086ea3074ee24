import { join } from 'node:path'
import type { Database } from '../../db/client.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import {
  brokenSentences,
  ImportProblem,
  importsOf,
  jsonLine,
  previewImport,
  previewText,
  progressOn,
  readOptions,
  runImport,
  summaryText,
  undoImport,
  usage,
} from '../../tools/import/index.ts'
import { GymError } from '../../tools/kit/errors.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { localTime } from '../../tools/kit/time.ts'
import { type Config, ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { NoGym, theGym } from '../gym.ts'

async function main(argv: readonly string[]): Promise<void> {
  if (argv.includes('--help') || argv.includes('-h')) return console.log(usage)
  const config = parseConfig(readEnvironment())
  const [word, id] = argv
  if (word === 'list') return inGym(config, argv, (db, gym) => list(db, gym))
  if (word === 'undo') return inGym(config, argv, (db, gym) => undo(db, gym, Number(id)))
  const request = readOptions(argv)
  const world = {
    open: () => openDatabase(config),
    rejected: join(config.data, 'rejected'),
    now: request.at ?? new Date(),
    progress: progressOn(process.stderr),
  }
  if (request.preview) {
    const preview = await previewImport(request, world)
    return console.log(
      request.json ? JSON.stringify(preview) : previewText(preview, preview.gym?.zone ?? 'UTC'),
    )
  }
  const summary = await runImport(request, world)
  const broken = brokenSentences(summary)
  for (const sentence of broken) console.error(sentence)
  if (request.json && summary.rejectedFile) console.error(`Rejected rows are in ${summary.rejectedFile}.`)
  console.log(request.json ? jsonLine(summary) : summaryText(summary))
  if (broken.length > 0) process.exitCode = 1
}

async function inGym(
  config: Config,
  argv: readonly string[],
  work: (db: Database, gym: Gym) => Promise<void>,
): Promise<void> {
  const at = argv.indexOf('--gym')
  const { db, close } = await openDatabase(config)
  try {
    await work(db, await theGym(db, at < 0 ? config.gym : argv[at + 1]))
  } finally {
    await close()
  }
}

async function list(db: Database, gym: Gym): Promise<void> {
  const rows = await importsOf(db, gym.id, 50)
  if (rows.length === 0) return console.log(`Nothing was imported into ${gym.name} yet.`)
  for (const { id, at, kind, file, accepted, undoneAt } of rows) {
    const state = undoneAt ? `, undone ${localTime(undoneAt, gym.zone).date}` : ''
    console.log(`${id}: ${localTime(at, gym.zone).date} ${kind} from ${file}, ${accepted} rows${state}`)
  }
}

async function undo(db: Database, gym: Gym, id: number): Promise<void> {
  if (!Number.isInteger(id)) throw new ImportProblem('Say which import: npm run -s import -- undo N')
  const { file, counts, visits, members, stayed } = await undoImport(db, gym, id, {
    now: new Date(),
    actor: null,
  })
  console.log(
    `Taken out again: ${file}, with ${counts} readings, ${visits} visits and ${members} members.${stayed > 0 ? ` ${stayed} members it brought stay: they have come or written since.` : ''}`,
  )
}

const refusals: Readonly<Record<string, string>> = {
  unknown_import: 'There is no import of that number: npm run -s import -- list',
  import_undone: 'That import was undone already.',
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const worded = error instanceof GymError ? refusals[error.code] : undefined
  const expected = [ImportProblem, DatabaseProblem, ConfigProblem, NoGym].some(
    (kind) => error instanceof kind,
  )
  if (!expected && !worded) throw error
  console.error(worded ?? (error as Error).message)
  process.exitCode = 1
}
