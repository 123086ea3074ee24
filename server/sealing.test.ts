import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reply } from '../bot/turn.ts'
import { type Database, rowsOf } from '../db/client.ts'
import { openEmbedded } from '../db/embedded.ts'
import { healthKeys } from '../db/schema/index.ts'
import { unsealed } from '../db/sealing/rekey.ts'
import { dayMs } from '../tools/kit/time.ts'
import { testGym } from '../tools/testing.ts'
import { createDeps, type Deps } from './deps.ts'

/** What members tell of themselves, from a message at a door to the files on the disk. */

let folder: string
let now = new Date('2026-11-24T17:42:00+01:00')
let nth = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-sealing-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function opened(): Promise<{ db: Database; deps: Deps; close(): Promise<void> }> {
  const { db, close } = await openEmbedded(folder)
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: undefined, limits: { member: 0, gym: 0, address: 0, requests: 0 } },
    { db, log: () => {}, now: () => now },
  )
  return { db, deps, close }
}

/** Somebody at a terminal of their own; a reply with a button that agrees has it pressed. */
const talker = (deps: Deps, conversation: string) => async (text: string) => {
  const one = async (words: string): Promise<Reply | undefined> => {
    now = new Date(now.getTime() + 20_000)
    const turn = { id: `t${++nth}`, channel: 'terminal' as const, conversation, private: true }
    return deps.answer({ ...turn, sender: conversation, senderName: 'Mia', text: words, at: now })
  }
  let reply = await one(text)
  for (let i = 0; i < 4 && /OK\?$|Not kept yet/m.test(reply?.text ?? ''); i++)
    reply = await one(reply?.choices[0]?.send ?? 'yes')
  return reply?.text ?? ''
}

/** Everything the database would give to whoever asks it, as text. */
async function dump(db: Database): Promise<string> {
  const tables = rowsOf<{ name: string }>(
    await db.execute(sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`),
  )
  const parts: string[] = []
  for (const { name } of tables)
    for (const { row } of rowsOf<{ row: string }>(
      await db.execute(sql.raw(`select to_jsonb(t)::text as row from ${name} t`)),
    ))
      parts.push(`${name} ${row}`)
  return parts.join('\n')
}

/** Words and figures that nobody but the member should ever read: none that letters of a sealed value make up by chance. */
const canaries =
  /87\.3|86\.9|173\.5|peanut|prawns|my knee|asthma|the flu|crowded for|lentil|porridge|hydrangea|I weigh|Noted: /

test('after many talks neither the database nor its files hold a word of them', {
  timeout: 240_000,
}, async () => {
  const { db, deps, close } = await opened()
  await testGym(db)
  const say = talker(deps, 'mia')
  expect(await say('I am 34, female, 173.5 cm, 87.3 kg, lightly active and want to lose fat')).toMatch(
    /173\.5/,
  )
  expect(await say("I'm allergic to peanuts and prawns")).toMatch(/Noted: .*peanut/i)
  await say('my knee hurts and I have asthma')
  await say('what should I eat to lose fat?')
  now = new Date(now.getTime() + dayMs)
  expect(await say('weighed 86.9')).toMatch(/Noted: 86\.9/)
  await say('lentils and porridge for lunch')
  await say('plan my meals for 3 days')
  await say('I eat everything')
  await say('plan my meals for 3 days')
  await say('make me a training plan: 3 days a week, 45 minutes, beginner')
  await say('pause my training, I have the flu')
  await say('it was too crowded for my nerves')
  await say('my hydrangea is called Otto')
  await say('how am I doing?')
  await say('undo')
  for (let i = 0; i < 12; i++) await say(`I weigh 86.9, is legs quiet at ${6 + i}?`)
  const text = await dump(db)
  expect(canaries.exec(text)?.[0]).toBeUndefined()
  const counted = [
    'profiles',
    'weights',
    'targets',
    'meal_items',
    'pauses',
    'turns',
    'writes',
    'workout_plans',
    'meal_plans',
  ]
  for (const table of counted) expect(text, table).toMatch(new RegExp(`^${table} .*sealed:[12]:`, 'm'))
  expect(await unsealed(db)).toEqual({})
  await close()

  let looked = 0
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const bytes = await readFile(join(file.parentPath, file.name))
    looked += bytes.length
    expect(canaries.exec(bytes.toString('latin1'))?.[0], file.name).toBeUndefined()
    // As a figure in four bytes.
    expect(bytes.includes(Buffer.from(new Float32Array([87.3]).buffer)), file.name).toBe(false)
  }
  expect(looked).toBeGreaterThan(1e6)
})

test('the member reads it all again after a restart', { timeout: 120_000 }, async () => {
  const { deps, close } = await opened()
  const say = talker(deps, 'mia')
  expect(await say('my profile')).toMatch(/173\.5 cm[\s\S]*peanut/i)
  expect(await say("what's my weight?")).toMatch(/86\.9/)
  await close()
})

test('the key lies beside the data, for its owner alone; without it nothing opens', {
  timeout: 120_000,
}, async () => {
  const file = join(folder, 'health.key')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const key = await readFile(file, 'utf8')
  expect(key).toMatch(/^[\w+/]{43}=\n$/)
  await rm(file)
  await expect(openEmbedded(folder)).rejects.toThrow(
    /^The health data of this database is sealed with the key "k\w+", and .*health\.key is gone\./,
  )
  const other = { id: 'other', bytes: new Uint8Array(32).fill(3) }
  await expect(openEmbedded(folder, [other])).rejects.toThrow(
    /which is not in SPOTTER_HEALTH_KEY or .*health\.key/,
  )
  await writeFile(file, 'half a key')
  await expect(openEmbedded(folder)).rejects.toThrow('does not hold a health key any more')
  await writeFile(file, key, { mode: 0o644 })
  const { db, close } = await openEmbedded(folder)
  expect(await db.$count(healthKeys)).toBe(1)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await close()
})
