import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { forecasts, staffRules } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { dayMs, localTime } from '../../kit/time.ts'
import type { Role } from '../../kit/tool.ts'
import { testGym } from '../../testing.ts'
import { makeReport } from '../make.ts'

const now = new Date('2026-11-23T09:00:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

/** Two weeks of forecasts: 40 people, on Thursdays from 18:00 to 20:00 so many, ten to either side. */
async function forecast(origin: Date, thursday: number) {
  const rows = openSlots(gym, now, new Date(now.getTime() + 14 * dayMs)).map((slot) => {
    const { weekday, minute } = localTime(slot, gym.zone)
    const mean = weekday === 4 && minute >= 1080 && minute < 1200 ? thursday : 40
    return { gym: gym.id, origin, split: 'all', slot, mean, low: mean - 10, high: mean + 10, model: 'test' }
  })
  await database.db.insert(forecasts).values(rows)
}

const report = (asked: { from?: string; to?: string } = {}, role: Role = 'frontDesk') =>
  makeReport({ db: database.db, gym, now, reader: { role } }, { kind: 'staffing', ...asked })

test('by the newest forecast and the upper end of what it expects, with a usual rule where there is none', async () => {
  await forecast(new Date('2026-11-22T06:00:00+01:00'), 200)
  await forecast(new Date('2026-11-23T06:00:00+01:00'), 82)
  const { window, sentences, tables, charts } = await report()
  expect(window).toEqual({ from: '2026-11-23', to: '2026-12-06' })
  expect(sentences[0]).toMatch(/^The 14 open days ask for about \d+ hours of staff, 2 to 4 at once\.$/)
  expect(sentences[1]).toBe(
    'Most are needed on Thursday 26 November 18:00 to 20:00 and Thursday 3 December 18:00 to 20:00: 4 for up to 92 people.',
  )
  expect(sentences[2]).toMatch(/^The gym has set no rule/)
  const hours = tables[0]?.rows ?? []
  expect(hours.find(([date, , hour]) => date === '2026-11-26' && hour === '18:00')?.slice(3)).toEqual([92, 4])
  expect(hours[0]?.slice(0, 3)).toEqual(['2026-11-23', 'Mon 23 Nov', '09:00'])
  const plot = charts[0]?.plot
  expect(plot?.kind === 'heat' && plot.rows.map(({ label }) => label).slice(0, 2)).toEqual([
    'Mon 23 Nov',
    'Tue 24 Nov',
  ])
})

test("by the gym's own rules, each a column", async () => {
  await forecast(new Date('2026-11-23T06:00:00+01:00'), 82)
  await database.db.insert(staffRules).values([
    { gym: gym.id, name: 'desk', peoplePer: 200, least: 1 },
    { gym: gym.id, name: 'floor', peoplePer: 25, least: 1 },
  ])
  const { sentences, tables } = await report({ from: '2026-11-26', to: '2026-11-26' })
  expect(tables[0]?.columns.map(({ label }) => label).slice(4)).toEqual(['desk', 'floor'])
  expect(tables[1]?.rows).toEqual([['2026-11-26', 'Thu 26 Nov', 5, 16, 2 * 4 + 14 * 2]])
  expect(sentences[0]).toBe(
    'The open day asks for about 52 hours of staff (desk 16, floor 36), 3 to 5 at once.',
  )
})

test('a gym without a forecast, and days that are over, have nothing to plan by', async () => {
  const nothing = ['Nothing is forecast for these days, so there is nothing to plan by.']
  expect((await report()).sentences).toEqual(nothing)
  await forecast(new Date('2026-11-23T06:00:00+01:00'), 82)
  const past = await report({ from: '2026-11-01', to: '2026-11-07' })
  expect(past.sentences).toEqual(nothing)
  expect([...past.charts, ...past.tables]).toEqual([])
})

test('it is not there for members', async () => {
  await expect(report({}, 'member')).rejects.toMatchObject({ code: 'unknown_report' })
})
