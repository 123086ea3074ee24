import type { UserFromGetMe } from 'grammy/types'
import type { Sleep } from './door.ts'
import type { ShownMenus } from './telegram-menu.ts'
import { type Pace, pace } from './telegram-pace.ts'
import { type Pages, pages } from './telegram-pages.ts'
import type { Heard } from './telegram-turn.ts'

/**
 * What a door remembers from one update to the next. Words and numbers alone: where the door is built anew for every
 * request, it outlives the request.
 */
export type Kept = {
  /** Who we are, once Telegram has said so. */
  me: UserFromGetMe | undefined
  pages: Pages
  /** Whether an update is one more picture of an album that is being answered: the first stands for all. */
  isMore(update: Heard): boolean
  menus: ShownMenus
  pace: Pace
}

/** Begins to remember. */
export const keep = (means: { now(): Date; sleep: Sleep }): Kept => ({
  me: undefined,
  pages: pages(),
  isMore: albums(),
  menus: new Map(),
  pace: pace(means),
})

/** So many albums are remembered; beyond it the oldest go. */
const mostAlbums = 1000

function albums(): Kept['isMore'] {
  const firsts = new Map<string, string>()
  return (update) => {
    if (update.kind !== 'said' || update.album === undefined) return false
    const { album, turn } = update
    const first = firsts.get(album) ?? turn.id
    firsts.set(album, first)
    for (const oldest of firsts.keys()) {
      if (firsts.size <= mostAlbums) break
      firsts.delete(oldest)
    }
    // The first itself may come once more, if it could not be answered.
    return first !== turn.id
  }
}
