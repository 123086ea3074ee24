import type { Prescription } from './session.ts'
import { weightFrom, weightUnder } from './weights.ts'

/** One set as it was done; kg is what was lifted or added to the body. */
export type DoneSet = { reps?: number; kg?: number; seconds?: number; rir?: number; warmUp?: boolean }

/** What is asked for, and the step between two weights in kg, where there are weights. */
export type Aim = Pick<Prescription, 'sets' | 'reps' | 'leastReps' | 'rir' | 'measure'> & { step?: number }

/** What to do the next time. */
export type Target = {
  kind: 'start' | 'same' | 'moreReps' | 'moreWeight' | 'lessWeight' | 'harder'
  /** Only where a weight is chosen and known. */
  kg?: number
  /** In each set: repetitions, seconds or minutes. */
  reps: number
  /** Why, as a code for words: nothing done yet, sets missing, all sets at the top, ... */
  why: 'noHistory' | 'notAllSets' | 'withinRange' | 'topReached' | 'stepTooBig' | 'stalled'
}

/** The sets that count of one session: those with its heaviest weight. */
type Work = { kg: number | undefined; amounts: readonly number[]; rir: number | undefined }

/** A raise is 2 to 10 %: @see ACSM 2009, doi 10.1249/MSS.0b013e3181915670. */
const leastRaise = 1.02
const mostRaise = 1.1
/** Sessions in a row without anything gained, after which the weight goes down for a new run-up. */
const stallAfter = 3
const afterStall = 0.9

/** Repetitions beyond the range that make up for a step of more than 10 %. */
const beyond = 3

/**
 * What to do in the next session, by double progression: first more repetitions with the same weight up to the top
 * of the range in every set, then 2 to 10 % more weight from its bottom again. What was not done in full does not
 * move on. Three sessions without a gain: a tenth less.
 *
 * Where the next weight there is would be more than 10 %, the range is stretched by three repetitions first.
 *
 * @param history sets of the exercise, one list for each session it was done in, the oldest first
 * @example
 * nextTarget([[{ kg: 60, reps: 12 }, { kg: 60, reps: 12 }]], { sets: 2, reps: 12, leastReps: 8, rir: 2, measure: 'reps', step: 2.5 })
 * // { kind: 'moreWeight', kg: 62.5, reps: 8, why: 'topReached' }
 */
export function nextTarget(history: readonly (readonly DoneSet[])[], aim: Aim): Target {
  const works = history.map((sets) => workOf(sets, aim)).filter((work) => work !== undefined)
  const last = works.at(-1)
  if (!last) return { kind: 'start', reps: aim.leastReps, why: 'noHistory' }
  const weight = last.kg === undefined ? {} : { kg: last.kg }
  const least = Math.min(...last.amounts)
  if (last.amounts.length < aim.sets) {
    return { kind: 'same', ...weight, reps: within(least, aim), why: 'notAllSets' }
  }
  const tooHard = last.rir !== undefined && last.rir < aim.rir
  if (least >= aim.reps && !tooHard) return raised(last.kg, least, aim)
  if (stalled(works)) return lighter(last, aim)
  const more = tooHard ? least : least + stepOfReps(aim)
  const reps = within(more, aim)
  return { kind: reps > least ? 'moreReps' : 'same', ...weight, reps, why: 'withinRange' }
}

const stepOfReps = ({ measure }: Pick<Aim, 'measure'>) => (measure === 'seconds' ? 5 : 1)

const within = (reps: number, aim: Aim) => Math.min(aim.reps, Math.max(aim.leastReps, Math.floor(reps)))

function workOf(sets: readonly DoneSet[], { measure }: Aim): Work | undefined {
  const amountOf = ({ reps, seconds }: DoneSet) => {
    if (measure === 'reps') return reps
    return measure === 'seconds' || seconds === undefined ? seconds : seconds / 60
  }
  const done = sets.flatMap((set) => {
    const amount = amountOf(set) ?? 0
    const weight = set.kg ?? 0
    const sane = amount > 0 && Number.isFinite(amount) && weight >= 0 && Number.isFinite(weight)
    return sane && !set.warmUp ? [{ ...set, amount, weight }] : []
  })
  if (done.length === 0) return undefined
  const top = Math.max(...done.map(({ weight }) => weight))
  const heaviest = done.filter(({ weight }) => weight === top)
  const reserves = heaviest.map(({ rir }) => rir).filter((rir) => rir !== undefined)
  return {
    kg: heaviest.some(({ kg }) => kg !== undefined) ? top : undefined,
    amounts: heaviest.map(({ amount }) => amount),
    rir: reserves.length === 0 ? undefined : Math.min(...reserves),
  }
}

/** The weight after `kg`: the lightest that is at least 2 % more. */
export function nextWeight(kg: number, step: number): number {
  return weightFrom(Math.max(kg * leastRaise, step), step)
}

function raised(kg: number | undefined, least: number, aim: Aim): Target {
  const weight = kg === undefined ? {} : { kg }
  if (kg === undefined || kg === 0 || aim.step === undefined) {
    return { kind: 'harder', ...weight, reps: aim.reps, why: 'topReached' }
  }
  const next = nextWeight(kg, aim.step)
  if (next > kg * mostRaise + 1e-9 && least < aim.reps + beyond) {
    return { kind: 'moreReps', kg, reps: Math.floor(least) + 1, why: 'stepTooBig' }
  }
  return { kind: 'moreWeight', kg: next, reps: aim.leastReps, why: 'topReached' }
}

/** Counted from the last time the weight went down: a new run-up is no stall. */
function stalled(works: readonly Work[]): boolean {
  const from = works.findLastIndex(({ kg }, i) => (kg ?? 0) < (works[i - 1]?.kg ?? 0))
  const last = works.slice(Math.max(0, from)).slice(-stallAfter - 1)
  if (last.length <= stallAfter) return false
  const [before, ...since] = last
  return before !== undefined && since.every((work) => !isGain(work, before))
}

/** More weight, or with no less weight more repetitions in all. */
function isGain(now: Work, before: Work): boolean {
  const [a, b] = [now.kg ?? 0, before.kg ?? 0]
  if (a !== b) return a > b
  return total(now) > total(before)
}

const total = ({ amounts }: Work) => amounts.reduce((sum, amount) => sum + amount, 0)

function lighter({ kg, amounts }: Work, aim: Aim): Target {
  if (kg === undefined || kg === 0 || aim.step === undefined) {
    const reps = within(Math.min(...amounts) * afterStall, aim)
    return { kind: 'lessWeight', ...(kg === undefined ? {} : { kg }), reps, why: 'stalled' }
  }
  const less = Math.max(aim.step, weightUnder(kg * afterStall, aim.step))
  return { kind: 'lessWeight', kg: Math.min(kg, less), reps: aim.leastReps, why: 'stalled' }
}
