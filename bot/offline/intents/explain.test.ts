import { expect, test } from 'vitest'
import { heard, only } from '../testing.ts'
import type { Wish } from '../understand.ts'

const six: Wish = {
  tool: 'crowdForecast',
  input: { split: 'legs', from: '2026-11-25T18:00:00+01:00', to: '2026-11-25T19:00:00+01:00' },
}

/** What is explained: "legs 11-25 18:00", the end of a longer stretch after it, then what is asked about it. */
function explained(said: string, last?: Wish): string {
  const { tool, input } = only(heard(said, last))
  expect(tool).toBe('explainForecast')
  const short = (at: unknown) => (at === undefined ? undefined : String(at).slice(5, 16).replace('T', ' '))
  const parts = [input.split, short(input.at), short(input.to), input.of, input.about]
  return parts.filter((part) => part !== undefined).join(' ')
}

test.each([
  ['why?', ''],
  ['why', ''],
  ['but why', ''],
  ['why so busy?', ''],
  ['why that many?', ''],
  ["why's it so busy?", ''],
  ['how come?', ''],
  ['y so busy', ''],
  ['why 22?', ''],
  ['says who', ''],
  ['explain', ''],
  ['expalin that', ''],
  ['can you explain that please', ''],
  ['explain the number', ''],
  ['explane the 6pm nubmer', ''],
  ['how do you know?', ''],
  ['how do u kno that', ''],
  ['how can you tell', ''],
  ['where does that number come from', ''],
  ['where did you get that from', ''],
  ['how did you work that out?', ''],
  ['how was that calculated', ''],
  ['what is that based on', ''],
  ['based on what', ''],
  ['what makes you think so', ''],
  ['why do you think that', ''],
  ['what drives it', ''],
  ["what's behind that", ''],
  ['any reason for that?', ''],
  ['how sure are you?', 'certainty'],
  ['hwo sure r u', 'certainty'],
  ['are you sure about that?', 'certainty'],
  ['you sure?', 'certainty'],
  ['how confident are you in that', 'certainty'],
  ["what's the margin of error", 'certainty'],
  ['how often are you right?', 'record'],
  ['how often are you wrong', 'record'],
  ['how many times were you right last week', 'record'],
  ['were you right yesterday', 'record'],
  ['can I trust that', 'record'],
  ['how acurate are you', 'record'],
  ["what's your track record", 'record'],
  ['is that because of the holiday?', 'holiday'],
  ['is taht because of teh holiday', 'holiday'],
  ['because of the holiday?', 'holiday'],
  ['is it just the bank holiday', 'holiday'],
  ['did you take the holidays into account', 'holiday'],
  ['is it because of the half term', 'period'],
  ['did you send them there?', 'advice'],
  ['is that your doing', 'advice'],
  ["is that because it's monday", 'usual'],
])('after "legs tomorrow at 6", %j asks what is behind that (%s)', (said, about) => {
  expect(explained(said, six)).toBe(['legs 11-25 18:00', about].filter(Boolean).join(' '))
})

test.each([
  ['why is it so busy', ''],
  ['why is it so packed rn', ''],
  ['how come there is nobody in', ''],
  ['how sure are you?', 'certainty'],
  ['how do you know?', ''],
  ['how often are you right', 'record'],
  ['is it because of the holiday', 'holiday'],
  ['why is monday so full', '11-30 00:00 12-01 00:00 busiest'],
  ['why is monday 6 so full', '11-30 18:00'],
  ['why is tomorrow at 6 so busy', '11-25 18:00'],
  ['why so many people at 6?', '11-24 18:00'],
  ['why is it so quiet tomorrow morning', '11-25 06:00 11-25 12:00 quietest'],
  ['why is legs so busy tomorrow evening', 'legs 11-25 18:00 11-25 22:00 busiest'],
  ['why was it so busy yesterday at 6', '11-23 18:00'],
  ['explain the 6pm number', '11-24 18:00'],
  ['can you explain the forecast for legs tomorrow at 6', 'legs 11-25 18:00'],
  ['tomorrow at 6, why so full?', '11-25 18:00'],
])('out of the blue, %j asks for the reasons of %s', (said, what) => {
  expect(explained(said)).toBe(what)
})

test.each(['why?', 'how come', 'explain that', 'what makes you think so'])(
  '%j about nothing is asked back',
  (said) => {
    expect(heard(said)).toMatchObject({ kind: 'ask', question: 'What shall I explain?' })
    expect(heard(said, { tool: 'checkIn', input: { split: 'legs' } })).toMatchObject({ kind: 'ask' })
  },
)

test.each([
  ['why is chest so busy then', 'chest 11-25 18:00'],
  ['why is the gym so full', '11-25 18:00'],
  ['why is 7 so busy', 'legs 11-25 19:00'],
  ['and why is friday so busy?', 'legs 11-27 00:00 11-28 00:00 busiest'],
  ['why is it so busy now', 'legs'],
])('after "legs tomorrow at 6", %j is about %s', (said, what) => {
  expect(explained(said, six)).toBe(what)
})

test('after a stretch its quiet window is explained, unless it is asked why it is busy', () => {
  const week: Wish = { tool: 'crowdForecast', input: { split: 'legs' } }
  expect(explained('why?', week)).toBe('legs quietest')
  expect(explained('why so busy?', week)).toBe('legs busiest')
  const day = { tool: 'crowdForecast', input: { from: '2026-11-28', to: '2026-11-28' } }
  expect(explained('why then?', day)).toBe('11-28 00:00 11-29 00:00 quietest')
})

test('after a look at now, now is explained', () => {
  expect(explained('why?', { tool: 'crowdNow', input: { split: 'legs' } })).toBe('legs')
})

test('an explanation is asked on, and what it explained can be moved', () => {
  const why: Wish = { tool: 'explainForecast', input: { split: 'legs', at: '2026-11-25T18:00:00+01:00' } }
  expect(explained('and how sure are you?', why)).toBe('legs 11-25 18:00 certainty')
  expect(only(heard('and on friday?', why))).toEqual({
    tool: 'crowdForecast',
    input: { split: 'legs', from: '2026-11-27T18:00:00+01:00', to: '2026-11-27T19:00:00+01:00' },
  })
  expect(only(heard('and for chest?', why)).input).toMatchObject({ split: 'chest' })
  const busiest: Wish = { tool: 'explainForecast', input: { split: 'legs', of: 'busiest' } }
  expect(explained('why?', busiest)).toBe('legs busiest')
})

test.each([
  "why can't I check in",
  'why am I checked in',
  'why did you check me out',
  'why are you so rude',
  'why is the sky blue',
  'why is the gym closed tomorrow',
  'why does my shoulder hurt',
  'what is the reason for my soreness',
  'how do you know my name',
  'not sure',
  'why not',
])('%j asks for no forecast to be explained', (said) => {
  for (const last of [undefined, six]) expect(heard(said, last)).toMatchObject({ kind: 'talk' })
})

test('leaving because of something is leaving', () => {
  expect(only(heard("I'm off because of the holiday")).tool).toBe('checkOut')
  expect(only(heard("I'm leaving because it's too busy")).tool).toBe('checkOut')
})
