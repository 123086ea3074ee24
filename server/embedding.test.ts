import { beforeAll, describe, expect, test } from 'vitest'
import { type Embed, heardIn, type Sign } from '../tools/safety/index.ts'
import { embedding } from './embedding.ts'

let embed: Embed
const logged: string[] = []
beforeAll(() => {
  embed = embedding((event) => logged.push(event))
})

const likeness = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
const stopping = (signs: readonly Sign[]) => signs.filter(({ severity }) => severity !== 'caution')

test('sentences that mean the same lie nearer than others', async () => {
  const vectors = await embed([
    'nobody would miss me if I was gone',
    'everyone would be better off without me',
    'which locker is free on Tuesday?',
  ])
  const [one, same, other] = vectors ?? []
  if (!one || !same || !other) throw new Error('no vectors')
  expect(one).toHaveLength(512)
  expect(likeness(one, same)).toBeGreaterThan(likeness(one, other) + 0.1)
  expect(logged).toEqual([])
})

describe('both readers', () => {
  test.each([
    "i've written the letters and given the dog to my sister, it's all sorted, this week is my last",
    'there is an anvil on my breastbone and my left hand went to sleep, can I finish the set',
  ])('stop where no rule has words for it: %s', async (text) => {
    expect(stopping(await heardIn([text], {}, embed))).not.toEqual([])
  })

  test.each([
    'is it busy now?',
    'when is legs quiet tomorrow?',
    'log bench 3x8 at 60',
    'thanks, see you then',
  ])('let pass what is of the day: %s', async (text) => {
    expect(await heardIn([text], {}, embed)).toEqual([])
  })
})
