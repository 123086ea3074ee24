import type { House } from './house.ts'

/** All rows of a gym that are not one member's, as a count and a fingerprint for each table. */
export type Snapshot = ReadonlyMap<string, string>

/** What a member writes by speaking at all, or what no member owns: no effect on anybody else. */
const excepted = [
  // What language models cost; who asked is in it, and stays out of it once forgotten.
  'model_calls',
]

/** Rows that hang from a member's by another row. */
const hanging: Readonly<Record<string, readonly [column: string, parent: string]>> = {
  meal_items: ['meal', 'meals'],
  meetup_options: ['meetup', 'meetups'],
  planned_sessions: ['plan', 'workout_plans'],
  visit_splits: ['visit', 'visits'],
}

/** The part of a slot's taken places that are a member's own. */
const ownPlaces = (member: string) => `coalesce((
  select sum(c.places) from claims c
  where c.member = '${member}' and c.released_at is null and c.gym = t.gym and (c.split = t.split or t.split = 'all')
    and t.start >= c.slot and t.start < c.slot + make_interval(mins => c.minutes)), 0)`

/**
 * Fingerprints everything that is not a member's own.
 *
 * @param member whose rows are left out: theirs by the column `member`, or hanging from such a row
 * @param turns what the ids of the turns begin with in which they spoke
 */
export async function othersRows(house: House, member: string, turns: string): Promise<Snapshot> {
  const columns = await house.rows<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and table_name not in (
       -- The months of a table are the table's, and who is in just now is a key that its rows keep.
       select relname from pg_class where relispartition union all select 'open_visits')
     order by 1, ordinal_position`,
  )
  const tables = [...Map.groupBy(columns, ({ table }) => table)].filter(
    ([table]) => !excepted.includes(table),
  )
  const parts = tables.map(([table, has]) => {
    const names = has.map(({ column }) => column)
    return `select '${table}' as "table", concat(count(*), ' ', sum(hashtextextended(${shown(table, names, member)}, 0)::numeric)) as found
      from "${table}" t where (${own(table, names, member, turns)}) is not true`
  })
  const found = await house.rows<{ table: string; found: string }>(parts.join(' union all '))
  return new Map(found.map(({ table, found: digest }) => [table, digest]))
}

function own(table: string, columns: readonly string[], member: string, turns: string): string {
  const parent = hanging[table]
  if (parent) return `t.${parent[0]} in (select id from ${parent[1]} where member = '${member}')`
  if (table === 'members') return `t.id = '${member}'`
  if (table === 'turns') return `t.id like '${turns}%'`
  if (table === 'audit') return `t.actor = '${member}'`
  if (table === 'outbox') return `t.member = '${member}' or (t.member is null and t.channel is not null)`
  return columns.includes('member') ? `t.member = '${member}'` : 'false'
}

/** A slot as it would be without the member's own places; any other row as it is. */
function shown(table: string, columns: readonly string[], member: string): string {
  if (table !== 'slots') return 't::text'
  const values = columns.map((column) =>
    column === 'taken' ? `t.taken - ${ownPlaces(member)}` : `t.${column}`,
  )
  return `concat_ws('|', ${values.join(', ')})`
}

/** The tables in which two snapshots differ. */
export function changed(before: Snapshot, after: Snapshot): string[] {
  const tables = new Set([...before.keys(), ...after.keys()])
  return [...tables].filter((table) => before.get(table) !== after.get(table))
}

/** Tables with what a member would miss. */
const missed = [
  'profiles',
  'weights',
  'consents',
  'meals',
  'workout_sets',
  'workout_plans',
  'claims',
  'visits',
  'access_keys',
  'summaries',
]

/** Columns that a change taken back need not leave as they were. */
const volatile = ['updated_at', 'given_at', 'claimed_at', 'held_until']
  .map((column) => `- '${column}'`)
  .join(' ')

/** What a member would miss: their being known at all, their data and their places. */
export async function ownRows(house: House, member: string): Promise<ReadonlySet<string>> {
  const parts = missed.map((table) => {
    const kept = table === 'claims' ? 'and t.claimed_at is not null and t.released_at is null' : ''
    return `select '${table} ' || (to_jsonb(t) ${volatile})::text as row from "${table}" t where t.member = '${member}' ${kept}`
  })
  const known = `select 'members ' || id::text as row from members where id = '${member}'`
  const found = await house.rows<{ row: string }>([known, ...parts].join(' union all '))
  return new Set(found.map(({ row }) => row))
}

/** The rows that are gone or changed. */
export const lost = (before: ReadonlySet<string>, after: ReadonlySet<string>): string[] =>
  [...before].filter((row) => !after.has(row))

/** How many writes a member could still take back. */
export async function undoable(house: House, member: string): Promise<number> {
  const [found] = await house.rows<{ writes: number }>(
    `select count(*)::int as writes from writes where member = '${member}' and undone_at is null`,
  )
  return found?.writes ?? 0
}
