import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { calm } from '../../bot/messages.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { inSpeech, languageIn, t } from '../../tools/kit/language.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { cleanText } from '../../tools/kit/words.ts'
import type { Live } from '../../tools/live/index.ts'
import { livePage } from '../pages/live.ts'
import { liveData } from '../pages/live-data.ts'
import { liveScript } from '../pages/live-script.ts'
import { liveStyleOf } from '../pages/live-style.ts'
import { languageAsked } from './spoken.ts'

export type LiveDeps = {
  /** A gym by its id; undefined where there is none. */
  gymNamed(id: string): Promise<Gym | undefined>
  live(gym: Gym, at: Date): Promise<Live>
  now(): Date
  /** Notes a bug; returns a short reference. */
  crash(error: unknown): string
}

/** Figures are asked of the database once in this many milliseconds, however many look. */
const freshMs = 20_000

/** Nobody can make the memory full by asking for gyms that are not there. */
const mostGyms = 200

/** What everybody sees of a gym: no login, no cookies, the same for all. */
export function liveRoutes(deps: LiveDeps): Hono {
  const app = new Hono()
  const figures = rememberedFigures(deps)
  const policy = securityPolicy()
  const kept = etag({ weak: true })
  app.get('/gyms/:file{[^/]+\\.json}', kept, shared, async (c) => {
    const found = await figures(c.req.param('file').slice(0, -'.json'.length))
    c.header('Access-Control-Allow-Origin', '*')
    if (!found) return c.json({ error: inOwn(c, undefined, noSuchGym) }, 404)
    return c.json(liveData(found.live, found.gym))
  })
  app.get('/gyms/:gym', kept, shared, async (c) => {
    const found = await figures(c.req.param('gym'))
    if (!found) return c.text(inOwn(c, undefined, noSuchGym), 404)
    const embed = isEmbedded(c.req.raw)
    const language = languageOf(c, found.gym)
    c.header('Content-Security-Policy', await policy(embed, liveStyleOf(found.gym.color)))
    c.header('Vary', 'Accept-Language')
    const page = () => c.html(livePage({ ...found, language, embed, chat: '/' }))
    return inSpeech({ language, clock: '24' }, page)
  })
  app.onError((error, c) => c.text(calm(deps.crash(error)), 500))
  return app
}

/** Whether a request is for the one page that others may frame. */
export function isEmbedded({ url }: Pick<Request, 'url'>): boolean {
  const { pathname, searchParams } = new URL(url)
  return /^\/gyms\/[^/]+$/.test(pathname) && !pathname.endsWith('.json') && searchParams.get('embed') === '1'
}

const noSuchGym = () => t`There is no gym of this name here.`

const languageOf = (c: Context, gym: Pick<Gym, 'language'> | undefined) =>
  languageIn(c.req.query('lang')) ?? languageAsked(c) ?? languageIn(gym?.language) ?? 'en'

const inOwn = (c: Context, gym: Gym | undefined, words: () => string): string =>
  inSpeech({ language: languageOf(c, gym), clock: '24' }, words)

/** Anybody between here and the reader may keep what was found for a minute. */
const shared: MiddlewareHandler = async (c, next) => {
  await next()
  const found = c.res.status === 200
  c.res.headers.set('Cache-Control', found ? 'public, max-age=60, stale-while-revalidate=300' : 'no-store')
}

/** Whether it can be a gym's name at all; others a database might not even be able to read. */
const isName = (id: string): boolean => id.length <= 200 && cleanText(id) === id

type Found = { gym: Gym; live: Live }

/** Figures that outlive a request by some seconds, to the minute so that the same minute is the same page. */
function rememberedFigures({ gymNamed, live, now }: LiveDeps) {
  const kept = new Map<string, { found: Promise<Found | undefined>; at: number }>()
  async function read(id: string, at: Date): Promise<Found | undefined> {
    const gym = isName(id) ? await gymNamed(id) : undefined
    return gym && { gym, live: await live(gym, at) }
  }
  return async (id: string): Promise<Found | undefined> => {
    const at = now().getTime()
    const known = kept.get(id)
    if (known && at >= known.at && at - known.at < freshMs) return known.found
    const minute = addMinutes(new Date(at - (at % 60_000)), 0)
    const found = read(id, minute)
    if (kept.size >= mostGyms) kept.clear()
    kept.set(id, { found, at })
    // Neither a failure nor a gym that is not there is kept.
    found.then((each) => each ?? kept.delete(id)).catch(() => kept.delete(id))
    return found
  }
}

/** The page's style and script are the same for all of a gym, so they are named by their hashes and the page can be cached. */
function securityPolicy(): (embed: boolean, look: string) => Promise<string> {
  const hashes = new Map<string, string>()
  async function known(text: string): Promise<string> {
    const hash = hashes.get(text) ?? (await hashOf(text))
    if (hashes.size >= mostGyms) hashes.clear()
    hashes.set(text, hash)
    return hash
  }
  return async (embed, look) => {
    const [style, script] = [await known(look), await known(liveScript)]
    return [
      "default-src 'none'",
      `style-src '${style}'`,
      `script-src '${script}'`,
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${embed ? '*' : "'none'"}`,
    ].join('; ')
  }
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
