import type { BareDatabase } from './bare.ts'
import { type Header, locked, unlocked } from './container.ts'
import { dumping, type OnTable } from './dump.ts'
import { readPieces, writeWhole } from './file.ts'
import { read, written } from './frames.ts'
import type { BackupKeys } from './keys.ts'
import { type Loaded, type Loading, loaded } from './load.ts'
import { BackupProblem } from './problem.ts'

/** How a backup is made. */
export type Backup = {
  at: Date
  keys: BackupKeys
  /** For everybody to read. */
  plain?: boolean
  /** Looks at the finished file before it gets its name. */
  proved(part: string): Promise<Loaded>
  onTable?: OnTable
}

/**
 * Writes everything in a database into a file, as of one moment.
 *
 * @param source is closed when its rows are read, before the file is proved
 * @throws {BackupProblem} when it can't be made; there is no file then
 */
export async function backUp(
  source: BareDatabase,
  file: string,
  { at, keys, plain = false, proved, onTable }: Backup,
): Promise<Loaded & { bytes: number }> {
  const fill = (put: (content: AsyncIterable<Uint8Array>) => Promise<void>) =>
    dumping(source, (frames) => put(locked(written(frames), { at, keys, plain })), {
      onTable,
      plain,
    }).finally(() => source.close())
  const { bytes, proof } = await inWords(writeWhole(file, fill, proved))
  return { ...proof, bytes }
}

/** How a backup is read. */
export type Reading = Loading & {
  keys: BackupKeys
  /** A backup that is not locked is taken although there is a key: anybody may have written it. */
  plain?: boolean
}

/**
 * Fills a database with what a file holds, all or nothing.
 *
 * @param target opens it, once the file is known to be a backup that the keys open
 * @throws {BackupProblem} when the file or the database can't be used; nothing was changed then
 */
export async function restored(
  file: string,
  target: () => Promise<BareDatabase>,
  reading: Reading,
): Promise<Loaded> {
  const { content } = await opened(file, reading)
  const frames = read(content)
  try {
    const open = await target()
    return await inWords(loaded(open, frames, reading)).finally(() => open.close())
  } finally {
    await frames.return(undefined)
  }
}

/**
 * Reads a file to its end without bringing it anywhere: it is whole, and the key opens it.
 *
 * @throws {BackupProblem} when it isn't, or doesn't
 */
export async function readThrough(file: string, reading: Reading): Promise<Header> {
  const { header, content } = await opened(file, reading)
  for await (const _ of read(content));
  return header
}

async function opened(file: string, { keys, plain = false }: Reading) {
  const found = await unlocked(readPieces(file), keys)
  const hasKeys = keys.keys.length > 0 || keys.passphrase !== undefined
  if (found.header.key.kind !== 'none' || plain || !hasKeys) return found
  await found.content.return(undefined)
  throw new BackupProblem(
    'This backup is not locked although you have a key: anybody may have written it. Say --plain to take it all the same.',
  )
}

/**
 * Brings everything from one database into another, all or nothing.
 *
 * @throws {BackupProblem} when it can't; nothing was changed then
 */
export const moved = (source: BareDatabase, target: BareDatabase, loading: Loading = {}): Promise<Loaded> =>
  inWords(dumping(source, (frames) => loaded(target, frames, loading)))

/** What a database refuses is told by its code: its message may quote what members wrote. */
async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code, severity } = error as { code?: unknown; severity?: unknown }
    if (typeof code !== 'string' || typeof severity !== 'string') throw error
    throw new BackupProblem(
      `${refusals[code] ?? `The database refused it (${code})`}. Nothing was changed.`,
      {
        cause: error,
      },
    )
  }
}

const refusals: Readonly<Record<string, string>> = {
  '55P03': 'The database is busy: others hold its tables. Stop what writes there, and try again',
  '42501':
    'The role of the database may not do this: it needs to own the tables, or to be allowed to make them',
  '53100': 'The disk of the database is full',
  '53200': 'The database is out of memory',
  '57014': 'The database stopped the work',
  '57P01': 'The database was shut down',
}
