import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { about } from './about.ts'
import { requestsWatched } from './http.ts'
import { metricsOf } from './metrics.ts'
import { seriesIn } from './testing.ts'

function house() {
  const metrics = metricsOf()
  const inner = new Hono().get('/gyms/:gym', (c) => c.text(about()?.request ?? ''))
  const app = new Hono()
  app.use(requestsWatched({ metrics, traces: undefined, newId: () => 'made-here' }))
  app.route('/', inner)
  app.onError((_, c) => c.text('sorry', 500))
  app.get('/broken', () => {
    throw new Error('my knee hurts')
  })
  return { app, metrics }
}

test('a request has an id: that of a proxy where it can hold no word, else one of ours', async () => {
  const { app } = house()
  const idOf = async (given?: string) => {
    const headers: Record<string, string> = given ? { 'x-request-id': given } : {}
    const response = await app.request('/gyms/demo', { headers })
    return [response.headers.get('x-request-id'), await response.text()]
  }
  const hex = '0af7651916cd43dd8448eb211c80319c'
  expect(await idOf(hex)).toEqual([hex, hex])
  const uuid = '3546d066-a316-4542-8966-e9048c031f80'
  expect(await idOf(uuid)).toEqual([uuid, uuid])
  for (const other of [undefined, 'my-knee-hurts', 'a'.repeat(500), 'DEADBEEF'])
    expect(await idOf(other)).toEqual(['made-here', 'made-here'])
})

test('requests are counted by the pattern of their address: whatever strangers ask for, there are few', async () => {
  const { app, metrics } = house()
  await app.request('/gyms/my-knee')
  await app.request('/gyms/hurts?weight=81')
  for (let i = 0; i < 50; i++) await app.request(`/no/where/${i}`)
  await app.request('/broken')
  await app.request(new Request('http://gym/gyms/x', { method: 'KNEE' }))
  const text = await metrics.registry.metrics()
  const counted = seriesIn(text).filter(({ name }) => name === 'spotter_http_requests_total')
  expect(
    counted.map(({ labels, value }) => [labels['method'], labels['route'], labels['status'], value]),
  ).toEqual([
    ['GET', '/gyms/:gym', '200', 2],
    ['GET', 'none', '404', 50],
    ['GET', '/broken', '500', 1],
    ['other', 'none', '404', 1],
  ])
  expect(text).not.toMatch(/knee|hurts|weight/i)
})
