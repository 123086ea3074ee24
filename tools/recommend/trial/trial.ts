import {
  type Arm,
  blockAt,
  differenceBounds,
  type Experiment,
  type Outcome,
  verdictOf,
} from '../../forecast/index.ts'
import type { PolicyName } from './policies.ts'

/** What a trial may be judged by, agreed before it begins. */
export const metrics = ['crowdedMinutes', 'taken', 'came'] as const

export type Metric = (typeof metrics)[number]

type Measure = {
  /** In words: "people over the limit". */
  about: string
  better: 'lower' | 'higher'
  /** By what a value is multiplied to be told, and what it is then counted in. */
  times: number
  unit: string
}

export const measures: Readonly<Record<Metric, Measure>> = {
  crowdedMinutes: {
    about: 'person-minutes over the comfortable limit in an hour',
    better: 'lower',
    times: 1,
    unit: 'person-minutes an hour',
  },
  taken: {
    about: 'wishes with an offer that was taken',
    better: 'higher',
    times: 100,
    unit: 'of 100 wishes',
  },
  came: {
    about: 'wishes with an offer that was come to',
    better: 'higher',
    times: 100,
    unit: 'of 100 wishes',
  },
}

/** Two ways of advising that take turns, half a day each. */
export type Trial = Experiment & {
  id: number
  a: PolicyName
  b: PolicyName
  metric: Metric
  registeredAt: Date
  stoppedAt: Date | null
  outcome: TrialOutcome | null
}

/** How a trial ended. */
export type TrialOutcome = {
  /** Pairs of days in which both could be compared. */
  pairs: number
  /** Mean under A less that under B, in the metric's unit, with bounds that hold it nineteen times in twenty. */
  difference: number
  low: number | null
  high: number | null
  /** How often chance alone would part them as far. */
  chance: number
  /** Undefined where they can't be told apart, or it was stopped. */
  winner?: PolicyName
  sentence: string
}

/** The policy that advises about an instant; undefined where the trial says nothing of it. */
export function policyIn(trial: Trial, at: Date): PolicyName | undefined {
  const arm = turnAt(trial, at)
  return arm && trial[arm]
}

function turnAt(trial: Trial, at: Date): Arm | undefined {
  if (trial.stoppedAt && at >= trial.stoppedAt) return undefined
  return blockAt(trial, at)?.arm
}

/**
 * The verdict on a trial that ran to its end, by the metric it was registered with. Those that were stopped have none:
 * whoever may stop when they like what they see would find a winner too often.
 *
 * @see Johari R, Koomen P, Pekelis L, Walsh D. Peeking at A/B tests. KDD 2017:1517-1525.
 */
export function judged(trial: Trial, outcomes: readonly Outcome[]): TrialOutcome {
  const { better, times, about } = measures[trial.metric]
  const { pairs, difference, chance, winner } = verdictOf(trial, outcomes, better)
  const bounds = differenceBounds(trial, outcomes)
  const told = {
    pairs,
    difference: times * difference,
    low: bounds ? times * bounds.low : null,
    high: bounds ? times * bounds.high : null,
    chance,
  }
  if (trial.stoppedAt) {
    const sentence = `It was stopped before its end, so there is no verdict.`
    return { ...told, sentence }
  }
  const name = winner && trial[winner]
  return { ...told, ...(name && { winner: name }), sentence: sentenceOf(trial, told, name, about) }
}

/** Fewer pairs can't reach the level, however far the two are apart. */
const fewest = 6

function sentenceOf(
  { a, b, metric }: Trial,
  { pairs, difference, low, high, chance }: Omit<TrialOutcome, 'sentence'>,
  winner: PolicyName | undefined,
  about: string,
): string {
  const over = `over ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of days`
  if (pairs < fewest) return `Undecided ${over}: at least ${fewest} are needed.`
  const { unit } = measures[metric]
  const way = difference < 0 ? 'fewer' : 'more'
  const figure = `"${a}" had ${rounded(Math.abs(difference))} ${unit} ${way} than "${b}" (${rounded(low ?? 0)} to ${rounded(high ?? 0)})`
  if (winner)
    return `"${winner}" is better ${over}, by ${about}: ${figure}; chance alone parts two equal ones as far in ${oftenWords(chance)}.`
  return `"${a}" and "${b}" can't be told apart ${over}, by ${about}: ${figure}.`
}

const rounded = (value: number) => Number(value.toPrecision(2))

const oftenWords = (chance: number) =>
  chance < 0.001 ? 'under 1 of 1,000 cases' : `about 1 of ${Math.round(1 / chance)} cases`
