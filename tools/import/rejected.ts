import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { ImportProblem } from './problems.ts'

/** A row that was not taken. */
export type RejectedRow = { file: string; line: number; reason: string; raw: string }

/** A file of rejected rows that comes to be with the first of them. */
export type RejectedFile = {
  add(rows: readonly RejectedRow[]): Promise<void>
  /** Where it lies; undefined when nothing was rejected. */
  path(): string | undefined
  /** The first few, for the summary. */
  examples(): readonly RejectedRow[]
  close(): Promise<void>
}

const exampleRows = 3

/** Names the file after the import and its moment; a second one of that moment gets a number. */
export function rejectedFile(folder: string, kind: string, now: Date): RejectedFile {
  const stem = join(folder, `${kind}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`)
  const examples: RejectedRow[] = []
  let opened: { path: string; handle: FileHandle } | undefined
  return {
    async add(rows) {
      if (rows.length === 0) return
      opened ??= await create(folder, stem)
      examples.push(...rows.slice(0, exampleRows - examples.length))
      await opened.handle.appendFile(rows.map(lineOf).join(''))
    },
    path: () => opened?.path,
    examples: () => examples,
    close: async () => opened?.handle.close(),
  }
}

/** The first rejected rows alone, for a look that leaves nothing behind. */
export function rejectedInMind(): RejectedFile {
  const examples: RejectedRow[] = []
  return {
    add: async (rows) => {
      examples.push(...rows.slice(0, exampleRows - examples.length))
    },
    path: () => undefined,
    examples: () => examples,
    close: async () => {},
  }
}

async function create(folder: string, stem: string): Promise<{ path: string; handle: FileHandle }> {
  try {
    await mkdir(folder, { recursive: true })
    for (let n = 1; ; n++) {
      const path = `${stem}${n > 1 ? `-${n}` : ''}.csv`
      const handle = await createNew(path)
      if (!handle) continue
      await handle.appendFile('file,line,reason,row\n')
      return { path, handle }
    }
  } catch (error) {
    throw new ImportProblem(
      `Rejected rows can't be written to ${folder}. Choose another data folder with SPOTTER_DATA.`,
      error,
    )
  }
}

async function createNew(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw error
  }
}

function lineOf({ file, line, reason, raw }: RejectedRow): string {
  const cells = [file, String(line), reason, raw]
  return `${cells.map((cell) => (/[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}
