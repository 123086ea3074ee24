import { expect, test } from 'vitest'
import { type Random, seededRandom } from '../../kit/random.ts'
import { intervalsOf, losesTo, type ScoreSums, type Skill, skillOf } from './skill.ts'

const slots = 32

/** Days of a series: `worth` is its error beside the baseline's, `holds` how many slots in 100 its intervals hold. */
function days(
  random: Random,
  { worth, holds, count = 28 }: { worth: number; holds: number; count?: number },
) {
  return Array.from({ length: count }, (_, i): ScoreSums => {
    // A day that is odd as a whole is missed by many of its intervals.
    const odd = (random() - 0.5) * 0.3
    const held = Array.from({ length: slots }, () => random() < holds + odd).filter(Boolean).length
    const naive = slots * (3 + 3 * random())
    const own = slots * worth * (3 + 3 * random())
    return {
      ...{ split: 'all', lead: 'day', date: `day ${i}`, slots, held, off: own, above: 0, people: 900 },
      ...{ compared: slots, own, naive },
    }
  })
}

const worlds = 300

/** Part of the worlds in which something is said of any of so many series. */
function told(
  planted: { worth: number; holds: number },
  says: (skill: Skill) => boolean,
  series = 10,
): number {
  const random = seededRandom(JSON.stringify(planted))
  const hits = Array.from({ length: worlds }, () =>
    Array.from({ length: series }, () => skillOf(days(random, planted), series)).some(
      (skill) => skill !== undefined && says(skill),
    ),
  )
  return hits.filter(Boolean).length / worlds
}

test('intervals that are right are called wrong in fewer than one gym of twenty', () => {
  expect(told({ worth: 0.8, holds: 0.8 }, (skill) => intervalsOf(skill) !== 'fine')).toBeLessThan(0.05)
})

test('intervals that hold six of ten instead of eight are found', () => {
  expect(told({ worth: 0.8, holds: 0.6 }, (skill) => intervalsOf(skill) === 'narrow')).toBeGreaterThan(0.99)
  expect(told({ worth: 0.8, holds: 0.95 }, (skill) => intervalsOf(skill) === 'wide')).toBeGreaterThan(0.95)
})

test('a forecast as good as the baseline is seldom blamed', () => {
  expect(told({ worth: 1, holds: 0.8 }, losesTo, 1)).toBeLessThan(0.05)
})

test('half as much error again than the baseline is found', () => {
  expect(told({ worth: 1.5, holds: 0.8 }, losesTo, 1)).toBeGreaterThan(0.99)
})

test('a few slots are no record', () => {
  const [day] = days(seededRandom('one'), { worth: 1, holds: 0.8, count: 1 })
  expect(day && skillOf([{ ...day, slots: 19 }])).toBeUndefined()
  const skill = day && skillOf([day])
  expect(skill).toMatchObject({ slots, better: undefined, coverage: undefined })
})
