import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browserAt, type PlayedPage, playPage, settled, violationsOn } from './loopback/admin-browser.ts'
import { type PlayedGym, playedGym } from './loopback/played-gym.ts'

const browserPath = browserAt(process.env.CHROMIUM_PATH)

if (!browserPath) {
  process.stderr.write('NOT TESTED: the staff page in a browser. No Chromium was found; set CHROMIUM_PATH.\n')
  test.skip('the staff page in a browser: SKIPPED, no Chromium was found, set CHROMIUM_PATH', () => {})
}

const mondayAtSix = '2026-11-16T17:00:00.000Z'

/** Every view of the page, by its address. */
const everyView = [
  '/admin',
  '/admin?report=utilisation',
  '/admin?report=trend',
  `/admin?slot=${mondayAtSix}&split=legs&from=2026-10-25&to=2026-11-21&label=Monday+18:00`,
  '/admin?view=announcements',
  '/admin?view=members',
  '/admin?view=invitations',
  '/admin?view=settings',
  ...['hours', 'periods', 'splits', 'equipment', 'quotaRules', 'staffRules'].map(
    (part) => `/admin?view=settings&part=${part}`,
  ),
  '/admin?view=imports',
  '/admin?view=experiments',
  '/admin?view=keys',
  '/admin?view=audit',
  '/admin?view=nothing',
]

describe.skipIf(!browserPath)('the page of the staff', () => {
  const gym: PlayedGym = playedGym()
  let played: PlayedPage

  beforeAll(async () => {
    played = await playPage(browserPath ?? '', gym)
  })
  afterAll(() => played.close())
  beforeEach(() => {
    Object.assign(gym, playedGym())
  })
  afterEach(async () => {
    await played.closeAll()
    expect(played.faults()).toEqual([])
  })

  const title = (page: Page) => page.locator('#title').innerText()

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`no view has a fault that a checker finds, in ${colorScheme} and ${width} pixels wide`, async () => {
        const page = await played.open('/admin', { colorScheme, viewport: { width, height: 800 } })
        const origin = new URL(page.url()).origin
        const found: string[] = []
        for (const view of everyView) {
          await page.goto(`${origin}${view}`)
          await settled(page)
          found.push(...(await violationsOn(page)).map((fault) => `${view} ${fault}`))
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (wide > 0) found.push(`${view} is ${wide} pixels too wide`)
        }
        expect(found).toEqual([])
      }, 120_000)
    }
  }

  test('a report stands there with its picture, its table, its notes and its files', async () => {
    const page = await played.open('/admin?report=peaks')
    expect(await title(page)).toBe('When it is full')
    await page.getByText('It is fullest on Monday at 18:00').waitFor()
    expect(await page.locator('svg.plot').count()).toBe(1)
    const table = page.getByRole('region', { name: 'Mean people by slot of the week' }).getByRole('table')
    expect(await table.getByRole('row').count()).toBe(1 + 7 * 32)
    expect(await table.getByText('hidden').count()).toBeGreaterThan(5)
    expect(await table.getByText('fewer than 5').count()).toBe(0)
    for (const [words, name] of [
      ['CSV', 'peaks-week.csv'],
      ['PDF', 'peaks.pdf'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: words, exact: true }).click()
      expect((await download).suggestedFilename()).toBe(name)
    }
  })

  test('the address holds what is seen: a filter changes it, back undoes it, a reload keeps it', async () => {
    const page = await played.open('/admin?report=peaks')
    await page.getByLabel('Split').focus()
    await page.getByLabel('Split').selectOption('legs')
    await settled(page)
    await expect.poll(() => page.url()).toContain('report=peaks&split=legs')
    await page.getByText('Sunday 25 October to Saturday 21 November 2026, legs').waitFor()
    expect(await page.getByLabel('Split').evaluate((node) => node === document.activeElement)).toBe(true)
    await page.getByLabel('Period').selectOption('Last 7 days')
    await page.getByText('Sunday 15 November to Saturday 21 November 2026, legs').waitFor()
    await page.reload()
    await page.getByText('Sunday 15 November to Saturday 21 November 2026, legs').waitFor()
    await page.goBack()
    await page.getByText('Sunday 25 October to Saturday 21 November 2026, legs').waitFor()
    await page.getByLabel('Period').selectOption('Other days')
    await page.getByLabel('From').fill('2026-11-30')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByRole('alert').getByText('It ends before it begins.').waitFor()
    await page.getByLabel('From').fill('2026-11-02')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByText('Monday 2 November to Saturday 21 November 2026, legs').waitFor()
  })

  test('a cell of the heat map, a row of the table and a bar lead to what is behind them', async () => {
    const page = await played.open('/admin?report=peaks')
    await page.getByRole('button', { name: /^Monday 18:00/ }).click()
    await expect.poll(() => title(page)).toBe('Monday 16 November 2026, 18:00')
    expect(page.url()).toContain(encodeURIComponent(mondayAtSix))
    expect(await page.getByRole('row', { name: 'Refused fewer than 5' }).count()).toBe(1)
    expect(await page.getByRole('row', { name: /My own advice .1\.5/ }).count()).toBe(1)
    expect(await page.locator('.links a').count()).toBe(4)
    // The clocks went back on the 25th: it is still six o'clock a month before.
    await page.getByRole('link', { name: 'Monday 26 October 2026, 18:00' }).click()
    await expect.poll(() => title(page)).toBe('Monday 26 October 2026, 18:00')
    await page.getByRole('link', { name: 'A week before' }).click()
    await expect.poll(() => title(page)).toBe('Monday 19 October 2026, 18:00')
    expect(page.url()).toContain(encodeURIComponent('2026-10-19T16:00:00.000Z'))

    await page.goBack()
    await page.goBack()
    await page.goBack()
    await expect.poll(() => title(page)).toBe('When it is full')
    await page
      .getByRole('row', { name: /^Tuesday 18:30/ })
      .getByRole('link')
      .click()
    await expect.poll(() => title(page)).toBe('Tuesday 17 November 2026, 18:30')

    await page.getByRole('link', { name: 'How much is used' }).click()
    await page.getByRole('button', { name: /^chest/ }).click()
    await page.getByText('Saturday 21 November 2026, chest').waitFor()
  })

  test('a table is sorted by a press on its head, and what is hidden stays at the end', async () => {
    const page = await played.open('/admin?report=utilisation')
    const rows = page.getByRole('region', { name: 'By split' }).locator('tbody tr')
    const last = () => rows.last().innerText()
    const head = page.getByRole('button', { name: 'Visits' })
    await head.click()
    expect(await rows.first().innerText()).toContain('270')
    expect(await last()).toMatch(/hidden|not known/)
    await page.getByRole('button', { name: 'Visits' }).press('Enter')
    expect(await rows.first().innerText()).toContain('900')
    expect(await last()).toMatch(/hidden|not known/)
    expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('Visits')
  })

  test('everything can be done with the keyboard alone', async () => {
    const page = await played.open('/admin?report=peaks', { viewport: { width: 400, height: 800 } })
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the page')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Menu')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Is it growing?')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('Menu')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'How much is used' }).focus()
    await page.keyboard.press('Enter')
    await settled(page)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('title')
    expect(await page.locator('#menu').isVisible()).toBe(false)

    await page.goBack()
    const cell = page.getByRole('button', { name: /^Monday 06:00/ })
    await cell.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(() => title(page)).toBe('Sunday 15 November 2026, 21:30')
  })

  test('the menu holds what the role may see, and an address beyond it shows nothing', async () => {
    gym.role = 'frontDesk'
    const page = await played.open('/admin')
    const links = await page.locator('#menu a').allInnerTexts()
    expect(links).toEqual(['When it is full', 'Announcements'])
    await page.goto(`${new URL(page.url()).origin}/admin?view=keys`)
    await page.getByText('There is no such page for you.').waitFor()
  })

  test('a session that ran out is renewed in passing; one that is over leads to the login and back', async () => {
    gym.session = 'old'
    const page = await played.open('/admin?report=peaks')
    await page.getByText('It is fullest on Monday at 18:00').waitFor()
    gym.session = 'none'
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { name: 'Log in' }).waitFor()
    expect(new URL(page.url()).searchParams.get('to')).toBe('/admin?view=settings')
  })

  test('a report is live: what has changed since is there by itself, unless somebody is at it', async () => {
    const page = await played.open('/admin?report=utilisation')
    await page.getByText('Chest is used most').waitFor()
    gym.said = { utilisation: ['Legs is used most by now.'] }
    await page.getByRole('button', { name: 'Visits' }).focus()
    await page.clock.runFor(5 * 60_000)
    expect(await page.getByText('Legs is used most by now.').count()).toBe(0)
    await page.getByLabel('Period').focus()
    await page.clock.runFor(5 * 60_000)
    await page.getByText('Legs is used most by now.').waitFor()
    expect(await page.getByLabel('Period').evaluate((node) => node === document.activeElement)).toBe(true)
  })

  test('data is never markup', async () => {
    const nasty = '</script><img src=x onerror=alert(1)><b>hi</b>'
    gym.settings = { ...gym.settings, name: nasty }
    gym.members = [{ id: 'm9', name: nasty, role: 'member', since: '2026-11-01', lastVisit: null }]
    const page = await played.open('/admin?view=members')
    expect(await page.locator('img, b').count()).toBe(0)
    expect(await page.locator('header').innerText()).toContain(nasty)
    expect(await page.getByText(nasty).count()).toBeGreaterThan(1)
  })
})
