import { type Taken, takenByModel } from '../../bot/models/store.ts'
import type { Database } from '../../db/client.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import { coachPromptVersion } from '../../prompts/coach.ts'
import { changeGym } from '../../tools/gym/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { listWords } from '../../tools/kit/words.ts'
import { type Config, ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { NoGym, theGym } from '../gym.ts'
import type { ArmConfig } from '../model-config.ts'
import { readArguments, UsageProblem } from './arguments.ts'

const usage = `npm run -s language -- [--gym ID]                what the language models of a gym took in 30 days
npm run -s language -- [--gym ID] --model NAME   lets one of SPOTTER_MODELS answer all of a gym's members
npm run -s language -- [--gym ID] --shared       shares the members out again, as SPOTTER_MODELS says`

const days = 30

function readOptions(args: string[]) {
  const { values } = readArguments({
    args,
    options: {
      gym: { type: 'string' },
      model: { type: 'string' },
      shared: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.model !== undefined && values.shared)
    throw new UsageProblem('--model and --shared are two things; ask for one.')
  return values
}

type Asked = ReturnType<typeof readOptions>

/** Does what was asked, and gives what to print. */
async function answer(db: Database, config: Config, asked: Asked, now: Date): Promise<string> {
  const arms = config.model.kind === 'offline' ? [] : config.model.arms
  const gym = await theGym(db, asked.gym ?? config.gym)
  if (asked.shared) {
    await changeGym(db, gym.id, { model: null })
    return `The members of ${gym.name} are shared out as SPOTTER_MODELS says.`
  }
  if (asked.model !== undefined) return chosen(db, gym, arms, asked.model)
  const taken = await takenByModel(db, gym.id, addMinutes(now, -days * 24 * 60))
  return [headOf(gym, arms), ...taken.map((each) => lineOf(each, arms))].join('\n')
}

async function chosen(db: Database, gym: Gym, arms: readonly ArmConfig[], name: string): Promise<string> {
  if (!arms.some((arm) => arm.name === name)) {
    const known = arms.map((arm) => arm.name)
    throw new UsageProblem(
      known.length === 0
        ? 'No language model is configured: see SPOTTER_MODELS.'
        : `There is no model ${JSON.stringify(name)} in SPOTTER_MODELS; choose ${listWords(known, 'or')}.`,
    )
  }
  await changeGym(db, gym.id, { model: name })
  return `All members of ${gym.name} are answered by ${name}.`
}

function headOf(gym: Gym, arms: readonly ArmConfig[]): string {
  const all = arms.reduce((sum, { share }) => sum + share, 0)
  const shares = arms.map(({ name, share }) => `${name} ${all > 0 ? Math.round((100 * share) / all) : 0} %`)
  const who = gym.model
    ? `answered by ${gym.model}`
    : shares.length > 0
      ? shares.join(', ')
      : 'answered by rules'
  return `${gym.name}: ${who}; instructions ${coachPromptVersion}. The last ${days} days:`
}

function lineOf(taken: Taken, arms: readonly ArmConfig[]): string {
  const { model, calls, failed, inputTokens, cachedTokens, outputTokens, medianMs } = taken
  const prices = arms.find(({ name }) => name === model)?.model?.prices
  const cost =
    prices &&
    ((inputTokens - cachedTokens) * prices.input +
      cachedTokens * prices.cached +
      outputTokens * prices.output) /
      1e6
  return [
    `${model}  ${calls} calls, ${failed} failed`,
    `${inputTokens} tokens read (${cachedTokens} of them cached), ${outputTokens} written`,
    ...(medianMs === null ? [] : [`${medianMs} ms a call in the median`]),
    cost === undefined ? 'no price is set' : `cost ${cost.toFixed(2)}`,
  ].join('; ')
}

async function main(args: string[]): Promise<void> {
  const asked = readOptions(args)
  if (asked.help) return console.log(usage)
  const config = parseConfig(readEnvironment())
  const opened = await openDatabase(config)
  try {
    console.log(await answer(opened.db, config, asked, new Date()))
  } finally {
    await opened.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const expected = [UsageProblem, DatabaseProblem, ConfigProblem, NoGym].some((kind) => error instanceof kind)
  if (!expected) throw error
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
