import { expect, test } from 'vitest'
import { playChat } from '../pages/loopback/played-chat.ts'

const house = () => playChat(() => new Date('2026-11-24T11:00:00Z'))

function form(parts: Readonly<Record<string, string | File | readonly File[]>>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(parts))
    for (const each of Array.isArray(value) ? value : [value]) made.append(name, each)
  return made
}
const file = (bytes: number, name = 'visits.csv') =>
  new File([new Uint8Array(bytes)], name, { type: 'text/csv' })
const send = (played: ReturnType<typeof house>, body: FormData, headers: Record<string, string> = {}) =>
  played.app.request('/api/chat', { method: 'POST', body, headers })

test('a file comes with its words, or asks to be brought in', async () => {
  const played = house()
  expect((await send(played, form({ id: 'a1', text: ' is this right? ', file: file(12) }))).status).toBe(200)
  expect((await send(played, form({ file: file(12, 'a\nb.csv') }))).status).toBe(200)
  expect(played.asked.map(({ text }) => text)).toEqual(['is this right?', '/import'])
  const [first, second] = played.asked.map(({ given }) => given?.[0])
  expect(first).toMatchObject({ name: 'visits.csv', type: 'text/csv', size: 12 })
  expect((await first?.read())?.length).toBe(12)
  expect(second?.name).not.toContain('\n')
  expect(played.asked[0]?.id).toMatch(/:a1$/)
})

const fiveMb = 5 * 1024 * 1024

test.each([
  [400, 'There is no file', { text: 'hi' }],
  [400, 'One file at a time', { file: [file(3), file(4)] }],
  [400, 'This file is empty', { file: file(0) }],
  [400, 'The "id" must be', { id: 'a b', file: file(3) }],
  [413, 'larger than 5 MB', { file: file(fiveMb + 1) }],
  [413, 'larger than 5 MB', { file: file(fiveMb + 100_000) }],
] as const)('what is not one whole file is refused in one sentence: %i %s', async (status, words, parts) => {
  const played = house()
  const answer = await send(played, form(parts))
  const { error } = (await answer.json()) as { error: string }
  expect([answer.status, error]).toEqual([status, expect.stringContaining(words)])
  expect(error).toMatch(/^[A-Z].*\.$/)
  expect(played.asked).toEqual([])
})

test('a file of exactly five megabytes goes through', async () => {
  const played = house()
  expect((await send(played, form({ file: file(fiveMb) }))).status).toBe(200)
})

test('another site can not send a file in a member’s name, and a broken form is no crash', async () => {
  const played = house()
  const parts = form({ file: file(3) })
  expect((await send(played, parts, { Origin: 'https://evil.example', Host: 'gym.example' })).status).toBe(
    403,
  )
  const broken = await played.app.request('/api/chat', {
    ...{ method: 'POST', body: '--x\r\nnonsense' },
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
  })
  expect(broken.status).toBe(400)
  expect(played.asked).toEqual([])
})

test('a refusal is in the language of the browser', async () => {
  const answer = await send(house(), form({ file: file(0) }), { 'Accept-Language': 'de' })
  expect(await answer.json()).toEqual({ error: 'Diese Datei ist leer. Bitte wähl eine andere.' })
})

test('earlier turns come by number, and the answer tells whether there are more', async () => {
  const played = house()
  played.past.push(
    ...Array.from({ length: 45 }, (_, i) => ({
      ...{ number: i + 1, text: `${i + 1}`, reply: null, at: '2026-11-24T10:00:00Z' },
    })),
  )
  const headers = { Cookie: 'spotter=11111111-1111-4111-8111-111111111111' }
  const numbers = async (path: string) => {
    const answer = await played.app.request(path, { headers })
    const turns = (await answer.json()) as { number: number }[]
    return [turns.length, turns[0]?.number, answer.headers.get('link')]
  }
  expect(await numbers('/api/history')).toEqual([20, 26, '</api/history?before=26>; rel="prev"'])
  expect(await numbers('/api/history?before=26')).toEqual([20, 6, '</api/history?before=6>; rel="prev"'])
  expect(await numbers('/api/history?before=6')).toEqual([5, 1, null])
  for (const before of ['', '-1', 'x', '1.5', '9'.repeat(30)]) {
    expect((await played.app.request(`/api/history?before=${before}`, { headers })).status).toBe(400)
  }
  expect(await (await played.app.request('/api/history?before=20')).json()).toEqual([])
})

test('an answer that takes long begins after two seconds, and a late refusal keeps its status', async () => {
  const played = house()
  played.answers(async () => {
    await new Promise((done) => setTimeout(done, 2200))
    return undefined
  })
  const answer = await played.app.request('/api/chat', {
    ...{ method: 'POST', body: '{"text":"hi"}' },
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
  })
  expect(answer.status).toBe(200)
  const text = await answer.text()
  expect(text).toMatch(/^: still on it\n\nevent: error\ndata: /)
  expect(text).toContain('"status":409')
})
