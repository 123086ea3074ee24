import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hear } from './hear.ts'
import type { Wish, World } from './meaning.ts'
import { ironworks, tuesday } from './testing.ts'

const world = (more: Partial<World> = {}): World => ({
  gym: ironworks,
  now: tuesday,
  last: undefined,
  ...more,
})

async function toolsOf(text: string, more: Partial<World> = {}): Promise<string[]> {
  const meant = await hear(text, world(more))
  return meant.kind === 'calls' ? meant.calls.map(({ tool }) => tool) : []
}

test.each([
  ['whats the headcount like in there', 'crowdNow'],
  ['my diary says gym but my gut says queue, is it heaving', 'crowdNow'],
  ['scrap the thing i have on thursday, cant make it', 'cancelSlot'],
  ['how come it says so many for monday', 'explainForecast'],
  ['polished off a bowl of ramen', 'logMeal'],
  ['knock me up a new programme for three evenings a week', 'planWorkouts'],
  ['a copy of whatever you hold on me, please', 'exportMyData'],
  ['wipe every trace of me off your system', 'forgetMe'],
  ['let my assistant at home talk to you, make it a key', 'makeAccessKey'],
  ['that reply was rubbish', 'rateAnswer'],
])('%j is no saying of any rule and means %s all the same', async (text, tool) => {
  expect(await toolsOf(text)).toEqual([tool])
})

test.each(['asdf qwer zxcv', 'wann ist es morgen ruhig', '42', 'привет', '...', 'a'])(
  'nobody guesses at %j',
  async (text) => {
    expect(await hear(text, world())).toMatchObject({ kind: 'talk', topic: 'lost' })
  },
)

test('two wishes in one message are both done where each is certain', async () => {
  expect(await toolsOf('calendar link please, and what have I reserved')).toEqual(['calendarFeed', 'mySlots'])
})

test('a reason beside a wish is no wish of its own', async () => {
  expect(await toolsOf('anxious about the crowds, find quiet times for all my sessions')).toEqual([
    'placeSessions',
  ])
})

test('a code that somebody types takes its place, with a no before it gives it back', async () => {
  expect(await hear("I'll take k3f9a2bc", world())).toMatchObject({
    calls: [{ tool: 'reserveSlot', input: { offer: 'k3f9a2bc' } }],
  })
  expect(await hear('drop k3f9-a2bc', world())).toMatchObject({
    calls: [{ tool: 'cancelSlot', input: { slot: 'k3f9a2bc' } }],
  })
  expect(await toolsOf('squat 100kgx8 80kgx8')).toEqual(['logWorkout'])
})

const planned: Wish = { tool: 'planWorkouts', input: { daysPerWeek: 4, minutes: 60 } }

test('a change goes on from an earlier plan where another call came between', async () => {
  const more = { last: { tool: 'consent', input: { domain: 'training', given: true } }, earlier: [planned] }
  expect(await hear('make it 3 days instead', world(more))).toMatchObject({
    calls: [{ tool: 'planWorkouts', input: { daysPerWeek: 3, minutes: 60 } }],
  })
})

test('help for somebody in danger is never guessed away', async () => {
  expect(await hear('my chest hurts and i cant breathe', world())).toEqual({
    kind: 'talk',
    topic: 'emergency',
  })
})

test('an embedding that fails leaves the guess by words', async () => {
  const broken = async () => undefined
  const meant = await hear('polished off a bowl of ramen', world(), broken)
  expect(meant).toMatchObject({ calls: [{ tool: 'logMeal' }] })
})

test('whatever is typed is heard without a crash, the same way twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200, unit: 'grapheme' }), async (text) => {
      expect(await hear(text, world())).toEqual(await hear(text, world()))
    }),
    { numRuns: 60 },
  )
})
