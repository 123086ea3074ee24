import { expect, test } from 'vitest'
import { healthRoutes } from '../routes/health.ts'
import { startingApp } from '../starting.ts'
import { type Reason, readiness } from './ready.ts'

const asked = async (ready: Parameters<typeof healthRoutes>[0], path = '/readyz') => {
  const response = await healthRoutes(ready).request(path)
  return { status: response.status, body: await response.json() }
}

test('a house whose database answers may be asked', async () => {
  expect(await asked(readiness(async () => undefined))).toEqual({ status: 200, body: { ok: true } })
})

test('each reason is named, and nothing of the fault', async () => {
  const gone = readiness(async () => {
    throw new Error('postgres://spotter:geheim@db refused')
  })
  expect(await asked(gone)).toEqual({ status: 503, body: { ok: false, reasons: ['database'] } })
  const behind = readiness(async () => 'migrations')
  behind.drain()
  expect(await asked(behind)).toEqual({
    status: 503,
    body: { ok: false, reasons: ['draining', 'migrations'] },
  })
})

test('a database that hangs is waited for a second, and asked once however often it is wanted to know', async () => {
  let asks = 0
  const answered = Promise.withResolvers<Reason | undefined>()
  const ready = readiness(() => {
    asks++
    return answered.promise
  })
  const begun = performance.now()
  const all = await Promise.all([ready.reasons(), ready.reasons(), ready.reasons()])
  expect(all).toEqual([['database'], ['database'], ['database']])
  expect(performance.now() - begun).toBeGreaterThan(950)
  expect(asks).toBe(1)
  answered.resolve(undefined)
  await answered.promise
  await expect.poll(() => ready.reasons()).toEqual([])
})

test('a house that closes is alive, and so is one that starts', async () => {
  const ready = readiness(async () => undefined)
  ready.drain()
  expect(await asked(ready, '/healthz')).toEqual({ status: 200, body: { ok: true } })
  const starting = startingApp()
  expect((await starting.request('/healthz')).status).toBe(200)
  const early = await starting.request('/readyz')
  expect([early.status, await early.json()]).toEqual([503, { ok: false, reasons: ['starting'] }])
})
