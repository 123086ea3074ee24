import { readerOf } from '../bot/identity.ts'
import { hasTurnsBefore, shownTurns } from '../bot/store.ts'
import { loadGym } from '../tools/gym/index.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { liveOf } from '../tools/live/index.ts'
import type { Deps } from './deps.ts'
import type { ChatDeps } from './routes/chat.ts'
import type { LiveDeps } from './routes/live.ts'
import { stripOf } from './strip.ts'

/** A reload of the page shows the talk of the last day. */
const shownHours = 24
const most = 20

/** What the chat on the web needs of the house. */
export function chatOf(deps: Deps, now: () => Date, newId: () => string): ChatDeps {
  const { db, gym, answer, crash, watch } = deps
  const talkOf = (sender: string) => ({ channel: 'web' as const, conversation: sender })
  async function past(sender: string, range: { news?: number; before?: number }) {
    // Earlier turns are asked for by number, however old they are.
    const after = range.before === undefined ? { after: addMinutes(now(), -shownHours * 60) } : {}
    const turns = await shownTurns(db, (await gym()).id, talkOf(sender), { ...after, most, ...range })
    return turns.map((turn) => ({ ...turn, at: turn.at.toISOString() }))
  }
  return {
    perMinute: deps.perAddress.messages,
    addresses: deps.addresses,
    ...{ answer, gym, now, crash, newId, watch },
    strip: async () => stripOf(db, await gym(), now()),
    history: (sender, before) => past(sender, before === undefined ? {} : { before }),
    news: (sender, news) => past(sender, { news }),
    hasEarlier: async (sender, before) => hasTurnsBefore(db, (await gym()).id, talkOf(sender), before),
    reader: async (sender) => readerOf(db, (await gym()).id, { channel: 'web', sender }, now()),
  }
}

/** What the public pages of the gyms need of the house. */
export const livePartOf = ({ db, crash }: Deps, now: () => Date): LiveDeps => ({
  ...{ now, crash },
  gymNamed: (id) => loadGym(db, id),
  live: (gym, at) => liveOf(db, gym, at),
})
