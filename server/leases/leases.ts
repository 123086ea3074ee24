import { sleep } from '../../bot/channels/door.ts'
import type { Alone, Held, Leases } from '../../bot/channels/leases.ts'
import type { Log } from '../../bot/log.ts'
import type { Database } from '../../db/client.ts'
import { agreedLease, giveBackLease, heldLeases, noteLease, takeLeases } from './store.ts'

/** What processes agree on, in the database they share. */
export const leasesOf = (db: Database, me: string): Leases => ({
  me,
  take: (names, seconds) => takeLeases(db, { names, holder: me, seconds }),
  async once(name, seconds) {
    // Nobody's own name: not even whoever took it last takes it twice.
    const holder = `${me}/${crypto.randomUUID()}`
    return (await takeLeases(db, { names: [name], holder, seconds })).has(name)
  },
  note: (name, note) => noteLease(db, { name, holder: me, note }),
  held: (prefix) => heldLeases(db, prefix),
  agree: async <T>(name: string, value: T, seconds: number) =>
    (await agreedLease(db, { name, value, seconds })) as T,
  giveBack: (name, afterMs = 0) => giveBackLease(db, { name, holder: me, afterMs }),
})

/** How long a name is held without a word of its holder, how often it says one, and how often others look. In milliseconds. */
type Beat = { holdMs: number; everyMs: number; lookMs: number }

/** Somebody who dies is missed for six seconds. */
const usualBeat: Beat = { holdMs: 6000, everyMs: 2000, lookMs: 1000 }

/**
 * Work that one process alone does, for as long as it is this one.
 *
 * Whoever can't renew in time stops before the others begin: what counts is when the last renewal was asked for.
 */
export function aloneBy(leases: Leases, log: Log, { holdMs, everyMs, lookMs }: Beat = usualBeat): Alone {
  const take = async (name: string) => (await leases.take([name], holdMs / 1000)).has(name)

  async function hold(name: string, work: (held: Held) => Promise<void>, over: AbortSignal): Promise<void> {
    const lost = new AbortController()
    const ended = new AbortController()
    const signal = AbortSignal.any([over, lost.signal])
    const beating = beat({ take: () => take(name), holdMs, everyMs, ended: ended.signal }).then((kept) => {
      if (kept) return
      log('lease.lost', { name })
      lost.abort()
    })
    async function handOver(): Promise<void> {
      if (ended.signal.aborted) return
      ended.abort()
      await beating
      // It runs out by itself where nobody hears.
      if (!lost.signal.aborted) await leases.giveBack(name).catch(() => {})
    }
    try {
      await work({ signal, handOver })
    } finally {
      await handOver()
    }
  }

  return async (name, work, over) => {
    while (!over.aborted) {
      const ours = await take(name).catch(() => false)
      if (ours) await hold(name, work, over)
      if (!over.aborted) await sleep(lookMs, over)
    }
  }
}

type Beating = { take(): Promise<boolean>; holdMs: number; everyMs: number; ended: AbortSignal }

/** Renews until it is told to end. @returns false when it is somebody else's by now, or may be */
async function beat({ take, holdMs, everyMs, ended }: Beating): Promise<boolean> {
  let asked = performance.now()
  for (;;) {
    await sleep(everyMs, ended)
    if (ended.aborted) return true
    const asking = performance.now()
    const late = new AbortController()
    const left = asked + holdMs - everyMs / 2 - asking
    // An answer that does not come in time is none.
    const answer = await Promise.race([
      take().catch(() => undefined),
      sleep(Math.max(0, left), late.signal).then(() => undefined),
    ]).finally(() => late.abort())
    if (answer === false) return false
    if (answer) asked = asking
    else if (performance.now() - asked > holdMs - everyMs) return false
  }
}
