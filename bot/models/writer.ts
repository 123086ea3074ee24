import { generateText } from 'ai'
import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import type { Log } from '../log.ts'
import type { Write } from '../summary.ts'
import { armFor } from './choice.ts'
import { type Models, usableModel } from './usable.ts'

/** Nobody may ask the member's model just now. */
class NoWriter extends Error {
  override readonly name = 'NoWriter'
}

/**
 * Writes short texts with the language model that answers the member, within the same budgets.
 *
 * The text rejects where rules answer the member, a budget is spent or the model fails.
 */
export function writerOf(
  { arms, terms }: Models,
  { db, gym, log }: { db: Database; gym(): Promise<Gym>; log: Log },
): Write {
  return async (instructions, text, { member, at }) => {
    const { id, zone, model: own } = await gym()
    const hosted = armFor(arms, { own, member })?.hosted
    const random = seededRandom(`summary:${member}:${at.toISOString()}`)
    const use = { db, gym: { id, zone }, member, purpose: 'summary', now: at, random, log } as const
    const usable = hosted && (await usableModel(hosted, terms, use))
    if (!usable) throw new NoWriter()
    const { model, signal } = usable
    try {
      const written = await generateText({
        model,
        instructions,
        prompt: text,
        maxRetries: 0,
        abortSignal: signal,
      })
      return written.text
    } finally {
      await usable.settled()
    }
  }
}
