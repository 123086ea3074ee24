import { seededRandom } from '../../../kit/random.ts'
import { dayMs, instantOf, localTime } from '../../../kit/time.ts'

/** Two models that take turns, half a day each, by the clock on the gym's wall. */
export type Experiment = {
  seed: string
  /** A midnight of the gym. */
  startsAt: Date
  endsAt: Date
  /** Hours at the head of each half day that are not counted: what the other model said still works. */
  washoutHours: number
  zone: string
}

export type Arm = 'a' | 'b'

/** A half day of an experiment. */
export type Block = {
  /** Number of its pair of days, from 0. */
  pair: number
  half: 'morning' | 'afternoon'
  arm: Arm
  /** The wash-out is over. */
  counted: boolean
}

const noon = 720

/**
 * The half day an instant lies in, or undefined outside of the experiment.
 *
 * In each pair of days both arms have one morning and one afternoon; a seeded coin says which day begins with
 * which, so that anyone can work the plan out again.
 *
 * @see Bojinov I, Simchi-Levi D, Zhao J. Design and analysis of switchback experiments. Manage Sci 2023;69:3759-3777.
 */
export function blockAt(experiment: Experiment, at: Date): Block | undefined {
  const { seed, startsAt, endsAt, washoutHours, zone } = experiment
  if (at < startsAt || at >= endsAt) return undefined
  const { date, minute } = localTime(at, zone)
  const day = Math.round((Date.parse(date) - Date.parse(localTime(startsAt, zone).date)) / dayMs)
  const pair = Math.floor(day / 2)
  const afternoon = minute >= noon ? 1 : 0
  const coin = seededRandom(`${seed} pair ${pair}`)() < 0.5 ? 0 : 1
  const head = instantOf(date, afternoon * noon, zone)
  return {
    pair,
    half: afternoon ? 'afternoon' : 'morning',
    arm: (day + afternoon + coin) % 2 === 0 ? 'a' : 'b',
    counted: at.getTime() - head.getTime() >= washoutHours * 3_600_000,
  }
}

/** Which of the two models advises at an instant, for everyone alike; undefined outside of the experiment. */
export function armAt(experiment: Experiment, at: Date): Arm | undefined {
  return blockAt(experiment, at)?.arm
}
