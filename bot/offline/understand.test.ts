import { expect, test } from 'vitest'
import { heard, spoken } from './testing.ts'
import type { Wish } from './understand.ts'

const short = (wish: Wish): string =>
  [wish.tool, wish.input.split, wish.input.also, spoken(wish)].filter((part) => part !== undefined).join(' ')

test.each([
  [
    'check me in for legs and tell me when tomorrow is quiet',
    'checkIn legs',
    'crowdForecast 11-25 00:00 - 11-26 00:00',
  ],
  ["I'm here for legs, how busy is it?", 'checkIn legs', 'crowdNow'],
  ['im here is it busy', 'checkIn', 'crowdNow'],
  ['just got in for legs how busy is it', 'checkIn legs', 'crowdNow'],
  ["I'm off, is it busy tomorrow?", 'checkOut', 'crowdForecast 11-25 00:00 - 11-26 00:00'],
  [
    'check me out and tell me how busy it is on friday',
    'checkOut',
    'crowdForecast 11-27 00:00 - 11-28 00:00',
  ],
  ['is it busy now and when is it quiet tomorrow', 'crowdNow', 'crowdForecast 11-25 00:00 - 11-26 00:00'],
  ['is it busy now or should I come later', 'crowdNow', 'crowdForecast 11-24 18:42 - 11-25 00:00'],
  ['is legs busy now and tomorrow at 6?', 'crowdNow legs', 'crowdForecast legs 11-25 18:00 - 11-25 19:00'],
  [
    'how busy is legs and chest tomorrow',
    'crowdForecast legs 11-25 00:00 - 11-26 00:00',
    'crowdForecast chest 11-25 00:00 - 11-26 00:00',
  ],
  [
    'is it quieter on friday or saturday',
    'crowdForecast 11-27 00:00 - 11-28 00:00',
    'crowdForecast 11-28 00:00 - 11-29 00:00',
  ],
  [
    'is 6 better than 7',
    'crowdForecast 11-24 18:00 - 11-24 19:00',
    'crowdForecast 11-24 19:00 - 11-24 20:00',
  ],
  ['is it quieter now than at 6', 'crowdNow', 'crowdForecast 11-24 18:00 - 11-24 19:00'],
  [
    'which is quieter, morning or evening',
    'crowdForecast 11-25 06:00 - 11-25 12:00',
    'crowdForecast 11-24 18:00 - 11-24 22:00',
  ],
  ['check me out, then check me in for cardio', 'checkOut', 'checkIn cardio'],
  [
    'what about legs tomorrow, and check me in for chest',
    'crowdForecast legs 11-25 00:00 - 11-26 00:00',
    'checkIn chest',
  ],
  ['undo that and check me in for back', 'undo', 'checkIn back'],
  [
    'when is it quiet tomorrow and what about friday',
    'crowdForecast 11-25 00:00 - 11-26 00:00',
    'crowdForecast 11-27 00:00 - 11-28 00:00',
  ],
  ['is it busy? and tomorrow?', 'crowdNow', 'crowdForecast 11-25 00:00 - 11-26 00:00'],
])('%j is %s and %s', (said, first, second) => {
  const understood = heard(said)
  expect(understood.kind === 'calls' ? understood.calls.map(short) : understood).toEqual([first, second])
})

test.each([
  ["I'm done, leaving now, bye", 'checkOut'],
  ["hi! I'm here for legs, thanks", 'checkIn legs'],
  ["I'm leaving because it's too busy", 'checkOut'],
  ['done for today, see you tomorrow', 'checkOut'],
  ['finished chest, moving on to arms', 'checkIn arms'],
  ['how is it, is it packed?', 'crowdNow'],
  ['tomorrow, legs, after work: is it quiet?', 'crowdForecast legs 11-25 17:00 - 11-25 20:00'],
  ['i did legs yesterday, when is chest quiet', 'crowdForecast chest'],
  ["oops forgot to check out, I'm done", 'checkOut'],
])('%j is one wish: %s', (said, call) => {
  const understood = heard(said)
  expect(understood.kind === 'calls' ? understood.calls.map(short) : understood).toEqual([call])
})

test.each([
  ['legs', 'What can I do for legs?'],
  ['push day', 'What can I do for chest?'],
  ["I'm back", 'Are you here now, or still choosing a time?'],
  ['back now', 'Are you here now, or still choosing a time?'],
  ['on my way', 'Are you here now, or still choosing a time?'],
  ['gonna hit legs', 'What can I do for legs?'],
])('%j could be several things, so it asks', (said, question) => {
  expect(heard(said)).toMatchObject({ kind: 'ask', question, choices: [{}, {}, {}] })
})

test.each([
  'legs',
  'push',
  "I'm back",
  'leaving at 8',
  'forgot to check out',
  'check me in tomorrow at 6',
  'check in on friday',
  'check in for legs next saturday after 8',
  "I'm not leaving yet",
  'is it busy this week after 6',
  'check in Anna',
  'done with legs, now back',
  'sign me in for general training tomorrow night',
])('whatever %j offers is understood for sure', (said) => {
  const understood = heard(said)
  if (understood.kind !== 'ask') throw new Error('it did not ask')
  for (const { send } of understood.choices) expect(heard(send)).toMatchObject({ kind: 'calls' })
})

test('the window that is offered is the one that was asked about', () => {
  const understood = heard('check me in for legs on friday after 8')
  const send = understood.kind === 'ask' ? understood.choices[0]?.send : undefined
  const offered = heard(send ?? '')
  expect(offered.kind === 'calls' ? offered.calls.map(short) : offered).toEqual([
    'crowdForecast legs 11-27 20:00 - 11-28 00:00',
  ])
})

test('no question holds a figure, for figures come from tools', () => {
  for (const said of ['legs', 'leaving at 8', 'check me in tomorrow at 6', 'is it busy this week after 6']) {
    const understood = heard(said)
    expect(understood.kind === 'ask' && understood.question).not.toMatch(/\d/)
  }
})

test('five wishes are too many, four are answered', () => {
  const understood = heard('how busy is legs and chest and back tomorrow and on friday')
  expect(understood.kind === 'calls' && understood.calls).toHaveLength(4)
})
