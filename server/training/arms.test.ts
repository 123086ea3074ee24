import { afterAll, beforeAll, expect, test } from 'vitest'
import { members, modelCalls, ratings, turns } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { testGym } from '../../tools/testing.ts'
import { armReport } from './arms.ts'
import { wilson } from './intervals.ts'
import { armTurns, chatCalls } from './store.ts'

const at = new Date('2026-11-24T17:42:00Z')
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await testGym(database.db)
})
afterAll(() => database.close())

const idOf = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`

/** Turns of an arm by as many members, some of them judged. */
async function lived(
  arm: string,
  first: number,
  { count, good, bad }: { count: number; good: number; bad: number },
) {
  const { db } = database
  const all = Array.from({ length: count }, (_, i) => idOf(first + i))
  await db
    .insert(members)
    .values(all.map((id) => ({ id, gym: 'gym', source: 'chat' as const, createdAt: at })))
  await db.insert(turns).values(
    all.map((member) => ({
      ...{ gym: 'gym', channel: 'web', id: member, conversation: member, member, at, text: 'busy?', arm },
      ...{ reply: { text: 'No.', choices: [] }, answeredAt: at },
    })),
  )
  const judged = all.slice(0, good + bad).map((member, i) => ({
    ...{ gym: 'gym', channel: 'web', turn: member, member, at },
    value: i < good ? ('good' as const) : ('bad' as const),
  }))
  if (judged.length > 0) await db.insert(ratings).values(judged)
}

const call = (model: string, milliseconds: number, outcome: 'answered' | 'failed' = 'answered') => ({
  ...{ gym: 'gym', at, model, purpose: 'chat' as const, milliseconds, outcome },
  ...{ inputTokens: 1000, cachedTokens: 800, outputTokens: 100 },
})

async function report(prices = false): Promise<string> {
  const since = new Date(at.getTime() - 86_400_000)
  const [arms, calls] = [
    await armTurns(database.db, 'gym', since),
    await chatCalls(database.db, 'gym', since),
  ]
  const known = { input: 1, cached: 0.1, output: 10 }
  return armReport(arms, calls, { days: 1, prices: () => (prices ? known : undefined) })
}

test("Wilson's interval is that of the published formula, and the whole where nothing is known", () => {
  expect(wilson(8, 10).low).toBeCloseTo(0.4902, 4)
  expect(wilson(8, 10).high).toBeCloseTo(0.9433, 4)
  expect(wilson(0, 10)).toMatchObject({ low: 0 })
  expect(wilson(10, 10).high).toBeCloseTo(1)
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
})

test('arms are shown side by side with judgements, tokens, cost and time; few judgements are no verdict', async () => {
  expect(await report()).toBe('No arm has answered in the last day.')
  await lived('large', 1, { count: 50, good: 40, bad: 5 })
  await lived('small', 101, { count: 40, good: 4, bad: 6 })
  await database.db
    .insert(modelCalls)
    .values([
      call('large', 400),
      call('large', 800),
      call('large', 20_000, 'failed'),
      { ...call('large', 5), purpose: 'summary' },
    ])
  expect(await report(true)).toBe(
    [
      'The last day:',
      'large: 50 turns of 50 members',
      '  judged  40 good, 5 bad: 89 % good, likely 77 % to 95 %',
      '  calls   3, 1 failed (33 %)',
      '  tokens  3000 read, 2400 of them from the cache, 300 written',
      '  cost    0.0038',
      '  took    600 ms in the middle, 780 ms at most for 95 of 100',
      'small: 40 turns of 40 members',
      '  judged  4 good, 6 bad: 40 % good, likely 17 % to 69 %',
      '  calls   none: rules answered',
      '',
      'Not enough judgements to say which is better: each arm needs 30, small has 10.',
    ].join('\n'),
  )
  expect(await report()).toContain('cost    unknown: no prices are configured')
})

test('with enough of them the better one is named, or that they are too close', async () => {
  await lived('other', 201, { count: 60, good: 8, bad: 30 })
  const since = new Date(at.getTime() - 86_400_000)
  const arms = (await armTurns(database.db, 'gym', since)).filter(({ arm }) => arm !== 'small')
  const said = (rows: typeof arms) =>
    armReport(rows, [], { days: 1, prices: () => undefined })
      .split('\n')
      .at(-1)
  expect(said(arms)).toBe('Members like large better than any other arm.')
  expect(said(arms.map((arm) => ({ ...arm, good: 20, bad: 20 })))).toBe(
    'The arms are too close to say which is better.',
  )
  expect(said(arms.slice(0, 1))).toBe('There is one arm: nothing to compare.')
})
