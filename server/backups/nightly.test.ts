import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenDatabase } from '../../db/client.ts'
import { openEmbedded } from '../../db/embedded.ts'
import { identities, jobsRun, members, outbox } from '../../db/schema/index.ts'
import { openedRows } from '../../db/testing.ts'
import { here } from '../../tools/forecast/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { testGym } from '../../tools/testing.ts'
import { parseConfig } from '../config.ts'
import { gymsFor, jobs, type Means, runJob } from '../jobs.ts'
import { backupNote } from './folder.ts'
import { nightly } from './nightly.ts'
import { begun } from './testing.ts'

const minute = new Date('2026-11-24T03:20:00Z')
const morning = new Date('2026-11-24T03:21:00Z')
const key = randomBytes(32).toString('base64')
const [job] = jobs.filter(({ name }) => name === 'backup')
let folder: string
let opened: OpenDatabase
let gym: Gym
let log: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-nightly-'))
  opened = await openEmbedded(join(folder, 'data'))
  gym = await testGym(opened.db)
  for (const [role, language] of [
    ['owner', 'de'],
    ['manager', 'en'],
    ['member', 'en'],
  ] as const) {
    const id = crypto.randomUUID()
    const { db } = opened
    await db.insert(members).values({ id, gym: gym.id, role, source: 'chat', createdAt: minute })
    await db
      .insert(identities)
      .values({ gym: gym.id, channel: 'telegram', sender: id, member: id, address: id, language })
  }
}, 120_000)
afterAll(async () => {
  await opened.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  log = []
  await opened.db.delete(outbox)
  await opened.db.delete(jobsRun)
})

const settings = (to: string) => ({
  SPOTTER_DATA: join(folder, 'data'),
  SPOTTER_BACKUP_FOLDER: to,
  SPOTTER_BACKUP_KEY: key,
})

/** Runs the job as the clock does; the command in a process of its own, unless another is played. */
async function night(to: string, run?: () => Promise<string>): Promise<boolean> {
  if (!job) throw new Error('no such job')
  const environment = settings(to)
  const command = () => begun('backup', ['--json'], environment).ended.then(({ out }) => out)
  const means: Means = {
    ...{ workshop: here, doors: new Map(), now: () => morning },
    log: (event, facts) => void log.push(`${event} ${JSON.stringify(facts)}`),
  }
  const backUp = nightly(parseConfig(environment), { ...means, run: run ?? command })
  return runJob({ db: opened.db, ...means, backUp }, job, gym, minute)
}

const told = async () =>
  (await openedRows(opened.db, outbox)).map(({ message }) => (message as { text: string }).text).sort()

test('the night makes a backup beside the open house, proves it, and says so', {
  timeout: 300_000,
}, async () => {
  const to = join(folder, 'backups')
  expect(await night(to)).toBe(true)
  expect((await readdir(to)).filter((name) => /^spotter-\d{8}T\d{6}Z\.backup$/.test(name))).toHaveLength(1)
  expect(await backupNote(to)).toMatchObject({ made: { proved: 'restored' } })
  expect(log).toEqual([
    expect.stringMatching(/^backup\.made \{"bytes":\d+,"tables":\d+,"rows":\d+,"removed":0/),
  ])
  expect(await opened.db.select().from(jobsRun)).toMatchObject([{ job: 'backup', outcome: 'done' }])
  expect(await told()).toEqual([])
  // Another machine, or the same minute again, does nothing.
  expect(await night(to)).toBe(false)
})

test('a folder that can not be written is told to owners and managers, in their language, once', {
  timeout: 60_000,
}, async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(night(join(folder, 'file', 'backups'))).rejects.toThrow(/can't be made \(ENOTDIR\)/)
  expect(await told()).toEqual([
    expect.stringMatching(
      /^Last night's backup was not made: the folder for backups can't be written\. Nothing/,
    ),
    expect.stringMatching(/^Letzte Nacht wurde keine Sicherung gemacht: In den Ordner/),
  ])
  expect(log[0]).toMatch(/^backup\.failed \{"reason":"unwritable"/)
  expect(await opened.db.select().from(jobsRun)).toMatchObject([{ job: 'backup', outcome: 'failed' }])
})

test('a full disk, and a command that dies without a word, are told as well', async () => {
  const full = async () => JSON.stringify({ failed: 'The disk is full.', trouble: 'full' })
  await expect(night('x', full)).rejects.toThrow('The disk is full.')
  expect((await told())[0]).toMatch(/the disk for backups is full/)
  await opened.db.delete(outbox)
  await opened.db.delete(jobsRun)
  await expect(night('x', async () => '')).rejects.toThrow()
  expect((await told())[0]).toMatch(/The server's log says why/)
})

test('it is made once for the whole house, and only where it can be', () => {
  if (!job) throw new Error('no such job')
  const other = { ...gym, id: 'other' }
  const backUp = async () => {}
  expect(gymsFor(job, [gym, other], { backUp })).toEqual([gym])
  expect(gymsFor(job, [gym, other], {})).toEqual([])
  for (const each of jobs.filter((some) => some !== job))
    expect(gymsFor(each, [gym, other], {})).toHaveLength(2)
})

test('a folder without a key is a fault, and a key must be one', () => {
  expect(() => parseConfig({ SPOTTER_BACKUP_FOLDER: 'x' })).toThrow(
    /SPOTTER_BACKUP_FOLDER needs SPOTTER_BACKUP_KEY/,
  )
  expect(() => parseConfig({ SPOTTER_BACKUP_KEY: 'hunter2' })).toThrow(/SPOTTER_BACKUP_KEY must be 32 bytes/)
  expect(() => parseConfig({ SPOTTER_BACKUP_PASSPHRASE: 'short' })).toThrow(/at least 12 letters/)
  const { backups } = parseConfig({ SPOTTER_BACKUP_KEY: `${key}, ${key}` })
  expect(backups?.keys.map((each) => Buffer.from(each).toString('base64'))).toEqual([key, key])
  expect(parseConfig({}).backups).toBeUndefined()
})
