import { mkdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { browserAt, playPage } from '../server/pages/loopback/admin-browser.ts'
import { playedGym } from '../server/pages/loopback/played-gym.ts'

/**
 * Takes the pictures of the staff's page for the docs, from a gym made up for its tests.
 *
 * npm run pictures:admin
 */
const folder = new URL('../docs/pictures/', import.meta.url)

/** A picture in the docs weighs less than this, in bytes. */
const most = 150_000

const desktop = { viewport: { width: 1360, height: 860 } }
const phone = { viewport: { width: 360, height: 720 } }

const pictures = [
  { name: 'peaks', place: '/admin?report=peaks', options: desktop },
  { name: 'peaks-dark', place: '/admin?report=peaks', options: { ...desktop, colorScheme: 'dark' as const } },
  { name: 'peaks-phone', place: '/admin?report=peaks', options: phone },
  { name: 'utilisation', place: '/admin?report=utilisation', options: desktop },
  {
    ...{ name: 'slot', options: desktop },
    place: '/admin?slot=2026-11-16T17:00:00.000Z&split=legs&from=2026-10-25&to=2026-11-21&label=Monday+18:00',
  },
  { name: 'settings', place: '/admin?view=settings&part=hours', options: desktop },
  { name: 'settings-phone', place: '/admin?view=settings&part=staffRules', options: phone },
  { name: 'members', place: '/admin?view=members', options: desktop },
]

const browserPath = browserAt(process.env.CHROMIUM_PATH)
if (!browserPath) throw new Error('No Chromium was found; set CHROMIUM_PATH.')
await mkdir(folder, { recursive: true })
const played = await playPage(browserPath, playedGym())
for (const { name, place, options } of pictures) {
  const page = await played.open(place, options)
  const path = fileURLToPath(new URL(`admin-${name}.png`, folder))
  await page.screenshot({ path })
  await played.closeAll()
  const { size } = await stat(path)
  console.log(`${path}: ${Math.round(size / 1000)} kB`)
  if (size > most) throw new Error(`${name} is too heavy: ${size} bytes`)
}
await played.close()
