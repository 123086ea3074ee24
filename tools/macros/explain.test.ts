import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explained, explanationWords } from './explain.ts'
import { type TargetRequest, targetsFor } from './targets.ts'
import { request } from './testing.ts'

const man: TargetRequest = {
  sex: 'male',
  weightKg: 80,
  heightCm: 180,
  age: 30,
  activity: 'moderate',
  goal: 'cut',
}
const words = (change: Partial<TargetRequest>) => explanationWords(explained({ ...man, ...change }))

test('every step of a cut is told, in order', () => {
  expect(words({}).split('\n')).toEqual([
    'Mifflin-St Jeor (1990) puts you at about 1,780 kcal a day at complete rest.',
    'Times 1.55 for training 3 to 5 days a week, the usual rule of thumb, that is about 2,760 kcal a day, give or take 10 %.',
    'The target is 2,260 kcal, 500 under that, about 0.5 kg a week. I stop there because a larger gap costs muscle.',
    'Protein 160 g is 2.0 g per kg of body weight. Fat 63 g is 25 % of the energy, and carbohydrate is the rest: 264 g, 47 %.',
  ])
})

test('the formula that was used is the one that is named', () => {
  expect(words({ bodyFatPercent: 20 })).toMatch(
    /^Katch-McArdle \(Cunningham 1991\) puts you at about 1,750 kcal/,
  )
  expect(words({ formula: 'harrisBenedict1984' })).toMatch(/^Harris-Benedict \(revised 1984\)/)
})

test('maintenance is called that, and not a gap of nothing', () => {
  expect(words({ goal: 'maintain' })).toContain('The target holds your weight: 2,760 kcal.\n')
})

test('a learned expenditure is not said to be multiplied', () => {
  expect(words({ expenditure: 2700 })).toContain(
    'Your weight and your logs say that you use about 2,700 kcal a day.',
  )
  expect(words({ expenditure: 2700 })).not.toContain('Times')
})

test('the limit that bound is told', () => {
  const small = { sex: 'female', weightKg: 50, heightCm: 160, age: 60, activity: 'sedentary' } as const
  expect(words(small)).toContain("I don't go under that")
  expect(words({ bodyFatPercent: 12, activity: 'light' })).toContain('your lean mass and your training need')
  expect(words({ sex: 'female', weightKg: 60, heightCm: 165 })).toContain('more muscle lost')
  expect(words({ goal: 'bulk', activity: 'veryHard' })).toContain('more fat gained')
})

test('the facts are those of the targets, and their parts make the whole', () => {
  fc.assert(
    fc.property(
      request.filter(({ goal }) => goal !== 'cut'),
      (one) => {
        const facts = explained(one)
        const targets = targetsFor(one)
        expect(facts).toMatchObject({ bmr: targets.bmr, tdee: targets.tdee, energy: targets.energy })
        expect(facts.protein.grams).toBe(targets.proteinG)
        const protein = (4 * facts.protein.grams) / facts.energy
        expect(protein + facts.fat.share + facts.carbohydrate.share).toBeCloseTo(1, 9)
        expect(explanationWords(facts)).not.toMatch(/NaN|undefined|Infinity/)
      },
    ),
  )
})
