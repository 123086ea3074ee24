import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit, members, occupancy, preferredSplits, visitSplits, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { testGym } from '../../testing.ts'
import { loadGym } from '../store.ts'
import { changeSettings, readSettings } from './change.ts'
import type { SettingsWish } from './fields.ts'

const now = new Date('2026-11-24T12:00:00Z')
const mia = '00000000-0000-4000-8000-00000000000a'
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

const change = (wish: SettingsWish, id = gym.id) =>
  changeSettings(database.db, { gym: id, actor: { member: null, key: 3 }, now }, wish)
const settings = async () => {
  const found = await readSettings(database.db, gym.id)
  if (!found) throw new Error('the gym is gone')
  return found
}
const trail = () => database.db.select().from(audit)

test('what is said changes, what is not stays, and the trail says what it was and is', async () => {
  const before = await settings()
  const { settings: after } = await change({ capacity: 120, comfort: 0.75, country: 'DE', quietFrom: 1290 })
  expect(after).toEqual({ ...before, capacity: 120, comfort: 0.75, country: 'DE', quietFrom: 1290 })
  expect(await loadGym(database.db, gym.id)).toMatchObject({
    capacity: 120,
    comfort: 0.75,
    name: 'Ironworks',
  })
  expect(await trail()).toMatchObject([
    {
      ...{ gym: gym.id, at: now, actor: null, action: 'settings.changed' },
      details: { key: 3, before: { capacity: 80, comfort: 0.8, country: null }, after: { capacity: 120 } },
    },
  ])
})

test('what says the same as before is no change and leaves no trace', async () => {
  const { hours, periods, splits, equipment, quotaRules, staffRules, ...rest } = await settings()
  const plain = JSON.parse(
    JSON.stringify({ hours, periods, splits, equipment, quotaRules, staffRules, ...rest }),
  )
  expect(await change(plain)).toMatchObject({ before: {}, after: {} })
  expect(await trail()).toEqual([])
})

test('a gym may open past midnight, twice a day, and close for a day; another gym keeps its own hours', async () => {
  const other = await testGym(database.db, 'other')
  const hours = [
    { weekday: 1, opens: 360, closes: 600 },
    { weekday: 1, opens: 960, closes: 1320 },
    { weekday: 5, opens: 1080, closes: 1620 },
  ]
  expect((await change({ hours })).settings.hours).toEqual(hours)
  expect((await loadGym(database.db, other.id))?.hours).toEqual(other.hours)
})

test.each<[string, SettingsWish]>([
  ['capacity', { capacity: 0 }],
  ['capacity', { capacity: 12.5 }],
  ['comfort', { comfort: 80 }],
  ['zone', { zone: 'Berlin' }],
  ['name', { name: ' ' }],
  ['name', { name: 'two\nlines' }],
  ['slotMinutes', { slotMinutes: 25 as 30 }],
  ['hours', { hours: [] }],
  ['hours.0', { hours: [{ weekday: 1, opens: 600, closes: 600 }] }],
  [
    'hours',
    {
      hours: [
        { weekday: 1, opens: 600, closes: 900 },
        { weekday: 1, opens: 840, closes: 960 },
      ],
    },
  ],
  ['periods.0', { periods: [{ name: 'term', from: '2026-12-01', to: '2026-11-01' }] }],
  ['splits', { splits: [] }],
  ['splits.0.id', { splits: [{ id: 'all', name: 'all', typicalMinutes: 60, capacityShare: 1 }] }],
  [
    'splits',
    {
      splits: [
        { name: 'Legs', typicalMinutes: 60, capacityShare: 1 },
        { name: 'legs ', typicalMinutes: 60, capacityShare: 1 },
      ],
    },
  ],
  ['equipment', { equipment: [{ name: 'pool lanes', pieces: 4, use: { swimming: 1 } }] }],
  ['quotaRules', { quotaRules: [{ split: 'swimming', most: 3 }] }],
  ['quotaRules.0', { quotaRules: [{ split: 'legs', from: 1200, to: 1080, most: 3 }] }],
  ['staffRules.0.peoplePer', { staffRules: [{ name: 'floor', peoplePer: 0 }] }],
  ['capacty', { capacty: 3 } as SettingsWish],
])('%s that makes no sense is refused, and nothing is changed', async (field, wish) => {
  const before = await settings()
  await expect(change({ quietTo: 300, ...wish })).rejects.toMatchObject({
    code: 'bad_setting',
    facts: { field },
  })
  expect(await settings()).toEqual(before)
  expect(await trail()).toEqual([])
})

describe('splits and equipment', () => {
  const areas = async () =>
    (await settings()).splits.map((split) => ({
      ...split,
      aliases: [...split.aliases],
      muscles: [...split.muscles],
    }))

  test('a new split gets an id of its name, a known one keeps it whatever it is called now', async () => {
    const all = await areas()
    const pool = { name: 'Swimming pool!', typicalMinutes: 45, capacityShare: 0.2 }
    const renamed = all.map((split) => (split.id === 'legs' ? { ...split, name: 'lower body area' } : split))
    const { settings: after } = await change({ splits: [...renamed, pool] })
    expect(after.splits.map(({ id }) => id)).toEqual([...all.map(({ id }) => id), 'swimming-pool'])
    expect(after.splits.find(({ id }) => id === 'legs')?.name).toBe('lower body area')
  })

  test('a split that nobody ever came for goes, with its rules and uses; what members liked goes with it', async () => {
    const row = { id: mia, gym: gym.id, source: 'chat', createdAt: now } as const
    await database.db.insert(members).values(row)
    await database.db.insert(preferredSplits).values({ gym: gym.id, member: mia, split: 'core', rank: 1 })
    const rules = [
      { split: 'core', most: 2 },
      { split: 'all', most: 9 },
    ]
    await change({ quotaRules: rules })
    const { settings: after } = await change({ splits: (await areas()).filter(({ id }) => id !== 'core') })
    expect(after.splits.map(({ id }) => id)).not.toContain('core')
    expect(after.quotaRules).toMatchObject([{ split: 'all', weekday: null, from: 0, to: 1440, most: 9 }])
    expect(after.equipment.every(({ use }) => !('core' in use))).toBe(true)
    expect(await database.db.select().from(preferredSplits)).toEqual([])
  })

  test('a split with visits is kept, and its name is said', async () => {
    await database.db.insert(members).values({ id: mia, gym: gym.id, source: 'chat', createdAt: now })
    const row = {
      gym: gym.id,
      member: mia,
      checkIn: now,
      checkOut: new Date('2026-11-24T13:00:00Z'),
      source: 'chat',
    } as const
    const [visit] = await database.db.insert(visits).values(row).returning({ id: visits.id })
    await database.db
      .insert(visitSplits)
      .values({ gym: gym.id, visit: visit?.id ?? 0, split: 'legs', position: 0 })
    const without = (await areas()).filter(({ id }) => id !== 'legs' && id !== 'core')
    await expect(change({ capacity: 90, splits: without })).rejects.toMatchObject({
      code: 'split_in_use',
      facts: { splits: ['legs'] },
    })
    expect((await settings()).capacity).toBe(80)
  })

  test('equipment keeps what it is used for where that is not said again', async () => {
    const before = await settings()
    const all = before.equipment.map(({ id, name, pieces }) => ({
      id,
      name,
      pieces: id === 'racks' ? 8 : pieces,
    }))
    const { settings: after } = await change({
      equipment: [...all, { name: 'Sleds', pieces: 2, use: { legs: 0.1 } }],
    })
    expect(after.equipment.find(({ id }) => id === 'racks')).toMatchObject({ pieces: 8, use: { legs: 0.45 } })
    expect(after.equipment.find(({ id }) => id === 'sleds')).toMatchObject({ pieces: 2, use: { legs: 0.1 } })
    expect(after.equipment).toHaveLength(before.equipment.length + 1)
  })
})

test('a rule of the quota keeps its id while it stands, and takes none of another gym', async () => {
  const other = await testGym(database.db, 'other')
  const [first] = (await change({ quotaRules: [{ split: 'all', most: 9 }] })).settings.quotaRules
  const id = first?.id ?? ''
  const [kept] = (await change({ quotaRules: [{ id, split: 'all', most: 7 }] })).settings.quotaRules
  expect(kept).toMatchObject({ id, most: 7 })
  const [own] = (await change({ quotaRules: [{ id, split: 'all', most: 3 }] }, other.id)).settings.quotaRules
  expect(own?.id).not.toBe(id)
  expect((await settings()).quotaRules).toMatchObject([{ id, most: 7 }])
})

test('slots keep their length and grid once something was counted', async () => {
  expect((await change({ slotMinutes: 15 })).settings.slotMinutes).toBe(15)
  await change({ slotMinutes: 30 })
  await database.db
    .insert(occupancy)
    .values({ gym: gym.id, slot: now, split: 'all', people: 12, source: 'counts' })
  await expect(change({ slotMinutes: 15 })).rejects.toMatchObject({ code: 'slots_fixed' })
  await expect(change({ zone: 'Asia/Kathmandu' })).rejects.toMatchObject({ code: 'slots_fixed' })
  expect((await change({ zone: 'America/New_York' })).settings.zone).toBe('America/New_York')
})

test('two who change settings at once leave every change, each with its line in the trail', async () => {
  const all = await Promise.allSettled([
    change({ capacity: 90 }),
    change({ staffRules: [{ name: 'floor', peoplePer: 40 }] }),
    change({ quietTo: 360 }),
  ])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  expect(await settings()).toMatchObject({
    capacity: 90,
    quietTo: 360,
    staffRules: [{ name: 'floor', least: 1 }],
  })
  expect(await database.db.$count(audit, eq(audit.gym, gym.id))).toBe(3)
})

test('a gym that is not there has no settings', async () => {
  expect(await readSettings(database.db, 'nowhere')).toBeUndefined()
  await expect(change({ capacity: 3 }, 'nowhere')).rejects.toMatchObject({ code: 'unknown_gym' })
})
