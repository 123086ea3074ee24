import { wilson } from './intervals.ts'
import type { ArmRow, CallRow } from './store.ts'

/** What a million tokens cost, in the operator's currency. */
export type Prices = { input: number; cached: number; output: number }

/** Fewer judgements than this of an arm say nothing. */
const leastJudged = 30

/**
 * Arms side by side, as lines to read: how much they did, what members thought of it, what it cost and how long it took.
 * Which one members like better is said only where their intervals are apart.
 *
 * @param prices of a model by its configured name, where they are known
 */
export function armReport(
  arms: readonly ArmRow[],
  calls: readonly CallRow[],
  { days, prices }: { days: number; prices(model: string): Prices | undefined },
): string {
  const span = days === 1 ? 'day' : `${days} days`
  if (arms.length === 0) return `No arm has answered in the last ${span}.`
  const lines = arms.flatMap((arm) => [
    `${arm.arm}: ${counted(arm.turns, 'turn')} of ${counted(arm.members, 'member')}`,
    `  judged  ${judged(arm)}`,
    ...spent(
      calls.find(({ model }) => model === arm.arm),
      prices(arm.arm),
    ).map((line) => `  ${line}`),
  ])
  return [`The last ${span}:`, ...lines, '', verdict(arms)].join('\n')
}

const counted = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

const percent = (part: number) => `${Math.round(100 * part)} %`

function judged({ good, bad }: ArmRow): string {
  const all = good + bad
  if (all === 0) return 'by nobody'
  const { low, high } = wilson(good, all)
  return `${good} good, ${bad} bad: ${percent(good / all)} good, likely ${percent(low)} to ${percent(high)}`
}

function spent(row: CallRow | undefined, prices: Prices | undefined): string[] {
  if (!row) return ['calls   none: rules answered']
  const { calls, failed, inputTokens, cachedTokens, outputTokens, median, slowest } = row
  const fresh = inputTokens - cachedTokens
  const cost = prices
    ? ((fresh * prices.input + cachedTokens * prices.cached + outputTokens * prices.output) / 1e6).toFixed(4)
    : 'unknown: no prices are configured'
  return [
    `calls   ${calls}, ${failed} failed (${percent(failed / calls)})`,
    `tokens  ${inputTokens} read, ${cachedTokens} of them from the cache, ${outputTokens} written`,
    `cost    ${cost}`,
    `took    ${median === null ? 'unknown' : `${Math.round(median)} ms in the middle, ${Math.round(slowest ?? median)} ms at most for 95 of 100`}`,
  ]
}

/** The arm that members like better than every other, where that is sure. */
function verdict(arms: readonly ArmRow[]): string {
  const [only, other] = arms
  if (!only || !other) return 'There is one arm: nothing to compare.'
  const few = arms.filter(({ good, bad }) => good + bad < leastJudged)
  if (few.length > 0) {
    const names = few.map(({ arm, good, bad }) => `${arm} has ${good + bad}`).join(', ')
    return `Not enough judgements to say which is better: each arm needs ${leastJudged}, ${names}.`
  }
  const ranged = arms.map(({ arm, good, bad }) => ({ arm, ...wilson(good, good + bad) }))
  const best = ranged.find((one) => ranged.every((each) => each === one || one.low > each.high))
  return best
    ? `Members like ${best.arm} better than any other arm.`
    : 'The arms are too close to say which is better.'
}
