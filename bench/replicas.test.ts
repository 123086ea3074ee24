import { expect, test } from 'vitest'
import { replicas } from './replicas/run.ts'

test('two processes that are killed and started again lose nothing, do nothing twice and keep the order of every talk', async () => {
  const plan = { updates: 300, conversations: 20, seconds: 18, kills: 3, seed: 'suite' }
  const { lost, outOfOrder, wrongInDatabase, saidAgain, windowMs, kills } = await replicas(plan)
  expect({ lost, outOfOrder, wrongInDatabase, discord: saidAgain.discord, kills }).toEqual({
    ...{ lost: 0, outOfOrder: 0, wrongInDatabase: 0, discord: 0, kills: 3 },
  })
  // Telegram knows no key for a message: an answer is heard again where its process died as it was sent.
  for (const before of windowMs) expect(before).toBeLessThan(2000)
}, 240_000)
