import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lockFolder } from './lock.ts'
import { mirrored } from './mirror.ts'
import { DatabaseProblem } from './problems.ts'

/**
 * One process alone may have the embedded database open. Who wants to read it beside, asks in this folder of its data:
 * a file `ID.wanted` becomes `ID.copying` while its files are copied, and `ID.ready` when it is.
 */
const room = (folder: string) => join(folder, 'snapshots')

/** How often is looked whether a copy is wanted. */
const lookMs = 1000

/** The longest that one who has the database open is waited for until it begins. */
const patienceMs = 20_000

/** Copies that nobody came for are removed after this. */
const keptMs = 6 * 60 * 60_000

/**
 * Answers wishes for copies as long as the database is open.
 *
 * @param still holds the database still, with everything on the disk, while it is copied
 * @returns how to stop
 */
export function answerSnapshots(
  folder: string,
  still: (copy: () => Promise<void>) => Promise<void>,
): () => Promise<void> {
  let under: Promise<void> = Promise.resolve()
  let busy = false
  const look = async () => {
    const wanted = await names(folder, '.wanted')
    for (const id of wanted) await answer(folder, id, still)
  }
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    // Whoever asked waits, and says it when nothing comes.
    under = look()
      .catch(() => {})
      .finally(() => {
        busy = false
      })
  }, lookMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await under
  }
}

async function names(folder: string, ending: string): Promise<string[]> {
  const all = await readdir(room(folder)).catch(() => [])
  return all.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
}

async function answer(
  folder: string,
  id: string,
  still: (copy: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const at = (ending: string) => join(room(folder), `${id}${ending}`)
  await rename(at('.wanted'), at('.taken'))
  try {
    await mirrored(files(folder), at('.copying'), still)
    await rename(at('.copying'), at('.ready'))
  } catch {
    await rm(at('.copying'), { recursive: true, force: true })
    await rename(at('.taken'), at('.failed'))
  } finally {
    await rm(at('.taken'), { force: true })
  }
}

const files = (folder: string) => join(folder, 'db')

/** A copy of an embedded database's files, of one moment. */
export type Snapshot = { folder: string; remove(): Promise<void> }

/**
 * A copy of the embedded database of a folder: made here where nobody has it open, else by whoever has.
 *
 * @throws {DatabaseProblem} when there is no database, or who has it open does not answer
 */
export async function snapshotOf(folder: string): Promise<Snapshot> {
  await refuseNone(folder)
  const release = await lockFolder(folder).catch(busyElse)
  if (!release) return askedFor(folder)
  return heldSnapshot(folder).finally(release)
}

/** A copy while the caller holds the folder's lock. */
export async function heldSnapshot(folder: string): Promise<Snapshot> {
  await refuseNone(folder)
  await mkdir(room(folder), { recursive: true, mode: 0o700 })
  const to = join(room(folder), `${crypto.randomUUID()}.ready`)
  const remove = () => removed(to)
  try {
    await mirrored(files(folder), to, (work) => work())
    await sweep(folder, to)
    return { folder: to, remove }
  } catch (error) {
    await remove()
    throw noRoom(folder, error)
  }
}

async function refuseNone(folder: string): Promise<void> {
  const there = await stat(join(folder, 'db', 'PG_VERSION')).catch(() => undefined)
  if (!there) throw new DatabaseProblem(`There is no database in ${folder} yet.`)
}

/** Somebody has it: that is no fault here. */
function busyElse(error: unknown): undefined {
  if (!(error instanceof DatabaseProblem) || error.cause) throw error
}

async function askedFor(folder: string): Promise<Snapshot> {
  const id = crypto.randomUUID()
  const at = (ending: string) => join(room(folder), `${id}${ending}`)
  await mkdir(room(folder), { recursive: true, mode: 0o700 })
  await writeFile(at('.wanted'), '', { mode: 0o600 })
  await sweep(folder, at('.wanted'))
  try {
    for (let waited = 0; ; waited += stepMs) {
      const found = await seen(folder, id)
      if (found === 'ready') return { folder: at('.ready'), remove: () => removed(at('.ready')) }
      if (found === 'failed') throw noRoom(folder)
      if (found === 'wanted' && waited > patienceMs) throw silent(folder)
      // Whoever has it open may close it meanwhile, or die.
      const release = waited % lookMs === 0 ? await lockFolder(folder).catch(busyElse) : undefined
      if (release) return await heldSnapshot(folder).finally(release)
      await sleep(stepMs)
    }
  } finally {
    for (const ending of ['.wanted', '.taken', '.failed', '.copying']) await removed(at(ending))
  }
}

const stepMs = 100

const removed = (at: string) => rm(at, { recursive: true, force: true })

/** How far a wish is. A file that is just being renamed may be seen under neither name. */
async function seen(folder: string, id: string): Promise<'ready' | 'failed' | 'wanted' | 'taken'> {
  const all = new Set(await readdir(room(folder)))
  const found = (['ready', 'failed', 'wanted'] as const).find((state) => all.has(`${id}.${state}`))
  return found ?? 'taken'
}

const silent = (folder: string) =>
  new DatabaseProblem(`Another Spotter is using ${folder}, and does not answer. Stop it first, or update it.`)

const noRoom = (folder: string, cause?: unknown) =>
  new DatabaseProblem(`The database in ${folder} can't be copied: is there room for a second one?`, cause)

/** What nobody came for, judged by the clock of the disk itself. */
async function sweep(folder: string, fresh: string): Promise<void> {
  const { mtimeMs: now } = await stat(fresh)
  for (const name of await readdir(room(folder))) {
    const at = join(room(folder), name)
    const made = await stat(at).catch(() => undefined)
    if (made && now - made.mtimeMs > keptMs) await removed(at)
  }
}
