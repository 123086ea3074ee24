import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { testGym } from '../tools/testing.ts'
import { answering } from './reply.ts'
import type { Reply } from './turn.ts'

const evening = new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let gym: Gym
let answer: ReturnType<typeof answering>
let count = 0
const said: string[] = []
const bought: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  gym = await testGym(database.db)
  const crash = (error: unknown) => {
    throw error
  }
  answer = answering({ db: database.db, gym: async () => gym, hosted: undefined, log: () => {}, crash })
})
afterAll(() => database.close())

async function say(text: string, days = 0): Promise<Reply> {
  const turn = {
    ...{ id: `u${count++}`, channel: 'telegram' as const, conversation: 'mia', private: true, sender: 'mia' },
    ...{ senderName: 'Mia', text, at: addMinutes(evening, days * 24 * 60 + count) },
  }
  const reply = await answer(turn)
  if (!reply) throw new Error('no answer')
  said.push(
    [text, reply.text, ...reply.choices.map(({ label }) => label), JSON.stringify(reply.charts)].join('\n'),
  )
  return reply
}

/** Calories in any wording, grams of what is eaten, and any weight of this body. */
const figures =
  /\d\s?k?cal|\bkcal\b|calories: |\d\s?g\b|\d\s?(?:kg|lb|st)\b|\b(?:82|81|78|75|2,\d{3}|1,\d{3})(?:\.\d)?\b(?! (?:people|Nov))/i

test('told to show no numbers, no flow of food, weight or progress shows one', async () => {
  await say('/macros 82 kg 180 cm 30 male cut')
  await say('keep my figures')
  await say('yes')
  const before = await say('/macros')
  expect(before.text).toMatch(/kcal/)
  expect((await say('stop showing me calories')).text).toMatch(/^From now on you see no calories/)
  said.length = 0

  await say('/macros')
  await say('how is this worked out?')
  await say('i weigh 81.4', 1)
  await say('/weight', 1)
  await say('/weight 81.2', 2)
  await say('/meals', 2)
  await say('I eat everything', 2)
  await say('yes', 2)
  await say('/profile {"allergies":["none"]}', 2)
  await say('yes', 2)
  const plan = await say('/meals 2 days', 2)
  expect(plan.text).toMatch(/palm|cupped|fist/)
  await say('yes', 2)
  await say('/meals', 2)
  await say('swap dinner', 2)
  await say('swap lunch for something with fish', 2)
  bought.push((await say('/shopping', 2)).text)
  said.pop()
  await say('3 eggs and 200 g rice', 2)
  await say('yes', 2)
  await say('a chicken salad and a banana', 2)
  await say('/progress', 3)
  await say('/progress weight', 3)
  await say('/progress food', 3)
  await say('what do you know about me?', 3)
  await say('my goal weight is 75 kg', 3)
  await say('make it 1800 kcal', 3)
  await say('i want to weigh 45 kg', 3)
  await say('/macros 1000 kcal', 3)
  console.log(said.join('\n-----\n'))
  const shown = said.filter((text) => figures.test(text.split('\n').slice(1).join('\n')))
  expect(shown).toEqual([])
  // What is bought is weighed by the shop.
  expect(bought.join()).toMatch(/\d g/)
  expect(bought.join()).not.toMatch(/kcal/)
  expect((await say('show calories again', 3)).text).toMatch(/shown again/)
  expect((await say('/macros', 3)).text).toMatch(/kcal/)
}, 60_000)
