import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { t } from '../tools/kit/language.ts'
import { memberCalendar } from '../tools/recommend/index.ts'
import { apiRoutes } from './api/api.ts'
import { apiOf } from './api/house/house.ts'
import type { ApiParts } from './api/parts.ts'
import { chatOf, livePartOf } from './chat-of.ts'
import type { Deps } from './deps.ts'
import { flood } from './flood.ts'
import { loginRoutes } from './login/routes.ts'
import { meRoutes } from './me/routes.ts'
import { adminRoutes } from './routes/admin.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { chatRoutes } from './routes/chat.ts'
import { countsRoutes } from './routes/counts.ts'
import { downloadRoutes } from './routes/downloads.ts'
import { healthRoutes } from './routes/health.ts'
import { isEmbedded, liveRoutes } from './routes/live.ts'
import { mcpRoutes } from './routes/mcp.ts'
import { type PlanDeps, planRoutes } from './routes/plans.ts'
import { refusedIn } from './routes/spoken.ts'
import { type Webhooks, webhookRoutes } from './routes/webhooks.ts'
import { type Ready, readiness } from './watching/ready.ts'

const newId = () => crypto.randomUUID()

type Narrators = Pick<PlanDeps, 'models' | 'patienceMs'>
type Doors = Webhooks & {
  /** Runs around every request: on Node it packs the answers; elsewhere the network does. */
  around?: MiddlewareHandler
  /** Whether the house may be asked; where nobody says, its database is asked. */
  ready?: Ready
}

/** Nobody may frame what is ours, but for the one page that is made for it. */
const guarded: MiddlewareHandler = (c, next) => (isEmbedded(c.req.raw) ? framed(c, next) : unframed(c, next))
const unframed = secureHeaders({ xFrameOptions: 'DENY', referrerPolicy: 'same-origin' })
const framed = secureHeaders({ xFrameOptions: false, crossOriginResourcePolicy: 'cross-origin' })

/** The house as one value: the same app on Node, on Workers and in a test. */
export function createApp(
  deps: Deps & Partial<Narrators> & { api?: Partial<ApiParts> },
  { around, ready, ...webhooks }: Doors,
  now: () => Date,
): Hono {
  const { db, gym, crash, watch } = deps
  const app = new Hono()
  if (around) app.use(around)
  app.use(guarded)
  app.use(flood(deps.perAddress.requests, now, deps.asking))
  app.use('/api/v1/gyms/:gym/*', async (c, next) => {
    await next()
    if (c.req.method !== 'GET') deps.changed()
  })
  app.onError((error, c) => {
    const reference = crash(error)
    const sentence = refusedIn(c, () => t`Something went wrong on our side (ref ${reference}).`)
    return c.json({ error: sentence }, 500)
  })
  app.notFound((c) => c.json({ error: refusedIn(c, () => t`There is nothing at this address.`) }, 404))
  app.route('/', healthRoutes(ready ?? readiness(async () => void (await db.execute('select 1')))))
  app.route('/', webhookRoutes(webhooks))
  app.route('/', countsRoutes({ db, now }))
  app.route('/', apiRoutes(apiOf(deps, now, deps.api)))
  app.route('/', mcpRoutes({ db, now, newId, web: deps.web, crash, watch }))
  app.route('/', planRoutes({ ...deps, models: deps.models ?? [], now, newId }))
  app.route('/', adminRoutes({ gym, sessionOf: deps.sessionOf }))
  app.route('/', loginRoutes({ login: deps.login, gym, sessionOf: deps.sessionOf, crash }))
  app.route('/', downloadRoutes({ db, gym, now, crash }))
  app.route('/', meRoutes({ db, gym, now, newId, crash, web: deps.web, watch }))
  app.route('/', calendarRoutes({ feed: async (token) => memberCalendar(db, await gym(), token, now()) }))
  app.route('/', liveRoutes(livePartOf(deps, now)))
  app.route('/', chatRoutes(chatOf(deps, now, newId)))
  return app
}
