import { expect, test } from 'vitest'
import { webhookRoutes } from './webhooks.ts'

const address = '/webhooks/telegram'

test('what Telegram posts reaches its door whole', async () => {
  const heard: unknown[] = []
  const app = webhookRoutes({
    async telegram(request) {
      heard.push(request.headers.get('x-telegram-bot-api-secret-token'), await request.json())
      return new Response(null, { status: 200 })
    },
  })
  const headers = { 'x-telegram-bot-api-secret-token': 'ours' }
  const response = await app.request(address, { method: 'POST', headers, body: '{"update_id":7}' })
  expect(response.status).toBe(200)
  expect(heard).toEqual(['ours', { update_id: 7 }])
})

test.each([true, false])('more than 512 KiB is refused, with its length announced: %s', async (announced) => {
  const app = webhookRoutes({ telegram: async () => new Response(null, { status: 200 }) })
  const body = 'x'.repeat(512 * 1024 + 1)
  const headers = announced ? { 'content-length': `${body.length}` } : undefined
  const response = await app.request(address, { method: 'POST', body, ...(headers ? { headers } : {}) })
  expect(response.status).toBe(413)
})

test('with the door closed there is nothing at its address', async () => {
  const app = webhookRoutes({ telegram: undefined })
  expect((await app.request(address, { method: 'POST', body: '{}' })).status).toBe(404)
})

test('a look at the address with a browser finds nothing', async () => {
  const app = webhookRoutes({ telegram: async () => new Response(null, { status: 200 }) })
  expect((await app.request(address)).status).toBe(404)
})

test('the longest message that answers the longest message comes through, whatever it is written in', async () => {
  const heard: string[] = []
  const app = webhookRoutes({
    async telegram(request) {
      heard.push(await request.text())
      return new Response(null, { status: 200 })
    },
  })
  const text = '\\ud83d\\udcaa'.repeat(2048)
  const entities = Array.from({ length: 100 }, (_, i) => ({
    ...{ type: 'custom_emoji', offset: 2 * i, length: 2, custom_emoji_id: '5368324170671202286' },
  }))
  const message = `{"text":"${text}","entities":${JSON.stringify(entities)}`
  const body = `{"update_id":7,"message":${message},"reply_to_message":${message}}}}`
  expect(body.length).toBeGreaterThan(64 * 1024)
  expect((await app.request(address, { method: 'POST', body })).status).toBe(200)
  expect(heard).toEqual([body])
})
