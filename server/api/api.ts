import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { t } from '../../tools/kit/language.ts'
import { documentOf } from './document.ts'
import type { ApiApp, ApiEnv } from './env.ts'
import { bodyOfSize, guard } from './guard.ts'
import type { ApiDeps } from './parts.ts'
import { ApiProblem, misfit, problemOf, refused } from './problem.ts'
import { referencePage } from './reference.ts'
import { auditRoutes } from './routes/audit.ts'
import { experimentRoutes } from './routes/experiments.ts'
import { importRoutes } from './routes/imports.ts'
import { feedRoutes, keyRoutes } from './routes/keys.ts'
import { meRoutes } from './routes/me.ts'
import { newsRoutes } from './routes/news.ts'
import { invitationRoutes, memberRoutes } from './routes/people.ts'
import { reportRoutes } from './routes/reports.ts'
import { settingsRoutes } from './routes/settings.ts'
import { slotRoutes } from './routes/slots.ts'

/** Everything of one gym. */
const everything = '/api/v1/gyms/:gym/*'

/** Of its reader alone: kept by a browser, asked for anew each time, sent again only when it has changed. */
const ofItsReader: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.headers.has('Cache-Control')) return
  c.header('Cache-Control', c.req.method === 'GET' ? 'private, no-cache' : 'no-store')
}

/**
 * The interface for programs and for the page of the staff, at `/api/v1`, with its own description.
 *
 * Who may do what is decided here alone: by the key's scopes, or by the role behind a session.
 */
export function apiRoutes(deps: ApiDeps): ApiApp {
  const app: ApiApp = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      // What an address says in its path is there or is not.
      const away = result.target === 'param'
      return refused(
        c,
        away ? new ApiProblem(404, t`There is no such thing.`) : new ApiProblem(400, misfit(result.error)),
      )
    },
  })
  app.onError((error, c) => {
    const { now, crash } = deps
    return refused(c, problemOf(error, { gym: c.get('gym'), now: now(), crash }))
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    ...{ type: 'http', scheme: 'bearer', description: 'A key of the gym: spotter_gym_ and 64 digits.' },
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    ...{
      type: 'apiKey',
      in: 'cookie',
      name: 'spotter_session',
      description: 'Whoever is logged in at /admin.',
    },
  })
  app.use(everything, etag(), ofItsReader, guard(deps), bodyOfSize)
  meRoutes(app)
  for (const routes of [reportRoutes, slotRoutes, settingsRoutes, memberRoutes, invitationRoutes])
    routes(app, deps)
  for (const routes of [newsRoutes, importRoutes, experimentRoutes, keyRoutes, feedRoutes, auditRoutes])
    routes(app, deps)
  described(app)
  return app
}

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    ...{ defaultSrc: ["'none'"], styleSrc: [NONCE], baseUri: ["'none'"], formAction: ["'none'"] },
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Whether the whole domain is HTTPS for good is for whoever runs it to say.
  strictTransportSecurity: false,
})

/** What describes the interface is for everybody: it tells nothing of any gym. */
function described(app: ApiApp): void {
  let known: ReturnType<typeof documentOf> | undefined
  const document = () => {
    known ??= documentOf(app)
    return known
  }
  app.get('/api/v1/openapi.json', (c) => c.json(document()))
  app.get('/api/v1', pageHeaders, (c) => c.html(referencePage(document(), c.get('secureHeadersNonce') ?? '')))
}
