import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
  RESTJSONErrorCodes,
} from 'discord.js'
import type { Asks, Told } from './standing.ts'

/** Whoever may change the guild itself, or everything. */
const administers = (permissions: Readonly<PermissionsBitField> | null | undefined): boolean | undefined =>
  permissions?.has(PermissionFlagsBits.ManageGuild)

/** What an interaction says of whoever made it. */
export const toldByInteraction =
  ({ memberPermissions }: ChatInputCommandInteraction | ButtonInteraction): Told =>
  () =>
    administers(memberPermissions)

/** What a message in a guild says of its author. */
export const toldByMessage =
  ({ member }: Message): Told =>
  () =>
    administers(member?.permissions)

/** Whether somebody may manage a guild; undefined when Discord can't be reached, or we are not in there. */
export const asksGuild =
  (client: () => Client | undefined): Asks =>
  async (place, sender) => {
    const guild = client()?.guilds.cache.get(place)
    if (!guild) return undefined
    try {
      const member = await guild.members.fetch({ user: sender, force: true })
      return administers(member.permissions)
    } catch (error) {
      const gone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember
      return gone ? false : undefined
    }
  }
