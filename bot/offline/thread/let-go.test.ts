import { expect, test } from 'vitest'
import { heard } from '../testing.ts'

const offered = { tool: 'recommendSlots', input: { from: '2026-11-27T18:00' } }

test.each([
  "never mind, i'm off to the cinema",
  "leave it, ill stick with what i've got",
  "forget it, it's too far anyway",
  'nvm, plans with the family',
  "ah leave it then, i'll just come whenever",
  "don't bother, got a lift to my mate's",
])('%j lets go of what was offered', (said) => {
  expect(heard(said, offered)).toEqual({ kind: 'talk', topic: 'thanks' })
})

test.each([
  ['never mind friday, find me one on sunday', 'recommendSlots'],
  ['leave it, how busy is 8?', 'crowdForecast'],
  ['forget it, cancel my slot', 'cancelSlot'],
])('%j wishes something else', (said, tool) => {
  expect(JSON.stringify(heard(said, offered))).toContain(tool)
})

test.each([
  ['ill skip it', 'pauseTraining'],
  ['ill just turn up then', 'pauseTraining'],
  ['ill have the pasta then', 'pauseTraining'],
])('in %j nobody is sick', (said, tool) => {
  expect(JSON.stringify(heard(said))).not.toContain(tool)
})

test('whoever is ill is ill', () => {
  expect(JSON.stringify(heard('im ill, no training this week'))).toContain('"why":"ill"')
})
