import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { writes } from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import { runTool } from '../index.ts'
import { secretWord } from '../kit/secrets.ts'
import { addMinutes } from '../kit/time.ts'
import type { ToolContext } from '../kit/tool.ts'
import { testContext, testGym } from '../testing.ts'
import { undoTool } from '../undo/index.ts'
import { answered, answerIn, ask } from './index.ts'

const deed = { tool: 'forgetMe', what: 'all', again: '/forget' }
const closed = { code: 'question_closed', facts: { again: '/forget' } }
let database: TestDatabase
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  mia = await testContext(database.db, await testGym(database.db), '2026-11-24T12:00:00+01:00')
})

const after = (minutes: number): ToolContext => ({ ...mia, now: addMinutes(mia.now, minutes) })

test('a yes is good once', async () => {
  const code = await ask(mia, deed)
  expect(await answered(after(9), deed, code)).toBe(true)
  await expect(answered(after(9), deed, code)).rejects.toMatchObject(closed)
})

test('of two yeses at the same moment one counts', async () => {
  const code = await ask(mia, deed)
  const both = await Promise.allSettled([answered(mia, deed, code), answered(mia, deed, code)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a code is nothing to another member, in another conversation, for another deed, or after ten minutes', async () => {
  const code = await ask(mia, deed)
  const tom = { ...(await testContext(database.db, mia.gym, mia.now.toISOString())), place: mia.place }
  await expect(answered(tom, deed, code)).rejects.toMatchObject(closed)
  for (const place of [
    { ...mia.place, conversation: 'x' },
    { ...mia.place, channel: 'telegram' },
  ])
    await expect(answered({ ...mia, place }, deed, code)).rejects.toMatchObject(closed)
  for (const other of [
    { ...deed, what: 'more' },
    { ...deed, tool: 'consent' },
  ])
    await expect(answered(mia, other, code)).rejects.toMatchObject(closed)
  await expect(answered(mia, deed, secretWord(6))).rejects.toMatchObject(closed)
  await expect(answered(after(10), deed, code)).rejects.toMatchObject(closed)
  expect(await answered(mia, deed, code)).toBe(true)
})

test('the newest question of a tool counts, and those of two tools stand beside each other', async () => {
  const first = await ask(mia, deed)
  const other = await ask(mia, { ...deed, tool: 'consent' })
  const second = await ask(after(1), deed)
  await expect(answered(after(1), deed, first)).rejects.toMatchObject(closed)
  expect(await answered(after(1), deed, second)).toBe(true)
  expect(await answered(after(1), { ...deed, tool: 'consent' }, other)).toBe(true)
})

test('a no does nothing and closes the question', async () => {
  const code = await ask(mia, deed)
  expect(await answered(mia, deed, 'no')).toBe(false)
  await expect(answered(mia, deed, code)).rejects.toMatchObject(closed)
})

test('the code is kept nowhere, and undo passes the question by', async () => {
  const code = await ask(mia, deed)
  const kept = await openedRows(database.db, writes)
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain(code)
  const undo = undoTool([])
  expect(await runTool(undo, {}, mia)).toMatchObject({ code: 'nothing_to_undo' })
  expect(await runTool(undo, { id: 'asked-forgetMe' }, mia)).toMatchObject({ code: 'already_undone' })
})

test('an answer is read at the end of a command', () => {
  expect(answerIn('new 9F03c41be7d2 ')).toBe('9f03c41be7d2')
  expect(answerIn('no')).toBe('no')
  for (const words of ['', 'new', '9f03c41be7d2 please', 'piano', '9f03c41be7d2a'])
    expect(answerIn(words)).toBeUndefined()
})
