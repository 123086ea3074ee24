import type { Fleet } from '../bot/channels/leases.ts'
import type { Log } from '../bot/log.ts'
import type { OpenDatabase } from '../db/client.ts'
import { aloneBy, leasesOf } from './leases/leases.ts'

/** What this process agrees on with others; undefined with an embedded database, which has one process. */
export function fleetOf({ db, kind }: OpenDatabase, log: Log, me: string): Fleet | undefined {
  if (kind === 'embedded') return undefined
  const leases = leasesOf(db, me)
  return { leases, alone: aloneBy(leases, log) }
}

/** Does something once at a time over all processes, each after the other; at once where there is no other. */
export async function oneAfterAnother<T>(
  fleet: Fleet | undefined,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!fleet) return work()
  const done = new AbortController()
  const result = Promise.withResolvers<T>()
  await fleet.alone(
    name,
    async () => {
      await work().then(result.resolve, result.reject)
      done.abort()
    },
    done.signal,
  )
  return result.promise
}
