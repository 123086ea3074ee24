import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { counts, equipment, forecasts, occupancy, splitEquipment } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { loadGym } from '../../gym/index.ts'
import { memberTools, runTool } from '../../index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { dayMs, localTime } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'

const now = new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, now.toISOString())
  await history(28)
})

/** People of the whole gym by the clock on the wall; a quarter of them train legs, a fifth chest. */
function crowd(at: Date): number {
  const hour = Math.floor(localTime(at, gym.zone).minute / 60)
  return hour === 18 ? 60 : hour >= 10 && hour < 16 ? 20 : 8
}

const parts = { all: 1, legs: 0.25, chest: 0.2, cardio: 0.1 }

async function history(days: number) {
  const slots = openSlots(gym, new Date(now.getTime() - days * dayMs), new Date(now.getTime() - dayMs / 48))
  await database.db.insert(occupancy).values(
    slots.flatMap((slot) =>
      Object.entries(parts).map(([split, part]) => ({
        gym: gym.id,
        slot,
        split,
        people: part * crowd(slot),
        source: 'visits' as const,
      })),
    ),
  )
}

/** Forecasts of the coming week, the crowd times a factor. */
async function forecast(factor = 1) {
  const slots = openSlots(gym, new Date('2026-11-24T17:30:00+01:00'), new Date('2026-12-01T17:30:00+01:00'))
  await database.db.insert(forecasts).values(
    slots.flatMap((slot) =>
      Object.entries(parts).map(([split, part]) => {
        const mean = part * crowd(slot) * factor
        return {
          gym: gym.id,
          origin: now,
          split,
          slot,
          mean,
          low: mean * 0.75,
          high: mean * 1.25,
          model: 't',
        }
      }),
    ),
  )
}

function ask(name: string, input: unknown, context = mia): Promise<ToolOutcome> {
  const tool = memberTools.find((known) => known.name === name)
  if (!tool) throw new Error(`no tool ${name}`)
  return runTool(tool, input, context)
}

const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)
const tomorrow = (clock: string) => `2026-11-25T${clock}`

test('a moment is told with its interval and against the usual', async () => {
  await forecast(0.8)
  expect(says(await ask('crowdForecast', { from: tomorrow('18:00') }))).toBe(
    "Tomorrow, Wednesday 25 November, 18:00: about 48 people, usually within 12. That's 12 fewer than on a usual Wednesday evening.\n" +
      'That day: quietest 06:00 to 10:00 with about 6, usually up to 8.',
  )
})

test('every window of a stretch is told with its interval and against the usual', async () => {
  await forecast(1.5)
  const said = says(await ask('crowdForecast', { from: tomorrow('06:00'), to: tomorrow('22:00') }))
  expect(said).toBe(
    "The gym is quietest tomorrow, Wednesday 25 November, 06:00 to 10:00: about 12 people, usually within 3. That's 4 more than on a usual Wednesday morning.\n" +
      'Also quiet: 16:00 to 18:00 (about 12, usually within 3, 4 more than usual); 19:00 to 22:00 (about 12, usually within 3, 4 more than usual).\n' +
      'Busiest: 18:00, about 90 people, usually within 23.',
  )
})

test('as usual is said as such, and a small number gives nothing away', async () => {
  await forecast(1)
  expect(says(await ask('crowdForecast', { split: 'legs', from: tomorrow('18:00') }))).toMatch(
    /legs, about 15 people, usually within 4\. That's about the same as on a usual Wednesday evening\./,
  )
  const morning = await ask('crowdForecast', { split: 'legs', from: tomorrow('08:00') })
  expect(says(morning)).toMatch(/fewer than 5 people\. That's about the same as/)
  expect(JSON.stringify(morning)).not.toMatch(/"about":[0-4]\b/)
})

test('now is held against the usual, and against the forecast where that was wrong', async () => {
  await forecast()
  await database.db.insert(counts).values({ gym: gym.id, at: now, source: 'sensor', count: 40 })
  expect(says(await ask('crowdNow', {}))).toBe(
    'About 40 people are here right now; the gym holds 80.\n' +
      'Busier than a usual Tuesday at 17:42 (about 8).\n' +
      'I had expected about 8, usually within 2.',
  )
  await database.db.update(counts).set({ count: 9 })
  expect(says(await ask('crowdNow', {}))).toBe(
    'About 9 people are here right now; the gym holds 80.\nAs on a usual Tuesday at 17:42 (about 8).',
  )
})

test('equipment is told by how much of it is in use, with the interval', async () => {
  await forecast()
  // 15 people train legs for 45 % of their time at six racks.
  expect(says(await ask('crowdForecast', { equipment: 'power rack', from: tomorrow('18:00') }))).toBe(
    'Tomorrow, Wednesday 25 November, 18:00: squat racks, all in use, a queue is likely (usually 85 % or more).\n' +
      'That day: freest 06:00 to 10:00, mostly free.\n' +
      'That is an estimate from what people train.',
  )
  expect(says(await ask('crowdForecast', { equipment: 'bench', from: tomorrow('18:00') }))).toMatch(
    /18:00: benches, about 65 % in use, usually 50 to 85 %\./,
  )
  expect(says(await ask('crowdForecast', { equipment: 'treadmills', from: tomorrow('18:00') }))).toMatch(
    /18:00: treadmills, mostly free\./,
  )
})

test('quiet windows of equipment are found by its pressure', async () => {
  await forecast()
  const day = { from: tomorrow('06:00'), to: tomorrow('22:00') }
  expect(says(await ask('crowdForecast', { split: 'legs', equipment: 'racks', ...day }))).toBe(
    'Squat racks: freest tomorrow, Wednesday 25 November, 06:00 to 10:00, mostly free.\n' +
      'Also good: 16:00 to 18:00 (mostly free); 19:00 to 22:00 (mostly free).\n' +
      'Hardest to get: 18:00, all in use, a queue is likely (usually 85 % or more).\n' +
      'That is an estimate from what people train.',
  )
  expect(says(await ask('crowdForecast', { equipment: 'treadmill', ...day }))).toMatch(
    /^Treadmills: mostly free all that time\./,
  )
})

test('equipment now is worked out from what may be told of the splits', async () => {
  await forecast()
  await database.db.insert(counts).values({ gym: gym.id, at: now, source: 'sensor', count: 60 })
  // Nobody has checked in, so that the areas' sizes share the sixty out: 10.8 train legs.
  expect(says(await ask('crowdNow', { equipment: 'racks' }))).toBe(
    'Squat racks right now: all in use, a queue is likely, estimated from what people train.\n' +
      'About 60 people are here right now; the gym holds 80.',
  )
  expect(says(await ask('crowdNow', { split: 'cardio', equipment: 'treadmills' }))).toMatch(
    /^Treadmills right now: about 4[05] % in use, estimated from what people train\.\nAbout 10 people are training cardio/,
  )
  expect(
    says(await ask('crowdNow', { equipment: 'racks' }, later(mia, '2026-11-24T23:30:00+01:00'))),
  ).toMatch(/^Ironworks is closed right now\./)
})

test('equipment that the gym does not have, or that nobody knows the use of, is refused as such', async () => {
  await forecast()
  expect(await ask('crowdNow', { equipment: 'sauna' })).toMatchObject({
    code: 'unknown_equipment',
    facts: { asked: 'sauna', known: expect.arrayContaining(['squat racks', 'benches']) },
  })
  await database.db.delete(splitEquipment)
  const bare = await loadGym(database.db, gym.id)
  if (!bare) throw new Error('the gym is gone')
  expect(says(await ask('crowdForecast', { equipment: 'racks' }, { ...mia, gym: bare }))).toBe(
    'unmeasured_equipment',
  )
  await database.db.update(equipment).set({ pieces: 0 })
  const empty = await loadGym(database.db, gym.id)
  if (!empty) throw new Error('the gym is gone')
  expect(says(await ask('crowdNow', { equipment: 'racks' }, { ...mia, gym: empty }))).toBe(
    'unknown_equipment',
  )
})
