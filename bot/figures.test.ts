import { describe, expect, test } from 'vitest'
import { figureCheck, strangeFigures } from './figures.ts'

const say = 'Tomorrow, Sunday 22 November, 18:00: legs, about 12 people (8 to 16).'
const result = '{"from":"2026-11-22T18:00:00+00:00","expected":{"people":{"about":12}}}'

test.each([
  'About 12 people tomorrow at 6 pm.',
  'Sunday 22 November at 18:00 looks like 12 people, 8 to 16.',
  'You asked for 7:30 pm.',
  'On 2026-11-22 at 6pm about 12.',
  'No numbers at all.',
  'About a dozen people on the 22nd at six.',
  'At six in the evening it is twelve people, eight to sixteen.',
  'Nov 22, 6 p.m., 22/11, 22.11.2026 and the twenty-second are the same day.',
  'At half past seven, or half 7, or 19:30.',
  'Between 8 and 16 people, 8–16.',
  'That one is the quiet one; want one? One of them is free.',
  'The second one is yours.',
  '1) 18:00, about 12 people; 2) 6 pm (8 to 16).\n3. That is all.',
  'Two options: tap one of these.',
  '１２ people, ١٢ people, ¹² people.',
  'Vitamin B12 and omega-3 are in it; option 2 is fine, zone 2 too.',
])('"%s" says only what it was given', (reply) => {
  expect(strangeFigures(reply, [say, result, 'how is 19:30'])).toEqual([])
})

test.each([
  ['About 13 people.', ['13']],
  ['About 12 people at 7 pm.', ['7 pm']],
  ['It is 40 % full, 12 people.', ['40']],
  ['About 1,200 people.', ['1,200']],
  ['12.5 people on average', ['12.5']],
  ['See you at 20:15', ['20:15']],
  ['About twenty-two people.', ['22']],
  ['Two dozen people.', ['24']],
  ['It is half full.', ['half']],
  ['Twice as many as usual.', ['Twice']],
  ['Hundreds of people.', ['Hundreds']],
  ['A third of them leave.', ['A third']],
  ['At half past six.', ['half past 6']],
  ['At a quarter to six.', ['a quarter to 6']],
  ['At noon.', ['noon']],
  ['On the 23rd.', ['23rd']],
  ['On 23/11.', ['23/11']],
  ['November 23 is quiet.', ['November 23']],
  ['On the twenty-third.', ['23th']],
  ['18 people.', ['18']],
  ['22 people.', ['22']],
  ['11 minutes.', ['11']],
  ['12 minutes.', ['12']],
  ['12 kg.', ['12']],
  ['٣٠ people.', ['30']],
  ['３０ people.', ['30']],
  ['³⁰ people.', ['30']],
  ['3\u200b0 people.', ['30']],
  ['3️⃣0️⃣ people.', ['30']],
  ['𝟛𝟘 people.', ['30']],
  ['1.2k people.', ['1.2']],
  ['8-14 people.', ['14']],
  ['One person is in.', ['1']],
  ['A couple of people are in.', ['a couple of people']],
  ['三十 people.', ['三十']],
  ['Open 24/7.', ['24/7']],
  ['We have room for 30.', ['30']],
  ['2½ hours.', ['2 1/2 hours']],
  ['XXII people.', ['xxii people']],
  ['dreiundvierzig Personen', ['dreiundvierzig']],
  ['An hour and a half.', ['An hour and a half']],
])('"%s" is caught', (reply, strange) => {
  const caught = strangeFigures(reply, [say, result]).map((each) => each.toLowerCase())
  expect(caught).toEqual(strange.map((each) => each.toLowerCase()))
})

describe('a unit', () => {
  test.each([
    ['30 people', '30 minutes'],
    ['84 lb', '84 kg'],
    ['185 lb', '84 kg'],
    ['160 g', '160 kcal'],
    ['3 weeks', '3 days'],
    ['40 %', '40 people'],
    ['$30', '30 euro'],
    ['6 people', 'at 6'],
    ['24 people', 'Tuesday 24 November'],
    ['22 people', 'the 22nd'],
    ['at 6', '6 people'],
  ])('"%s" is something else than "%s"', (reply, source) => {
    expect(strangeFigures(reply, [source])).toHaveLength(1)
  })

  test.each([
    ['about 30', '30 minutes'],
    ['30 min', '30 minutes'],
    ['half an hour', '30 minutes'],
    ['90 minutes', '1.5 hours'],
    ['ninety seconds', '90 s'],
    ['183 cm and 84 kg', '183 and 84kg'],
    ['84 kilos', '84 kg'],
    ['fifty percent', '50 %'],
    ['half full', '50 %'],
    ['2,050 kcal', '2050 calories'],
    ['2 050 kcal', '2,050 kcal'],
    ['8 to 12 people', '8 people, 12 people'],
    ['two sessions a week', 'twice a week'],
    ['1 200 people', '1,200 people'],
    ['84.5 kg', '84,5 kg'],
  ])('"%s" may be "%s"', (reply, source) => {
    expect(strangeFigures(reply, [source])).toEqual([])
  })

  test("is read off the fields of a tool's result", () => {
    const strange = figureCheck([
      '{"weightKg":84,"minutes":45,"expected":{"people":{"about":12,"low":8}},"left":-5}',
    ])
    expect(strange('84 kg, 45 minutes, 12 people, 8 people, 5 under the usual, 84 in all')).toEqual([])
    expect(strange('84 lb, 45 people, 12 kg')).toEqual(['84', '45', '12'])
  })
})

test('a time without its half of the day may be either, one with it is sure', () => {
  const strange = figureCheck(['06:00 and 20:30'])
  expect(strange('at 6, 6 am, half past eight, 8:30 pm, 8.30 pm')).toEqual([])
  expect(strange('6 pm')).toEqual(['6 pm'])
  expect(strange('8:30 am')).toEqual(['8:30 am'])
})

test('codes and ids lend their digits to nobody, links are passed on whole', () => {
  const link = 'https://gym.example/calendar/k3f9a27b.ics'
  const strange = figureCheck([
    `Here it is: ${link}`,
    '{"code":"k3f9","id":"00000000-0000-4000-8000-000000000012"}',
  ])
  expect(strange(`Yours: ${link}.`)).toEqual([])
  expect(strange('3 people, 9 people, 12 people')).toEqual(['3', '9', '12'])
})

test('an instant of another clock is no time of the day here', () => {
  expect(strangeFigures('at 17:00', ['{"start":"2026-11-24T17:00:00.000Z"}'])).toEqual(['17:00'])
})
