import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareEmbedded } from '../db/backup/bare-embedded.ts'
import { barePostgres } from '../db/backup/bare-postgres.ts'
import { backUp, restored } from '../db/backup/make.ts'
import { openEmbedded } from '../db/embedded.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { snapshotOf } from '../db/snapshots.ts'
import { startPostgres } from '../db/suite/postgres.ts'

/**
 * How long a backup takes, how long members wait beside it, and that memory does not grow with the table.
 *
 * npm run -s bench:backups -- [ROWS]
 */
const rows = Number(process.argv[2] ?? 3_000_000)
const keys = { keys: [new Uint8Array(32).fill(1)], passphrase: undefined }
const at = new Date('2026-11-24T03:20:00Z')
const unproved = async () => ({ tables: 0, rows: 0, migrated: 0 })
const folder = await mkdtemp(join(tmpdir(), 'spotter-bench-'))
const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10
const seconds = (ms: number) => Math.round(ms / 10) / 100

/** Runs a piece of work: how long it takes, and how far memory rises meanwhile. */
async function measured<T>(work: () => Promise<T>): Promise<{ s: number; risenMb: number; value: T }> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let most = before
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const begun = performance.now()
  const value = await work()
  clearInterval(look)
  return { s: seconds(performance.now() - begun), risenMb: megabytes(most - before), value }
}

/** The embedded demo gym: a copy beside members who ask all the time, and the backup made of it. */
async function embedded() {
  const data = join(folder, 'data')
  const { db, close } = await openEmbedded(data)
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now: at, weeks: 26 })
  let going = true
  let longest = 0
  const asking = (async () => {
    for (; going; await new Promise((resolve) => setTimeout(resolve, 2))) {
      const begun = performance.now()
      await db.execute('select 1')
      longest = Math.max(longest, performance.now() - begun)
    }
  })()
  const copy = await measured(() => snapshotOf(data))
  going = false
  await asking
  await close()
  const file = join(folder, 'demo.backup')
  const source = await bareEmbedded(copy.value.folder)
  const made = await measured(() => backUp(source, file, { at, keys, proved: unproved }))
  await copy.value.remove()
  const into = await measured(() => restored(file, () => bareEmbedded(), { keys }))
  const { size } = await stat(file)
  return {
    copySeconds: copy.s,
    longestWaitMs: Math.round(longest),
    backupSeconds: made.s,
    restoreSeconds: into.s,
    rows: into.value.rows,
    megabytes: megabytes(size),
    file,
  }
}

/** A server with one large table more: once with a tenth of its rows, once with all. */
async function server(demo: string, url: string, count: number) {
  const target = () => barePostgres(url)
  await restored(demo, target, { keys, replace: true })
  const filling = await target()
  await filling.writing((into) =>
    into.run(`drop table if exists many; create table many as select n as id, md5(n::text) as words,
      '2026-01-01'::timestamptz + n * interval '1 second' as at from generate_series(1, ${count}) n`),
  )
  const file = join(folder, `${count}.backup`)
  const made = await measured(() => backUp(filling, file, { at, keys, proved: unproved }))
  const back = await measured(() => restored(file, target, { keys, replace: true }))
  const { size } = await stat(file)
  return {
    rows: count,
    backupSeconds: made.s,
    backupMemoryMb: made.risenMb,
    restoreSeconds: back.s,
    restoreMemoryMb: back.risenMb,
    megabytes: megabytes(size),
  }
}

const postgres = await startPostgres()
try {
  const { file, ...demo } = await embedded()
  const url = `${postgres.url}/spotter_template`
  const tenth = await server(file, url, Math.round(rows / 10))
  const whole = await server(file, url, rows)
  const result = { command: `npm run -s bench:backups -- ${rows}`, demo, server: [tenth, whole] }
  await writeFile(new URL('results/backups.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
  console.log(JSON.stringify(result, null, 2))
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
