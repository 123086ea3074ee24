import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { shownTurns } from '../bot/store.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { memberCalendar } from '../tools/recommend/index.ts'
import { apiRoutes } from './api/api.ts'
import { apiOf } from './api/house/house.ts'
import type { ApiParts } from './api/parts.ts'
import type { Deps } from './deps.ts'
import { loginRoutes } from './login/routes.ts'
import { adminRoutes } from './routes/admin.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { chatRoutes } from './routes/chat.ts'
import { countsRoutes } from './routes/counts.ts'
import { mcpRoutes } from './routes/mcp.ts'
import { type PlanDeps, planRoutes } from './routes/plans.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { stripOf } from './strip.ts'

/** A reload of the page shows the talk of the last day. */
const shownHours = 24
const most = 20

type Narrators = Pick<PlanDeps, 'models' | 'patienceMs'>
type Doors = { telegram: ((request: Request) => Promise<Response>) | undefined }

/** The house as one value: the same app on Node, on Workers and in a test. */
export function createApp(
  deps: Deps & Partial<Narrators> & { api?: Partial<ApiParts> },
  { telegram }: Doors,
  now: () => Date,
): Hono {
  const { db, gym, answer, crash } = deps
  const app = new Hono()
  async function past(sender: string, news?: number) {
    const after = addMinutes(now(), -shownHours * 60)
    const here = { channel: 'web' as const, conversation: sender }
    const range = { after, most, ...(news === undefined ? {} : { news }) }
    const turns = await shownTurns(db, (await gym()).id, here, range)
    return turns.map((turn) => ({ ...turn, at: turn.at.toISOString() }))
  }
  app.use(secureHeaders({ xFrameOptions: 'DENY', referrerPolicy: 'same-origin' }))
  app.use('/api/v1/gyms/:gym/*', async (c, next) => {
    await next()
    if (c.req.method !== 'GET') deps.changed()
  })
  app.onError((error, c) => {
    const reference = crash(error)
    return c.json({ error: `Something went wrong on our side (ref ${reference}).` }, 500)
  })
  app.notFound((c) => c.json({ error: 'There is nothing at this address.' }, 404))
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.route('/', webhookRoutes({ telegram }))
  app.route('/', countsRoutes({ db, now }))
  app.route('/', apiRoutes(apiOf(deps, now, deps.api)))
  const newId = () => crypto.randomUUID()
  app.route('/', mcpRoutes({ db, now, newId, web: deps.web, crash }))
  app.route('/', planRoutes({ ...deps, models: deps.models ?? [], now, newId }))
  app.route('/', adminRoutes({ gym, sessionOf: deps.sessionOf }))
  app.route('/', loginRoutes({ login: deps.login, gym, sessionOf: deps.sessionOf, crash }))
  app.route('/', calendarRoutes({ feed: async (token) => memberCalendar(db, await gym(), token, now()) }))
  app.route(
    '/',
    chatRoutes({
      answer,
      gym,
      now,
      crash,
      perMinute: deps.messagesPerAddress,
      newId,
      strip: async () => stripOf(db, await gym(), now()),
      history: (sender) => past(sender),
      news: (sender, number) => past(sender, number),
    }),
  )
  return app
}
