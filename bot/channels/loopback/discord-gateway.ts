import type { Server } from 'node:http'
import {
  GatewayCloseCodes,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  GatewayOpcodes,
} from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { applicationId, guild, guildId, me } from '../fixtures/discord.ts'

/** The gateway: one bot, one guild, and as many connections as the bot asks for. */
export type Gateway = {
  /** Sends an event, or keeps it until the bot comes back and resumes. */
  dispatch(name: string, data: unknown): void
  /** Breaks the connection without a word. */
  drop(): void
  /** Ends the connection with a close code. */
  end(code: number): void
  /** The first connection's. */
  session: Session
  /** All connections' by the number of the shard. */
  sessions: Map<number, Session>
  close(): void
}

type Sent = { op: GatewayOpcodes.Dispatch; t: string; s: number; d: unknown }

/** What the gateway knows of a connection of the bot. */
export type Session = {
  id: string
  /** Which of how many connections. */
  shard: [number, number]
  token: string
  url: string
  /** Events since the bot identified. */
  events: Sent[]
  socket: WebSocket | undefined
  /** What the bot asked for when it identified, each time. */
  intents: number[]
  /** How often it came back and took up where it had left. */
  resumed: number
}

const heartbeatMs = 41_250

const payload = z.object({ op: z.number(), d: z.unknown() })

const identification = z.object({
  token: z.string(),
  intents: z.number().int(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
})

const resumption = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() })

/** Plays the gateway on the server that also plays the API. */
export function playGateway(server: Server, token: string): Gateway {
  const sockets = new WebSocketServer({ server })
  const url = urlOf(server)
  const session = sessionOf([0, 1], token, url)
  const sessions = new Map([[0, session]])

  sockets.on('connection', (socket) => {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatMs } })
    socket.on('close', () => {
      for (const each of sessions.values()) if (each.socket === socket) each.socket = undefined
    })
    socket.on('message', (raw) => {
      const { op, d } = payload.parse(JSON.parse(raw.toString()))
      if (op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck })
      if (op === GatewayOpcodes.Identify) identify(socket, d, sessions)
      if (op === GatewayOpcodes.Resume) resume(socket, d, sessions)
    })
  })

  return {
    dispatch: (name, data) => dispatch(name, data, shardFor(data, sessions)),
    drop: () => sessions.get(0)?.socket?.terminate(),
    end: (code) => sessions.get(0)?.socket?.close(code),
    session,
    sessions,
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

const sessionOf = (shard: [number, number], token: string, url: string): Session => ({
  id: `f2c1b7a0d94e4c0f8a53b1c2d3e4f5${String(shard[0]).padStart(2, '0')}`,
  shard,
  token,
  url,
  events: [],
  socket: undefined,
  intents: [],
  resumed: 0,
})

/** What happens in a guild comes by the connection its id stands for; the rest by the first. */
function shardFor(data: unknown, sessions: ReadonlyMap<number, Session>): Session {
  const { guild_id, id } = data as { guild_id?: string; id?: string }
  const guild = guild_id ?? (id === guildId ? id : undefined)
  const shard = guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(sessions.size))
  const session = sessions.get(shard)
  if (!session) throw new Error(`there is no connection ${shard}`)
  return session
}

function identify(socket: WebSocket, d: unknown, sessions: Map<number, Session>): void {
  const { data } = identification.safeParse(d)
  const first = sessions.get(0)
  if (!first || data?.token !== first.token) {
    socket.close(data ? GatewayCloseCodes.AuthenticationFailed : GatewayCloseCodes.DecodeError)
    return
  }
  const [nth, count] = data.shard ?? [0, 1]
  const session = sessions.get(nth) ?? sessionOf([nth, count], first.token, first.url)
  sessions.set(nth, session)
  session.shard = [nth, count]
  session.intents.push(data.intents)
  session.events = []
  session.socket = socket
  dispatch('READY', ready(session), session)
  if (Number((BigInt(guildId) >> 22n) % BigInt(count)) === nth) dispatch('GUILD_CREATE', guild, session)
}

function resume(socket: WebSocket, d: unknown, sessions: ReadonlyMap<number, Session>): void {
  const { data } = resumption.safeParse(d)
  const session = [...sessions.values()].find(
    ({ id, token }) => id === data?.session_id && token === data.token,
  )
  if (!session || !data) {
    send(socket, { op: GatewayOpcodes.InvalidSession, d: false })
    return
  }
  session.resumed++
  session.socket = socket
  for (const event of session.events.filter(({ s }) => s > data.seq)) send(socket, event)
  dispatch('RESUMED', {}, session)
}

function dispatch(name: string, data: unknown, session: Session): void {
  const intents = session.intents.at(-1) ?? 0
  const d = name === 'MESSAGE_CREATE' ? readable(data as GatewayMessageCreateDispatchData, intents) : data
  const event: Sent = { op: GatewayOpcodes.Dispatch, t: name, s: session.events.length + 1, d }
  session.events.push(event)
  if (session.socket) send(session.socket, event)
}

const send = (socket: WebSocket, data: unknown) => socket.send(JSON.stringify(data))

function urlOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen')
  return `ws://127.0.0.1:${address.port}`
}

const ready = ({ id, url, shard }: Session) => ({
  v: 10,
  user: { ...me, verified: true, email: null, mfa_enabled: false },
  guilds:
    Number((BigInt(guildId) >> 22n) % BigInt(shard[1])) === shard[0]
      ? [{ id: guildId, unavailable: true }]
      : [],
  session_id: id,
  resume_gateway_url: url,
  shard,
  application: { id: applicationId, flags: 0 },
})

/** Without the privileged intent a bot reads only what is said to it. */
function readable(
  message: GatewayMessageCreateDispatchData,
  intents: number,
): GatewayMessageCreateDispatchData {
  const privileged = (intents & GatewayIntentBits.MessageContent) !== 0
  const ours = message.guild_id === undefined || message.mentions.some(({ id }) => id === me.id)
  return privileged || ours
    ? message
    : { ...message, content: '', attachments: [], embeds: [], components: [] }
}
