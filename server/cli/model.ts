import type { Database, OpenDatabase } from '../../db/client.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import { rollback } from '../../tools/forecast/learning/registry/registry.ts'
import { modelReport } from '../../tools/forecast/learning/report.ts'
import {
  longest,
  type Started,
  shortest,
  startSwitchback,
} from '../../tools/forecast/learning/switchback/store.ts'
import { loadGym } from '../../tools/gym/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { localTime } from '../../tools/kit/time.ts'
import { ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { NoGym, theGym } from '../gym.ts'
import { readArguments, UsageProblem } from './arguments.ts'

const usage = `npm run -s model -- [--gym ID]                       champion, challengers, record, drifts
npm run -s model -- [--gym ID] --rollback            puts the former champion back
npm run -s model -- [--gym ID] --switchback A B --days N   lets models A and B take turns for N days`

type Wish =
  | { kind: 'help' }
  | { kind: 'report' | 'rollback'; gym: string | undefined }
  | { kind: 'switchback'; gym: string | undefined; a: number; b: number; days: number }

function readWish(args: string[]): Wish {
  const { values, positionals } = parsed(args)
  if (values.help) return { kind: 'help' }
  const { gym } = values
  if (values.switchback === undefined) {
    if (positionals.length > 0) throw new UsageProblem(`"${positionals[0]}" is not understood here.`)
    if (values.days !== undefined) throw new UsageProblem('--days goes with --switchback A B.')
    return { kind: values.rollback ? 'rollback' : 'report', gym }
  }
  if (values.rollback) throw new UsageProblem('--rollback and --switchback are two things; ask for one.')
  if (positionals.length !== 1) throw new UsageProblem('--switchback takes the numbers of two models.')
  const [a, b] = [values.switchback, positionals[0] ?? ''].map(modelNumber)
  if (values.days === undefined) throw new UsageProblem(badDays)
  return { kind: 'switchback', gym, a: a ?? 0, b: b ?? 0, days: Number(values.days) }
}

function parsed(args: string[]) {
  return readArguments({
    args,
    allowPositionals: true,
    options: {
      gym: { type: 'string' },
      rollback: { type: 'boolean' },
      switchback: { type: 'string' },
      days: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}

function modelNumber(text: string): number {
  const id = Number(text)
  if (!Number.isInteger(id) || id < 1) throw new UsageProblem(`"${text}" is not the number of a model.`)
  return id
}

async function gymOf(db: Database, asked: string | undefined, configured: string | undefined): Promise<Gym> {
  if (asked === undefined) return theGym(db, configured)
  const gym = await loadGym(db, asked)
  if (!gym) throw new UsageProblem(`There is no gym "${asked}" in the database.`)
  return gym
}

async function rolledBack(db: Database, gym: Gym, now: Date): Promise<string> {
  const done = await rollback(db, gym.id, now)
  if (done.done) {
    return `Model ${done.to.id} is the champion again. Model ${done.from.id} may not return for a week.`
  }
  if (done.why === 'no champion') throw new UsageProblem('This gym has no model yet; nothing was changed.')
  throw new UsageProblem('There is no former champion to go back to; nothing was changed.')
}

const badDays = `--days is an even number from ${shortest} to ${longest}.`

const refusals: Readonly<Record<Extract<Started, { done: false }>['why'], string>> = {
  'same model': 'A switchback test needs two different models.',
  'unknown model': 'One of the two is not a model of this gym.',
  'bad days': badDays,
  'one is running': 'A switchback test is under way or planned already; let it end first.',
}

async function started(db: Database, gym: Gym, wish: Extract<Wish, { kind: 'switchback' }>, now: Date) {
  const answer = await startSwitchback(db, gym, { ...wish, now })
  if (!answer.done) throw new UsageProblem(refusals[answer.why])
  const from = localTime(answer.switchback.startsAt, gym.zone).date
  return `Models ${wish.a} and ${wish.b} take turns, half a day each, for ${wish.days} days from ${from} on.`
}

async function main(args: string[]): Promise<void> {
  const wish = readWish(args)
  if (wish.kind === 'help') return console.log(usage)
  const config = parseConfig(readEnvironment())
  let opened: OpenDatabase | undefined
  try {
    opened = await openDatabase(config)
    const { db } = opened
    const gym = await gymOf(db, wish.gym, config.gym)
    const now = new Date()
    if (wish.kind === 'rollback') console.log(await rolledBack(db, gym, now))
    else if (wish.kind === 'switchback') console.log(await started(db, gym, wish, now))
    else console.log(await modelReport(db, gym, now))
  } finally {
    await opened?.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const expected = [UsageProblem, ConfigProblem, DatabaseProblem, NoGym].some((kind) => error instanceof kind)
  if (!expected || !(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
