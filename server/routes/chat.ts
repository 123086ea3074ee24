import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit } from 'hono/body-limit'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { type Limit, limit } from '../../bot/limits.ts'
import { calm } from '../../bot/messages.ts'
import type { Answer, Listener, Reply, Turn } from '../../bot/turn.ts'
import { inSpeech, t } from '../../tools/kit/language.ts'
import type { Given } from '../../tools/kit/tool.ts'
import { unwatched, type Watch } from '../../tools/kit/watch.ts'
import { signsOf } from '../../tools/safety/index.ts'
import { chatPage } from '../pages/chat.ts'
import { commandLines } from '../pages/command-lines.ts'
import { plotStyle } from '../pages/plot-style.ts'
import { plotsScript } from '../pages/plots-script.ts'
import type { DayStrip, ErrorBody, ReplyBody } from '../pages/wire.ts'
import { isForm, largestFile, readMessage } from './chat-message.ts'
import { type ReadingDeps, readerOf, readingRoutes } from './chat-reading.ts'
import { type Outcome, streamed } from './chat-stream.ts'
import { installRoutes } from './install.ts'
import { appLanguage, refusedIn, speechFor } from './spoken.ts'
import { addressOf, type Env, keepMember, memberOf, sameOrigin } from './visitor.ts'

export type { DayStrip }

export type ChatDeps = ReadingDeps & {
  answer: Answer
  /** Messages from one address; 0 sets no limit. */
  perMinute: number
  /** Where they are counted, if not in these routes. */
  addresses?: Limit | undefined
  now(): Date
  /** A random UUID. */
  newId(): string
  /** Notes a bug; returns a short reference that the member can quote. */
  crash(error: unknown): string
  /** Looks on at what is handed over; nobody does unless said. */
  watch?: Watch | undefined
}

const longestBody = 64 * 1024
/** What a form adds to its file. */
const aroundFile = 16 * 1024

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: [NONCE],
    styleSrc: [NONCE],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
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
  const perAddress = deps.addresses ?? perMinute(deps.perMinute)

  app.get('/', pageHeaders, async (c) => {
    const [reader, gym] = await Promise.all([readerOf(c, deps), deps.gym()])
    keepMember(c, memberOf(c) ?? deps.newId())
    c.header('Cache-Control', 'no-store')
    c.header('Vary', 'Accept-Language', { append: true })
    const speech = speechFor(c, reader, gym.language)
    const nonce = c.get('secureHeadersNonce') ?? ''
    return inSpeech(speech, () =>
      c.html(chatPage({ gym, speech, nonce, commands: commandLines(reader?.staff ?? false) })),
    )
  })

  app.get('/plots.js', (c) => {
    c.header('Content-Type', 'text/javascript; charset=utf-8')
    c.header('Cache-Control', 'private, max-age=600')
    return c.body(`const plotLooks=${JSON.stringify(plotStyle)};${plotsScript}`)
  })

  app.route('/', readingRoutes(deps))
  app.route('/', installRoutes(deps))

  app.post('/api/chat', sameOrigin, wholeBody, async (c) => {
    const message = await refusedIn(c, () => readMessage(c))
    if ('error' in message) return c.json({ error: message.error }, message.status)

    const at = deps.now()
    const known = memberOf(c)
    const sender = known ?? deps.newId()
    const wait = perAddress?.wait(addressOf(c), at) ?? 0
    if (wait > 0 && !callsForHelp(message.text)) return tooMany(c, wait)
    if (wait === 0) perAddress?.count(addressOf(c), at)

    if (!known) keepMember(c, sender)
    c.header('Cache-Control', 'no-store')
    const { text, given, id = deps.newId() } = message
    const turn = turnOf({ sender, text, id, at, given, language: appLanguage(c) })
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

const perMinute = (most: number) => (most > 0 ? limit({ most, seconds: 60 }) : undefined)

type Said = Pick<Turn, 'sender' | 'text' | 'id' | 'at'> & {
  given: readonly Given[]
  language: string | undefined
}

function turnOf({ sender, text, id, at, given, language }: Said): Turn {
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
    ...(language !== undefined && { language }),
    ...(given.length > 0 && { given }),
  }
}

async function outcomeOf(
  { answer, now, crash, watch = unwatched }: ChatDeps,
  turn: Turn,
  heard?: Listener,
): Promise<Outcome> {
  try {
    const reply = await answer(turn, heard)
    if (!reply)
      return { status: 409, body: { error: t`This message is being answered already. Give it a moment.` } }
    if (reply.wait !== undefined) return { status: 429, body: { error: reply.text }, wait: reply.wait }
    const ms = Math.max(0, now().getTime() - turn.at.getTime())
    const body = await watch({ kind: 'reply', name: 'web' }, async () => bodyOf(reply, ms), handedOver)
    return { status: 200, body }
  } catch (error) {
    return { status: 500, body: { error: calm(crash(error)) } }
  }
}

const handedOver = () => ({ outcome: 'sent' })

const bodyOf = ({ text, tools, choices, charts, files, rate }: Reply, ms: number): ReplyBody => ({
  reply: text,
  tools: tools.map(({ name, input, ok, result }) => ({ name, input, ok, result: result ?? null })),
  choices: choices.map(({ label, send }) => ({ label, send })),
  ...{ charts, files },
  ...(rate && { rate }),
  ms,
})

/** Help waits for no limit, however many others write from the same address. */
const callsForHelp = (text: string): boolean =>
  signsOf([{ text }]).some(({ severity }) => severity !== 'caution')

const tooLarge = (c: Context, words: () => string) =>
  c.json({ error: refusedIn(c, words) } satisfies ErrorBody, 413)

const wholeWords = bodyLimit({
  maxSize: longestBody,
  onError: (c) => tooLarge(c, () => t`This message is too long. Please send at most 64 KiB.`),
})
const wholeForm = bodyLimit({
  maxSize: largestFile + aroundFile,
  onError: (c) => tooLarge(c, () => t`This file is larger than 5 MB. Please send a smaller one.`),
})
const wholeBody: MiddlewareHandler = (c, next) => (isForm(c) ? wholeForm(c, next) : wholeWords(c, next))

function tooMany(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  const words = () =>
    seconds === 1
      ? t`That is a lot of messages at once. Please wait 1 second, then send it again.`
      : t`That is a lot of messages at once. Please wait ${seconds} seconds, then send it again.`
  return c.json({ error: refusedIn(c, words) }, 429)
}

function wantsStream(c: Context): boolean {
  const supports = ['application/json', 'text/event-stream']
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/event-stream'
}
