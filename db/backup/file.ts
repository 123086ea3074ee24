import { createReadStream } from 'node:fs'
import { link, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { BackupProblem } from './problem.ts'

/**
 * Writes a file that is there whole or not at all, for its owner alone: under another name until it is on the disk and
 * proved.
 *
 * @param fill is given what puts content into the file, once
 * @param proved looks at the file before it gets its name; what it throws leaves no file
 * @throws {BackupProblem} when the file is there already, or the disk is full or can't be written
 */
export async function writeWhole<T>(
  file: string,
  fill: (put: (content: AsyncIterable<Uint8Array>) => Promise<void>) => Promise<unknown>,
  proved: (part: string) => Promise<T>,
): Promise<{ bytes: number; proof: T }> {
  const part = `${file}.${hostname()}.${process.pid}.part`
  try {
    await mkdir(dirname(file), { recursive: true })
    await sweep(file)
    const bytes = await writeAll(part, fill)
    const proof = await proved(part)
    // Unlike a rename, a link never takes another's place.
    await link(part, file).catch((error) => instead(error, part, file))
    await synced(dirname(file))
    return { bytes, proof }
  } catch (error) {
    throw worded(error, file)
  } finally {
    await rm(part, { force: true }).catch(() => {})
  }
}

/** Some disks know no links. */
async function instead(error: NodeJS.ErrnoException, part: string, file: string): Promise<void> {
  if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(error.code ?? '')) throw error
  await refuseThere(file)
  await rename(part, file)
}

/** @throws {BackupProblem} when there is such a file already */
export async function refuseThere(file: string): Promise<void> {
  const there = await stat(file).catch(() => undefined)
  if (there) throw new BackupProblem(`${file} is there already. Nothing was written.`)
}

/** What processes began and did not live to end. Those of other machines are given a day. */
async function sweep(file: string): Promise<void> {
  const folder = dirname(file)
  for (const name of await readdir(folder)) {
    const [, stem, host, pid] = /^(.+?\.backup)\.(.+)\.(\d+)\.part$/.exec(name) ?? []
    if (stem === undefined || (stem !== basename(file) && !/^spotter-\d{8}T\d{6}Z\.backup$/.test(stem)))
      continue
    if (host === hostname() ? lives(Number(pid)) : await isFresh(join(folder, name), folder)) continue
    await rm(join(folder, name), { force: true }).catch(() => {})
  }
}

/** Whether a file was written within the last day, by the clock of the disk itself: other machines have other clocks. */
async function isFresh(part: string, folder: string): Promise<boolean> {
  const probe = join(folder, `.${crypto.randomUUID()}`)
  try {
    await writeFile(probe, '')
    const [now, then] = await Promise.all([stat(probe), stat(part)])
    return now.mtimeMs - then.mtimeMs < 24 * 60 * 60_000
  } catch {
    return true
  } finally {
    await rm(probe, { force: true })
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function writeAll(
  part: string,
  fill: (put: (content: AsyncIterable<Uint8Array>) => Promise<void>) => Promise<unknown>,
): Promise<number> {
  // The disk is asked first: nobody waits for a database to learn that there is no place.
  const handle = await open(part, 'w', 0o600)
  let bytes = 0
  try {
    await fill(async (content) => {
      for await (const piece of content) {
        await handle.writeFile(piece)
        bytes += piece.byteLength
      }
    })
    await handle.sync()
    return bytes
  } finally {
    await handle.close()
  }
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  // Not every system lets a folder be opened or brought to the disk.
  await handle?.sync().catch(() => {})
  await handle?.close()
}

function worded(error: unknown, file: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  const folder = dirname(file)
  if (error instanceof BackupProblem || typeof syscall !== 'string') return error
  if (code === 'EEXIST')
    return new BackupProblem(`${file} is there already. Nothing was written.`, { cause: error })
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new BackupProblem(`The disk of ${folder} is full: the backup was not written. Make room there.`, {
      cause: error,
      trouble: 'full',
    })
  return new BackupProblem(`${folder} can't be written (${code}): the backup was not made.`, {
    cause: error,
    trouble: 'unwritable',
  })
}

/**
 * Reads a file piece by piece.
 *
 * @throws {BackupProblem} when there is none, or it can't be read
 */
export async function* readPieces(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (typeof syscall !== 'string') throw error
    throw new BackupProblem(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} can't be read (${code}).`,
      { cause: error },
    )
  }
}
