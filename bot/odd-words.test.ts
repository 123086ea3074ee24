import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { findSplits } from '../tools/kit/splits.ts'
import { exerciseNamed, mealOf, termNamed } from '../tools/plan/index.ts'
import {
  activityIn,
  allergensIn,
  equipmentIn,
  goalIn,
  height,
  levelIn,
  limitsIn,
  mass,
  patternIn,
  sexIn,
} from '../tools/profile/index.ts'
import { heardIn, signsOf } from '../tools/safety/index.ts'
import { testGym } from '../tools/testing.ts'
import { areaNamed } from './commands/words.ts'
import { commands, readCommand } from './commands.ts'
import { exerciseIn } from './offline/intents/coach/exercises.ts'
import { itemsIn } from './offline/intents/coach/foods/items.ts'
import { heard, ironworks, tuesday } from './offline/testing.ts'
import { answering } from './reply.ts'
import type { Channel } from './turn.ts'

/** What every object answers to without holding it: words like others where a member writes them. */
const names = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name']
const odd = fc.constantFrom(...names, ...names.map((name) => name.toLowerCase()))

/** Sentences of which one word is looked up somewhere: a place, an amount, a day, an exercise, a food, a command. */
const frames = [
  (word: string) => word,
  (word: string) => `${word}s`,
  (word: string) => `is it busy at the ${word}?`,
  (word: string) => `book me the first ${word} of next ${word}, for ${word} hours`,
  (word: string) => `in ${word} minutes, on ${word} for ${word}`,
  (word: string) => `log ${word} 3x8 at ${word} kg`,
  (word: string) => `${word} 80x8, ${word} sets of ${word} ${word}`,
  (word: string) => `i did a ${word} and ran 5 ${word}`,
  (word: string) => `i ate two ${word} of ${word} and 200 ${word} ${word}`,
  (word: string) => `swap dinner for something ${word}, without ${word}`,
  (word: string) => `the ${word} is taken, what instead of ${word}?`,
  (word: string) => `i am ${word} years old, ${word} kg, ${word} tall and allergic to ${word}`,
  (word: string) =>
    `i eat ${word}, train ${word} days a week, with ${word} ${word} a week, and my ${word} hurts`,
  (word: string) => `no more ${word}, remove ${word} from my ${word}`,
  (word: string) => `pause for ${word} days because of ${word}, until ${word}`,
  (word: string) => `what is ${word}?`,
  (word: string) => `move monday to ${word}`,
  (word: string) => `i want to lose ${word} kg a ${word} by ${word}`,
  (word: string) => `lose a ${word} of my weight, ${word} in two ${word}`,
]
const commanded = commands.map(
  ({ name }) =>
    (word: string) =>
      `/${name} ${word} ${word}`,
)
const sentences = fc
  .tuple(
    fc.constantFrom(...frames, ...commanded, (word: string) => `/${word}`),
    odd,
  )
  .map(([frame, word]) => frame(word))

test('no word that every object knows is taken for a row of a table', () => {
  expect(heard('constructor').kind).toBe(heard('brtklpfm').kind)
  expect(heard('my plan for constructor')).toEqual(heard('my plan for brtklpfm'))
  for (const word of names) {
    expect(findSplits(ironworks.splits, word)).toEqual([])
    expect(exerciseIn(word)).toBeUndefined()
    expect(exerciseNamed(word)).toBeUndefined()
    expect(() => mealOf([{ food: word, amount: 1, unit: word }])).toThrow('food_not_understood')
    expect(mealOf([{ food: 'egg', amount: 1, unit: word }]).totals.energy).toBeGreaterThan(0)
  }
})

test('every sentence with such a word is understood somehow', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      heard(text)
      expect(Array.isArray(signsOf([{ text }, { text }]))).toBe(true)
      const command = readCommand(text, { gym: ironworks, now: tuesday })
      if (command?.kind === 'tool') expect(typeof command.tool).toBe('string')
    }),
    { numRuns: 600 },
  )
})

test('every reader of single words takes such a word for unknown', () => {
  const single = [goalIn, levelIn, patternIn, sexIn, (text: string) => height(text) ?? mass(text)]
  const listed = [allergensIn, limitsIn, equipmentIn]
  fc.assert(
    fc.property(odd, odd, (one, other) => {
      for (const read of single) expect(read(`${one} ${other}`) ?? read(one)).toBeUndefined()
      for (const read of listed) expect(read([one, `${one} ${other}`])).toMatchObject({ found: [] })
      expect(termNamed(one)).toBeUndefined()
      // A constructor is nearly somebody who works in construction.
      expect(typeof activityIn(`${one} ${other}`)).toMatch(/^(?:string|undefined)$/)
      areaNamed(one, ironworks)
      itemsIn(`${one} of ${other}`)
    }),
  )
})

describe('a turn', () => {
  let database: TestDatabase
  let gym: Gym
  beforeAll(async () => {
    database = await testDatabase()
    gym = await testGym(database.db)
  })
  afterAll(() => database.close())

  test('with such a word is answered like any other', async () => {
    const crash = (error: unknown) => {
      throw error
    }
    const answer = answering({
      db: database.db,
      gym: async () => gym,
      hosted: undefined,
      log: () => {},
      crash,
    })
    let count = 0
    await fc.assert(
      fc.asyncProperty(sentences, async (text) => {
        const id = `update-${count++}`
        const from = { channel: 'telegram' as Channel, conversation: 'mia', sender: 'mia', senderName: 'Mia' }
        const reply = await answer({ id, ...from, private: true, text, at: tuesday })
        expect(reply?.text).toMatch(/\w/)
        expect(reply?.text).not.toMatch(/native code|\[object/)
        expect(await heardIn([text], {}, undefined)).toBeInstanceOf(Array)
      }),
      { numRuns: 150 },
    )
  })
})
