import { expect, test } from 'vitest'
import { heard } from '../testing.ts'
import type { Wish } from '../understand.ts'

const one = (tool: string, input: Record<string, unknown>) => ({ kind: 'calls', calls: [{ tool, input }] })

const weighed: Wish = { tool: 'logWeight', input: { weightKg: 77.4 } }
const agreed: Wish = { tool: 'consent', input: { domain: 'body', given: true, keep: { weightKg: 77.4 } } }

test.each([
  ['oh and 78 yesterday', 78],
  ['yesterday it was 78.2', 78.2],
  ['plus 77.9 kg last friday', 77.9],
  ['and on sunday 78', 78],
  ['two days ago i was 78.5', 78.5],
  ['forgot, yesterday 79', 79],
])('%j is a weight of another day', (said, weightKg) => {
  for (const last of [weighed, agreed])
    expect(heard(said, last)).toMatchObject(one('logWeight', { weightKg, at: expect.any(String) }))
})

test.each(['is it going down at all', 'am i actually losing', 'so whats the trend'])(
  '%j asks how it goes',
  (said) => {
    expect(heard(said, agreed)).toEqual(one('myProgress', { what: 'weight' }))
  },
)

test.each(['how full is it tomorrow at 8', 'and tomorrow at 6?', 'is it busy now'])(
  '%j asks of the gym',
  (said) => {
    expect(heard(said, weighed)).toMatchObject({ calls: [{ tool: expect.stringMatching(/^crowd/) }] })
  },
)

const told: Wish = {
  tool: 'updateProfile',
  input: { likedExercises: ['rows'], dislikes: ['olives', 'liver'] },
}

test.each([
  ['take the rows off again', { likedExercises: ['rows'] }],
  ['scratch the liver', { dislikes: ['liver'] }],
  ['actually drop olives, they are fine', { dislikes: ['olives'] }],
])('%j takes a word back', (said, remove) => {
  expect(heard(said, told)).toEqual(one('updateProfile', { remove }))
})
