import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Database } from '../../../db/client.ts'
import { claims, meetups, outbox, slots } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { Attachment, Choice, Tool, ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { answerMeetupTool } from './answer.ts'
import { coordinateGroupTool } from './coordinate.ts'

/** Opens slots of a split and of the whole gym over so many hours, with so many people and places each. */
export async function openHours(
  db: Database,
  gym: Gym,
  {
    from,
    hours,
    people,
    quota = 30,
    split = 'legs',
  }: { from: string; hours: number; people: number; quota?: number; split?: string },
): Promise<void> {
  const starts = Array.from({ length: hours * 2 }, (_, i) => addMinutes(new Date(from), i * 30))
  const rows = [...new Set([split, 'all'])].flatMap((each) =>
    starts.map((start) => ({
      gym: gym.id,
      split: each,
      start,
      quota,
      expected: people,
      low: people * 0.75,
      high: people * 1.25,
      usual: people,
      origin: start,
    })),
  )
  await db.insert(slots).values(rows).onConflictDoNothing()
}

/** The same member speaking in a group. */
export const inGroup = (context: ToolContext, conversation = 'friends'): ToolContext => ({
  ...context,
  place: { channel: 'telegram', conversation, private: false },
})

type Said = {
  to: string
  key: string
  text: string
  choices: readonly Choice[]
  /** Names of the files. */
  files: string[]
  dueAt: Date
}

/** What waits in the outbox or was dropped, in order: to whom, and what. */
export async function unasked(db: Database): Promise<Said[]> {
  const rows = await openedRows(db, outbox, { by: outbox.id })
  return rows.map(({ member, conversation, message, key, dueAt }) => {
    const { text, choices, files } = message as Pick<Said, 'text' | 'choices'> & { files: Attachment[] }
    const names = files.map(({ name }) => name)
    return { to: member ?? conversation ?? '', key, text, choices, files: names, dueAt }
  })
}

/** A Wednesday, and what is open after it. */
export const now = '2026-11-25T12:00:00+01:00'
export const thursday = '2026-11-26T20:00:00+01:00'
export const friday = '2026-11-27T07:30:00+01:00'
export const saturday = '2026-11-28T16:00:00+01:00'

export const call = (tool: Tool, input: unknown, context: ToolContext): Promise<ToolOutcome> =>
  tool.run(input, context)
export const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)

/** Three slots of ninety minutes, the first the quietest. */
async function openSlots(db: Database, gym: Gym, quota = 30): Promise<void> {
  await openHours(db, gym, { from: friday, hours: 1.5, people: 9, quota })
  await openHours(db, gym, { from: saturday, hours: 1.5, people: 11, quota })
  await openHours(db, gym, { from: thursday, hours: 1.5, people: 13, quota })
}

type World = { database: TestDatabase; gym: Gym; group: ToolContext[] }

/** A gym with five members and three open slots, anew for every test of the file. */
function worlds(): () => World {
  let database: TestDatabase
  let world: World
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.empty()
    const gym = await testGym(database.db)
    const group: ToolContext[] = []
    for (let i = 0; i < 5; i++) group.push(await testContext(database.db, gym, now))
    await openSlots(database.db, gym)
    world = { database, gym, group }
  })
  return () => world
}

/** Five friends who look for a time together, and what can be asked of them. */
export function friends() {
  const world = worlds()
  const who = (i: number): ToolContext => {
    const context = world().group[i]
    if (!context) throw new Error(`nobody has the number ${i}`)
    return context
  }
  const ask = (input: object, context = inGroup(who(0))) =>
    call(coordinateGroupTool, { split: 'legs', ...input }, context)

  return {
    get db() {
      return world().database.db
    },
    get gym() {
      return world().gym
    },
    get group() {
      return world().group
    },
    openSlots: (quota: number) => openSlots(world().database.db, world().gym, quota),
    who,
    ask,
    suits: (i: number, code: string, option: string | number, at = now) =>
      call(answerMeetupTool, { meetup: code, option: String(option) }, later(who(i), at)),
    /** Taps a choice below an answer. */
    tap: (i: number, outcome: ToolOutcome, label: string, at = now) => {
      const choice = outcome.ok ? outcome.choices.find((each) => each.label === label) : undefined
      const [, meetup, option, code] = (choice?.send ?? '').split(' ')
      return call(answerMeetupTool, { meetup, option, code }, later(who(i), at))
    },
    /** Asks for a time, and gives the question's code. */
    async opened(size = 4): Promise<string> {
      const outcome = await ask({ size })
      if (!outcome.ok) throw new Error(outcome.code)
      return (outcome.result as { code: string }).code
    },
    /** Places that are held, whoever holds them. */
    async standing() {
      const all = await world().database.db.select().from(claims)
      return all.flatMap(({ member, slot, meetup, releasedAt }) =>
        releasedAt === null ? [{ member, slot, meetup }] : [],
      )
    },
    /** What the group was told. */
    texts: async () =>
      (await unasked(world().database.db)).filter(({ to }) => to === 'friends').map(({ text }) => text),
    meetupRow: async () => (await world().database.db.select().from(meetups))[0],
    ownPlace: (i: number, start: string) => ownPlace(world().database.db, who(i), start),
  }
}

/** A place that a member has of their own, for something else. */
async function ownPlace(db: Database, { gym, member }: ToolContext, start: string): Promise<void> {
  await openHours(db, gym, { from: start, hours: 1.5, people: 5, split: 'chest' })
  const at = new Date(now)
  await db.insert(claims).values({
    id: crypto.randomUUID(),
    code: `own${member.id.slice(0, 8)}`,
    gym: gym.id,
    split: 'chest',
    slot: new Date(start),
    minutes: 60,
    member: member.id,
    heldAt: at,
    heldUntil: at,
    claimedAt: at,
    expected: 5,
    low: 5,
    high: 5,
    compliance: 0.5,
  })
}
