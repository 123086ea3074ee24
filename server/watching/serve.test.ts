import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { serveMetrics } from './serve.ts'

const exposed = { contentType: 'text/plain; version=0.0.4', text: async () => 'spotter_ready 1\n' }
const host = '127.0.0.1'

test('figures are at one address, for those who know the token', async () => {
  const { port, close } = await serveMetrics(
    { kind: 'open', port: 0, host, token: 'a-token-of-sixteen' },
    exposed,
  )
  const get = (path: string, headers = {}, method = 'GET') =>
    fetch(`http://${host}:${port}${path}`, { headers, method })
  const token = { authorization: 'Bearer a-token-of-sixteen' }
  expect((await get('/metrics')).status).toBe(401)
  expect((await get('/metrics', { authorization: 'Bearer another-token-16' })).status).toBe(401)
  expect((await get('/', token)).status).toBe(404)
  expect((await get('/metrics', token, 'POST')).status).toBe(404)
  const answer = await get('/metrics?x=1', token)
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    ...[200, 'text/plain; version=0.0.4', 'spotter_ready 1\n'],
  ])
  await close()
})

test('a port in use is one sentence', async () => {
  const other = createServer().listen(0, host)
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(serveMetrics({ kind: 'open', port, host, token: undefined }, exposed)).rejects.toThrow(
    `Port ${port} of the figures is in use. Choose another with METRICS_PORT.`,
  )
  other.close()
})
