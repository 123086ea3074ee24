import { afterAll, beforeAll, expect, test } from 'vitest'
import { mealPlans, meals, plannedSessions, profiles, weights, workoutSets } from '../db/schema/index.ts'
import { deliver } from './outbox.ts'
import { type House, houseOnTelegram } from './testing.ts'

/** The coach's road from end to end: a member tells of themselves, eats, trains at quiet hours, and hears how it goes. */

let house: House

beforeAll(async () => {
  house = await houseOnTelegram('2026-11-23T10:00:00+01:00')
}, 120_000)

afterAll(() => house.close())

test('from a first question to meals that follow an allergy', async () => {
  const { api, db, answered } = house
  await api.say('what should I eat to lose fat?')
  await answered(/Four things first\. How tall are you\?/)
  await api.say("I'm 34, female, 168 cm, 74 kg")
  await answered(/About 1,\d\d0 kcal a day \(give or take 10 %\): \d+ g protein/)
  expect(await db.$count(profiles)).toBe(0)
  await api.say('lightly active. 168 cm, 74 kg, woman, 34, and I want to lose fat')
  await answered(/I'd keep your .* OK\?/)
  await api.say('yes')
  await answered(/^\d+: Noted: .*168 cm/)
  await api.say('plan my meals for 3 days')
  await answered(/Two things first\. Is there a way of eating/)
  await api.say('I eat everything')
  await answered(/I'd keep your way of eating/)
  await api.say('yes')
  await answered(/allergies/i)
  await api.say('no allergies')
  await answered(/OK\?/)
  await api.say('yes')
  await answered(/Noted: no allergies/)
  await api.say('plan my meals for 3 days')
  await answered(/Meals for 3 days, about 1,\d\d0 kcal each\./)
  expect(await db.$count(mealPlans)).toBe(1)
  await api.say("I'm allergic to milk")
  await answered(/Noted: allergic to milk\.\nYour meal plan follows: milk left out\./)
  await api.say('shopping list')
  expect(await answered(/To buy for/)).not.toMatch(/\b(?:cow's milk|cheddar|feta|yogh?urt, plain)\b/i)
}, 90_000)

test('a plan of sessions goes into quiet slots, is trained, logged and told of', async () => {
  const { api, db, answered, run, means, gym } = house
  await api.say('make me a training plan: 3 days a week, 45 minutes, beginner')
  await answered(/Your plan: 3 days a week/)
  await api.press('Yes, keep it')
  await answered(/Before you start:/)
  await api.press('None of these')
  await answered(/Noted: health questions answered/)
  await api.say('find quiet times for my sessions')
  const offered = await answered(/^\d+: Mon \d\d:\d\d: Full body A/)
  const [, clock = ''] = /Mon (\d\d:\d\d)/.exec(offered) ?? []
  await api.press(`Hold Mon ${clock}`)
  await answered(/your place is held/)
  const [first] = await db.select().from(plannedSessions).orderBy(plannedSessions.date)
  expect(first?.claim).not.toBeNull()

  house.at(`2026-11-23T${clock}:00+01:00`)
  await api.say('in')
  await answered(/That's the place you held/)
  await api.say('what do I do today?')
  await answered(/^\d+: Today, your place at \d\d:\d\d: Full body A/)
  await api.say('bench 3x8 at 40')
  await answered(/Barbell bench press: 40 kg x 8, 8, 8\./)
  expect(await db.$count(workoutSets)).toBe(3)
  await api.say('weighed 73.6')
  await answered(/Noted: 73\.6 kg/)
  expect(await db.$count(weights)).toBeGreaterThan(0)
  await api.say('3 eggs and toast')
  await answered(/3 eggs .* toast/)
  await expect.poll(() => db.$count(meals), { timeout: 10_000 }).toBe(1)

  await run('training')
  const sessions = await db.select().from(plannedSessions).orderBy(plannedSessions.date)
  expect(sessions[0]?.doneAt).not.toBeNull()
  await api.say('how am I doing?')
  await answered(/1 of 3 sessions this week/)

  const now = house.at('2026-11-29T18:25:00+01:00')
  await run('training')
  await deliver(db, gym, { ...means(), now: () => now })
  await answered(/this week/i)
  expect(api.mistakes).toEqual([])
}, 90_000)

test('danger comes before everything, and help with it', async () => {
  const { api, answered } = house
  await api.say('I want 500 kcal a day')
  await answered(/1,200/)
  await api.say('my chest feels tight and my left arm is numb, can you move my 6pm?')
  await answered(/112/)
}, 30_000)
