import { eq } from 'drizzle-orm'
import type { Message, Update } from 'grammy/types'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { groupChatter, mia, noor } from '../bot/channels/fixtures/telegram.ts'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from '../bot/channels/telegram.ts'
import { offered } from '../bot/commands/offered.ts'
import { addressOf } from '../bot/identity.ts'
import { audit, identities, memberGrants, members } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { linkedPlaces, staffOf } from '../tools/staff/index.ts'
import { testGym } from '../tools/testing.ts'
import { createDeps } from './deps.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const crew = groupChatter.message.chat
let database: TestDatabase
let gym: Gym
let now: Date
let api: TelegramApi
let door: TelegramDoor
let updates: number

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  const { db } = database
  gym = await testGym(db)
  now = noon
  updates = 873403000
  const { answer } = createDeps({ model: { kind: 'offline' }, gym: gym.id }, { db, log() {}, now: () => now })
  api = await playTelegram()
  door = await openTelegram(
    { kind: 'polling', token: api.token, apiRoot: api.root },
    {
      answer,
      log() {},
      now: () => now,
      commands: offered,
      tempo: { patienceMs: 60_000 },
      addressOf: (sender) => addressOf(db, 'telegram', sender),
      staffPlaces: () => linkedPlaces(db, gym.id, 'telegram'),
    },
  )
})
afterEach(async () => {
  await door.close()
  await api.close()
  expect(api.mistakes).toEqual([])
})

type Person = Pick<typeof mia, 'id' | 'is_bot' | 'first_name'>

const sent = () => api.accepted('sendMessage').map(({ chat_id, text }) => `${chat_id}: ${text}`)

/** Says something, in private or in the crew's group, and gives what is answered, each as "chat: text". */
async function says(
  from: Person,
  text: string,
  where: 'private' | 'group' = 'private',
  answers = 1,
): Promise<string[]> {
  const before = sent().length
  const chat = where === 'group' ? crew : { id: from.id, type: 'private', first_name: from.first_name }
  const command = { offset: 0, length: text.split(' ')[0]?.length ?? 0, type: 'bot_command' as const }
  const entities = text.startsWith('/') ? { entities: [command] } : {}
  const message = { message_id: updates, from, chat, date: 1795280300, text, ...entities } as Message
  await api.deliver({ update_id: ++updates, message } as Update)
  await vi.waitFor(() => expect(sent().length).toBeGreaterThanOrEqual(before + answers), { timeout: 25_000 })
  return sent().slice(before)
}

const administers = (from: Person, where: Pick<typeof crew, 'id'> = crew) =>
  api.state.administrators.add(`${where.id} ${from.id}`)

async function owner(from: Person): Promise<void> {
  await says(from, 'hello')
  const [known] = await database.db
    .select()
    .from(identities)
    .where(eq(identities.sender, `${from.id}`))
  await database.db
    .update(members)
    .set({ role: 'owner' })
    .where(eq(members.id, known?.member ?? ''))
}

/** What the newest question's yes would send. */
function yes(): string {
  const keyboards = api.accepted('sendMessage').map(({ reply_markup }) => JSON.stringify(reply_markup ?? ''))
  const [, said = ''] =
    /"s:(\/group [^"]*[0-9a-f]{12})"/.exec(keyboards.findLast((each) => each.includes('/group')) ?? '') ?? []
  return said
}

async function linked(): Promise<void> {
  await owner(noor)
  administers(noor)
  await says(noor, '/group', 'group', 2)
  await says(noor, yes())
}

const trail = async () => (await database.db.select().from(audit)).map(({ action }) => action)
const roleIn = async (name: string) =>
  (await staffOf(database.db, gym.id, now)).find((one) => one.name === name)?.role ?? 'member'

test('an owner links the group by a word in it and a yes in private; its administrators are managers from then on', async () => {
  await owner(noor)
  administers(noor)
  const [alone, inGroup] = (await says(noor, '/group', 'group', 2)).sort((a) => (a.startsWith('-') ? 1 : -1))
  expect(alone).toMatch(new RegExp(`^${noor.id}: Everybody who administers that group`))
  expect(inGroup).toMatch(new RegExp(`^${crew.id}: `))
  expect(inGroup).not.toContain('manager')
  expect(await linkedPlaces(database.db, gym.id, 'telegram')).toEqual([])
  expect(await says(noor, yes())).toEqual([expect.stringContaining('Linked: whoever administers that group')])
  expect(await linkedPlaces(database.db, gym.id, 'telegram')).toEqual([`${crew.id}`])

  administers(mia)
  const [report] = await says(mia, '/admin')
  expect(report).toMatch(/way in to Ironworks's page/)
  expect(await roleIn('Mia')).toBe('manager')
  expect(await trail()).toEqual(['place.linked', 'grant.made', 'link.made'])
})

test('who administers the group no more is a member again at the next word, also in private', async () => {
  await linked()
  administers(mia)
  expect((await says(mia, '/admin'))[0]).toContain('way in')
  api.state.administrators.delete(`${crew.id} ${mia.id}`)
  now = addMinutes(now, 11)
  expect((await says(mia, '/admin'))[0]).not.toContain('way in')
  expect(await roleIn('Mia')).toBe('member')
  expect(await trail()).toContain('grant.withdrawn')
})

test('who is not seen for thirty days is a member again', async () => {
  await linked()
  administers(mia)
  await says(mia, '/admin')
  now = addMinutes(now, 29 * 24 * 60)
  expect(await roleIn('Mia')).toBe('manager')
  now = addMinutes(now, 24 * 60)
  expect(await roleIn('Mia')).toBe('member')
})

test('nobody becomes anything by a group that no owner linked', async () => {
  administers(mia)
  await says(mia, 'hello')
  await says(mia, '/group', 'group', 2)
  expect((await says(mia, '/admin'))[0]).not.toContain('way in')
  expect(await database.db.$count(memberGrants)).toBe(0)
  expect(await linkedPlaces(database.db, gym.id, 'telegram')).toEqual([])
})

test('an owner who does not administer the group cannot hand the gym to those who do', async () => {
  await owner(noor)
  const answers = await says(noor, '/group', 'group', 2)
  expect(answers.join()).toContain('Only who administers that group can link it')
  expect(yes()).toBe('')
})

test('a link ends by a word in the group and a yes, and what it granted goes with it', async () => {
  await linked()
  administers(mia)
  await says(mia, '/admin')
  await says(noor, '/group end', 'group', 2)
  expect(await says(noor, yes())).toEqual([expect.stringContaining('The link is ended')])
  expect(await database.db.$count(memberGrants)).toBe(0)
  expect((await says(mia, '/admin'))[0]).not.toContain('way in')
  expect(await roleIn('Noor')).toBe('owner')
})

test('a yes is nothing in the hands of another', async () => {
  await owner(noor)
  administers(noor)
  await says(noor, '/group', 'group', 2)
  const code = yes()
  await owner(mia)
  expect((await says(mia, code))[0]).toContain('That question is closed')
  expect(await linkedPlaces(database.db, gym.id, 'telegram')).toEqual([])
})
