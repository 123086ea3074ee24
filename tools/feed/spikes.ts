import type { Sample } from './sample.ts'
import { jumpEvidence } from './turnover.ts'

/** A smaller jump is a class coming or going, whatever the arithmetic says. */
const leastJump = 15

/** Evidence in nats for a jump and its return together: one chance in 10^17. */
const leastEvidence = 40

/** Whether the middle reading jumps off and comes back at once, further than the doors let people through. */
export function isSpike(before: Sample, sample: Sample, after: Sample): boolean {
  const out = sample.count - before.count
  const back = sample.count - after.count
  if (out * back <= 0 || Math.min(Math.abs(out), Math.abs(back)) < leastJump) return false
  return jumpEvidence(before, sample) + jumpEvidence(sample, after) >= leastEvidence
}
