import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { limit } from '../../bot/limits.ts'
import type { Database } from '../../db/client.ts'
import { loadGym } from '../../tools/gym/index.ts'
import { noteUse } from '../../tools/gym-keys/index.ts'
import { inSpeech, t } from '../../tools/kit/language.ts'
import type { Right } from '../../tools/kit/rights.ts'
import { refusedIn, speechFor } from '../routes/spoken.ts'
import { addressOf, isOwnOrigin } from '../routes/visitor.ts'
import { type Caller, callerOf, type SessionOf } from './caller.ts'
import type { ApiEnv } from './env.ts'
import { ApiProblem } from './problem.ts'

/** Calls a minute of one key or browser, and of strangers from one address. */
const callsPerCaller = 300
const guessesPerAddress = 30

const bodyBytes = 256 * 1024
const fileBytes = 32 * 1024 * 1024

const knock = () =>
  t`Send a key of this gym in the header Authorization, as Bearer and the key, or log in at /admin/login.`

/** Lets in who has a key or a session of this very gym, as often as is sensible, and notes who it is. */
export function guard({
  db,
  now,
  sessionOf,
}: {
  db: Database
  now(): Date
  sessionOf: SessionOf
}): MiddlewareHandler<ApiEnv, '/api/v1/gyms/:gym/*'> {
  const perCaller = limit({ most: callsPerCaller, seconds: 60 })
  const perStranger = limit({ most: guessesPerAddress, seconds: 60 })
  return async (c, next) => {
    const at = now()
    const caller = await callerOf({ db, sessionOf }, c.req.raw)
    if (!caller) {
      const address = addressOf(c as Context)
      // Who sends no key guesses none.
      const guesses = c.req.header('authorization') === undefined ? 0 : perStranger.wait(address, at)
      if (guesses > 0) throw refusedIn(c as Context, () => tooMany(guesses))
      if (c.req.header('authorization') !== undefined) perStranger.count(address, at)
      throw new ApiProblem(401, refusedIn(c as Context, knock), {
        'WWW-Authenticate': 'Bearer realm="spotter"',
      })
    }
    const wait = perCaller.wait(caller.counted, at)
    if (wait > 0) throw refusedIn(c as Context, () => tooMany(wait))
    perCaller.count(caller.counted, at)
    if (caller.gym !== c.req.param('gym'))
      throw new ApiProblem(
        403,
        refusedIn(c as Context, () => t`That is not your gym.`),
      )
    if (caller.key === undefined) refuseForged(c as Context)
    const gym = await loadGym(db, caller.gym)
    if (!gym)
      throw new ApiProblem(
        404,
        refusedIn(c as Context, () => t`This gym is gone.`),
      )
    c.set('caller', caller)
    c.set('gym', gym)
    // A program is spoken to in English, unless it asks for another language.
    const house = caller.key === undefined ? gym.language : 'en'
    await inSpeech(speechFor(c as Context, caller.speaks, house), next)
    if (caller.key !== undefined && c.res.ok) await noteUse(db, caller.key, at)
  }
}

const tooMany = (seconds: number) =>
  new ApiProblem(429, t`These are too many calls; please wait ${seconds} s.`, {
    'Retry-After': String(seconds),
  })

/** A cookie comes along with whatever another site's page sends; what only our own page can send must be there too. */
function refuseForged(c: Context): void {
  const { method } = c.req
  if (method === 'GET' || method === 'HEAD') return
  const origin = c.req.header('origin')
  const own = isOwnOrigin(c.req.raw, origin)
  if (own && c.req.header('x-spotter') === '1') return
  throw new ApiProblem(
    403,
    'With a cookie, changes are taken from our own page alone, with the header X-Spotter: 1.',
  )
}

/** Whether a caller may; the sentence names the right that is missing. */
export function demand({ rights }: Pick<Caller, 'rights'>, right: Right): void {
  if (!rights.includes(right)) throw new ApiProblem(403, t`This needs the right "${right}".`)
}

/** Stops a caller without a right before anything of the request is read. */
export const needs =
  (right: Right): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    demand(c.get('caller'), right)
    await next()
  }

const tooLong = (most: number) => () => {
  throw new ApiProblem(413, t`This is too long: at most ${most / 1024} KiB.`)
}
const shortBody = bodyLimit({ maxSize: bodyBytes, onError: tooLong(bodyBytes) })
const wholeFile = bodyLimit({ maxSize: fileBytes, onError: tooLong(fileBytes) })

/** A body is short, but for the file of an import. */
export const bodyOfSize: MiddlewareHandler<ApiEnv> = (c, next) =>
  /\/imports(?:\/preview)?$/.test(c.req.path) ? wholeFile(c, next) : shortBody(c, next)
