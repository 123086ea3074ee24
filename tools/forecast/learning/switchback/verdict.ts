import { type Random, seededRandom } from '../../../kit/random.ts'
import { mean } from '../../../kit/statistics.ts'
import { type Arm, blockAt, type Experiment } from './design.ts'

/** Something measured while an arm advised: the error of a slot, the people over a limit. */
export type Outcome = { at: Date; value: number }

export type Verdict = {
  /** Pairs of days in which both arms could be compared. */
  pairs: number
  /** Mean outcome under A less that under B; 0 where nothing could be compared. */
  difference: number
  /** How often chance alone would part the arms as far, if they were equally good. */
  chance: number
  winner: Arm | undefined
  /** The verdict in a sentence. */
  sentence: string
}

/** How often luck may be taken for skill. */
const mostLuck = 0.05

/** Up to so many pairs every assignment is tried, beyond it as many are drawn. */
const exact = 13
const draws = 2 ** exact

/**
 * Compares the two arms: each half of a day under A with the same half of its partner day under B, wash-out left
 * out, and the difference against all other assignments that the design could have drawn.
 *
 * @param better which outcomes are the better ones
 * @see Fisher RA. The Design of Experiments. 1935, section 21 (the randomisation test).
 */
export function verdictOf(
  experiment: Experiment,
  outcomes: readonly Outcome[],
  better: 'lower' | 'higher',
): Verdict {
  const pairs = pairDifferences(experiment, outcomes)
  const difference = pairs.length > 0 ? mean(pairs) : 0
  const chance = pairs.length > 0 ? luck(pairs, seededRandom(`${experiment.seed} verdict`)) : 1
  const ahead: Arm = difference < 0 === (better === 'lower') ? 'a' : 'b'
  const winner = chance <= mostLuck && difference !== 0 ? ahead : undefined
  const found = { pairs: pairs.length, difference, chance, winner }
  return { ...found, sentence: sentenceOf(found) }
}

/** A less B of each pair of days: the mean over its mornings and afternoons that both arms have. */
export function pairDifferences(experiment: Experiment, outcomes: readonly Outcome[]): number[] {
  const blocks = new Map<string, number[]>()
  for (const { at, value } of outcomes) {
    const block = blockAt(experiment, at)
    if (!block?.counted || !Number.isFinite(value)) continue
    const key = `${block.pair} ${block.half} ${block.arm}`
    const values = blocks.get(key)
    if (values) values.push(value)
    else blocks.set(key, [value])
  }
  const pairs = [...new Set([...blocks.keys()].map((key) => key.split(' ')[0]))]
  return pairs.flatMap((pair) => {
    const halves = ['morning', 'afternoon'].flatMap((half) => {
      const a = blocks.get(`${pair} ${half} a`)
      const b = blocks.get(`${pair} ${half} b`)
      return a && b ? [mean(a) - mean(b)] : []
    })
    return halves.length > 0 ? [mean(halves)] : []
  })
}

/** Part of the assignments, each a choice of signs, that part the arms at least as far as the one that was. */
function luck(pairs: readonly number[], random: Random): number {
  const seen = Math.abs(pairs.reduce((sum, value) => sum + value, 0)) * (1 - 1e-9)
  const all = pairs.length <= exact
  const tries = all ? 2 ** pairs.length : draws
  let asFar = 0
  for (let pattern = 0; pattern < tries; pattern++) {
    const sum = pairs.reduce((total, value, i) => {
      const flipped = all ? (pattern >> i) & 1 : random() < 0.5
      return total + (flipped ? -value : value)
    }, 0)
    if (Math.abs(sum) >= seen) asFar++
  }
  // The assignment that was is one of those it could have been.
  return all ? asFar / tries : (asFar + 1) / (tries + 1)
}

/** Fewer pairs can't reach the level, however far the arms are apart. */
const fewest = Math.ceil(Math.log2(2 / mostLuck))

function sentenceOf({ pairs, difference, chance, winner }: Omit<Verdict, 'sentence'>): string {
  const over = `over ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of days`
  if (pairs < fewest) return `Undecided ${over}: at least ${fewest} are needed.`
  const apart = `A ${difference < 0 ? 'lower' : 'higher'} by ${Number(Math.abs(difference).toPrecision(2))}`
  const often = `chance alone parts two equal models as far in ${chanceOf(chance)}`
  if (winner) return `Model ${winner.toUpperCase()} is better ${over}: ${apart}; ${often}.`
  return `Undecided ${over}: ${apart}, but ${often}.`
}

function chanceOf(chance: number): string {
  if (chance > 0.5) return 'most cases'
  return chance < 0.001 ? 'under 1 of 1,000 cases' : `about 1 of ${Math.round(1 / chance)} cases`
}
