import type { Sample } from './sample.ts'
import { jumpEvidence } from './turnover.ts'

/** A smaller jump is a class coming or going, whatever the arithmetic says. */
const leastJump = 15

/** Evidence in nats for a jump and its return together: one chance in 10^17. */
const leastEvidence = 40

/**
 * Places of readings that jump off and come back at once, further than the doors let people through.
 *
 * The clearest goes first, and its neighbours are looked at again without it: beside a spike, an honest reading
 * looks like a dip.
 *
 * @param samples in order of time
 * @param places those of them that are looked at, rising
 */
export function spikesAmong(samples: readonly Sample[], places: readonly number[]): number[] {
  const evidence = places.map((_, k) => evidenceAt(samples, places, k))
  const clearest = places.filter((_, k) => {
    const own = evidence[k] ?? 0
    return own > 0 && own >= (evidence[k - 1] ?? 0) && own > (evidence[k + 1] ?? 0)
  })
  if (clearest.length === 0) return []
  const found = new Set(clearest)
  const left = places.filter((place) => !found.has(place))
  return [...clearest, ...spikesAmong(samples, left)]
}

/** Evidence that a reading is a spike between the two beside it, in nats; 0 where there is too little. */
function evidenceAt(samples: readonly Sample[], places: readonly number[], k: number): number {
  const [before, sample, after] = [k - 1, k, k + 1].map((at) => samples[places[at] ?? -1])
  if (!before || !sample || !after) return 0
  const out = sample.count - before.count
  const back = sample.count - after.count
  if (out * back <= 0 || Math.min(Math.abs(out), Math.abs(back)) < leastJump) return 0
  const found = (jumpEvidence(before, sample) ?? 0) + (jumpEvidence(sample, after) ?? 0)
  return found >= leastEvidence ? found : 0
}
