import { Hono } from 'hono'
import { inSpeech, t } from '../../tools/kit/language.ts'
import { iconPictures } from '../pages/icon-pictures.ts'
import { serviceScript } from '../pages/service-script.ts'
import { speechFor } from './spoken.ts'

/** What a phone asks for to put the page among its apps, and to keep it for times without a connection. */
export function installRoutes({ gym }: { gym(): Promise<{ name: string; language: string }> }): Hono {
  const app = new Hono()
  app.get('/manifest.webmanifest', async (c) => {
    const { name, language } = await gym()
    const speech = speechFor(c, undefined, language)
    c.header('Content-Type', 'application/manifest+json; charset=utf-8')
    c.header('Cache-Control', 'public, max-age=3600')
    c.header('Vary', 'Accept-Language')
    return c.body(JSON.stringify(inSpeech(speech, () => manifestOf(name, speech.language))))
  })
  app.get('/sw.js', (c) => {
    c.header('Content-Type', 'text/javascript; charset=utf-8')
    // A browser looks for a newer one by itself; it must then get it.
    c.header('Cache-Control', 'no-cache')
    return c.body(serviceScript)
  })
  for (const { name, bytes } of iconPictures.map(({ name, base64 }) => ({ name, bytes: bytesIn(base64) }))) {
    app.get(`/${name}`, (c) => {
      c.header('Content-Type', 'image/png')
      c.header('Cache-Control', 'public, max-age=604800')
      return c.body(bytes)
    })
  }
  return app
}

const bytesIn = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

function manifestOf(gym: string, lang: string) {
  const icon = (size: number, purpose: string) => ({
    ...{ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose },
  })
  return {
    ...{ id: '/', start_url: '/', scope: '/', display: 'standalone', lang, dir: 'ltr' },
    name: `${gym} · Spotter`,
    short_name: 'Spotter',
    description: t`When ${gym} is quiet, a place in a quiet hour, and plans for training and food.`,
    ...{ background_color: '#fbfaf8', theme_color: '#1f6f63', categories: ['health', 'fitness'] },
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  }
}
