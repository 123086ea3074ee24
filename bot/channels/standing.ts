import type { Answer, Listener, Standing, Turn } from '../turn.ts'

/** Whether somebody is among those who run a guild or group; undefined where that can't be told now. */
export type Asks = (place: string, sender: string) => Promise<boolean | undefined>

/** What the message itself says of whoever sent it, where it was sent. */
export type Told = () => boolean | undefined

export type StandingDeps = {
  asks: Asks
  /** The guilds or groups whose administrators answer for the gym. */
  staffPlaces?: (() => Promise<readonly string[]>) | undefined
  now(): Date
}

/** A channel is asked about the same person once in ten minutes. */
const freshMs = 10 * 60_000

/** So many answers are remembered; beyond it the oldest go. */
const mostKept = 5000

/** The one thing that is said of a group that is not linked yet. */
const linking = /^\/group(?![a-z0-9_])/i

/**
 * Looks up what chats say of whoever speaks: in a group of that group, where it is linked or shall be; in private of every
 * linked one, so that a role ends also for who writes in private alone. A gym without linked chats is asked nothing.
 */
export function standingOf({ asks, staffPlaces, now }: StandingDeps) {
  const known = new Map<string, { administrator: boolean; at: number }>()

  async function about(place: string, sender: string): Promise<Standing | undefined> {
    const key = `${place} ${sender}`
    const at = now().getTime()
    const before = known.get(key)
    if (before && at - before.at < freshMs) return { place, administrator: before.administrator }
    const administrator = await asks(place, sender).catch(() => undefined)
    if (administrator === undefined) return undefined
    known.delete(key)
    known.set(key, { administrator, at })
    for (const oldest of known.keys()) {
      if (known.size <= mostKept) break
      known.delete(oldest)
    }
    return { place, administrator }
  }

  return async (
    { within, private: alone, sender, text }: Omit<Turn, 'at'>,
    told?: Told,
  ): Promise<readonly Standing[]> => {
    const links = linking.test(text.trim())
    // Without its database the house knows of no place; the turn itself says that something is wrong.
    const linked = (await staffPlaces?.().catch(() => [])) ?? []
    const here = within !== undefined && (links || linked.includes(within)) ? [within] : []
    const places = alone ? [...new Set([...here, ...linked])] : here
    const found = await Promise.all(
      places.map((place) => {
        const administrator = place === within ? told?.() : undefined
        return administrator === undefined ? about(place, sender) : { place, administrator }
      }),
    )
    return found.filter((each) => each !== undefined)
  }
}

/** Answers turns that know what chats say of whoever speaks. */
export function knowing(
  answer: Answer,
  deps: StandingDeps,
): (turn: Turn, told?: Told, heard?: Listener) => ReturnType<Answer> {
  const look = standingOf(deps)
  return async (turn, told, heard) => {
    // Nobody waits for a look where there is nothing to look at.
    if (!deps.staffPlaces && !linking.test(turn.text.trim())) return answer(turn, heard)
    const standing = await look(turn, told)
    return answer(standing.length > 0 ? { ...turn, standing } : turn, heard)
  }
}
