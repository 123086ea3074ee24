import { expect, test } from 'vitest'
import { ironworks, tuesday } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const taken: Wish = { tool: 'reserveSlot', input: { offer: 'k3f9a2bc' } }
const asked: Wish = { tool: 'recommendSlots', input: { split: 'back', from: '2026-11-26T19:00' } }
const offers = [{ code: 'k3f9a2bc', start: '2026-11-26T19:00' }]

const after = (text: string, last = taken, earlier = [asked]) => {
  const understood = understand(text, { gym: ironworks, now: tuesday, last, earlier, offers })
  return understood.kind === 'calls' ? understood.calls : understood
}

test.each([
  ['and another one sunday at 10, same thing', { split: 'back', from: '2026-11-29T10:00' }],
  ['one more on saturday at 9am please', { split: 'back', from: '2026-11-28T09:00' }],
  ['and legs on friday at 5 too', { split: 'legs', from: '2026-11-27T17:00' }],
  ['also chest on monday at 7pm', { split: 'chest', from: '2026-11-30T19:00' }],
  ['same again on saturday at 8am', { split: 'back', from: '2026-11-28T08:00' }],
  ['plus an extra one friday 6pm', { from: '2026-11-27T18:00' }],
])('after a place was taken %j asks for another', (said, input) => {
  const from = expect.stringContaining(input.from)
  expect(after(said)).toMatchObject([{ tool: 'recommendSlots', input: { ...input, from } }])
})

test.each([
  'get me friday, same time as before',
  'book me in on friday at the same time',
  'find me friday again same hour',
])('%j wants the hour that was had before, also after another matter', (said) => {
  const between: Wish = { tool: 'pauseTraining', input: { back: true } }
  expect(after(said, between, [taken, asked])).toMatchObject([
    { tool: 'recommendSlots', input: { split: 'back', from: expect.stringContaining('2026-11-27T19:00') } },
  ])
})

test.each([
  ['i meant 8, not 7', { instead: 'k3f9a2bc', from: '2026-11-26T20:00' }],
  ['sorry, make it friday at 6', { instead: 'k3f9a2bc', from: '2026-11-27T18:00' }],
  ['my shift moved to friday same time. swap it', { instead: 'k3f9a2bc', from: '2026-11-27T19:00' }],
  ['can i have friday morning instead of that one', { from: '2026-11-27T06:00' }],
])('%j puts right what was taken', (said, input) => {
  expect(after(said)).toMatchObject([
    { tool: 'recommendSlots', input: { ...input, from: expect.stringContaining(input.from) } },
  ])
})

test.each([
  ['how full will it be then', '2026-11-26T19:00'],
  ['is it going to be packed at that time', '2026-11-26T19:00'],
  ["what's that time like on a friday", '2026-11-27T19:00'],
  ['and sunday same time, how busy is it', '2026-11-29T19:00'],
])('%j asks about the hour that was taken', (said, from) => {
  expect(after(said)).toMatchObject([
    { tool: 'crowdForecast', input: { from: expect.stringContaining(from) } },
  ])
})

test.each([
  ['when was it again', 'mySlots'],
  ['how busy is it now', 'crowdNow'],
  ['cancel it', 'undo'],
])('%j is %s', (said, tool) => {
  expect(after(said)).toMatchObject([{ tool }])
})
