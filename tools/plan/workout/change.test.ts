import { expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { explainChange, type Made } from './change.ts'
import { equipmentKinds } from './exercise.ts'
import { planOf } from './plan.ts'
import type { Wanted } from './wanted.ts'

const wanted: Wanted = {
  daysPerWeek: 4,
  minutes: 60,
  level: 'intermediate',
  goal: 'muscle',
  equipment: new Set(equipmentKinds),
  limits: [],
}
const made = (changed: Partial<Wanted> = {}): Made => {
  const now = { ...wanted, ...changed }
  return { wanted: now, plan: planOf(now, seededRandom('mia')) }
}

test('nothing changed, nothing said', () => {
  expect(explainChange(made(), made())).toEqual([])
})

test('one day less: said first, with the sets it costs and why', () => {
  const changes = explainChange(made(), made({ daysPerWeek: 2 }))
  expect(changes[0]).toEqual({ kind: 'wish', field: 'daysPerWeek', words: 'you train 2 days now (4 before)' })
  expect(changes[1]).toMatchObject({ kind: 'sessions', before: 4, after: 2, words: '2 sessions less a week' })
  const legs = changes.find((change) => change.kind === 'sets' && change.muscle === 'quads')
  expect(legs?.words).toMatch(/^-[\d.]+ sets? a week for quads: you train 2 days now$/)
})

test('what comes and what goes is named', () => {
  const [wish, ...rest] = explainChange(made(), made({ limits: ['knee'] }))
  expect(wish?.words).toBe('your limits are different')
  const exercises = rest.find(({ kind }) => kind === 'exercises')
  expect(exercises?.words).toMatch(/^new: .+; no longer: .+/)
})

test('there and back again are the same differences with the other sign', () => {
  const [one, other] = [made(), made({ minutes: 40 })]
  const sets = (changes: ReturnType<typeof explainChange>) =>
    changes.flatMap((change) =>
      change.kind === 'sets' ? [[change.muscle, change.after - change.before] as const] : [],
    )
  const there = new Map(sets(explainChange(one, other)))
  for (const [muscle, by] of sets(explainChange(other, one))) expect(there.get(muscle)).toBe(-by)
})
