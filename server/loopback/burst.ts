import type { Teller, Told } from '../../bot/turn.ts'
import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { deliver } from '../outbox.ts'
import { type Pace, pacing } from '../pacing.ts'
import { crowd, unsettled } from './store.ts'

/** What a burst came to. */
export type Burst = {
  announced: number
  /** Announcements by how often they were said: all of them once. */
  said: Record<string, number>
  /** Of those, through the second door, because the first was closed. */
  elsewhere: number
  /** Times a platform would have refused because it was written to too fast. */
  tooFast: number
  /** The most a platform got within one second, and one chat within one second. */
  mostASecond: number
  mostAChat: number
  faults: number
  deaths: number
  /** Seconds by the clock of the burst until the last one was said. */
  seconds: number
}

/** The process ends before anything left. */
class Died extends Error {}

const perSecond: Readonly<Record<string, number>> = { telegram: 30, discord: 50 }

/**
 * Tells everybody something at once, at platforms with their limits, while requests fail, members have closed their
 * doors and processes die. Time passes only where something waits, so that nothing is slower than the limits allow.
 */
export async function burst(
  db: Database,
  gym: Gym,
  { count, start }: { count: number; start: Date },
): Promise<Burst> {
  const chance = seededRandom(`burst ${count}`)
  const world = { at: start.getTime(), tooFast: 0, faults: 0, deaths: 0 }
  const said: { key: string; channel: string; chat: string; at: number }[] = []
  const closed = await crowd(db, gym, { count, start, chance })
  const now = () => new Date(world.at)

  const door = (channel: string): Teller => ({
    async tell(chat, { text }): Promise<Told> {
      if (channel === 'telegram' && closed.has(chat)) return 'closed'
      const lately = said.filter(({ at, channel: on }) => on === channel && world.at - at < 1000)
      const here = lately.some((each) => each.chat === chat)
      if (here || lately.length >= (perSecond[channel] ?? 0)) {
        world.tooFast++
        return 1000
      }
      const luck = chance()
      if (luck < 0.04) world.faults++
      if (luck < 0.02) return 1000 * Math.ceil(20 * chance())
      if (luck < 0.04) return 'again'
      said.push({ key: text, channel, chat, at: world.at })
      return 'sent'
    },
  })
  const sleep = async (milliseconds: number) => {
    const until = world.at + milliseconds
    await Promise.resolve()
    world.at = Math.max(world.at, until)
  }
  const doors = new Map(['telegram', 'discord'].map((channel) => [channel, door(channel)]))
  let waits = 0
  const mortal = (pace: Pace): Pace => ({
    ...pace,
    async wait(to) {
      if (++waits % Math.ceil(count / 5) === 0) {
        world.deaths++
        throw new Died()
      }
      return pace.wait(to)
    },
  })
  while ((await unsettled(db)) > 0 && world.at < start.getTime() + 6 * 3_600_000) {
    // Whoever begins anew has counted nothing yet.
    const pace = mortal(pacing({ now, sleep }))
    await deliver(db, gym, { doors, log: () => {}, now, pace }).catch((error: unknown) => {
      if (!(error instanceof Died)) throw error
    })
    world.at += 5000
  }
  return figures(said, { count, start: start.getTime(), world })
}

type Said = readonly { key: string; channel: string; chat: string; at: number }[]

function figures(
  said: Said,
  {
    count,
    start,
    world,
  }: { count: number; start: number; world: Pick<Burst, 'tooFast' | 'faults' | 'deaths'> },
): Burst {
  const { tooFast, faults, deaths } = world
  const times = Map.groupBy(said, ({ key }) => key)
  const often: Record<string, number> = {}
  for (const { length } of times.values()) often[length] = (often[length] ?? 0) + 1
  const chats = [...Map.groupBy(said, ({ channel, chat }) => `${channel} ${chat}`).values()]
  const channels = [...Map.groupBy(said, ({ channel }) => channel).values()]
  return {
    announced: count,
    said: often,
    elsewhere: said.filter(({ channel }) => channel === 'discord').length,
    tooFast,
    mostASecond: Math.max(...channels.map(densest)),
    mostAChat: Math.max(...chats.map(densest)),
    faults,
    deaths,
    seconds: Math.round((Math.max(...said.map(({ at }) => at)) - start) / 1000),
  }
}

/** The most that fell into any one second. */
function densest(said: Said): number {
  const times = said.map(({ at }) => at).sort((a, b) => a - b)
  let from = 0
  let most = 0
  for (const [i, at] of times.entries()) {
    while (at - (times[from] ?? at) >= 1000) from++
    most = Math.max(most, i - from + 1)
  }
  return most
}
