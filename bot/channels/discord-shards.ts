import { z } from 'zod'
import { tokenRefused } from './discord-client.ts'
import { DiscordRefusal, problemOf } from './discord-errors.ts'
import type { DiscordRest } from './discord-rest.ts'
import { openShard, type Shard, type ShardDeps } from './discord-shard.ts'
import { idIn } from './discord-talk.ts'
import { persist } from './door.ts'

/** How many connections share the guilds: as many as Discord advises, or a number. */
type Wanted = 'auto' | number

type Deps = ShardDeps & { rest: DiscordRest; shards: Wanted; beat?: ShardBeat }

/** How long a connection is held without a word of its holder, and how often it says one. */
export type ShardBeat = { holdMs: number; everyMs: number }

/** A process that dies is missed for six seconds; Discord keeps what came meanwhile for whoever goes on. */
const usualBeat: ShardBeat = { holdMs: 6000, everyMs: 2000 }

/** Connections that are shared by several processes. */
export type Shards = {
  /** Which are open here. */
  open(): readonly number[]
  /** Lets others go on with them. */
  close(): Promise<void>
}

const advised = z.object({ shards: z.number().int().min(1) })

/**
 * How many connections there are, as Discord advises or as configured.
 *
 * @returns undefined when Discord can't be reached
 * @throws {DoorProblem} when it refuses the token
 */
async function countOf({ shards, rest, log }: Deps): Promise<number | undefined> {
  try {
    const { shards: best } = advised.parse(await rest.call('GET', '/gateway/bot'))
    return shards === 'auto' ? best : shards
  } catch (error) {
    if (error instanceof DiscordRefusal && error.status === 401) throw tokenRefused()
    log('discord.unreachable', problemOf(error))
    return undefined
  }
}

/**
 * Divides the connections among the processes that are there. Each is held by one, which notes where it stands; when
 * that one dies or leaves, another goes on from there, and Discord brings what came in between.
 *
 * @throws {DoorProblem} when Discord refuses the token
 */
export async function shareShards(deps: Deps): Promise<Shards> {
  const { sleep, log } = deps
  const over = new AbortController()
  const running = new Map<number, Shard>()
  let count = await countOf(deps)

  async function goOn(): Promise<void> {
    async function counted(): Promise<boolean> {
      count = await countOf(deps)
      return count !== undefined
    }
    if (count === undefined) await persist(counted, { sleep, signal: over.signal })
    if (count === undefined || over.signal.aborted) return
    log('discord.open', { shards: count })
    await share(count, running, deps, over.signal)
  }

  const sharing = goOn().catch((error) => log('discord.refused', problemOf(error)))
  return {
    open: () => [...running.keys()].sort((a, b) => a - b),
    async close() {
      over.abort()
      await sharing
    },
  }
}

async function share(
  first: number,
  running: Map<number, Shard>,
  deps: Deps,
  over: AbortSignal,
): Promise<void> {
  const { leases, sleep, beat = usualBeat, log } = deps
  const named = (count: number) => namesOf(idIn(deps.config.token), count)
  let names = named(first)
  const round = rounds(running, deps)
  while (!over.aborted) {
    try {
      // What Discord advises may differ from one start to the next; all that are there go by the first.
      const count =
        deps.shards === 'auto' ? await leases.agree(names.count, first, beat.holdMs / 1000) : first
      names = named(count)
      await round(count, names)
    } catch (error) {
      // With the database out of reach every connection stays where it is.
      log('discord.leases', { problem: error instanceof Error ? error.name : typeof error })
    }
    await sleep(beat.everyMs, over)
  }
  await Promise.all([...running.keys()].map((nth) => leave(nth, names, running, deps)))
  await leases.giveBack(names.here(leases.me)).catch(() => {})
}

type Names = {
  count: string
  here(process: string): string
  shard(nth: number): string
}

const namesOf = (bot: string, count: number): Names => ({
  count: `discord/${bot}/count`,
  here: (process) => `discord/${bot}/${count}/here/${process}`,
  shard: (nth) => `discord/${bot}/${count}/shard/${nth}`,
})

/** One look: renews what is held here, lets go of what is too much, and takes what is nobody's. */
function rounds(running: Map<number, Shard>, deps: Deps) {
  const { leases, beat = usualBeat } = deps
  const seconds = beat.holdMs / 1000
  const noted = new Map<number, { seen: string; written: string }>()

  async function renew(names: Names): Promise<void> {
    const mine = [...running]
    const wanted = [names.here(leases.me), ...mine.map(([nth]) => names.shard(nth))]
    const kept = await leases.take(wanted, seconds)
    for (const [nth, shard] of mine) {
      if (kept.has(names.shard(nth))) continue
      running.delete(nth)
      deps.log('discord.shard_lost', { shard: nth })
      await shard.stop()
    }
  }

  /** Where each stood at the last look: what came since may not have been begun, and is brought once more. */
  async function note(names: Names): Promise<void> {
    for (const [nth, shard] of running) {
      const { seen, written } = noted.get(nth) ?? { seen: '', written: '' }
      const session = shard.session()
      noted.set(nth, { seen: session ? JSON.stringify(session) : '', written: seen })
      if (seen !== '' && seen !== written) await leases.note(names.shard(nth), JSON.parse(seen))
    }
  }

  async function balance(count: number, names: Names): Promise<void> {
    const held = new Set(await leases.held(names.here('').replace(/here\/$/, '')))
    const processes = [...held].filter((name) => name.startsWith(names.here(''))).length
    const fair = Math.ceil(count / Math.max(1, processes))
    const most = [...running.keys()].sort((a, b) => a - b).slice(fair)
    for (const nth of most) await leave(nth, names, running, deps)
    const free = Array.from({ length: count }, (_, nth) => nth).filter((nth) => !held.has(names.shard(nth)))
    const few = free.slice(0, Math.max(0, fair - running.size))
    const taken = await leases.take(few.map(names.shard), seconds)
    for (const nth of few) {
      if (!taken.has(names.shard(nth))) continue
      noted.delete(nth)
      running.set(nth, openShard(nth, count, taken.get(names.shard(nth)), deps))
    }
  }

  return async (count: number, names: Names): Promise<void> => {
    await renew(names)
    await note(names)
    await balance(count, names)
  }
}

/** Stops a connection, notes where it stands, and gives it to whoever comes. */
async function leave(nth: number, names: Names, running: Map<number, Shard>, deps: Deps): Promise<void> {
  const { leases } = deps
  const shard = running.get(nth)
  if (!shard) return
  running.delete(nth)
  await shard.stop()
  const session = shard.session()
  // Where the database does not hear it, it runs out by itself, and the next one goes on from the last note.
  await leases.note(names.shard(nth), session ?? null).catch(() => {})
  await leases.giveBack(names.shard(nth)).catch(() => {})
}
