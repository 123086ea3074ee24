import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { limit } from '../../bot/limits.ts'
import type { Database } from '../../db/client.ts'
import { noteUse, openingKey, takeReadings } from '../../tools/feed/index.ts'
import { loadGym } from '../../tools/gym/index.ts'
import { addressOf, type Env } from './visitor.ts'

/** Readings in one call. */
const mostReadings = 1000

/** Room for so many readings, written at length. */
const mostBytes = 256 * 1024

/**
 * The door of counters and cameras: `POST /api/gyms/:gym/counts` with the gym's bearer key.
 *
 * The body is `{"readings": [...]}` or the list alone, of `{"at", "count", "capacity"?, "capped"?}`.
 */
export function countsRoutes({ db, now }: { db: Database; now: () => Date }): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/api/gyms/:gym/counts', withKey(db, now), shortBody, async (c) => {
    const readings = readingsIn(await c.req.text())
    if (!readings) return refuse(c, 400, bodySentence)
    if (readings.length > mostReadings)
      return refuse(
        c,
        413,
        `At most ${mostReadings} readings fit in one call, and this one has ${readings.length}; none was taken.`,
      )
    const gym = await loadGym(db, c.req.param('gym'))
    if (!gym) return refuse(c, 404, 'This gym is gone.')
    return c.json(await takeReadings(db, gym, readings, now()))
  })
  return app
}

const keySentence = 'Send the key of this gym in the header Authorization, as Bearer and the key.'

/** A key may call twice a second on average, a stranger may guess every other second. */
function withKey(db: Database, now: () => Date): MiddlewareHandler<Env, '/api/gyms/:gym/counts'> {
  const perKey = limit({ most: 120, seconds: 60 })
  const perStranger = limit({ most: 30, seconds: 60 })
  return async (c, next) => {
    const at = now()
    const address = addressOf(c)
    const guesses = perStranger.wait(address, at)
    const given = /^Bearer +(\S+)$/i.exec(c.req.header('authorization')?.trim() ?? '')?.[1] ?? ''
    const key = await openingKey(db, c.req.param('gym'), given)
    if (!key) {
      if (guesses > 0) return tooMany(c, guesses)
      perStranger.count(address, at)
      c.header('WWW-Authenticate', 'Bearer')
      return refuse(c, 401, keySentence)
    }
    const wait = perKey.wait(String(key.id), at)
    if (wait > 0) return tooMany(c, wait)
    perKey.count(String(key.id), at)
    await next()
    if (c.res.ok) await noteUse(db, key.id, at)
  }
}

const shortBody = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => refuse(c, 413, `This call is too long: at most ${mostBytes / 1024} KiB; none was taken.`),
})

const bodySentence =
  'The body is not JSON of the form {"readings": [{"at": "2026-11-21T18:00:00Z", "count": 42}]}; none was taken.'

function readingsIn(body: string): readonly unknown[] | undefined {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return undefined
  }
  const list = typeof json === 'object' && json !== null && 'readings' in json ? json.readings : json
  return Array.isArray(list) ? list : undefined
}

function tooMany(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  return refuse(c, 429, `These are too many calls; please wait ${seconds} s and send it again.`)
}

function refuse(c: Context, status: 400 | 401 | 404 | 413 | 429, error: string): Response {
  return c.json({ error }, status)
}
