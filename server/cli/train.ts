import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../db/client.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import { loadGym } from '../../tools/gym/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { type Config, ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { NoGym, theGym } from '../gym.ts'
import { modelNamed } from '../model-config.ts'
import { armReport } from '../training/arms.ts'
import { exportTalk } from '../training/export.ts'
import { beginFineTune, followFineTune, leastLines, linesIn } from '../training/jobs.ts'
import { evaluationOf, objections } from '../training/promote.ts'
import { type Provider, ProviderProblem } from '../training/provider.ts'
import { armTurns, chatCalls, type FineTune, fineTune, fineTunesOf, markPromoted } from '../training/store.ts'
import { readArguments, UsageProblem } from './arguments.ts'

const usage = `Language models that learn from what members share, redacted.

  npm run -s train:chat -- export [--out FILE]            writes a training file, and says what was taken and left out
  npm run -s train:chat -- start [--file FILE] [--model M]  sends it (else what may be taken now) and begins a training
  npm run -s train:chat -- follow [N]                     looks after a training until it has ended
  npm run -s train:chat -- list                           all trainings
  npm run -s train:chat -- promote N [--use NAME]         lets a model answer that was evaluated and found no worse
  npm run -s train:chat -- arms [--days N]                models side by side, as members judge them

--gym ID chooses the gym.`

type Options = ReturnType<typeof readOptions>['values']
type House = { db: Database; gym: Gym; config: Config; options: Options; now: Date }

function readOptions(args: string[]) {
  return readArguments({
    args,
    allowPositionals: true,
    options: {
      gym: { type: 'string' },
      out: { type: 'string' },
      file: { type: 'string' },
      model: { type: 'string' },
      use: { type: 'string' },
      days: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}

/** The server that trains, and the model it trains on unless another is named: as it is configured, and as its server calls it. */
function providerOf({ model }: Config, wanted?: string): Provider & { base: string; model: string } {
  const found = modelNamed(model, wanted)
  if (!found) {
    throw new UsageProblem('There is no provider to train at: set SPOTTER_MODELS, or OPENAI_API_KEY.')
  }
  const { baseUrl = 'https://api.openai.com/v1', key, id } = found.address
  return { baseUrl, key, base: found.name, model: id }
}

async function exported({ db, gym, config, options, now }: House): Promise<string> {
  const { lines, examples, report } = await exportTalk(db, gym)
  if (examples === 0) return `${report}\nNothing was written.`
  const day = now.toISOString().slice(0, 10)
  const file = options.out ?? join(config.data, 'training', `${gym.id}-${day}.jsonl`)
  mkdirSync(dirname(file), { recursive: true })
  // However well redacted, it is what members said.
  writeFileSync(file, lines, { mode: 0o600 })
  return `${report}\nWritten to ${file}. Read it before you send it anywhere.`
}

async function started({ db, gym, config, options, now }: House): Promise<string> {
  const { base, model, ...provider } = providerOf(config, options.model)
  const { lines, report } = options.file
    ? { lines: readLines(options.file), report: '' }
    : await exportTalk(db, gym)
  if (report !== '') console.log(report)
  if (linesIn(lines) < leastLines) {
    throw new UsageProblem(
      `${linesIn(lines)} conversations are too few to learn from: it takes ${leastLines}. Nothing was sent.`,
    )
  }
  const suffix = `spotter-${gym.id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40)
  const wanted = { gym: gym.id, base, model, lines, suffix, now }
  const { id, job, status } = await beginFineTune(db, provider, wanted, sleep)
  return `Fine-tuning ${id} of ${wanted.base} on ${linesIn(lines)} conversations has begun: ${job}, ${status}. Follow it with "follow ${id}".`
}

function readLines(file: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageProblem(`There is no file ${JSON.stringify(file)} that can be read.`)
  }
  return text
}

async function numbered({ db, gym }: House, asked: string | undefined): Promise<FineTune> {
  const id = /^\d{1,15}$/.test(asked ?? '') ? Number(asked) : undefined
  const found = id === undefined ? undefined : await fineTune(db, gym.id, id)
  if (found) return found
  throw new UsageProblem(
    asked === undefined
      ? 'Say the number of the fine-tuning; see list.'
      : `There is no fine-tuning ${JSON.stringify(asked)} of this gym; see list.`,
  )
}

async function followed(house: House, asked: string | undefined): Promise<string> {
  const { db, gym, config } = house
  const newest = (await fineTunesOf(db, gym.id)).find(({ state }) => state === 'running')
  if (asked === undefined && !newest) return 'No fine-tuning is under way.'
  const tune = asked === undefined && newest ? newest : await numbered(house, asked)
  const told = (status: string) => console.log(`${tune.job}: ${status}`)
  const ways = { sleep, now: () => new Date(), told }
  const { state, model, problem } = await followFineTune(db, providerOf(config, tune.base), tune, ways)
  if (state !== 'succeeded') return `Fine-tuning ${tune.id} ended: ${state}. ${problem ?? ''}`.trim()
  return `Fine-tuning ${tune.id} has made ${model}. Before it may answer: npm run eval -- --models ${tune.base},${model} --for ${tune.id}`
}

async function listed({ db, gym }: House): Promise<string> {
  const all = await fineTunesOf(db, gym.id)
  if (all.length === 0) return 'There are no fine-tunings yet.'
  const day = (at: Date) => at.toISOString().slice(0, 10)
  return all
    .map((tune) => {
      const { id, base, conversations, startedAt, state, model, promotedAt } = tune
      const measured = evaluationOf(tune) ? 'evaluated' : 'not evaluated'
      const stands = promotedAt ? `promoted ${day(promotedAt)}` : state === 'succeeded' ? measured : state
      return `${id}  ${base}  ${conversations} conversations  begun ${day(startedAt)}, ${stands}${model ? `  ${model}` : ''}`
    })
    .join('\n')
}

async function promoted(house: House, asked: string | undefined): Promise<string> {
  const { db, now, config, options } = house
  const { use } = options
  const tune = await numbered(house, asked)
  const against = tune.promotedAt && use !== undefined ? [] : objections(tune)
  if (against.length > 0) throw new UsageProblem(['It is not promoted.', ...against].join('\n'))
  if (use !== undefined && !isArmOf(config, use, tune)) {
    throw new UsageProblem(`SPOTTER_MODELS has no ${use}=${tune.model}, so it can't answer by that name.`)
  }
  await markPromoted(db, tune, { at: tune.promotedAt ?? now, use })
  const stands = `Fine-tuning ${tune.id} is promoted, measured on ${evaluationOf(tune)?.tuned.cases} cases`
  if (use !== undefined) return `${stands}: ${use} answers in ${house.gym.name}.`
  const base = modelNamed(config.model, tune.base)?.address.id ?? tune.base
  return [
    `${stands}. Let it answer a share of the members, under a name of yours, beside its base:`,
    `  SPOTTER_MODELS='${tune.base}=${base} share=9, tuned=${tune.model} share=1'`,
    `It has url and key of ${tune.base}, and a price of its own. Then, if all of this gym shall have it:`,
    `  npm run -s train:chat -- promote ${tune.id} --use tuned`,
  ].join('\n')
}

/** Whether a name in the configuration is that of a trained model. */
const isArmOf = ({ model }: Config, use: string, tune: FineTune): boolean =>
  model.kind === 'models' && model.arms.some((arm) => arm.name === use && arm.model?.id === tune.model)

/** What the operator says a model costs. */
const pricesOf = ({ model }: Config, name: string) =>
  model.kind === 'offline' ? undefined : model.arms.find((arm) => arm.name === name)?.model?.prices

async function compared({ db, gym, config, options, now }: House): Promise<string> {
  const days = Number(options.days ?? 30)
  if (!Number.isInteger(days) || days < 1 || days > 366)
    throw new UsageProblem('--days is a number from 1 to 366.')
  const since = addMinutes(now, -days * 24 * 60)
  const [arms, calls] = [await armTurns(db, gym.id, since), await chatCalls(db, gym.id, since)]
  return armReport(arms, calls, { days, prices: (name) => pricesOf(config, name) })
}

async function answer(house: House, [what, which, ...more]: string[]): Promise<string> {
  if (more.length > 0) throw new UsageProblem(`"${more[0]}" is not understood here.`)
  if (what === 'export') return exported(house)
  if (what === 'start') return started(house)
  if (what === 'follow') return followed(house, which)
  if (what === 'list') return listed(house)
  if (what === 'promote') return promoted(house, which)
  if (what === 'arms') return compared(house)
  throw new UsageProblem(usage)
}

async function gymOf(db: Database, asked: string | undefined, config: Config): Promise<Gym> {
  if (asked === undefined) return theGym(db, config.gym)
  const gym = await loadGym(db, asked)
  if (!gym) throw new UsageProblem(`There is no gym ${JSON.stringify(asked)} in the database.`)
  return gym
}

async function main(args: string[]): Promise<void> {
  const { values: options, positionals } = readOptions(args)
  if (options.help) return console.log(usage)
  const config = parseConfig(readEnvironment())
  const opened = await openDatabase(config)
  try {
    const { db } = opened
    const gym = await gymOf(db, options.gym, config)
    console.log(await answer({ db, gym, config, options, now: new Date() }, positionals))
  } finally {
    await opened.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const kinds = [UsageProblem, ConfigProblem, DatabaseProblem, NoGym, ProviderProblem]
  if (!(error instanceof Error) || !kinds.some((kind) => error instanceof kind)) throw error
  console.error(error.message)
  process.exitCode = 1
}
