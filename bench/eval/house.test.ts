import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, minuteOf, openHouse } from './house.ts'
import { changed, othersRows } from './snapshot.ts'

const nobody = '00000000-0000-4000-8000-000000000000'
const zebedee = { sender: 'zebedee', name: 'Zebedee' }
let house: House

beforeAll(async () => {
  house = await openHouse({ weeks: 2 })
})
afterAll(() => house.close())

const say = (text: string, nth: number) =>
  house.say(zebedee, text, { id: `t${nth}`, at: minuteOf(house.now, nth) })

test('it is open from six to eleven every day, and has forecasts and places', async () => {
  expect(house.gym).toMatchObject({ name: 'Iron & Oak', zone: 'Europe/Berlin', demo: false })
  expect(house.gym.hours.every(({ opens, closes }) => opens === 360 && closes === 1380)).toBe(true)
  const [{ places } = { places: 0 }] = await house.rows<{ places: number }>(
    'select sum(quota - taken)::int as places from slots',
  )
  expect(places).toBeGreaterThan(100)
})

test('what a new member did is gone after a reset, and nothing else has changed', async () => {
  const before = await othersRows(house, nobody, '-')
  const offered = await say('find me a slot for legs tomorrow', 0)
  expect(offered.reply.tools).toMatchObject([{ name: 'recommendSlots', ok: true }])
  expect((await say('1', 1)).reply.tools).toMatchObject([{ name: 'reserveSlot', ok: true }])
  await say('in, legs', 2)
  await say('bench 3x8 at 60', 3)
  expect(changed(before, await othersRows(house, nobody, '-'))).toEqual(
    expect.arrayContaining(['claims', 'members', 'slots', 'turns', 'visits']),
  )
  await house.reset()
  expect(changed(before, await othersRows(house, nobody, '-'))).toEqual([])
})

test('a place of their own is no effect on others, by whatever name the member goes', async () => {
  const before = await othersRows(house, nobody, 't')
  await say('find me a slot for legs tomorrow', 0)
  await say('1', 1)
  const [{ id } = { id: '' }] = await house.rows<{ id: string }>(
    "select id from members where name = 'Zebedee'",
  )
  expect(changed(before, await othersRows(house, id, 't'))).toEqual([])
  expect(changed(before, await othersRows(house, nobody, 't'))).toContain('slots')
  await house.reset()
})

test('after a restore even what nobody should have touched is as it was', async () => {
  await house.keep()
  const before = await othersRows(house, nobody, '-')
  await house.rows('update gyms set capacity = 1 returning id')
  expect(changed(before, await othersRows(house, nobody, '-'))).toEqual(['gyms'])
  await house.restore()
  expect(changed(before, await othersRows(house, nobody, '-'))).toEqual([])
})
