import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { poisson, seededRandom } from '../../kit/random.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import type { Past } from '../models/model.ts'
import { errorsOf, fitEnsemble, pooled, votesOf, weeksOf, weigh } from './ensemble.ts'
import { membersOf, quickRecipe, type Recipe, readRecipe, usualRecipe } from './members.ts'
import { type Rehearsal, rehearse } from './rehearsals.ts'
import { rivalLosses } from './rival.ts'

const gym: GridGym = {
  zone: 'Europe/Berlin',
  slotMinutes: 60,
  country: null,
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 20 * 60 })),
  periods: [],
}
const grid = gridOf(gym, new Date('2026-06-01T00:00:00+02:00'), new Date('2026-11-30T00:00:00+01:00'))
const week = grid.perWeek

/** An evening wave that grows by a fiftieth each week. */
const expected = (i: number) =>
  (10 + 25 * Math.exp(-(((i % 24) - 17) ** 2) / 6)) * 1.02 ** Math.floor(i / week)

function pastOf(origin: number, known = origin): Past {
  const random = seededRandom('ensemble')
  const people = Float64Array.from({ length: origin }, (_, i) => {
    const value = poisson(random, expected(i))
    return grid.open[i] === 1 && i >= origin - known ? value : Number.NaN
  })
  return { grid, people }
}

const light: Recipe = { ...usualRecipe, members: ['linear', 'lag ridge', 'profile'], rehearsals: 5 }
const names = usualRecipe.members

describe('weights', () => {
  const error = fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10)
  const errors = fc.array(fc.tuple(fc.constantFrom(...names), error)).map((pairs) => new Map(pairs))

  test('sum to 1, and whoever is asked has a say', () => {
    fc.assert(
      fc.property(errors, fc.integer({ min: 0, max: 120 }), (known, weeks) => {
        const weights = [...weigh(known, names, weeks).values()]
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0.05)
      }),
    )
  })

  test('a member twice as wrong as the others has no vote', () => {
    const even = new Map(names.map((name) => [name, 5]))
    expect(weigh(even, names, 60).has('boosting')).toBe(true)
    expect(weigh(new Map([...even, ['boosting', 15]]), names, 60).has('boosting')).toBe(false)
  })

  test('a smaller error never costs weight', () => {
    const everyone = fc
      .array(error, { minLength: names.length, maxLength: names.length })
      .map((values) => new Map(names.map((name, i) => [name, values[i] ?? 0])))
    fc.assert(
      fc.property(everyone, error, error, (others, a, b) => {
        const weight = (own: number) =>
          weigh(new Map([...others, ['linear', own]]), names, 20).get('linear') ?? 0
        expect(weight(Math.min(a, b))).toBeGreaterThanOrEqual(weight(Math.max(a, b)) - 1e-9)
      }),
    )
  })

  test('a thin past asks those that know thin pasts, a long one those that learn', () => {
    const top = (weeks: number) => [...weigh(new Map(), names, weeks)].sort(([, a], [, b]) => b - a)[0]?.[0]
    expect(top(4)).toBe('linear')
    expect(top(60)).toBe('boosting')
    expect(weigh(new Map(), names, 60).has('profile')).toBe(false)
    expect(weigh(new Map(), names, 2).has('profile')).toBe(true)
  })

  test('perfect members of an empty hall share the vote', () => {
    const weights = weigh(new Map(names.map((name) => [name, 0])), names, 30)
    expect(weights.size).toBeGreaterThan(2)
  })
})

test('the newest of the rehearsed errors weigh most', () => {
  const week_ = (value: number): Rehearsal => ({
    origin: 0,
    steps: [0, 1],
    people: Float64Array.of(10, 10),
    change: new Float64Array(2),
    votes: new Map([['linear', Float64Array.of(10 + value, 10 - value)]]),
  })
  expect(errorsOf([week_(0), week_(1)]).get('linear')).toBeCloseTo(1 / 1.9)
  expect(errorsOf([week_(1), week_(0)]).get('linear')).toBeCloseTo(0.9 / 1.9)
  expect(errorsOf([]).size).toBe(0)
})

test('votes are pooled by weight, and who has none is not heard', () => {
  const votes = new Map([
    ['a', Float64Array.of(10, 20)],
    ['b', Float64Array.of(20, 40)],
    ['c', Float64Array.of(1e9, 1e9)],
  ])
  expect([
    ...pooled(
      votes,
      new Map([
        ['a', 0.75],
        ['b', 0.25],
      ]),
      2,
    ),
  ]).toEqual([12.5, 25])
})

describe('rehearsals', () => {
  const past = pastOf(10 * week)
  const weeks = rehearse(past, membersOf(light), 5, 'seed')

  test('are the last weeks, oldest first, with what came beside every vote', () => {
    expect(weeks.map(({ origin }) => origin / week)).toEqual([5, 6, 7, 8, 9])
    for (const { origin, steps, people, votes } of weeks) {
      expect(steps[0]).toBeGreaterThanOrEqual(origin)
      expect([...people]).toEqual(steps.map((step) => past.people[step]))
      expect([...votes.keys()].sort()).toEqual([...light.members].sort())
      for (const values of votes.values()) expect(values).toHaveLength(steps.length)
    }
  })

  test('know nothing of the weeks after their origin', () => {
    const changed = {
      ...past,
      people: past.people.map((value, i) => (i >= 7 * week ? 3 * value + 5 : value)),
    }
    const again = rehearse(changed, membersOf(light), 5, 'seed')
    // The members of the third week were fitted at it, those of the first two before it.
    for (const i of [0, 1, 2]) expect(again[i]?.votes).toEqual(weeks[i]?.votes)
    expect(again[2]?.people).not.toEqual(weeks[2]?.people)
  })

  test('begin after three weeks of history, and leave out weeks without a count', () => {
    expect(rehearse(pastOf(3 * week), membersOf(light), 5, 'seed')).toEqual([])
    expect(rehearse(pastOf(0), membersOf(light), 5, 'seed')).toEqual([])
    const hole = { ...past, people: past.people.slice().fill(Number.NaN, 6 * week, 7 * week) }
    expect(rehearse(hole, membersOf(light), 5, 'seed').map(({ origin }) => origin / week)).toEqual([
      5, 7, 8, 9,
    ])
  })
})

describe('the whole ensemble', () => {
  const steps = Array.from({ length: 2 * week }, (_, i) => 9 * week + 5 + i)

  test.each([
    ['an empty gym', 0],
    ['a gym of one slot', 5],
    ['a gym a day old', 24],
    ['a gym a week old', week],
    ['a gym a month old', 4 * week + 5],
  ])('%s gets a sane answer', (_, known) => {
    const past = pastOf(9 * week + 5, known)
    const most = past.people.reduce((top, value) => (value > top ? value : top), 0)
    const ensemble = fitEnsemble(past, usualRecipe)
    const means = pooled(votesOf(ensemble, past, steps), ensemble.weights, steps.length)
    for (const mean of means) {
      expect(mean).toBeGreaterThanOrEqual(0)
      expect(mean).toBeLessThanOrEqual(2 * most)
    }
    if (known >= week) expect(means[steps.findIndex((step) => step % 24 === 17)]).toBeGreaterThan(25)
    expect([...ensemble.weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
  })

  test('the same seed gives the same forecast, and lessons of its own are left behind nowhere', () => {
    const past = pastOf(8 * week)
    const forecast = () => votesOf(fitEnsemble(past, light), past, steps)
    expect(forecast()).toEqual(forecast())
    expect(past.lessons).toBeUndefined()
  })

  test('the age of a past counts from its first count', () => {
    expect(weeksOf(pastOf(9 * week, 3 * week + 12))).toBeGreaterThan(3)
    expect(weeksOf(pastOf(9 * week, 3 * week + 12))).toBeLessThan(3.2)
    expect(weeksOf(pastOf(0))).toBe(0)
  })
})

describe('a challenge', () => {
  // Each week a twelfth more than the one before.
  const people = pastOf(20 * week).people.map((value, i) => value * 1.08 ** Math.floor(i / week))
  const input = { grid, people, splits: [], steps: [], widths: {} }
  const only = (member: string): Recipe => ({ ...light, members: [member] })

  test('is won, origin by origin, by whom the growing crowd does not leave behind', () => {
    const losses = rivalLosses({ ...input, recipe: only('profile') }, only('lag ridge'))
    expect(losses.length).toBeGreaterThanOrEqual(8)
    const sum = (pick: (loss: (typeof losses)[number]) => number) =>
      losses.reduce((all, loss) => all + pick(loss), 0)
    expect(sum(({ challenger }) => challenger)).toBeLessThan(sum(({ champion }) => champion))
    expect(losses.map(({ origin }) => origin.getTime())).toEqual(
      losses.map(({ origin }) => origin.getTime()).sort((a, b) => a - b),
    )
  })

  test('between two of a kind is a draw at every origin', () => {
    for (const { champion, challenger } of rivalLosses({ ...input, recipe: light }, light)) {
      expect(challenger).toBe(champion)
    }
  })

  test('of a gym too young to tell is none', () => {
    expect(rivalLosses({ ...input, people: pastOf(5 * week).people, recipe: light }, only('linear'))).toEqual(
      [],
    )
  })
})

test('a kept recipe is read back, and one that cannot be read is the usual one', () => {
  expect(readRecipe(JSON.parse(JSON.stringify(quickRecipe)))).toEqual(quickRecipe)
  for (const broken of [
    null,
    'boosting',
    {},
    { ...quickRecipe, members: [] },
    { ...quickRecipe, rehearsals: -1 },
  ]) {
    expect(readRecipe(broken)).toEqual(usualRecipe)
  }
  expect(
    membersOf(usualRecipe)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...usualRecipe.members].sort())
})
