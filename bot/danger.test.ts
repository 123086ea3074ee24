import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { ToolContext } from '../tools/kit/tool.ts'
import { saveProfile } from '../tools/profile/index.ts'
import { type Embed, heardIn, type Sign } from '../tools/safety/index.ts'
import { testContext, testGym } from '../tools/testing.ts'
import { dangerIn } from './danger.ts'

let database: TestDatabase
let context: ToolContext
beforeAll(async () => {
  database = await testDatabase()
  context = await testContext(database.db, await testGym(database.db), '2026-11-24T17:42:00Z')
})
afterAll(() => database.close())

/** Words that no rule knows. */
const unheard = 'qwzx vrrt plimm'

/** An embedder that gives every text the same vector, and counts how often it is asked. */
function fake(vector: readonly number[] | undefined): { embed: Embed; asked: string[][] } {
  const asked: string[][] = []
  const embed: Embed = async (texts) => {
    asked.push([...texts])
    return vector && texts.map(() => vector)
  }
  return { embed, asked }
}

const axis = (at: number) =>
  Array.from({ length: 512 }, (_, i) => (i === at % 512 ? (at < 512 ? 0.5 : -0.5) : 0))

/** A vector for which the reader says so much of a text without rules. */
async function vectorThat(severity: 'stops' | 'cares', of?: Sign['kind']): Promise<number[]> {
  for (let at = 0; at < 1024; at++) {
    for (const vector of [axis(at), axis(at).map((part) => 10 * part)]) {
      const [sign] = await heardIn([unheard], {}, fake(vector).embed)
      const isOf = of === undefined || sign?.kind === of
      if (isOf && sign && (sign.severity === 'caution') === (severity === 'cares')) return vector
    }
  }
  throw new Error(`no vector ${severity}`)
}

/** A strong vector for which the reader takes a text for plainly ordinary. */
async function vectorWithout(text: string): Promise<number[]> {
  for (let at = 0; at < 1024; at++) {
    const strong = axis(at).map((part) => 10 * part)
    if ((await heardIn([text], {}, fake(strong).embed)).length === 0) return strong
  }
  throw new Error('no ordinary vector')
}

describe('the second reader', () => {
  test('calls nobody too light whose height and weight say otherwise', async () => {
    const { embed } = fake(await vectorThat('stops', 'underweightGoal'))
    const kinds = async (text: string) => (await heardIn([text], {}, embed)).map(({ kind }) => kind)
    expect(await kinds(unheard)).toContain('underweightGoal')
    expect(await kinds(`${unheard}, 185 cm 90 kg`)).not.toContain('underweightGoal')
  })

  test('stops an answer that no rule stops', async () => {
    const { embed } = fake(await vectorThat('stops'))
    expect((await dangerIn(unheard, [], context)).danger).toBeUndefined()
    const { danger } = await dangerIn(unheard, [], context, embed)
    expect(danger?.sign.cue).toBe('read')
    expect(danger?.say).not.toBe('')
  })

  test('adds a word of care where it is half sure, and in private alone', async () => {
    const { embed } = fake(await vectorThat('cares'))
    const { danger, care } = await dangerIn(unheard, [], context, embed)
    expect(danger).toBeUndefined()
    expect(care).toMatch(/\w/)
    const group = { ...context, place: { ...context.place, private: false } }
    expect(await dangerIn(unheard, [], group, embed)).toEqual({})
  })

  test('suspects no man of being pregnant', async () => {
    const { embed } = fake(await vectorThat('stops', 'pregnant'))
    expect((await dangerIn(unheard, [], context, embed)).danger?.sign.kind).toBe('pregnant')
    const whose = { gym: context.gym.id, member: context.member.id }
    await saveProfile(database.db, whose, { sex: 'male' }, context.now)
    expect(await dangerIn(unheard, [], context, embed)).toEqual({})
  })

  test('makes no danger of an ordinary message by what stands before it', async () => {
    const danger = await vectorThat('stops')
    const last = 'thanks for sorting that vrrt'
    const ordinary = await vectorWithout(last)
    const embed: Embed = async (texts) => texts.map((text) => (text === last ? ordinary : danger))
    expect((await dangerIn(unheard, ['one', 'two'], context, embed)).danger).toBeDefined()
    expect(await dangerIn(last, ['one', 'two'], context, embed)).toEqual({})
  })

  test('reads a conversation as its last message and joined, without what buttons said', async () => {
    const { embed, asked } = fake(await vectorThat('stops'))
    await dangerIn(unheard, ['one', '/now', 'two'], context, embed)
    expect(asked).toEqual([[unheard], [`one. two. ${unheard}`]])
  })

  test.each(['is it busy now?', 'when is legs quiet tomorrow?'])('is not asked about %s', async (text) => {
    const { embed, asked } = fake(axis(0))
    expect(await dangerIn(text, [], context, embed)).toEqual({})
    expect(asked).toEqual([])
  })

  test('is not asked where a firm rule has answered', async () => {
    const { embed, asked } = fake(axis(0))
    const { danger } = await dangerIn('I have chest pain', [], context, embed)
    expect(danger?.sign.kind).toBe('emergency')
    expect(asked).toEqual([])
  })

  test('leaves the rules alone where there is no model', async () => {
    const { embed, asked } = fake(undefined)
    for (const text of [unheard, 'I want to kill myself', 'I feel dizzy'])
      expect(await dangerIn(text, [], context, embed)).toEqual(await dangerIn(text, [], context))
    expect(asked.length).toBeGreaterThan(0)
  })
})
