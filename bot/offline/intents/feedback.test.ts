import { expect, test } from 'vitest'
import { heard } from '../testing.ts'

test.each([
  ['your advice was useless', { useful: false }],
  ["that didn't help", { useful: false }],
  ['terrible tip', { useful: false }],
  ['great tip thanks', { useful: true }],
  ['your recommendation was spot on', { useful: true }],
  ['the 6pm slot was perfect', { useful: true }],
  ['you were right, it was quiet', { useful: true, crowded: false }],
  ['you were wrong, it was packed', { useful: false, crowded: true }],
  ['it was super busy yesterday', { crowded: true }],
  ["it wasn't busy at all", { crowded: false }],
  ["it wasn't quiet at all", { crowded: true }],
  ['was not quiet like you said', { useful: false, crowded: true }],
  ['not as quiet as you promised', { useful: false, crowded: true }],
  ["you said it'd be quiet but it was rammed", { crowded: true }],
  ['there were way too many people', { crowded: true }],
  ['had the place to myself, cheers', { crowded: false }],
  ['i had to queue 20 minutes for a rack', { crowded: true }],
  ['gym was empty this morning', { crowded: false }],
  ['i have feedback', {}],
])('%j tells %j', (text, input) => {
  expect(heard(text)).toEqual({ kind: 'calls', calls: [{ tool: 'giveFeedback', input: { ...input, text } }] })
})

test('of a long story the beginning is kept, in the words it was told in', () => {
  const story = `It was PACKED, Anna said so too! ${'and so on '.repeat(40)}`
  expect(heard(story)).toMatchObject({
    calls: [{ tool: 'giveFeedback', input: { text: story.trim().slice(0, 300) } }],
  })
})

test.each([
  ['was it busy yesterday', 'crowdForecast'],
  ['how busy was it yesterday', 'crowdForecast'],
  ['is it too busy', 'crowdNow'],
  ["it's packed in here", 'crowdNow'],
  ['that was wrong', 'undo'],
  ['I left because it was packed', 'checkOut'],
])('%j tells nothing, it is %s', (text, tool) => {
  expect(heard(text)).toMatchObject({ calls: [{ tool }] })
})

test.each(['that was a good workout', 'thanks for the tip', 'that helped'])('%j is talk', (text) => {
  expect(heard(text)).toMatchObject({ kind: 'talk' })
})
