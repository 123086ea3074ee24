import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { counts, identities, members, occupancy, visits } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { loadGym } from '../gym/index.ts'
import { readOptions, runImport } from './index.ts'

/** Real tables that may not be copied into the project; beside it where somebody has them. */
const data = new URL('../../../shared/data', import.meta.url).pathname
const present = existsSync(data)
if (!present) process.stderr.write(`SKIPPED: no real data in ${data}, so no import of it was tested.\n`)

let database: TestDatabase
let rejected: string
const progress = { begin() {}, at() {}, end() {}, say() {} }

beforeAll(async () => {
  database = await testDatabase()
  rejected = await mkdtemp(join(tmpdir(), 'spotter-real-'))
})
afterAll(async () => {
  await database.close()
  await rm(rejected, { recursive: true })
})

function imported(line: string) {
  const words = line.split(' ').map((word) => word.replace('DATA', data))
  const open = async () => ({ db: database.db, close: async () => {} })
  return runImport(readOptions(words), { open, rejected, now: new Date('2026-11-24T12:00:00Z'), progress })
}

const whole = (read: number) => ({ read, accepted: read, rejected: 0, duplicates: 0 })
const known = (read: number) => ({ read, accepted: 0, rejected: 0, duplicates: read })
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  .map((day) => `DATA/fit_forecaster/${day}gym.csv`)
  .join(' ')

test.skipIf(!present)(
  'the campus gym goes in whole, and its raw form is the same readings',
  { timeout: 120_000 },
  async () => {
    const calendar = 'DATA/counts/campus_gym.calendar.json'
    expect(
      await imported(`counts DATA/counts/campus_gym.csv.gz --gym campus --calendar ${calendar}`),
    ).toMatchObject(whole(62_184))
    const raw = 'counts DATA/campus_gym_crowdedness.csv.gz --time date --count number_people'
    expect(await imported(raw)).toMatchObject(known(62_184))
    expect(await imported(`${raw} --gym raw --zone America/Los_Angeles`)).toMatchObject(whole(62_184))
    const gym = await loadGym(database.db, 'campus')
    expect(gym).toMatchObject({ zone: 'America/Los_Angeles', capacity: 125 })
    expect(gym?.periods).toHaveLength(13)
    expect(await database.db.$count(counts)).toBe(2 * 62_184)
    expect(await database.db.$count(occupancy)).toBeGreaterThan(15_000)
  },
)

test.skipIf(!present)('a climbing gym brings its capacity along', { timeout: 60_000 }, async () => {
  const summary = await imported(
    'counts DATA/counts/climbing_salt_pump.csv.gz --gym salt --calendar DATA/counts/climbing_salt_pump.calendar.json',
  )
  expect(summary).toMatchObject(whole(12_225))
  expect(summary.notes).toEqual(['salt is a new gym with the id salt.'])
})

test.skipIf(!present)(
  'seven weekday files of five thousand people give five thousand members',
  { timeout: 180_000 },
  async () => {
    const line = `members ${week} --gym fit --weeks 2 --until 2026-11-23`
    const summary = await imported(line)
    expect(summary).toMatchObject({ ...whole(13_410), members: 5000, visits: 26_820 })
    expect(summary.notes.at(-1)).toContain('5 members are spelled differently in other rows')
    expect(await imported(line)).toMatchObject({ ...known(13_410), members: 0, visits: 0 })
    expect(await database.db.$count(visits)).toBe(26_820)
  },
)

test.skipIf(!present)('the membership table is a thousand other people', { timeout: 60_000 }, async () => {
  const line = 'members DATA/gym_membership.csv --gym fit --weeks 1'
  const summary = await imported(line)
  expect(summary).toMatchObject({ ...whole(1000), members: 1000, visits: 2682 })
  expect(summary.notes.join(' ')).toMatch(/Kickboxen as cardio \(85\).*LesMiles \(99\)/)
  expect(await imported(line)).toMatchObject(known(1000))
  expect(await database.db.$count(members)).toBe(6000)
  expect(await database.db.$count(identities)).toBe(6000)
})
