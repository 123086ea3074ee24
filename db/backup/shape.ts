import { type Bare, quoted, type Table } from './bare.ts'
import { type Catalogue, catalogueOf, type Partition } from './catalogue.ts'
import type { Manifest } from './dump.ts'
import { addMissing } from './makings.ts'
import { BackupProblem } from './problem.ts'

/**
 * Makes the tables, which migrations have made, those of a backup: with what somebody added, and with its parts of
 * tables, for months come and go without a migration.
 *
 * @throws {BackupProblem} when they still differ
 */
export async function shaped(into: Bare, said: Manifest): Promise<void> {
  await addMissing(into, said.makings, said.sequenceMakings)
  await divided(into, said.partitions)
  const now = await catalogueOf(into)
  const other = said.tables.find((table) => {
    const mine = now.tables.find(({ schema, name }) => schema === table.schema && name === table.name)
    return !mine || columnsIn(mine) !== columnsIn(table)
  })
  if (other)
    throw new BackupProblem(
      `The backup's tables are not those that this code makes (${other.name}). Nothing was changed.`,
    )
}

const columnsIn = ({ columns }: Table) => columns.map(({ name, type }) => `${name} ${type}`).join()

const keyOf = ({ schema, name, parent, bound }: Partition) => [schema, name, parent, bound].join('\n')

async function divided(into: Bare, partitions: Catalogue['partitions']): Promise<void> {
  const wanted = new Set(partitions.map(keyOf))
  const there = (await catalogueOf(into)).partitions
  for (const part of there.filter((each) => !wanted.has(keyOf(each))).reverse())
    await into.run(`drop table if exists ${quoted(part.schema, part.name)}`)
  const kept = new Set(there.map(keyOf))
  for (const part of partitions.filter((each) => !kept.has(keyOf(each)))) {
    const { schema, name, parent, bound, key } = part
    await into.run(`create schema if not exists ${quoted(schema)}`)
    await into.run(
      `create table ${quoted(schema, name)} partition of ${parent} ${bound}${key ? ` partition by ${key}` : ''}`,
    )
  }
}
