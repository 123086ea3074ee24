import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GymError } from '../../kit/errors.ts'
import { foods } from '../../plan/index.ts'
import { type Eaten, eaten, together } from './eaten.ts'

const egg = { food: 'eggs', amount: 3 }

test('three eggs of 50 g are 214.5 kcal, by the table', () => {
  const { items, total } = eaten({ items: [egg] })
  expect(items).toMatchObject([{ food: 'egg', grams: 150 }])
  expect(total.kcal).toBeCloseTo(214.5, 6)
})

test('a figure of their own alone is one entry; protein alone is at least its own energy', () => {
  expect(eaten({ kcal: 650 }).items).toEqual([
    { food: null, grams: null, kcal: 650, proteinG: 0, fatG: 0, carbohydrateG: 0, fibreG: 0 },
  ])
  expect(eaten({ proteinG: 30 }).total).toMatchObject({ kcal: 120, proteinG: 30 })
})

test('two slices called the same are two things', () => {
  expect(eaten({ items: [{ food: 'egg' }, { food: 'egg' }] }).total.kcal).toBeCloseTo(2 * 71.5, 6)
})

const item = fc.record({
  food: fc.constantFrom(...foods.map(({ name }) => name), 'blorb', 'egg', 'chicken and rice'),
  grams: fc.option(fc.double({ min: -100, max: 30_000, noNaN: true }), { nil: undefined }),
  amount: fc.option(fc.double({ min: -5, max: 400, noNaN: true }), { nil: undefined }),
  unit: fc.constantFrom(undefined, 'slice', 'cup', 'g', 'handful', 'zog'),
})
const figure = (max: number) => fc.option(fc.double({ min: -100, max, noNaN: true }), { nil: undefined })

/** What came of it, or undefined where it was refused. */
function read(said: Parameters<typeof eaten>[0]): Eaten | undefined {
  try {
    return eaten(said)
  } catch (error) {
    if (error instanceof GymError) return undefined
    throw error
  }
}

test('whatever is told, only what the table of meals takes comes out, and its parts are the whole', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), figure(20_000), figure(1000), (items, kcal, proteinG) => {
      const found = read({ items, kcal, proteinG })
      if (!found) return
      for (const each of found.items) {
        if (each.grams !== null) expect(each.grams > 0 && each.grams <= 5000).toBe(true)
        expect(each.kcal).toBeGreaterThanOrEqual(0)
        expect(each.kcal).toBeLessThanOrEqual(10_000)
        expect(Math.min(each.proteinG, each.fatG, each.carbohydrateG, each.fibreG)).toBeGreaterThanOrEqual(0)
      }
      expect(found.total).toEqual(together(found.items))
      if (kcal !== undefined) expect(found.total.kcal).toBeCloseTo(kcal, 6)
      if (proteinG !== undefined && found.total.proteinG > 0)
        expect(found.total.proteinG).toBeCloseTo(proteinG, 6)
    }),
    { numRuns: 300 },
  )
})
