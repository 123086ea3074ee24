import { readFile } from 'node:fs/promises'
import type { OpenDatabase } from '../../db/client.ts'

/** What a piece of work took, in milliseconds: of this process's processors, of Postgres's, and by the clock. */
export type Cost = { nodeMs: number; postgresMs: number; wallMs: number }

/** Length of a tick in which Linux counts processor time. */
const tickMs = 10

/** Processor time of all processes of the server, which runs on this machine; Linux only. */
async function postgresMs({ query }: OpenDatabase): Promise<number> {
  const rows = (await query('select pid from pg_stat_activity', [])) as { pid: number }[]
  const times = await Promise.all(
    rows.map(async ({ pid }) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      // The name of the process may hold blanks; what comes after it does not.
      const [user = 0, system = 0] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13)
        .map(Number)
      return (user + system) * tickMs
    }),
  )
  return times.reduce((sum, each) => sum + each, 0)
}

/** What some work cost. The connections it uses must be open before. */
export async function costOf(opened: OpenDatabase, work: () => Promise<unknown>): Promise<Cost> {
  const before = await postgresMs(opened)
  const node = process.cpuUsage()
  const begun = performance.now()
  await work()
  const wallMs = performance.now() - begun
  const { user, system } = process.cpuUsage(node)
  return { nodeMs: (user + system) / 1000, postgresMs: (await postgresMs(opened)) - before, wallMs }
}

/** Rows of a table and the bytes they take, indexes and all parts of it included. */
export type Size = { rows: number; bytes: number }

/** The sizes of all tables, those kept by months as one. */
export async function sizesOf({ query }: OpenDatabase): Promise<Record<string, Size>> {
  const tables = (await query(
    `select relname as name, relkind = 'p' as parted from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`,
    [],
  )) as { name: string; parted: boolean }[]
  const sizes: Record<string, Size> = {}
  for (const { name, parted } of tables) {
    // Parts without rows take room whatever a gym does.
    const bytes = parted
      ? `(select coalesce(sum(pg_total_relation_size(relid)), 0) from pg_partition_tree('${name}') where isleaf and pg_relation_size(relid) > 0)`
      : `pg_total_relation_size('${name}')`
    const [row] = (await query(
      `select (select count(*) from ${name})::int as rows, ${bytes}::float8 as bytes`,
      [],
    )) as Size[]
    if (row) sizes[name] = { rows: row.rows, bytes: row.bytes }
  }
  return sizes
}
