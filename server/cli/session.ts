import type { OpenDatabase } from '../../db/client.ts'
import { openInMemory } from '../../db/embedded.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { parseInstant } from '../../tools/kit/time.ts'
import { type Config, ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { prepareDemo } from '../demo.ts'
import { readEnvironment } from '../environment.ts'
import { NoGym, theGym } from '../gym.ts'
import { catchUp } from '../jobs.ts'
import { readArguments, UsageProblem } from './arguments.ts'

/** What a command line for testers can say. */
type Options = { json: boolean; fresh: boolean; at: string | undefined }

/** An open gym to talk with, and a clock that stands still unless it is moved. */
export type Session = {
  config: Config
  options: Options
  opened: OpenDatabase
  /** The gym as it is at an instant, with everything done that the jobs would have done by then. */
  gymAt(now: Date): Promise<Gym>
  /** The moment of a line: its own `at`, which later lines keep, else the session's fixed clock, else the real one. */
  moment(at?: string): Date
}

/** Opens a session from arguments and environment, runs the work, and turns expected problems into one sentence. */
export async function withSession(work: (session: Session) => Promise<void>): Promise<void> {
  let opened: OpenDatabase | undefined
  try {
    const options = readOptions(process.argv.slice(2))
    const config = parseConfig(readEnvironment())
    opened = options.fresh ? await openInMemory() : await openDatabase(config)
    await work(await sessionOf(config, options, opened))
  } catch (error) {
    process.exitCode = 1
    if (!isExpected(error)) throw error
    process.stderr.write(`${error.message}\n`)
  } finally {
    await opened?.close()
  }
}

function isExpected(error: unknown): error is Error {
  return [UsageProblem, ConfigProblem, DatabaseProblem, NoGym].some((kind) => error instanceof kind)
}

function readOptions(args: string[]): Options {
  const { values } = readArguments({
    args,
    options: { json: { type: 'boolean' }, fresh: { type: 'boolean' }, at: { type: 'string' } },
  })
  return { json: values.json ?? false, fresh: values.fresh ?? false, at: values.at }
}

async function sessionOf(config: Config, options: Options, opened: OpenDatabase): Promise<Session> {
  const zone = config.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  let fixed = options.at
  const moment = (at?: string) => {
    const said = at ?? fixed
    if (said === undefined) return new Date()
    const instant = parseInstant(said, zone)
    if (!instant) throw new UsageProblem(`"${said}" is no ISO time, such as 2026-11-24T18:00.`)
    fixed = said
    return instant
  }
  await prepareDemo(opened.db, { now: moment(), zone })
  let reached: Date | undefined
  return {
    config,
    options,
    opened,
    moment,
    async gymAt(now) {
      const gym = await theGym(opened.db, config.gym)
      if (reached?.getTime() !== now.getTime()) await catchUp(opened.db, gym, now)
      reached = now
      return gym
    },
  }
}
