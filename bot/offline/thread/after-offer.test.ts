import { expect, test } from 'vitest'
import { ironworks, only, tuesday } from '../testing.ts'
import { type Offer, understand, type Wish } from '../understand.ts'

const evening: Wish = {
  tool: 'recommendSlots',
  input: { split: 'legs', from: '2026-11-25T18:00:00+01:00', minutes: 90 },
}
const offers: Offer[] = [
  { code: 'k3f9a2bc', start: '2026-11-25T18:00:00+01:00' },
  { code: 'p7qwm4xz', start: '2026-11-25T18:30:00+01:00' },
  { code: 't5hj8ncd', start: '2026-11-25T17:00:00+01:00' },
]

const week: Wish = { tool: 'recommendSlots', input: { split: 'back' } }
const days: Offer[] = [
  { code: 'b2cd3fgh', start: '2026-11-25T07:00:00+01:00' },
  { code: 'j4kmn5pq', start: '2026-11-26T20:00:00+01:00' },
  { code: 'r6stv7wx', start: '2026-11-28T16:00:00+01:00' },
]

const said = (text: string, last: Wish | undefined = evening, offered: readonly Offer[] = offers) =>
  understand(text, { gym: ironworks, now: tuesday, last, offers: offered })

test.each([
  ['yes', 'k3f9a2bc'],
  ['ok', 'k3f9a2bc'],
  ['yeah sure', 'k3f9a2bc'],
  ['yh go on', 'k3f9a2bc'],
  ['sounds good', 'k3f9a2bc'],
  ['do it', 'k3f9a2bc'],
  ['great, book it', 'k3f9a2bc'],
  ['lock it in', 'k3f9a2bc'],
  ['hold that one for me', 'k3f9a2bc'],
  ['the best one', 'k3f9a2bc'],
  ['first one please', 'k3f9a2bc'],
  ["i'd like the second", 'p7qwm4xz'],
  ['no, the second', 'p7qwm4xz'],
  ['option two', 'p7qwm4xz'],
  ['number 2', 'p7qwm4xz'],
  ["let's do the third", 't5hj8ncd'],
  ['3rd', 't5hj8ncd'],
  ['the earliest one', 't5hj8ncd'],
  ['the latest please', 'p7qwm4xz'],
  ['18:30 please', 'p7qwm4xz'],
  ['half six works', 'p7qwm4xz'],
  ['6 is good', 'k3f9a2bc'],
  ['the one at 5', 't5hj8ncd'],
  ['can i have the 18:30 one?', 'p7qwm4xz'],
  ['reserve the 6pm', 'k3f9a2bc'],
])('%j takes the offer that is meant', (text, offer) => {
  expect(said(text)).toEqual({ kind: 'calls', calls: [{ tool: 'reserveSlot', input: { offer } }] })
})

test.each([
  ['the thursday one', 'j4kmn5pq'],
  ['saturday please', 'r6stv7wx'],
  ['wednesday morning is perfect', 'b2cd3fgh'],
])('of several days %j names one', (text, offer) => {
  expect(said(text, week, days)).toEqual({
    kind: 'calls',
    calls: [{ tool: 'reserveSlot', input: { offer } }],
  })
})

test('an offer may be taken after another question, where it is named as one', () => {
  const crowd: Wish = { tool: 'crowdNow', input: {} }
  expect(said('take the second one', crowd)).toMatchObject({ calls: [{ input: { offer: 'p7qwm4xz' } }] })
  expect(said('the 18:00 slot', crowd)).toMatchObject({ calls: [{ input: { offer: 'k3f9a2bc' } }] })
  expect(said('yes', crowd)).toMatchObject({ kind: 'talk' })
  expect(said('ok', crowd)).toMatchObject({ kind: 'talk' })
})

test.each(['thanks', 'ok thanks', 'cool', 'forget it', 'is the first one quiet?', 'not the first'])(
  '%j takes nothing',
  (text) => {
    expect(JSON.stringify(said(text))).not.toContain('reserveSlot')
  },
)

test('without offers nothing is taken', () => {
  for (const text of ['yes', 'take it', 'ok']) {
    expect(said(text, undefined, [])).toMatchObject({ kind: 'talk' })
    expect(JSON.stringify(said(text, evening, []))).not.toContain('reserveSlot')
  }
})

test('a no leaves it, with the way to other times', () => {
  expect(said('no thanks')).toMatchObject({ kind: 'ask', choices: [{ label: 'Other times' }, {}] })
})

function short({ tool, input }: Wish): string {
  const { split, from, to, minutes, instead, size } = input
  const time = [from, to]
    .filter((at) => at !== undefined)
    .map((at) => String(at).slice(5, 16).replace('T', ' '))
  return [tool, split, time.join(' - '), minutes && `${minutes}m`, size, instead].filter(Boolean).join(' ')
}

test.each([
  ['something later', 'legs 11-25 18:30 - 11-26 00:00 90m'],
  ['a bit later', 'legs 11-25 18:30 - 11-26 00:00 90m'],
  ['earlier please', 'legs 11-25 06:00 - 11-25 18:00 90m'],
  ['not so late', 'legs 11-25 06:00 - 11-25 18:00 90m'],
  ['too early for me', 'legs 11-25 18:30 - 11-26 00:00 90m'],
  ['an hour later', 'legs 11-25 19:00 90m'],
  ['other times?', 'legs 11-25 00:00 - 11-26 00:00 90m'],
  ['Another time', 'legs 11-25 00:00 - 11-26 00:00 90m'],
  ['any other options', 'legs 11-25 00:00 - 11-26 00:00 90m'],
  ['none of those', 'legs 11-25 00:00 - 11-26 00:00 90m'],
  ['quieter please', 'legs 11-25 00:00 - 11-26 00:00 90m'],
  ["i can't do 6", 'legs 11-25 00:00 - 11-26 00:00 90m'],
  ["i can't make 6, anything later?", 'legs 11-25 18:30 - 11-26 00:00 90m'],
  ["i can't do tomorrow", 'legs 11-26 00:00 - 12-03 00:00 90m'],
  ['tomorrow is no good, friday?', 'legs 11-27 18:00 - 11-27 19:00 90m'],
  ['and friday?', 'legs 11-27 18:00 - 11-27 19:00 90m'],
  ['what about saturday morning', 'legs 11-28 06:00 - 11-28 12:00 90m'],
  ["i'd prefer the evening", 'legs 11-25 18:00 - 11-25 22:00 90m'],
  ['make it 8', 'legs 11-25 20:00 90m'],
  ['can you do 8 instead', 'legs 11-25 20:00 90m'],
  ['the day after', 'legs 11-26 18:00 - 11-26 19:00 90m'],
  ['actually chest', 'chest 11-25 18:00 90m'],
  ['only 45 minutes', 'legs 11-25 18:00 45m'],
  ['for two hours', 'legs 11-25 18:00 120m'],
])('%j looks for others: %s', (text, input) => {
  expect(short(only(said(text)))).toBe(`recommendSlots ${input}`)
})

test('a new question stands on its own', () => {
  expect(only(said('how busy is it tomorrow at 8')).tool).toBe('crowdForecast')
  expect(only(said('is friday better')).tool).toBe('crowdForecast')
  expect(short(only(said('find me a slot for chest on friday')))).toBe(
    'recommendSlots chest 11-27 00:00 - 11-28 00:00',
  )
})

test('asked why, the place offered first is explained', () => {
  expect(only(said('why?'))).toEqual({
    tool: 'explainForecast',
    input: { split: 'legs', at: '2026-11-25T18:00:00+01:00' },
  })
})

test("of a group's offers the size is kept, and put right", () => {
  const group: Wish = {
    tool: 'coordinateGroup',
    input: { size: 4, from: '2026-11-25T18:00:00+01:00', to: '2026-11-25T22:00:00+01:00' },
  }
  expect(short(only(said('on friday instead', group, [])))).toBe(
    'coordinateGroup 11-27 18:00 - 11-27 22:00 4',
  )
  expect(short(only(said("we're five", group, [])))).toBe('coordinateGroup 11-25 18:00 - 11-25 22:00 5')
  expect(short(only(said('make it legs', group, [])))).toBe(
    'coordinateGroup legs 11-25 18:00 - 11-25 22:00 4',
  )
})

test.each([
  ['something later', 'recommendSlots 11-25 18:30 - 11-26 00:00 k3f9a2bc'],
  ['can we make it 7 instead', 'recommendSlots 11-25 19:00 k3f9a2bc'],
  ['move it to 8', 'recommendSlots 11-25 20:00 k3f9a2bc'],
  ['on friday instead', 'recommendSlots 11-27 18:00 - 11-27 19:00 k3f9a2bc'],
  ["i'll take the second instead", 'reserveSlot'],
  ['cancel that', 'undo'],
  ['actually no', 'undo'],
])('after a place was taken, %j is %s', (text, call) => {
  expect(short(only(said(text, { tool: 'reserveSlot', input: { offer: 'k3f9a2bc' } })))).toBe(call)
})
