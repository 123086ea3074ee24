import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../db/client.ts'
import { findBreaches } from '../db/invariants.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { type House, houseOnTelegram } from './testing.ts'

/** A house that has lived keeps every promise; and each promise, broken on purpose, is seen to be broken. */

const now = '2026-11-24T17:42:00+01:00'
let house: House
let db: Database
let gym: Gym

beforeAll(async () => {
  house = await houseOnTelegram(now)
  db = house.db
  gym = house.gym
  for (const [i, text] of [
    ...['check me in for legs', 'when is chest day quiet tomorrow?', '1', 'hold 18:30 tomorrow for legs'],
    ...['80 kg, 180 cm, 30, male', 'make me a plan for 3 days', 'squat 80x8,8,7', 'check me out', '/me'],
  ].entries())
    await house.answer({
      ...{ id: `t${i}`, channel: 'web', conversation: 'c', sender: 'mia', senderName: 'Mia', private: true },
      ...{ text, at: new Date(Date.parse(now) + i * 60_000) },
    })
}, 120_000)
afterAll(() => house.close())

const later = new Date(Date.parse(now) + 60 * 60_000)
const broken = async () => (await findBreaches(db, later)).breaches.map(({ promise }) => promise)

test('a house that has lived keeps every promise', async () => {
  const { promises, breaches } = await findBreaches(db, later)
  expect(breaches).toEqual([])
  expect(promises).toBeGreaterThan(250)
})

/** Breaks something with all guards off, looks, and takes it back. */
async function foundAfter(...statements: string[]): Promise<string[]> {
  let found: string[] = []
  class Enough extends Error {}
  await db
    .transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`)
      for (const statement of statements) await tx.execute(sql.raw(statement))
      found = (await findBreaches(tx, later)).breaches.map(({ promise }) => promise)
      throw new Enough()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Enough)) throw error
    })
  return found
}

const nobody = "'00000000-0000-4000-8000-0000000000ff'"
const any = (table: string) => `ctid = (select min(ctid) from ${table})`

test('what the schema promises', async () => {
  expect(await foundAfter(`update visits set member = ${nobody} where ${any('visits')}`)).toContain(
    'visits_gym_member_members_gym_id_fk',
  )
  expect(
    await foundAfter(
      'alter table gyms drop constraint gyms_capacity_positive',
      'update gyms set capacity = 0',
      'alter table gyms add constraint gyms_capacity_positive check (capacity > 0) not valid',
    ),
  ).toContain('gyms_capacity_positive')
}, 120_000)

test.each([
  ['the places taken', 'update slots set taken = taken + 1 where quota > taken'],
  [
    'an offer goes back',
    `insert into claims (id, code, gym, split, slot, minutes, member, held_at, held_until, expected, low, high, compliance)
     select gen_random_uuid(), 'k', s.gym, s.split, s.start, 30, m.id, '2026-01-01', '2026-01-02', 1, 1, 1, 1
     from slots s, members m limit 1`,
  ],
  ['a turn is answered', `update turns set answered_at = null, at = at - interval '2 hours'`],
  [
    'a job ends',
    `insert into jobs_run values ('x', '$gym', now(), '${now}'::timestamptz - interval '1 day')`,
  ],
  ['nothing is measured', `update occupancy set slot = slot + interval '9 years'`],
  ['a forecast is made before', `update forecasts set origin = origin + interval '9 years'`],
  ['the splits of a forecast', `update forecasts set mean = high, high = high + 1 where split = 'all'`],
  ['a visit begun in a chat', `update visits set source = 'chat', check_out = check_in + interval '90 days'`],
  ['nobody is there longer', `update visits set source = 'chat', check_out = check_in + interval '90 days'`],
  [
    'a member follows one plan of training',
    `insert into workout_plans (id, gym, member, made_at, "from", wanted, plan)
     select gen_random_uuid(), gym, id, now(), now(), '{}', '{}' from members, generate_series(1, 2)`,
  ],
  [
    'what is said unasked',
    `insert into outbox (gym, key, member, kind, message, made_at, due_at, expires_at)
     select gym, 'k', id, 'alert', '{}', now(), '2026-01-01', '2026-01-02' from members limit 1`,
  ],
  [
    'what cannot be read back',
    `insert into feed_keys (gym, name, hash, created_at) values ('$gym', 'door', 'open sesame', now())`,
  ],
  [
    'no import has brought more',
    `update visits set import = 77`,
    `insert into imports (id, gym, kind, file, at, read, accepted, rejected, duplicates)
     overriding system value values (77, '$gym', 'visits', 'f', now(), 1, 1, 0, 0)`,
  ],
  [
    'an import that was taken back',
    `update visits set import = 77`,
    `insert into imports (id, gym, kind, file, at, read, accepted, rejected, duplicates, undone_at)
     overriding system value values (77, '$gym', 'visits', 'f', now(), 9999999, 9999999, 0, 0, now())`,
  ],
])(
  '%s ...',
  async (promise, ...statements) => {
    const found = await foundAfter(...statements.map((each) => each.replaceAll('$gym', gym.id)))
    expect(found.some((each) => each.startsWith(promise))).toBe(true)
  },
  120_000,
)

test('what was broken on purpose was taken back', async () => {
  expect(await broken()).toEqual([])
})
