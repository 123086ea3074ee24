import { gymAsked } from '../bot/commands/deep-links.ts'
import { isKnown } from '../bot/identity.ts'
import type { Turn } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { gymsTalkedTo, homesAt, loadGym, moveHome, usualGym } from '../tools/gym/index.ts'
import type { Gym } from '../tools/kit/gym.ts'

/** Which gym the house is for: the configured one, else the only real one, else the demo gym. */
export async function theGym(db: Database, wanted: string | undefined): Promise<Gym> {
  const id = wanted ?? (await usualGym(db))
  const gym = id === undefined ? undefined : await loadGym(db, id)
  if (!gym) throw new NoGym(wanted)
  return gym
}

/** There is no such gym in the database. */
export class NoGym extends Error {
  constructor(wanted: string | undefined) {
    super(wanted ? 'SPOTTER_GYM names a gym that is not in the database.' : 'The database holds no gym yet.')
    this.name = 'NoGym'
  }
}

/** The gyms of a house. */
export type Gyms = {
  /** The house's own. */
  gym(): Promise<Gym>
  /** The one a turn is about: of the guild or group it was said in, else of the person. */
  gymOf(turn: Turn): Promise<Gym>
  /** Every one that is talked to; the house's own is the first. */
  gyms(): Promise<readonly Gym[]>
  /** Somebody of the staff has changed something: they are read anew. */
  changed(): void
}

/** Settings of a gym change seldom; a turn may see ones this old, of those that another process has changed. */
const freshMs = 3000

/** The gyms of a house, remembered for some seconds. */
export function gymsOf(db: Database, wanted: string | undefined, now: () => Date): Gyms {
  const kept = remembered<Gym | undefined>(now)
  const own = () => kept.read('', () => theGym(db, wanted)) as Promise<Gym>
  const byId = (id: string) => kept.read(id, () => loadGym(db, id))

  return {
    gym: own,
    changed: kept.forget,
    async gymOf(turn) {
      const house = await own()
      const home = await homeOf(db, turn, house.id)
      if (home === undefined || home === house.id) return house
      return (await byId(home)) ?? house
    },
    async gyms() {
      const house = await own()
      const ids = (await gymsTalkedTo(db)).filter((id) => id !== house.id)
      const others = await Promise.all(ids.map(byId))
      return [house, ...others.filter((each) => each !== undefined)]
    },
  }
}

/** A browser and a terminal talk to the house's own gym. */
async function homeOf(db: Database, turn: Turn, house: string): Promise<string | undefined> {
  const { channel, sender, within } = turn
  if (channel === 'web' || channel === 'terminal') return undefined
  const known = await homesAt(db, channel, within === undefined ? [sender] : [within, sender])
  const moved = await movedBy(db, turn, known)
  const own = known.get(sender)
  if (within === undefined) return moved ?? own
  const here = moved ?? known.get(within)
  // Whoever we know from a group alone means its gym in private, too.
  if (here !== undefined && own === undefined && !(await isKnown(db, house, turn)))
    await moveHome(db, { channel, place: sender, gym: here }, turn.at)
  return here ?? own
}

/** The gym to which the turn has just moved somebody, or their group. */
async function movedBy(
  db: Database,
  turn: Turn,
  known: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const gym = gymAsked(turn.text)
  if (gym === undefined || !mayMove(turn, known)) return undefined
  const { channel, sender, within, at } = turn
  return (await moveHome(db, { channel, place: within ?? sender, gym }, at)) ? gym : undefined
}

/** Who opens a gym's link moves there; a group moves once, and after that for who runs it alone. */
function mayMove({ within, standing = [] }: Turn, known: ReadonlyMap<string, string>): boolean {
  if (within === undefined || !known.has(within)) return true
  return standing.some(({ place, administrator }) => place === within && administrator)
}

function remembered<T>(now: () => Date) {
  let kept = new Map<string, { value: Promise<T>; at: number }>()
  return {
    forget() {
      kept = new Map()
    },
    read(key: string, look: () => Promise<T>): Promise<T> {
      const at = now().getTime()
      const known = kept.get(key)
      if (known && at - known.at <= freshMs && at >= known.at) return known.value
      const value = look()
      kept.set(key, { value, at })
      // A failure is not remembered: the next turn tries again.
      value.catch(() => kept.delete(key))
      return value
    },
  }
}
