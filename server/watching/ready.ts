/** Why a house should not be asked just now. */
export type Reason = 'starting' | 'draining' | 'database' | 'migrations'

export type Ready = {
  /** Every reason there is; none where the house may be asked. It takes a second and a little at most. */
  reasons(): Promise<Reason[]>
  /** From now on nobody new shall be sent here: the house is about to close. */
  drain(): void
}

/** How long a database that is well may take for a word, in milliseconds. */
const patienceMs = 1000

/**
 * Whether the house may be asked: nobody has begun to close it, and its database answers within a second.
 *
 * @param look asks the database, and may find a reason; what it throws is one
 */
export function readiness(look: () => Promise<Reason | undefined>): Ready {
  let draining = false
  let asking: Promise<Reason | undefined> | undefined
  return {
    drain() {
      draining = true
    },
    async reasons() {
      // However often it is asked for, a database that hangs is asked once.
      asking ??= look()
        .catch((): Reason => 'database')
        .finally(() => {
          asking = undefined
        })
      const found = await inTime(asking)
      return [draining ? ('draining' as const) : undefined, found].filter((reason) => reason !== undefined)
    },
  }
}

async function inTime(asked: Promise<Reason | undefined>): Promise<Reason | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Reason>((resolve) => {
    timer = setTimeout(() => resolve('database'), patienceMs)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
