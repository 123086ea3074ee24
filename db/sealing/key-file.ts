import { randomBytes } from 'node:crypto'
import { chmod, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../client.ts'
import { DatabaseProblem } from '../problems.ts'
import { keysInUse, unlock } from './known.ts'
import { type HealthKey, keyRing, parseKeys } from './ring.ts'

/** The key of an embedded database that was given none: beside its data, for its owner alone. */
const keyFile = (folder: string): string => join(folder, 'health.key')

/**
 * Gives an embedded database its keys: those of the environment, and the one in its folder. Where there is neither, one is
 * made in the folder.
 *
 * @throws {DatabaseProblem} when what is sealed can't be opened with them
 */
export async function unlockEmbedded(
  db: Database,
  folder: string,
  given: readonly HealthKey[],
): Promise<void> {
  const file = keyFile(folder)
  const own = await keyIn(file)
  const keys = [...given, ...(own && !given.some(({ id }) => id === own.id) ? [own] : [])]
  const where = given.length > 0 ? `SPOTTER_HEALTH_KEY or ${file}` : file
  const [first = await firstKey(db, file), ...others] = keys
  await unlock(db, keyRing([first, ...others]), where)
}

/** A key for a database of which nothing is sealed yet. */
async function firstKey(db: Database, file: string): Promise<HealthKey> {
  const [needed] = await keysInUse(db)
  if (needed === undefined) return makeKey(file)
  throw new DatabaseProblem(
    `The health data of this database is sealed with the key "${needed}", and ${file} is gone. Put it back there, or its key into SPOTTER_HEALTH_KEY; nothing was changed.`,
  )
}

async function keyIn(file: string): Promise<HealthKey | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new DatabaseProblem(`The health key in ${file} can't be read.`, error)
  })
  if (text === undefined) return undefined
  const [key, ...more] = parseKeys(text.trim()) ?? []
  if (!key || more.length > 0)
    throw new DatabaseProblem(
      `${file} does not hold a health key any more (32 bytes in base64). Put it back from a copy; nothing was changed.`,
    )
  // A copy that was put back may have come with everybody's rights.
  await chmod(file, 0o600).catch(() => {})
  return key
}

/** Makes a key, whole on the disk before anything is sealed with it. */
async function makeKey(file: string): Promise<HealthKey> {
  const text = randomBytes(32).toString('base64')
  const draft = `${file}.${process.pid}`
  const handle = await open(draft, 'w', 0o600)
  try {
    await handle.writeFile(`${text}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  // The folder is this process's alone, and holds no key yet.
  await rename(draft, file)
  const key = await keyIn(file)
  if (!key) throw new DatabaseProblem(`The health key in ${file} can't be read.`)
  return key
}
