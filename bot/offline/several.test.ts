import { expect, test } from 'vitest'
import { ironworks, only, spoken } from './testing.ts'
import { type Offer, understand, type Wish } from './understand.ts'

const morning = new Date('2026-11-24T10:00:00+01:00')
const tools = (text: string, last?: Wish, offers: readonly Offer[] = []) => {
  const heard = understand(text, { gym: ironworks, now: morning, last, offers })
  return heard.kind === 'calls' ? heard.calls.map(({ tool }) => tool) : [heard.kind]
}

test.each([
  [
    '3 of us for chest sunday 10am, and ping me once there are under 15',
    ['coordinateGroup', 'notifyWhenQuiet'],
  ],
  ['me and my mate on friday at 6. and stop the alerts', ['coordinateGroup', 'stopNotices']],
  ['no more alerts please and get rid of my slot tomorrow', ['stopNotices', 'cancelSlot']],
  ['cant make friday at 6 anymore so cancel it, and how does saturday look', ['cancelSlot', 'crowdForecast']],
  ['what have i booked and how busy is it at 6', ['mySlots', 'crowdForecast']],
  ['ping me when there are fewer than 20 people', ['notifyWhenQuiet']],
])('%j is %j', (said, wanted) => {
  expect(tools(said)).toEqual(wanted)
})

const offers: Offer[] = ['18:00', '18:30', '19:00'].map((at, i) => ({
  code: `abc${i}defg`,
  start: `2026-11-25T${at}:00+01:00`,
}))
const offered: Wish = { tool: 'recommendSlots', input: { from: '2026-11-25T18:00:00+01:00' } }

test.each([
  ['the first, and tell me when it gets quiet', ['notifyWhenQuiet', 'reserveSlot']],
  ['third one pls, and how busy is friday', ['crowdForecast', 'reserveSlot']],
  ['yeh second', ['reserveSlot']],
  ['option 1 fam', ['reserveSlot']],
])('%j after offers is %j', (said, wanted) => {
  expect(tools(said, offered, offers)).toEqual(wanted)
})

test.each([
  ['can we 4 train on friday evening', 4],
  ['we are 6 lah, legs on friday night, what time is good', 6],
  ['when could us 3 lift together tomorrow', 3],
  ['could the 5 of us come thursday or friday evening', 5],
])('%j counts %i', (said, size) => {
  const { tool, input } = only(understand(said, { gym: ironworks, now: morning, last: undefined }))
  expect([tool, input.size]).toEqual(['coordinateGroup', size])
})

test('a sore body is no crowd, and the group trains something else', () => {
  const last: Wish = { tool: 'coordinateGroup', input: { split: 'legs', size: 3, from: '2026-11-27T18:00' } }
  const wish = only(
    understand('make it arms, my legs are dead', { gym: ironworks, now: morning, last, offers: [] }),
  )
  expect([wish.tool, wish.input.split, wish.input.size]).toEqual(['coordinateGroup', 'arms', 3])
})

test.each([
  [
    'my slot on friday at 6 clashes with class, anything after 8 that evening',
    '2026-11-27T18:00',
    '2026-11-27T20:00',
  ],
  [
    'my booking thursday at 7 overlaps with a meeting, got something at 9 that evening',
    '2026-11-26T19:00',
    '2026-11-26T21:00',
  ],
])('%j is moved', (said, instead, from) => {
  const { tool, input } = only(understand(said, { gym: ironworks, now: morning, last: undefined }))
  expect([tool, String(input.instead).slice(0, 16), String(input.from).slice(0, 16)]).toEqual([
    'recommendSlots',
    instead,
    from,
  ])
})

test.each([
  'group h3k9m2 option 1 suits me',
  'for meetup b7x2q4 none of them work',
  'poll k2m8n4, second option please',
])('%j answers a group by its code', async (said) => {
  const { hear } = await import('./hear.ts')
  const heard = await hear(said, { gym: ironworks, now: morning, last: undefined })
  expect(only(heard).tool).toBe('answerMeetup')
})

test.each([
  ['why is thursday like that', { at: '2026-11-26T18:00:00+01:00' }],
  ['were your forecasts any good last week', { about: 'record' }],
  ['and were you right with the numbers last week', { about: 'record' }],
])('%j asks for reasons', (said, input) => {
  const last: Wish = {
    tool: 'crowdForecast',
    input: { from: '2026-11-26T18:00:00+01:00', to: '2026-11-26T19:00:00+01:00' },
  }
  const wish = only(understand(said, { gym: ironworks, now: morning, last }))
  expect([wish.tool, wish.input]).toEqual(['explainForecast', expect.objectContaining(input)])
})

test.each([
  ['picking up my daughter at 3, can i get a place before that today?', '11-24 10:00 - 11-24 15:00'],
  ['dentist at 4, is it quiet after that', '11-24 16:00 - 11-25 00:00'],
  ['i have a meeting at 2, how busy is it before then', '11-24 10:00 - 11-24 14:00'],
  ['class ends at 5, how full is it afterwards', '11-24 17:00 - 11-25 00:00'],
  ['we eat at 7. find me a slot before that', '11-24 10:00 - 11-24 19:00'],
  ['football at 6, is it empty after it', '11-24 18:00 - 11-25 00:00'],
  ['how busy is it at 6', '11-24 18:00 - 11-24 19:00'],
])('%j is bound by the other hour', (said, window) => {
  const wish = only(understand(said, { gym: ironworks, now: morning, last: undefined }))
  expect(spoken(wish)).toBe(window)
})

test.each([
  ['one dropped out, just two now', 2],
  ['only 3 of us left', 3],
  ['make it five of us', 5],
])('%j after a group was asked counts %i', (said, size) => {
  const last: Wish = { tool: 'coordinateGroup', input: { split: 'back', size: 4, from: '2026-11-29T10:00' } }
  const { tool, input } = only(understand(said, { gym: ironworks, now: morning, last }))
  expect([tool, input.size, input.split]).toEqual(['coordinateGroup', size, 'back'])
})
