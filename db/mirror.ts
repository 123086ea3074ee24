import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Disks tell when a file was written in steps of up to two seconds. */
const stepMs = 2000

/** How many files are looked at and copied at a time. */
const atOnce = 16

/**
 * Copies a folder whose files change meanwhile, and holds them still only for the last of it: everything is copied
 * first, then whatever was written since is copied again.
 *
 * @param still holds the files still while a piece of work is done
 */
export async function mirrored(
  from: string,
  to: string,
  still: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const begun = await clockOf(to)
  const before = await pass(from, to, () => true)
  await still(async () => {
    const after = await pass(from, to, (name, writtenMs) => !before.has(name) || writtenMs >= begun - stepMs)
    for (const name of before) if (!after.has(name)) await rm(join(to, name), { force: true })
  })
}

/** What the disk takes for now: nobody else's clock says when its files were written. */
async function clockOf(folder: string): Promise<number> {
  const probe = join(folder, 'probe')
  await writeFile(probe, '')
  const { mtimeMs } = await stat(probe)
  await rm(probe)
  return mtimeMs
}

/** Copies the files that are wanted; gives the names of all that were there. */
async function pass(
  from: string,
  to: string,
  wanted: (name: string, writtenMs: number) => boolean,
): Promise<Set<string>> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const nameOf = (entry: (typeof entries)[number]) => relative(from, join(entry.parentPath, entry.name))
  for (const entry of entries)
    if (entry.isDirectory()) await mkdir(join(to, nameOf(entry)), { recursive: true })
  const there = new Set<string>()
  const files = entries.filter((entry) => entry.isFile()).map(nameOf)
  const next = files.values()
  const one = async () => {
    for (const name of next)
      if (await copied(join(from, name), join(to, name), (writtenMs) => wanted(name, writtenMs)))
        there.add(name)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return there
}

/** @returns false when the file is gone meanwhile */
async function copied(from: string, to: string, wanted: (writtenMs: number) => boolean): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(from)
    // The blocks are shared where the file system can.
    if (wanted(mtimeMs)) await copyFile(from, to, constants.COPYFILE_FICLONE)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
