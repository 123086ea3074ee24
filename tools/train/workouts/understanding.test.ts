import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exercises } from '../../plan/index.ts'
import { exerciseSaid, nearestExercises } from './naming.ts'
import { impossibleIn } from './plausible.ts'
import type { WorkSet } from './set.ts'
import { understood } from './understanding.ts'
import { doneWords, setsWords, timeWords, wayWords } from './words.ts'

const none = new Map<string, number>()

test('what people did is what it is called', () => {
  expect(exerciseSaid('ran')?.id).toBe('run')
  expect(exerciseSaid('squatted')?.id).toBe('barbell-back-squat')
  expect(exerciseSaid('benched')?.id).toBe('barbell-bench-press')
  expect(exerciseSaid('blorb')).toBeUndefined()
})

test('the nearest names come first, and nonsense is near nothing', () => {
  expect(nearestExercises('barbel bench pres incline thing').map(({ id }) => id)).toContain(
    'incline-barbell-bench-press',
  )
  expect(nearestExercises('xqzw')).toEqual([])
})

test('a plank of sixty is seconds; burpees are repetitions', () => {
  const read = understood(
    [
      { exercise: 'plank', reps: 60 },
      { exercise: 'burpee', reps: 15 },
    ],
    none,
  )
  expect(read.sets.map(({ reps, seconds }) => [reps, seconds])).toEqual([
    [null, 60],
    [15, null],
  ])
})

test('a lift twice their best is asked about, and pounds are one meaning', () => {
  const bests = new Map([['barbell-bench-press', 100]])
  const read = understood([{ exercise: 'bench', reps: 5, kg: 225 }], bests)
  expect(read.problems).toMatchObject([
    { kind: 'doubtful', field: 'kg', value: 225, meanings: [22.5, 102.06] },
  ])
  expect(understood([{ exercise: 'bench', reps: 5, kg: 225 }], bests, true).sets).toHaveLength(1)
  expect(understood([{ exercise: 'bench', reps: 5, kg: 110 }], bests).sets).toHaveLength(1)
})

test('three sets with one slip are one question, thirty sets at once another', () => {
  const three = Array.from({ length: 3 }, () => ({ exercise: 'bench', reps: 8, kg: 600 }))
  expect(understood(three, none).problems).toHaveLength(1)
  const thirty = Array.from({ length: 30 }, () => ({ exercise: 'bench', reps: 8, kg: 60 }))
  expect(understood(thirty, none).problems).toMatchObject([{ kind: 'doubtful', field: 'sets', value: 30 }])
})

test('nobody runs five kilometres in five minutes', () => {
  expect(understood([{ exercise: 'run', metres: 5000, seconds: 300 }], none).problems).toMatchObject([
    { kind: 'doubtful', field: 'metres' },
  ])
  expect(understood([{ exercise: 'bike', metres: 20_000, seconds: 1800 }], none).problems).toEqual([])
})

const figure = fc.option(fc.double({ min: -1e4, max: 1e6, noNaN: true }), { nil: undefined })
const saidSet = fc.record({
  exercise: fc.constantFrom(...exercises.map(({ name }) => name), 'blorb', ''),
  reps: fc.option(fc.integer({ min: -50, max: 5000 }), { nil: undefined }),
  kg: figure,
  seconds: figure,
  metres: figure,
  rir: fc.option(fc.integer({ min: -5, max: 30 }), { nil: undefined }),
})

test('every set is either taken or asked about, and none is taken that the table would refuse', () => {
  fc.assert(
    fc.property(fc.array(saidSet, { maxLength: 12 }), fc.boolean(), (said, sure) => {
      const { sets, problems } = understood(said, none, sure)
      const asked = problems.reduce((sum, problem) => sum + problem.sets.length, 0)
      expect(sets.length + asked).toBe(said.length)
      for (const set of sets) {
        expect(impossibleIn(set)).toBeUndefined()
        expect([set.reps, set.seconds, set.metres].some((value) => value !== null)).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

const blank: WorkSet = {
  exercise: '',
  reps: null,
  kg: null,
  seconds: null,
  metres: null,
  rir: null,
  warmUp: false,
}

test('sets as one says them', () => {
  const lift = (kg: number | null, reps: number, warmUp = false) => ({ ...blank, kg, reps, warmUp })
  expect(setsWords([lift(60, 8), lift(60, 8), lift(65, 5)], 'metric')).toBe('60 kg x 8, 8; 65 kg x 5')
  expect(setsWords([lift(null, 10), lift(null, 8)], 'metric')).toBe('10, 8 reps')
  expect(setsWords([lift(null, 1)], 'metric')).toBe('1 rep')
  expect(doneWords([lift(20, 10, true)], 'metric')).toBe('20 kg x 10 to warm up')
  expect(
    setsWords(
      [
        { ...blank, seconds: 60 },
        { ...blank, seconds: 45 },
      ],
      null,
    ),
  ).toBe('60 s, 45 s')
  expect(setsWords([{ ...blank, metres: 5000, seconds: 1590 }], null)).toBe('5 km in 26:30')
  expect(setsWords([lift(102.06, 5)], 'us')).toBe('225 lb x 5')
})

test('times and ways', () => {
  expect([60, 90, 600, 1590, 3900, 3661].map(timeWords)).toEqual([
    '60 s',
    '1:30',
    '10 min',
    '26:30',
    '1:05:00',
    '1:01:01',
  ])
  expect(wayWords(400, null)).toBe('400 m')
  expect(wayWords(4828.03, 'us')).toBe('3 mi')
  expect(wayWords(5000, 'us')).toBe('5 km')
})
