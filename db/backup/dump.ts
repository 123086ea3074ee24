import { type Bare, type BareDatabase, quoted } from './bare.ts'
import { gathered } from './bytes.ts'
import { type Catalogue, catalogueOf, type Sequence, sequencesOf } from './catalogue.ts'
import { type Fingerprint, fingers } from './fingerprint.ts'
import type { Frame } from './frames.ts'
import type { KeptFile } from './kept-files.ts'
import { type Making, makingsOf, type SequenceMaking, sequenceMakingsOf } from './makings.ts'
import { BackupProblem } from './problem.ts'

/** What stands at the head of a backup. */
export type Manifest = {
  format: 1
  makings: Making[]
  sequenceMakings: SequenceMaking[]
  files: readonly KeptFile[]
} & Catalogue

/** What stands behind the rows of a table. */
export type TableEnd = { end: Fingerprint }

/** What stands at the end of a backup. */
export type Ending = { sequences: Sequence[] }

/** Told of each table that is through. */
export type OnTable = (name: string, rows: number) => void

/** Rows are written in pieces of about this many bytes. */
const pieceBytes = 512 * 1024

/**
 * Everything in a database as frames, of one moment: manifest, then for every table its rows and what they come to, then
 * the sequences.
 *
 * @throws {BackupProblem} when there is nothing of ours in it
 */
async function* dumped(
  from: Bare,
  onTable: OnTable = () => {},
  files: readonly KeptFile[] = [],
): AsyncGenerator<Frame> {
  const catalogue = await catalogueOf(from)
  if (catalogue.migrations.length === 0)
    throw new BackupProblem('The database holds nothing of Spotter: there is nothing to back up.')
  const makings = await makingsOf(from)
  const sequenceMakings = await sequenceMakingsOf(from)
  yield json({ format: 1, ...catalogue, makings, sequenceMakings, files } satisfies Manifest)
  for (const table of catalogue.tables) {
    const sum = fingers()
    for await (const lines of gathered(from.copyOut(table), pieceBytes)) {
      sum.add(lines)
      yield { kind: 'rows', lines }
    }
    const end = sum.done()
    yield json({ end } satisfies TableEnd)
    onTable(table.name, end.rows)
  }
  yield json({ sequences: await sequencesOf(from) } satisfies Ending)
}

const json = (value: unknown): Frame => ({ kind: 'json', value })

/**
 * Lets somebody read a database's frames, all of one moment.
 *
 * @param how plain: for everybody to read, so without the keys that lie beside it
 */
export function dumping<T>(
  source: BareDatabase,
  work: (frames: AsyncGenerator<Frame>) => Promise<T>,
  { onTable, plain = false }: { onTable?: OnTable | undefined; plain?: boolean } = {},
): Promise<T> {
  return source.reading(async (from) => {
    await keptInPlace(from)
    return work(dumped(from, onTable, plain ? [] : source.files))
  })
}

/** Tables may not be dropped or changed while they are read, as pg_dump has it; rows may. */
async function keptInPlace(from: Bare): Promise<void> {
  const { tables } = await catalogueOf(from)
  const names = tables.map(({ schema, name }) => quoted(schema, name))
  if (names.length > 0) await from.run(`lock table ${names.join(', ')} in access share mode`)
}

/** What the tables of a database come to, and where its sequences stand. */
export async function fingerprints(
  of: Bare,
): Promise<{ tables: Record<string, Fingerprint>; sequences: Sequence[] }> {
  const tables: Record<string, Fingerprint> = {}
  for (const table of await catalogueOf(of).then((all) => all.tables)) {
    const sum = fingers()
    for await (const lines of of.copyOut(table)) sum.add(lines)
    tables[`${table.schema}.${table.name}`] = sum.done()
  }
  return { tables, sequences: await sequencesOf(of) }
}
