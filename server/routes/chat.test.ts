import { expect, test } from 'vitest'
import type { Reply, Turn } from '../../bot/turn.ts'
import { defaultSplits } from '../../tools/kit/splits.ts'
import type { DayStrip } from '../pages/wire.ts'
import { type ChatDeps, chatRoutes } from './chat.ts'

const noon = new Date('2026-11-24T11:00:00Z')
const mia = '11111111-1111-4111-8111-111111111111'
const reply: Reply = {
  text: 'About 22 people are here.',
  choices: [{ label: 'Show the day', send: '/day' }],
  charts: [],
  files: [{ name: 'visit.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' }],
  tools: [{ name: 'crowdNow', input: {}, ok: true, result: { people: 22 } }],
}

/** The web door with a gym behind it that answers as told, and the turns it was asked. */
function door(told: Partial<ChatDeps> = {}) {
  const asked: Turn[] = []
  let made = 0
  const { answer = async () => reply, ...others } = told
  const app = chatRoutes({
    answer: (turn, heard) => {
      asked.push(turn)
      return answer(turn, heard)
    },
    gym: async () => ({ id: 'harbour', name: 'Harbour Gym', language: 'en', splits: defaultSplits }),
    hasEarlier: async () => false,
    reader: async () => undefined,
    strip: async () => undefined,
    history: async () => [],
    news: async () => [],
    perMinute: 1200,
    now: () => noon,
    newId: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    crash: () => '7f3a',
    ...others,
  })
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    app.request('/api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { app, asked, send }
}

/** The events of a stream as [name, data]. */
async function events(answer: Response): Promise<[string, unknown][]> {
  const blocks = (await answer.text()).split('\n\n').filter((block) => block !== '')
  return blocks.map((block) => {
    const [, name = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
    return [name, JSON.parse(data)]
  })
}

async function refusal(answer: Response): Promise<string> {
  const { error } = (await answer.json()) as { error: string }
  expect(error).toMatch(/^[A-Z"].*\.$/)
  return error
}

test('a message becomes a turn, and the reply comes back with its tools, choices, charts and time', async () => {
  const times = [noon, new Date(noon.getTime() + 120)]
  const { send, asked } = door({ now: () => times.shift() ?? noon })
  const answer = await send({ text: ' is it busy? ', id: 'a1' }, { Cookie: `spotter=${mia}` })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    reply: 'About 22 people are here.',
    tools: reply.tools,
    choices: reply.choices,
    charts: [],
    files: reply.files,
    ms: 120,
  })
  expect(asked).toEqual([
    {
      id: `${mia}:a1`,
      channel: 'web',
      conversation: mia,
      private: true,
      sender: mia,
      senderName: null,
      text: 'is it busy?',
      at: noon,
    },
  ])
})

test('a new member gets a cookie for a year and is the same member with the next message', async () => {
  const { send, asked } = door()
  const cookie = (await send({ text: 'hi' })).headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^spotter=[0-9a-f-]{36}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)
  const again = await send({ text: 'hi' }, { Cookie: cookie.split(';')[0] ?? '' })
  expect(again.headers.get('set-cookie')).toBeNull()
  expect(asked[1]?.sender).toBe(asked[0]?.sender)
})

test.each(['mia', '1', `${mia}x`, `x${mia}`, mia.replace('-', ''), "'; drop table turns", '..%2f..%2f', ''])(
  'a cookie that is not of our form (%s) gets a new one',
  async (forged) => {
    const { send, asked } = door()
    const answer = await send({ text: 'hi' }, { Cookie: `spotter=${forged}` })
    expect(answer.headers.get('set-cookie')).toMatch(/^spotter=0{8}-/)
    expect(asked[0]?.sender).toMatch(/^0{8}-/)
  },
)

test('the cookie is secure where the request was, directly or behind a proxy', async () => {
  const { app, send } = door()
  const cookie = (answer: Response) => answer.headers.get('set-cookie')
  expect(cookie(await app.request('https://gym.example/'))).toContain('; Secure')
  expect(cookie(await send({ text: 'hi' }, { 'X-Forwarded-Proto': 'https' }))).toContain('; Secure')
  expect(cookie(await send({ text: 'hi' }))).not.toContain('Secure')
})

test('the same id of two members is two turns', async () => {
  const { send, asked } = door()
  await send({ text: 'hi', id: 'a1' }, { Cookie: `spotter=${mia}` })
  await send({ text: 'hi', id: 'a1' })
  expect(asked[0]?.id).not.toBe(asked[1]?.id)
})

test.each([
  ['no JSON', 'is it busy?', 400],
  ['half a JSON', '{"text":', 400],
  ['nothing', '', 400],
  ['a list', [], 400],
  ['null', 'null', 400],
  ['a bare string', '"hi"', 400],
  ['no text', {}, 400],
  ['a number for a text', { text: 5 }, 400],
  ['null for a text', { text: null }, 400],
  ['a list for a text', { text: ['hi'] }, 400],
  ['an empty text', { text: '' }, 400],
  ['blanks', { text: ' \n\t ' }, 400],
  ['invisible characters', { text: '\u200b\u0000\ufeff' }, 400],
  ['a number for an id', { text: 'hi', id: 7 }, 400],
  ['an id with a blank', { text: 'hi', id: 'a b' }, 400],
  ['an endless id', { text: 'hi', id: 'a'.repeat(101) }, 400],
  ['more than 64 KiB', { text: 'a'.repeat(70_000) }, 413],
])('%s is refused with a sentence', async (_, body, status) => {
  const { send, asked } = door()
  const answer = await send(body)
  expect(answer.status).toBe(status)
  await refusal(answer)
  expect(asked).toEqual([])
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/jsonp',
  '',
])('a body of type "%s" is refused', async (type) => {
  const { send } = door()
  const answer = await send({ text: 'hi' }, { 'Content-Type': type })
  expect(answer.status).toBe(415)
  expect(await refusal(answer)).toContain('application/json')
})

test('JSON with a charset is JSON', async () => {
  const { send } = door()
  expect((await send({ text: 'hi' }, { 'Content-Type': 'Application/JSON; charset=utf-8' })).status).toBe(200)
})

test('what no database can keep is taken out of a text, line breaks stay', async () => {
  const { send, asked } = door()
  await send('{"text":"legs\\u0000 at\\r\\n6\\ud800 🦵🏽"}')
  expect(asked[0]?.text).toBe('legs at\n6\ufffd 🦵🏽')
})

test.each([
  ['https://evil.example', {}, 403],
  ['null', {}, 403],
  ['nonsense', {}, 403],
  ['http://localhost:8080', {}, 403],
  ['http://localhost.evil.example', {}, 403],
  ['http://localhost', {}, 200],
  ['https://gym.example', { Host: 'gym.example' }, 200],
  ['https://gym.example', { Host: 'GYM.example:443' }, 200],
  ['https://gym.example', { Host: '10.0.0.7:3000', 'X-Forwarded-Host': 'gym.example' }, 200],
])('a post from %s with %o gets %i', async (origin, headers, status) => {
  const { send, asked } = door()
  const answer = await send({ text: 'hi' }, { Origin: origin, ...headers })
  expect(answer.status).toBe(status)
  expect(asked).toHaveLength(status === 200 ? 1 : 0)
})

test('a repeat of a message that is still being answered is a conflict, streamed or not', async () => {
  const { send } = door({ answer: async () => undefined })
  for (const headers of [{}, { Accept: 'text/event-stream' }]) {
    const answer = await send({ text: 'hi', id: 'a1' }, headers)
    expect(answer.status).toBe(409)
    await refusal(answer)
  }
})

test('a bug is one calm sentence with a reference, streamed or not', async () => {
  const told: unknown[] = []
  const bug = new Error('secret detail')
  const { send } = door({
    answer: () => Promise.reject(bug),
    crash: (error) => {
      told.push(error)
      return '7f3a'
    },
  })
  for (const headers of [{}, { Accept: 'text/event-stream' }]) {
    const answer = await send({ text: 'hi' }, headers)
    expect(answer.status).toBe(500)
    const sentence = await refusal(answer)
    expect(sentence).toContain('ref 7f3a')
    expect(sentence).not.toContain('secret')
  }
  expect(told).toEqual([bug, bug])
})

test('a reply is heard piece by piece, then whole', async () => {
  const { send } = door({
    answer: async (_, heard) => {
      heard?.('About 22 people\n')
      await Promise.resolve()
      heard?.('are here.')
      return reply
    },
  })
  const answer = await send({ text: 'hi' }, { Accept: 'text/event-stream' })
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect(await events(answer)).toEqual([
    ['text', { piece: 'About 22 people\n' }],
    ['text', { piece: 'are here.' }],
    [
      'reply',
      {
        reply: reply.text,
        tools: reply.tools,
        choices: reply.choices,
        charts: [],
        files: reply.files,
        ms: 0,
      },
    ],
  ])
})

test('the first piece is on its way before the reply is finished', async () => {
  const rest = Promise.withResolvers<Reply>()
  const { send } = door({
    answer: (_, heard) => {
      heard?.('About')
      return rest.promise
    },
  })
  const answer = await send({ text: 'hi' }, { Accept: 'text/event-stream' })
  const reader = answer.body?.getReader()
  const first = await reader?.read()
  expect(new TextDecoder().decode(first?.value)).toBe('event: text\ndata: {"piece":"About"}\n\n')
  await reader?.cancel()
  rest.resolve(reply)
})

test('a bug in the middle of a stream ends it with an error', async () => {
  const { send } = door({
    answer: async (_, heard) => {
      heard?.('About')
      throw new Error('gone')
    },
  })
  const heard = await events(await send({ text: 'hi' }, { Accept: 'text/event-stream' }))
  expect(heard[1]).toEqual(['error', { error: expect.stringContaining('ref 7f3a') }])
})

test.each([['application/json'], ['text/event-stream']])(
  'a message that came too fast is refused with the seconds to wait (%s)',
  async (Accept) => {
    const { send } = door({
      answer: async () => ({ ...reply, text: 'Write again in 40 seconds.', wait: 40 }),
    })
    const refused = await send({ text: 'hi' }, { Accept })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(await refusal(refused)).toBe('Write again in 40 seconds.')
  },
)

test('an address that writes too much is still heard when somebody there needs help', async () => {
  const { send, asked } = door({ perMinute: 2 })
  await send({ text: 'hi' })
  await send({ text: 'hi' })
  expect((await send({ text: 'hi' })).status).toBe(429)
  expect((await send({ text: 'I want to kill myself' })).status).toBe(200)
  expect((await send({ text: 'hi' })).status).toBe(429)
  expect(asked).toHaveLength(3)
})

test('an address has 1,200 turns a minute, however many cookies it brings, and can not lie about itself', async () => {
  const { app } = door()
  const turn = (remoteAddress: string, forwarded: string) =>
    app.request(
      '/api/chat',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': forwarded },
        body: '{"text":"hi"}',
      },
      { incoming: { socket: { remoteAddress } } },
    )
  for (let i = 0; i < 1200; i++) expect((await turn('203.0.113.9', `198.51.100.${i % 250}`)).status).toBe(200)
  expect((await turn('203.0.113.9', '198.51.100.251')).status).toBe(429)
  // A proxy next door is believed for the entry it added itself.
  expect((await turn('10.0.0.2', '203.0.113.9, 198.51.100.7')).status).toBe(200)
  expect((await turn('::ffff:10.0.0.2', '198.51.100.7, 203.0.113.9')).status).toBe(429)
})

test('the page is one document with nothing from elsewhere, under a strict policy', async () => {
  const { app } = door({
    gym: async () => ({ id: 'tom', name: '<b>Tom & Jerry</b>', language: 'en', splits: defaultSplits }),
  })
  const page = await app.request('/')
  const text = await page.text()
  expect(text).toContain('&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;')
  expect(text).not.toMatch(
    /<(img|iframe|object|embed)|<link(?![^>]*(rel="icon" href="data:|href="\/[a-z]))|@import|url\(/,
  )
  expect(text).not.toMatch(
    /<script(?! type="module" nonce=| type="application\/json")|<style(?! nonce=)|\sstyle=|\son\w+=/,
  )

  const policy = page.headers.get('content-security-policy') ?? ''
  const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1]
  expect(text).toContain(`<script type="module" nonce="${nonce}">`)
  expect(text).toContain(`<style nonce="${nonce}">`)
  for (const rule of [
    "default-src 'none'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ]) {
    expect(policy).toContain(rule)
  }
  expect(policy).not.toContain('unsafe')
  expect((await app.request('/')).headers.get('content-security-policy')).not.toBe(policy)
})

test("opening the page renews the member's year", async () => {
  const { app } = door()
  const page = await app.request('/', { headers: { Cookie: `spotter=${mia}` } })
  expect(page.headers.get('set-cookie')).toContain(`spotter=${mia}; Max-Age=31536000`)
})

test('the strip is the day, or nothing yet', async () => {
  const strip: DayStrip = {
    gym: 'Harbour Gym',
    zone: 'Europe/Berlin',
    date: '2026-11-24',
    slots: [{ at: '2026-11-24T12:00:00+01:00', level: 'quiet', words: '12:00: quiet, about 9 people' }],
    now: noon.toISOString(),
  }
  expect(await (await door({ strip: async () => strip }).app.request('/api/strip')).json()).toEqual(strip)
  expect((await door().app.request('/api/strip')).status).toBe(204)
})

test("the history is the member's own, its last 20 turns, and empty for a stranger", async () => {
  const asked: string[] = []
  const turns = Array.from({ length: 25 }, (_, number) => ({
    number,
    text: `${number}`,
    reply: null,
    at: noon.toISOString(),
  }))
  const { app } = door({
    history: async (sender) => {
      asked.push(sender)
      return turns
    },
  })
  const mine = await app.request('/api/history', { headers: { Cookie: `spotter=${mia}` } })
  expect(await mine.json()).toEqual(turns.slice(5))
  expect(await (await app.request('/api/history')).json()).toEqual([])
  expect(asked).toEqual([mia])
})

test("the news are the member's own, after a number, and none for a stranger", async () => {
  const asked: [string, number][] = []
  const said = { text: 'Legs at 18:00, in an hour.', choices: [], charts: [], files: [] }
  const turn = { number: 13, text: '', reply: said, at: noon.toISOString() }
  const { app } = door({
    news: async (sender, after) => {
      asked.push([sender, after])
      return [turn]
    },
  })
  const mine = await app.request('/api/news?after=12', { headers: { Cookie: `spotter=${mia}` } })
  expect(await mine.json()).toEqual([turn])
  expect(mine.headers.get('cache-control')).toBe('no-store')
  expect(await (await app.request('/api/news?after=12')).json()).toEqual([])
  expect(asked).toEqual([[mia, 12]])
  for (const after of ['', '-1', '1.5', 'x', '9'.repeat(30)]) {
    const refused = await app.request(`/api/news?after=${after}`, { headers: { Cookie: `spotter=${mia}` } })
    expect(refused.status).toBe(400)
    await refusal(refused)
  }
})

test('a gym that can not be read is one calm sentence, on the page and behind it', async () => {
  const gone = () => Promise.reject(new Error('no database'))
  const { app } = door({ gym: gone, strip: gone })
  const page = await app.request('/')
  expect([page.status, await page.text()]).toEqual([500, expect.stringContaining('ref 7f3a')])
  const strip = await app.request('/api/strip')
  expect(strip.status).toBe(500)
  expect(await refusal(strip)).toContain('ref 7f3a')
})
