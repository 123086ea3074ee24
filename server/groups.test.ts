import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Heard, type Played, playGroups, type Talk } from '../bot/channels/loopback/groups.ts'
import { answering } from '../bot/reply.ts'
import { identities, members, profiles } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { testGym } from '../tools/testing.ts'

/** Group chats as they are: who says what, and to which of it we answer: not (-), openly (o), or in private (p). */
const talks = readFileSync(new URL('../bench/eval/groups.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Talk)

const noon = new Date('2026-11-24T12:00:00+01:00')
/** What is known of them, and of their like. */
const facts =
  /61[.,]3|92[.,]7|\bpeanut|\bknee|\bkcal\b|\d ?kg\b|\bpregnan|\bvegan|your (?:weight|plan|place|profile)\b|checked (?:in|out) at/i
let database: TestDatabase
let gym: Gym
let played: Played | undefined

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})
afterEach(() => played?.close())

/** Somebody with a body and secrets, who has written in private unless said. */
async function known(channel: string, sender: string, weightKg: number): Promise<void> {
  const { db } = database
  const id = crypto.randomUUID()
  const whose = { gym: gym.id, member: id }
  await db.insert(members).values({ id, gym: gym.id, name: 'Someone', source: 'chat', createdAt: noon })
  await db.insert(identities).values({ ...whose, channel, sender, address: sender, wroteAt: noon })
  await db
    .insert(profiles)
    .values({ ...whose, weightKg, allergies: ['nuts'], limits: ['knee'], updatedAt: noon })
}

const crash = (error: unknown): string => {
  throw error
}
const answer = () =>
  answering({
    db: database.db,
    gym: async () => gym,
    hosted: undefined,
    log: () => {},
    crash,
    web: undefined,
  })

function wrongIn({ id, talk, answers }: Talk, heard: readonly Heard[]): string[] {
  return talk.flatMap((line, i) => {
    const replies = heard.filter(({ to }) => to === i)
    const quietly = replies.filter(({ text }) => isRemark(text))
    const kind = replies.length === 0 ? '-' : quietly.length === replies.length ? 'p' : 'o'
    return kind === answers[i]
      ? []
      : [`${id} "${line}": ${kind}, not ${answers[i]}: ${replies.map(({ text }) => text).join(' / ')}`]
  })
}

const isRemark = (text: string): boolean =>
  text === 'I sent it to you privately.' ||
  /^I can't reach you in private\./.test(text) ||
  text === '(seen by one alone)' ||
  /^That is between you and me\./.test(text)

test('there are two hundred', () => {
  expect(talks.length).toBeGreaterThanOrEqual(200)
})

test.each(['telegram', 'discord'] as const)(
  'in %s groups nobody is answered unasked, and nothing of one’s own is said before others',
  async (door) => {
    played = await playGroups(door, answer())
    for (const [who, weight] of Object.entries({ mia: 61.3, tom: 92.7, ann: 70.1 }))
      await known(door, played.idOf(who), weight)
    const mine = talks.filter((talk) => played?.plays(talk))
    const heard = await played.replay(mine)
    const wrong = mine.flatMap((talk) =>
      wrongIn(
        talk,
        heard.filter((each) => each.talk === talk.id),
      ),
    )
    expect(wrong).toEqual([])
    expect(heard.filter(({ text }) => facts.test(text))).toEqual([])
    expect(played.astray()).toEqual([])
    expect(mine.length).toBeGreaterThan(door === 'telegram' ? 200 : 120)
  },
  180_000,
)
