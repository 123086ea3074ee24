import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { workFor } from './about.ts'
import type { Metrics } from './metrics.ts'
import type { Told, Traces } from './traces.ts'

/** An id that a proxy before us gave a request: one without any word in it. */
const given = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Asked every few seconds by machines; a trace of each would hide the others. */
const unremarkable = new Set(['/healthz', '/readyz'])

type Means = { metrics: Metrics | undefined; traces: Traces | undefined; newId(): string }

/**
 * Looks on at requests: each has an id, which its answer carries and every event it leads to; a figure by its route,
 * and a span. Its address, its headers and its body are never looked at.
 */
export function requestsWatched({ metrics, traces, newId }: Means): MiddlewareHandler {
  return async (c, next) => {
    const proxied = c.req.header('x-request-id') ?? ''
    const request = given.test(proxied) ? proxied : newId()
    c.header('X-Request-Id', request)
    const begun = performance.now()
    const { method } = c.req
    const handled = async (told: Told = () => {}) => {
      await next()
      const route = routeOf(routePath(c, -1), c.res.status)
      const said = { 'http.route': route, 'http.response.status_code': c.res.status }
      told(said, `request ${methodOf(method)} ${route}`)
      metrics?.request(
        { method: methodOf(method), route, status: c.res.status },
        (performance.now() - begun) / 1000,
      )
    }
    await workFor({ request }, () =>
      traces && !unremarkable.has(c.req.path)
        ? traces.within('request', { 'http.request.method': methodOf(method) }, handled)
        : handled(),
    )
  }
}

/** The pattern of the address, so that there are few of them; what nobody serves is one. */
const routeOf = (pattern: string, status: number): string =>
  status === 404 && /\*$/.test(pattern) ? 'none' : pattern

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** Anybody may make a method up. */
const methodOf = (method: string): string => (methods.has(method) ? method : 'other')
