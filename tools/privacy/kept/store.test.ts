import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as schema from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { exportMyDataTool } from '../export.ts'
import { livedMember } from '../testing.ts'
import { allKept, sections } from './store.ts'

const noon = '2026-11-24T12:00:00+01:00'
const tables = Object.values<unknown>(schema).filter((each) => is(each, PgTable))
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, noon)
  await livedMember(mia)
})

type File = Record<string, unknown> & { visits: Record<string, unknown>[]; accessKeys: unknown[] }

async function exported(context = mia): Promise<{ say: string; text: string; file: File }> {
  const outcome = await exportMyDataTool.run({}, context)
  if (!outcome.ok) throw new Error(outcome.code)
  const text = outcome.files[0]?.text ?? ''
  return { say: outcome.say, text, file: JSON.parse(text) as File }
}

/** Whether a table's rows belong to a member: by a column of its own, or by a row that they hang on. */
function isPersonal(table: PgTable, seen: readonly PgTable[] = []): boolean {
  if (table === schema.members) return true
  const columns = Object.values(getTableColumns(table)).map(({ name }) => name)
  if (columns.some((name) => /^(?:member|actor|\w+By)$/.test(name))) return true
  return getTableConfig(table).foreignKeys.some((key) => {
    const { foreignTable } = key.reference()
    return !seen.includes(foreignTable) && isPersonal(foreignTable, [...seen, table])
  })
}

test('every table that knows members is in the export', () => {
  const exportedTables = sections.flatMap(({ table, parts = [] }) => [
    table,
    ...parts.map((part) => part.table),
  ])
  const names = (of: readonly PgTable[]) => [...new Set(of.map((table) => getTableName(table)))].sort()
  expect(names(exportedTables)).toEqual(names(tables.filter((table) => isPersonal(table))))
})

test('a member who has done everything finds each kind of it in the file', async () => {
  const { file } = await exported()
  expect(Object.keys(file)).toEqual(['about', 'exportedAt', ...sections.map(({ name }) => name)])
  for (const { name } of sections) expect(file[name], name).not.toEqual([])
})

test('the file can be read: times by the clock of the gym, parts within their whole, nothing empty, no ids of ours', async () => {
  const { file, text } = await exported()
  expect(file.exportedAt).toBe('2026-11-24T12:00:00+01:00')
  expect(file.visits).toMatchObject([
    {
      checkIn: '2026-11-23T12:00:00+01:00',
      checkOut: '2026-11-23T13:10:00+01:00',
      splits: [{ split: 'legs' }],
    },
  ])
  expect(file.profile).toMatchObject({ weightKg: 81, allergies: ['nuts'] })
  expect(file.meals).toMatchObject([{ kind: 'breakfast', items: [{ food: 'egg', grams: 150 }] }])
  expect(file.accessKeys).toEqual([expect.objectContaining({ name: 'laptop', writes: false })])
  expect(text).not.toMatch(/null|hash-|secret-/)
})

test('what the file holds is said in a sentence, and the model sees no more than counts', async () => {
  const outcome = await exportMyDataTool.run({}, mia)
  expect(outcome).toMatchObject({
    ok: true,
    result: { file: 'spotter-2026-11-24.json', kept: { visits: 1, weighings: 1, conversation: 1 } },
    files: [{ name: 'spotter-2026-11-24.json', type: 'application/json', once: 'file' }],
  })
  expect(outcome.ok && outcome.say).toBe(
    'Here is all that is kept of you, as a file: spotter-2026-11-24.json. In it are your profile and settings, 1 visit, 1 place, 1 wish for a time, 1 alert, 1 weighing, 1 meal, 1 meal plan, 1 training plan, 1 set, 1 message and 1 access key. Times are in Europe/Berlin. I keep no copy, so save it now.',
  )
  expect(JSON.stringify(outcome.ok && outcome.result)).not.toContain('nuts')
})

test('nobody finds anything of another in theirs', async () => {
  const tom = await testContext(database.db, gym, noon)
  const kept = await allKept(database.db, tom.member.id)
  expect(kept.map(({ name }) => name)).toEqual(['you'])
  expect((await exported(tom)).text).not.toContain(mia.member.id)
})

test('in front of others nothing is handed out', async () => {
  const place = { ...mia.place, private: false }
  expect(await exportMyDataTool.run({}, { ...mia, place })).toMatchObject({ code: 'only_in_private' })
})
