import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { counts, gyms, members, modelCalls, turns } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { memberTools } from '../tools/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { testGym } from '../tools/testing.ts'
import { createApp } from './app.ts'
import type { Step } from './loopback/openai.ts'
import { type PlayedHouse, playedHouse } from './model-testing.ts'

const at = new Date('2026-11-24T17:42:00+01:00')
const told: readonly Step[] = [{ say: 'Come by.', usage: { read: 1000, cached: 800, written: 20 } }]
let database: TestDatabase
let gym: Gym
const open: PlayedHouse[] = []

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  await database.db.insert(counts).values({ gym: gym.id, at, source: 'sensor', count: 31 })
})

async function house(given: Omit<Parameters<typeof playedHouse>[0], 'db' | 'gym' | 'at'> & { at?: Date }) {
  const made = await playedHouse({ db: database.db, gym, at, ...given })
  open.push(made)
  return made
}
afterAll(() => {
  for (const each of open) each.close()
})

const arms = async () => {
  const rows = await database.db
    .select({ arm: turns.arm, conversation: turns.conversation })
    .from(turns)
    .orderBy(turns.number)
  return rows.map(({ arm }) => arm)
}
const calls = () => database.db.select().from(modelCalls).orderBy(modelCalls.id)
const by = (sender: string) => ({ sender, conversation: sender })

describe('who answers', () => {
  test('is the same for a member in every turn, and is noted with the turn', async () => {
    const { ask } = await house({ scripts: { small: told, large: [{ say: 'Hello there.' }], none: 'rules' } })
    for (let i = 0; i < 24; i++) await ask('hello you', by(`member-${i % 8}`))
    const noted = await arms()
    expect(noted.slice(0, 8)).toEqual(noted.slice(8, 16))
    expect(noted.slice(0, 8)).toEqual(noted.slice(16))
    expect(new Set(noted).size).toBeGreaterThan(1)
  })

  test('an arm of rules asks nobody, and is noted by its name', async () => {
    const { ask } = await house({ scripts: { small: told, none: 'rules' }, shares: { small: 0 } })
    expect((await ask('is it busy now?')).text).toMatch(/^About 31 people/)
    expect([await arms(), await calls()]).toEqual([['none'], []])
  })

  test("the gym's own goes before every share", async () => {
    await database.db.update(gyms).set({ model: 'large' }).where(eq(gyms.id, gym.id))
    const { ask } = await house({
      scripts: { small: told, large: [{ say: 'Hello there.' }] },
      shares: { small: 1e6, large: 0 },
    })
    expect((await ask('hello you')).text).toBe('Hello there.')
    expect(await arms()).toEqual(['large'])
  })

  test('a model that failed is noted all the same; a command or a button asks for none', async () => {
    const { ask } = await house({ scripts: { small: [{ fail: 400 }] } })
    await ask('is it busy now?')
    await ask('/now')
    expect(await arms()).toEqual(['small', null])
  })

  test('for a plan is who was asked for by name, at the cost of the gym', async () => {
    const { deps } = await house({
      scripts: { small: told, large: [{ say: 'You train 3 times a week.' }], none: 'rules' },
    })
    const app = createApp(deps, { telegram: undefined }, () => at)
    const profile = {
      ...{ weightKg: 80, heightCm: 180, age: 30, sex: 'male' },
      ...{ daysPerWeek: 3, mealDays: 1 },
    }
    const body = JSON.stringify({ profile, model: 'large', seed: 'a' })
    const headers = { 'Content-Type': 'application/json' }
    const answer = await app.request('/api/generate-plan', { method: 'POST', headers, body })
    expect(await answer.json()).toMatchObject({
      narrative: { text: 'You train 3 times a week.', by: 'large' },
    })
    expect(await calls()).toMatchObject([
      { model: 'large', purpose: 'plan', member: null, outcome: 'answered' },
    ])
  })
})

describe('what a call took', () => {
  test('is kept as the server counted it', async () => {
    const { ask } = await house({ scripts: { small: told } })
    await ask('hello you')
    const [member] = await database.db.select().from(members)
    expect(await calls()).toMatchObject([
      {
        ...{ gym: gym.id, member: member?.id, at, model: 'small', purpose: 'chat', outcome: 'answered' },
        ...{ inputTokens: 1000, cachedTokens: 800, outputTokens: 20 },
      },
    ])
  })

  test('is estimated where the server does not count, also of a call that was cut off', async () => {
    const { ask } = await house({
      scripts: { small: [{ say: 'Hello you. There are 99 people. Come by. '.repeat(9) }] },
    })
    await ask('hello you')
    const [call] = await calls()
    expect(call?.outcome).toBe('answered')
    expect(call?.inputTokens).toBeGreaterThan(5000)
    expect(call?.outputTokens).toBeGreaterThan(5)
  })

  test('is kept of every try, and nothing of what was refused', async () => {
    const { ask } = await house({
      scripts: { small: [{ fail: 500 }, { call: 'crowdNow', input: {} }, { fail: 400 }] },
    })
    await ask('is it busy now?')
    const kept = await calls()
    expect(kept.map(({ outcome }) => outcome)).toEqual(['failed', 'answered', 'failed'])
    expect(kept[0]).toMatchObject({ inputTokens: 0, outputTokens: 0 })
  })

  test('stays without the member who was forgotten meanwhile', async () => {
    const { ask } = await house({ scripts: { small: [{ drip: 'Hello you. Come by.', everyMs: 60 }] } })
    const answered = ask('hello you')
    await expect.poll(() => database.db.$count(members)).toBe(1)
    await database.db.delete(members)
    expect((await answered).text).toMatch(/^(Hello you|Something)/)
    expect(await calls()).toMatchObject([{ member: null, outcome: 'answered' }])
  })
})

describe('a budget', () => {
  const ask = async (budgets: { memberADay: number; gymAMonth: number }, when = at) => {
    const made = await house({ scripts: { small: told }, budgets, at: when })
    return async (sender: string) => {
      const { text } = await made.ask('is it busy now?', { ...by(sender), at: when })
      return { model: text === 'Come by.', log: made.log }
    }
  }

  test("of a member's day ends their talk with the model, silently, told to the operator once", async () => {
    const one = await ask({ memberADay: 2000, gymAMonth: 1e9 })
    expect([(await one('mia')).model, (await one('mia')).model]).toEqual([true, true])
    expect(await one('mia')).toEqual({ model: false, log: ['budget_spent'] })
    expect(await one('mia')).toEqual({ model: false, log: ['budget_spent'] })
    expect((await one('ada')).model).toBe(true)
  })

  test("begins anew at the gym's midnight", async () => {
    const evening = await ask({ memberADay: 1000, gymAMonth: 1e9 }, new Date('2026-11-24T23:59:00+01:00'))
    expect([(await evening('mia')).model, (await evening('mia')).model]).toEqual([true, false])
    const night = await ask({ memberADay: 1000, gymAMonth: 1e9 }, new Date('2026-11-25T00:01:00+01:00'))
    expect((await night('mia')).model).toBe(true)
  })

  test("of a gym's month ends it for all, until the first", async () => {
    const last = await ask({ memberADay: 1e9, gymAMonth: 1000 }, new Date('2026-11-30T23:59:00+01:00'))
    expect([(await last('mia')).model, (await last('ada')).model]).toEqual([true, false])
    const next = await ask({ memberADay: 1e9, gymAMonth: 1000 }, new Date('2026-12-01T00:01:00+01:00'))
    expect((await next('ada')).model).toBe(true)
  })
})

test('what is always the same stands in front: tools in order, the rules, the gym, and the moment last', async () => {
  const made = await house({ scripts: { small: told } })
  await made.ask('hello you')
  await made.ask('hello again', { at: new Date('2026-11-25T09:01:00+01:00'), ...by('ada') })
  const [first, second] = made.models.get('small')?.requests ?? []
  expect(first?.tools).toEqual(second?.tools)
  expect(first?.tools.map((tool) => JSON.stringify(tool))).toHaveLength(memberTools.length + 1)
  const [one, two] = [first, second].map((request) => String(request?.messages[0]?.content))
  const same = [...(one ?? '')].findIndex((letter, i) => letter !== two?.[i])
  expect(one?.slice(same - 20)).toMatch(/Now it is Tuesday 24 November 2026, 17:42 there\.$/)
  expect(one?.length).toBeGreaterThan(same)
  // Only OpenAI itself is given a key to keep it by.
  expect(first?.prompt_cache_key).toBeUndefined()
})
