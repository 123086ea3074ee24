import { expect, test } from 'vitest'
import { ironworks, tuesday } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const offered: Wish = { tool: 'recommendSlots', input: { split: 'back' } }
const offers = [{ code: 'k3f9a2bc', start: '2026-11-26T12:30' }]

const after = (text: string, last: Wish) =>
  understand(text, { gym: ironworks, now: tuesday, last, offers: last === offered ? offers : [] })

test.each(['cancel it', 'scrap that', 'delete that, my boss wants me in a meeting', 'bin it'])(
  '%j of an offer leaves it, and what was changed before it as it is',
  (text) => {
    expect(after(text, offered)).toMatchObject({ kind: 'ask' })
  },
)

test.each(['undo', 'take that back', 'that was a mistake'])('%j takes back the last change', (text) => {
  expect(after(text, offered)).toMatchObject({ calls: [{ tool: 'undo' }] })
})

test('after a change "cancel it" takes it back, after a look at the places it gives one back', () => {
  expect(after('cancel it', { tool: 'checkIn', input: {} })).toMatchObject({ calls: [{ tool: 'undo' }] })
  expect(after('cancel it', { tool: 'mySlots', input: {} })).toMatchObject({
    calls: [{ tool: 'cancelSlot' }],
  })
})
