import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { localTime } from '../../tools/kit/time.ts'
import { theGym } from '../gym.ts'
import { catchUp } from '../jobs.ts'
import { type BrowserOfTests, type HouseOfTests, houseOf } from './testing.ts'

/** A Tuesday morning in a gym that has lived some weeks. */
const morning = new Date('2026-11-24T08:00:00+01:00')
let database: TestDatabase
let gym: Gym
let house: HouseOfTests
let tab: BrowserOfTests

beforeAll(async () => {
  database = await testDatabase()
  await seedDemo(database.db, {
    truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }),
    now: morning,
    weeks: 4,
  })
  gym = await theGym(database.db, undefined)
  await catchUp(database.db, gym, morning)
  house = houseOf(database.db, gym.id, morning)
  tab = house.browser()
  await tab.go('/')
  await tab.chat('hello')
}, 120_000)
afterAll(() => database.close())

type Offers = { tools: { name: string; result: { split: string | null; offers: { start: string }[] } }[] }

async function offered(text: string) {
  const answer = await tab.go('/api/chat', {
    method: 'POST',
    body: JSON.stringify({ text }),
    headers: { 'content-type': 'application/json', origin: 'http://gym.example' },
  })
  const { tools } = (await answer.json()) as Offers
  const found = tools.find(({ name }) => name === 'recommendSlots')?.result
  return {
    split: found?.split,
    days: found?.offers.map(({ start }) => localTime(new Date(start), gym.zone)) ?? [],
  }
}

const times = {
  from4: '10:00',
  until4: '11:30',
  from6: '12:00',
  until6: '13:00',
  split1: 'legs',
  split2: 'back',
}

test('what the form says is what offers are made by', async () => {
  expect((await offered('/slots')).split).toBeNull()
  expect(await tab.send('/me/preferences', times)).toMatch(/Undo/)
  const { split, days } = await offered('/slots')
  expect(split).toBe('legs')
  expect(days.length).toBeGreaterThan(0)
  for (const { weekday, minute } of days) {
    expect([4, 6]).toContain(weekday)
    // Up to three hours beside it where it is quieter, and no further.
    const [from, until] = weekday === 4 ? [600, 690] : [720, 780]
    expect(minute).toBeGreaterThanOrEqual(from - 180)
    expect(minute).toBeLessThanOrEqual(until + 180)
  }
  // Said otherwise, it is otherwise.
  expect((await offered('/slots anything')).split).toBeNull()
  expect((await offered('/slots chest')).split).toBe('chest')
})

test('the form shows what is kept, and takes it back', async () => {
  const page = await tab.read('/me/preferences')
  expect(page).toContain('[from4=10:00]')
  expect(page).toContain('[until4=11:30]')
  const source = await (await tab.go('/me/preferences')).text()
  expect(source).toMatch(/name="split1">[\s\S]*?value="legs" selected/)
  // The newest change is undone by its button, as in the chat.
  await tab.post('/me/preferences', { ...times, from4: '', until4: '', split1: 'chest' })
  const told = await (await tab.go('/me/preferences')).text()
  const undo = /name="send" value="(\/undo \w+)"/.exec(told)?.[1] ?? ''
  expect(await tab.send('/me/do', { send: undo, back: '/me/preferences' })).toMatch(
    /Undone: your profile is as it was before[\s\S]*\[from4=10:00\]/,
  )
  // Everything left empty is nothing preferred.
  await tab.send('/me/preferences', {})
  expect((await offered('/slots')).split).toBeNull()
})

test('what is no time is said in one sentence, and nothing that was typed is lost', async () => {
  const answer = await tab.post('/me/preferences', { ...times, from1: '18:00', until1: '17:00' })
  expect(answer.status).toBe(400)
  const page = await answer.text()
  expect(page).toMatch(/Monday: the end must be 10 minutes to 10 hours after the beginning\./)
  expect(page).toMatch(/name="from1" value="18:00"/)
  expect(page).toMatch(/name="from4" value="10:00"/)
  expect((await tab.post('/me/preferences', { from2: 'six-ish' })).status).toBe(400)
  expect((await tab.post('/me/preferences', { until2: '18:00' })).status).toBe(400)
  expect(await tab.read('/me/preferences')).not.toContain('[from1=18:00]')
})

test('a place taken in the chat is given back on the page, and is theirs again after an undo', async () => {
  await tab.chat('find me a quiet time tomorrow evening')
  await tab.chat('1')
  const page = await (await tab.go('/me')).text()
  const send = /name="send" value="(\/cancel \w+)"/.exec(page)?.[1] ?? ''
  expect(send).not.toBe('')
  const file = await tab.go('/me/places.ics')
  expect([file.headers.get('content-type'), await file.text()]).toEqual([
    expect.stringMatching(/text\/calendar/),
    expect.stringMatching(/BEGIN:VEVENT/),
  ])
  const gone = await tab.post('/me/do', { send, back: '/me' })
  expect(gone.headers.get('location')).toBe('/me')
  const told = await (await tab.go('/me')).text()
  expect(told).toMatch(/No problem: your place/)
  const undo = /name="send" value="(\/undo \w+)"/.exec(told)?.[1] ?? ''
  await tab.post('/me/do', { send: undo })
  expect(await (await tab.go('/me')).text()).toContain(send)
})

test('a link for the calendar is made once asked for, and shown from then on', async () => {
  expect(await tab.read('/me')).toMatch(/A link for my calendar/)
  const told = await tab.send('/me/do', { send: '/calendar', back: '/me' })
  const link = /http:\/\/gym\.example(\/calendar\/[0-9a-f]{32}\.ics)/.exec(told)?.[1] ?? ''
  expect((await tab.go(link)).status).toBe(200)
  expect(await tab.read('/me')).toContain(link)
})
