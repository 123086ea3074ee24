import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** Far above any text message; nothing else is asked for. */
const mostBytes = 64 * 1024

/** With a press comes the message that was pressed on, frames and all. */
const mostOfPress = 512 * 1024

/** Doors that are called by their channel; undefined where a door is closed, or asks by itself. */
export type Webhooks = { telegram: Called; discord?: Called }

type Called = ((request: Request) => Promise<Response>) | undefined

/** The addresses a channel calls with what members write. */
export function webhookRoutes({ telegram, discord }: Webhooks): Hono {
  const app = new Hono()
  if (telegram) app.post('/webhooks/telegram', bodyLimit({ maxSize: mostBytes }), (c) => telegram(c.req.raw))
  if (discord) app.post('/webhooks/discord', bodyLimit({ maxSize: mostOfPress }), (c) => discord(c.req.raw))
  return app
}
