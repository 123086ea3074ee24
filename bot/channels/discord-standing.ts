import { z } from 'zod'
import { codes, isRefusal } from './discord-errors.ts'
import type { Interaction } from './discord-payloads.ts'
import type { DiscordRest } from './discord-rest.ts'
import type { Asks, Told } from './standing.ts'

/** May do everything, and may change the guild itself. */
const administrator = 8n
const manageGuild = 32n

const administers = (permissions: bigint): boolean => (permissions & (administrator | manageGuild)) !== 0n

/** What an interaction says of whoever made it. */
export const toldByInteraction =
  ({ member }: Interaction): Told =>
  () =>
    member?.permissions === undefined ? undefined : administers(BigInt(member.permissions))

const memberIn = z.object({ roles: z.array(z.string()) })
const guildOf = z.object({
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })),
})

/** Whether somebody may manage a guild; undefined when Discord can't be reached, or we are not in there. */
export const asksGuild =
  (rest: DiscordRest): Asks =>
  async (place, sender) => {
    try {
      const member = memberIn.parse(await rest.call('GET', `/guilds/${place}/members/${sender}`))
      const guild = guildOf.parse(await rest.call('GET', `/guilds/${place}`))
      // The role that everybody has is called like the guild.
      const theirs = guild.roles.filter(({ id }) => id === place || member.roles.includes(id))
      const all = theirs.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n)
      return guild.owner_id === sender || administers(all)
    } catch (error) {
      return isRefusal(error, codes.unknownMember) ? false : undefined
    }
  }
