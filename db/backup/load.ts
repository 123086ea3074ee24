import { z } from 'zod'
import { type Bare, type BareDatabase, literal, quoted, type Table } from './bare.ts'
import { catalogueOf, foreignKeysOf, type Sequence, sequencesOf, triggersOf } from './catalogue.ts'
import type { Ending, Manifest, OnTable, TableEnd } from './dump.ts'
import { type Fingerprint, fingers } from './fingerprint.ts'
import type { Frame } from './frames.ts'
import { migrateOn, replay, split, steps } from './migrations.ts'
import { BackupProblem, cutOff, damaged } from './problem.ts'
import { shaped } from './shape.ts'
import { cleared, loosened } from './target.ts'

/** What was brought in. */
export type Loaded = {
  tables: number
  rows: number
  migrated: number
  /** A key of its health data came along. */
  keys?: boolean
}

const pieces = z.array(z.object({ name: z.string(), definition: z.string() }))

const manifest = z.object({
  format: z.number().int(),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.string() })),
      leaves: z.array(z.string()),
    }),
  ),
  partitions: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      parent: z.string(),
      bound: z.string(),
      key: z.string().nullable(),
    }),
  ),
  migrations: z.array(z.object({ hash: z.string(), at: z.number() })),
  makings: z.array(
    z.object({
      ...{ table: z.string(), by: z.string().nullable(), columns: pieces },
      ...{ constraints: pieces, foreignKeys: pieces, indexes: pieces },
    }),
  ),
  files: z.array(z.object({ name: z.string(), content: z.base64() })),
  sequenceMakings: z.array(z.object({ sequence: z.string(), definition: z.string() })),
}) satisfies z.ZodType<Omit<Manifest, 'format'> & { format: number }>

const tableEnd = z.object({
  end: z.object({ rows: z.number().int(), sum: z.string() }),
}) satisfies z.ZodType<TableEnd>

const ending = z.object({
  sequences: z.array(
    z.object({ schema: z.string(), name: z.string(), last: z.string(), called: z.boolean() }),
  ),
}) satisfies z.ZodType<Ending>

/** How a database is filled. */
export type Loading = {
  /** What it holds may go. */
  replace?: boolean
  onTable?: OnTable | undefined
}

/**
 * Fills a database with what `dumped` gave, all or nothing: in one transaction its tables are made as they were, filled,
 * read back and compared, and then brought up to date.
 *
 * @throws {BackupProblem} when the database isn't empty, the backup is newer than the code, or something isn't as it was
 */
export function loaded(
  target: BareDatabase,
  frames: AsyncGenerator<Frame>,
  { replace = false, onTable = () => {} }: Loading = {},
): Promise<Loaded> {
  return target.writing(async (into) => {
    const said = await first(frames)
    // Two at once would each find the other's tables in their way.
    await into.run(`select pg_advisory_xact_lock(${restoring})`)
    const known = steps()
    const { before, after } = split(said.migrations, known)
    await cleared(into, await catalogueOf(into), { replace, known, said })
    await replay(into, before)
    await shaped(into, said)
    const of = new Set([...said.makings.map(({ table }) => table), ...said.tables.flatMap((t) => t.leaves)])
    const here = <T extends { table: string }>(all: readonly T[]) => all.filter(({ table }) => of.has(table))
    const tighten = await loosened(into, here(await foreignKeysOf(into)), here(await triggersOf(into)))
    for (const { schema, name } of said.tables)
      await into.run(`truncate ${quoted(schema, name)} restart identity cascade`)
    const ends = new Map<Table, Fingerprint>()
    for (const table of said.tables) {
      ends.set(table, await filled(into, table, frames))
      onTable(table.name, ends.get(table)?.rows ?? 0)
    }
    await wound(into, await last(frames))
    await into.run('set constraints all immediate')
    await tighten()
    await compared(into, ends)
    await migrateOn(into, after)
    // Rather a key without rows than rows without a key.
    await target.keep?.(said.files, replace)
    const rows = [...ends.values()].reduce((sum, end) => sum + end.rows, 0)
    return { tables: said.tables.length, rows, migrated: after.length, keys: said.files.length > 0 }
  })
}

/** The lock that one restore at a time holds: "rest" in ASCII, as a number. */
const restoring = 0x7265_7374

async function next(frames: AsyncGenerator<Frame>): Promise<Frame> {
  const { done, value } = await frames.next()
  if (done) throw cutOff()
  return value
}

function as<T extends z.ZodType>(form: T, frame: Frame): z.output<T> {
  const read = frame.kind === 'json' ? form.safeParse(frame.value) : undefined
  if (!read?.success) throw damaged(read?.error)
  return read.data
}

async function first(frames: AsyncGenerator<Frame>): Promise<Manifest> {
  const said = as(manifest, await next(frames))
  if (said.format === 1) return { ...said, format: 1 }
  throw new BackupProblem('The backup was made by a newer Spotter than this one. Update the code first.')
}

async function last(frames: AsyncGenerator<Frame>): Promise<readonly Sequence[]> {
  const { sequences } = as(ending, await next(frames))
  // Only who has read to the end knows that nothing was cut off.
  if (!(await frames.next()).done) throw damaged()
  return sequences
}

/** Brings in the rows of a table; what they come to is compared with what the backup says, and given back. */
async function filled(into: Bare, table: Table, frames: AsyncGenerator<Frame>): Promise<Fingerprint> {
  const sum = fingers()
  let end: Fingerprint | undefined
  async function* lines() {
    for (;;) {
      const frame = await next(frames)
      if (frame.kind === 'json') {
        end = as(tableEnd, frame).end
        return
      }
      sum.add(frame.lines)
      yield frame.lines
    }
  }
  await into.copyIn(table, lines())
  const came = sum.done()
  if (!end || !same(end, came)) throw damaged()
  return came
}

/** Sequences go on where they stood. */
async function wound(into: Bare, sequences: readonly Sequence[]): Promise<void> {
  for (const { schema, name, last, called } of sequences)
    await into.run(`select setval(${literal(quoted(schema, name))}, ${BigInt(last)}, ${called})`)
  const text = (all: readonly Sequence[]) => JSON.stringify(all.map((each) => Object.values(each)).sort())
  const wanted = new Set(sequences.map(nameOf))
  const now = (await sequencesOf(into)).filter((each) => wanted.has(nameOf(each)))
  if (text(now.map(fields)) !== text(sequences.map(fields)))
    throw new BackupProblem("The backup's sequences are not those that this code makes. Nothing was changed.")
}

const nameOf = ({ schema, name }: Sequence) => quoted(schema, name)

const fields = ({ schema, name, last, called }: Sequence) => ({ schema, name, last, called })

/** What was brought in is read back: the database holds what the backup holds, and not only so many rows. */
async function compared(into: Bare, ends: ReadonlyMap<Table, Fingerprint>): Promise<void> {
  const there = new Map(
    (await catalogueOf(into)).tables.map((table) => [quoted(table.schema, table.name), table]),
  )
  for (const [{ schema, name }, end] of ends) {
    const table = there.get(quoted(schema, name))
    const sum = fingers()
    if (table) for await (const lines of into.copyOut(table)) sum.add(lines)
    if (!same(sum.done(), end))
      throw new BackupProblem(
        `The rows of ${name} came out otherwise than they went in. Nothing was changed.`,
      )
  }
}

const same = (a: Fingerprint, b: Fingerprint) => a.rows === b.rows && a.sum === b.sum
