import { inOrder } from '../order.ts'

/** Turns that were taken in and are not yet answered. */
type InFlight = {
  /** Begins work after the earlier work of the same conversation. What it returns resolves when it ended, however. */
  begin(conversation: string, work: () => Promise<unknown>): Promise<void>
  /** Resolves when nothing is under way any more. */
  landed(): Promise<void>
}

/** Keeps track of the turns of one door, so that closing it loses none. */
export function inFlight(failed: (error: unknown) => void): InFlight {
  const order = inOrder()
  const flying = new Set<Promise<void>>()
  return {
    begin(conversation, work) {
      const flight: Promise<void> = order(conversation, work)
        .then(() => {}, failed)
        .finally(() => flying.delete(flight))
      flying.add(flight)
      return flight
    },
    async landed() {
      while (flying.size > 0) await Promise.all(flying)
    },
  }
}
