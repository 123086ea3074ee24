import { expect, test } from 'vitest'
import { startingApp } from './starting.ts'

const ask = (headers: Record<string, string>, method = 'GET') =>
  startingApp().request('/gyms/demo', { headers, method })

test('a browser that comes too early gets a page that looks again, in its language', async () => {
  const response = await ask({ accept: 'text/html,*/*', 'accept-language': 'de-AT,de;q=0.9' })
  expect([response.status, response.headers.get('refresh'), response.headers.get('retry-after')]).toEqual([
    503,
    '3',
    '3',
  ])
  const words = await response.text()
  expect(words).toContain('<html lang="de">')
  expect(words).toContain('Spotter startet')
})

test('everything else gets a sentence as data, and hears when to come again', async () => {
  for (const response of [await ask({ accept: '*/*' }), await ask({ accept: 'text/html' }, 'POST')]) {
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3'])
    expect(await response.json()).toEqual({ error: 'Spotter is starting. Try again in a moment.' })
  }
})
