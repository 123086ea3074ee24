import { expect, test } from 'vitest'
import { ironworks, only, spoken } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const morning = new Date('2026-11-24T10:00:00+01:00')
const wish = (text: string, last?: Wish) => only(understand(text, { gym: ironworks, now: morning, last }))

const four: Wish = {
  tool: 'crowdForecast',
  input: { from: '2026-11-24T16:00:00+01:00', to: '2026-11-24T17:00:00+01:00' },
}

test.each([
  ['wbu 8', '11-24 20:00 - 11-24 21:00'],
  ['hows 6 looking', '11-24 18:00 - 11-24 19:00'],
  ['what does 7 look like', '11-24 19:00 - 11-24 20:00'],
  ['hm ok, 3 then', '11-24 15:00 - 11-24 16:00'],
  ['nah 5', '11-24 17:00 - 11-24 18:00'],
  ['alright let us say 6', '11-24 18:00 - 11-24 19:00'],
  ['how is 9 that evening', '11-24 21:00 - 11-24 22:00'],
])('%j after an hour asks about %s', (said, window) => {
  expect(spoken(wish(said, four))).toBe(window)
})

test.each([
  ['no, 3 instead. find me a place', '2026-11-24T15:00'],
  ['hm, 6 then. book me in', '2026-11-24T18:00'],
])('%j looks for a place at the hour that is named', (said, from) => {
  expect(String(wish(said, four).input.from)).toContain(from)
})

test.each([
  ['how busy is it next week, monday', '11-30 00:00 - 12-01 00:00'],
  ['is it full next week on wednesday at 6', '12-02 18:00 - 12-02 19:00'],
  ['how will next week tuesday evening be, busy?', '12-01 18:00 - 12-01 22:00'],
  ['is next week monday to wednesday busy', '11-30 00:00 - 12-03 00:00'],
  ['how busy is it monday to friday next week', '11-30 00:00 - 12-05 00:00'],
  ['how busy is it a week on friday', '12-04 00:00 - 12-05 00:00'],
  ['how busy is it on monday', '11-30 00:00 - 12-01 00:00'],
  ['how busy is it next week', '11-30 00:00 - 12-07 00:00'],
])('%j is about %s', (said, window) => {
  expect(spoken(wish(said))).toBe(window)
})

test.each([
  ['is thursday or friday next week quieter', ['12-03 00:00 - 12-04 00:00', '12-04 00:00 - 12-05 00:00']],
  ['next week, tuesday or thursday, is it busy', ['12-01 00:00 - 12-02 00:00', '12-03 00:00 - 12-04 00:00']],
])('%j is about two days', (said, windows) => {
  const heard = understand(said, { gym: ironworks, now: morning, last: undefined })
  expect(heard.kind === 'calls' ? heard.calls.map(spoken) : heard).toEqual(windows)
})

test.each([
  ['free on saturday and sunday, when is it quietest', '11-28 00:00 - 11-30 00:00'],
  ['which mornings are quiet this week', '11-24 10:00 - 11-30 00:00'],
  ['im off my night shift at 8 tomorrow morning, is it empty then', '11-25 08:00 - 11-25 09:00'],
  ['doing nights, asleep til 2. is it busy today after that', '11-24 14:00 - 11-25 00:00'],
  ['stuck at the office until 5 today, when is it quiet', '11-24 17:00 - 11-25 00:00'],
  ['the baby is at nursery until 2, when is it quiet today before that', '11-24 10:00 - 11-24 14:00'],
])('%j asks about %s', (said, window) => {
  expect(spoken(wish(said))).toBe(window)
})

test.each([
  ['find me a slot tomorrow, an hour is enough', 60],
  ['get me in on friday, 45 minutes will do', 45],
  ['a place tomorrow at 6 please, i stay 90 minutes', 90],
  ['book me thursday at 7, i will be in there 2 hours', 120],
  ['squeeze me in for 30 minutes before that', 30],
  ['hold me a spot at 5, staying an hour and a half', 90],
])('%j is a stay of %i minutes', (said, minutes) => {
  expect(wish(said).input.minutes).toBe(minutes)
})
