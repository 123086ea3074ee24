import { expect, test } from 'vitest'
import { testDatabase } from '../db/testing.ts'
import { testGym } from '../tools/testing.ts'
import { burst } from './loopback/burst.ts'

test('everybody is told once and as fast as the platforms allow, through faults, closed doors and dying processes', async () => {
  const database = await testDatabase()
  await database.empty()
  const gym = await testGym(database.db)
  const came = await burst(database.db, gym, { count: 400, start: new Date('2026-11-24T12:00:00+01:00') })
  await database.close()
  expect(came).toMatchObject({ announced: 400, said: { 1: 400 }, tooFast: 0, mostAChat: 1 })
  expect(came.mostASecond).toBeLessThanOrEqual(30)
  expect(came.elsewhere).toBeGreaterThan(20)
  expect(came.faults).toBeGreaterThan(5)
  expect(came.deaths).toBeGreaterThan(3)
}, 120_000)
