import { expect, test } from 'vitest'
import { heard, only } from '../testing.ts'

test.each([
  ['a slot for the two of us tomorrow evening', { size: 2 }],
  ['find us a time tomorrow', {}],
  ['can we train together tomorrow at 6', {}],
  ['when could all four of us come', { size: 4 }],
  ['when can the three of us train chest this week', { split: 'chest', size: 3 }],
  ['us three, legs, tomorrow after 5', { split: 'legs', size: 3 }],
  ['me and a friend want to come on friday evening', { size: 2 }],
  ['me and my girlfriend tomorrow at 7', { size: 2 }],
  ['i want to train with two friends on saturday morning', { size: 3 }],
  ['find a time for me and anna', { members: ['Anna'], size: 2 }],
  ['Lena and me tomorrow evening?', { members: ['Lena'], size: 2 }],
  ['Anna, Ben and I want to squat on thursday', { split: 'legs', members: ['Anna', 'Ben'], size: 3 }],
  ['slot for 2 people tomorrow at 6', { size: 2 }],
  ['we are six, saturday afternoon', { size: 6 }],
  ['group of 5 for saturday', { size: 5 }],
  ['organise a session for our group this week', {}],
  ['what time suits all of us on friday', {}],
  ['which day works for the whole team', {}],
  ["let's train together tomorrow", {}],
  ['the lads and i fancy legs thursday', { split: 'legs' }],
  ['make a poll for tomorrow evening', {}],
])('%j is for several: %j', (said, input) => {
  const wish = only(heard(said))
  const { from: _, to: __, ...others } = wish.input
  expect(wish.tool).toBe('coordinateGroup')
  expect(others).toEqual(input)
})

test('the time is the one that was named', () => {
  expect(only(heard('the four of us want legs on friday evening')).input).toEqual({
    split: 'legs',
    size: 4,
    from: '2026-11-27T18:00:00+01:00',
    to: '2026-11-27T22:00:00+01:00',
  })
})

test.each([
  ['can I come with a friend at 6', 'crowdForecast'],
  ['how busy is it for 4 people', 'crowdNow'],
  ['the four of us are leaving', 'checkOut'],
  ['find me a slot with fewer than 10 people', 'recommendSlots'],
])('%j is not: %s', (said, tool) => {
  expect(only(heard(said)).tool).toBe(tool)
})

test.each(['is anna free at 6', 'when are anna and ben there', 'is everyone coming', 'can i bring a friend'])(
  '%j is talk',
  (said) => {
    expect(heard(said)).toMatchObject({ kind: 'talk' })
  },
)
