import { readFileSync } from 'node:fs'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import * as schema from '../schema/index.ts'
import { sealingOf } from './tables.ts'

/** What `docs/security.md` says of the schema, held against it: a new column is decided upon before it is written to. */

const doc = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8')
const tables = Object.values<unknown>(schema).filter((each): each is PgTable => is(each, PgTable))

const named = (cell: string): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '').sort()

const rows = new Map(
  doc
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => {
      const [, table = '', sealed = '', plain = '', why = ''] = line.split('|')
      return [named(table)[0] ?? '', { sealed: named(sealed), plain: named(plain), why: why.trim() }] as const
    }),
)

const gymsOwn = named(/^All other tables.*$/m.exec(doc)?.[0] ?? '')

test('every table is in it, and no other', () => {
  expect([...rows.keys(), ...gymsOwn].sort()).toEqual(tables.map(getTableName).sort())
})

test.each(tables.map((table) => [getTableName(table), table] as const))(
  'what is sealed of %s is what it says, and of the rest it says why not',
  (name, table) => {
    const said = rows.get(name)
    if (!said) return expect(sealingOf(table)).toBeUndefined()
    const { words = [], figures = {} } = sealingOf(table) ?? {}
    const sealed = [...words, ...Object.keys(figures)]
    const plain = Object.keys(getTableColumns(table)).filter((each) => ![...sealed, 'sealed'].includes(each))
    expect(said.sealed).toEqual(sealed.sort())
    expect(said.plain).toEqual(plain.sort())
    expect(said.why).not.toBe('')
  },
)

test('a table that knows members is none of the gym’s own', () => {
  const knows = tables.filter((table) =>
    Object.keys(getTableColumns(table)).some((name) => /^(?:member|actor|kept|\w+By)$/.test(name)),
  )
  for (const table of knows) expect(gymsOwn).not.toContain(getTableName(table))
})
