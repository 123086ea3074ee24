import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Database, rowsOf } from '../client.ts'
import { gyms, mealItems, meals, members, profiles, turns, weights, writes } from '../schema/index.ts'
import { type TestDatabase, testDatabase, testKeys } from '../testing.ts'
import { useKeys } from './keys.ts'
import { unlock } from './known.ts'
import { rekey, unsealed } from './rekey.ts'
import { keyRing } from './ring.ts'
import { openRow, sealRow } from './rows.ts'

let database: TestDatabase
let db: Database

const [mia, max] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const
const at = new Date('2026-11-24T17:42:00Z')
const id = (nth: number) => `00000000-0000-4000-9000-${String(nth).padStart(12, '0')}`
const weighing = (nth: number, member: string, kg: number) => ({ id: id(nth), gym: 'g', member, at, kg })
const newer = keyRing([
  { id: 'newer', bytes: new Uint8Array(32).fill(8) },
  { id: 'test', bytes: new Uint8Array(32).fill(7) },
])

beforeAll(async () => {
  database = await testDatabase()
  db = database.db
})
afterAll(() => database.close())

beforeEach(async () => {
  await database.empty()
  useKeys(db, testKeys)
  await db.insert(gyms).values({ id: 'g', name: 'G', zone: 'UTC', capacity: 50, createdAt: at })
  for (const each of [mia, max])
    await db.insert(members).values({ id: each, gym: 'g', source: 'chat', createdAt: at })
})

const raw = async (of: string) =>
  JSON.stringify(rowsOf(await db.execute(sql.raw(`select to_jsonb(t) as row from ${of} t`))))

const weightsKept = async () =>
  (await db.select().from(weights).orderBy(weights.id)).map((row) => openRow(db, weights, row).kg)

test('a weighing stands sealed in its row, and comes back as it was', async () => {
  await db.insert(weights).values(sealRow(db, weights, weighing(1, mia, 83.7)))
  expect(await raw('weights')).not.toContain('83.7')
  expect(await raw('weights')).toContain('"kg":null')
  expect(await weightsKept()).toEqual([83.7])
})

test('figures come back as the table gives them back that keeps them plain', async () => {
  const odd = [81.6466266, 25, 400, 100 / 3, 72.57478]
  for (const [i, kg] of odd.entries()) {
    await db.insert(weights).values(weighing(2 * i, mia, kg))
    await db.insert(weights).values(sealRow(db, weights, weighing(2 * i + 1, mia, kg)))
  }
  const kept = await weightsKept()
  for (let i = 0; i < odd.length; i++) expect(kept[2 * i + 1]).toBe(kept[2 * i])
})

test('what was kept plain before there were keys is read as ever', async () => {
  await db.insert(weights).values(weighing(1, mia, 83.7))
  expect(await weightsKept()).toEqual([83.7])
})

test('carried to the row of another member it does not open', async () => {
  await db.insert(weights).values(sealRow(db, weights, weighing(1, mia, 83.7)))
  await db.insert(weights).values(sealRow(db, weights, weighing(2, max, 70)))
  await db.execute(
    sql`update weights set sealed = (select sealed from weights where member = ${mia}) where member = ${max}`,
  )
  await expect(weightsKept()).rejects.toThrow('A sealed value of weights.sealed does not open')
  await db.execute(sql`update weights set member = ${max}`)
  await expect(weightsKept()).rejects.toThrow('does not open')
})

test('a transaction has the keys of its database', async () => {
  await db.transaction((tx) =>
    tx.transaction((inner) => inner.insert(weights).values(sealRow(inner, weights, weighing(1, mia, 83.7)))),
  )
  expect(await raw('weights')).not.toContain('83.7')
})

test('the database sees of a turn that it says nothing, and that it is a judgement', async () => {
  const turn = (nth: number, text: string) =>
    sealRow(db, turns, { gym: 'g', channel: 'web', id: `${nth}`, conversation: 'c', at, text })
  await db.insert(turns).values([turn(1, ''), turn(2, '/good my knee is better'), turn(3, 'my knee hurts')])
  const seen = await db.select({ id: turns.id }).from(turns).where(sql`${turns.text} ~ '^/(good|bad) '`)
  expect(seen).toEqual([{ id: '2' }])
  expect(await db.$count(turns, eq(turns.text, ''))).toBe(1)
  expect(await raw('turns')).not.toContain('knee')
  const rows = await db.select().from(turns).orderBy(turns.number)
  expect(rows.map((row) => openRow(db, turns, row).text)).toEqual([
    '',
    '/good my knee is better',
    'my knee hurts',
  ])
})

async function fill(): Promise<void> {
  await db
    .insert(weights)
    .values(Array.from({ length: 450 }, (_, i) => weighing(i, i % 2 ? mia : max, 60 + i / 10)))
  await db
    .insert(profiles)
    .values({ gym: 'g', member: mia, weightKg: 83.7, allergies: ['nuts'], updatedAt: at })
  await db.insert(meals).values({ id: id(1), gym: 'g', member: mia, at, date: '2026-11-24' })
  const parts = { proteinG: 1, fatG: 2, carbohydrateG: 3, fibreG: 0.25 }
  await db
    .insert(mealItems)
    .values({ meal: id(1), position: 0, food: 'egg', grams: 60, kcal: 91.5, ...parts })
  await db
    .insert(writes)
    .values({ id: 'k3f9a2', gym: 'g', member: mia, tool: 'logWeight', before: { kg: 83.7 }, at })
  const said = { reply: { text: 'Noted: 83.7 kg' }, charts: [], files: [], tools: [{ name: 'logWeight' }] }
  await db.insert(turns).values({
    gym: 'g',
    channel: 'web',
    id: '1',
    conversation: 'c',
    member: mia,
    at,
    text: 'I weigh 83.7',
    ...said,
  })
}

const everything = async () => {
  const profile = await db.select().from(profiles)
  const items = await db.select().from(mealItems)
  const talk = await db.select().from(turns)
  const notes = await db.select().from(writes)
  return {
    weights: await weightsKept(),
    profile: profile.map((row) => openRow(db, profiles, row)),
    items: items.map((row) => openRow(db, mealItems, row, { gym: 'g', member: mia })),
    talk: talk.map((row) => openRow(db, turns, row)),
    notes: notes.map((row) => openRow(db, writes, row)),
  }
}

test('rekey seals what is plain, and all says what it said before', async () => {
  await fill()
  const before = await everything()
  const { rows, left, retired } = await rekey(db)
  expect(rows).toEqual({ weights: 450, profiles: 1, meal_items: 1, writes: 1, turns: 1 })
  expect({ left, retired }).toEqual({ left: 0, retired: [] })
  expect(await everything()).toEqual(before)
  for (const table of ['weights', 'profiles', 'meal_items', 'writes', 'turns'])
    expect(await raw(table)).not.toMatch(/83\.7|91\.5|"nuts"|I weigh|"egg"/)
  expect((await rekey(db)).rows).toEqual({})
})

test('a new key takes the place of an old one, which is of no use then', async () => {
  await unlock(db, testKeys, 'SPOTTER_HEALTH_KEY')
  await fill()
  await rekey(db)
  await unlock(db, newer, 'SPOTTER_HEALTH_KEY')
  const before = await everything()
  expect(await unsealed(db)).toMatchObject({ weights: 450, turns: 1 })
  expect(await rekey(db)).toMatchObject({ left: 0, retired: ['test'] })
  expect(await raw('weights')).not.toContain(':test:')
  useKeys(db, keyRing([{ id: 'newer', bytes: new Uint8Array(32).fill(8) }]))
  expect(await everything()).toEqual(before)
  await expect(
    unlock(db, keyRing([{ id: 'newer', bytes: new Uint8Array(32).fill(8) }]), 'X'),
  ).resolves.toBeUndefined()
})

test('broken off, it goes on with what is left', async () => {
  await fill()
  let batches = 0
  const stop = () => {
    if (++batches === 2) throw new Error('power cut')
  }
  await expect(rekey(db, stop)).rejects.toThrow('power cut')
  const left = (await unsealed(db)).weights ?? 0
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(450)
  expect((await rekey(db)).rows.weights).toBe(left)
})

test('a value that does not open stops it, and nothing of its batch is changed', async () => {
  await fill()
  await rekey(db)
  await db.execute(sql`update weights set member = ${max} where id = ${id(1)}`)
  await unlock(db, newer, 'SPOTTER_HEALTH_KEY')
  await expect(rekey(db)).rejects.toThrow('weights.sealed does not open')
  expect(await raw('weights')).toContain(':test:')
})

test('what members write meanwhile is not lost', async () => {
  await fill()
  let writing = true
  const write = async () => {
    for (let nth = 0; writing; nth++) {
      await db.transaction(async (tx) => {
        const [row] = await tx
          .select()
          .from(weights)
          .where(eq(weights.id, id(nth % 450)))
          .for('update')
        if (!row) throw new Error('no weighing')
        const { kg } = openRow(tx, weights, row)
        const { sealed, kg: none } = {
          sealed: null,
          ...sealRow(tx, weights, { ...weighing(nth % 450, row.member, kg + 100) }),
        }
        await tx.update(weights).set({ kg: none, sealed }).where(eq(weights.id, row.id))
      })
      await db.insert(weights).values(weighing(1000 + nth, mia, 90))
    }
  }
  const sum = async () => (await weightsKept()).filter((kg) => kg !== 90).reduce((a, b) => a + (b % 100), 0)
  const before = await sum()
  const written = write()
  await rekey(db)
  writing = false
  await written
  expect(await sum()).toBeCloseTo(before, 1)
  expect((await rekey(db)).left).toBe(0)
})

test('a missing and a wrong key are told in one sentence, before anything is written', async () => {
  await unlock(db, testKeys, 'SPOTTER_HEALTH_KEY')
  await expect(unlock(db, undefined, 'SPOTTER_HEALTH_KEY')).rejects.toThrow(
    'The health data of this database is sealed with the key "test", which is not in SPOTTER_HEALTH_KEY. Put it there; nothing was changed.',
  )
  const other = keyRing([{ id: 'other', bytes: new Uint8Array(32).fill(1) }])
  await expect(unlock(db, other, 'SPOTTER_HEALTH_KEY')).rejects.toThrow(
    'sealed with the key "test", which is not in',
  )
  const wrong = keyRing([{ id: 'test', bytes: new Uint8Array(32).fill(1) }])
  await expect(unlock(db, wrong, 'SPOTTER_HEALTH_KEY')).rejects.toThrow(
    'The key "test" in SPOTTER_HEALTH_KEY is not the one the health data of this database is sealed with.',
  )
  expect(await raw('health_keys')).not.toContain('other')
  await unlock(db, newer, 'SPOTTER_HEALTH_KEY')
  await expect(unlock(db, testKeys, 'SPOTTER_HEALTH_KEY')).rejects.toThrow('sealed with the key "newer"')
})

test('two who start at once with different keys of one name do not both begin', async () => {
  const rings = [1, 2, 3].map((fill) => keyRing([{ id: 'same', bytes: new Uint8Array(32).fill(fill) }]))
  const began = await Promise.allSettled(rings.map((ring) => unlock(db, ring, 'SPOTTER_HEALTH_KEY')))
  expect(began.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
