import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { feedback as said } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, instantOf } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { memberOf, wished } from '../advice/testing.ts'
import { feedback } from './feedback.ts'

const window = { from: '2026-09-29', to: '2026-11-23' }
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

const report = () =>
  feedback.make(
    { db: database.db, gym, now: new Date('2026-11-24T08:00:00Z'), reader: { role: 'owner' } },
    { window },
  )

/** So many members answer, one a day from a date on; the first `useful` call it useful. */
async function answers(from: string, { members, useful }: { members: number; useful: number }) {
  const at = (day: number) => instantOf(addDays(from, day % 56), 20 * 60, gym.zone)
  await wished(
    database.db,
    gym,
    Array.from({ length: members }, (_, i) => ({ by: i + 1, wanted: at(i), at: at(0) })),
    from === window.from ? 1 : 1001,
  )
  await database.db.insert(said).values(
    Array.from({ length: members }, (_, i) => ({
      id: crypto.randomUUID(),
      gym: gym.id,
      member: memberOf(i + 1),
      at: at(i),
      useful: i < useful,
      crowded: i % 2 === 0,
      text: 'too loud',
    })),
  )
}

test('what was called useful is told with its bounds, and its change only beyond chance', async () => {
  await answers(window.from, { members: 60, useful: 45 })
  await answers('2026-08-04', { members: 60, useful: 15 })
  const { sentences, notes, tables } = await report()
  expect(sentences[0]).toBe(
    '75 % of 60 answers by 60 members called advice useful (67 to 81 %), more than in as many days before.',
  )
  expect(sentences[1]).toContain('no other than before beyond chance')
  expect(JSON.stringify({ sentences, notes, tables })).not.toContain('too loud')
})

test('the words of fewer than five members are told in no figure', async () => {
  await answers(window.from, { members: 4, useful: 2 })
  expect(await report()).toMatchObject({
    sentences: ['Fewer than 5 members said anything of advice in these days: nothing to tell.'],
    tables: [],
    charts: [],
  })
})

test('a few who found it of no use are hidden, in the words, the chart and the table', async () => {
  await answers(window.from, { members: 40, useful: 38 })
  const { sentences, charts, tables } = await report()
  expect(sentences[0]).toBe('Nearly all of the answers called advice useful.')
  expect(charts[0]?.plot).toMatchObject({
    bars: [{ value: null }, { value: null }, { value: 20 }, { value: 20 }],
  })
  expect(tables[0]?.rows.at(-1)?.[3]).toBe('hidden')
})
