import { expect, test } from 'vitest'
import { ironworks, only } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const morning = new Date('2026-11-24T10:00:00+01:00')
const tomorrow: Wish = {
  tool: 'notifyWhenQuiet',
  input: { below: 20, from: '2026-11-25T06:00:00+01:00', to: '2026-11-25T12:00:00+01:00' },
}
const wish = (text: string) => only(understand(text, { gym: ironworks, now: morning, last: tomorrow }))

test.each([
  ['make that the afternoon', { below: 20, from: '2026-11-25T12:00', to: '2026-11-25T18:00' }],
  ['actually friday', { below: 20, from: '2026-11-27T06:00', to: '2026-11-27T12:00' }],
  ['change it to the evening please', { below: 20, from: '2026-11-25T18:00', to: '2026-11-25T22:00' }],
  ['sorry, after 7pm', { below: 20, from: '2026-11-25T19:00', to: '2026-11-26T00:00' }],
  ['only for legs', { below: 20, split: 'legs', from: '2026-11-25T06:00', to: '2026-11-25T12:00' }],
  ['make it under 12', { below: 12, from: '2026-11-25T06:00', to: '2026-11-25T12:00' }],
])('%j changes what is watched for', (said, input) => {
  const { tool, input: found } = wish(said)
  const short = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, 16) : value,
    ]),
  )
  expect([tool, short]).toEqual(['notifyWhenQuiet', input])
})

test.each([
  ['how busy is it on friday', 'crowdForecast'],
  ['book me friday at 6', 'recommendSlots'],
  ['stop all alerts', 'stopNotices'],
])('%j leaves it as it is', (said, tool) => {
  expect(wish(said).tool).toBe(tool)
})

test.each([
  ["never mind, i'm off home, kill the alert", 'stopNotices'],
  ['forget it, got plans, stop the pings', 'stopNotices'],
])('%j lets go of it and does what is wished', (said, tool) => {
  expect(wish(said).tool).toBe(tool)
})
