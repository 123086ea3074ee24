import fc from 'fast-check'
import type { Goal, Sex } from '../safety/index.ts'
import { activities } from './energy/activity.ts'
import { formulas } from './energy/basal.ts'
import type { TargetRequest } from './targets.ts'

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Adults of every size that a gym may see, asking for anything we answer; measured body fat or not. */
export const request: fc.Arbitrary<TargetRequest> = fc
  .record({
    sex: fc.constantFrom<Sex>('male', 'female'),
    bmi: real(15, 55),
    heightCm: real(140, 215),
    age: real(18, 95),
    fat: fc.option(real(4, 60), { nil: undefined }),
    activity: fc.constantFrom(...activities),
    goal: fc.constantFrom<Goal>('cut', 'maintain', 'bulk'),
    formula: fc.option(fc.constantFrom(...formulas), { nil: undefined }),
    pacePercent: fc.option(real(0, 3), { nil: undefined }),
  })
  .map(({ bmi, fat, formula, ...rest }) => {
    const wantsFat = formula?.startsWith('cunningham') && fat === undefined
    return {
      ...rest,
      weightKg: bmi * (rest.heightCm / 100) ** 2,
      formula: wantsFat ? undefined : formula,
      ...(fat === undefined ? {} : { bodyFatPercent: fat }),
    }
  })
  .filter(({ weightKg }) => weightKg >= 30 && weightKg <= 250)
