import type {
  APIApplicationCommandInteraction,
  APIMessageComponentInteraction,
  GatewayMessageCreateDispatchData,
} from 'discord.js'
import { buttonInGuild, channelId, directChannelId, directMessage, mia } from '../fixtures/discord.ts'
import { type Gateway, playGateway } from './discord-gateway.ts'
import { answer, emptyState, type Kept, type State } from './discord-rest.ts'
import { type Answered, type Call, listen } from './server.ts'

/** What happens to a call instead of an answer. */
type Fault = { status: number; code: number; message: string; retryAfter?: number } | 'dropped'

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
  /** Lets the next calls fail whose method and path begin like this, one fault each. */
  fail(call: string, ...faults: Fault[]): void
  deliver(message: GatewayMessageCreateDispatchData): void
  /** Mia writes to the bot in private. */
  say(text: string): void
  interact(interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction): void
  /** Mia presses the button with this label on the bot's newest message. */
  press(label: string): void
  close(): Promise<void>
}

/** A token in the form of the developer portal. */
export const discordToken = 'MTE4NDQwMjMzNzYxMTU1MDcyMQ.GLoopB.0123456789abcdefghijklmnopqrstuvwxyzAB'

/** Ids the platform gives to what members do. */
const firstId = 1441496000000000000n

/** Starts the platform; `port` 0 lets the system choose. */
export async function playDiscord(token = discordToken, port = 0): Promise<DiscordApi> {
  const state = emptyState()
  const calls: string[] = []
  const faults: { call: string; fault: Fault }[] = []
  let newest = firstId
  const next = () => `${++newest}`

  const loopback = await listen((call) => {
    const path = call.path.replace(/^\/api\/v10/, '')
    const name = `${call.method} ${path}`
    calls.push(name)
    const at = faults.findIndex((planned) => name.startsWith(planned.call))
    const [planned] = at >= 0 ? faults.splice(at, 1) : []
    return planned ? faulty(planned.fault) : answer({ ...call, path } satisfies Call, state, token)
  }, port)
  const gateway = playGateway(loopback.server, token)
  state.gateway = gateway.session.url

  const deliver = (message: GatewayMessageCreateDispatchData) => gateway.dispatch('MESSAGE_CREATE', message)

  function interact(interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction): void {
    state.interactions.push({
      id: interaction.id,
      token: interaction.token,
      channel: interaction.channel?.id ?? channelId,
      pressed: 'message' in interaction ? interaction.message.id : undefined,
      acknowledged: false,
      ephemeral: false,
      original: undefined,
    })
    gateway.dispatch('INTERACTION_CREATE', interaction)
  }

  return {
    root: `${loopback.origin}/api`,
    token,
    state,
    gateway,
    calls,
    mistakes: state.mistakes,
    fail: (call, ...planned) => faults.push(...planned.map((fault) => ({ call, fault }))),
    deliver,
    say: (content) => deliver({ ...directMessage, id: next(), content }),
    interact,
    press: (label) => interact(pressOn(state.messages.at(-1), label, next())),
    close() {
      gateway.close()
      return loopback.close()
    },
  }
}

function faulty(fault: Fault): Answered {
  if (fault === 'dropped') return 'dropped'
  const { status, code, message, retryAfter } = fault
  if (retryAfter === undefined) return { status, json: { message, code } }
  const headers = { 'retry-after': `${retryAfter}`, 'x-ratelimit-scope': 'shared' }
  return { status, headers, json: { message, code, retry_after: retryAfter, global: false } }
}

/** The label's button on a message, pressed in the channel it stands in. */
function pressOn(message: Kept | undefined, label: string, press: string): APIMessageComponentInteraction {
  const buttons = message?.components?.flatMap(({ components }) => components) ?? []
  const button = buttons.find((one) => one.label === label)
  if (!message || !button) throw new Error(`the newest message has no button "${label}"`)
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
    data: { component_type: 2, custom_id: button.custom_id, id: 2 },
  } as unknown as APIMessageComponentInteraction
}
