import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mia } from '../bot/channels/fixtures/telegram.ts'
import type { Reply } from '../bot/turn.ts'
import { audit, claims, closures, equipment, members, occupancy, outbox, slots } from '../db/schema/index.ts'
import { openedRows } from '../db/testing.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { wrongBooks } from '../tools/recommend/places/testing.ts'
import { theGym } from './gym.ts'
import { deliver } from './outbox.ts'
import { type House, houseOnTelegram } from './testing.ts'

/** What the staff announces, from its words to the members' phones, the places, the forecast and back again. */

let house: House
const desk = '22222222-2222-4222-8222-222222222222'

beforeAll(async () => {
  house = await houseOnTelegram('2026-11-24T12:00:00+01:00')
}, 120_000)
afterAll(() => house.close())

let said = 0

/** Says something at the web door. */
async function say(text: string, { as = desk, alone = true } = {}): Promise<Reply> {
  const reply = await house.answer({
    id: `n${++said}`,
    channel: 'web',
    conversation: as,
    private: alone,
    sender: as,
    senderName: null,
    text,
    at: house.means().now(),
  })
  if (!reply) throw new Error('no reply')
  return reply
}

const press = async (reply: Reply, label: RegExp) =>
  say(reply.choices.find((choice) => label.test(choice.label))?.send ?? 'nothing to press')

async function makeStaff(sender: string, role: 'frontDesk' | 'member') {
  await say('hello', { as: sender })
  const [row] = (await house.db.select().from(members).where(eq(members.source, 'chat'))).slice(-1)
  if (!row) throw new Error('nobody there')
  await house.db.update(members).set({ role }).where(eq(members.id, row.id))
}

test('to a member there is no such command, and staff is asked in private', async () => {
  const help = await say('/announce closed thursday 14-16')
  expect(help.text).toMatch(/^This is what I can do/)
  await makeStaff(desk, 'frontDesk')
  const group = await say('/announce closed thursday 14-16', { alone: false })
  expect(group.text).toMatch(/in private/)
  expect(await house.db.$count(closures)).toBe(0)
})

test('a closure gives places back, is told, is known to answers, places and forecasts, and is not learned', async () => {
  const { api, db, answered, gym, means } = house
  await api.say('can you do tomorrow at 8pm for legs?')
  await answered(/1\) 20:00/)
  await api.press('Hold 20:00')
  await answered(/your place is held/)

  const asked = await say('/announce closed tomorrow 19-21: the pipes are mended')
  expect(asked.text).toContain('is closed Wednesday 25 November, 19:00 to 21:00. The pipes are mended.')
  expect(asked.text).toContain('1 place in that time would go back')
  expect(await db.$count(closures)).toBe(0)
  const done = await press(asked, /^Yes/)
  expect(done.text).toMatch(/being told/)
  expect(await db.select().from(closures)).toMatchObject([{ reason: 'the pipes are mended' }])
  expect((await db.select().from(claims)).filter(({ claimedAt }) => claimedAt)).toMatchObject([
    { released: 'closed' },
  ])
  expect(await wrongBooks(db, gym)).toEqual([])

  await deliver(db, gym, means())
  await answered(new RegExp(`^${mia.id}: .*is closed .* can't be kept, sorry`))

  const busy = await say('how full is it tomorrow at 8pm?')
  expect(busy.text).toMatch(/closed tomorrow.*20:00: the pipes are mended/)
  expect(busy.text).toContain('21:00')
  const day = await say('when is it quiet tomorrow?')
  expect(day.text).toContain('Closed tomorrow, Wednesday 25 November, 19:00 to 21:00: the pipes are mended.')
  await house.run('forecast')
  const own = (await db.select().from(slots)).filter(
    ({ start }) =>
      start >= new Date('2026-11-25T19:00:00+01:00') && start < new Date('2026-11-25T21:00:00+01:00'),
  )
  expect(own.filter(({ quota, taken }) => quota > 0 || taken > 0)).toEqual([])

  house.at('2026-11-25T22:06:00+01:00')
  await house.run('demoLives')
  await house.run('closeHour')
  const learned = (await db.select().from(occupancy).where(eq(occupancy.split, 'all'))).map(({ slot }) =>
    slot.getTime(),
  )
  const shut = new Date('2026-11-25T20:00:00+01:00')
  expect(learned).toContain(addMinutes(shut, -90).getTime())
  expect(learned).not.toContain(shut.getTime())
  expect((await db.select().from(audit)).map(({ action }) => action)).toContain('announcement.sent')
}, 60_000)

test('it is taken back with a word to those who were told', async () => {
  const { db, means, gym, answered } = house
  house.at('2026-11-25T22:10:00+01:00')
  await press(await say('/announce closed friday 10-12'), /^Yes/)
  await deliver(db, gym, means())
  house.at('2026-11-26T09:00:00+01:00')
  await deliver(db, gym, means())
  await answered(/is closed Friday 27 November, 10:00 to 12:00\./)
  const back = await say('/announce take back')
  expect(back.text).toContain('is open as usual Friday 27 November, 10:00 to 12:00.')
  await deliver(db, gym, means())
  await answered(/Change of plan/)
  house.at('2026-11-26T09:01:00+01:00')
  expect((await theGym(db, undefined)).closures).toHaveLength(1)
  expect((await say('/announce take back')).text).toMatch(/over already|nothing announced/)
}, 60_000)

test('new pieces are counted from then on; a no, an old code and a repeat change nothing', async () => {
  const { db } = house
  const racks = async () => (await db.select().from(equipment).where(eq(equipment.id, 'racks')))[0]?.pieces
  const before = (await racks()) ?? 0
  const asked = await say('/announce 2 new squat racks')
  const no = await press(asked, /^No/)
  expect(no.text).toMatch(/nobody was told/)
  const again = await press(asked, /^Yes/)
  expect(again.text).toMatch(/closed/)
  expect(await racks()).toBe(before)
  const yes = await say('/announce 2 new squat racks')
  await press(yes, /^Yes/)
  await press(yes, /^Yes/)
  expect(await racks()).toBe(before + 2)
  const told = (await openedRows(db, outbox)).filter(({ message }) =>
    JSON.stringify(message).includes('2 more'),
  )
  expect(new Set(told.map(({ member }) => member)).size).toBe(told.length)
  expect((await say('/announce take back')).text).toMatch(/Taken back/)
  expect(await racks()).toBe(before)
})

test('words that make no sense are refused in a sentence', async () => {
  for (const words of ['closed', 'closed yesterday', 'closed 2026-11-20'])
    expect((await say(`/announce ${words}`)).text).toMatch(/over|What shall I tell them|closure/)
})
