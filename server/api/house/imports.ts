import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import {
  type ImportPreview,
  ImportProblem,
  type ImportWorld,
  importsOf,
  previewImport,
  type Request,
  runImport,
  type TakenRow,
  undoImport,
} from '../../../tools/import/index.ts'
import { t } from '../../../tools/kit/language.ts'
import type { ApiParts, ApiWorld, ImportFile } from '../parts.ts'
import { ApiProblem } from '../problem.ts'

/** Imports that a list shows. */
const mostListed = 200

/**
 * Imports as the import slice does them, from files: for a house that has a disk.
 *
 * @param rejected folder for rows that are left out
 */
export const importParts = (rejected: string): ApiParts['imports'] => ({
  list: ({ db, gym }) => importsOf(db, gym.id, mostListed),
  preview: (world, file) =>
    called(file, async (request) =>
      shown(await previewImport(within(request, world), worldFor(world, rejected))),
    ),
  take: (world, file) =>
    called(file, async (request) => {
      const { read } = await runImport(within(request, world), worldFor(world, rejected))
      // Another may have imported something in the meantime.
      const newest = (await importsOf(world.db, world.gym.id, 20)).find(
        ({ file: name, at }) => name === safeName(file.name) && at.getTime() === world.now.getTime(),
      )
      if (read === 0 || !newest)
        throw new ApiProblem(400, t`The file has a header and no rows; nothing was imported.`)
      return newest
    }),
  async undo({ db, gym, now, actor }, id) {
    const { counts, visits, members, stayed } = await undoImport(db, gym, id, { now, actor: actor.member })
    return { removed: counts + visits + members, kept: stayed }
  },
})

const quiet: ImportWorld['progress'] = { begin() {}, at() {}, end() {}, say() {} }

type Importer = Pick<ApiWorld, 'db' | 'now'> & { actor: Pick<ApiWorld['actor'], 'member'> }

/** The world of an import within the house. */
export const worldFor = ({ db, now, actor }: Importer, rejected: string): ImportWorld => ({
  ...{ rejected, now, progress: quiet, actor: actor.member },
  // The house's own database stays open when the import is done with it.
  open: async () => ({ db, close: async () => {} }),
})

const within = (request: Request, { gym }: ApiWorld): Request => ({ ...request, gym: { id: gym.id } })

/** A file as it came, and what its rows are. */
export type DiskFile = Pick<ImportFile, 'kind' | 'name' | 'bytes'>

/**
 * The file for as long as it is needed; what is wrong with it is said without the path it had here.
 *
 * @throws {ImportProblem} when it can't be used
 */
export async function onDisk<T>(
  { kind, name, bytes }: DiskFile,
  work: (request: Request) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-import-'))
  const path = join(folder, safeName(name))
  try {
    await writeFile(path, bytes)
    return await work(requestFor(kind, path))
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error
    throw new ImportProblem(error.message.replaceAll(`${folder}/`, ''), error)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The same for a caller of the interface. */
async function called<T>(file: DiskFile, work: (request: Request) => Promise<T>): Promise<T> {
  try {
    return await onDisk(file, work)
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error
    throw new ApiProblem(400, error.message)
  }
}

/** The name is shown later, and stands for no other place on this disk. */
export const safeName = (name: string): string =>
  basename(name.replaceAll('\\', '/')).replace(/^\.+/, '').slice(-100) || 'file.csv'

function requestFor(kind: ImportFile['kind'], path: string): Request {
  const common = { files: [path], json: true, gym: {} }
  if (kind === 'counts') return { ...common, kind, columns: {} }
  if (kind === 'visits') return { ...common, kind, columns: {} }
  return { ...common, kind, columns: {}, seed: 'spotter', weeks: 8 }
}

function shown({ read, accepted, rejected, duplicates, columns, sample, examples }: ImportPreview) {
  const reasons = Map.groupBy(examples, ({ reason }) => reason)
  return {
    ...{ read, accepted, rejected, duplicates },
    columns: Object.entries(columns).map(([meaning, column]) => ({ column, meaning })),
    rows: sample.map(rowOf),
    problems: [...reasons].map(([reason, rows]) => ({ reason, rows: rows.length })),
  }
}

function rowOf(row: TakenRow): Record<string, string | number | null> {
  if (row.kind === 'counts')
    return { at: row.at.toISOString(), people: row.capped ? t`${row.count} or more` : `${row.count}` }
  const { member, from, to, splits, estimated } = row
  return {
    ...{ member, 'check-in': from.toISOString() },
    'check-out': estimated ? t`${to.toISOString()} (estimated)` : to.toISOString(),
    splits: splits.join(', ') || null,
  }
}
