import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { runTool } from '../index.ts'
import type { ToolContext } from '../kit/tool.ts'
import { testContext, testGym } from '../testing.ts'
import { reportTool } from './tool.ts'

let database: TestDatabase
let context: ToolContext

beforeAll(async () => {
  database = await testDatabase()
  const gym = await testGym(database.db)
  context = await testContext(database.db, gym, '2026-11-24T12:00:00+01:00')
})
afterAll(() => database.close())

const kinds = ['advice', 'unserved', 'saved', 'feedback', 'experiments']

test.each(kinds)('of an empty gym "%s" claims nothing, and says so to the manager alone', async (kind) => {
  const as = (role: 'manager' | 'coach' | 'member') => ({ ...context, member: { ...context.member, role } })
  const told = await runTool(reportTool, { kind }, as('manager'))
  expect(told).toMatchObject({ ok: true, charts: [] })
  expect(told.ok && told.say).toMatch(/\n(Nobody|Hardly anybody|Nothing|Fewer than 5|No experiment)/)
  expect(await runTool(reportTool, { kind }, as('coach'))).toMatchObject({
    ok: false,
    code: 'unknown_report',
  })
  expect(await runTool(reportTool, { kind }, as('member'))).toMatchObject({ ok: false, code: 'staff_only' })
})
