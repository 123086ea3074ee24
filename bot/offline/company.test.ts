import { expect, test } from 'vitest'
import { heard, ironworks, only, tuesday } from './testing.ts'
import { understand } from './understand.ts'

test.each([
  ['find a time for my husband and me, friday evening', { size: 2 }],
  ['my girlfriend, her sister and me on sunday at 10', { size: 3 }],
  ['something for me, my cousin and his mate tomorrow at 6', { size: 3 }],
  ['i want to train legs with my dad on thursday at 7', { size: 2 }],
  ['book me and a friend a slot tomorrow at 6', { size: 2 }],
  ['places for me and three mates on sunday', { size: 4 }],
  ['@lena @karim and me, chest tomorrow at 18:00', { members: ['Lena', 'Karim'], size: 3 }],
])('%j counts who comes', (said, company) => {
  expect(only(heard(said))).toMatchObject({ tool: 'coordinateGroup', input: company })
})

test('whoever is left alone wants a place for one, at the hour of the group', () => {
  const last = { tool: 'coordinateGroup', input: { split: 'legs', from: '2026-11-28T11:00', size: 3 } }
  const input = { split: 'legs', from: '2026-11-28T11:00' }
  for (const said of ['they cancelled, just me then', "it's only me now", "i'll go on my own, same time"]) {
    const { tool, input: found } = only(understand(said, { gym: ironworks, now: tuesday, last }))
    expect([tool, found.split, String(found.from).slice(0, 16), found.size]).toEqual([
      'recommendSlots',
      input.split,
      input.from,
      undefined,
    ])
  }
})

test.each([
  ['is my wife in the gym', 'privacyOfOthers'],
  ['how busy is it for a friday', 'crowd'],
])('%j counts nobody', (said, expected) => {
  expect(JSON.stringify(heard(said))).toContain(expected)
  expect(JSON.stringify(heard(said))).not.toContain('size')
})
