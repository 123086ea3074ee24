import { eq } from 'drizzle-orm'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { identities } from '../../db/schema/index.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { theGym } from '../gym.ts'
import { catchUp } from '../jobs.ts'
import { type HouseOfTests, houseOf } from '../me/testing.ts'
import { livedWeeks, visitedFor } from '../me/testing-life.ts'
import { browserAt, inBrowser, type PlayedPage, violationsOn } from './loopback/admin-browser.ts'

const browserPath = browserAt(process.env.CHROMIUM_PATH)
const now = new Date('2026-11-24T12:00:00+01:00')

const pages = ['/me', '/me/progress', '/me/preferences', '/me/privacy', '/me/account'] as const

if (!browserPath) {
  process.stderr.write('NOT TESTED: the own page in a browser. No Chromium was found; set CHROMIUM_PATH.\n')
  test.skip('the own page in a browser: SKIPPED, no Chromium was found, set CHROMIUM_PATH', () => {})
}

/** The page before the whole house: nothing between them is played. */
describe.skipIf(!browserPath)('the own page in the whole house', () => {
  let database: TestDatabase
  let house: HouseOfTests
  let played: PlayedPage

  beforeAll(async () => {
    database = await testDatabase()
    const { db } = database
    await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 4 })
    const gym = await theGym(db, undefined)
    await catchUp(db, gym, now)
    house = houseOf(db, gym.id, now)
    await livedWeeks(house)
    const [mia] = await db.select().from(identities).where(eq(identities.sender, 'mia'))
    await visitedFor(house, { gym: gym.id, member: mia?.member ?? '' }, 6)
    await house.says('find me a quiet time tomorrow evening')
    await house.says('1')
    played = await inBrowser(browserPath ?? '', house.app)
  }, 180_000)
  afterAll(async () => {
    await played.close()
    await database.close()
  })
  afterEach(async () => {
    await played.closeAll()
    expect(played.faults()).toEqual([])
  })

  /** Mia's browser, let in by the link of the bot. */
  async function letIn(options: BrowserContextOptions = {}): Promise<{ page: Page; origin: string }> {
    const link = /gym\.example(\/me\/login\/\w+)$/.exec(await house.says('/me'))?.[1] ?? ''
    const page = await played.open(link, options)
    await page.locator('main form button').click()
    await page.locator('nav').waitFor()
    return { page, origin: new URL(page.url()).origin }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`no page has a fault that a checker finds, in ${colorScheme} and ${width} pixels wide`, async () => {
        const { page, origin } = await letIn({ colorScheme, viewport: { width, height: 800 } })
        const found: string[] = []
        for (const path of pages) {
          await page.goto(`${origin}${path}`)
          for (const each of await page.locator('details').all())
            await each.evaluate((node) => node.setAttribute('open', ''))
          found.push(...(await violationsOn(page)).map((fault) => `${path} ${fault}`))
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (wide > 0) found.push(`${path} is ${wide} pixels too wide`)
        }
        expect(found).toEqual([])
      }, 120_000)
    }
  }

  test('the doors have no fault either, for whoever is not known', async () => {
    const page = await played.open('/me', { viewport: { width: 320, height: 700 } })
    const origin = new URL(page.url()).origin
    const found: string[] = []
    for (const path of ['/me', '/me/login', '/me/register', '/me/login/nothing']) {
      await page.goto(`${origin}${path}`)
      found.push(...(await violationsOn(page)).map((fault) => `${path} ${fault}`))
    }
    expect(found).toEqual([])
  }, 60_000)

  test('visits, plan, places and progress are there, without a script', async () => {
    const { page, origin } = await letIn({ javaScriptEnabled: false })
    await page.getByText('Places you hold').waitFor()
    expect(await page.locator('.heat td.l3').count()).toBeGreaterThan(0)
    expect(await page.getByText(/Mostly Tuesday|Mostly Sunday|Mostly Thursday/).count()).toBe(1)
    expect(await page.locator('section[aria-labelledby=plan] details').count()).toBeGreaterThan(1)
    expect(await page.locator('section[aria-labelledby=plan] li').count()).toBeGreaterThan(3)
    await page.goto(`${origin}/me/progress`)
    expect(await page.locator('figure svg').count()).toBeGreaterThan(1)
    expect(await page.locator('figure svg').first().getAttribute('aria-label')).toMatch(/\w+/)
  })

  test('a whole visit by the keyboard alone: to the form, a change, its undo', async () => {
    const { page, origin } = await letIn()
    await page.goto(`${origin}/me/preferences`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the content')
    await page.keyboard.press('Enter')
    await page.getByLabel('First').focus()
    await page.keyboard.press('l')
    const keep = page.getByRole('button', { name: 'Keep', exact: true })
    for (let i = 0; i < 6 && !(await keep.evaluate((node) => node === document.activeElement)); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('legs').waitFor()
    const undo = page.getByRole('button', { name: 'Undo' })
    await undo.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Undone: your profile is as it was before').waitFor()
    expect(await page.getByLabel('First').inputValue()).toBe('')
  })

  test('settings are kept, in the language that was chosen, and undone', async () => {
    const { page, origin } = await letIn()
    await page.goto(`${origin}/me/preferences`)
    await page.getByLabel('Language').selectOption('de')
    await page.getByLabel('No calories').check()
    await page.getByRole('button', { name: 'Keep the settings' }).click()
    await page.getByText('Einstellungen speichern').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    await page.goto(`${origin}/me/progress`)
    expect(await page.locator('#weight').count()).toBe(0)
    expect(await page.locator('main').innerText()).not.toMatch(/kcal/)
    await page.goto(`${origin}/me/preferences`)
    await page.getByLabel('Sprache').selectOption('')
    await page.getByLabel('Keine Kalorien').uncheck()
    await page.getByRole('button', { name: 'Einstellungen speichern' }).click()
    await page.getByText('Keep the settings').waitFor()
  })

  test('what is kept is told, taken along as a file, and a wish to be forgotten is asked for and taken back', async () => {
    const { page, origin } = await letIn()
    await page.goto(`${origin}/me/privacy`)
    expect(await page.locator('section[aria-labelledby=kept]').innerText()).toMatch(/\d+ visits/)
    await page.getByRole('button', { name: 'Give me my data' }).click()
    // The link is a page of its own, for apps look at links in advance: the file comes by its button.
    await page.waitForURL(/\/me\/export\/[0-9a-f]{64}$/)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.zip$/)
    await page.goto(`${origin}/me/privacy`)
    await page.getByRole('button', { name: 'Forget me' }).click()
    await page.getByText('Shall I?').waitFor()
    await page.getByRole('button', { name: 'Yes, forget me' }).click()
    await page.getByRole('heading', { name: 'You asked to be forgotten' }).waitFor()
    await page.locator('section[aria-labelledby=leaving] button').click()
    await page.getByText('Good, I keep everything').waitFor()
    expect(await page.locator('#leaving').count()).toBe(0)
  })
})
