import type { DiscordDoor } from '../bot/channels/discord.ts'
import { DoorProblem } from '../bot/channels/door-problem.ts'
import type { Fleet } from '../bot/channels/leases.ts'
import type { TelegramDoor } from '../bot/channels/telegram.ts'
import type { Door, Teller } from '../bot/turn.ts'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { discordDeps } from './discord.ts'
import type { Parts } from './leaving.ts'
import { telegramDeps } from './telegram.ts'

/** The doors of a house that stays open. */
export type NodeDoors = { telegram: TelegramDoor | undefined; discord: DiscordDoor | undefined }

type House = { deps: Deps; fleet: Fleet | undefined; parts: Parts; print(line: string): void }

/** Opens the doors through which members are answered. */
export async function openDoors({ telegram, discord }: Config, house: House): Promise<NodeDoors> {
  const { deps, fleet, parts } = house
  return {
    telegram:
      telegram.kind === 'closed'
        ? undefined
        : await open(
            'Telegram',
            house,
            telegram.kind === 'webhook' ? parts.close : parts.handOver,
            async () => {
              const { openTelegram } = await import('../bot/channels/telegram.ts')
              return openTelegram(telegram, { ...telegramDeps(deps), fleet })
            },
          ),
    discord:
      discord.kind === 'closed'
        ? undefined
        : await open('Discord', house, parts.handOver, async () => {
            const { openDiscord } = await import('../bot/channels/discord.ts')
            return openDiscord(discord, { ...discordDeps(deps), fleet })
          }),
  }
}

/**
 * A door that can't open says why, and the others stay open. What comes by a connection of its own is left at once when
 * the house is; what is called over HTTP with the last request.
 */
async function open<D extends Door>(
  name: string,
  { deps: { doors }, parts, print }: House,
  leaving: (() => Promise<unknown>)[],
  opening: () => Promise<D>,
): Promise<D | undefined> {
  try {
    const door = await opening()
    leaving.push(() => door.close())
    // Until the last request something may have come by HTTP, and is answered after it.
    if (leaving !== parts.close) parts.close.push(() => door.close())
    doors.set(door.name, door)
    return door
  } catch (error) {
    if (!(error instanceof DoorProblem)) throw error
    print(`${name} stays closed: ${error.message}`)
    return undefined
  }
}

/** Opens the doors for what is said unasked alone: nobody comes in by them. */
export async function openTellers({ telegram, discord }: Config, deps: Deps): Promise<void> {
  const doors: (Teller & { name: string })[] = []
  if (telegram.kind !== 'closed') {
    const { openTelegramHttp } = await import('../bot/channels/telegram-http.ts')
    doors.push(openTelegramHttp({ url: '', secret: undefined, ...telegram }, telegramDeps(deps)))
  }
  if (discord.kind !== 'closed') {
    const { openDiscordHttp } = await import('../bot/channels/discord-http.ts')
    doors.push(openDiscordHttp({ publicKey: '', applicationId: undefined, ...discord }, discordDeps(deps)))
  }
  for (const door of doors) deps.doors.set(door.name, door)
}
