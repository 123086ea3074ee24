import type { DoorDeps } from '../bot/channels/door.ts'
import { completions } from '../bot/commands/complete.ts'
import { commands } from '../bot/commands.ts'
import { noteUnreachable, senderKnown } from '../bot/identity.ts'
import { homesAt } from '../tools/gym/index.ts'
import { languageIn } from '../tools/kit/language.ts'
import type { Deps } from './deps.ts'
import { staffPlacesOf } from './staff-places.ts'

/** What the door to Discord is given, by the gateway and by requests alike. */
export function discordDeps(deps: Deps): DoorDeps {
  const { answer, open, db, draw, gym, gyms, log, now, watch } = deps
  /** The gym that is talked to where a command is typed. */
  async function gymAt(places: readonly (string | undefined)[]) {
    const asked = places.filter((place) => place !== undefined)
    const homes = await homesAt(db, 'discord', asked)
    const home = asked.map((place) => homes.get(place)).find((id) => id !== undefined)
    return (await gyms()).find(({ id }) => id === home) ?? gym()
  }
  return {
    answer,
    open,
    draw,
    log,
    now,
    watch,
    commands,
    unreachable: async (address) => {
      await noteUnreachable(db, 'discord', address, now())
    },
    staffPlaces: () => staffPlacesOf(deps, 'discord'),
    // Where others read along the gym's language is spoken.
    speechOf: async ({ private: alone, sender, language, within }) => {
      const its = await gymAt([within, sender])
      const known = alone ? await senderKnown(db, its.id, { channel: 'discord', sender }, now()) : undefined
      const theirs = known?.language ?? (alone ? languageIn(language) : undefined)
      return { language: theirs ?? languageIn(its.language) ?? 'en', clock: '24' }
    },
    complete: async ({ kind, typed, language, within, sender }) =>
      completions(kind, typed, { gym: await gymAt([within, sender]), now: now(), language }),
  }
}
