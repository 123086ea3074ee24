import type { Leases } from '../bot/channels/leases.ts'

const name = 'outbox'

/** Longer than a message waits for its moment: whoever writes asks again before each few of them. */
const heldSeconds = 20

/** The next one to write begins when what the last one has just sent no longer counts with the channels. */
const restMs = 1200

/**
 * Which of several processes writes to members unasked. One does, so that all together write no faster than a channel
 * takes: what was sent when is known to whoever sent it.
 */
export const writer = (leases: Leases) => ({
  /** Whether it is this process; it stays this one as long as it asks every few seconds. */
  ours: async (): Promise<boolean> => (await leases.take([name], heldSeconds)).has(name),
  leave: (afterMs = restMs) => leases.giveBack(name, afterMs),
})
