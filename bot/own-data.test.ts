import { isNull, sql } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rowsOf } from '../db/client.ts'
import { accessKeys, identities, turns, visits } from '../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { hashOf } from '../tools/kit/secrets.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { type Attachment, bytesOf } from '../tools/kit/tool.ts'
import { forgetDue } from '../tools/privacy/index.ts'
import { testGym } from '../tools/testing.ts'
import { answering } from './reply.ts'
import { shownTurns } from './store.ts'
import type { Channel, Reply, Turn } from './turn.ts'

const evening = new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let gym: Gym
let answer: ReturnType<typeof answering>
let count = 0
const cookie = '11111111-1111-4111-8111-111111111111'

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const crash = (error: unknown) => {
    throw error
  }
  answer = answering({ db: database.db, gym: async () => gym, hosted: undefined, log: () => {}, crash })
})

const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  id: `update-${count++}`,
  channel: 'telegram' as Channel,
  conversation: 'mia',
  private: true,
  sender: 'mia',
  senderName: 'Mia',
  text,
  at: evening,
  ...more,
})

async function say(text: string, more: Partial<Turn> = {}, heard?: (piece: string) => void): Promise<Reply> {
  const reply = await answer(turn(text, more), heard)
  if (!reply) throw new Error('no answer')
  return reply
}

const sends = ({ choices }: Reply, label: RegExp): string =>
  choices.find((choice) => label.test(choice.label))?.send ?? 'nothing to tap'

/** Everything that is stored, as one text. */
async function stored(): Promise<string> {
  const { db } = database
  const names = rowsOf<{ name: string }>(
    await db.execute(sql`select tablename as name from pg_tables where schemaname = 'public'`),
  )
  const texts: string[] = []
  for (const { name } of names) {
    const rows = rowsOf<{ row: string }>(
      await db.execute(sql`select t::text as row from ${sql.identifier(name)} t`),
    )
    texts.push(...rows.map(({ row }) => row))
  }
  return texts.join('\n')
}

const dayLater = addMinutes(evening, 24 * 60 + 6)

test('asked and answered with yes, a member is gone a day later, and the next message is of somebody new', async () => {
  await say('check me in for legs')
  const asked = await say('/forget')
  expect(asked.text).toBe(
    [
      'I would delete for good all that Ironworks keeps of you here: your profile and settings, 1 visit and 1 message.',
      'Of your visits only when they were and what they were about stays, in the count of how full it was, with nothing that leads to you.',
      "It happens in 24 hours, on Wednesday 25 November at 17:42; until then you can take it back at any time. After that it can't be undone. Shall I?",
    ].join('\n'),
  )
  expect(asked.choices.map(({ label }) => label)).toEqual([
    'Yes, forget me',
    'No, keep everything',
    'My data first',
  ])
  const [before] = await database.db.select().from(identities)
  const waits = await say('yes')
  expect(waits.text).toMatch(
    /^On Wednesday 25 November at 17:42 I delete all that Ironworks keeps of you here\./,
  )
  expect(waits.choices.map(({ send }) => send)).toEqual(['/forget stop', '/export'])
  expect(await forgetDue(database.db, gym, addMinutes(evening, 24 * 60 - 1))).toBe(0)
  expect(await forgetDue(database.db, gym, dayLater)).toBe(1)
  expect(await database.db.$count(identities)).toBe(0)
  expect(await stored()).not.toMatch(new RegExp(`${before?.member}|Mia|mia|check me in|/forget`))
  await say('hi', { at: dayLater })
  const [after] = await database.db.select().from(identities)
  expect(after?.member).not.toBe(before?.member)
  expect((await say('/undo', { at: dayLater })).text).toMatch(/nothing to take back/)
  expect(await database.db.$count(visits)).toBe(1)
})

test.each(['keep everything', '/forget stop', "don't delete my account", 'cancel the deletion'])(
  '%j takes it back, whenever it is said',
  async (words) => {
    await say(sends(await say('/forget'), /^Yes/))
    expect((await say('/forget', { at: addMinutes(evening, 60) })).text).toMatch(/^On Wednesday 25 November/)
    const late = addMinutes(evening, 24 * 60)
    expect((await say(words, { at: late })).text).toBe(
      'Good, I keep everything: nothing is deleted, and I learn and write as before.',
    )
    expect(await forgetDue(database.db, gym, dayLater)).toBe(0)
    expect((await say(words, { at: late })).text).toBe('Good, everything stays as it is.')
    expect(await database.db.$count(identities)).toBe(1)
  },
)

test('an old "no" after the yes takes it back as well', async () => {
  const asked = await say('/forget')
  await say(sends(asked, /^Yes/))
  expect((await say(sends(asked, /^No/))).text).toMatch(/^Good, I keep everything/)
})

test('a code is no yes twice, nor of somebody else, nor from elsewhere, nor after ten minutes', async () => {
  const yes = sends(await say('/forget'), /^Yes/)
  const closed = /^That question is closed, so I have changed nothing\./
  expect((await say(yes, { sender: 'tom', conversation: 'tom' })).text).toMatch(closed)
  expect((await say(yes, { sender: 'tom' })).text).toMatch(closed)
  expect((await say(yes, { conversation: 'mia elsewhere' })).text).toMatch(closed)
  expect((await say('/forget 000000000000')).text).toMatch(closed)
  expect((await say(yes, { at: addMinutes(evening, 11) })).text).toMatch(closed)
  const anew = sends(await say('/forget'), /^Yes/)
  expect((await say(yes)).text).toMatch(closed)
  expect((await say(anew)).text).toMatch(/^On Wednesday/)
  expect((await say(anew)).text).toMatch(closed)
})

test('a no keeps everything and closes the question', async () => {
  const asked = await say('/forget')
  expect((await say('no')).text).toBe('Good, everything stays as it is.')
  expect((await say(sends(asked, /^Yes/))).text).toMatch(/closed/)
})

test('asking to be forgotten does not hide the change before it from undo', async () => {
  await say('check me in for legs')
  await say('/forget')
  expect((await say('undo')).text).toMatch(/^Undone: the check-in/)
})

test.each(['/forget', '/export', '/keys', '/keys new', '/keys end'])(
  '%s says and does nothing in a group, and is for one alone',
  async (text) => {
    const reply = await say(text, { private: false, conversation: 'friends' })
    expect(reply).toMatchObject({ alone: true, text: '', files: [] })
  },
)

test('a message answered while its sender is forgotten is not kept in their name', async () => {
  await say(sends(await say('/forget'), /^Yes/))
  await Promise.all([
    forgetDue(database.db, gym, dayLater),
    say('is it busy? I weigh 81 kg', { at: dayLater }),
  ])
  const rows = await openedRows(database.db, turns)
  expect(rows.filter(({ text }) => text.includes('forget'))).toEqual([])
})

test('the file of all data goes out once: no turn keeps it, and the next one does not hold the one before', async () => {
  const web = { channel: 'web', conversation: cookie, sender: cookie } as const
  await say('check me in for legs', web)
  const first = await say('/export', web)
  expect(first.files).toMatchObject([{ name: 'spotter-2026-11-24.zip', type: 'application/zip' }])
  const rows = (await openedRows(database.db, turns)).filter(({ text }) => text !== 'check me in for legs')
  expect(rows).toMatchObject([{ files: [] }])
  const second = unpacked((await say('/export', web)).files[0])
  expect(second).toContain('"checkIn"')
  expect(second).not.toContain('UEsD')
  // The browser's cookie is the member; it stands in no file.
  expect(second).toContain('"sender": "your browser"')
  expect(second).not.toContain(cookie)
})

/** All that a zip file holds, as one text. */
const unpacked = (file: Attachment | undefined): string =>
  Object.values(unzipSync(file ? bytesOf(file) : new Uint8Array()))
    .map((bytes) => strFromU8(bytes))
    .join('\n')

test('a key is shown once: told to the member, kept as a hash, and in no stored turn', async () => {
  const pieces: string[] = []
  const web = { channel: 'web', conversation: 'mia' } as const
  const asked = turn('/keys new writing laptop', web)
  const made = await answer(asked, (piece) => pieces.push(piece))
  const key = /spotter_me_[0-9a-f]{64}/.exec(made?.text ?? '')?.[0] ?? 'none'
  expect(pieces.join('')).toBe(made?.text)
  expect(made?.files).toEqual([])
  expect(JSON.stringify(made?.tools)).not.toContain(key)
  const [row] = await database.db.select().from(accessKeys)
  expect(row).toMatchObject({ name: 'laptop', writes: true, hash: await hashOf(key), revokedAt: null })
  expect(await stored()).not.toContain(key)
  expect((await answer(asked))?.text).toMatch(/••••••••$/)
  const shown = await shownTurns(database.db, gym.id, web, { after: addMinutes(evening, -60), most: 20 })
  expect(JSON.stringify(shown)).toContain('••••••••')
  expect(JSON.stringify(shown)).not.toContain(key)
})

test('keys are listed and ended by name, and undone both ways', async () => {
  await say('/keys new laptop')
  expect((await say('/keys new Laptop')).text).toMatch(/called "Laptop" already/)
  await say('/keys new phone')
  expect((await say('/keys')).text).toBe(
    [
      'Keys with which an assistant can ask me in your name:',
      '• laptop: may only ask, made Tuesday 24 November, never used',
      '• phone: may only ask, made Tuesday 24 November, never used',
    ].join('\n'),
  )
  const which = await say('/keys end')
  expect(which.text).toBe('Which one? You have laptop and phone.')
  expect((await say('1')).text).toBe('The key "laptop" opens nothing any more.')
  expect((await say('undo')).text).toBe('Undone: the key opens again.')
  expect((await say('/keys end tablet')).text).toMatch(/no key called "tablet"/)
  await say('/keys end laptop')
  await say('/keys end')
  expect((await say('/keys end')).text).toMatch(/^No assistant of yours has a key/)
})

test('a member has five keys at most, and one that was taken back opens nothing', async () => {
  for (let i = 0; i < 5; i++) expect((await say('/keys new')).text).toMatch(/^A key for your assistant/)
  const names = (await database.db.select().from(accessKeys)).map(({ name }) => name)
  expect(names).toEqual(['assistant', 'assistant 2', 'assistant 3', 'assistant 4', 'assistant 5'])
  expect((await say('/keys new')).text).toMatch(/^You have 5 keys already/)
  expect((await say('undo')).text).toBe('Undone: that key opens nothing.')
  expect(await database.db.$count(accessKeys, isNull(accessKeys.revokedAt))).toBe(4)
})
