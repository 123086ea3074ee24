import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bmi } from './body.ts'
import {
  availabilityFloor,
  deficitCaps,
  energyAvailability,
  energyFloor,
  fatFreeMass,
  heldEnergy,
  kcalPerKg,
  largestDeficit,
  leastBmi,
  lightest,
  lossRates,
  neverUnder,
  weeklyShare,
} from './floors.ts'

test('the floors are the lower ends of the guideline', () => {
  expect(energyFloor('female')).toBe(1200)
  expect(energyFloor('male')).toBe(1500)
  expect(neverUnder).toBe(800)
})

test('the body mass index of 81 kg at 180 cm is 25', () => {
  expect(bmi({ weightKg: 81, heightCm: 180 })).toBeCloseTo(25, 10)
})

test('the lightest healthy weight at 169 cm is about 53 kg', () => {
  expect(lightest(169)).toBeCloseTo(52.84, 2)
  expect(bmi({ weightKg: lightest(169), heightCm: 169 })).toBeCloseTo(leastBmi, 10)
})

test.each([
  [{ intake: 2000, exercise: 400, fatFreeKg: 50 }, 32, 'caution'],
  [{ intake: 1800, exercise: 400, fatFreeKg: 50 }, 28, 'stop'],
  [{ intake: 2650, exercise: 400, fatFreeKg: 50 }, 45, 'fine'],
  [{ intake: 1900, exercise: 400, fatFreeKg: 50 }, 30, 'caution'],
] as const)('availability of %j', (day, perKg, verdict) => {
  expect(energyAvailability(day)).toEqual({ perKg, verdict })
})

test('without fat-free mass there is no availability', () => {
  expect(() => energyAvailability({ intake: 2000, exercise: 0, fatFreeKg: 0 })).toThrow('out_of_range')
  expect(fatFreeMass({ weightKg: 80 })).toBeUndefined()
  expect(fatFreeMass({ weightKg: 80, bodyFatPercent: 25 })).toBe(60)
})

test('the availability floor is where the verdict turns', () => {
  const floor = availabilityFloor({ exercise: 300, fatFreeKg: 45 })
  expect(energyAvailability({ intake: floor, exercise: 300, fatFreeKg: 45 }).verdict).toBe('caution')
  expect(energyAvailability({ intake: floor - 1, exercise: 300, fatFreeKg: 45 }).verdict).toBe('stop')
})

test('light bodies are bound by the rate, heavy ones by the cap', () => {
  expect(largestDeficit({ weightKg: 40 })).toEqual({ kcal: 440, bound: 'rate' })
  expect(largestDeficit({ weightKg: 80 })).toEqual({ kcal: 500, bound: 'deficitCap' })
  expect(largestDeficit({ weightKg: 120 }, deficitCaps.most)).toEqual({ kcal: 750, bound: 'deficitCap' })
})

test('the limit that bound is named', () => {
  const woman = { sex: 'female', weightKg: 60, expenditure: 2000 } as const
  expect(heldEnergy({ ...woman, wished: 1700 })).toEqual({ energy: 1700, bound: 'none' })
  expect(heldEnergy({ ...woman, wished: 1000 })).toEqual({ energy: 1500, bound: 'deficitCap' })
  expect(heldEnergy({ ...woman, expenditure: 1600, wished: 1000 })).toEqual({ energy: 1200, bound: 'floor' })
  expect(heldEnergy({ ...woman, wished: 1000, exercise: 400, fatFreeKg: 45 })).toEqual({
    energy: 1750,
    bound: 'energyAvailability',
  })
})

test('72 kg from 80 kg in ten weeks is one per cent a week', () => {
  expect(weeklyShare({ fromKg: 80, toKg: 72, weeks: 10 })).toBeCloseTo(0.01, 10)
})

test('no wish gets anyone under a limit', () => {
  const day = fc.record({
    sex: fc.constantFrom('female' as const, 'male' as const),
    weightKg: fc.double({ min: 40, max: 200, noNaN: true }),
    expenditure: fc.double({ min: 1200, max: 4500, noNaN: true }),
    wished: fc.double({ min: -500, max: 5000, noNaN: true }),
    exercise: fc.double({ min: 0, max: 1000, noNaN: true }),
    fatFreeKg: fc.double({ min: 25, max: 110, noNaN: true }),
  })
  fc.assert(
    fc.property(day, (given) => {
      const { energy } = heldEnergy(given)
      expect(energy).toBeGreaterThanOrEqual(energyFloor(given.sex))
      expect(energy).toBeGreaterThanOrEqual(given.wished)
      expect(energyAvailability({ ...given, intake: energy + 1e-6 }).verdict).not.toBe('stop')
      const weekly = ((given.expenditure - energy) * 7) / kcalPerKg
      expect(weekly).toBeLessThanOrEqual(given.weightKg * lossRates.most + 1e-9)
    }),
  )
})
