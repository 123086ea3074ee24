import { expect, test } from 'vitest'
import { heard, only, spoken } from '../testing.ts'
import type { Wish } from '../understand.ts'

/** The calls of a conversation, one message after the other, each as "tool split window". */
function conversation(...messages: string[]): string[] {
  let last: Wish | undefined
  return messages.map((message) => {
    const understood = heard(message, last)
    if (understood.kind !== 'calls') return understood.kind
    last = understood.calls.at(-1)
    return understood.calls.map(short).join(' + ')
  })
}

function short(wish: Wish): string {
  const { split, also } = wish.input
  const splits = [split, also].flat().filter((name) => name !== undefined)
  return [wish.tool, splits.join(','), spoken(wish) ?? wish.input.at].filter(Boolean).join(' ')
}

test('a day keeps the hour, an hour the day, and both the split', () => {
  expect(
    conversation(
      'how full is legs tomorrow at 6?',
      'and on Friday?',
      'and at 8?',
      'what about chest',
      'same time on saturday',
    ),
  ).toEqual([
    'crowdForecast legs 11-25 18:00 - 11-25 19:00',
    'crowdForecast legs 11-27 18:00 - 11-27 19:00',
    'crowdForecast legs 11-27 20:00 - 11-27 21:00',
    'crowdForecast chest 11-27 20:00 - 11-27 21:00',
    'crowdForecast chest 11-28 20:00 - 11-28 21:00',
  ])
})

test('earlier and later step along the day', () => {
  expect(
    conversation(
      'how busy is it tomorrow at 6',
      'earlier please',
      'later',
      'an hour earlier',
      'and the day after?',
      'too late',
    ),
  ).toEqual([
    'crowdForecast 11-25 18:00 - 11-25 19:00',
    'crowdForecast 11-25 16:00 - 11-25 18:00',
    'crowdForecast 11-25 18:00 - 11-25 20:00',
    'crowdForecast 11-25 17:00 - 11-25 19:00',
    'crowdForecast 11-26 17:00 - 11-26 19:00',
    'crowdForecast 11-26 15:00 - 11-26 17:00',
  ])
})

test('a step back ends at now', () => {
  expect(conversation('is it busy at 6', 'an hour earlier')).toEqual([
    'crowdForecast 11-24 18:00 - 11-24 19:00',
    'crowdForecast 11-24 17:42 - 11-24 18:00',
  ])
})

test('earlier than no time at all is asked about', () => {
  expect(conversation('when is legs quiet', 'earlier please')).toEqual(['crowdForecast legs', 'ask'])
})

test('a question about now becomes one about later, and back', () => {
  expect(
    conversation('is it busy now?', 'and tomorrow?', 'and for legs?', 'what about now', 'the whole gym?'),
  ).toEqual([
    'crowdNow',
    'crowdForecast 11-25 00:00 - 11-26 00:00',
    'crowdForecast legs 11-25 00:00 - 11-26 00:00',
    'crowdNow legs',
    'crowdNow',
  ])
})

test('the rest of today is no hour to be kept', () => {
  expect(conversation('is it busy today', 'and tomorrow?')).toEqual([
    'crowdForecast 11-24 17:42 - 11-25 00:00',
    'crowdForecast 11-25 00:00 - 11-26 00:00',
  ])
})

test('other times are looked for around the one spoken of', () => {
  expect(conversation('is legs busy tomorrow at 6', 'anything quieter?', 'any other time?')).toEqual([
    'crowdForecast legs 11-25 18:00 - 11-25 19:00',
    'crowdForecast legs 11-25 00:00 - 11-26 00:00',
    'crowdForecast legs',
  ])
})

test.each([
  ['no, I meant back', 'crowdForecast back 11-25 18:00 - 11-25 19:00'],
  ['sorry, chest', 'crowdForecast chest 11-25 18:00 - 11-25 19:00'],
  ['*chest', 'crowdForecast chest 11-25 18:00 - 11-25 19:00'],
  ['oops, I meant friday', 'crowdForecast legs 11-27 18:00 - 11-27 19:00'],
  ['no, at 7', 'crowdForecast legs 11-25 19:00 - 11-25 20:00'],
  ['not tomorrow, thursday', 'crowdForecast legs 11-26 18:00 - 11-26 19:00'],
  ['7?', 'crowdForecast legs 11-25 19:00 - 11-25 20:00'],
  ['make it 9', 'crowdForecast legs 11-25 21:00 - 11-25 22:00'],
  ['and the morning?', 'crowdForecast legs 11-25 06:00 - 11-25 12:00'],
  ['evening', 'crowdForecast legs 11-25 18:00 - 11-25 22:00'],
  ['how about the weekend', 'crowdForecast legs 11-28 00:00 - 11-30 00:00'],
  [
    'and for arms and core',
    'crowdForecast arms 11-25 18:00 - 11-25 19:00 + crowdForecast core 11-25 18:00 - 11-25 19:00',
  ],
  ['and the week after?', 'crowdForecast legs 12-02 18:00 - 12-02 19:00'],
  ['ok check me in for that', 'checkIn legs'],
  ['and when is it quiet?', 'crowdForecast legs'],
  ['and is it busy on sunday?', 'crowdForecast legs 11-29 00:00 - 11-30 00:00'],
  ['and how is the gym now', 'crowdNow'],
  ["I'd rather come on thursday", 'crowdForecast legs 11-26 18:00 - 11-26 19:00'],
])('after "legs tomorrow at 6", %j is %s', (said, call) => {
  expect(conversation('how full is legs tomorrow at 6', said).at(-1)).toBe(call)
})

test('a check-in is corrected, extended and asked about', () => {
  expect(
    conversation(
      'check me in for legs',
      'no, I meant back',
      'and abs too',
      'not core, arms',
      'and tomorrow?',
    ),
  ).toEqual([
    'checkIn legs',
    'checkIn back',
    'checkIn back,core',
    'checkIn arms',
    'crowdForecast arms 11-25 00:00 - 11-26 00:00',
  ])
})

test.each([
  ['and back too', 'checkIn chest,back'],
  ['plus arms', 'checkIn chest,arms'],
  ['add back', 'checkIn chest,back'],
  ['make that back', 'checkIn back'],
  ['should have been back', 'checkIn back'],
])('after a check-in for chest, %j is %s', (said, call) => {
  expect(conversation('in for chest', said)[1]).toBe(call)
})

test('a day held against the one spoken of keeps its split and its hour', () => {
  expect(conversation('how busy is arms on thursday at 7pm', 'would friday be quieter')[1]).toBe(
    'crowdForecast arms 11-27 19:00 - 11-27 20:00',
  )
})

test('a check-in without a split takes the next word for it', () => {
  expect(conversation("I'm here", 'legs')).toEqual(['checkIn', 'checkIn legs'])
})

test('another split out of the blue is asked about, with the words for each answer', () => {
  const understood = heard('chest', { tool: 'checkIn', input: { split: 'legs' } })
  expect(understood).toMatchObject({
    kind: 'ask',
    choices: [{ send: 'check me in for chest now' }, { send: 'check me in for legs and chest now' }, {}],
  })
})

test('a check-out is put right', () => {
  expect(conversation("I'm off", 'actually at 5')).toEqual(['checkOut', 'checkOut 2026-11-24T17:00:00+01:00'])
  expect(conversation("I'm off", 'no, half an hour ago')).toEqual([
    'checkOut',
    'checkOut 2026-11-24T17:12:00+01:00',
  ])
  expect(conversation("I'm off", "no I'm still here")).toEqual(['checkOut', 'undo'])
  expect(conversation("I'm off", 'and tomorrow?')).toEqual([
    'checkOut',
    'crowdForecast 11-25 00:00 - 11-26 00:00',
  ])
})

test('what was denied is taken back only if it was noted', () => {
  expect(conversation('check me in', "I'm not there yet")).toEqual(['checkIn', 'undo'])
  expect(conversation("I'm not there yet")).toEqual(['ask'])
})

test('a new question stands on its own', () => {
  expect(conversation('how full is legs tomorrow at 6', 'is it busy on sunday?')).toEqual([
    'crowdForecast legs 11-25 18:00 - 11-25 19:00',
    'crowdForecast 11-29 00:00 - 11-30 00:00',
  ])
})

test('a call before may have been written by a command, with dates and names', () => {
  const last = { tool: 'crowdForecast', input: { split: 'Leg day', from: '2026-11-28', to: '2026-11-28' } }
  expect(only(heard('and sunday?', last))).toEqual({
    tool: 'crowdForecast',
    input: { split: 'legs', from: '2026-11-29T00:00:00+01:00', to: '2026-11-30T00:00:00+01:00' },
  })
})

test.each(['thanks', 'ok', 'lol', 'hi', 'what is the weather', 'help'])('%j goes on with nothing', (said) => {
  expect(heard(said, { tool: 'crowdForecast', input: { split: 'legs' } })).toMatchObject({ kind: 'talk' })
})
