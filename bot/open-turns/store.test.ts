import { setTimeout as pause } from 'node:timers/promises'
import { asc, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { claims, openTurns as rows, turns, visits, writes } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import type { Watch } from '../../tools/kit/watch.ts'
import { testGym } from '../../tools/testing.ts'
import { answering, type BotDeps } from '../reply.ts'
import type { Reply, Turn } from '../turn.ts'
import { type OpenTurns, openTurns } from './open-turns.ts'
import { leaseSeconds } from './store.ts'

const evening = new Date('2026-11-24T17:42:00+01:00')
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

const door = 'telegram:7'

/** A process with a door of its own: it shares nothing with another but the database. */
function machine(more: Partial<BotDeps> = {}) {
  const open = openTurns({ db: database.db })
  const crash = () => 'ref'
  const deps = {
    db: database.db,
    open,
    gym: async () => gym,
    hosted: undefined,
    log: () => {},
    crash,
    ...more,
  }
  const answer = answering(deps)
  /** As a door does: noted, answered, said. */
  async function hear(turn: Turn, say: (reply: Reply) => Promise<unknown> = async () => {}) {
    if (!(await open.note(turn, { door, given: turn }))) return undefined
    const reply = await answer(turn)
    if (reply) await say(reply)
    await open.said(turn)
    return reply
  }
  return { open, answer, hear }
}

function turn(id: string, text: string, more: Partial<Turn> = {}): Turn {
  const from = { channel: 'telegram', conversation: 'mia', private: true, sender: 'mia' } as const
  return { ...from, id, senderName: 'Mia', text, at: evening, ...more }
}

/** As if the lease of whoever has them had run out: the process was killed. */
const killed = () => database.db.update(rows).set({ heldUntil: sql`now() - interval '1 second'` })

/** Takes up what is left behind and answers it, as the doors do. */
async function takeUp({ open, hear }: { open: OpenTurns; hear: (turn: Turn) => Promise<Reply | undefined> }) {
  const found = await open.takeUp([door])
  return Promise.all(found.map(({ given }) => hear(revived(given))))
}
const revived = (given: unknown): Turn => {
  const each = given as Turn
  return { ...each, at: addMinutes(new Date(each.at), 1) }
}

test('nothing is kept of a turn once its answer is out, nor of one that nobody had to be told of', async () => {
  const { hear, answer, open } = machine()
  expect((await hear(turn('1', 'in, legs')))?.text).toMatch(/^Checked in/)
  expect((await answer(turn('w', 'now', { channel: 'web' })))?.text).toMatch(/now/)
  await open.note(turn('2', 'never answered'), { door, given: { words: 'never answered' } })
  await open.said(turn('2', ''))
  expect(await database.db.$count(rows)).toBe(0)
})

test('while a turn waits for its answer, others of the conversation wait for it, whichever process has them', async () => {
  const [one, other] = [machine(), machine()]
  const order: string[] = []
  const said = (id: string, ms: number) => async () => {
    await pause(ms)
    order.push(id)
  }
  const first = one.hear(turn('1', 'now'), said('1', 300))
  await pause(30)
  const rest = [
    other.hear(turn('2', 'now'), said('2', 50)),
    other.hear(turn('9', 'now', { conversation: 'noor', sender: 'noor' }), said('9', 0)),
    one.hear(turn('3', 'now'), said('3', 0)),
  ]
  await Promise.all([first, ...rest])
  expect(order.filter((id) => id !== '9')).toEqual(['1', '2', '3'])
  // Other conversations wait for nobody.
  expect(order.indexOf('9')).toBeLessThan(order.indexOf('2'))
})

test('of those that wait the one comes first that the channel counted first', async () => {
  const [one, other] = [machine(), machine()]
  const order: string[] = []
  const say =
    (id: string, ms = 0) =>
    async () => {
      await pause(ms)
      order.push(id)
    }
  const first = one.hear(turn('10', 'now'), say('10', 300))
  await pause(30)
  const third = other.hear(turn('12', 'now'), say('12'))
  await pause(30)
  const second = one.open.note(turn('11', 'now'), { door, given: turn('11', 'now') })
  expect(await second).toBe(true)
  await pause(100)
  const late = one
    .answer(turn('11', 'now'))
    .then(say('11'))
    .then(() => one.open.said(turn('11', '')))
  await Promise.all([first, third, late])
  expect(order).toEqual(['10', '11', '12'])
})

test('an update that reaches many processes at once is answered by one of them', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => machine().hear(turn('1', 'in, legs'))))
  expect(all.filter((reply) => reply !== undefined)).toHaveLength(1)
  expect(await database.db.$count(visits)).toBe(1)
  expect(await database.db.$count(rows)).toBe(0)
})

test('two of a conversation that come in the same moment are answered one after the other', async () => {
  let at = 0
  let most = 0
  const slow: Watch = async (_, work) => {
    most = Math.max(most, ++at)
    await pause(20)
    at--
    return work()
  }
  const houses = Array.from({ length: 6 }, () => machine({ watch: slow }))
  const all = await Promise.all(houses.map(({ hear }, i) => hear(turn(`${i}`, 'now'))))
  expect(all.every((reply) => reply !== undefined)).toBe(true)
  expect(most).toBe(1)
})

test('a turn whose process died before it began is answered by another, as of when it was said', async () => {
  const dead = machine()
  await dead.open.note(turn('1', 'in, legs'), { door, given: turn('1', 'in, legs') })
  const living = machine()
  expect(await takeUp(living)).toEqual([])
  await killed()
  const [reply] = await takeUp(living)
  expect(reply?.text).toMatch(/^Checked in at 17:42/)
  expect(await database.db.$count(rows)).toBe(0)
})

test('what is noted while an earlier turn was left behind waits for it', async () => {
  const dead = machine()
  await dead.open.note(turn('1', 'in, legs'), { door, given: turn('1', 'in, legs') })
  const living = machine()
  const second = living.hear(turn('2', 'out'))
  await pause(60)
  expect(await database.db.$count(turns)).toBe(0)
  await killed()
  expect((await takeUp(living))[0]?.text).toMatch(/^Checked in/)
  expect((await second)?.text).toMatch(/^Checked out|^You/)
})

test('an answer that was made and not said is said by another, and nothing is done twice', async () => {
  const dead = machine()
  await dead.open.note(turn('1', 'in, legs'), { door, given: turn('1', 'in, legs') })
  const made = await dead.answer(turn('1', 'in, legs'))
  await killed()
  const [reply] = await takeUp(machine())
  expect(reply?.text).toBe(made?.text)
  expect(reply?.choices).toEqual(made?.choices)
  expect(await database.db.$count(visits)).toBe(1)
})

test.each([
  { text: 'in, legs', table: visits },
  { text: 'tell me when legs is quiet tomorrow evening', table: writes },
  { text: 'check me in for legs and tell me when it is quiet tomorrow', table: writes },
])('"$text" is not done twice where the process died after it was done', async ({ text, table }) => {
  const whole = await machine().hear(turn('0', text, { conversation: 'noor', sender: 'noor' }))
  const usual = await database.db.$count(table)
  expect(usual).toBeGreaterThan(0)

  const dying = machine({ db: dyingAtTheEnd(database.db) })
  await dying.open.note(turn('1', text), { door, given: turn('1', text) })
  void dying.answer(turn('1', text))
  await until(async () => (await doneOf('1')) > 0)
  await pause(100)
  await killed()
  const [reply] = await takeUp(machine())
  expect(reply?.text).toBe(whole?.text)
  expect(await database.db.$count(table)).toBe(2 * usual)
  expect(await database.db.$count(rows)).toBe(0)
})

/** A database as a process sees it that is killed when it is about to keep its answer: that never comes to an end. */
function dyingAtTheEnd(db: Database): Database {
  const never: unknown = new Proxy(() => {}, {
    get: (_, name) => (name === 'then' ? () => {} : never),
    apply: () => never,
  })
  return new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return name === 'update'
        ? (table: unknown) => (table === turns ? never : db.update(table as never))
        : value.bind(target)
    },
  })
}

async function doneOf(id: string): Promise<number> {
  const [row] = await database.db.select({ done: rows.done }).from(rows).where(sql`${rows.id} = ${id}`)
  return Array.isArray(row?.done) ? row.done.length : 0
}

async function until(met: () => Promise<boolean>): Promise<void> {
  while (!(await met())) await pause(10)
}

test('a process that was thought dead and goes on changes nothing and says nothing', async () => {
  const woken = Promise.withResolvers<void>()
  const stalls = machine({
    watch: async (_, work) => {
      await woken.promise
      return work()
    },
  })
  await stalls.open.note(turn('1', 'in, legs'), { door, given: turn('1', 'in, legs') })
  const late = stalls.answer(turn('1', 'in, legs'))
  await until(async () => (await database.db.$count(turns)) > 0)
  await killed()
  const [reply] = await takeUp(machine())
  expect(reply?.text).toMatch(/^Checked in/)
  woken.resolve()
  expect(await late).toBeUndefined()
  expect(await database.db.$count(visits)).toBe(1)
  expect(await database.db.$count(writes)).toBe(1)
})

test('what a process hands over when it closes is taken up at once', async () => {
  const closing = machine()
  await closing.open.note(turn('1', 'now'), { door, given: turn('1', 'now') })
  await closing.open.leave()
  await pause(10)
  expect((await takeUp(machine()))[0]?.text).toMatch(/now/)
})

test('a turn that takes longer than a lease stays with the process that says it lives', async () => {
  const open = openTurns({ db: database.db, beatMs: 20 })
  await open.note(turn('1', 'now'), { door, given: null })
  await killed()
  await pause(150)
  expect(await machine().open.takeUp([door])).toEqual([])
  await open.said(turn('1', ''))
  expect(leaseSeconds).toBeGreaterThan(10)
})

test('a turn over which process after process dies ends with a calm sentence', async () => {
  await machine().open.note(turn('1', 'now'), { door, given: turn('1', 'now') })
  for (let nth = 0; nth < 4; nth++) {
    await killed()
    expect(await machine().open.takeUp([door])).toHaveLength(1)
  }
  await killed()
  expect((await takeUp(machine()))[0]?.text).toMatch(/\(?ref/i)
  expect(await database.db.$count(rows)).toBe(0)
})

test('answers of the dead go to the turns of their own door alone', async () => {
  const dead = machine()
  await dead.open.note(turn('1', 'now'), { door: 'telegram:8', given: {} })
  await killed()
  expect(await machine().open.takeUp([door])).toEqual([])
  expect(await machine().open.takeUp(['telegram:8'])).toHaveLength(1)
})

test('words that Postgres can not keep as JSON are noted all the same', async () => {
  const { hear } = machine()
  const odd = `now \0 ${'\ud800'} \\u0000`
  expect(await hear(turn('1', odd))).toBeDefined()
  const all = await database.db.select({ text: turns.text }).from(turns).orderBy(asc(turns.number))
  expect(all).toHaveLength(1)
  expect(await database.db.$count(claims)).toBe(0)
})
