import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { memberTools } from '../../tools/index.ts'
import { isoLocal, localTime } from '../../tools/kit/time.ts'
import { ironworks, tuesday } from './testing.ts'
import { type Offer, type Understanding, understand, type Wish } from './understand.ts'

const tools = memberTools.map(({ name }) => name)

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
]

/** Words that make much of the grammar meet in odd orders. */
const words = `
  is it busy quiet when how full at after before between and or not no check me in out I'm off left here back legs chest
  push day oops undo 6 18:30 7pm half past quarter to 5-7 24/11 noon midnight tomorrow today friday next week weekend
  first of october on the 24th tonight morning later 99999999999 days weeks minutes 0 31.2 24:60 for in two hours ago
  why so sure explain because of the holiday right racks bench dumbbells free
  earlier now what about Anna help thanks , . ? ! same time
  book hold find me a slot the first one take it yes when should come my cancel move swap us three of another stop ping under
  90 minutes was packed your tip plan
  3x8 60kg 80x8,8,7 @8 kg lbs 5'10 178cm 34 years eggs toast 200g had ate log weight macros protein vegan allergic nuts
  squats deadlift taken instead of swap dinner lunch without knee bad pause ill until away sick workout days a week dumbbells
`
  .trim()
  .split(/\s+/)

const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(' '))

const instant = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') })
  .map((ms) => new Date(ms))

const lasts = fc.constantFrom<Wish | undefined>(
  undefined,
  { tool: 'crowdNow', input: { split: 'legs' } },
  { tool: 'crowdForecast', input: { from: '2026-11-25T18:00:00+01:00', to: '2026-11-25T19:00:00+01:00' } },
  { tool: 'crowdForecast', input: { split: 7, from: 'rubbish', to: null } },
  { tool: 'checkIn', input: { split: 'legs', also: ['nonsense', 3] } },
  { tool: 'crowdNow', input: { equipment: 'dumbbells' } },
  {
    tool: 'crowdForecast',
    input: { split: 'legs', equipment: 'sauna', from: '2026-11-28', to: '2026-11-29' },
  },
  { tool: 'explainForecast', input: { split: 'legs', at: '2026-11-25T18:00:00+01:00', about: 'record' } },
  { tool: 'explainForecast', input: { of: 'quietest', at: 7 } },
  { tool: 'checkOut', input: {} },
  {
    tool: 'recommendSlots',
    input: { split: 'legs', from: '2026-11-25T18:00:00+01:00', to: '2026-11-25T19:00:00+01:00', minutes: 90 },
  },
  { tool: 'recommendSlots', input: { split: 9, from: 'x', to: 'y', instead: 'next' } },
  {
    tool: 'coordinateGroup',
    input: { size: 4, from: '2026-11-26T00:00:00+01:00', to: '2026-11-30T00:00:00+01:00' },
  },
  { tool: 'reserveSlot', input: { offer: 'k3f9a2bc' } },
  { tool: 'somethingNew', input: { list: [] } },
)

const offers = fc.constantFrom<Offer[]>(
  [],
  [{ code: 'k3f9a2bc', start: '2026-11-25T18:00:00+01:00' }],
  [
    { code: 'k3f9a2bc', start: '2026-11-25T18:00:00+01:00' },
    { code: 'p7qwm4xz', start: 'some day' },
    { code: 't5hj8ncd', start: '2026-11-28T07:30:00+01:00' },
  ],
)

function wishesOf(understood: Understanding): Wish[] {
  return understood.kind === 'calls' ? understood.calls : []
}

test('whatever is said, in whatever state, gives an answer of the agreed form', () => {
  fc.assert(
    fc.property(
      fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 80 })),
      instant,
      lasts,
      offers,
      (text, now, last, offers) => {
        const understood = understand(text, { gym: ironworks, now, last, offers })
        if (understood.kind === 'calls') expect(understood.calls.length).toBeGreaterThan(0)
        if (understood.kind === 'ask') expect(understood.choices.length).toBeGreaterThan(0)
        for (const { tool } of wishesOf(understood)) expect([...tools, last?.tool]).toContain(tool)
      },
    ),
    { numRuns: 1500 },
  )
})

/** A pause is said in days, the first and the last one. */
const days = /^\d{4}-\d{2}-\d{2}$/

test("every time is a time of the gym's zone, and every stretch runs forwards", () => {
  fc.assert(
    fc.property(sentence, instant, fc.constantFrom(...zones), lasts, (text, now, zone, last) => {
      const gym = { ...ironworks, zone }
      const made = wishesOf(understand(text, { gym, now, last })).filter(({ input }) => input !== last?.input)
      for (const { input } of made) {
        // What is kept from the call before is kept as it was written there.
        const before = new Set(Object.values(last?.input ?? {}))
        const times = [input.from, input.to, input.at].filter(
          (time) => time !== undefined && !before.has(time) && !days.test(String(time)),
        )
        for (const time of times.map(String)) expect(isoLocal(new Date(time), zone)).toBe(time)
        if (input.from && input.to && !days.test(String(input.from)))
          expect(Date.parse(String(input.from))).toBeLessThan(Date.parse(String(input.to)))
        if (days.test(String(input.from)) && input.to)
          expect(String(input.from) <= String(input.to)).toBe(true)
      }
    }),
    { numRuns: 1500 },
  )
})

const ahead = `
  at 6|at 9|at 18:30|half 7|after 5|before 9|between 5 and 9|tonight|tomorrow|tomorrow at 6|on friday|on sunday at 10
  next week|this weekend|next weekend|in the morning|around lunch|later|after work|in two hours|at midnight|at noon
  on the 31st|on 24/11|first tuesday of october|monday week
`
  .trim()
  .split(/\s*[|\n]\s*/)

test('what is asked about lies ahead, on every day of the year and at every hour', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ahead), instant, fc.constantFrom(...zones), (when, now, zone) => {
      const said = `how busy is it ${when}`
      const [wish, another] = wishesOf(
        understand(said, { gym: { ...ironworks, zone }, now, last: undefined }),
      )
      expect(another).toBeUndefined()
      expect(Date.parse(String(wish?.input.to))).toBeGreaterThan(now.getTime())
      expect(Date.parse(String(wish?.input.from))).toBeGreaterThan(now.getTime() - 60_000)
    }),
    { numRuns: 1500 },
  )
})

test('what is over lies behind', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('', 'am', 'pm'),
      instant,
      (hour, half, now) => {
        const [wish] = wishesOf(
          understand(`I left at ${hour}${half}`, { gym: ironworks, now, last: undefined }),
        )
        const at = Date.parse(String(wish?.input.at))
        expect(at).toBeLessThanOrEqual(now.getTime())
        expect(now.getTime() - at).toBeLessThanOrEqual(25 * 3_600_000)
      },
    ),
  )
})

test('the hour that is said is the hour on the wall, also where the clock has changed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 23 }), instant, fc.constantFrom(...zones), (hour, now, zone) => {
      const said = `how busy is it tomorrow at ${hour}:00`
      const [wish] = wishesOf(
        understand(said.replace(/ (\d):/, ' 0$1:'), { gym: { ...ironworks, zone }, now, last: undefined }),
      )
      expect(localTime(new Date(String(wish?.input.from)), zone).minute).toBe(hour * 60)
    }),
  )
})

test.each([
  'is it busy in 99999999999 days',
  'in 99999999999999 hours',
  'for the next 9999999999 hours',
  '99999999999 weeks later',
  'I left 99999999999 minutes ago',
  '9999999999 weeks from friday',
  'on the 99th',
  'on 31/2',
  'on 99.99',
  'at 99:99',
  'next 99999999999 days',
  'between 99 and 999',
  'in 1e99 days',
  'first friday of may 99999',
])('%j throws nothing', (text) => {
  for (const last of [undefined, { tool: 'crowdForecast', input: {} }]) {
    expect(() => understand(text, { gym: ironworks, now: tuesday, last })).not.toThrow()
  }
})

test('danger is heard at the end of a long message too', () => {
  const text = `${'blah blah '.repeat(1000)} and now I have chest pain`
  expect(understand(text, { gym: ironworks, now: tuesday, last: undefined })).toEqual({
    kind: 'talk',
    topic: 'emergency',
  })
})

test('the same words mean the same', () => {
  fc.assert(
    fc.property(sentence, lasts, (text, last) => {
      const world = { gym: ironworks, now: tuesday, last }
      expect(understand(text, world)).toEqual(understand(text, world))
    }),
  )
})

test('every choice that is offered is understood for sure', () => {
  fc.assert(
    fc.property(sentence, lasts, (text, last) => {
      const understood = understand(text, { gym: ironworks, now: tuesday, last })
      if (understood.kind !== 'ask') return
      for (const { send } of understood.choices) {
        expect(understand(send, { gym: ironworks, now: tuesday, last })).toMatchObject({ kind: 'calls' })
      }
    }),
    { numRuns: 600 },
  )
})

const long = 10_000

test.each([
  ['one letter', 'a'.repeat(long)],
  ['one word', 'legs '.repeat(long / 5)],
  ['small words', 'a '.repeat(long / 2)],
  ['figures', '1234567890'.repeat(long / 10)],
  ['clock times', '6:30 '.repeat(long / 5)],
  ['half sentences', 'at 6 and '.repeat(long / 9)],
  ['strange words', Array.from({ length: long / 5 }, (_, i) => `w${(i * 7919) % 9973}q`).join(' ')],
  ['emoji', '🏋️'.repeat(long / 3)],
  ['blanks', ' '.repeat(long)],
  ['question marks', '?'.repeat(long)],
  ['combining marks', 'é̈'.repeat(long / 3)],
  ['Cyrillic', 'когда тихо '.repeat(long / 11)],
])('ten thousand characters of %s are read in no time', (_, text) => {
  const start = performance.now()
  understand(text, { gym: ironworks, now: tuesday, last: undefined })
  expect(performance.now() - start).toBeLessThan(500)
})

test.each([
  '',
  '   ',
  '\n\n',
  '???',
  '🏋️💪',
  'привет',
  '你好，现在人多吗',
  'مرحبا',
  'wann ist es morgen ruhig',
  'est-ce que la salle est pleine',
  '\u0000',
  '42',
])('%j is lost', (text) => {
  expect(understand(text, { gym: ironworks, now: tuesday, last: undefined })).toEqual({
    kind: 'talk',
    topic: 'lost',
  })
})

test('a stretch that is over is no pause', () => {
  const now = new Date('2026-01-01T00:00:00Z')
  const made = wishesOf(understand('away past week', { gym: ironworks, now, last: undefined }))
  expect(made.filter(({ input }) => input.to !== undefined)).toEqual([])
})
