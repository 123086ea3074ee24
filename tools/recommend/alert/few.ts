import { leastShown } from '../../kit/people.ts'
import type { Random } from '../../kit/random.ts'

/** An alert that waits for fewer people than its mark. */
export type Waiting = { id: string; below: number }

/** What is known of the place the alerts are about. */
export type Crowd = {
  /** People there now. */
  people: number
  /** How many were told of it a moment ago and may still be on their way. */
  coming: number
  /** Chance that someone who is told comes, 0 to 1. */
  compliance: number
}

/** Chance of filling the place above the mark that one telling may run. */
const risk = 0.02

/**
 * The alerts to tell of now: those whose mark is above the crowd, a random few of them, so that whoever comes still
 * finds it as quiet as they were told. With nobody on the way one is told however little room there is.
 */
export function toldNow(
  waiting: readonly Waiting[],
  { people, coming, compliance }: Crowd,
  random: Random,
): Waiting[] {
  const below = waiting.filter((alert) => people < alert.below)
  const marks = [...new Set(below.map((alert) => alert.below))]
  const most = new Map(marks.map((mark) => [mark, Math.max(1, mostTold(mark - people, compliance))]))
  const told: Waiting[] = []
  for (const alert of shuffled(below, random)) {
    if (coming + told.length < (most.get(alert.below) ?? 1)) told.push(alert)
  }
  return told
}

/**
 * How many may be told of room for so many, so that more than that come in at most one of fifty times.
 *
 * Each comes or stays away by themselves, so the number who come is binomial. The mean alone (room over compliance)
 * would overfill every second time.
 *
 * @example
 * mostTold(4, 0.5) // 4
 * mostTold(20, 0.5) // 29
 */
export function mostTold(room: number, compliance: number): number {
  const places = Math.floor(room)
  if (places < 1) return 0
  if (compliance <= 0) return Number.POSITIVE_INFINITY
  let told = places
  while (chanceOfMore(told + 1, places, compliance) <= risk) told++
  return told
}

/** Chance that more than `places` of `told` come. */
function chanceOfMore(told: number, places: number, compliance: number): number {
  if (compliance >= 1) return told > places ? 1 : 0
  let term = (1 - compliance) ** told
  let atMost = term
  for (let k = 1; k <= places; k++) {
    term *= ((told - k + 1) / k) * (compliance / (1 - compliance))
    atMost += term
  }
  return 1 - atMost
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = items.map((item) => ({ item, by: random() }))
  return order.sort((a, b) => a.by - b.by).map(({ item }) => item)
}

/** Part of the usual that counts as quiet. */
const quietPart = 0.7

/**
 * The mark for someone who named none: well under the usual there, and no more than the place holds in comfort.
 *
 * @param usual people usually there; undefined where that is not known yet
 * @param comfort people the place holds before it feels full
 * @example
 * quietMark(48, 64) // 33
 */
export function quietMark(usual: number | undefined, comfort: number): number {
  const quiet = quietPart * Math.min(usual ?? comfort, comfort)
  return Math.max(leastShown, Math.floor(quiet))
}
