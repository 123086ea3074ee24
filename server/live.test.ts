import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { changeSettings } from '../tools/gym/index.ts'
import { createApp } from './app.ts'
import { createDeps } from './deps.ts'
import { theGym } from './gym.ts'
import { catchUp } from './jobs.ts'

let now = new Date('2026-11-24T16:10:20Z')
let database: TestDatabase
let app: ReturnType<typeof createApp>
let id: string

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 4 })
  const gym = await theGym(db, undefined)
  id = gym.id
  await catchUp(db, gym, now)
  const deps = createDeps({ model: { kind: 'offline' }, gym: undefined }, { db, log() {}, now: () => now })
  app = createApp(deps, { telegram: undefined }, () => now)
}, 120_000)
afterAll(() => database.close())

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const page = async (query = '', headers: Record<string, string> = {}) =>
  (await get(`/gyms/${id}${query}`, headers)).text()

test('the page tells now, today, the week by split and the hours, to anybody and without a cookie', async () => {
  const answer = await get(`/gyms/${id}`)
  const text = await answer.text()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(text).toMatch(/About \d+ people are here right now; the gym holds \d+\./)
  expect(text).toContain('As of 17:10.')
  for (const part of ['Today', 'This week', 'This week by split', 'Opening hours'])
    expect(text).toContain(`>${part}</h2>`)
  expect(text.match(/<table class="heat">/g)).toHaveLength(1 + (await splitsHere()))
  expect(text).toMatch(/<meta name="description" content="About \d+ people are here right now/)
  expect(text).toContain('06:00 to 23:00')
})

const splitsHere = async () =>
  ((await (await get(`/gyms/${id}.json`)).json()) as { gym: { splits: unknown[] } }).gym.splits.length

test('no count under five is anywhere, neither on the page nor in the data', async () => {
  const text = await page()
  const cells = [...text.matchAll(/<td class="(?:quiet|normal|busy)"[^>]*>([^<]*)<\/td>/g)].map(
    ([, cell = '']) => cell,
  )
  expect(cells.length).toBeGreaterThan(500)
  expect(cells.filter((cell) => cell !== '&lt;5' && Number(cell) < 5)).toEqual([])
  const abouts: number[] = []
  JSON.stringify(await (await get(`/gyms/${id}.json`)).json(), (key, value) => {
    if (key === 'about') abouts.push(value)
    return value
  })
  expect(Math.min(...abouts)).toBeGreaterThanOrEqual(5)
})

test('anybody may keep it for a minute, and asks again only whether it has changed', async () => {
  const first = await get(`/gyms/${id}`)
  expect(first.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=300')
  expect(first.headers.get('vary')).toContain('Accept-Language')
  const tag = first.headers.get('etag') ?? ''
  expect(tag).toMatch(/^W\/"/)
  const same = await get(`/gyms/${id}`, { 'If-None-Match': tag })
  expect([same.status, await same.text()]).toEqual([304, ''])
  now = new Date('2026-11-24T16:11:30Z')
  expect((await get(`/gyms/${id}`, { 'If-None-Match': tag })).status).toBe(200)
})

test('this page alone may be framed, and only where it is asked for', async () => {
  const framed = await get(`/gyms/${id}?embed=1`)
  expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect(framed.headers.get('x-frame-options')).toBeNull()
  const small = await framed.text()
  expect(small).not.toContain('class="heat"')
  expect(small).toContain('target="_blank"')
  for (const path of [`/gyms/${id}`, '/?embed=1', '/admin/login?embed=1', `/gyms/${id}.json?embed=1`]) {
    const answer = await get(path)
    expect(answer.headers.get('x-frame-options'), path).toBe('DENY')
    expect(answer.headers.get('content-security-policy') ?? '').not.toContain('frame-ancestors *')
  }
})

test('it is in the reader’s language, or the one that is asked for', async () => {
  expect(await page('', { 'Accept-Language': 'de-AT, en;q=0.5' })).toMatch(
    /<html lang="de">[\s\S]*Öffnungszeiten/,
  )
  expect(await page('?lang=es', { 'Accept-Language': 'de' })).toMatch(
    /<html lang="es">[\s\S]*Esta semana por zona/,
  )
  expect(await page('?lang=xx')).toContain('<html lang="en">')
})

test('a gym that is not there is one sentence', async () => {
  for (const name of ['nowhere', '%00', 'x'.repeat(400), '..%2fadmin', "'--"]) {
    const answer = await get(`/gyms/${name}`)
    expect([answer.status, await answer.text()], name).toEqual([404, 'There is no gym of this name here.'])
  }
  const data = await get('/gyms/nowhere.json', { 'Accept-Language': 'de' })
  expect([data.status, await data.json()]).toEqual([
    404,
    { error: 'Ein Studio dieses Namens gibt es hier nicht.' },
  ])
  expect(data.headers.get('cache-control')).toBe('no-store')
})

test('the data are the same as on the page, for any page to read', async () => {
  const answer = await get(`/gyms/${id}.json`, { Origin: 'https://elsewhere.example' })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const data = (await answer.json()) as Record<string, unknown>
  expect(Object.keys(data).sort()).toEqual([
    'at',
    'gym',
    'hours',
    'now',
    'open',
    'reason',
    'today',
    'until',
    'week',
  ])
  expect(data).toMatchObject({ open: true, until: '2026-11-24T23:00:00+01:00', reason: null })
})

test('a gym with a color of its own wears it, and the page is allowed to', async () => {
  const { db } = database
  const actor = { gym: id, actor: { member: null }, now }
  expect(await page()).not.toContain('theme-color')
  await changeSettings(db, actor, { name: 'Oak & Iron', color: '#1D6B57' })
  now = new Date(now.getTime() + 60_000)
  const answer = await get(`/gyms/${id}`)
  const text = await answer.text()
  expect(text).toContain('<h1>Oak &amp; Iron</h1>')
  expect(text).toContain('<meta name="theme-color" content="#1d6b57">')
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(text) ?? []
  expect(style).toContain('solid #1d6b57')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
  expect(answer.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`)
  await expect(changeSettings(db, actor, { color: 'red;}' })).rejects.toMatchObject({ code: 'bad_setting' })
  await changeSettings(db, actor, { color: null })
})
