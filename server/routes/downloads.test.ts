import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { downloads, memberSettings } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import { depart, exportMyDataTool, forgetDue } from '../../tools/privacy/index.ts'
import { testContext, testGym } from '../../tools/testing.ts'
import { createApp } from '../app.ts'
import { createDeps } from '../deps.ts'

const noon = '2026-11-24T12:00:00+01:00'
let now: Date
let database: TestDatabase
let gym: Gym
let mia: ToolContext
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = { ...(await testContext(database.db, gym, noon)), web: 'https://gym.example' }
  now = mia.now
  const world = { db: database.db, log() {}, now: () => now }
  app = createApp(
    createDeps({ model: { kind: 'offline' }, gym: gym.id }, world),
    { telegram: undefined },
    () => now,
  )
})

/** The path of the link that the chat gives. */
async function link(): Promise<string> {
  const outcome = await exportMyDataTool.run({}, mia)
  if (!outcome.ok) throw new Error(outcome.code)
  expect(outcome.files).toMatchObject([{ once: 'line' }])
  expect(JSON.stringify(outcome.result)).not.toContain('/me/export')
  return new URL(outcome.files[0]?.text ?? '').pathname
}

const fetched = (path: string) => app.request(path, { method: 'POST' })

test('a look shows a button and nothing else, as often as one looks; the button gives the file twice', async () => {
  const path = await link()
  for (let i = 0; i < 3; i++) {
    const page = await app.request(path)
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'nonce-/)
    expect(await page.text()).toContain(`<form method="post" action="${path}">`)
  }
  const first = await fetched(path)
  expect(first.headers.get('content-disposition')).toBe('attachment; filename="spotter-2026-11-24.zip"')
  const files = unzipSync(new Uint8Array(await first.arrayBuffer()))
  expect(strFromU8(files['json/you.json'] ?? new Uint8Array())).toContain('"Mia"')
  expect((await fetched(path)).status).toBe(200)
  expect((await fetched(path)).status).toBe(410)
  expect((await app.request(path)).status).toBe(410)
})

test('two who fetch at once, and a third, get it twice together', async () => {
  const path = await link()
  const answers = await Promise.all(Array.from({ length: 5 }, () => fetched(path)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
})

test('after a quarter of an hour, or once there is a newer one, a link opens nothing', async () => {
  const old = await link()
  const path = await link()
  expect((await app.request(old)).status).toBe(410)
  now = addMinutes(now, 15)
  expect((await fetched(path)).status).toBe(410)
  expect((await app.request('/me/export/nonsense')).status).toBe(410)
  expect(await database.db.select().from(downloads)).toMatchObject([
    { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
})

test('the page and the text in the file are in the language of the member', async () => {
  await database.db
    .insert(memberSettings)
    .values({ gym: gym.id, member: mia.member.id, language: 'es', updatedAt: mia.now })
  const path = await link()
  expect(await (await app.request(path)).text()).toContain('<button>Descargar</button>')
  const files = unzipSync(new Uint8Array(await (await fetched(path)).arrayBuffer()))
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toMatch(/^Todo lo que Ironworks guarda de ti/)
})

test('a receipt says what is to come, what was done and what was taken back, and leads to nobody', async () => {
  const leaving = { ...mia, member: mia.member.id }
  const code = (await depart(leaving))?.receipt ?? ''
  const read = async (words = code) =>
    app.request(`/receipts/${words}`, { headers: { 'accept-language': 'en' } })
  expect(await (await read()).text()).toContain(
    'Not yet: on Wednesday 25 November at 12:00 Ironworks deletes',
  )
  await forgetDue(database.db, gym, addMinutes(now, 24 * 60 + 6))
  const done = await (await read(code.toUpperCase())).text()
  expect(done).toContain('On Wednesday 25 November at 12:06 Ironworks deleted all that it kept')
  expect(done).not.toContain('Mia')
  expect((await read('0000-0000-0000-0000')).status).toBe(404)
  const german = await app.request(`/receipts/${code}`, { headers: { 'accept-language': 'fr, de-AT;q=0.8' } })
  expect(await german.text()).toContain('Am Mittwoch, 25. November um 12:06 hat Ironworks alles gelöscht')
})

test('whoever tries many codes has to wait', async () => {
  const tries = await Promise.all(Array.from({ length: 31 }, () => app.request('/receipts/1')))
  expect(tries.at(-1)?.status).toBe(429)
})
