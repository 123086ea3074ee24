import { expect, test } from 'vitest'
import { heard, only } from '../testing.ts'
import type { Wish } from '../understand.ts'

/** The input as a member would say it: "legs 11-25 18:00 - 11-25 20:00 90m". */
function short({ input }: Wish): string {
  const { split, from, to, minutes } = input
  const time = [from, to]
    .filter((at) => at !== undefined)
    .map((at) => String(at).slice(5, 16).replace('T', ' '))
  return [split, time.join(' - '), minutes && `${minutes}m`].filter(Boolean).join(' ')
}

test.each([
  ['book', ''],
  ['book me in', ''],
  ['can i book', ''],
  ['i need a slot', ''],
  ['book me a slot for legs tomorrow at 6', 'legs 11-25 18:00'],
  ['can I book legs for tomorrow at 6', 'legs 11-25 18:00'],
  ['book tomorrow 7am legs', 'legs 11-25 07:00'],
  ['book me in tomorrow at 6, is it busy?', '11-25 18:00'],
  ['could you reserve something for me on saturday morning?', '11-28 06:00 - 11-28 12:00'],
  ['reserve me a rack at 7', 'legs 11-24 19:00'],
  ['hold a spot for me at 6', '11-24 18:00'],
  ['can i get a slot tonight', '11-24 18:00 - 11-25 00:00'],
  ['squeeze me in tmrw lunch', '11-25 12:00 - 11-25 14:00'],
  ['put me down for legs at 6', 'legs 11-24 18:00'],
  ['can you do 7 tomorrow?', '11-25 19:00'],
  ['can i have 18:30 tomorrow', '11-25 18:30'],
  ['is there a slot free tomorrow morning for chest', 'chest 11-25 06:00 - 11-25 12:00'],
  ['any places left for tonight', '11-24 18:00 - 11-25 00:00'],
  ['do you have any slots on sunday', '11-29 00:00 - 11-30 00:00'],
  ['is there room for one more at 7 tonight', '11-24 19:00'],
  ['is there space for a quick chest session around lunch', 'chest 11-25 12:00 - 11-25 14:00'],
  ['quiet slot for legs tonight', 'legs 11-24 18:00 - 11-25 00:00'],
  ['give me a good slot for legs on friday', 'legs 11-27 00:00 - 11-28 00:00'],
  ['find me a quiet hour tomorrow', '11-25 00:00 - 11-26 00:00'],
  ['i need a quiet time for squats', 'legs'],
  ['something quiet this evening', '11-24 18:00 - 11-24 22:00'],
  ['find me something between 12 and 2 tomorrow', '11-25 12:00 - 11-25 14:00'],
  ['find a slot on friday or saturday', '11-27 00:00 - 11-29 00:00'],
  ['hello, i would like an appointment on monday at 9 am please', '11-30 09:00'],
  ['i want reserve place for tomorrow 18 oclock', '11-25 18:00'],
])('%j wants a place: %s', (said, input) => {
  const wish = only(heard(said))
  expect(wish.tool).toBe('recommendSlots')
  expect(short(wish)).toBe(input)
})

test.each([
  ['when to come?', ''],
  ['what day should I train chest', 'chest'],
  ['suggest a time for chest', 'chest'],
  ['i hate crowds, when should i come', ''],
  ['when should I come next week', '11-30 00:00 - 12-07 00:00'],
  ['what time should I come in tomorrow to avoid the crowds', '11-25 00:00 - 11-26 00:00'],
  ['can you recommend a quiet time for legs tomorrow', 'legs 11-25 00:00 - 11-26 00:00'],
  ['im free between 2 and 4 tomorrow when should i go', '11-25 14:00 - 11-25 16:00'],
  ["I'm free tomorrow after 5, when should I come", '11-25 17:00 - 11-26 00:00'],
  ['what would you suggest for tomorrow evening', '11-25 18:00 - 11-25 22:00'],
  ['let me know when i should come tomorrow', '11-25 00:00 - 11-26 00:00'],
  ['you choose, friday afternoon', '11-27 12:00 - 11-27 18:00'],
])('%j wants advice: %s', (said, input) => {
  const wish = only(heard(said))
  expect(wish.tool).toBe('recommendSlots')
  expect(short(wish)).toBe(input)
})

test.each([
  ['I want to come tomorrow at 6', '11-25 18:00'],
  ['i wanna train bak tmrw', 'back 11-25 00:00 - 11-26 00:00'],
  ["i'd love to train at 8 tomorrow", '11-25 20:00'],
  ['i would like to do legs on saturday at 10', 'legs 11-28 10:00'],
])('%j is a wish, and no plan that is only told: %s', (said, input) => {
  const wish = only(heard(said))
  expect(wish.tool).toBe('recommendSlots')
  expect(short(wish)).toBe(input)
})

test.each([
  ['I want to come in on sunday morning for an hour', '11-29 06:00 - 11-29 12:00 60m'],
  ["i'd like to train chest for 45 minutes tomorrow evening", 'chest 11-25 18:00 - 11-25 22:00 45m'],
  ['i fancy a 90 min leg session on thursday', 'legs 11-26 00:00 - 11-27 00:00 90m'],
  ['got an hour free at 3, fit me in?', '11-25 15:00 60m'],
  ['book legs tomorrow at 6 for 2 hours', 'legs 11-25 18:00 120m'],
  ['book legs tomorrow at 6 for 5 minutes', 'legs 11-25 18:00'],
])('%j says how long: %s', (said, input) => {
  expect(short(only(heard(said)))).toBe(input)
})

test.each([
  ['plan my week', '11-24 17:42 - 12-01 00:00'],
  ['plan my visits for next week', '11-30 00:00 - 12-07 00:00'],
  ['three visits next week please', '11-30 00:00 - 12-07 00:00'],
  ['can you plan 3 sessions for next week, in the evenings', '11-30 00:00 - 12-07 00:00'],
  ['i want to come 2 times next week', '11-30 00:00 - 12-07 00:00'],
])('%j is a plan of several visits: %s', (said, input) => {
  const wish = only(heard(said))
  expect(wish.tool).toBe('recommendSlots')
  expect(short(wish)).toBe(input)
})

test('hours of many days are looked at one day after the other', () => {
  expect(heard('find me a quiet time for legs this week after work')).toMatchObject({
    kind: 'ask',
    choices: [
      { send: 'find me a slot for legs on Tuesday 24 November from 17:42 to 20:00' },
      { send: 'find me a slot for legs on Wednesday 25 November from 17:00 to 20:00' },
      { send: 'find me a slot for legs on Thursday 26 November from 17:00 to 20:00' },
    ],
  })
})

test.each([
  ['when is it quiet tomorrow', 'crowdForecast'],
  ['how full is legs tomorrow at 6?', 'crowdForecast'],
  ['best time for legs?', 'crowdForecast'],
  ['is there room at 7pm', 'crowdForecast'],
  ['can I come at 8', 'crowdForecast'],
  ["I'm coming at 7 for chest", 'crowdForecast'],
  ['I want to come around 18:00, is there much people?', 'crowdForecast'],
  ['give me quiet times for this week', 'crowdForecast'],
  ["when's the next quiet slot for back", 'crowdForecast'],
  ['any spaces left', 'crowdNow'],
  ['room for one more?', 'crowdNow'],
  ['should I come now', 'crowdNow'],
])('%j asks for numbers: %s', (said, tool) => {
  expect(only(heard(said)).tool).toBe(tool)
})

test.each([
  ['ok book it', 'legs 11-25 18:00 - 11-25 19:00'],
  ['book me in for that', 'legs 11-25 18:00 - 11-25 19:00'],
  ['hold that', 'legs 11-25 18:00 - 11-25 19:00'],
  ['book me in at 7', 'legs 11-25 19:00'],
  ['find me something quieter', 'legs 11-25 00:00 - 11-26 00:00'],
  ['what would you recommend instead', 'legs 11-25 00:00 - 11-26 00:00'],
  ['book me in for chest on friday at 7', 'chest 11-27 19:00'],
])('after "how full is legs tomorrow at 6?", %j is %s', (said, input) => {
  const last = only(heard('how full is legs tomorrow at 6?'))
  const wish = only(heard(said, last))
  expect(wish.tool).toBe('recommendSlots')
  expect(short(wish)).toBe(input)
})

test.each(['book a slot for anna', 'book for my wife tomorrow at 6', "cancel Anna's slot"])(
  '%j is for somebody else, and they say so themselves',
  (said) => {
    expect(heard(said)).toEqual({ kind: 'talk', topic: 'privacyOfOthers' })
  },
)

test.each(['how do i book', 'do i need to book', 'find my towel', 'reserve a flight'])(
  '%j books nothing',
  (said) => {
    expect(heard(said)).toMatchObject({ kind: 'talk' })
  },
)
