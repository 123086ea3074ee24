import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openEmbedded } from '../../db/embedded.ts'
import { testGym } from '../../tools/testing.ts'
import { type Collector, figureOf, playCollector } from './testing.ts'

/** The product as it is started, with everything on that looks on. */

const root = new URL('../..', import.meta.url).pathname
const token = 'a-token-of-sixteen'
let folder: string
let collector: Collector
let child: ChildProcess | undefined

beforeAll(async () => {
  collector = await playCollector()
  folder = await mkdtemp(join(tmpdir(), 'spotter-watching-'))
  const { db, close } = await openEmbedded(folder)
  await testGym(db, 'north')
  await close()
}, 120_000)
afterAll(async () => {
  child?.kill('SIGKILL')
  collector.close()
  await rm(folder, { recursive: true, force: true })
})

const addressIn = (text: string, words: RegExp) => words.exec(text)?.[1] ?? ''

test('a process tells whether it is ready, its figures, its events and its traces, and takes its leave', {
  timeout: 180_000,
}, async () => {
  const settings = {
    ...{ PORT: '0', SPOTTER_DATA: folder, METRICS_PORT: '0', METRICS_TOKEN: token },
    ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_HEADERS: 'x-key=ours' },
    OTEL_SERVICE_NAME: 'north-gym',
  }
  const args = ['server/node.ts']
  const house = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...settings },
  })
  child = house
  let said = ''
  let events = ''
  house.stdout.on('data', (piece) => {
    said += piece
  })
  house.stderr.on('data', (piece) => {
    events += piece
  })
  const ended = new Promise((resolve) => house.once('close', resolve))
  await vi.waitFor(() => expect(said).toMatch(/Ctrl-C closes/), 150_000)

  const web = addressIn(said, /, at (http:\/\/localhost:\d+)/)
  const figures = addressIn(said, /Figures for Prometheus: (\S+)/)
  expect(await (await fetch(`${web}/readyz`)).json()).toEqual({ ok: true })
  expect((await fetch(`${web}/metrics`)).status).toBe(404)
  expect((await fetch(figures)).status).toBe(401)
  const answer = await fetch(`${web}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'is it busy now?' }),
  })
  expect([answer.status, answer.headers.get('x-request-id')]).toEqual([
    200,
    expect.stringMatching(/^[0-9a-f-]{36}$/),
  ])
  const text = await (await fetch(figures, { headers: { authorization: `Bearer ${token}` } })).text()
  expect(figureOf(text, 'spotter_turns_total', { channel: 'web', outcome: 'answered' })).toBe(1)
  expect(figureOf(text, 'spotter_database_up')).toBe(1)
  expect(figureOf(text, 'spotter_ready')).toBe(1)
  expect(figureOf(text, 'spotter_gyms')).toBe(1)
  expect(figureOf(text, 'spotter_database_connections_most')).toBe(1)
  expect(figureOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e7)

  house.kill('SIGTERM')
  expect(await ended).toBe(0)
  for (const line of events.trim().split('\n').filter(Boolean))
    expect(JSON.parse(line)).toHaveProperty('event')
  expect(collector.headers[0]).toMatchObject({ 'x-key': 'ours', path: '/v1/traces' })
  expect(collector.heard()).toContain('north-gym')
  const names = collector.spans().map(({ name }) => name)
  for (const name of ['request POST /api/chat', 'turn', 'tool crowdNow', 'reply'])
    expect(names).toContain(name)
})
