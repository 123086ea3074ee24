import { availableParallelism, loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { createApp } from '../app.ts'
import { createDeps } from '../deps.ts'
import { theGym } from '../gym.ts'
import { catchUp } from '../jobs.ts'
import { browserAt, inBrowser, type PlayedPage, violationsOn } from './loopback/admin-browser.ts'

const browserPath = browserAt(process.env.CHROMIUM_PATH)
const now = new Date('2026-11-24T17:42:00Z')

/** The doors of the web before the whole house: nothing between them is played. */
describe.skipIf(!browserPath)('the web in the whole house', () => {
  let database: TestDatabase
  let house: PlayedPage
  let live: string

  beforeAll(async () => {
    database = await testDatabase()
    const { db } = database
    await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 4 })
    const gym = await theGym(db, undefined)
    live = `/gyms/${gym.id}`
    await catchUp(db, gym, now)
    const deps = createDeps({ model: { kind: 'offline' }, gym: undefined }, { db, log() {}, now: () => now })
    const app = createApp(deps, { telegram: undefined }, () => now)
    // A page elsewhere that frames what it may, and what it may not.
    app.get('/elsewhere', (c) =>
      c.html(`<!doctype html><html lang="en"><title>x</title><main><iframe title="a" src="${live}?embed=1"></iframe>
<iframe title="b" src="${live}"></iframe><iframe title="c" src="/"></iframe></main>`),
    )
    house = await inBrowser(browserPath ?? '', app)
  }, 120_000)
  afterAll(async () => {
    await house.close()
    await database.close()
  })
  afterEach(() => house.closeAll())

  const say = async (page: Page, text: string): Promise<string> => {
    const turns = await page.locator('.turn').count()
    await page.locator('#box').fill(text)
    await page.keyboard.press('Enter')
    const said = page.locator('.turn').nth(turns).locator('.said')
    await said.waitFor()
    return said.innerText()
  }

  test('an answer is there within a second', async () => {
    const page = await house.open('/')
    const times: number[] = []
    for (const question of ['Is it busy now?', 'When is legs day quiet?', 'How full is it tomorrow at 6?']) {
      const begun = performance.now()
      expect(await say(page, question)).toMatch(/people/)
      times.push(performance.now() - begun)
    }
    // The best of three, and longer by what the machine's other work takes: that is what the house needs.
    const load = Math.max(1, (loadavg()[0] ?? 1) / availableParallelism())
    const took = Math.min(...times)
    process.stdout.write(`first answer after ${Math.round(took)} ms\n`)
    expect(took / load).toBeLessThan(1000)
    expect(house.faults()).toEqual([])
  }, 90_000)

  test('a place is taken, undone and asked for again by the keyboard alone, and the day before is found again', async () => {
    const page = await house.open('/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('slot')
    await page.keyboard.press('Enter')
    await page.keyboard.type('legs tomorrow')
    await page.keyboard.press('Enter')
    const first = page.locator('.reply .choices button').first()
    await first.waitFor()
    for (let i = 0; i < 30 && !(await first.evaluate((node) => node === document.activeElement)); i++)
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page
      .getByText(/place .* is held|is held/i)
      .first()
      .waitFor()
    const undo = page.locator('.choices button', { hasText: 'Undo' })
    await undo.waitFor()
    await page.keyboard.type((await undo.locator('.number').innerText()).trim())
    await page.keyboard.press('Enter')
    await page.getByText('Undone: the place went back.').first().waitFor()
    expect(await page.locator('.turn').count()).toBe(3)
    expect(await violationsOn(page)).toEqual([])
    await page.reload()
    await expect.poll(() => page.locator('.turn').count()).toBe(3)
    expect(house.faults()).toEqual([])
  }, 90_000)

  test('the public page stands without a script, and an accessibility checker finds nothing', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const place of [live, `${live}?embed=1`, `${live}?lang=de`]) {
        const page = await house.open(place, { colorScheme, viewport: { width: 320, height: 700 } })
        for (const details of await page.locator('details').all()) await details.locator('summary').click()
        expect(await violationsOn(page), place).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(
          320,
        )
        expect(await page.evaluate(() => document.cookie)).toBe('')
        await house.closeAll()
      }
    }
    const page = await house.open(live, { javaScriptEnabled: false })
    await page.getByText('people are here right now').waitFor()
    await page.getByRole('heading', { name: 'This week by split' }).waitFor()
    expect(house.faults()).toEqual([])
  }, 90_000)

  test('by itself it shows what is new, and leaves open what was opened', async () => {
    const page = await house.open(live)
    await page.locator('#day-table summary').click()
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.evaluate(() => {
      const title = document.querySelector('.big')
      if (title) title.textContent = 'old'
    })
    await page.clock.fastForward(61_000)
    await expect.poll(() => page.locator('.big').innerText()).toContain('people are here')
    expect(await page.locator('#day-table').getAttribute('open')).toBe('')
  })

  test('another page frames the small form, and nothing else', async () => {
    const page = await house.open('/elsewhere')
    await page.frameLocator('[title=a]').getByText('people are here right now').waitFor()
    const seen = await Promise.all(
      ['b', 'c'].map((title) => page.frameLocator(`[title=${title}]`).getByRole('heading').count()),
    )
    expect(seen).toEqual([0, 0])
    house.faults()
  })
})
