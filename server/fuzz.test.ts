import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { type FuzzedHouse, fuzzedHouse } from './fuzzing/house.ts'
import { routesOf, wrongOf } from './fuzzing/knock.ts'
import { knocks } from './fuzzing/requests.ts'

/**
 * Whatever is sent to any route: an answer, and no bug. Bounded in time here; `npm run bench:fuzz` sends a million.
 */

const boundMs = 20_000

let database: TestDatabase
let house: FuzzedHouse

beforeAll(async () => {
  database = await testDatabase()
  house = await fuzzedHouse(database.db)
}, 120_000)
afterAll(async () => {
  await house.close()
  await database.close()
})

test('no body breaks a route', { timeout: 10 * boundMs }, async () => {
  const routes = routesOf(house)
  expect(routes.length).toBeGreaterThan(80)
  let sent = 0
  const holds = fc.asyncProperty(knocks(routes), async (knock) => {
    const wrong = await wrongOf(knock, house)
    if (++sent % 500 === 0) await house.settle()
    expect(wrong, `${knock.method} ${knock.path}\n${new TextDecoder().decode(knock.body)}`).toBeUndefined()
  })
  await fc.assert(holds, {
    numRuns: 1_000_000,
    interruptAfterTimeLimit: boundMs,
    markInterruptAsFailure: false,
  })
  expect(sent).toBeGreaterThan(200)
})
