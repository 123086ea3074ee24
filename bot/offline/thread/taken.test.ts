import { expect, test } from 'vitest'
import { hear } from '../hear.ts'
import type { Offer, Understanding, Wish } from '../meaning.ts'
import { ironworks, tuesday } from '../testing.ts'

const asked: Wish = { tool: 'recommendSlots', input: { split: 'legs', from: '2026-11-25T18:00:00+01:00' } }
const three: Offer[] = [
  { code: 'one', start: '2026-11-25T18:15:00+01:00' },
  { code: 'two', start: '2026-11-25T19:30:00+01:00' },
  { code: 'three', start: '2026-11-25T17:00:00+01:00' },
]

const heard = (
  text: string,
  offers: readonly Offer[],
  last: Wish | undefined = asked,
): Promise<Understanding> => hear(text, { gym: ironworks, now: tuesday, last, offers })

const taken = async (text: string, offers: readonly Offer[] = three): Promise<string> => {
  const found = await heard(text, offers)
  const codes =
    found.kind === 'calls'
      ? found.calls.map(({ tool, input }) => (tool === 'reserveSlot' ? input.offer : tool))
      : []
  return codes.join(' ')
}

test.each([
  ['1st', 'one'],
  ['1 pls', 'one'],
  ['yeah that first one', 'one'],
  ['number one mate', 'one'],
  ['take the first', 'one'],
  ["the first one's good thanks", 'one'],
  ['first again', 'one'],
  ['The first one suits me.', 'one'],
  ['1 works for me', 'one'],
  ['option a', 'one'],
  ['go with 2 please', 'two'],
  ['2nd is grand', 'two'],
  ['hmm second one i think', 'two'],
  ['option b', 'two'],
  ['no. 3', 'three'],
  ['third', 'three'],
  ['the last of those', 'three'],
  ['earliest of them please', 'three'],
  ['ok the latest one then', 'two'],
  ['any of them is fine', 'one'],
  ["i don't mind, you choose", 'one'],
  ['1 and 3', 'one three'],
  ['first two please', 'one two'],
  ['all three', 'one two three'],
  ['the 5 one', 'three'],
  ['quarter past works', 'one'],
  ['half 7 is fine, cheers', 'two'],
  ['the half past one', 'two'],
])('%j takes %s', async (text, codes) => {
  expect(await taken(text)).toBe(codes)
})

test('both are both only of two', async () => {
  expect(await taken('both pls', three.slice(0, 2))).toBe('one two')
  expect(await taken('both pls')).not.toContain('one')
})

test.each([
  'not the first',
  'is the first one quiet?',
  'a slot for 2 please',
  'neither, something later',
  '6',
  'none of them',
])('%j takes none of them', async (text) => {
  expect(JSON.stringify(await heard(text, three))).not.toContain('reserveSlot')
})

test.each(['third', 'the 3rd one', 'option 3'])('%j of two is asked back', async (text) => {
  expect(await heard(text, three.slice(0, 2))).toMatchObject({ kind: 'ask', question: /only 2/ })
})

test.each(['1st', '2nd one', 'first one please', 'the third'])(
  '%j of nothing is no weight in stone',
  async (text) => {
    expect(await heard(text, [], { tool: 'crowdNow', input: {} })).toMatchObject({ kind: 'ask' })
  },
)
