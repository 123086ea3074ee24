import { Hono } from 'hono'
import type { Ready } from '../watching/ready.ts'

/** What machines ask: whether the house is alive, which says nothing else, and whether it may be asked now, or why not. */
export function healthRoutes(ready: Pick<Ready, 'reasons'>): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.get('/readyz', async (c) => {
    c.header('Cache-Control', 'no-store')
    const reasons = await ready.reasons()
    return reasons.length === 0 ? c.json({ ok: true }) : c.json({ ok: false, reasons }, 503)
  })
  return app
}
