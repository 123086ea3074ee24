import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type KeyHolder, memberOfKey } from '../../bot/identity.ts'
import { limit } from '../../bot/limits.ts'
import type { Database } from '../../db/client.ts'
import { noteKeyUse } from '../../tools/access/index.ts'
import { loadGym } from '../../tools/gym/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import type { Watch } from '../../tools/kit/watch.ts'
import { addressOf, type Env, sameOrigin } from './visitor.ts'

export type McpDeps = {
  db: Database
  now(): Date
  /** A random UUID. */
  newId(): string
  /** Address of the web chat; undefined where it has none that all can reach. */
  web: string | undefined
  crash(error: unknown): string
  watch?: Watch | undefined
}

/** Room for the longest input of a tool. */
const mostBytes = 64 * 1024

/** Calls a minute of one key, and wrong keys a minute from one address. */
const callsPerKey = 60
const guessesPerAddress = 30

/**
 * The door of members' own assistants: the Model Context Protocol over streamable HTTP at `/mcp`, without sessions.
 *
 * Who asks is told by the access key in `Authorization: Bearer`, and by nothing else. An answer is one JSON message; there is
 * no stream to open and no session to end.
 */
export function mcpRoutes(deps: McpDeps): Hono<Env> {
  const app = new Hono<Env>()
  const perKey = limit({ most: callsPerKey, seconds: 60 })
  const perStranger = limit({ most: guessesPerAddress, seconds: 60 })
  app.post('/mcp', sameOrigin, shortBody, async (c) => {
    const at = deps.now()
    const holder = await memberOfKey(deps.db, givenKey(c))
    if (!holder) {
      const address = addressOf(c)
      const guesses = perStranger.wait(address, at)
      if (guesses > 0) return tooMany(c, guesses)
      perStranger.count(address, at)
      return unknownKey(c)
    }
    const wait = perKey.wait(String(holder.key), at)
    if (wait > 0) return tooMany(c, wait)
    perKey.count(String(holder.key), at)
    const body = messageIn(await c.req.text())
    if (body === undefined) return refuse(c, 400, notOne)
    return answered(c.req.raw, body, { holder, at, deps })
  })
  app.all('/mcp', (c) => {
    c.header('Allow', 'POST')
    return refuse(c, 405, 'Messages are sent here by POST; there is no stream to open and no session to end.')
  })
  return app
}

const notOne = 'The body must be one JSON-RPC message; several go in several calls.'

/** One message; a list of them would be many calls in one, past every limit. */
function messageIn(text: string): object | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined
  } catch {
    return undefined
  }
}

type Asked = { holder: KeyHolder; at: Date; deps: McpDeps }

async function answered(request: Request, body: object, { holder, at, deps }: Asked): Promise<Response> {
  const { db, crash } = deps
  const gym = await loadGym(db, holder.gym)
  if (!gym) throw new Error('a key of a gym that is gone')
  await noteKeyUse(db, holder.key, at)
  // Known to those whose assistant asks, and only then: the protocol's library is large.
  const { answerMcp } = await import('./mcp-server.ts')
  const context = contextOf(holder, gym, at, deps)
  return answerMcp(request, body, { context, writes: holder.writes, crash })
}

function contextOf(
  { member, key }: KeyHolder,
  gym: Gym,
  now: Date,
  { db, newId, web, watch }: McpDeps,
): ToolContext {
  return {
    db,
    gym,
    member,
    now,
    random: seededRandom(`mcp:${newId()}`),
    language: gym.language,
    place: { channel: 'mcp', conversation: `key ${key}`, private: true },
    web,
    watch,
  }
}

const givenKey = (c: Context): string =>
  /^Bearer +(\S+)$/i.exec(c.req.header('authorization')?.trim() ?? '')?.[1] ?? ''

const shortBody = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => refuse(c, 413, `This message is too long: at most ${mostBytes / 1024} KiB.`),
})

function unknownKey(c: Context): Response {
  const sent = givenKey(c) !== ''
  c.header('WWW-Authenticate', `Bearer realm="spotter"${sent ? ', error="invalid_token"' : ''}`)
  return refuse(
    c,
    401,
    'Send an access key in the header Authorization, as Bearer and the key. A member makes one in the chat with /keys.',
  )
}

function tooMany(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  return refuse(c, 429, `These are too many calls; please wait ${seconds} s.`)
}

/** A refusal as the protocol words it: an error that belongs to no request. */
function refuse(c: Context, status: 400 | 401 | 405 | 413 | 429, message: string): Response {
  return c.json({ jsonrpc: '2.0', error: { code: -32000, message }, id: null }, status)
}
