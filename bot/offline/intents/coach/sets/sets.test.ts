import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidied, writtenOut } from '../said.ts'
import { type LoggedSet, setsIn } from './index.ts'

const read = (said: string) => setsIn(writtenOut(tidied(said)))

/** The sets of the only exercise named; fails where there is another number of them. */
function only(said: string): { exercise: string | undefined; sets: LoggedSet[] } {
  const [done, another] = read(said)
  if (!done || another) throw new Error(`not one exercise: ${JSON.stringify(read(said))}`)
  return done
}

/** Sets as a log is read aloud: "60x8 60x8 60x7". */
const short = (sets: readonly LoggedSet[]): string =>
  sets
    .map(({ kg, reps, seconds, metres, rir, warmUp }) =>
      [
        warmUp ? 'w' : '',
        kg === undefined ? '' : `${kg}`,
        reps === undefined ? '' : `x${reps}`,
        metres === undefined ? '' : ` ${metres}m`,
        seconds === undefined ? '' : ` ${seconds}s`,
        rir === undefined ? '' : ` rir${rir}`,
      ].join(''),
    )
    .join(', ')

test.each([
  ['bench 3x8@60', '60x8, 60x8, 60x8'],
  ['bench 3x8 60kg', '60x8, 60x8, 60x8'],
  ['bench 60kg 3x8', '60x8, 60x8, 60x8'],
  ['60 for 3x8 on bench', '60x8, 60x8, 60x8'],
  ['bench 3x8x60', '60x8, 60x8, 60x8'],
  ['bench 60 x 8 x 3', '60x8, 60x8, 60x8'],
  ['bench 60kgx8x3', '60x8, 60x8, 60x8'],
  ['bench 3 sets of 8 at 60', '60x8, 60x8, 60x8'],
  ['bench 3 sets, 8 reps, 60 kilos', '60x8, 60x8, 60x8'],
  ['60 kilos, 8 reps, 3 sets, bench', '60x8, 60x8, 60x8'],
  ['bench: three sets of eight with sixty', '60x8, 60x8, 60x8'],
  ['squat 100x5x3', '100x5, 100x5, 100x5'],
  ['bench 60 for 8', '60x8'],
  ['bench 60 for 8, 8, 7', '60x8, 60x8, 60x7'],
  ['bench 8 8 7 at 60', '60x8, 60x8, 60x7'],
  ['8/8/7 at 60 bench', '60x8, 60x8, 60x7'],
  ['bench 60 8 8 7', '60x8, 60x8, 60x7'],
  ['bench 80x8,8,7', '80x8, 80x8, 80x7'],
  ['bench 80/8 80/8 80/7', '80x8, 80x8, 80x7'],
  ['bench 3x12,10,8 @ 50', '50x12, 50x10, 50x8'],
  ['bench 3x8 60,65,70', '60x8, 65x8, 70x8'],
  ['5/3/1 at 100/110/120 squat', '100x5, 110x3, 120x1'],
  ['ohp 40x8, 45x6, 50x3', '40x8, 45x6, 50x3'],
  ['deadlift 100x5 120x3 140x1', '100x5, 120x3, 140x1'],
  ['rows: 10@50, 10@55, 8@60', '50x10, 55x10, 60x8'],
  ['bench 62,5x8', '62.5x8'],
  ['bench 225 lbs x 5', '102.06x5'],
  ['135x5 225x3 bench, all in lbs', '61.23x5, 102.06x3'],
  ['deadlift 2 plates for 5', '100x5'],
  ['deadlift 1x5 140kg @8', '140x5 rir2'],
  ['bench 80 3x5 @ rpe 8.5', '80x5 rir1.5, 80x5 rir1.5, 80x5 rir1.5'],
  ['rdl 80kg for 10, 10, 9 rpe 8', '80x10 rir2, 80x10 rir2, 80x9 rir2'],
  ['curls 10kg 2x12, 2 reps in reserve', '10x12 rir2, 10x12 rir2'],
  ['squats last set to failure 80kg x 12', '80x12 rir0'],
  ['bench 100kg single @9', '100x1 rir1'],
  ['hit 140 for a double on squat', '140x2'],
  ['bench 60x8 drop 50x6 drop 40x6', '60x8, 50x6, 40x6'],
  ['warm up 20x10, then bench 60 8 8 7', 'w20x10, 60x8, 60x8, 60x7'],
  ['squats: 60x5 (warm up), 100x5', 'w60x5, 100x5'],
  ['pull ups 12, 10, 8', 'x12, x10, x8'],
  ['did 50 push ups', 'x50'],
  ['dips +20kg 3x6', '20x6, 20x6, 20x6'],
  ['push ups 3x20', 'x20, x20, x20'],
  ['squat 5x100', '100x5'],
  ['curls 12kg 2 sets of 12 each arm', '12x12, 12x12'],
  ['dumbbell press 24s 10 9 8', '24x10, 24x9, 24x8'],
  ['bench 100', '100'],
  ['plank 2x60s', ' 60s,  60s'],
  ['plank 90 seconds', ' 90s'],
  ['2 min wall sit', ' 120s'],
  ['ran 5k in 26:30', ' 5000m 1590s'],
  ['ran 5k at 5:30/km', ' 5000m 1650s'],
  ['rowed 2000m in 7:50', ' 2000m 470s'],
  ['run 3 miles', ' 4828m'],
  ['30 min on the bike', ' 1800s'],
  ['half an hour of cycling', ' 1800s'],
  ['farmers walk 40m with 32kg', '32 40m'],
])('"%s" is %s', (said, sets) => {
  expect(short(only(said).sets)).toBe(sets)
})

test('several exercises each have their own sets', () => {
  expect(
    read('bench 3x8 60, rows 2x10 50 and 20 dips').map(({ exercise, sets }) => [exercise, short(sets)]),
  ).toEqual([
    ['bench', '60x8, 60x8, 60x8'],
    ['rows', '50x10, 50x10'],
    ['dips', 'x20'],
  ])
  expect(
    read('50 push ups 20 dips 10 pull ups').map(({ exercise, sets }) => [exercise, short(sets)]),
  ).toEqual([
    ['push ups', 'x50'],
    ['dips', 'x20'],
    ['pull ups', 'x10'],
  ])
})

test('an exercise that nobody knows keeps the words it was written with', () => {
  expect(only('zercher hold thing 3x10 40').exercise).toBe('zercher hold thing')
})

test('sets alone have no exercise', () => {
  expect(only('80x8,8,7').exercise).toBeUndefined()
})

const exercise = fc.constantFrom(
  'bench',
  'squat',
  'rdl',
  'lat pulldown',
  'barbell row',
  'incline bench press',
)
const sets = fc.integer({ min: 1, max: 8 })
const reps = fc.integer({ min: 1, max: 15 })
const weight = fc.integer({ min: 42, max: 500 }).map((half) => half / 2)

const notations: readonly ((n: number, r: number, w: string) => string)[] = [
  (n, r, w) => `${n}x${r} @ ${w}`,
  (n, r, w) => `${n}x${r}@${w}`,
  (n, r, w) => `${n} x ${r} at ${w}`,
  (n, r, w) => `${n}x${r} ${w}kg`,
  (n, r, w) => `${w}kg ${n}x${r}`,
  (n, r, w) => `${w} kg for ${n}x${r}`,
  (n, r, w) => `${w} for ${n}x${r}`,
  (n, r, w) => `${n} sets of ${r} with ${w}kg`,
  (n, r, w) => `${n} sets of ${r} reps at ${w} kilos`,
  (n, r, w) => `${w}kg x ${r} x ${n}`,
  (n, r, w) => `${n} sets, ${r} reps, ${w}kg`,
  (n, r, w) => `${n}x${r}x${w}kg`,
]

test('every notation of equal sets says the same, whatever the figures', () => {
  fc.assert(
    fc.property(exercise, sets, reps, weight, fc.constantFrom(...notations), (name, n, r, w, notation) => {
      const wanted = Array.from({ length: n }, () => ({ reps: r, kg: w }))
      for (const said of [`${name} ${notation(n, r, String(w))}`, `${name}: ${notation(n, r, String(w))}`]) {
        expect(only(said), said).toEqual({ exercise: name, sets: wanted })
      }
    }),
  )
})

test('a list of repetitions has a set for each, in its order', () => {
  fc.assert(
    fc.property(
      exercise,
      weight,
      fc.array(reps, { minLength: 2, maxLength: 6 }),
      fc.constantFrom(', ', ',', '/', ' and '),
      (name, w, list, by) => {
        const wanted = list.map((each) => ({ reps: each, kg: w }))
        for (const said of [
          `${name} ${w}kg x ${list.join(by)}`,
          `${name} ${list.join(by)} @ ${w}kg`,
          `${name} ${w} for ${list.join(by)}`,
        ]) {
          expect(only(said).sets, said).toEqual(wanted)
        }
      },
    ),
  )
})

test('pounds are kilograms, and every rating of effort is what is left in reserve', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 45, max: 600 }),
      reps,
      fc.constantFrom(...[6, 7, 7.5, 8, 8.5, 9, 9.5, 10]),
      (pounds, r, rpe) => {
        const [set] = only(`bench ${pounds}lbs x ${r} rpe ${rpe}`).sets
        expect(set?.kg).toBeCloseTo(pounds * 0.45359237, 1)
        expect(set).toMatchObject({ reps: r, rir: 10 - rpe })
      },
    ),
  )
})

test('whatever is written, no set has an impossible figure', () => {
  const word = fc.constantFrom(
    ...'bench squat 3x8 60 kg @ , / x 8 5x5 100 rpe rir amrap drop warm up then plank 60s 5k 26:30 sets reps of for + lbs and'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      for (const { sets: done } of read(words.join(' '))) {
        for (const set of done) {
          for (const value of Object.values(set))
            expect(value === true || (Number.isFinite(value) && Number(value) >= 0)).toBe(true)
        }
      }
    }),
  )
})
