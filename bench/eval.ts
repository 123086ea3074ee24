import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { UsageProblem } from '../server/cli/arguments.ts'
import { embedding } from '../server/embedding.ts'
import { candidates, offline, reached, trainedPair } from './eval/candidates.ts'
import { figuresOf } from './eval/figures.ts'
import { type House, openHouse } from './eval/house.ts'
import { keepRuns, readKept, underOtherPrompts } from './eval/kept.ts'
import type { Candidate } from './eval/metering.ts'
import { told } from './eval/problems.ts'
import { promptVersion } from './eval/prompt-version.ts'
import { costTable, differences, figuresTable, misses, toolTable } from './eval/report.ts'
import { type Run, runSets } from './eval/run.ts'
import { readAttacks, readDialogues, readMessages, type Split } from './eval/sets.ts'
import { noteVerdict, readTraining } from './eval/training.ts'
import { type Attacked, attackAll, judged } from './eval/verdict.ts'

/**
 * How well Spotter understands messages and dialogues that were written apart from its rules: the offline model and every
 * configured one side by side, each message over the whole live road, one after another.
 *
 * npm run -s eval -- [--split dev|test|all] [--models a,b] [--messages | --dialogues] [--show] [--diff] [--for N]
 *
 * --show lists what was missed, --diff where models differ; of the test half neither shows words. --for N measures training
 * N on the test half and the attacks, beside the model it was trained on, and notes what promotion goes by. --sets FOLDER
 * takes sets from elsewhere, --weeks N another length of history.
 */
const readOptions = () =>
  parseArgs({
    options: {
      split: { type: 'string' },
      models: { type: 'string' },
      messages: { type: 'boolean', default: false },
      dialogues: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
      diff: { type: 'boolean', default: false },
      for: { type: 'string' },
      sets: { type: 'string' },
      weeks: { type: 'string', default: '26' },
    },
  }).values

type Options = ReturnType<typeof readOptions>

/** Where figures of whole runs are kept. */
const keptRules = new URL('results/eval.json', import.meta.url)
const keptModels = new URL('results/eval-models.json', import.meta.url)

function halvesOf({ split = 'all' }: Options): Split[] {
  const halves = (['dev', 'test'] as const).filter((half) => split === 'all' || split === half)
  if (halves.length === 0) throw new UsageProblem('--split takes dev, test or all.')
  return halves
}

async function readSets(options: Options, halves: readonly Split[]) {
  const from = options.sets === undefined ? undefined : pathToFileURL(`${options.sets}/`)
  const mine = <T extends { split: Split }>(list: readonly T[]) =>
    list.filter(({ split }) => halves.includes(split))
  return {
    messages: options.dialogues ? [] : mine(await readMessages(from)),
    dialogues: options.messages ? [] : mine(await readDialogues(from)),
    attacks: options.for === undefined ? [] : await readAttacks(from),
  }
}

type Sets = Awaited<ReturnType<typeof readSets>>

/** Writes how far it is, where somebody looks on. */
function progress(all: number): (name: string) => void {
  let done = 0
  return (name) => process.stderr.isTTY && process.stderr.write(`\r${name}: ${++done} of ${all} `)
}

async function measured(house: House, models: readonly Candidate[], sets: Sets): Promise<Run[]> {
  const onDone = progress(models.length * (sets.messages.length + sets.dialogues.length))
  const runs: Run[] = []
  for (const model of models) runs.push(await runSets(house, model, sets, () => onDone(model.name)))
  return runs
}

async function show(runs: readonly Run[], halves: readonly Split[], options: Options): Promise<void> {
  const prompt = promptVersion()
  const before = underOtherPrompts(await readKept(keptModels), runs, prompt)
  for (const half of halves) {
    console.log(`${half}, prompt ${prompt}`)
    console.table(figuresTable(runs, half, half === 'test' ? before : []))
  }
  console.table(costTable(runs))
  for (const run of options.show ? runs : []) {
    for (const half of halves) {
      console.log(`${run.name}, ${half}`)
      console.table(toolTable(run, half))
    }
    console.log(misses(run).join('\n'))
  }
  if (options.diff) console.log(differences(runs).join('\n'))
}

/** Only whole runs over our own sets are kept: the rules apart, for everybody can make them again with no key. */
async function keep(runs: readonly Run[], options: Options): Promise<void> {
  const { split = 'all', messages, dialogues, sets, weeks } = options
  if (split !== 'all' || messages || dialogues || sets !== undefined || weeks !== '26') return
  const hosted = runs.filter(({ name }) => name !== offline.name)
  if (hosted.length > 0) await keepRuns(keptModels, hosted, promptVersion())
  const rules = runs.find(({ name }) => name === offline.name)
  if (!rules) return
  const kept = {
    command: 'npm run -s eval -- --models offline',
    goals: { tools: 0.95, inputs: 0.92, declined: 0.95, dialoguesRight: 0.9 },
    dev: figuresOf(rules, 'dev'),
    test: figuresOf(rules, 'test'),
  }
  await writeFile(keptRules, `${JSON.stringify(kept, null, 2)}\n`)
}

/** Measures the models that are asked for, and shows and keeps their figures. */
async function evaluated(options: Options): Promise<void> {
  const halves = halvesOf(options)
  const sets = await readSets(options, halves)
  const house = await opened(options)
  const runs = await measured(house, candidates(house, options.models), sets)
  await house.close()
  await show(runs, halves, options)
  await keep(runs, options)
}

/** Measures a trained model beside its base, and notes with the training what promotion goes by. */
async function promotable(asked: string, options: Options): Promise<void> {
  if (options.split !== undefined || options.messages || options.dialogues) {
    throw new UsageProblem('--for goes with the whole test half.')
  }
  const training = await readTraining(asked)
  const sets = await readSets(options, ['test'])
  const config = trainedPair(options.models, training)
  const house = await opened(options)
  const pair = reached(house, config)
  const runs = await measured(house, pair, sets)
  const onDone = progress(pair.length * sets.attacks.length)
  const attacked = await attackAll(house, pair, { attacks: sets.attacks, onDone })
  await house.close()
  await show(runs, ['test'], options)
  for (const { name, findings } of attacked)
    for (const { attack, check, detail } of findings) console.log(`${name} ${attack} ${check}: ${detail}`)
  const figures = runs.map((run, i) => judged(run, attacked[i] as Attacked, sets.attacks.length))
  const [base, tuned] = figures
  if (!base || !tuned) throw new Error('a model was not measured')
  await noteVerdict(training, { base, tuned }, new Date())
  console.table({ base, tuned })
  console.log(
    `Noted with training ${training.id}. npm run -s train:chat -- promote ${training.id} goes by it.`,
  )
}

function opened({ weeks }: Options): Promise<House> {
  if (!/^[1-9]\d?$/.test(weeks)) throw new UsageProblem('--weeks is a number from 1 to 99.')
  return openHouse({
    weeks: Number(weeks),
    embed: embedding((event) => process.stderr.write(`${event}\n`)),
  })
}

await told(async () => {
  const options = readOptions()
  await (options.for === undefined ? evaluated(options) : promotable(options.for, options))
})
