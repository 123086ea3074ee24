import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GymError } from '../kit/errors.ts'
import { type TargetRequest, type Targets, targetsFor } from './targets.ts'
import { request } from './testing.ts'

const man: TargetRequest = {
  sex: 'male',
  weightKg: 80,
  heightCm: 180,
  age: 30,
  activity: 'moderate',
  goal: 'cut',
}
const woman: TargetRequest = { ...man, sex: 'female', weightKg: 60, heightCm: 165 }
const bmi = ({ weightKg, heightCm }: TargetRequest) => weightKg / (heightCm / 100) ** 2

/** The answer, or the refusal's code. */
function asked(one: TargetRequest): Targets | string {
  try {
    return targetsFor(one)
  } catch (error) {
    if (error instanceof GymError) return error.code
    throw error
  }
}

/** Runs a law over everybody who gets an answer. */
const everybody = (law: (targets: Targets, one: TargetRequest) => void, runs = 1000) =>
  fc.assert(
    fc.property(request, (one) => {
      const answer = asked(one)
      if (typeof answer === 'string')
        expect([answer, one.goal, bmi(one) < 18.5]).toEqual(['underweight', 'cut', true])
      else law(answer, one)
    }),
    { numRuns: runs },
  )

describe('worked by hand', () => {
  test('a man of 80 kg who trains moderately cuts at 2,259 kcal: the deficit cap speaks', () => {
    const targets = targetsFor(man)
    expect(targets).toMatchObject({ bmr: 1780, formula: 'mifflinStJeor', bound: 'deficitCap' })
    expect(targets.tdee).toBeCloseTo(2759, 9)
    expect(targets.energy).toBeCloseTo(2259, 9)
    expect(targets.proteinG).toBeCloseTo(160, 9)
    expect(targets.fatG).toBeCloseTo(62.75, 9)
    expect(targets.carbohydrateG).toBeCloseTo(263.5625, 9)
    expect(targets.fibreG).toBeCloseTo(31.626, 9)
  })

  test('a woman of 60 kg: 0.7 % of her weight a week is 462 kcal a day, and the rate speaks', () => {
    const { energy, tdee, bound } = targetsFor(woman)
    expect(tdee).toBeCloseTo(1320.25 * 1.55, 9)
    expect(tdee - energy).toBeCloseTo(462, 9)
    expect(bound).toBe('rate')
  })

  test('the same woman at a desk: 1,122 kcal would be under the floor', () => {
    expect(targetsFor({ ...woman, activity: 'sedentary' })).toMatchObject({ energy: 1200, bound: 'floor' })
  })

  test('a lean man who was measured: 30 kcal per kg of his 72 and 371 of training', () => {
    const { energy, bound, formula } = targetsFor({ ...man, bodyFatPercent: 10, activity: 'hard' })
    expect(formula).toBe('cunningham1991')
    const basal = 370 + 21.6 * 72
    const exercise = ((basal / 24) * 5 * 6.5) / 7
    expect(energy).toBeCloseTo(Math.max(30 * 72 + exercise, 1.725 * basal - 500), 9)
    expect(bound).toBe('deficitCap')
    const easy = targetsFor({ ...man, bodyFatPercent: 10, activity: 'light' })
    expect(easy.energy).toBeCloseTo(30 * 72 + ((basal / 24) * 5 * 2) / 7, 9)
    expect(easy.bound).toBe('energyAvailability')
  })

  test('in obesity the gap may be 750 kcal, and protein is counted on the weight at a BMI of 25', () => {
    const { energy, tdee, proteinG, bound } = targetsFor({ ...man, weightKg: 120 })
    expect([tdee - energy, bound]).toEqual([750, 'deficitCap'])
    expect(proteinG).toBeCloseTo(2 * 25 * 1.8 ** 2, 9)
  })

  test('a heavy man of muscle is not obese: 500 kcal, and protein on what he carries', () => {
    const { energy, tdee, proteinG } = targetsFor({ ...man, weightKg: 100, bodyFatPercent: 12 })
    expect(tdee - energy).toBeCloseTo(500, 9)
    expect(proteinG).toBeCloseTo(2.5 * 88, 9)
  })

  test('a gain is 15 % more, or half a percent of body weight a week if that is less', () => {
    const bulk = { ...man, goal: 'bulk' } as const
    expect(targetsFor(bulk)).toMatchObject({ bound: 'none', proteinG: 144 })
    expect(targetsFor(bulk).energy).toBeCloseTo(1.15 * 2759, 9)
    const fast = targetsFor({ ...bulk, activity: 'veryHard' })
    expect(fast.energy - fast.tdee).toBeCloseTo(440, 9)
    expect(fast.bound).toBe('rate')
  })

  test('to hold the weight is to eat what it costs', () => {
    const { energy, tdee, bound, proteinG } = targetsFor({ ...man, goal: 'maintain' })
    expect([energy, bound, proteinG]).toEqual([tdee, 'none', 128])
  })

  test('where the floor is above what a day costs there is no deficit, and the floor is named', () => {
    const small = { ...woman, weightKg: 45, heightCm: 150, age: 80, activity: 'sedentary' } as const
    const { tdee } = targetsFor(small)
    expect(tdee).toBeCloseTo(1.2 * 826.5, 9)
    for (const goal of ['cut', 'maintain'] as const) {
      expect(targetsFor({ ...small, goal })).toMatchObject({ energy: 1200, bound: 'floor' })
    }
  })

  test('a slower pace is kept, a faster one is drawn to 1 % a week', () => {
    const gap = (pacePercent: number) => {
      const { energy, tdee } = targetsFor({ ...woman, pacePercent, weightKg: 52 })
      return tdee - energy
    }
    expect(gap(0.5)).toBeCloseTo(286, 9)
    expect(gap(0.1)).toBeCloseTo(286, 9)
    expect(gap(0.8)).toBeCloseTo(457.6, 9)
    expect(gap(5)).toBeCloseTo(500, 9)
  })

  test('nobody said how much they move or what they want: light training, and the weight held', () => {
    const { sex, weightKg, heightCm, age } = man
    expect(targetsFor({ sex, weightKg, heightCm, age }).energy).toBeCloseTo(1780 * 1.375, 9)
  })

  test('a learned expenditure takes the place of the multiplied one', () => {
    const { bmr, tdee, energy } = targetsFor({ ...man, expenditure: 2600 })
    expect([bmr, tdee, energy]).toEqual([1780, 2600, 2100])
  })
})

describe('an own target', () => {
  test('is kept to the kcal where no limit speaks', () => {
    for (const ownEnergy of [2300, 2759, 2900, 4000]) {
      expect(targetsFor({ ...man, ownEnergy })).toMatchObject({ energy: ownEnergy, bound: 'none' })
    }
  })

  test('is moved as little as possible where one does, and which is said', () => {
    expect(targetsFor({ ...man, ownEnergy: 1000 })).toMatchObject({ energy: 2259, bound: 'deficitCap' })
    const desk = { ...woman, activity: 'sedentary', ownEnergy: 900 } as const
    expect(targetsFor(desk)).toMatchObject({ energy: 1200, bound: 'floor' })
    const slight = targetsFor({ ...woman, weightKg: 51, heightCm: 165, activity: 'hard', ownEnergy: 1200 })
    expect(slight.bound).toBe('deficitCap')
    const { energy, tdee, bound } = targetsFor({
      ...woman,
      weightKg: 43,
      heightCm: 150,
      activity: 'hard',
      ownEnergy: 1210,
    })
    expect([bound, tdee - energy]).toEqual(['rate', expect.closeTo(473, 9)])
  })

  test('is no way around the refusal of a deficit', () => {
    const thin = { ...woman, weightKg: 48 }
    expect(asked({ ...thin, goal: 'maintain', ownEnergy: 1500 })).toBe('underweight')
    expect(asked({ ...thin, goal: 'cut', ownEnergy: 2400 })).toMatchObject({ energy: 2400, bound: 'none' })
  })

  test('that no body could mean is asked back', () => {
    for (const ownEnergy of [0, -2000, 26_325, Number.NaN])
      expect(asked({ ...man, ownEnergy })).toBe('out_of_range')
  })
})

describe('refusals', () => {
  test.each([
    [{ age: 17.9 }, 'under_age'],
    [{ age: 15, weightKg: 3 }, 'under_age'],
    [{ age: 18 }, undefined],
    [{ age: -1 }, 'out_of_range'],
    [{ age: 150 }, 'out_of_range'],
    [{ weightKg: 3 }, 'out_of_range'],
    [{ weightKg: Number.NaN }, 'out_of_range'],
    [{ weightKg: Number.POSITIVE_INFINITY }, 'out_of_range'],
    [{ heightCm: 400 }, 'out_of_range'],
    [{ heightCm: 1.8 }, 'out_of_range'],
    [{ weightKg: 35, heightCm: 200 }, 'out_of_range'],
    [{ bodyFatPercent: 0.2 }, 'out_of_range'],
    [{ bodyFatPercent: 90 }, 'out_of_range'],
    [{ weightKg: 59 }, 'underweight'],
    [{ weightKg: 59, goal: 'maintain' }, undefined],
    [{ weightKg: 59, goal: 'bulk' }, undefined],
    [{ formula: 'cunningham1980' }, 'body_fat_needed'],
  ] as const)('%o is answered by %s', (change, code) => {
    const answer = asked({ ...man, ...change })
    if (code) expect(answer).toBe(code)
    else expect(answer).toHaveProperty('energy')
  })

  test('what is out of range is named with its range', () => {
    expect(() => targetsFor({ ...man, heightCm: 400 })).toThrow(
      expect.objectContaining({ facts: { field: 'heightCm', least: 120, most: 230 } }),
    )
  })
})

describe('laws over everybody', () => {
  test('no target lies under a limit, and each names the one that bound', () => {
    everybody(({ energy, tdee, bmr, bound }, { sex, weightKg, bodyFatPercent, activity, goal, ...one }) => {
      const floor = sex === 'male' ? 1500 : 1200
      const hours = { sedentary: 0, light: 2, moderate: 4, hard: 6.5, veryHard: 14 }[activity ?? 'light']
      const lean = bodyFatPercent === undefined ? 0 : weightKg * (1 - bodyFatPercent / 100)
      const availability = lean && 30 * lean + (bmr * 5 * hours) / 24 / 7
      const cap = bmi({ sex, weightKg, ...one }) >= 30 ? 750 : 500
      const onePercent = (weightKg / 100 / 7) * 7700
      expect(energy).toBeGreaterThanOrEqual(floor)
      expect(energy).toBeGreaterThanOrEqual(availability - 1e-9)
      expect(tdee - energy).toBeLessThanOrEqual(Math.min(cap, onePercent) + 1e-9)
      if (energy > tdee && bound !== 'floor' && bound !== 'energyAvailability') {
        expect(goal).toBe('bulk')
        expect(energy - tdee).toBeLessThanOrEqual(Math.min(0.2 * tdee, onePercent / 2) + 1e-9)
      }
      if (goal === 'cut') expect(bound).not.toBe('none')
      if (bound === 'floor') expect(energy).toBe(floor)
      if (bound === 'deficitCap') expect([500, 750]).toContain(Math.round((tdee - energy) * 1e6) / 1e6)
    }, 5000)
  })

  test('macros sum to the energy exactly, inside their shares', () => {
    everybody(({ energy, proteinG, fatG, carbohydrateG, fibreG }, { weightKg }) => {
      expect(4 * proteinG + 9 * fatG + 4 * carbohydrateG).toBeCloseTo(energy, 8)
      const share = (kcal: number) => kcal / energy
      expect(share(4 * proteinG)).toBeGreaterThanOrEqual(0.1 - 1e-9)
      expect(share(4 * proteinG)).toBeLessThanOrEqual(0.35 + 1e-9)
      expect(share(9 * fatG)).toBeGreaterThanOrEqual(0.2 - 1e-9)
      expect(share(9 * fatG)).toBeLessThanOrEqual(0.35 + 1e-9)
      // Half a gram of fat a kilogram, where that is within its share.
      expect(fatG).toBeGreaterThanOrEqual(Math.min(0.5 * weightKg, (0.35 * energy) / 9) - 1e-9)
      expect(share(4 * carbohydrateG)).toBeLessThanOrEqual(0.7)
      expect(fibreG).toBeCloseTo(Math.max(25, (14 * energy) / 1000), 9)
    }, 5000)
  })

  test('carbohydrate is 130 g and 45 % unless fat and protein already have their least', () => {
    everybody(({ energy, proteinG, fatG, carbohydrateG }, { weightKg }) => {
      if (carbohydrateG >= 130 && 4 * carbohydrateG >= 0.45 * energy - 1e-9) return
      const leastFat = Math.min(0.35 * energy, Math.max(0.2 * energy, 4.5 * weightKg))
      expect(9 * fatG).toBeCloseTo(leastFat, 6)
      expect(proteinG / weightKg).toBeLessThanOrEqual(2.3)
    })
  })

  test('one more kilogram never lowers what may be eaten to hold the weight', () => {
    everybody(({ energy }, one) => {
      if (one.goal !== 'maintain') return
      expect(targetsFor({ ...one, weightKg: one.weightKg + 1 }).energy).toBeGreaterThanOrEqual(energy)
    })
  })

  test('the same question has the same answer, and is left as it was', () => {
    everybody((targets, one) => {
      const before = structuredClone(one)
      expect(targetsFor(one)).toEqual(targets)
      expect(one).toEqual(before)
    })
  })
})
