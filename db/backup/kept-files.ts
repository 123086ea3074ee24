import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupProblem } from './problem.ts'

/** A file beside an embedded database, without which its rows are worth little. `content` is base64. */
export type KeptFile = { name: string; content: string }

/** The key that an embedded database has made itself for its health data. */
const names = ['health.key']

/** Those of them that are in a folder. */
export async function keptFilesOf(folder: string): Promise<KeptFile[]> {
  const all = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name), 'base64').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw new BackupProblem(`${join(folder, name)} can't be read (${error.code}).`, { cause: error })
      })
      return content === undefined ? [] : [{ name, content }]
    }),
  )
  return all.flat()
}

/**
 * Puts them into a folder, each for its owner alone and whole. What is there and another is never lost: it is moved
 * aside, or refused.
 *
 * @throws {BackupProblem} when another one is there that may not go
 */
export async function keepFiles(folder: string, files: readonly KeptFile[], replace: boolean): Promise<void> {
  const there = new Map((await keptFilesOf(folder)).map(({ name, content }) => [name, content]))
  if (files.length > 0) await mkdir(folder, { recursive: true })
  for (const { name, content } of files.filter((each) => names.includes(each.name))) {
    const at = join(folder, name)
    if (there.get(name) === content) continue
    if (there.has(name) && !replace)
      throw new BackupProblem(
        `${at} is another one than in the backup. Move it away first, or say --replace. Nothing was changed.`,
      )
    const part = `${at}.${process.pid}`
    try {
      const handle = await open(part, 'wx', 0o600)
      await handle.writeFile(Buffer.from(content, 'base64'))
      await handle.sync().finally(() => handle.close())
      if (there.has(name)) await rename(at, `${at}.before-${crypto.randomUUID().slice(0, 8)}`)
      await rename(part, at)
    } finally {
      await rm(part, { force: true })
    }
  }
}
