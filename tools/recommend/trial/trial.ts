import {
  type Arm,
  blockAt,
  differenceBounds,
  type Experiment,
  type Outcome,
  verdictOf,
} from '../../forecast/index.ts'
import { speech, t } from '../../kit/language.ts'
import type { PolicyName } from './policies.ts'

/** What a trial may be judged by, agreed before it begins. */
export const metrics = ['crowdedMinutes', 'taken', 'came'] as const

export type Metric = (typeof metrics)[number]

type Measure = {
  /** In words: "people over the limit". */
  about(): string
  better: 'lower' | 'higher'
  /** By what a value is multiplied to be told, and what it is then counted in. */
  times: number
  unit(): string
}

export const measures: Readonly<Record<Metric, Measure>> = {
  crowdedMinutes: {
    about: () => t`person-minutes over the comfortable limit in an hour`,
    better: 'lower',
    times: 1,
    unit: () => t`person-minutes an hour`,
  },
  taken: {
    about: () => t`wishes with an offer that was taken`,
    better: 'higher',
    times: 100,
    unit: () => t`of 100 wishes`,
  },
  came: {
    about: () => t`wishes with an offer that was come to`,
    better: 'higher',
    times: 100,
    unit: () => t`of 100 wishes`,
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
  const { better, times } = measures[trial.metric]
  const { pairs, difference, chance, winner } = verdictOf(trial, outcomes, better)
  const bounds = differenceBounds(trial, outcomes)
  const told = {
    pairs,
    difference: times * difference,
    low: bounds ? times * bounds.low : null,
    high: bounds ? times * bounds.high : null,
    chance,
  }
  const name = trial.stoppedAt ? undefined : winner && trial[winner]
  const outcome = { ...told, ...(name && { winner: name }) }
  return { ...outcome, sentence: verdictWords(trial, outcome) }
}

/** Fewer pairs can't reach the level, however far the two are apart. */
const fewest = 6

/** The verdict as it was written down, which is in English; in any other language it is worded anew. */
export const verdictTold = (trial: Verdicted, outcome: TrialOutcome): string =>
  speech().language === 'en' ? outcome.sentence : verdictWords(trial, outcome)

type Verdicted = Pick<Trial, 'a' | 'b' | 'metric' | 'stoppedAt'>

/** How a trial ended, in the language of whoever is spoken to. */
function verdictWords(trial: Verdicted, outcome: Omit<TrialOutcome, 'sentence'>): string {
  const { pairs, winner, chance } = outcome
  if (trial.stoppedAt) return t`It was stopped before its end, so there is no verdict.`
  const over = pairs === 1 ? t`1 pair of days` : t`${pairs} pairs of days`
  if (pairs < fewest) return t`Undecided over ${over}: at least ${fewest} are needed.`
  const about = measures[trial.metric].about()
  const figure = figureWords(trial, outcome)
  return winner
    ? t`"${winner}" is better over ${over}, by ${about}: ${figure}; chance alone parts two equal ones as far in ${oftenWords(chance)}.`
    : t`"${trial.a}" and "${trial.b}" can't be told apart over ${over}, by ${about}: ${figure}.`
}

function figureWords(
  { a, b, metric }: Pick<Trial, 'a' | 'b' | 'metric'>,
  { difference, low, high }: Pick<TrialOutcome, 'difference' | 'low' | 'high'>,
): string {
  const unit = measures[metric].unit()
  const [by, least, most] = [rounded(Math.abs(difference)), rounded(low ?? 0), rounded(high ?? 0)]
  return difference < 0
    ? t`"${a}" had ${by} ${unit} fewer than "${b}" (${least} to ${most})`
    : t`"${a}" had ${by} ${unit} more than "${b}" (${least} to ${most})`
}

const rounded = (value: number) => Number(value.toPrecision(2))

const oftenWords = (chance: number) =>
  chance < 0.001 ? t`under 1 of 1,000 cases` : t`about 1 of ${Math.round(1 / chance)} cases`
