import { Hono } from 'hono'
import { healthRoutes } from './routes/health.ts'
import type { Ready } from './watching/ready.ts'

/** What a process shows that works by the clock alone: whether it lives, and whether it is at work. */
export function jobsApp(ready: Ready): Hono {
  const app = new Hono()
  app.route('/', healthRoutes(ready))
  app.notFound((c) => c.json({ error: 'There is nothing at this address.' }, 404))
  return app
}
