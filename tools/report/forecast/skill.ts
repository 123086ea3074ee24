import { type Estimate, ratioEstimate } from '../interval.ts'

/** Scores of one series and lead, summed over a day or a week. */
export type ScoreSums = {
  /** A split's id, or 'all'. */
  split: string
  lead: 'day' | 'hour'
  /** The day, or the Monday of the week. */
  date: string
  slots: number
  /** Slots whose people lay within the interval. */
  held: number
  /** Sums over slots: error without its sign, error with it (over 0: too many expected), people. */
  off: number
  above: number
  people: number
  /** Slots whose people a week before are known, with the sums of errors over those. */
  compared: number
  own: number
  naive: number
}

/** How well one series was forecast. */
export type Skill = {
  slots: number
  /** People off on average. */
  mae: number
  /** People off when the week before is repeated; undefined where it is not known. */
  naive: number | undefined
  /** Mean error with its sign over the people: 0.1 is a tenth too many expected. */
  bias: Estimate | undefined
  /** Part of the seasonal naive's error that the forecast saves, under 0 where it loses. */
  better: Estimate | undefined
  /** Share of the slots whose people lay within the interval. */
  held: number
  coverage: Estimate | undefined
}

/** Slots without which there is no record to speak of. */
const enough = 20

/**
 * The record of one series over its days or weeks.
 *
 * @param tests how many series are searched for wrong intervals: the more, the wider the bounds of the coverage, so that
 *   chance seldom shows
 * @returns undefined with fewer than 20 slots
 * @example
 * skillOf([]) // undefined
 */
export function skillOf(sums: readonly ScoreSums[], tests = 1): Skill | undefined {
  const total = (of: (one: ScoreSums) => number) => sums.reduce((sum, one) => sum + of(one), 0)
  const slots = total((one) => one.slots)
  if (slots < enough) return undefined
  const compared = total((one) => one.compared)
  const estimate = (of: (one: ScoreSums) => number, by: (one: ScoreSums) => number, looks = 1) =>
    ratioEstimate(
      sums.map((one) => ({ of: of(one), by: by(one) })),
      { tests: looks },
    )
  const loss =
    compared >= enough
      ? estimate(
          (one) => one.own,
          (one) => one.naive,
        )
      : undefined
  return {
    slots,
    mae: total((one) => one.off) / slots,
    naive: compared >= enough ? total((one) => one.naive) / compared : undefined,
    bias: estimate(
      (one) => one.above,
      (one) => one.people,
    ),
    better: loss && { value: 1 - loss.value, low: 1 - loss.high, high: 1 - loss.low },
    held: total((one) => one.held) / slots,
    coverage: estimate(
      (one) => one.held,
      (one) => one.slots,
      tests,
    ),
  }
}

/** Share of the slots that an interval promises to hold. */
export const promised = 0.8

/** A smaller gap than this is not worth a word, however sure it is. */
const worthSaying = 0.05

/** Whether a series' intervals are wrong beyond chance: too narrow, too wide, or as they should be. */
export function intervalsOf({ coverage }: Skill): 'narrow' | 'wide' | 'fine' {
  if (!coverage || Math.abs(coverage.value - promised) < worthSaying) return 'fine'
  if (coverage.high < promised) return 'narrow'
  return coverage.low > promised ? 'wide' : 'fine'
}

/** Whether a series is worth less than repeating the week before, beyond chance. */
export const losesTo = ({ better }: Skill): boolean => better !== undefined && better.high < 0
