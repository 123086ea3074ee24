import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserAt, type PlayedPage, playPage, settled } from './loopback/admin-browser.ts'
import { playedGym } from './loopback/played-gym.ts'

const browserPath = browserAt(process.env.CHROMIUM_PATH)

const places = [
  ...['announcements', 'members', 'invitations', 'settings', 'imports', 'experiments', 'keys', 'audit'].map(
    (view) => `/admin?view=${view}`,
  ),
  ...['hours', 'periods', 'splits', 'equipment', 'quotaRules', 'staffRules'].map(
    (part) => `/admin?view=settings&part=${part}`,
  ),
  '/admin?view=nothing',
  '/admin?report=peaks',
  '/admin?slot=2026-11-16T17:00:00.000Z&report=peaks',
]

/** What the page itself says: what stands in the cells of a table and in a report is the gym's. */
const own = [
  ...['h1', 'h2', 'label', 'legend', 'button', 'summary', 'option', 'th[scope=col]', '#menu h2', '.hint'],
  ...['form .soft', '#view > .soft', '#reader', '[aria-label]'],
].join(', ')

/** Words that hardly any English sentence does without. */
const english =
  /(?<!\p{L})(?:the|your|you|is|are|with|for|and|of|to|at|from|what|who|when|this|these|last|next|new|until|week|whole|gym|keys?|made|make|save|settings|members|role|split)(?!\p{L})/iu

/** The gym's own words on the page. */
const gymsOwn =
  /When it is full|Mean people by day and hour|Harbour(?: Gym)?|Wall screen|Front door|Sam|Mia|Member \d+|fair|nearest|Floor|CSV|PDF|“[^”]*”|„[^“]*“|«[^»]*»/

describe.skipIf(!browserPath).each([
  ['de-DE', 'de', 'Ankündigungen'],
  ['es-ES', 'es', 'Anuncios'],
] as const)('the page of the staff to a reader of %s', (locale, language, announcements) => {
  let played: PlayedPage
  beforeAll(async () => {
    played = await playPage(browserPath ?? '', playedGym())
  }, 60_000)
  afterAll(() => played.close())

  test('says nothing in English, and has room for longer words on a phone', {
    timeout: 120_000,
  }, async () => {
    const page = await played.open('/admin?view=announcements', {
      locale,
      viewport: { width: 360, height: 740 },
    })
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('#title').innerText()).toBe(announcements)
    const left: string[] = []
    for (const place of places) {
      await page.goto(new URL(place, page.url()).href)
      await settled(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) left.push(`${place}: ${wide} pixels too wide`)
      const words = await page.locator(own).evaluateAll((all) =>
        all
          // A figure is a world of its own, made by the server.
          .filter((each) => !each.closest('figure, .results, svg'))
          .map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
      )
      const plain = words.map((text) => text.replace(new RegExp(gymsOwn, 'g'), '').trim())
      left.push(...plain.filter((text) => english.test(text)).map((text) => `${place}: ${text}`))
    }
    expect([...new Set(left)]).toEqual([])
    expect(played.faults()).toEqual([])
  })
})
