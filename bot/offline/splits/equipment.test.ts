import { expect, test } from 'vitest'
import { heard, ironworks, only, spoken, tuesday } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const short = ({ tool, input, ...rest }: Wish) =>
  [tool, input.split, input.equipment, spoken({ tool, input, ...rest })].filter(Boolean).join(' ')

test.each([
  ['how busy are the racks at 6?', 'crowdForecast legs racks 11-24 18:00 - 11-24 19:00'],
  ['are the treadmills free now?', 'crowdNow cardio treadmills'],
  ['when are the benches free?', 'crowdForecast chest benches'],
  ['is there a free bench', 'crowdNow chest benches'],
  ['will I get a rack at 6', 'crowdForecast legs racks 11-24 18:00 - 11-24 19:00'],
  ['can I get a bench tomorrow at 6', 'crowdForecast chest benches 11-25 18:00 - 11-25 19:00'],
  ['how long is the queue for the cables', 'crowdNow cables'],
  ['dumbbells?', 'crowdNow dumbbells'],
  ['are the dumbells free tmrw morning', 'crowdForecast dumbbells 11-25 06:00 - 11-25 12:00'],
  ['is a rower free', 'crowdNow cardio rowers'],
  ['is the hack squat free', 'crowdNow legs legMachines'],
  ['is the smith machine taken', 'crowdNow racks'],
  ['is the power cage free', 'crowdNow racks'],
  ['power rack free at 7?', 'crowdForecast legs racks 11-24 19:00 - 11-24 20:00'],
  ['tredmills free?', 'crowdNow cardio treadmills'],
  ['rackz free?', 'crowdNow legs racks'],
  ['mats free?', 'crowdNow mats'],
  ['cable crossover free', 'crowdNow cables'],
  ['is the dumbbell rack busy', 'crowdNow dumbbells'],
  ['are the free weights busy', 'crowdNow dumbbells'],
  ['treadmill at 7am', 'crowdForecast cardio treadmills 11-25 07:00 - 11-25 08:00'],
  ['when can I use a treadmill without waiting', 'crowdForecast cardio treadmills'],
  ['is the bench press station free', 'crowdNow chest benches'],
  ['ARE THE BENCHES FREE TONIGHT', 'crowdForecast chest benches 11-24 18:00 - 11-25 00:00'],
])('%j is %s', (said, call) => {
  expect(short(only(heard(said)))).toBe(call)
})

test.each([
  ['how busy is bench', 'crowdNow chest'],
  ['bench at 6?', 'crowdForecast chest 11-24 18:00 - 11-24 19:00'],
  ['is bench day busy', 'crowdNow chest'],
  ['when is leg press quiet', 'crowdForecast legs'],
  ['here for bench', 'checkIn chest'],
  ["I'm on the treadmill now", 'checkIn cardio'],
  ['is the elliptical free', 'crowdNow cardio'],
])('%j is no question of a piece: %s', (said, call) => {
  expect(short(only(heard(said)))).toBe(call)
})

test.each([
  ['the treadmill is broken', 'help'],
  ['who is on the bench', 'privacyOfOthers'],
  ['is Mat in', 'privacyOfOthers'],
  ['how busy is the bank', 'outOfScope'],
])('%j is %s', (said, topic) => {
  expect(heard(said)).toEqual({ kind: 'talk', topic })
})

test('several kinds of equipment are looked at each', () => {
  const understood = heard('are the racks and the benches free, and how is cardio')
  expect(understood.kind === 'calls' ? understood.calls.map(short) : understood).toEqual([
    'crowdNow legs racks',
    'crowdNow chest benches',
    'crowdNow cardio',
  ])
})

test('a conversation stays with its equipment until another area is named', () => {
  let last: Wish | undefined
  const calls = [
    'are the racks free now?',
    'and tomorrow at 6?',
    'and at 8?',
    'what about the benches',
    'and when is it quiet?',
    'and for back?',
  ].map((said) => {
    last = only(heard(said, last))
    return short(last)
  })
  expect(calls).toEqual([
    'crowdNow legs racks',
    'crowdForecast legs racks 11-25 18:00 - 11-25 19:00',
    'crowdForecast legs racks 11-25 20:00 - 11-25 21:00',
    'crowdForecast chest benches 11-25 20:00 - 11-25 21:00',
    'crowdForecast chest benches',
    'crowdForecast back',
  ])
})

test('a gym without a piece of it is asked about the split alone', () => {
  const gym = { ...ironworks, equipment: ironworks.equipment.map((each) => ({ ...each, pieces: 0 })) }
  const understood = understand('are the racks free?', { gym, now: tuesday, last: undefined })
  expect(understood).toEqual({ kind: 'calls', calls: [{ tool: 'crowdNow', input: { split: 'legs' } }] })
})

test("a gym's own names are understood", () => {
  const own = { id: 'x1', name: 'Pec Deck', pieces: 2, use: { chest: 0.2 } }
  const gym = { ...ironworks, equipment: [own] }
  const understood = understand('is the Pec Deck free at 6?', { gym, now: tuesday, last: undefined })
  expect(understood).toMatchObject({ kind: 'calls', calls: [{ input: { equipment: 'x1' } }] })
})
