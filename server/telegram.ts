import type { DoorDeps } from '../bot/channels/door.ts'
import { gymPayload } from '../bot/commands/deep-links.ts'
import { offered } from '../bot/commands/offered.ts'
import { addressOf, noteUnreachable, senderKnown } from '../bot/identity.ts'
import { movePlace } from '../bot/moving/store.ts'
import { homesAt } from '../tools/gym/index.ts'
import { languageIn } from '../tools/kit/language.ts'
import type { Deps } from './deps.ts'
import { staffPlacesOf } from './staff-places.ts'

/** What the door to Telegram is given, whether it asks or is called. */
export function telegramDeps(deps: Deps): DoorDeps {
  const { answer, open, draw, db, gym, gymOf, gyms, log, now, watch } = deps
  const alone = (sender: string) => ({
    ...{ id: '', channel: 'telegram' as const, conversation: sender, private: true, sender },
    ...{ senderName: null, text: '', at: now() },
  })
  /** The gym that is talked to in a group, or by a sender. */
  async function gymAt(place: string) {
    const home = (await homesAt(db, 'telegram', [place])).get(place)
    return (await gyms()).find(({ id }) => id === home) ?? gym()
  }
  return {
    answer,
    open,
    draw,
    log,
    now,
    watch,
    commands: offered,
    addressOf: (sender) => addressOf(db, 'telegram', sender),
    known: async (sender) =>
      senderKnown(db, (await gymOf(alone(sender))).id, { channel: 'telegram', sender }, now()),
    gymLanguage: async (place) => languageIn((await gymAt(place)).language) ?? 'en',
    unreachable: async (address) => {
      await noteUnreachable(db, 'telegram', address, now())
    },
    moved: (from, to) => movePlace(db, 'telegram', from, to),
    staffPlaces: () => staffPlacesOf(deps, 'telegram'),
    invitation: async (place) => {
      const home = (await homesAt(db, 'telegram', [place])).get(place)
      return home && gymPayload(home)
    },
  }
}
