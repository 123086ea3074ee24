import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { rowsOf } from '../db/client.ts'
import { knownSchema } from '../db/migrate.ts'
import { openPostgres } from '../db/postgres.ts'
import { startPostgres } from '../db/suite/postgres.ts'
import { type House, startHouse } from './loopback/house.ts'

// The release before this one goes on while this one's schema is brought in: its code, from the history, in its own process.

const root = new URL('..', import.meta.url).pathname
const commit = (await readFile(join(root, 'deploy/previous'), 'utf8')).trim()
const known = (() => {
  try {
    execFileSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root, stdio: 'ignore' })
    return true
  } catch {
    process.stderr.write(
      `\nNOT TESTED: the code before this (${commit}, of deploy/previous) is not in this history.\n` +
        'A clone with its whole history tests that a rolling upgrade is survived (git fetch --unshallow).\n\n',
    )
    return false
  }
})()

let folder: string
let server: Awaited<ReturnType<typeof startPostgres>>
let telegram: TelegramApi
let old: House | undefined

beforeAll(async () => {
  if (!known) return
  folder = await mkdtemp(join(tmpdir(), 'spotter-previous-'))
  await mkdir(join(folder, 'code'))
  execFileSync('sh', ['-c', `git archive ${commit} | tar -x -C '${folder}/code'`], { cwd: root })
  await symlink(join(root, 'node_modules'), join(folder, 'code/node_modules'))
  server = await startPostgres()
  telegram = await playTelegram()
}, 120_000)
afterAll(async () => {
  if (!known) return
  old?.child.kill('SIGKILL')
  await old?.ended
  await telegram.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

/** Runs lines of the old code. */
async function inOldCode(lines: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', lines, url()], {
    cwd: join(folder, 'code'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece))
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code, output).toBe(0)
  return output
}

const url = () => `${server.url}/spotter_template`

const makeGym = `
  import { openPostgres } from './db/postgres.ts'
  import { testGym } from './tools/testing.ts'
  const opened = await openPostgres(process.argv[1], 2)
  await testGym(opened.db)
  await opened.close()`

/** At an hour of the gym's night, of its morning and of its day, so that each job has something to do. */
const runJobs = `
  import { connectPostgres } from './db/postgres.ts'
  import { jobs, runJob } from './server/jobs.ts'
  import { loadGym } from './tools/gym/index.ts'
  import { here } from './tools/forecast/index.ts'
  const { db, close } = connectPostgres(process.argv[1], 4)
  const gym = await loadGym(db, 'gym')
  for (const clock of ['02:15', '03:25', '06:05', '17:30'])
    for (const job of jobs) {
      const minute = new Date('2026-11-23T' + clock + ':00Z')
      const house = { db, workshop: here, doors: new Map(), log() {}, now: () => minute }
      if (!(await runJob(house, job, gym, minute))) throw new Error(job.name + ' did not run')
    }
  console.log('jobs: ' + jobs.length)
  await close()`

async function chat(address: string, text: string, cookie = ''): Promise<{ reply: string; cookie: string }> {
  const response = await fetch(`${address}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ text }),
  })
  expect(response.status).toBe(200)
  const { reply } = (await response.json()) as { reply: string }
  return { reply, cookie: cookie || (response.headers.getSetCookie()[0]?.split(';')[0] ?? '') }
}

test.runIf(known)(
  'the code before this answers, works by the clock and keeps its doors open on this schema',
  {
    timeout: 400_000,
  },
  async () => {
    await inOldCode(makeGym)
    old = startHouse(
      { DATABASE_URL: url(), TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
      join(folder, 'code'),
    )
    const address = await old.address
    const { cookie } = await chat(address, 'is it busy now?')

    const opened = await openPostgres(url(), 2)
    const { last } = await knownSchema()
    const applied = rowsOf<{ last: string }>(
      await opened.db.execute(sql`select max(created_at)::text as last from drizzle.__drizzle_migrations`),
    )
    expect(Number(applied[0]?.last)).toBe(last)

    expect((await chat(address, 'check me in for legs', cookie)).reply).toMatch(/checked in/i)
    expect((await chat(address, 'log squat 3x8 80 kg', cookie)).reply).not.toMatch(/our side/)
    expect((await chat(address, 'check me out', cookie)).reply).toMatch(/checked out/i)
    await telegram.say('is it busy now?')
    await expect
      .poll(() => telegram.state.messages.filter(({ from }) => from?.is_bot).length, { timeout: 60_000 })
      .toBe(1)
    const visits = rowsOf<{ n: string }>(
      await opened.db.execute(sql`select count(*)::text as n from visits where check_out is not null`),
    )
    expect(visits).toEqual([{ n: '1' }])
    expect(await inOldCode(runJobs)).toMatch(/jobs: \d+/)
    expect(old.output()).not.toMatch(/\bbug\b|job_failed|outbox_failed/)
    await opened.close()
  },
)

test.runIf(known)(
  'it starts anew on this schema where it knows of floors, and is refused in one sentence where it does not',
  {
    timeout: 200_000,
  },
  async () => {
    const knowsFloors = (await readFile(join(folder, 'code/db/migrate.ts'), 'utf8')).includes('drizzle.floor')
    const again = startHouse({ DATABASE_URL: url() }, join(folder, 'code'))
    const came = await again.address.then(
      () => true,
      () => false,
    )
    again.child.kill('SIGTERM')
    await again.ended
    expect(came).toBe(knowsFloors)
    if (!knowsFloors) expect(again.output()).toMatch(/was written by a newer Spotter than this one/)
  },
)
