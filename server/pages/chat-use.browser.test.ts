import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Chart } from '../../tools/kit/chart.ts'
import { browserAt, inBrowser, type PlayedPage, violationsOn } from './loopback/admin-browser.ts'
import { plainReply as plain, playChat } from './loopback/played-chat.ts'
import type { PastTurn } from './wire.ts'

const browserPath = browserAt(process.env.CHROMIUM_PATH)
const six = Date.parse('2026-11-22T06:00:00Z')
const at = (slot: number) => new Date(six + slot * 30 * 60_000).toISOString()
const chart: Chart = {
  title: 'Expected people today',
  alt: 'Busiest at 18:00.',
  zone: 'UTC',
  points: Array.from({ length: 24 }, (_, i) => ({ at: at(i), mean: 2 + i, low: i, high: 4 + i })),
  now: at(10.5),
  quiet: [],
}

describe.skipIf(!browserPath)('using the chat page', () => {
  const played = playChat(() => new Date('2026-11-22T12:00:00Z'))
  let house: PlayedPage
  beforeAll(async () => {
    house = await inBrowser(browserPath ?? '', played.app)
  })
  afterAll(() => house.close())
  afterEach(async () => {
    await house.closeAll()
    played.asked.length = 0
    played.past.length = 0
    played.reader = undefined
    played.answers(async ({ text }) => plain(`Heard: ${text}`))
    expect(house.faults()).toEqual([])
  })

  const box = (page: Page) => page.locator('#box')
  const lines = (page: Page) => page.getByRole('option')
  const heard = (page: Page, text: string) => page.locator('.said').last().filter({ hasText: text }).waitFor()

  test('a slash brings the commands, filtered as one types, and Enter sends what needs nothing more', async () => {
    const page = await house.open('/')
    await box(page).pressSequentially('/')
    expect(await lines(page).count()).toBeGreaterThan(20)
    expect(await page.getByRole('option', { name: '/report' }).count()).toBe(0)
    await box(page).pressSequentially('min')
    expect(await lines(page).first().innerText()).toContain('/mine')
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('palette-0')
    expect(await page.locator('#palette-0').getAttribute('aria-selected')).toBe('true')
    expect(await page.locator('#spoken').textContent()).toMatch(/^\d+ to choose from$/)
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Enter')
    await heard(page, 'Heard: /mine')
    expect(await page.locator('#palette').isHidden()).toBe(true)
    expect(await box(page).inputValue()).toBe('')
  })

  test('a command that may say more is written on: its splits are offered, and Enter twice sends it bare', async () => {
    const page = await house.open('/')
    await box(page).pressSequentially('/qui')
    await page.keyboard.press('Enter')
    expect(await box(page).inputValue()).toBe('/quiet ')
    expect(await page.locator('#hint').innerText()).toContain('What you train')
    await box(page).pressSequentially('le')
    await page.keyboard.press('Tab')
    expect(await box(page).inputValue()).toBe('/quiet legs ')
    await box(page).pressSequentially('tomorrow')
    await page.keyboard.press('Enter')
    await heard(page, 'Heard: /quiet legs tomorrow')
    await box(page).pressSequentially('/now')
    await page.keyboard.press('Enter')
    await heard(page, 'Heard: /now')
  })

  test('Ctrl K calls the palette over a draft, Escape gives the draft back, arrows go round', async () => {
    const page = await house.open('/')
    await box(page).fill('is it busy')
    await page.keyboard.press('Control+k')
    expect(await box(page).inputValue()).toBe('/')
    await page.keyboard.press('ArrowUp')
    const count = await lines(page).count()
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(`palette-${count - 1}`)
    await page.keyboard.press('ArrowDown')
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('palette-0')
    await page.keyboard.press('Escape')
    expect(await box(page).inputValue()).toBe('is it busy')
    expect(await page.locator('#palette').isHidden()).toBe(true)
    await page.getByRole('button', { name: 'Commands' }).click()
    await page.getByRole('option', { name: '/mine' }).click()
    await heard(page, 'Heard: /mine')
    expect(await box(page).inputValue()).toBe('is it busy')
  })

  test('the staff find their commands too', async () => {
    played.reader = { language: undefined, clock: '24', staff: true }
    const page = await house.open('/')
    // A cookie comes with the first page.
    await page.reload()
    await box(page).pressSequentially('/rep')
    await page.getByRole('option', { name: '/report' }).waitFor()
  })

  test('a file goes along by the button, and comes to the gym as it is', async () => {
    const page = await house.open('/')
    const csv = { name: 'october.csv', mimeType: 'text/csv', buffer: Buffer.from('from,to\n1,2\n') }
    await page.locator('#file').setInputFiles(csv)
    await page.getByText('october.csv (12 B)').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Leave out october.csv' }).click()
    expect(await page.locator('#given').isHidden()).toBe(true)
    await page.locator('#file').setInputFiles(csv)
    await box(page).fill('import this')
    await box(page).press('Enter')
    await heard(page, 'Heard: import this')
    const [given] = played.asked[0]?.given ?? []
    expect(given).toMatchObject({ name: 'october.csv', type: 'text/csv', size: 12 })
    expect(new TextDecoder().decode(await given?.read())).toBe('from,to\n1,2\n')
    expect(await page.locator('.mine').last().innerText()).toContain('october.csv')
  })

  test('a file can be dropped or pasted; one that is too large is refused at once', async () => {
    const page = await house.open('/')
    const bring = (kind: 'drop' | 'paste', bytes: number) =>
      page.evaluate(
        ([how, size]) => {
          const files = new DataTransfer()
          files.items.add(new File([new Uint8Array(size)], 'visits.csv', { type: 'text/csv' }))
          const event =
            how === 'drop'
              ? new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true })
              : new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true })
          document.body.dispatchEvent(event)
        },
        [kind, bytes] as const,
      )
    await bring('paste', 6 * 1024 * 1024)
    await page.getByText('visits.csv is larger than 5 MB.').first().waitFor()
    await bring('drop', 1500)
    await page.getByText('visits.csv (2 kB)').waitFor()
    await page.getByRole('button', { name: 'Send' }).click()
    await heard(page, 'Heard: /import')
    expect(played.asked[0]?.given?.[0]?.size).toBe(1500)
  })

  const turnsUntil = (count: number): PastTurn[] =>
    Array.from({ length: count }, (_, i) => ({
      number: i + 1,
      text: `question ${i + 1}`,
      reply: { text: `answer ${i + 1}\n\n`.repeat(3), choices: [] },
      at: new Date(Date.parse('2026-11-22T10:00:00Z') - (count - i) * 3_600_000).toISOString(),
    }))

  test('earlier days come by a button and by scrolling up, each day under its name, without moving what is read', async () => {
    played.past.push(...turnsUntil(50))
    const page = await house.open('/')
    await page.getByText('question 50').waitFor()
    expect(await page.locator('.turn').count()).toBe(20)
    const top = page.locator('.turn').first()
    await page
      .getByRole('button', { name: 'Earlier messages' })
      .evaluate((node) => node.focus({ preventScroll: true }))
    const before = await top.evaluate((node) => node.getBoundingClientRect().top)
    const anchor = await top.innerText()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.turn').count()).toBe(40)
    const after = await page
      .locator('.turn')
      .filter({ hasText: anchor.split('\n').find((line) => line.includes('question')) ?? '' })
      .first()
      .evaluate((node) => node.getBoundingClientRect().top)
    expect(Math.abs(after - before)).toBeLessThan(60)
    await page.evaluate(() => scrollTo(0, 600))
    await page.evaluate(() => scrollTo(0, 100))
    await expect.poll(() => page.locator('.turn').count()).toBe(50)
    expect(await page.getByRole('button', { name: 'Earlier messages' }).isHidden()).toBe(true)
    expect(await page.locator('.mine').first().innerText()).toContain('question 1')
    expect(await page.locator('.day').allInnerTexts()).toContain('Saturday 21 November')
    expect(await violationsOn(page)).toEqual([])
  })

  test('what is written offline waits, over a reload too, and goes out once', async () => {
    const page = await house.open('/')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    await page.context().setOffline(true)
    await page.locator('#offline').waitFor()
    expect(await page.locator('#spoken').innerText()).toContain('What you write waits here')
    await box(page).fill('is it busy?')
    await box(page).press('Enter')
    await page.locator('.note').waitFor()
    expect(await page.locator('.note').innerText()).toContain("This goes out when you're back.")
    expect(await violationsOn(page)).toEqual([])
    await page.reload()
    await page.locator('.note').waitFor()
    expect(await page.locator('.note').innerText()).toContain("This goes out when you're back.")
    await page.context().setOffline(false)
    await heard(page, 'Heard: is it busy?')
    await page.reload()
    await page.waitForTimeout(300)
    expect(played.asked.map(({ text }) => text)).toEqual(['is it busy?'])
    expect(await page.evaluate(() => localStorage.getItem('spotter.waiting'))).toBe('[]')
  })

  test('after two seconds it is said that an answer is being made', async () => {
    const rest = Promise.withResolvers<void>()
    played.answers(async () => {
      await rest.promise
      return plain('About 22 people.')
    })
    const page = await house.open('/')
    await box(page).fill('busy?')
    await box(page).press('Enter')
    await page.locator('.waiting').waitFor()
    expect(await page.getByText('Looking into it').count()).toBe(0)
    await page.locator('.waiting').getByText('Looking into it').waitFor({ timeout: 5000 })
    expect(await page.locator('#spoken').textContent()).toBe('Looking into it …')
    rest.resolve()
    await heard(page, 'About 22 people.')
    expect(await page.locator('.waiting').count()).toBe(0)
  })

  test('the values of a chart are read by pointer, by finger and by the arrow keys', async () => {
    played.answers(async () => plain('Today:', { charts: [chart] }))
    const page = await house.open('/')
    await box(page).fill('today?')
    await box(page).press('Enter')
    const slider = page.getByRole('slider', { name: 'Expected people today: read the values' })
    await slider.waitFor()
    expect(await slider.getAttribute('aria-valuetext')).toBe('11:00: 12 people (10 to 14)')
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toBe('11:30: 13 people (11 to 15)')
    await page.keyboard.press('Home')
    expect(await page.locator('.chart .readout').innerText()).toBe('06:00: under 5 people (under 5)')
    await page.keyboard.press('End')
    expect(await slider.getAttribute('aria-valuetext')).toContain('17:30')
    const place = await slider.boundingBox()
    await page.mouse.move((place?.x ?? 0) + 60, (place?.y ?? 0) + 50)
    expect(await page.locator('.chart .readout').innerText()).toMatch(/^0[67]:/)
    expect(await violationsOn(page)).toEqual([])
  })

  test.each([
    ['de', 'Nachricht an Spotter', 'Ist es gerade voll?', 'Als Tabelle', '/quiet'],
    ['es', 'Mensaje para Spotter', '¿Hay mucha gente ahora?', 'Como tabla', '/quiet'],
  ])('the page speaks %s by the browser’s wish', async (locale, label, starter, table, command) => {
    played.answers(async () => plain('ok', { charts: [chart] }))
    const page = await house.open('/', { locale })
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    await page.getByRole('textbox', { name: label }).waitFor()
    await page.getByRole('button', { name: starter }).click()
    await page.getByText(table).waitFor()
    expect(played.asked[0]?.language).toBe(locale)
    await page.getByRole('textbox', { name: label }).fill(command.slice(0, 4))
    await lines(page).first().waitFor()
    expect(await violationsOn(page)).toEqual([])
  })

  test('what a member has set goes before what the browser wishes', async () => {
    played.reader = { language: 'de', clock: '12', staff: false }
    const page = await house.open('/', { locale: 'es' })
    await page.reload()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
  })

  test.each(['light', 'dark'] as const)(
    'an accessibility checker finds nothing, in %s',
    async (colorScheme) => {
      played.answers(async () =>
        plain('Today:', { charts: [chart], choices: [{ label: 'More', send: 'x' }] }),
      )
      const page = await house.open('/', { colorScheme, viewport: { width: 320, height: 640 } })
      expect(await violationsOn(page)).toEqual([])
      await box(page).fill('today?')
      await box(page).press('Enter')
      await page.getByRole('button', { name: '1 More' }).waitFor()
      expect(await violationsOn(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    },
  )
})
