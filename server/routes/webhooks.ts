import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/**
 * Above any message: with one come the message it answers or was pressed on, frames and looks and all, and a letter that is
 * not English may take six bytes.
 */
const mostBytes = 512 * 1024

/** Doors that are called by their channel; undefined where a door is closed, or asks by itself. */
export type Webhooks = { telegram: Called; discord?: Called }

type Called = ((request: Request) => Promise<Response>) | undefined

/** The addresses a channel calls with what members write. */
export function webhookRoutes({ telegram, discord }: Webhooks): Hono {
  const app = new Hono()
  const limited = bodyLimit({ maxSize: mostBytes, onError: (c) => c.body(null, 413) })
  if (telegram) app.post('/webhooks/telegram', limited, (c) => telegram(c.req.raw))
  if (discord) app.post('/webhooks/discord', limited, (c) => discord(c.req.raw))
  return app
}
