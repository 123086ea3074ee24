import { createHash } from 'node:crypto'

/**
 * A short reference to a turn, as the buttons under its answer carry it. It tells nothing of the turn, and only whoever
 * got the answer can use it.
 *
 * @example
 * answerRef({ channel: 'web', id: 'mia:1' }) // '2d9c0a6a2a65'
 */
export function answerRef({ channel, id }: { channel: string; id: string }): string {
  return createHash('sha256').update(`${channel} ${id}`).digest('hex').slice(0, 12)
}
