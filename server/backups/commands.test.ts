import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barePostgres } from '../../db/backup/bare-postgres.ts'
import { fingerprints } from '../../db/backup/dump.ts'
import { inFolder } from '../../db/backup/places.ts'
import { balance, balanced, goingRound, purses } from '../../db/backup/purses.ts'
import type { OpenDatabase } from '../../db/client.ts'
import { openEmbedded } from '../../db/embedded.ts'
import { openPostgres } from '../../db/postgres.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { startPostgres } from '../../db/suite/postgres.ts'
import { begun } from './testing.ts'

/** The commands as somebody at a terminal uses them, each in a process of its own. */

const now = new Date('2026-11-24T17:42:00+01:00')
const key = randomBytes(32).toString('base64')
let folder: string
let data: string
let server: Awaited<ReturnType<typeof startPostgres>>
let embedded: OpenDatabase | undefined
const at = (name: string) => join(folder, name)
const settings = () => ({ SPOTTER_DATA: data, SPOTTER_BACKUP_KEY: key })

async function filled(opened: OpenDatabase): Promise<void> {
  await seedDemo(opened.db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 1 })
  for (const statement of purses.split(';')) await opened.db.execute(sql.raw(statement))
}

let databases = 0
async function database(): Promise<string> {
  const name = `taken_${databases++}`
  const admin = await openPostgres(`${server.url}/spotter_template`, 1)
  await admin.db.execute(sql.raw(`create database ${name} template template0`))
  await admin.close()
  return `${server.url}/${name}`
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-commands-'))
  data = at('data')
  server = await startPostgres()
  embedded = await openEmbedded(data)
  await filled(embedded)
}, 120_000)
afterAll(async () => {
  await embedded?.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const ran = (...[command, args, more]: Parameters<typeof begun>) =>
  begun(command, args, { ...settings(), ...more }).ended

test('an embedded Spotter is backed up while members write; what is restored is of one moment', {
  timeout: 300_000,
}, async () => {
  const db = embedded?.db
  if (!db) throw new Error('not open')
  const stop = goingRound(db)
  const made = await ran('backup', ['--out', at('live.backup')], {})
  const times = await stop()
  expect(made.err).toBe('')
  expect(made.out).toMatch(
    /live\.backup\n.* tables with .* rows, restored into a database of its own and compared\./,
  )
  const { mode } = await stat(at('live.backup'))
  expect(mode & 0o777).toBe(0o600)
  const to = await database()
  const elsewhere = { SPOTTER_DATA: at('elsewhere') }
  const restored = await ran('restore', [at('live.backup'), '--to', to], elsewhere)
  expect(restored.err).toBe('')
  expect(restored.out).toMatch(
    /The key of its health data is now in .*elsewhere\/health\.key: set SPOTTER_HEALTH_KEY/,
  )
  const keyIn = (from: string) => readFile(join(from, 'health.key'), 'utf8')
  expect(await keyIn(at('elsewhere'))).toBe(await keyIn(data))
  const taken = await openPostgres(to, 1)
  const { times: then, ...sums } = await balance(taken.db).finally(taken.close)
  expect(sums).toEqual(balanced)
  expect(then).toBeGreaterThan(0)
  expect(then).toBeLessThan(times)
  expect(await readdir(join(data, 'snapshots'))).toEqual([])
})

test('nothing is moved while Spotter is open; closed, it moves to Postgres as it is, and not twice', {
  timeout: 300_000,
}, async () => {
  const to = await database()
  expect((await ran('move', ['--to', to], {})).err).toMatch(/^Another Spotter \(process \d+\) is using/)
  await embedded?.close()
  embedded = undefined
  const moved = await ran('move', ['--to', to], {})
  expect(moved).toMatchObject({ code: 0, err: '' })
  expect(moved.out).toMatch(
    /^Moved: \d+ tables with [\d,]+ rows, read back and compared\.\nStart Spotter with DATABASE_URL/,
  )
  const [was, is] = await Promise.all(
    [inFolder(data).bare(), barePostgres(to)].map(async (opening) => {
      const bare = await opening
      return bare.reading(fingerprints).finally(() => bare.close())
    }),
  )
  expect(is).toEqual(was)
  expect((await ran('move', ['--to', to], {})).err).toMatch(/^The database is not empty/)
})

test('a server is backed up while members write, to the folder that is configured, and restored', {
  timeout: 300_000,
}, async () => {
  const url = await database()
  const opened = await openPostgres(url, 4)
  await filled(opened)
  const stops = [goingRound(opened.db), goingRound(opened.db)]
  const environment = { DATABASE_URL: url, SPOTTER_BACKUP_FOLDER: at('nightly') }
  const made = await ran('backup', ['--json'], environment)
  await Promise.all(stops.map((stop) => stop()))
  await opened.close()
  expect(made.err).toBe('')
  expect(JSON.parse(made.out)).toMatchObject({ proved: 'restored', removed: [] })
  const to = await database()
  expect((await ran('restore', ['latest'], { ...environment, DATABASE_URL: to })).err).toBe('')
  const taken = await openPostgres(to, 1)
  const { times, ...sums } = await balance(taken.db).finally(taken.close)
  expect(sums).toEqual(balanced)
  expect(times).toBeGreaterThan(0)
  const listed = await ran('backup', ['--list', '--json'], environment)
  expect(JSON.parse(listed.out)).toMatchObject({ made: { proved: 'restored' }, backups: [{}] })
  const left = await openPostgres(to, 1)
  const names = await left.query(`select datname from pg_database where datname like 'spotter_check%'`, [])
  await left.close()
  expect([...(names as unknown[])]).toEqual([])
})

test('killed in the middle, a backup leaves nothing under its name and a restore nothing in the database', {
  timeout: 300_000,
}, async () => {
  const out = at('killed.backup')
  const { child, ended } = begun('backup', ['--out', out], settings())
  await until(async () => (await readdir(folder)).some((name) => name.endsWith('.part')))
  child.kill('SIGKILL')
  await ended
  expect(await stat(out).catch(() => 'none')).toBe('none')
  expect((await ran('backup', ['--out', out, '--quick'], {})).code).toBe(0)
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  const to = await database()
  const restoring = begun('restore', [out, '--to', to], settings())
  const look = await barePostgres(to)
  const busy = `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state like '%active%'`
  await until(async () => (await look.reading((bare) => bare.rows(busy))).length > 0)
  restoring.child.kill('SIGKILL')
  await restoring.ended
  expect(await look.reading(fingerprints)).toEqual({ tables: {}, sequences: [] })
  await look.close()
  expect((await ran('restore', [out, '--to', to], {})).err).toBe('')
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20)
}

test('what can not be done is said in one sentence, and nothing is left behind', {
  timeout: 300_000,
}, async () => {
  const said = async (...of: Parameters<typeof begun>) => {
    const { code, err } = await ran(...of)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
    return err
  }
  const out = at('refused.backup')
  const wrong = { SPOTTER_BACKUP_KEY: randomBytes(32).toString('base64') }
  await writeFile(at('words'), 'not a backup')
  expect(await said('backup', ['--out', out], { SPOTTER_BACKUP_KEY: '' })).toMatch(/set SPOTTER_BACKUP_KEY/)
  expect(await said('backup', ['--out', at('words')], {})).toMatch(/is there already\. Nothing was written\./)
  expect(await said('backup', ['--out', out], { SPOTTER_DATA: at('none') })).toMatch(
    /There is no database in/,
  )
  expect(await said('restore', [at('words'), '--to', at('x')], {})).toMatch(/^That file is no backup/)
  expect(await said('restore', [at('live.backup'), '--to', at('x')], wrong)).toMatch(
    /^No key opens this backup/,
  )
  expect(await said('restore', [at('nowhere')], {})).toMatch(/^There is no file/)
  expect(await said('restore', [at('live.backup')], {})).toMatch(/^The database is not empty/)
  expect(await said('move', ['--to', 'mysql://x'], {})).toMatch(/^Say where to/)
  expect((await readdir(folder)).filter((name) => /^(x|refused.*|none)$/.test(name))).toEqual([])
})

test('a full disk is said, leaves no file, and older backups as they were', {
  timeout: 300_000,
}, async (context) => {
  const small = at('small')
  await mkdir(small)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', small])
  if (mounted.status !== 0) {
    console.warn('SKIPPED: a full disk. No small disk can be mounted here; it takes root.')
    context.skip()
  }
  try {
    await writeFile(join(small, 'spotter-20261101T032000Z.backup'), 'old')
    const { code, err } = await ran('backup', ['--quick'], { SPOTTER_BACKUP_FOLDER: small })
    expect(err).toMatch(/^The disk of .*small is full: the backup was not written\. Make room there\.$/m)
    expect(code).toBe(1)
    expect((await readdir(small)).filter((name) => name !== 'last.json')).toEqual([
      'spotter-20261101T032000Z.backup',
    ])
  } finally {
    spawnSync('umount', [small])
  }
})
