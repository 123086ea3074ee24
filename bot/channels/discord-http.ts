import { verifyKey } from 'discord-interactions'
import { z } from 'zod'
import { offered as all } from '../commands/offered.ts'
import type { Teller } from '../turn.ts'
import { offerCommands } from './discord-commands.ts'
import { type DiscordRest, discordRest } from './discord-rest.ts'
import { doorOf, type Talk, talk } from './discord-talk.ts'
import { nonceMs, tell } from './discord-tell.ts'
import { type DoorDeps, sleep } from './door.ts'
import type { Pace } from './growing.ts'
import { type Leaves, leaves } from './leafing.ts'

/** How Discord reaches us over HTTP: its public key signs what it sends. */
export type InteractionsConfig = { publicKey: string; applicationId: string | undefined }

type Config = InteractionsConfig & { token: string; apiRoot: string; pace?: Pace; perSecond?: number }

/** The door to Discord where no connection can be held: what is asked by commands and buttons, and what we say unasked. */
export type DiscordHttp = Teller & {
  name: string
  /** Answers a signed request of Discord's. */
  interactions(request: Request): Promise<Response>
  /** Sets the commands, when they aren't those already. */
  offer(): Promise<void>
  /** Resolves when everything taken in is answered. */
  landed(): Promise<void>
}

/**
 * Opens the door. Nothing is asked of Discord before somebody comes through it.
 *
 * @param kept what outlives the request, so that an answer is leafed through where it stands
 */
export function openDiscordHttp(config: Config, given: DoorDeps, kept: Leaves = leaves()): DiscordHttp {
  const { token, apiRoot, publicKey, applicationId, pace, perSecond } = config
  const deps = { ...given, sleep: given.sleep ?? sleep }
  const rest = discordRest({ token, apiRoot, sleep: deps.sleep, perSecond })
  const door = doorOf(token)
  const conversations = talk({ ...deps, rest, pace, leaves: kept, door })
  return {
    name: 'discord',
    keyLastsMs: nonceMs,
    again: { door: async () => door, take: conversations.again },
    tell: (address, message, key) => tell(address, message, { ...deps, rest, key }),
    interactions: signed(conversations, publicKey),
    async offer() {
      const application = applicationId ?? (await ourApplication(rest))
      await offerCommands(rest, application, deps.offered ?? all)
    },
    landed: conversations.landed,
  }
}

const ourselves = z.object({ id: z.string() })

/** The number of the application that a token is for. */
export const ourApplication = async (rest: DiscordRest): Promise<string> =>
  ourselves.parse(await rest.call('GET', '/applications/@me')).id

const ping = z.object({ type: z.literal(1) })

/** Hands signed requests to the talk, and refuses what Discord didn't sign. */
export function signed(conversations: Talk, publicKey: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const signature = request.headers.get('x-signature-ed25519') ?? ''
    const timestamp = request.headers.get('x-signature-timestamp') ?? ''
    const body = await request.text()
    const genuine = await verifyKey(body, signature, timestamp, publicKey).catch(() => false)
    if (!genuine) return Response.json({ error: 'This was not signed by Discord.' }, { status: 401 })
    const payload = parsed(body)
    if (ping.safeParse(payload).success) return Response.json({ type: 1 })
    const callback = await conversations.requested(payload)
    return callback
      ? Response.json(callback)
      : Response.json({ error: 'This is nothing I know.' }, { status: 400 })
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
