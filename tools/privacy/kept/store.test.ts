import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as schema from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { inSpeech } from '../../kit/language.ts'
import { bytesOf, type ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { exportMyDataTool } from '../export.ts'
import { sections } from '../sections/store.ts'
import { livedMember } from '../testing.ts'
import { allKept } from './store.ts'

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

/** The zip of a member: its files by name, and what was said with it. */
async function exported(context = mia): Promise<{ say: string; files: Record<string, string> }> {
  const outcome = await exportMyDataTool.run({}, context)
  if (!outcome.ok) throw new Error(outcome.code)
  const [zip] = outcome.files
  if (!zip) throw new Error('no file')
  const unpacked = Object.entries(unzipSync(bytesOf(zip)))
  return {
    say: outcome.say,
    files: Object.fromEntries(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)])),
  }
}

const rowsIn = (files: Record<string, string>, name: string): unknown =>
  JSON.parse(files[`json/${name}.json`] ?? 'null')

/** Whether a table's rows belong to a member: by a column of its own, or by a row that they hang on. */
function isPersonal(table: PgTable, seen: readonly PgTable[] = []): boolean {
  // A home names a person by the channel's id of them.
  if (table === schema.members || table === schema.homes) return true
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

test('a member who has done everything finds each kind of it in the file, for programs and for people', async () => {
  const { files } = await exported()
  for (const { name } of sections) {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    expect(rowsIn(files, file), name).not.toEqual([])
    expect(files[`csv/${file}.csv`]?.split('\r\n').length, name).toBeGreaterThan(2)
    expect(files['README.txt'], name).toMatch(new RegExp(`^- ${file} \\(\\d+\\): (?!${name}$)`, 'm'))
  }
})

test('the file can be read: times by the clock of the gym, parts within their whole, nothing empty, no secrets', async () => {
  const { files } = await exported()
  expect(rowsIn(files, 'visits')).toMatchObject([
    {
      checkIn: '2026-11-23T12:00:00+01:00',
      checkOut: '2026-11-23T13:10:00+01:00',
      splits: [{ split: 'legs' }],
    },
  ])
  expect(rowsIn(files, 'profile')).toMatchObject([{ weightKg: 81, allergies: ['nuts'] }])
  expect(rowsIn(files, 'meals')).toMatchObject([{ kind: 'breakfast', items: [{ food: 'egg', grams: 150 }] }])
  expect(rowsIn(files, 'access-keys')).toEqual([expect.objectContaining({ name: 'laptop', writes: false })])
  expect(Object.values(files).join('\n')).not.toMatch(/\bnull\b|hash-|secret-/)
  expect(files['csv/weighings.csv']).toMatch(
    /^Id,At,Weight \(kg\)\r\n[0-9a-f-]+,2026-11-24T12:00:00\+01:00,81.4\r\n$/,
  )
  expect(files['csv/meals-items.csv']).toMatch(/^Meals,Position,Food,Grams,.*\r\n1,0,egg,150,/)
  expect(files['csv/profile.csv']).toContain('Weight (kg)')
})

test('the text beside it is in the language of the member', async () => {
  const { files } = await inSpeech({ language: 'de', clock: '24' }, () => exported())
  expect(files['README.txt']).toMatch(/^Alles, was Ironworks in Spotter über dich aufbewahrt\r\n/)
  expect(files['README.txt']).toContain('- visits (1): deine Besuche')
})

test('what the file holds is said in a sentence, and the model sees no more than counts', async () => {
  const outcome = await exportMyDataTool.run({}, mia)
  expect(outcome).toMatchObject({
    ok: true,
    result: { file: 'spotter-2026-11-24.zip', kept: { visits: 1, weighings: 1, conversation: 1 } },
    files: [{ name: 'spotter-2026-11-24.zip', type: 'application/zip', once: 'file' }],
  })
  expect(outcome.ok && outcome.say).toBe(
    'Here is all that is kept of you, as a zip file: spotter-2026-11-24.zip. In it are your profile and settings, 1 visit, 1 place, 1 wish for a time, 1 alert, 1 weighing, 1 meal, 1 meal plan, 1 training plan, 1 set, 1 message and 1 access key. Times are in Europe/Berlin. I keep no copy, so save it now.',
  )
  expect(JSON.stringify(outcome.ok && outcome.result)).not.toContain('nuts')
})

test('nobody finds anything of another in theirs', async () => {
  const tom = await testContext(database.db, gym, noon)
  const kept = await allKept(database.db, tom.member.id)
  expect(kept.map(({ name }) => name)).toEqual(['you'])
  expect(JSON.stringify((await exported(tom)).files)).not.toContain(mia.member.id)
})

test('in front of others nothing is handed out', async () => {
  const place = { ...mia.place, private: false }
  expect(await exportMyDataTool.run({}, { ...mia, place })).toMatchObject({ code: 'only_in_private' })
})
