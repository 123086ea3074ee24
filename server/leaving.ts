/** Whether the house is being left. */
export type Leaving = {
  /** Told to leave: no work for us is to be sent here any more. */
  draining(): boolean
  /** The balancer has had its time: nothing new is taken in. */
  closed(): boolean
}

/** What there is to do when the house is left. Each part is one of three. */
export type Parts = {
  /** At once: other processes take over what this one did for all. */
  handOver: (() => Promise<unknown>)[]
  /** After the balancer's grace: what is under way comes to its end. */
  finish: (() => Promise<unknown>)[]
  /** Last, and one after another, the newest first: what the others stood on. */
  close: (() => Promise<unknown>)[]
}

export type Leave = Leaving & {
  parts: Parts
  /** Leaves, once: resolves when all is ended. */
  leave(graceMs: number): Promise<void>
}

/**
 * The way out of the house: first it says that it leaves and hands over what others can do at once, then it takes nothing
 * new, and when the last answer is out it closes what the answers stood on.
 */
export function leaving({
  sleep,
  failed,
}: {
  sleep(milliseconds: number): Promise<unknown>
  failed(error: unknown): void
}): Leave {
  const parts: Parts = { handOver: [], finish: [], close: [] }
  let stage: 'open' | 'draining' | 'closed' = 'open'
  let left: Promise<void> | undefined
  const all = (some: readonly (() => Promise<unknown>)[]) =>
    Promise.all(some.map((part) => part().catch(failed)))

  async function leave(graceMs: number): Promise<void> {
    stage = 'draining'
    const handed = all(parts.handOver)
    if (graceMs > 0) await sleep(graceMs)
    stage = 'closed'
    await Promise.all([handed, all(parts.finish)])
    for (const part of [...parts.close].reverse()) await part().catch(failed)
  }

  return {
    parts,
    draining: () => stage !== 'open',
    closed: () => stage === 'closed',
    leave: (graceMs) => (left ??= leave(graceMs)),
  }
}
