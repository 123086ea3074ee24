import { expect, test } from 'vitest'
import { ironworks } from '../../bot/offline/testing.ts'
import { remembered, type Scene, sameCall, scoreCalls, type Wanted } from './same.ts'

const scene: Scene = {
  gym: ironworks,
  zone: ironworks.zone,
  now: new Date('2026-11-24T10:00:00+01:00'),
  codes: new Map([
    ['k3f9a2bc', '2026-11-25T18:00:00+01:00'],
    ['p7qwm4xz', '2026-11-25T18:30:00+01:00'],
  ]),
  offers: [
    { code: 'k3f9a2bc', start: '2026-11-25T18:00:00+01:00' },
    { code: 'p7qwm4xz', start: '2026-11-25T18:30:00+01:00' },
  ],
  figures: new Set(['energy:2050']),
}

type Input = Record<string, unknown>
const same = (tool: string, input: Input, wanted: Input, more: Partial<Wanted> = {}) =>
  sameCall({ tool, input }, { tool, input: wanted, ...more }, scene)

test.each<[string, string, Input, Input]>([
  [
    'a bare beginning is the hour from it',
    'crowdForecast',
    { from: '2026-11-25T18:00', to: '2026-11-25T19:00' },
    { from: '2026-11-25T18:00' },
  ],
  [
    'a date is its whole day',
    'crowdForecast',
    { from: '2026-11-25' },
    { from: '2026-11-25T00:00', to: '2026-11-26T00:00' },
  ],
  [
    'nobody trains at night',
    'recommendSlots',
    { from: '2026-11-25T06:00', to: '2026-11-25T22:00' },
    { from: '2026-11-25' },
  ],
  [
    'what is over of today is no difference',
    'crowdForecast',
    { from: '2026-11-24T10:00', to: '2026-11-25T00:00' },
    { from: '2026-11-24' },
  ],
  [
    'both ends of a range are fair',
    'recommendSlots',
    { from: '2026-11-25T17:30', to: '2026-11-25T22:00' },
    {
      fromBetween: ['2026-11-25T17:00', '2026-11-25T18:00'],
      toBetween: ['2026-11-25T21:00', '2026-11-26T00:00'],
    },
  ],
  [
    'an end alone may begin now',
    'recommendSlots',
    { from: '2026-11-24T10:00', to: '2026-11-24T18:00' },
    { to: '2026-11-24T18:00' },
  ],
  ['a split is known by its names', 'checkIn', { split: 'quads' }, { split: 'legs' }],
  ['an id is its words', 'checkIn', { split: 'full body' }, { split: 'fullBody' }],
  [
    'further splits have no order',
    'checkIn',
    { split: 'back', also: ['chest', 'arms'] },
    { split: 'chest', also: ['arms', 'back'] },
  ],
  [
    'equipment is known by its names',
    'crowdNow',
    { equipment: 'power rack', split: 'legs' },
    { equipment: 'racks' },
  ],
  ['an offer by its number', 'reserveSlot', { offer: 'p7qwm4xz' }, { offer: 2 }],
  ['an offer by its time', 'reserveSlot', { offer: 'p7qwm4xz' }, { offer: '18:30' }],
  ['an offer by its code, however it is typed', 'reserveSlot', { offer: 'K3F9-A2BC' }, { offer: 'k3f9a2bc' }],
  ['any period, said inside', 'crowdForecast', { from: '2026-11-26' }, { anyPeriod: true }],
  ['a place by its code', 'cancelSlot', { slot: 'k3f9a2bc' }, { slot: '2026-11-25T18:00' }],
  ['a place by its day', 'cancelSlot', { slot: 'k3f9a2bc' }, { slot: '2026-11-25' }],
  [
    'the next place',
    'recommendSlots',
    { instead: 'next', from: '2026-11-26' },
    { instead: 'next', from: '2026-11-26' },
  ],
  ['leaving now', 'checkOut', { at: '2026-11-24T10:00' }, {}],
  ['four are three others', 'coordinateGroup', { members: ['Ana', 'Ben', 'Cem'] }, { size: 4 }],
  [
    'what is explained is a stretch',
    'explainForecast',
    { at: '2026-11-30', about: 'holiday' },
    { at: '2026-11-30T00:00', to: '2026-11-30', about: 'holiday' },
  ],
  ['own words of feedback', 'giveFeedback', { useful: false, text: 'packed again' }, { useful: false }],
  ['a weight within rounding', 'logWeight', { weightKg: 83.46 }, { weightKg: 83.5 }],
  [
    'the coach reads words',
    'updateProfile',
    { sex: 'woman', limits: ['my bad knees'] },
    { sex: 'female', limits: ['knee'] },
  ],
  ['foods in the singular', 'updateProfile', { dislikes: ['Mushrooms'] }, { dislikes: ['mushroom'] }],
  ['a word and its longer form', 'explainTerm', { term: 'RIR' }, { term: 'rir' }],
  [
    'a yes, whatever it keeps',
    'consent',
    { domain: 'body', given: true, keep: { weightKg: 80 } },
    { given: true },
  ],
  ['figures that stood there before', 'planMeals', { days: 3, energy: 2050 }, { days: 3 }],
])('%s', (_, tool, input, wanted) => {
  expect(same(tool, input, wanted)).toBe(true)
})

test.each<[string, string, Input, Input]>([
  [
    'another hour',
    'crowdForecast',
    { from: '2026-11-25T17:00', to: '2026-11-25T18:00' },
    { from: '2026-11-25T18:00' },
  ],
  [
    'an evening for an hour',
    'crowdForecast',
    { from: '2026-11-25T18:00', to: '2026-11-25T22:00' },
    { from: '2026-11-25T18:00' },
  ],
  ['a day nobody named', 'crowdForecast', { from: '2026-11-25' }, {}],
  ['the wrong half of the day', 'recommendSlots', { from: '2026-11-25T06:00' }, { from: '2026-11-25T18:00' }],
  [
    'beyond the range',
    'recommendSlots',
    { from: '2026-11-25T12:00', to: '2026-11-25T22:00' },
    {
      fromBetween: ['2026-11-25T17:00', '2026-11-25T18:00'],
      toBetween: ['2026-11-25T21:00', '2026-11-26T00:00'],
    },
  ],
  ['a split nobody named', 'crowdNow', { split: 'legs' }, {}],
  ['a split left out', 'checkIn', { split: 'chest' }, { split: 'chest', also: ['back'] }],
  ['the other offer', 'reserveSlot', { offer: 'k3f9a2bc' }, { offer: 2 }],
  ['no such offer', 'reserveSlot', { offer: 'k3f9a2bc' }, { offer: 3 }],
  ['a length nobody named', 'recommendSlots', { minutes: 60 }, {}],
  ['a length left out', 'recommendSlots', {}, { minutes: 45 }],
  ['a place nobody named', 'cancelSlot', { slot: 'k3f9a2bc' }, {}],
  ['an hour nobody left at', 'checkOut', { at: '2026-11-24T09:00' }, {}],
  ['three for four', 'coordinateGroup', { size: 3 }, { size: 4 }],
  ['a no for a yes', 'consent', { given: false }, { given: true }],
  ['pounds for kilograms', 'logWeight', { weightKg: 184 }, { weightKg: 83.46 }],
  ['a default nobody said', 'planWorkouts', { daysPerWeek: 3 }, {}],
  ['a figure out of the air', 'planMeals', { days: 3, energy: 1800 }, { days: 3 }],
])('%s is wrong', (_, tool, input, wanted) => {
  expect(same(tool, input, wanted)).toBe(false)
})

test('a tool right with a wrong input is half of it; another number of tools is nothing', () => {
  const wanted = [
    { tool: 'checkIn', input: { split: 'legs' } },
    { tool: 'crowdForecast', anyInput: true },
  ]
  const made = (split: string) => [
    { tool: 'crowdForecast', input: { from: '2026-11-25' } },
    { tool: 'checkIn', input: { split } },
  ]
  expect(scoreCalls(made('legs'), wanted, scene)).toEqual({ tool: true, input: true })
  expect(scoreCalls(made('back'), wanted, scene)).toEqual({ tool: true, input: false })
  expect(scoreCalls(made('legs').slice(1), wanted, scene)).toEqual({ tool: false, input: false })
})

test('one call does not stand for two that were wanted', () => {
  const wanted = [
    { tool: 'crowdNow', input: { split: 'legs' } },
    { tool: 'crowdNow', input: { split: 'back' } },
  ]
  const made = [
    { tool: 'crowdNow', input: { split: 'legs' } },
    { tool: 'crowdNow', input: { split: 'legs' } },
  ]
  expect(scoreCalls(made, wanted, scene)).toEqual({ tool: true, input: false })
})

test('of the replies before, the newest offers, every code and every figure are kept', () => {
  const reply = (result: unknown) => ({
    ...{ text: '', choices: [], charts: [], files: [] },
    tools: [{ name: 'recommendSlots', input: { minutes: 45 }, ok: true, result }],
  })
  const offers = [{ code: 'aaaa1111', start: '2026-11-26T07:00:00+01:00' }]
  const kept = remembered([reply({ offers }), reply({ energy: 2049.6 })])
  expect(kept.offers).toEqual(offers)
  expect(kept.codes.get('aaaa1111')).toBe('2026-11-26T07:00:00+01:00')
  expect([...kept.figures]).toEqual(expect.arrayContaining(['minutes:45', 'energy:2050']))
})
