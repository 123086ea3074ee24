import { randomBytes } from 'node:crypto'
import type { OpenDatabase } from '../../db/client.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import { ringOf } from '../../db/sealing/keys.ts'
import { keysInUse } from '../../db/sealing/known.ts'
import { SealProblem } from '../../db/sealing/problem.ts'
import { dropTraces, rekey, unsealed } from '../../db/sealing/rekey.ts'
import { ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { readArguments, UsageProblem } from './arguments.ts'

const usage = `Seals all health data with the first key of SPOTTER_HEALTH_KEY: what is plain yet, and what another key sealed.

  npm run -s rekey              seals, batch by batch, while members go on writing; may be broken off and run again
  npm run -s rekey -- --check   says what is plain or under another key, and changes nothing
  npm run -s rekey -- --new     prints a fresh key`

const told = (rows: Readonly<Record<string, number>>): string =>
  Object.entries(rows)
    .map(([table, many]) => `${table} ${many}`)
    .join(', ')

/** What stands in the way of dropping the other keys. */
async function checked({ db }: OpenDatabase): Promise<string> {
  const current = ringOf(db)?.current
  if (current === undefined) return 'SPOTTER_HEALTH_KEY is not set: health data is kept unsealed.'
  const left = told(await unsealed(db))
  const others = (await keysInUse(db)).filter((id) => id !== current)
  const keys = others.length > 0 ? ` Other keys in use: ${others.join(', ')}.` : ''
  return left === ''
    ? `All health data is sealed with the key "${current}".${keys}`
    : `Not sealed with the key "${current}" yet: ${left}.${keys}`
}

async function sealed({ db, kind }: OpenDatabase): Promise<string> {
  const { rows, left, retired } = await rekey(db, (table, many) => {
    process.stderr.write(`${table} ${many}\n`)
  })
  // Nobody else is at an embedded database now.
  if (kind === 'embedded') await dropTraces(db, Object.keys(rows))
  const done = told(rows)
  const what = done === '' ? 'Nothing was left to seal.' : `Sealed: ${done}.`
  if (left > 0) return `${what} ${left} rows were being written meanwhile: run it again.`
  const free = retired.map((id) => `"${id}"`).join(', ')
  return free === '' ? what : `${what} Nothing needs ${free} any more; keep it for older backups only.`
}

async function main(args: string[]): Promise<void> {
  const { values } = readArguments({
    args,
    options: {
      check: { type: 'boolean' },
      new: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(usage)
  if (values.new) return console.log(randomBytes(32).toString('base64'))
  const opened = await openDatabase(parseConfig(readEnvironment()))
  try {
    console.log(await (values.check ? checked(opened) : sealed(opened)))
  } finally {
    await opened.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const expected = [UsageProblem, DatabaseProblem, ConfigProblem, SealProblem]
  if (!expected.some((kind) => error instanceof kind)) throw error
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
