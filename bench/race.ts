import { writeFile } from 'node:fs/promises'
import { openPostgres } from '../db/postgres.ts'
import { claims, members } from '../db/schema/index.ts'
import { startPostgres } from '../db/suite/postgres.ts'
import { createGym, loadGym } from '../tools/gym/index.ts'
import { GymError } from '../tools/kit/errors.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { quantile } from '../tools/kit/statistics.ts'
import { addMinutes, dayMs } from '../tools/kit/time.ts'
import type { MemberId } from '../tools/kit/tool.ts'
import { writeSlots } from '../tools/recommend/places/opening/store.ts'
import { claim, claimTogether, hold, release, releaseLapsed } from '../tools/recommend/places/store.ts'
import { offerOf, openRow, wrongBooks } from '../tools/recommend/places/testing.ts'

/**
 * A thousand claims at once over fifty connections for sixty places in twelve slots, on a real Postgres.
 *
 * Throughput is held against the bare `UPDATE ... RETURNING` of the same rows on the bare driver. Both take turns, so
 * that a noisy machine disturbs both alike; the first rounds warm both up and are not counted. Then everything else
 * that moves places is mixed in, and the books are checked.
 *
 * npm run -s bench:race
 */
const crowd = 1000
const connections = 50
const places = 60
const slotCount = 12
const warmUp = 6
const rounds = 30
const mixes = 5

const now = new Date('2026-11-24T12:00:00+01:00')
const until = addMinutes(now, 10)
const first = new Date('2026-11-24T16:00:00+01:00')
const start = (i: number) => addMinutes(first, 30 * (i % slotCount))

const server = await startPostgres()
const opened = await openPostgres(`${server.url}/spotter_template`, connections)
const { db } = opened
await createGym(db, { id: 'gym', name: 'Ironworks', zone: 'Europe/Berlin', capacity: 80, createdAt: now })
const gym = await theGym()
const people = Array.from({ length: crowd }, () => crypto.randomUUID() as MemberId)
await fill()

async function theGym(): Promise<Gym> {
  const made = await loadGym(db, 'gym')
  if (!made) throw new Error('the gym was not made')
  return made
}

/** The twelve slots, and around them the two weeks of every split that a gym has open. */
async function fill(): Promise<void> {
  const splits = gym.splits.map(({ id }) => id)
  await openRow(db, gym, { from: first, count: slotCount, quota: places / slotCount, splits: ['legs'] })
  const later = new Date(first.getTime() + dayMs)
  await openRow(db, gym, { from: later, count: 448, quota: 5, splits })
  const row = { gym: gym.id, source: 'chat' as const, createdAt: now }
  await db.insert(members).values(people.map((id) => ({ ...row, id })))
  await opened.query('analyze', [])
}

/**
 * As it was before, with nothing taken. No vacuum in between: it would have all fifty connections plan every statement
 * anew, which in service happens now and then, and not before every claim.
 */
async function emptied(): Promise<void> {
  await db.delete(claims)
  await opened.query('update slots set taken = 0 where taken > 0', [])
}

type Round = { ms: number; granted: number }

async function timed(work: () => Promise<number>): Promise<Round> {
  await emptied()
  const begun = performance.now()
  const granted = await work()
  return { ms: performance.now() - begun, granted }
}

/** What the product does when a member is offered a place. */
async function held(): Promise<number> {
  const got = await Promise.all(people.map((member, i) => holdOne(member, i)))
  return got.flat().length
}

const holdOne = (member: MemberId, i: number) =>
  hold(db, [offerOf(gym, start(i), { minutes: 30 })], { now, until, member, ask: null })

/** The same, and whoever was offered one claims it. */
async function heldAndClaimed(): Promise<number> {
  const got = await Promise.all(
    people.map(async (member, i) => {
      const [offer] = await holdOne(member, i)
      return offer && claim(db, { gym: gym.id, code: offer.code, member, now })
    }),
  )
  return got.filter((one) => one !== undefined).length
}

const bareText = `update slots set taken = taken + 1
  where gym = $1 and split in ($2, 'all') and start = $3::timestamptz and taken < quota returning taken`

async function bare(): Promise<number> {
  const got = await Promise.all(
    people.map((_, i) => opened.query(bareText, [gym.id, 'legs', start(i).toISOString()])),
  )
  return got.filter((rows) => (rows as unknown[]).length === 2).length
}

type Compared = {
  what: string
  ms: number
  bareMs: number
  perSecond: number
  ratio: number
  granted: number[]
}

async function compare(what: string, work: () => Promise<number>): Promise<Compared> {
  const own: Round[] = []
  const plain: Round[] = []
  for (let round = 0; round < warmUp + rounds; round++) {
    const pair = [await timed(work), await timed(bare)] as const
    if ((await wrongBooksAfter(work)).length > 0) throw new Error('the books are wrong')
    if (round < warmUp) continue
    own.push(pair[0])
    plain.push(pair[1])
  }
  const ms = quantile(
    own.map((round) => round.ms),
    0.5,
  )
  const bareMs = quantile(
    plain.map((round) => round.ms),
    0.5,
  )
  const ratios = own.map((round, i) => (plain[i]?.ms ?? Number.NaN) / round.ms)
  return {
    what,
    ms: round1(ms),
    bareMs: round1(bareMs),
    perSecond: Math.round((crowd * 1000) / ms),
    ratio: Math.round(quantile(ratios, 0.5) * 100) / 100,
    granted: [...new Set([...own, ...plain].map(({ granted }) => granted))],
  }
}

/** Not timed: once more from the start, and then row by row. */
async function wrongBooksAfter(work: () => Promise<number>): Promise<string[]> {
  await emptied()
  await work()
  return wrongBooks(db, gym)
}

const round1 = (value: number) => Math.round(value * 10) / 10

/** What became of one mix of everything. */
type Mixed = { groups: number; went: number; halfGone: number; said: Record<string, number>; wrong: number }

async function mixed(seed: string): Promise<Mixed> {
  await emptied()
  const random = seededRandom(seed)
  const groups: { meetup: string; went: boolean }[] = []
  const said = await Promise.all(people.map((member, i) => heard(one(member, i, random, groups))))
  const rows = await db.select().from(claims)
  const sizes = groups.map(({ meetup, went }) => ({
    went,
    size: rows.filter((row) => row.meetup === meetup).length,
  }))
  return {
    groups: groups.length,
    went: groups.filter(({ went }) => went).length,
    halfGone: sizes.filter(({ went, size }) => size !== (went ? 3 : 0)).length,
    said: Object.fromEntries([...Map.groupBy(said, (word) => word)].map(([word, all]) => [word, all.length])),
    wrong: (await wrongBooks(db, gym)).length,
  }
}

async function heard(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    if (error instanceof GymError) return error.code
    throw error
  }
}

async function one(
  member: MemberId,
  i: number,
  random: () => number,
  groups: { meetup: string; went: boolean }[],
): Promise<void> {
  const kind = random()
  const from = start(Math.floor(random() * slotCount))
  if (kind < 0.15) {
    const meetup = crypto.randomUUID()
    const three = [i, i + 1, i + 2].map((n) => people[n % crowd] as MemberId)
    const wishes = three.map((id) => ({ ...offerOf(gym, from, { minutes: 30 }), member: id }))
    groups.push({ meetup, went: 'claims' in (await claimTogether(db, wishes, { meetup, now })) })
  } else if (kind < 0.2) {
    await releaseLapsed(db, gym.id, random() < 0.5 ? now : until)
  } else if (kind < 0.25) {
    await reopen(random)
  } else {
    await visit(member, from, random)
  }
}

/** What `openPlaces` writes after a forecast. */
async function reopen(random: () => number): Promise<void> {
  const rows = Array.from({ length: slotCount }, (_, n) => ({
    start: start(n),
    quota: Math.floor(random() * 8),
    expected: 10,
    low: 6,
    high: 15,
    usual: null,
  }))
  for (const split of ['all', 'legs'])
    await writeSlots(db, { gym: gym.id, split, origin: now, from: now }, rows)
}

/** Three offers that share slots; one is claimed, twice at once, and now and then given back, twice at once. */
async function visit(member: MemberId, from: Date, random: () => number): Promise<void> {
  const offers = [0, 30, 120].map((later, rank) => offerOf(gym, addMinutes(from, later), { rank: rank + 1 }))
  const got = await hold(db, offers, { now, until, member, ask: crypto.randomUUID() })
  const chosen = got[Math.floor(random() * got.length)]
  if (!chosen) return
  const tap = () => heard(claim(db, { gym: gym.id, code: chosen.code, member, now }))
  await Promise.all([tap(), tap()])
  if (random() < 0.5) return
  const back = () => release(db, { claim: chosen.id, reason: 'cancelled', now })
  await Promise.all([back(), back()])
}

async function deadlocks(): Promise<number> {
  const rows = await opened.query(
    'select deadlocks::int as n from pg_stat_database where datname = current_database()',
    [],
  )
  return (rows as { n: number }[])[0]?.n ?? Number.NaN
}

const compared = [await compare('hold', held), await compare('hold, then claim', heldAndClaimed)]
console.table(compared)
const mixtures: Mixed[] = []
for (let i = 0; i < mixes; i++) mixtures.push(await mixed(`mix ${i}`))
// The server counts them up a second later.
await new Promise((resolve) => setTimeout(resolve, 1500))
const result = {
  command: 'npm run -s bench:race',
  crowd,
  connections,
  places,
  slots: slotCount,
  rounds,
  goals: { granted: places, deadlocks: 0, ratio: 0.5 },
  compared,
  mixed: mixtures,
  deadlocks: await deadlocks(),
}
console.log(JSON.stringify(result, null, 2))
await writeFile(new URL('./results/race.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
await opened.close()
await server.stop()
