import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from './client.ts'
import { knownSchema } from './migrate.ts'
import { connectPostgres, openPostgres } from './postgres.ts'
import { startPostgres } from './suite/postgres.ts'

let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

test('processes that start together on an empty database migrate it once, and all come up', async () => {
  const url = `${server.url}/spotter_template`
  const all = await Promise.all(Array.from({ length: 5 }, (_, i) => openPostgres(url, 1 + (i % 3))))
  const { db } = all[0] ?? (await openPostgres(url))
  const [applied] = rowsOf<{ n: string; distinct: string; last: string }>(
    await db.execute(sql`
      select count(*)::text as n, count(distinct created_at)::text as distinct, max(created_at)::text as last
      from drizzle.__drizzle_migrations`),
  )
  expect(applied?.n).toBe(applied?.distinct)
  expect(Number(applied?.last)).toBe((await knownSchema()).last)
  await Promise.all(all.map(({ close }) => close()))
})

const waiting = sql`select 1 from pg_locks where locktype = 'advisory' and not granted`

const holding = `
  import postgres from 'postgres'
  await postgres(process.argv[1], { max: 1 }).begin(async (tx) => {
    await tx\`select pg_advisory_xact_lock(${0x5307})\`
    console.log('held')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  })`

test('whoever dies while it migrates keeps nobody else from it', async () => {
  const admin = connectPostgres(`${server.url}/postgres`, 1)
  await admin.db.execute(sql`create database dying`)
  const url = `${server.url}/dying`
  // It holds the lock as a process does that is at it, until it is killed.
  const dying = spawn(process.execPath, ['--input-type=module', '-e', holding, url], {
    cwd: new URL('.', import.meta.url).pathname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(dying.stdout, 'data')
  let up = false
  const opening = openPostgres(url, 2).finally(() => {
    up = true
  })
  await expect.poll(async () => rowsOf(await admin.db.execute(waiting)), { timeout: 10_000 }).toHaveLength(1)
  expect(up).toBe(false)
  dying.kill('SIGKILL')
  const opened = await opening
  expect(rowsOf(await opened.db.execute(sql`select 1 from drizzle.floor`))).toHaveLength(1)
  await opened.close()
  await admin.close()
})
