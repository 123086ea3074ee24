import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { members } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import type { MemberId } from '../../tools/kit/tool.ts'
import { settingsOf } from '../../tools/settings/index.ts'
import { testGym } from '../../tools/testing.ts'
import { type BrowserOfTests, type HouseOfTests, houseOf, wordsOf } from './testing.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let gym: Gym
let house: HouseOfTests
let tab: BrowserOfTests

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  house = houseOf(database.db, gym.id, noon)
  tab = house.browser()
  await tab.go('/')
  await tab.chat('hello')
})

/** The form as a browser sends it where nobody touches anything. */
const untouched: Record<string, string> = {
  ...{ name: '', language: '', clock: '24', units: '', zone: '', quiet: 'gym', quietFrom: '', quietTo: '' },
  ...Object.fromEntries(
    ['reminder', 'alert', 'nudge', 'meetup', 'digest', 'announcement'].map((kind) => [`hear-${kind}`, 'on']),
  ),
}

async function settings() {
  const [row] = await database.db.select({ id: members.id }).from(members)
  return settingsOf(database.db, gym.id, (row?.id ?? '') as MemberId)
}

const send = (fields: Record<string, string>) => tab.send('/me/settings', { ...untouched, ...fields })

test('a form that nobody touched changes nothing', async () => {
  const before = await settings()
  expect(await send({})).toMatch(/already, so I changed nothing/)
  expect(await settings()).toEqual(before)
})

test('several settings change at once, and one undo takes all of them back', async () => {
  const before = await settings()
  const { 'hear-nudge': _, ...fewer } = untouched
  const page = await tab.send('/me/settings', {
    ...fewer,
    ...{ name: 'Sam', clock: '12', units: 'us', zone: 'Madrid' },
    ...{ quiet: 'own', quietFrom: '21:00', quietTo: '08:00', noNumbers: 'on', forgetsTalk: 'on' },
  })
  expect(page).toMatch(/I call you Sam from now on/)
  expect(await settings()).toMatchObject({
    ...{ name: 'Sam', clock: '12', units: 'us', zone: 'Europe/Madrid', noNumbers: true, forgetsTalk: true },
    ...{ quiet: { from: 21 * 60, to: 8 * 60 }, muted: ['nudge'] },
  })
  const undo = /\[send=(\/undo \w+)\]/.exec(page)?.[1] ?? ''
  expect(await tab.send('/me/do', { send: undo, back: '/me/preferences' })).toMatch(/Undone/)
  expect(await settings()).toEqual(before)
})

describe('what does not fit is said in one sentence, and nothing that was typed is lost', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{ zone: 'Atlantis City' }, /I don't know where "Atlantis City" is/],
    [{ quiet: 'own', quietFrom: 'late', quietTo: '08:00' }, /couldn't read "late" as a time/],
    [{ name: 'http://evil.example' }, /I can't call you that/],
    [{ language: 'fr' }, /doesn't fit this setting/],
  ])('%j', async (fields, words) => {
    const before = await settings()
    const answer = await tab.post('/me/settings', { ...untouched, ...fields, name: fields.name ?? 'Sam' })
    expect(answer.status).toBe(400)
    const page = wordsOf(await answer.text())
    expect(page).toMatch(words)
    expect(page).toContain(`[name=${fields.name ?? 'Sam'}]`)
    expect(await settings()).toEqual(before)
  })
})

test('consents are given and withdrawn by buttons, and what was kept is asked for before it goes', async () => {
  expect(await tab.read('/me/privacy')).toMatch(/Body .* Not asked yet/)
  await tab.send('/me/do', { send: '/consent body yes', back: '/me/privacy' })
  expect(await tab.read('/me/privacy')).toMatch(/Body .* Allowed since Tuesday 24 November/)
  await tab.chat('/weight 82')
  const asked = await tab.send('/me/do', { send: '/consent body no', back: '/me/privacy' })
  expect(asked).toMatch(/I would delete for good: .* Shall I\?/)
  const yes = /\[send=(\/consent body no [0-9a-f]{12})\]/.exec(asked)?.[1] ?? ''
  expect(await tab.send('/me/do', { send: yes, back: '/me/privacy' })).toMatch(
    /Deleted: .* Not allowed since/,
  )
  expect(await tab.read('/me/progress')).not.toMatch(/82 kg/)
})

test('notices stop and come back, and the button does no more than the page offers', async () => {
  await tab.chat('/stop')
  const page = await tab.read('/me/preferences')
  expect(page).toMatch(/All unasked messages are off just now/)
  await tab.send('/me/do', { send: '/resume', back: '/me/preferences' })
  expect(await tab.read('/me/preferences')).not.toMatch(/are off just now/)
  for (const send of ['/in legs', '/report peaks', '/keys new laptop', 'hello', '/me'])
    expect(await tab.send('/me/do', { send })).toMatch(/can't be done from this page/)
  // Nobody is led elsewhere by a form.
  const away = await tab.post('/me/do', { send: '/stop', back: 'https://evil.example/me' })
  expect(away.headers.get('location')).toBe('/me')
})

test('in no-numbers mode no weight and no calories stand on any page', async () => {
  await tab.chat('/consent body,food yes')
  await tab.chat('/weight 82')
  expect(await tab.read('/me/progress')).toMatch(/82 kg/)
  await send({ noNumbers: 'on' })
  for (const path of ['/me', '/me/progress', '/me/preferences', '/me/privacy'])
    expect(await tab.read(path), path).not.toMatch(/82|\bkcal\b|\d ?kg\b/)
})

const english = /\b(?:the|your|you|is|are|with|for|and|of|at|on|not|what|when|here)\b/i

test.each([
  ['de-AT,de;q=0.9,en;q=0.5', 'de', /Deine Plätze/],
  ['es-MX', 'es', /Tus plazas/],
])('a browser that asks for %s is spoken to in its language on every page', async (asked, code, words) => {
  const other = house.browser(asked)
  for (const path of ['/me', '/me/login', '/me/register', '/me/login/nothing'])
    expect((await other.read(path)).replace(/sam@example\.com|Spotter/g, ''), path).not.toMatch(english)
  await other.send('/me/register', { email: 'mia@example.com', password: 'quiet squat rack' })
  expect(await other.read('/me')).toMatch(words)
  const html = await (await other.go('/me')).text()
  expect(html).toContain(`<html lang="${code}">`)
  // Names of what is trained, of languages and of the weeks of others are not ours.
  for (const path of ['/me', '/me/preferences', '/me/privacy', '/me/account'])
    expect(ownWords(await other.read(path)), path).not.toMatch(english)
  const wrong = await other.post('/me/preferences', { from1: '18:00', until1: '17:00' })
  expect(ownWords(wordsOf(await wrong.text()))).not.toMatch(english)
})

/** A page without what it only quotes: fields, splits, the words of the chat's tools. */
const ownWords = (page: string): string =>
  page.replace(/\[[^\]]*\]/g, ' ').replace(/general training|No training noted[^.]*\.[^.]*\./g, ' ')
