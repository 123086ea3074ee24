import fc from 'fast-check'
import { expect, test } from 'vitest'
import { height } from './height.ts'
import { length } from './length.ts'
import { sayHeight } from './say.ts'
import type { Known } from './system.ts'

const cm = (text: string, known?: Known) => {
  const reading = height(text, known)
  return reading?.kind === 'read' ? Math.round(reading.value * 100) / 100 : reading
}

test.each([
  [`5'10`, 177.8],
  [`5'10"`, 177.8],
  [`5' 10"`, 177.8],
  ['5’10”', 177.8],
  ['5′10″', 177.8],
  [`5'10''`, 177.8],
  [`5'10.5"`, 179.07],
  ['5’10½″', 179.07],
  ['5 ft 10', 177.8],
  ['5ft10in', 177.8],
  ['5ft 10in', 177.8],
  ['5 foot 10', 177.8],
  ['5 feet 10 inches', 177.8],
  ['5 feet and 10 inches', 177.8],
  ['five foot ten', 177.8],
  ['six foot two', 187.96],
  ['6 foot 2 and a half', 189.23],
  [`6'`, 182.88],
  ['6 ft', 182.88],
  ['six foot', 182.88],
  ['6ft0', 182.88],
  ['6.0 ft', 182.88],
  ['70 inches', 177.8],
  ['70in', 177.8],
  ['70"', 177.8],
  ['178cm', 178],
  ['178 cm', 178],
  ['178 CM.', 178],
  ['178,5 cm', 178.5],
  ['178 centimetres', 178],
  ['178 centimeters', 178],
  ['1780 mm', 178],
  ['1.78 m', 178],
  ['1,78 m', 178],
  ['1.78m', 178],
  ['1.78 metres', 178],
  ['1m78', 178],
  ['1 m 78', 178],
  ['1 m 78 cm', 178],
  ['1 metre 78', 178],
  ['2 m', 200],
  ["i'm 178cm tall", 178],
  [`about 5'10 i think`, 177.8],
  [`5'10 (178 cm)`, 177.8],
  [`5'10 and 176 lbs`, 177.8],
  ['5 ft 10, 80 kg', 177.8],
  [`6' 176 lb`, 182.88],
  ['178cm 80kg 30 years', 178],
])('%s', (text, wanted) => expect(cm(text)).toBe(wanted))

test.each([
  ['178', {}, 178],
  ['1.78', {}, 178],
  ['1,78', {}, 178],
  ['178', { units: 'us' }, 178],
  ['70', { units: 'us' }, 177.8],
  ['6', { units: 'uk' }, 182.88],
  ['5 10', {}, 177.8],
  ['5-10', { units: 'us' }, 177.8],
  ['five eleven', {}, 180.34],
  ['one seventy eight', {}, 178],
] as const)('without a unit: %s, %o', (text, known, wanted) => {
  expect(cm(text, known)).toBe(wanted)
  expect(height(text, known)).toMatchObject({ assumed: true })
})

test('what may be two heights is asked back, likeliest first', () => {
  expect(height('5.10')).toEqual({
    kind: 'doubtful',
    meanings: [expect.closeTo(177.8), expect.closeTo(155.448)],
  })
  expect(height('5.8 ft')).toEqual({
    kind: 'doubtful',
    meanings: [expect.closeTo(172.72), expect.closeTo(176.784)],
  })
  expect(height('5,9')).toEqual({
    kind: 'doubtful',
    meanings: [expect.closeTo(175.26), expect.closeTo(179.832)],
  })
  expect(height(`5'12`)).toEqual({ kind: 'doubtful', meanings: [expect.closeTo(182.88)] })
  expect(height('70', { units: 'metric' })).toEqual({ kind: 'doubtful', meanings: [expect.closeTo(177.8)] })
  expect(height('6')).toEqual({ kind: 'doubtful', meanings: [expect.closeTo(182.88)] })
  expect(height(`178 cm or 5'2`)).toMatchObject({ kind: 'doubtful' })
  expect(height('110 cm', { weightKg: 80 })).toEqual({ kind: 'doubtful', meanings: [110] })
})

test.each(['400 cm', '400', '3 m', '12 ft', `9'1`, '17 cm', '-178', '30 cm', '0', '0.5 m', '1780'])(
  'nobody is %s tall',
  (text) => expect(height(text)?.kind).toBe('impossible'),
)

test.each(['', 'tall', '80 kg', '176 lbs', '18:30', '30 min', '3x8', 'medium', 'huge'])(
  '"%s" is no height',
  (text) => expect(height(text)).toBeUndefined(),
)

test('what is said is read again as the same height, within its rounding', () => {
  const systems = fc.constantFrom('metric' as const, 'us' as const, 'uk' as const)
  fc.assert(
    fc.property(fc.double({ min: 101, max: 249, noNaN: true }), systems, (said, units) => {
      const reading = height(sayHeight(said, units), { units })
      expect(reading?.kind).toBe('read')
      const off = reading?.kind === 'read' ? Math.abs(reading.value - said) : Number.NaN
      expect(off).toBeLessThanOrEqual((units === 'metric' ? 0.05 : 0.635) + 1e-6)
    }),
  )
})

test('whatever is written, a reading is a possible body or is asked back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,' "ftinm]{1,8}$/)), (said) => {
      const reading = height(said)
      const values =
        reading?.kind === 'read' ? [reading.value] : reading?.kind === 'doubtful' ? reading.meanings : []
      for (const value of values) expect(value >= 100 && value <= 250).toBe(true)
    }),
  )
})

test('heights are said as people round them', () => {
  expect(sayHeight(178, 'metric')).toBe('178 cm')
  expect(sayHeight(178.5, null)).toBe('178.5 cm')
  expect(sayHeight(177.8, 'us')).toBe(`5'10"`)
  expect(sayHeight(179.07, 'uk')).toBe(`5'10.5"`)
  expect(sayHeight(182.88, 'us')).toBe(`6'0"`)
  expect(sayHeight(182.5, 'us')).toBe(`6'0"`)
})

test.each([
  ['82 cm', 82],
  ['32 inches', 81.28],
  ['32"', 81.28],
  ['0.82 m', 82],
  ['5k', 500_000],
  ['5 km', 500_000],
  ['3 miles', 482_803.2],
  ['400m', 40_000],
  ['100 yards', 9144],
  ['6 ft', 182.88],
  ['20 mm', 2],
])('the length %s', (text, wanted) => expect(length(text)).toBeCloseTo(wanted))

test('a length needs a unit, unless it is known how they speak', () => {
  expect(length('82')).toBeUndefined()
  expect(length('82', 'metric')).toBe(82)
  expect(length('32', 'us')).toBeCloseTo(81.28)
  expect(length('0 cm')).toBeUndefined()
  expect(length('82 kg')).toBeUndefined()
})
