import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mass } from './mass.ts'
import { sayChange, sayLoad, sayWeight } from './say.ts'
import type { Known } from './system.ts'

const kg = (text: string, known?: Known) => {
  const reading = mass(text, known)
  return reading?.kind === 'read' ? Math.round(reading.value * 100) / 100 : reading
}

test.each([
  ['80kg', 80],
  ['80 kg', 80],
  ['80 KG.', 80],
  ['80 kilos', 80],
  ['80 kilo', 80],
  ['80,5 kg', 80.5],
  ['80.5kg', 80.5],
  ['80 kilograms', 80],
  ['80 kilogrammes', 80],
  ['80 kgs', 80],
  ['eighty kilos', 80],
  ['eighty-two kilos', 82],
  ['eighty two point five kilos', 82.5],
  ['eighty and a half kilos', 80.5],
  ['a hundred and two kg', 102],
  ['82½ kg', 82.5],
  ['176 lbs', 79.83],
  ['176lb', 79.83],
  ['176 pounds', 79.83],
  ['176.4 lb', 80.01],
  ['176#', 79.83],
  ['one seventy six pounds', 79.83],
  ['a hundred and seventy six pounds', 79.83],
  ['12 stone 4', 78.02],
  ['12st4lb', 78.02],
  ['12st 4lbs', 78.02],
  ['12 st 4 lb', 78.02],
  ['12 stone 4 pounds', 78.02],
  ['12 stone and 4 pounds', 78.02],
  ['twelve stone four', 78.02],
  ['12 stone', 76.2],
  ['12½ stone', 79.38],
  ['12.5 st', 79.38],
  ['12 and a half stone', 79.38],
  ['12 stone and a half', 79.38],
  ["i'm about 80 kg", 80],
  ['I weigh 80kg now', 80],
  ['~80kg', 80],
  ['80 kg (176 lb)', 80],
  ['12 stone 8, that is 80 kg', 79.83],
  ["5'10 and 176 lbs", 79.83],
  ['178cm, 80kg', 80],
  ['12 stone, 35 years', 76.2],
])('%s', (text, wanted) => expect(kg(text)).toBe(wanted))

test.each([
  ['82', {}, 82],
  ['82,4', {}, 82.4],
  ['about 82', {}, 82],
  ['82ish', {}, 82],
  ['120', {}, 120],
  ['160', { units: 'metric' }, 160],
  ['176', { units: 'us' }, 79.83],
  ['105', { units: 'us' }, 47.63],
  ['12', { units: 'uk' }, 76.2],
  ['12 4', { units: 'uk' }, 78.02],
  ['12-4', { units: 'uk' }, 78.02],
  ['82', { units: 'uk' }, 82],
  ['176', { units: 'uk' }, 79.83],
] as const)('without a unit: %s, %o', (text, known, wanted) => {
  expect(kg(text, known)).toBe(wanted)
  expect(mass(text, known)).toMatchObject({ assumed: true })
})

test('a number that may be either is asked back, likeliest first', () => {
  expect(mass('176')).toEqual({ kind: 'doubtful', meanings: [176, 176 * 0.45359237] })
  expect(mass('176', { heightCm: 165 })).toEqual({ kind: 'doubtful', meanings: [176 * 0.45359237] })
  expect(mass('82', { units: 'us' })).toEqual({ kind: 'doubtful', meanings: [82 * 0.45359237, 82] })
  expect(mass('80-82 kg')).toEqual({ kind: 'doubtful', meanings: [80, 82] })
  expect(mass('80 kg or 90 kg')).toEqual({ kind: 'doubtful', meanings: [80, 90] })
})

test('176 kg is doubtful for 165 cm, and pounds are offered first; for 198 cm it is not', () => {
  expect(mass('176 kg', { heightCm: 165 })).toEqual({ kind: 'doubtful', meanings: [176 * 0.45359237, 176] })
  expect(kg('176 kg', { heightCm: 198 })).toBe(176)
  expect(mass('80 lb', { heightCm: 180 })).toEqual({
    kind: 'doubtful',
    meanings: [80, 80 * 0.45359237],
  })
})

test.each(['3 kg', '3', '4000 kg', '900 lb', '2 stone', '-80 kg', '-80', '0 kg', '80000'])(
  'nobody weighs %s',
  (text) => {
    expect(mass(text)?.kind).toBe('impossible')
  },
)

test.each([
  '',
  'heavy',
  '5 ft 10',
  '3x8',
  'kg',
  '18:30',
  'a ton',
  'tomorrow at 6',
  '80 km',
  '80 kcal',
  '20 stairs',
])('"%s" is no weight', (text) => expect(mass(text)).toBeUndefined())

const body = fc.double({ min: 26, max: 399, noNaN: true })
const systems = fc.constantFrom('metric' as const, 'us' as const, 'uk' as const)

test('what is said is read again as the same weight, within its rounding', () => {
  const rounding = { metric: 0.05, us: 0.05 * 0.4536, uk: 0.5 * 0.4536 }
  fc.assert(
    fc.property(body, systems, (weight, units) => {
      const reading = mass(sayWeight(weight, units), { units })
      expect(reading?.kind).toBe('read')
      if (reading?.kind === 'read') {
        expect(Math.abs(reading.value - weight)).toBeLessThanOrEqual(rounding[units] + 1e-6)
      }
    }),
  )
})

test('whatever is written, a reading is a possible body or is asked back', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .,]{1,6}(kg|lb|st|stone|#)?[0-9 ]{0,3}(lb)?$/))
  fc.assert(
    fc.property(text, systems, (said, units) => {
      const reading = mass(said, { units })
      if (reading?.kind === 'read') {
        expect(reading.value).toBeGreaterThanOrEqual(25)
        expect(reading.value).toBeLessThanOrEqual(400)
      }
      if (reading?.kind === 'doubtful') {
        for (const meaning of reading.meanings) expect(meaning >= 25 && meaning <= 400).toBe(true)
      }
    }),
  )
})

test('weights are said as people round them', () => {
  expect(sayWeight(80, 'metric')).toBe('80 kg')
  expect(sayWeight(80.04, null)).toBe('80 kg')
  expect(sayWeight(80.46, 'metric')).toBe('80.5 kg')
  expect(sayWeight(79.83, 'us')).toBe('176 lb')
  expect(sayWeight(80, 'us')).toBe('176.4 lb')
  expect(sayWeight(78.02, 'uk')).toBe('12 st 4 lb')
  expect(sayWeight(88.9, 'uk')).toBe('14 st')
  expect(sayWeight(88.7, 'uk')).toBe('14 st')
  expect(sayChange(-0.4, 'metric')).toBe('0.4 kg')
  expect(sayChange(0.4, 'uk')).toBe('0.9 lb')
  expect(sayLoad(62.5, 'uk')).toBe('62.5 kg')
  expect(sayLoad(61.25, 'metric')).toBe('61.25 kg')
  expect(sayLoad(61.235, 'us')).toBe('135 lb')
})
