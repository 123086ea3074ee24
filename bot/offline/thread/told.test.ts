import { expect, test } from 'vitest'
import { ironworks, tuesday } from '../testing.ts'
import { type Needed, type Understanding, understand } from '../understand.ts'

const asked = (said: string, field: string, tool = 'calculateMacros'): Understanding => {
  const needed: Needed = { tool, input: {}, field, purpose: 'macros' }
  return understand(said, { gym: ironworks, now: tuesday, last: needed, needed })
}

const facts = (said: string, field: string, tool?: string) => {
  const found = asked(said, field, tool)
  return found.kind === 'calls' && found.calls.length === 1 ? found.calls[0]?.input : found
}

test.each([
  ['175ish, weigh 68', 'heightCm', { heightCm: 175, weightKg: 68 }],
  ['f 29 63kg 166', 'heightCm', { heightCm: 166, weightKg: 63, age: 29, sex: 'female' }],
  ['haha 178 obviously', 'heightCm', { heightCm: 178 }],
  ['170 and i weigh 71', 'heightCm', { heightCm: 170, weightKg: 71 }],
  ['about 12 stone i reckon', 'weightKg', { weightKg: 76.2 }],
  ['77, 44 years old, female', 'weightKg', { weightKg: 77, age: 44, sex: 'female' }],
  ['51, male', 'birthYear', { age: 51, sex: 'male' }],
  ['just turned 40', 'birthYear', { age: 40 }],
  ['mid thirties', 'birthYear', { age: 35 }],
  ['12 stone 4 when i last checked', 'birthYear', { weightKg: 78.02 }],
  ['woman, 37', 'sex', { sex: 'female', age: 37 }],
])('%j after the question for %s', (said, field, input) => {
  expect(facts(said, field)).toEqual(input)
})

test.each([
  ['not that long', 'level', { level: 'novice' }],
  ['a good while', 'level', { level: 'intermediate' }],
  ['tuesday, thursday and sunday', 'daysPerWeek', { daysPerWeek: 3 }],
  ["don't know, you choose", 'daysPerWeek', { daysPerWeek: 3 }],
  ['no idea mate', 'level', { level: 'novice' }],
  ['not fussed', 'trainsFor', { goal: 'health' }],
])('%j after the question for %s of a plan', (said, field, input) => {
  expect(facts(said, field, 'planWorkouts')).toEqual(input)
})

test.each(["i'd rather not say", 'no clue sorry', 'skip', 'have not measured'])(
  '%j is told what a rough figure is good for',
  (said) => {
    expect(asked(said, 'heightCm')).toMatchObject({ kind: 'ask', question: /rough figure/ })
  },
)

test.each(['how busy is it now', 'bench 3x8 at 60', 'thanks', 'swap the squat'])(
  '%j answers nothing',
  (said) => {
    const found = asked(said, 'weightKg')
    expect(found.kind === 'calls' && found.calls[0]?.tool === 'calculateMacros').toBe(false)
  },
)

test.each([
  ["i'm 1.68. is it full right now?", ['crowdNow', 'calculateMacros']],
  ['174 cm, and what have i booked?', ['mySlots', 'calculateMacros']],
  ['about 180 and check me in', ['checkIn', 'calculateMacros']],
])('%j answers and wishes, and the question stays last', (said, tools) => {
  const found = asked(said, 'heightCm')
  expect(found.kind === 'calls' ? found.calls.map(({ tool }) => tool) : found).toEqual(tools)
})
