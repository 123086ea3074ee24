import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberSettings, members } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { makeGymKey } from '../../tools/gym-keys/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { testGym } from '../../tools/testing.ts'
import { createApp } from '../app.ts'
import { createDeps, type Deps } from '../deps.ts'
import { openSession, sessionCookie } from './session.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const house = 'http://gym.example'
const mia = '00000000-0000-4000-8000-0000000000aa'
let database: TestDatabase
let gym: Gym
let deps: Deps
let app: ReturnType<typeof createApp>
let cookie: string

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  gym = await testGym(db)
  await db
    .insert(members)
    .values({ id: mia, gym: gym.id, name: 'Mia', role: 'owner', source: 'web', createdAt: noon })
  deps = createDeps(
    { model: { kind: 'offline' }, gym: gym.id, web: house },
    { db, log() {}, now: () => noon },
  )
  app = createApp(deps, { telegram: undefined }, () => noon)
  const { token } = await openSession(deps.login, { gym: gym.id, member: mia, way: 'link' })
  cookie = `${sessionCookie}=${token}`
})
afterAll(() => database.close())

const ask = async (path: string, headers: Record<string, string> = {}) =>
  (await app.request(`${house}${path}`, { headers: { host: 'gym.example', ...headers } })).text()

const speaks = (language: 'de' | 'es') =>
  database.db
    .insert(memberSettings)
    .values({ gym: gym.id, member: mia, language, updatedAt: noon })
    .onConflictDoUpdate({ target: memberSettings.member, set: { language } })

test('the ways in are worded as the browser asks, else as the gym speaks', async () => {
  const german = await ask('/admin/login', { 'accept-language': 'de-AT,de;q=0.9' })
  expect(german).toContain('<html lang="de">')
  expect(german).toContain('Schreib dem Bot des Studios <code>/admin</code> und öffne den Link')
  const spanish = await ask('/admin/login/0000', { 'accept-language': 'es-MX' })
  expect(spanish).toContain('Este enlace ya no abre nada')
  expect(await ask('/admin/login', { 'accept-language': 'fr' })).toContain(
    'write <code>/admin</code> to the gym’s bot',
  )
})

test('the page and its refusals speak as the one who is logged in has chosen, whatever the browser asks', async () => {
  await speaks('es')
  const headers = { cookie, 'accept-language': 'de' }
  const page = await ask('/admin', headers)
  expect(page).toContain('<html lang="es">')
  expect(page).toContain('"Opening hours":"Horario"')
  expect(page).toContain('>Saltar al contenido<')
  expect(await ask('/admin/account', headers)).toContain('Cómo entras')
  expect(await ask(`/api/v1/gyms/${gym.id}/reports/nothing`, headers)).not.toMatch(/report|house/)
  expect(await ask(`/api/v1/gyms/${gym.id}/members?page=none`, headers)).toMatch(
    /El campo .*page.* no encaja/,
  )
  await database.db.delete(memberSettings).where(eq(memberSettings.member, mia))
  expect(await ask('/admin', headers)).toContain('<html lang="de">')
})

test('a program is answered in English, unless it asks for another language', async () => {
  const by = { gym: gym.id, actor: { member: mia }, now: noon }
  const { key } = await makeGymKey(database.db, by, { name: 'Screen', scopes: ['floor'] })
  const asked = { authorization: `Bearer ${key}`, 'accept-language': '*' }
  const path = `/api/v1/gyms/${gym.id}/members`
  expect(await ask(path, asked)).toContain('This needs the right')
  expect(await ask(path, { ...asked, 'accept-language': 'de' })).toContain('Dafür braucht es das Recht')
})

test('settings that do not fit are refused in the language of whoever changes them', async () => {
  const answer = await app.request(`${house}/api/v1/gyms/${gym.id}/settings`, {
    method: 'PATCH',
    headers: {
      ...{ host: 'gym.example', origin: house, cookie, 'x-spotter': '1' },
      ...{ 'content-type': 'application/json', 'accept-language': 'de' },
    },
    body: JSON.stringify({ hours: [{ weekday: 8, opens: 360, closes: 300 }], quietTo: 5000 }),
  })
  expect(answer.status).toBe(400)
  const { error } = await answer.json()
  expect(error).toMatch(/passt nicht/)
  expect(error).not.toMatch(/\b(?:it|the|expected|Too big)\b/)
})
