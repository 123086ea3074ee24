import type { Database } from '../../db/client.ts'
import { loadGym } from '../gym/index.ts'
import { type Extent, type ImportWorld, importAll, lookedAt, nothing } from './import.ts'
import type { Request } from './options.ts'
import { sampleOf, type TakenRow } from './sample.ts'
import type { Summary } from './summary.ts'

/** What an import would take and leave. */
export type ImportPreview = Omit<Summary, 'gym'> & {
  /** Undefined when there was nothing to import. */
  gym: { id: string; name: string; zone: string } | undefined
  /** Rows in the files; of more than `looked` only the first were looked at. */
  rows: number
  looked: number
  /** Columns by what they are taken for, of the first file. */
  columns: Readonly<Record<string, string>>
  /** The first rows as they were understood. */
  sample: readonly TakenRow[]
}

/** Rows that are looked at, for all files together: a second or two. */
const mostLooked = 20_000

/** Thrown to leave a transaction without keeping anything of it. */
class OnlyALook extends Error {}

/**
 * What an import would do, found out by doing it and taking all of it back: what is known already, what overlaps and
 * what can't be read are told as they are. Nothing is kept.
 *
 * @throws {ImportProblem} when a file or the gym can't be used
 */
export async function previewImport(request: Request, world: ImportWorld): Promise<ImportPreview> {
  const looked = await lookedAt(request, world)
  const rows = looked.surveyed.reduce((sum, { seen }) => sum + seen.rows, 0)
  const columns = looked.surveyed[0]?.plan.columns ?? {}
  if (rows === 0)
    return { ...nothing(request, looked.surveyed), gym: undefined, rows, looked: 0, columns, sample: [] }
  const { db, close } = await world.open()
  try {
    const { summary, sample, gym } = await look(db, (tx, extent) =>
      importAll(tx, request, looked, world, extent),
    )
    return { ...summary, gym, rows, looked: summary.read, columns, sample }
  } finally {
    await close()
  }
}

type Looked = { summary: Summary; sample: readonly TakenRow[]; gym: ImportPreview['gym'] }

async function look(db: Database, run: (tx: Database, extent: Extent) => Promise<Summary>): Promise<Looked> {
  let found: Looked | undefined
  const ids: number[] = []
  await db
    .transaction(async (tx) => {
      const summary = await run(tx, { most: mostLooked, onImport: (id) => ids.push(id) })
      const gym = summary.gym && (await loadGym(tx, summary.gym.id))
      found = {
        summary,
        sample: await sampleOf(tx, summary, ids),
        gym: gym && { id: gym.id, name: gym.name, zone: gym.zone },
      }
      throw new OnlyALook()
    })
    .catch((error: unknown) => {
      if (!(error instanceof OnlyALook)) throw error
    })
  if (!found) throw new Error('the look saw nothing')
  return found
}
