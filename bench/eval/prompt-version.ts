import { createHash } from 'node:crypto'
import { coachPrompt } from '../../prompts/coach.ts'

/**
 * Which instructions the models were evaluated with: a fingerprint of their words, so that no change of them goes by
 * without a name.
 */
export function promptVersion(): string {
  const words = coachPrompt({ gym: 'gym', zone: 'zone', now: 'now', splits: ['split'] })
  return createHash('sha256').update(words).digest('hex').slice(0, 8)
}
