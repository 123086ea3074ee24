import type { GatewayMessageCreateDispatchData } from 'discord.js'
import { type Random, seededRandom } from '../../../tools/kit/random.ts'
import type { Answer } from '../../turn.ts'
import type { Sleep } from '../door.ts'
import * as events from '../fixtures/discord.ts'
import type { DiscordApi, SentInteraction } from './discord-api.ts'
import { echo } from './rehearsal.ts'

/** Something that happens at Discord; its id is what it is answered by. */
export type Happening =
  | { id: string; kind: 'message'; message: GatewayMessageCreateDispatchData }
  | { id: string; kind: 'interaction'; interaction: SentInteraction }

const first = 1441600000000000000n
const people = 300

/** What many people say at once: in private, in a guild, by commands and by buttons; some of it out of order and twice. */
export function happenings(count: number, seed: string, kinds: readonly Kind[] = all): Happening[] {
  const random = seededRandom(seed)
  const made = Array.from({ length: count }, (_, i) => {
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'direct'
    return happening(`${first + BigInt(i)}`, kind, Math.floor(random() * people))
  })
  return disturbed(made, random)
}

type Kind = 'direct' | 'guild' | 'command' | 'press'
const all: readonly Kind[] = ['direct', 'direct', 'guild', 'command', 'press']

function happening(id: string, kind: Kind, nth: number): Happening {
  const user = { ...events.mia, id: `4021167250092${String(nth).padStart(5, '0')}` }
  const channel = `1184420991245${String(nth).padStart(6, '0')}`
  if (kind === 'direct') {
    const message = { ...events.directMessage, id, author: user, channel_id: channel, content: id }
    return { id, kind: 'message', message }
  }
  if (kind === 'guild') {
    const content = `<@${events.applicationId}> ${id}`
    return {
      id,
      kind: 'message',
      message: { ...events.guildMention, id, author: user, content, channel_id: channel },
    }
  }
  const source = kind === 'command' ? events.slashForAll : events.buttonInGuild
  const member = { ...source.member, user }
  const where = { channel_id: channel, channel: { id: channel, type: 0 } }
  const data =
    kind === 'command'
      ? { id: '1', name: 'quiet', type: 1, options: [{ name: 'split', type: 3, value: id }] }
      : { component_type: 2, custom_id: `s:/now ${id}`, id: 2 }
  const interaction = { ...source, id, token: `token${id}`, member, data, ...where }
  return { id, kind: 'interaction', interaction: interaction as unknown as SentInteraction }
}

/** A tenth comes twice, and neighbours change places. */
function disturbed(made: readonly Happening[], random: Random): Happening[] {
  const doubled = made.flatMap((each) => (random() < 0.1 ? [each, each] : [each]))
  const order = doubled.map((each, i) => ({ each, at: i + random() * 20 }))
  return order.sort((a, b) => a.at - b.at).map(({ each }) => each)
}

/** One call in eight goes wrong: too much at once, out of order, broken before it is heard and after it. */
export function weather(api: DiscordApi, seed: string): void {
  const random = seededRandom(seed)
  api.trouble((call) => {
    const luck = random()
    // Acknowledging has three seconds; a lost answer to it is what most often goes wrong.
    if (call.endsWith('/callback')) return luck < 0.03 ? 'lost' : luck < 0.05 ? 'dropped' : undefined
    if (call.includes('/typing') || call.startsWith('GET')) return undefined
    if (luck < 0.03) return 'dropped'
    if (luck < 0.06) return 'lost'
    if (luck < 0.09) return { status: 502, code: 0, message: 'Bad Gateway' }
    if (luck < 0.12) return { status: 429, code: 0, message: 'You are being rate limited.', retryAfter: 0.02 }
    return undefined
  })
}

/** How often each was answered. */
export function answersOf(api: DiscordApi): Map<string, number> {
  const found = new Map<string, number>()
  for (const { content } of api.state.messages) {
    const id = /\d{19}/.exec(content)?.[0] ?? content
    found.set(id, (found.get(id) ?? 0) + 1)
  }
  return found
}

/** Lets everything happen over a gateway that breaks again and again. */
export async function arriveByGateway(api: DiscordApi, all: readonly Happening[]): Promise<void> {
  for (const [i, each] of all.entries()) {
    if (each.kind === 'message') api.deliver(each.message)
    else api.interact(each.interaction)
    if (i % 1500 === 1000) api.gateway.drop()
    if (i % 40 === 0) await pause()
  }
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

type Handler = (request: Request) => Promise<Response>

/** Hands everything in by signed requests, sixteen side by side; what comes twice was answered before. */
export async function arriveByRequest(
  api: DiscordApi,
  handler: Handler,
  all: readonly Happening[],
): Promise<void> {
  const seen = new Set<string>()
  const waiting = all.flatMap((each) => (each.kind === 'interaction' ? [each] : []))
  const side = async () => {
    for (let each = waiting.shift(); each; each = waiting.shift()) {
      const again = seen.has(each.id)
      seen.add(each.id)
      await (again ? api.repeat(handler, each.interaction) : api.request(handler, each.interaction))
    }
  }
  await Promise.all(Array.from({ length: 16 }, side))
}

/** What was not answered exactly once: its id, and how often. */
export function wronglyAnswered(api: DiscordApi, all: readonly Happening[]): string[] {
  const answers = answersOf(api)
  return [...new Set(all.map(({ id }) => id))]
    .filter((id) => answers.get(id) !== 1)
    .map((id) => `${id}: ${answers.get(id) ?? 0}`)
}

/** Answers each turn once, as the house does: what it has begun it doesn't begin again. */
export function answeringOnce(): { answer: Answer; doubles(): number } {
  const begun = new Set<string>()
  let twice = 0
  return {
    async answer(turn) {
      if (!begun.has(turn.id)) {
        begun.add(turn.id)
        return echo(turn)
      }
      twice++
      return undefined
    },
    doubles: () => twice,
  }
}

/** Real rests, but none longer than this: a storm shall pass within a test. */
const longestMs = 60

export const briefly: Sleep = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, longestMs)))
