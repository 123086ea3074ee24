import { expect, test } from 'vitest'
import { ironworks, only, spoken } from '../testing.ts'
import { understand } from '../understand.ts'

const morning = new Date('2026-11-24T10:00:00+01:00')
const wish = (text: string) => only(understand(text, { gym: ironworks, now: morning, last: undefined }))

test.each([
  ['how busy is it today, i work till 4', '11-24 16:00 - 11-25 00:00'],
  ["i'm off at 3 tomorrow, will it be packed", '11-25 15:00 - 11-26 00:00'],
  ['my shift is until half 6 tonight, is it quiet after', '11-24 18:30 - 11-25 00:00'],
  ['i get home around 7 on thursday, is it full', '11-26 19:00 - 11-27 00:00'],
  ['we finish school by 2 on friday, busy?', '11-27 14:00 - 11-28 00:00'],
  ['i am at work until 5 today. how full is it at 6', '11-24 18:00 - 11-24 19:00'],
  ['is 6 quiet today, i finish at 4', '11-24 18:00 - 11-24 19:00'],
  ['i finish at 5 today, is it busy then', '11-24 17:00 - 11-24 18:00'],
  ['how full is it today, i have to be home by 8', '11-24 10:00 - 11-24 20:00'],
])('%j asks about %s', (said, window) => {
  expect(spoken(wish(said))).toBe(window)
})

test('what one has to be back for ends a visit that begins at an hour', () => {
  const { tool, input } = wish('i need to be back in the office at 1, get me a place today from 11')
  expect(tool).toBe('recommendSlots')
  expect(input).toMatchObject({
    from: expect.stringContaining('2026-11-24T11:00'),
    to: expect.stringContaining('2026-11-24T13:00'),
  })
})

test.each([
  ['is it busy until 8', '11-24 10:00 - 11-24 20:00'],
  ['how busy is it at 5', '11-24 17:00 - 11-24 18:00'],
  ['will the benches be free at 6', '11-24 18:00 - 11-24 19:00'],
])('%j is bound by nothing', (said, window) => {
  expect(spoken(wish(said))).toBe(window)
})
