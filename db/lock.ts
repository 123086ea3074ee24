import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseProblem } from './problems.ts'

/** Folders this process holds itself: its own pid in a lock file proves nothing after a restart in a container. */
const held = new Set<string>()

/**
 * Takes a folder for this process alone. A lock whose process is gone is taken over.
 *
 * @returns how to give it back
 * @throws {DatabaseProblem} when another process has it or the folder can't be written
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'spotter.lock')
  try {
    await mkdir(folder, { recursive: true })
    for (let attempt = 0; !(await create(file)); attempt++) await refuseOrClear(file, folder, attempt)
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error
    throw new DatabaseProblem(
      `The data folder ${folder} can't be written. Choose another with SPOTTER_DATA.`,
      error,
    )
  }
  held.add(file)
  return async () => {
    await rm(file, { force: true })
    held.delete(file)
  }
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid} ${await startOf(process.pid)}`, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function refuseOrClear(file: string, folder: string, attempt: number): Promise<void> {
  const [pid = '0', start = ''] = (await readFile(file, 'utf8').catch(() => '')).split(' ')
  if (attempt > 2 || held.has(file) || (await isHolder(Number(pid), start))) {
    throw new DatabaseProblem(
      `Another Spotter (process ${pid}) is using ${folder}. Stop it first, or choose another folder with SPOTTER_DATA.`,
    )
  }
  await rm(file, { force: true })
}

async function isHolder(pid: number, start: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  // A pid is used again after a restart of the machine; the start time tells the two apart.
  return start === (await startOf(pid))
}

/** When a process began, in the kernel's ticks; empty where there is no /proc. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
