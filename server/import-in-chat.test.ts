import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { mia, privateFile } from '../bot/channels/fixtures/telegram.ts'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from '../bot/channels/telegram.ts'
import { offered } from '../bot/commands/offered.ts'
import { counts, identities, imports, members } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { testGym } from '../tools/testing.ts'
import { createDeps } from './deps.ts'
import { chatImports } from './imports.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let folder: string
let api: TelegramApi
let door: TelegramDoor

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  await database.empty()
  const gym = await testGym(database.db)
  folder = await mkdtemp(join(tmpdir(), 'spotter-rejected-'))
  let seconds = 0
  const now = () => new Date(noon.getTime() + 1000 * seconds++)
  const { answer } = createDeps(
    { model: { kind: 'offline' }, gym: gym.id },
    { db: database.db, log: () => {}, now, imports: chatImports(folder) },
  )
  api = await playTelegram()
  const patient = { patienceMs: 60_000 }
  const deps = { answer, log: () => {}, now, commands: offered, tempo: patient }
  door = await openTelegram({ kind: 'polling', token: api.token, apiRoot: api.root }, deps)
})
afterEach(async () => {
  await door.close()
  await api.close()
  await rm(folder, { recursive: true, force: true })
  expect(api.mistakes).toEqual([])
})

const sent = () => api.accepted('sendMessage').map(({ text }) => String(text))

/** What is answered to something, once it is. */
async function answered(doing: Promise<void>): Promise<string> {
  const before = sent().length
  await doing
  await vi.waitFor(() => expect(sent().length).toBe(before + 1), { timeout: 20_000, interval: 20 })
  return sent().at(-1) ?? ''
}

function send(name: string, text: string, caption?: string, type = 'text/csv'): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  const update = api.state.newest + 1
  const id = `BQACAgIAAxkBAAI${update}`
  api.keepFile(id, bytes)
  return api.deliver(privateFile({ id, name, type, size: bytes.length }, update, caption))
}

async function promote(role: 'manager' | 'coach'): Promise<void> {
  await answered(api.say('hello'))
  const [row] = await database.db
    .select()
    .from(identities)
    .where(eq(identities.sender, `${mia.id}`))
  await database.db
    .update(members)
    .set({ role })
    .where(eq(members.id, row?.member ?? ''))
}

const readings = [
  'timestamp,number_people',
  ...Array.from({ length: 24 }, (_, i) => `2026-11-23 ${`${i}`.padStart(2, '0')}:00:00,${i + 3}`),
].join('\n')

const kept = async () => (await database.db.select().from(counts)).length

test('a manager sends a table: a look first, a yes, and it can be taken back', async () => {
  await promote('manager')
  const look = await answered(send('door.csv', readings))
  expect(look).toMatch(/A look at counts for Ironworks; nothing was kept\./)
  expect(look).toMatch(/Of 24 rows, 24 would be taken, 0 left out/)
  expect(look).toMatch(/Shall I import it\?$/)
  expect(await kept()).toBe(0)
  expect(await answered(api.press('Yes, import it'))).toMatch(
    /Imported counts into Ironworks\.[\s\S]*24 rows read/,
  )
  expect(await kept()).toBe(24)
  expect(await answered(api.press('Undo'))).toMatch(/^Undone/)
  expect(await kept()).toBe(0)
  expect((await database.db.select().from(imports)).map(({ undoneAt }) => undoneAt !== null)).toEqual([true])
})

test('a no keeps nothing, and the yes of a question that is closed does nothing', async () => {
  await promote('manager')
  await answered(send('door.csv', readings))
  const yes = api.state.messages.at(-1)?.reply_markup?.inline_keyboard[0]?.[0]
  expect(await answered(api.press('No'))).toMatch(/nothing of the file is kept/)
  const data = yes && 'callback_data' in yes ? yes.callback_data.slice(2) : ''
  expect(await answered(api.say(data))).toMatch(/question is closed/)
  expect(await kept()).toBe(0)
})

test.each([
  ['plan.csv', 'a,b,c\n1,2,3\n', undefined, /I have kept nothing of it: plan\.csv has no column/],
  ['sheet.xlsx', 'PK\u0003\u0004....', 'visits', /workbook/],
  ['empty.csv', '   ', undefined, /empty/],
])('%s, which is no table of ours, is refused in a sentence', async (name, text, caption, right) => {
  await promote('manager')
  const said = await answered(send(name, text, caption))
  expect(said).toMatch(right)
  expect(said).not.toContain(tmpdir())
  expect(await kept()).toBe(0)
})

test('words under a table say what its rows are', async () => {
  await promote('manager')
  expect(await answered(send('door.csv', readings, 'visits from the door'))).toMatch(/has no column/)
  expect(await answered(send('door.csv', readings, 'counts'))).toMatch(/24 would be taken/)
})

test('a member who sends a table, a picture or a voice note hears in a sentence what to do instead', async () => {
  expect(await answered(send('door.csv', readings))).toMatch(/files of members, so I have kept nothing/)
  expect(await answered(send('a.jpg', 'x', undefined, 'image/jpeg'))).toMatch(/can't look at pictures/)
  expect(await answered(send('a.ogg', 'x', undefined, 'audio/ogg'))).toMatch(/can't listen to voice/)
  expect(await answered(send('a.jpg', 'x', 'is it busy now?', 'image/jpeg'))).not.toMatch(/pictures/)
  await promote('coach')
  expect(await answered(send('door.csv', readings))).not.toMatch(/A look at/)
  expect(await kept()).toBe(0)
})
