import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { statementsOf, takesAway } from './expand.ts'
import { floorIn, migrationsFolder } from './migrate.ts'

/** Migrations before the rule was made. */
const before = 16

const journal = JSON.parse(readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as {
  entries: { tag: string; idx: number }[]
}
const read = (tag: string) => readFileSync(`${migrationsFolder}/${tag}.sql`, 'utf8')
const ruled = journal.entries.filter(({ idx }) => idx >= before).map(({ tag }) => tag)

/** Tables that a migration makes itself are nobody else's yet. */
function madeIn(migration: string): RegExp {
  const made = [...migration.matchAll(/create table (?:if not exists )?("?[\w.]+"?)/gi)].map(
    ([, name]) => name,
  )
  return new RegExp(
    `(?:alter table|on) (?:only )?(?:"?public"?\\.)?(?:${made.join('|') || '(?!)'})(?![\\w"])`,
    'i',
  )
}

test.each(ruled)('%s is survived by the code before it, or says which code it leaves behind', (tag) => {
  const migration = read(tag)
  const own = madeIn(migration)
  const takes = statementsOf(migration)
    .filter((each) => !own.test(each))
    .map((each) => [takesAway(each), each])
    .filter(([what]) => what !== undefined)
  if (takes.length === 0) return
  // One that can't be read off its statements names the test that shows it.
  const shown = /^--\s*survived:\s*(\S+)/m.exec(migration)?.[1]
  if (shown !== undefined) return expect(existsSync(shown), `${tag} names ${shown}`).toBe(true)
  expect(floorIn(migration, tag), `${tag}: ${takes.map(([what]) => what).join(', ')}`).toBeDefined()
})

test.each([
  ['drop table "visits"', 'drops something'],
  ['ALTER TABLE "visits" DROP COLUMN "x"', 'drops a column'],
  ['ALTER TABLE "visits" DROP CONSTRAINT "x"', 'drops a constraint'],
  ['ALTER TABLE "visits" RENAME COLUMN "a" TO "b"', 'renames something'],
  ['ALTER TABLE "visits" ALTER COLUMN "a" SET DATA TYPE bigint', 'changes a type'],
  ['ALTER TABLE visits ALTER a TYPE bigint', 'changes a type'],
  ['ALTER TABLE "visits"\n ALTER COLUMN "a" SET NOT NULL', 'makes a column necessary'],
  ['ALTER TABLE "visits" ADD COLUMN "a" text NOT NULL', 'adds a necessary column without a default'],
  ['ALTER TABLE "visits" ADD CONSTRAINT "c" CHECK (a > 0)', 'adds a rule that rows of older code may break'],
  ['CREATE UNIQUE INDEX "i" ON "visits" ("a")', 'adds a rule that rows of older code may break'],
  ['update visits set a = 1', 'changes or deletes rows'],
  ['do $$ begin drop table x; end $$', 'does what can not be read off'],
])('%s: %s', (statement, what) => {
  expect(takesAway(statement)).toBe(what)
})

test.each([
  'CREATE TABLE "leases" ("name" text PRIMARY KEY NOT NULL)',
  'ALTER TABLE "visits" ADD COLUMN "a" text',
  'ALTER TABLE "visits" ADD COLUMN "drop" smallint DEFAULT 1 NOT NULL',
  `ALTER TABLE "visits" ADD COLUMN "a" text DEFAULT 'drop column' NOT NULL`,
  'ALTER TABLE "visits" ADD COLUMN "n" bigint NOT NULL GENERATED ALWAYS AS IDENTITY',
  'ALTER TABLE "visits" ALTER COLUMN "a" DROP NOT NULL',
  'CREATE INDEX "rename" ON "visits" USING btree ("a") WHERE "a" <> 0',
  'drop index "old_index"',
])('%s takes nothing away', (statement) => {
  expect(takesAway(statement)).toBeUndefined()
})

test('statements end where they end, and not inside of a function', () => {
  const migration = `-- a; comment
create function f() returns trigger as $$ begin update a set b = 1; return new; end; $$ language plpgsql;
--> statement-breakpoint
select 1;`
  expect(statementsOf(migration).map((each) => each.split(' ')[0])).toEqual(['create', 'select'])
})
