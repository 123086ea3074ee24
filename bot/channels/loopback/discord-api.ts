import type { GatewayMessageCreateDispatchData } from 'discord.js'
import { buttonInGuild, channelId, directChannelId, directMessage, mia } from '../fixtures/discord.ts'
import { type Gateway, playGateway } from './discord-gateway.ts'
import { acknowledge } from './discord-interactions.ts'
import { callbackBody } from './discord-limits.ts'
import { discordCalls } from './discord-rest.ts'
import { type Signer, signer } from './discord-signing.ts'
import { emptyState, type Kept, type Known, type State } from './discord-state.ts'
import { type Answered, type Call, listen } from './server.ts'

/** What happens to a call instead of an answer; 'lost' is heard and done, but its answer doesn't arrive. */
type Fault = { status: number; code: number; message: string; retryAfter?: number } | 'dropped' | 'lost'

/** An interaction in the form of the API. */
export type SentInteraction = {
  id: string
  token: string
  channel?: { id?: string } | undefined
  message?: { id: string; flags?: number }
}

/** Discord's API and gateway, played on this machine. */
export type DiscordApi = {
  /** For the configuration's `apiRoot`. */
  root: string
  token: string
  state: State
  gateway: Gateway
  /** "POST /channels/1/messages" and so on, whatever came of them. */
  calls: string[]
  /** What went against the documentation; a good bot leaves it empty. */
  mistakes: string[]
  /** Its key for what it sends by request, in hexadecimal. */
  publicKey: string
  /** Lets the next calls fail whose method and path begin like this, one fault each. */
  fail(call: string, ...faults: Fault[]): void
  /** Lets calls fail as a chance has it. */
  trouble(chance: (call: string) => Fault | undefined): void
  deliver(message: GatewayMessageCreateDispatchData): void
  /** Mia writes to the bot in private. */
  say(text: string): void
  interact(interaction: SentInteraction): void
  /** Hands an interaction in by a signed request, and takes what it is answered. */
  request(handler: Handler, interaction: SentInteraction): Promise<Response>
  /** Hands a signed request in again that was answered before, and takes no notice of what comes of it. */
  repeat(handler: Handler, interaction: SentInteraction): Promise<Response>
  /** Mia presses the button with this label on the bot's newest message, or chooses that line of its list. */
  press(label: string): void
  /** The same press as the API's object. */
  pressOf(label: string): SentInteraction
  close(): Promise<void>
}

type Handler = (request: Request) => Promise<Response>

/** A token in the form of the developer portal. */
export const discordToken = 'MTE4NDQwMjMzNzYxMTU1MDcyMQ.GLoopB.0123456789abcdefghijklmnopqrstuvwxyzAB'

/** Starts the platform; `port` 0 lets the system choose. */
export async function playDiscord(token = discordToken, port = 0): Promise<DiscordApi> {
  const state = emptyState()
  const calls: string[] = []
  const { faultOf, ...planned } = troubles()
  const answer = discordCalls(state, token)
  const signing = signer()

  const loopback = await listen((call) => {
    const path = call.path.replace(/^\/api\/v10/, '')
    const name = `${call.method} ${path}`
    calls.push(name)
    const fault = faultOf(name)
    if (fault && fault !== 'lost') return faulty(fault)
    const answered = answer({ ...call, path } satisfies Call)
    return fault === 'lost' ? 'dropped' : answered
  }, port)
  const gateway = playGateway(loopback.server, token)
  state.gateway = gateway.session.url
  const deliver = (message: GatewayMessageCreateDispatchData) => gateway.dispatch('MESSAGE_CREATE', message)
  const pressOf = (label: string) => pressOn(state.messages.at(-1), label, state.next())

  function interact(interaction: SentInteraction): void {
    known(interaction, state)
    gateway.dispatch('INTERACTION_CREATE', interaction)
  }

  return {
    root: `${loopback.origin}/api`,
    token,
    state,
    gateway,
    calls,
    mistakes: state.mistakes,
    publicKey: signing.publicKey,
    ...planned,
    deliver,
    say: (content) => deliver({ ...directMessage, id: state.next(), content }),
    interact,
    request: (handler, interaction) => requested(handler, interaction, signing, state),
    repeat: async (handler, interaction) => handler(await signing.sign(interaction)),
    press: (label) => interact(pressOf(label)),
    pressOf,
    close() {
      gateway.close()
      return loopback.close()
    },
  }
}

/** What goes wrong: as planned, and as a chance has it. */
function troubles() {
  const faults: { call: string; fault: Fault }[] = []
  let chance: (call: string) => Fault | undefined = () => undefined
  return {
    faultOf(name: string): Fault | undefined {
      const at = faults.findIndex((planned) => name.startsWith(planned.call))
      const [planned] = at >= 0 ? faults.splice(at, 1) : []
      return planned?.fault ?? chance(name)
    },
    fail(call: string, ...planned: Fault[]): void {
      faults.push(...planned.map((fault) => ({ call, fault })))
    },
    trouble(by: typeof chance): void {
      chance = by
    },
  }
}

async function requested(
  handler: Handler,
  interaction: SentInteraction,
  way: Pick<Signer, 'sign'>,
  state: State,
): Promise<Response> {
  const response = await handler(await way.sign(interaction))
  if (!response.ok) return response
  const { data: callback } = callbackBody.safeParse(await response.clone().json())
  if (!callback) state.mistakes.push(`an answer to ${interaction.id} that Discord does not know`)
  // Only now Discord has heard of it.
  else if (callback.type !== 1) acknowledge(known(interaction, state), callback, state)
  return response
}

/** What the platform keeps of an interaction; the same one is told again after a lost connection. */
function known(interaction: SentInteraction, state: State): Known {
  const before = state.interactions.find(({ id }) => id === interaction.id)
  if (before) return before
  const made: Known = {
    id: interaction.id,
    token: interaction.token,
    channel: interaction.channel?.id ?? channelId,
    pressed: pressedIn(interaction),
    acknowledged: false,
    callback: undefined,
    ephemeral: false,
    original: undefined,
    gone: false,
    over: false,
  }
  state.interactions.push(made)
  return made
}

const pressedIn = (interaction: SentInteraction): string | undefined => interaction.message?.id

function faulty(fault: Fault): Answered {
  if (fault === 'dropped' || fault === 'lost') return 'dropped'
  const { status, code, message, retryAfter } = fault
  if (retryAfter === undefined) return { status, json: { message, code } }
  const headers = { 'retry-after': `${retryAfter}`, 'x-ratelimit-scope': 'shared' }
  return { status, headers, json: { message, code, retry_after: retryAfter, global: false } }
}

/** The label's button on a message, or line of its list, taken in the channel it stands in. */
function pressOn(message: Kept | undefined, label: string, press: string): SentInteraction {
  const parts = message?.components?.flatMap(({ components }) => components) ?? []
  const taken = parts.flatMap((part) => {
    if (part.type === 2) return part.label === label ? { component_type: 2, custom_id: part.custom_id } : []
    const line = part.options.find((option) => option.label === label)
    return line ? { component_type: 3, custom_id: part.custom_id, values: [line.value] } : []
  })[0]
  if (!message || !taken) throw new Error(`the newest message has no button "${label}"`)
  const { id, channel_id, content, components = [], ephemeral } = message
  const direct = channel_id === directChannelId
  const where = direct
    ? {
        channel_id,
        channel: { id: channel_id, type: 1 },
        context: 1,
        user: mia,
        guild_id: undefined,
        member: undefined,
        authorizing_integration_owners: { 0: '0' },
      }
    : {}
  return {
    ...buttonInGuild,
    ...where,
    id: press,
    token: `${buttonInGuild.token}${press}`,
    message: structuredClone({
      ...buttonInGuild.message,
      id,
      channel_id,
      content,
      components,
      flags: ephemeral ? 64 : 0,
    }),
    data: { ...taken, id: 2 },
  } as unknown as SentInteraction
}
