import { Hono } from 'hono'
import { html } from 'hono/html'
import { inSpeech, languageIn, speech, t } from '../tools/kit/language.ts'
import { healthRoutes } from './routes/health.ts'

/** Seconds after which a browser looks again. */
const againSeconds = 3

/**
 * What the house says while it is not ready: a page that looks again by itself to a browser, one sentence as data to
 * everything else, and to both that it is for a moment.
 */
export function startingApp(): Hono {
  const app = new Hono()
  // Alive, and not ready: whoever watches shall wait, not start it anew.
  app.route('/', healthRoutes({ reasons: async () => ['starting'] }))
  app.all('*', (c) => {
    c.header('Retry-After', String(againSeconds))
    c.header('Cache-Control', 'no-store')
    const reads = c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html')
    if (!reads) return c.json({ error: 'Spotter is starting. Try again in a moment.' }, 503)
    const language = languageIn(c.req.header('accept-language')?.split(',')[0]) ?? 'en'
    return inSpeech({ language, clock: '24' }, () => {
      c.header('Refresh', String(againSeconds))
      return c.html(page(), 503)
    })
  })
  return app
}

const page = () => html`<!doctype html>
<html lang="${speech().language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Spotter</title>
</head>
<body style="font: 1.1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 20vh auto; padding: 0 1rem">
<main>
<h1 style="font-size: 1.4rem">${t`Spotter is starting`}</h1>
<p role="status">${t`This page opens by itself in a moment. The very first start takes longest: it fills the demo gym.`}</p>
</main>
</body>
</html>`
