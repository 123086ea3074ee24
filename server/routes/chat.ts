import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit } from 'hono/body-limit'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { limit } from '../../bot/limits.ts'
import { calm } from '../../bot/messages.ts'
import type { Answer, Listener, Turn } from '../../bot/turn.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { signsOf } from '../../tools/safety/index.ts'
import { chatPage } from '../pages/chat.ts'
import { plotStyle } from '../pages/plot-style.ts'
import { plotsScript } from '../pages/plots-script.ts'
import type { DayStrip, ErrorBody, PastTurn, ReplyBody } from '../pages/wire.ts'
import { readMessage } from './chat-message.ts'
import { type Outcome, streamed } from './chat-stream.ts'
import { addressOf, type Env, keepMember, memberOf, sameOrigin } from './visitor.ts'

export type { DayStrip }

export type ChatDeps = {
  answer: Answer
  gym(): Promise<Pick<Gym, 'name'>>
  /** The gym's day; undefined when there is nothing to show yet. */
  strip(): Promise<DayStrip | undefined>
  /** The last turns of a member's conversation, oldest first. */
  history(sender: string): Promise<readonly PastTurn[]>
  /** What was said to a member unasked in turns after a number, oldest first. */
  news(sender: string, after: number): Promise<readonly PastTurn[]>
  /** Messages from one address; 0 sets no limit. */
  perMinute: number
  now(): Date
  /** A random UUID. */
  newId(): string
  /** Notes a bug; returns a short reference that the member can quote. */
  crash(error: unknown): string
}

const longestBody = 64 * 1024
const pastTurns = 20

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: [NONCE],
    styleSrc: [NONCE],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Whether the whole domain is HTTPS for good is for whoever runs it to say.
  strictTransportSecurity: false,
})

/** The web door: the chat page, its messages, its history and the strip of the gym's day. */
export function chatRoutes(deps: ChatDeps): Hono<Env> {
  const app = new Hono<Env>()
  const perAddress = deps.perMinute > 0 ? limit({ most: deps.perMinute, seconds: 60 }) : undefined

  app.get('/', pageHeaders, async (c) => {
    const { name } = await deps.gym()
    keepMember(c, memberOf(c) ?? deps.newId())
    c.header('Cache-Control', 'no-store')
    return c.html(chatPage({ gym: name, nonce: c.get('secureHeadersNonce') ?? '' }))
  })

  app.get('/plots.js', (c) => {
    c.header('Content-Type', 'text/javascript; charset=utf-8')
    c.header('Cache-Control', 'private, max-age=600')
    return c.body(`const plotLooks=${JSON.stringify(plotStyle)};${plotsScript}`)
  })

  readable(app, deps)

  app.post('/api/chat', sameOrigin, wholeBody, async (c) => {
    const message = await readMessage(c)
    if ('error' in message) return c.json({ error: message.error }, message.status)

    const at = deps.now()
    const known = memberOf(c)
    const sender = known ?? deps.newId()
    const wait = perAddress?.wait(addressOf(c), at) ?? 0
    if (wait > 0 && !callsForHelp(message.text)) return tooMany(c, wait)
    if (wait === 0) perAddress?.count(addressOf(c), at)

    if (!known) keepMember(c, sender)
    c.header('Cache-Control', 'no-store')
    const turn = turnOf({ sender, text: message.text, id: message.id ?? deps.newId(), at })
    if (!wantsStream(c)) {
      const { status, body, wait: seconds } = await outcomeOf(deps, turn)
      if (seconds !== undefined) c.header('Retry-After', String(seconds))
      return c.json(body, status)
    }
    return streamed(c, (heard) => outcomeOf(deps, turn, heard))
  })

  app.onError((error, c) => {
    const sentence = calm(deps.crash(error))
    return c.req.path.startsWith('/api/') ? c.json({ error: sentence }, 500) : c.text(sentence, 500)
  })
  return app
}

/** What the page reads by itself: the day, the talk so far, and what is said unasked. */
function readable(app: Hono<Env>, deps: ChatDeps): void {
  app.get('/api/strip', async (c) => {
    const strip = await deps.strip()
    c.header('Cache-Control', 'no-store')
    return strip ? c.json(strip) : c.body(null, 204)
  })

  app.get('/api/history', async (c) => {
    const member = memberOf(c)
    c.header('Cache-Control', 'no-store')
    return c.json(member ? (await deps.history(member)).slice(-pastTurns) : [])
  })

  app.get('/api/news', async (c) => {
    const member = memberOf(c)
    const after = c.req.query('after') ?? ''
    c.header('Cache-Control', 'no-store')
    if (!/^\d{1,15}$/.test(after)) return c.json({ error: newsSentence } satisfies ErrorBody, 400)
    return c.json(member ? await deps.news(member, Number(after)) : [])
  })
}

const newsSentence = 'Say after which turn, as in "/api/news?after=12".'

function turnOf({ sender, text, id, at }: { sender: string; text: string; id: string; at: Date }): Turn {
  // The id is made in a browser; with the sender in it nobody can take another's turn away.
  return {
    id: `${sender}:${id}`,
    channel: 'web',
    conversation: sender,
    private: true,
    sender,
    senderName: null,
    text,
    at,
  }
}

async function outcomeOf({ answer, now, crash }: ChatDeps, turn: Turn, heard?: Listener): Promise<Outcome> {
  try {
    const reply = await answer(turn, heard)
    if (!reply)
      return { status: 409, body: { error: 'This message is being answered already. Give it a moment.' } }
    if (reply.wait !== undefined) return { status: 429, body: { error: reply.text }, wait: reply.wait }
    const body: ReplyBody = {
      reply: reply.text,
      tools: reply.tools.map(({ name, input, ok, result }) => ({ name, input, ok, result: result ?? null })),
      choices: reply.choices.map(({ label, send }) => ({ label, send })),
      charts: reply.charts,
      files: reply.files,
      ...(reply.rate && { rate: reply.rate }),
      ms: Math.max(0, now().getTime() - turn.at.getTime()),
    }
    return { status: 200, body }
  } catch (error) {
    return { status: 500, body: { error: calm(crash(error)) } }
  }
}

/** Help waits for no limit, however many others write from the same address. */
const callsForHelp = (text: string): boolean =>
  signsOf([{ text }]).some(({ severity }) => severity !== 'caution')

const wholeBody = bodyLimit({
  maxSize: longestBody,
  onError: (c) =>
    c.json({ error: 'This message is too long. Please send at most 64 KiB.' } satisfies ErrorBody, 413),
})

function tooMany(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  const wait = seconds === 1 ? '1 second' : `${seconds} seconds`
  return c.json({ error: `That is a lot of messages at once. Please wait ${wait}, then send it again.` }, 429)
}

function wantsStream(c: Context): boolean {
  const supports = ['application/json', 'text/event-stream']
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/event-stream'
}
