import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { browserAt } from '../server/pages/loopback/admin-browser.ts'
import { openHouse } from './web/house.ts'

/**
 * Takes the pictures of the web's doors for the docs, from the demo gym.
 *
 * npm run pictures:doors
 */
const folder = new URL('../docs/pictures/', import.meta.url)

/** A picture in the docs weighs less than this, in bytes. */
const most = 150_000

const desktop = { viewport: { width: 1100, height: 820 } }
const phone = { viewport: { width: 360, height: 740 } }

async function say(page: Page, text: string): Promise<void> {
  const turns = await page.locator('.turn').count()
  await page.locator('#box').fill(text)
  await page.locator('#box').press('Enter')
  await page.locator('.turn').nth(turns).locator('.said').waitFor()
}

type Picture = { name: string; path?: string; options: object; act?(page: Page): Promise<void> }

const pictures = (gym: string): Picture[] => [
  { name: 'web-chat', options: desktop, act: (page) => say(page, 'When is legs day quiet tomorrow?') },
  {
    ...{ name: 'web-chat-phone', options: { ...phone, colorScheme: 'dark', locale: 'de' } },
    act: async (page) => {
      await say(page, 'check me in for legs')
      await page.locator('#box').pressSequentially('/s')
    },
  },
  { name: 'live', path: `/gyms/${gym}`, options: { viewport: { width: 760, height: 1180 } } },
  { name: 'live-phone', path: `/gyms/${gym}?lang=es`, options: { ...phone, colorScheme: 'dark' } },
  { name: 'live-embed', path: `/gyms/${gym}?embed=1`, options: { viewport: { width: 480, height: 560 } } },
]

const executablePath = browserAt(process.env.CHROMIUM_PATH)
if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM_PATH.')
const house = await openHouse(new Date('2026-11-24T17:42:00Z'))
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
for (const { name, path = '/', options, act } of pictures(house.gym)) {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options })
  const page = await context.newPage()
  await page.goto(`${house.address}${path}`)
  await act?.(page)
  await page.waitForTimeout(500)
  const file = fileURLToPath(new URL(`${name}.png`, folder))
  await page.screenshot({ path: file })
  await context.close()
  const { size } = await stat(file)
  console.log(`${file}: ${Math.round(size / 1000)} kB`)
  if (size > most) throw new Error(`${name} is too heavy: ${size} bytes`)
}
await browser.close()
await house.close()
