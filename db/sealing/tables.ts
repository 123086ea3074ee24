import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import * as schema from '../schema/index.ts'

/** What of a table is sealed, by the names its columns have in code. */
export type SealedTable = {
  table: PgTable
  /** Columns of words and JSON that are sealed where they stand. */
  words: readonly string[]
  /** Columns of figures and lists: they go together into the column `sealed`, and are left as said here. */
  figures: Readonly<Record<string, unknown>>
  /** Told apart from the member's other rows by these; nothing that changes while the row stands. */
  bound: readonly string[]
  /** What tells the row from all others of the table. */
  key: readonly string[]
  /** The column that says whose it is; null where nothing is bound to a member. */
  member: 'member' | null
  /** Columns that are bound to their row alone: they are written before it is known whose they are. */
  nobodys?: readonly string[]
  /** The row of another table that says whose it is, by the column that names that one. */
  through?: { table: PgTable; by: string }
}

const {
  feedback,
  mealItems,
  mealPlans,
  meals,
  merges,
  outbox,
  pauses,
  profiles,
  summaries,
  targets,
  turns,
  weights,
  workoutPlans,
  writes,
} = schema

/** The columns of a table but some, each to be left empty: null, or a list with nothing in it. */
function allBut(table: PgTable, names: readonly string[]): Record<string, unknown> {
  const sealed = Object.entries(getTableColumns(table)).filter(([name]) => !names.includes(name))
  return Object.fromEntries(sealed.map(([name, column]) => [name, column.notNull ? [] : null]))
}

const ofMember = { member: 'member', words: [], figures: {}, key: ['id'], bound: ['id'] } as const

/** Everything that is sealed. `docs/security.md` says why, and of the rest why not; a test holds all against the schema. */
export const sealedTables: readonly SealedTable[] = [
  {
    ...ofMember,
    table: profiles,
    figures: allBut(profiles, ['gym', 'member', 'units', 'sealed', 'updatedAt']),
    key: ['member'],
    bound: [],
  },
  { ...ofMember, table: weights, figures: { kg: null } },
  {
    ...ofMember,
    table: targets,
    figures: allBut(targets, ['id', 'gym', 'member', 'at', 'learned', 'sealed']),
  },
  {
    ...ofMember,
    table: mealItems,
    figures: allBut(mealItems, ['meal', 'position', 'sealed']),
    key: ['meal', 'position'],
    bound: ['meal', 'position'],
    through: { table: meals, by: 'meal' },
  },
  { ...ofMember, table: mealPlans, words: ['wanted', 'days'] },
  { ...ofMember, table: workoutPlans, words: ['wanted', 'plan'] },
  { ...ofMember, table: pauses, figures: { why: 'other' }, key: ['member', 'from'], bound: ['from'] },
  { ...ofMember, table: feedback, words: ['text'] },
  {
    ...ofMember,
    table: turns,
    words: ['text', 'reply', 'charts', 'files', 'tools'],
    nobodys: ['text'],
    key: ['gym', 'channel', 'id'],
    bound: ['channel', 'id'],
  },
  {
    ...ofMember,
    table: summaries,
    words: ['text'],
    key: ['gym', 'channel', 'conversation', 'member'],
    // A conversation in browsers may get another name.
    bound: ['channel'],
  },
  { ...ofMember, table: writes, words: ['before'], key: ['member', 'id'] },
  { ...ofMember, table: outbox, words: ['message'], key: ['gym', 'key'], bound: ['key'] },
  // Who stays may be joined to somebody else.
  { ...ofMember, table: merges, words: ['moved'], member: null },
]

const byName = new Map(sealedTables.map((each) => [getTableName(each.table), each]))

/** What of a table is sealed; undefined: nothing. */
export const sealingOf = (table: PgTable): SealedTable | undefined => byName.get(getTableName(table))
