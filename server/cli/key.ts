import type { Database } from '../../db/client.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import { addKey, hashOf, keyBytes, keyFrom, keysOf, revokeKey } from '../../tools/feed/index.ts'
import { loadGym, realGyms } from '../../tools/gym/index.ts'
import { cleanText } from '../../tools/kit/words.ts'
import { ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { readArguments, UsageProblem } from './arguments.ts'

const usage = `Keys with which door counters and cameras send readings.

  npm run -s key -- --gym ID --name "front door"   makes a key and prints it, once
  npm run -s key -- --list [--gym ID]              lists the keys
  npm run -s key -- --revoke ID                    a revoked key opens nothing any more`

type Asked = ReturnType<typeof readOptions>

function readOptions(args: string[]) {
  const { values } = readArguments({
    args,
    options: {
      gym: { type: 'string' },
      name: { type: 'string' },
      list: { type: 'boolean' },
      revoke: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  return values
}

/** Does what was asked, and gives what to print. */
async function answer(db: Database, asked: Asked, now: Date): Promise<string> {
  const { gym, name, list, revoke } = asked
  if (revoke !== undefined) return revoked(db, revoke, now)
  if (gym !== undefined && !(await loadGym(db, gym))) throw new UsageProblem(await knownGyms(db, gym))
  if (list) return listed(db, gym)
  if (gym === undefined) throw new UsageProblem(await knownGyms(db))
  const word = cleanText(name ?? '').trim()
  if (word === '' || word.length > 100)
    throw new UsageProblem(
      'Say what the key is for with --name, in at most 100 letters: --name "front door".',
    )
  const key = keyFrom(crypto.getRandomValues(new Uint8Array(keyBytes)))
  const id = await addKey(db, { gym, name: word, hash: await hashOf(key), createdAt: now })
  process.stderr.write(`Key ${id} for ${word} of ${gym}. Keep it now: it is not shown again.\n`)
  return key
}

/** What the key is for. */
function wordOf(name: string | undefined): string {
  const word = cleanText(name ?? '').trim()
  if (word !== '' && word.length <= 100) return word
  throw new UsageProblem('Say what the key is for with --name, in at most 100 letters: --name "front door".')
}

async function knownGyms(db: Database, asked?: string): Promise<string> {
  const gyms = (await realGyms(db)).join(', ')
  const known = gyms === '' ? 'There is no gym yet: import one first.' : `Choose with --gym ID: ${gyms}.`
  return asked === undefined ? known : `There is no gym ${JSON.stringify(asked)}. ${known}`
}

async function revoked(db: Database, asked: string, now: Date): Promise<string> {
  const id = /^\d{1,15}$/.test(asked) ? Number(asked) : undefined
  if (id === undefined || !(await revokeKey(db, id, now)))
    throw new UsageProblem(`There is no key ${JSON.stringify(asked)} that still opens anything; see --list.`)
  return `Key ${id} is revoked.`
}

async function listed(db: Database, gym: string | undefined): Promise<string> {
  const keys = await keysOf(db, gym)
  if (keys.length === 0) return 'There are no keys yet.'
  const day = (at: Date) => at.toISOString().slice(0, 10)
  return keys
    .map(({ id, gym, name, createdAt, revokedAt, lastUsedAt }) => {
      const used = lastUsedAt ? `last used ${day(lastUsedAt)}` : 'never used'
      const state = revokedAt ? `revoked ${day(revokedAt)}` : used
      return `${id}  ${gym}  ${name}  made ${day(createdAt)}, ${state}`
    })
    .join('\n')
}

async function main(args: string[]): Promise<void> {
  const asked = readOptions(args)
  if (asked.help) return console.log(usage)
  // A slip is said before the database is opened.
  if (!asked.list && asked.revoke === undefined && asked.gym !== undefined) wordOf(asked.name)
  const opened = await openDatabase(parseConfig(readEnvironment()))
  try {
    console.log(await answer(opened.db, asked, new Date()))
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
