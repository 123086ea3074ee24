import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plotCharts, plots } from '../pictures/plot-fixtures.ts'
import { chatStyle } from './chat-style.ts'
import { joinModules } from './inline.ts'
import { plotStyle } from './plot-style.ts'
import { plotsScript } from './plots-script.ts'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]
const browserPath = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path))

if (!browserPath) {
  process.stderr.write('NOT TESTED: plots in a browser. No Chromium was found; set CHROMIUM_PATH.\n')
  test.skip('plots in a browser: SKIPPED, no Chromium was found, set CHROMIUM_PATH', () => {})
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page with every plot as the chat shows it, and every plot as one that can be picked from. */
const html = `<!doctype html><html lang="en"><head><title>Plots</title><style>${chatStyle}</style></head>
<body><main><h1>Plots</h1><div id="log"></div></main><script type="module">
${joinModules(new URL('./browser/chart.ts', import.meta.url))}
const log = document.getElementById('log')
window.picked = []
for (const chart of ${JSON.stringify(Object.values(plotCharts))}) log.append(chartFigure(chart))
const { drawPlot } = await latePlots()
for (const [name, plot] of Object.entries(${JSON.stringify(plots)})) {
  const wish = { width: Math.min(700, innerWidth - 40), em: 12.8, label: 'pick: ' + name, onPick: (cell) => window.picked.push(cell.label) }
  log.append(drawPlot(plot, wish))
}
</script></body></html>`

/** What the page fetches with its first plot. */
const fetched = `const plotLooks=${JSON.stringify(plotStyle)};${plotsScript}`

describe.skipIf(!browserPath)('plots on a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  async function opened(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
    page.on('pageerror', (error) => {
      throw error
    })
    await page.route('http://gym.example/**', (route) =>
      route.request().url().endsWith('/plots.js')
        ? route.fulfill({ contentType: 'text/javascript', body: fetched })
        : route.fulfill({ contentType: 'text/html', body: html }),
    )
    await page.goto('http://gym.example/')
    await page.waitForFunction(
      (count) => document.querySelectorAll('svg').length === count,
      2 * Object.keys(plots).length,
    )
    return page
  }

  test.each([
    [320, 'light'],
    [320, 'dark'],
    [760, 'light'],
    [760, 'dark'],
  ] as const)(
    '%i pixels wide, %s: nobody is shut out, and nothing is wider than the page',
    async (width, scheme) => {
      const page = await opened(width, scheme)
      await page.evaluate(axe)
      const found: unknown = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html]))',
      )
      expect(found).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.close()
    },
  )

  test('a map is one stop of the Tab key; arrows walk, Enter and a tap choose', async () => {
    const page = await opened(760, 'light')
    const map = page.getByRole('group', { name: 'pick: a week of hours' })
    await map.getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Tuesday 07:00: /,
    )
    await page.keyboard.press('Enter')
    await page.keyboard.press(' ')
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => document.activeElement?.closest('svg')?.getAttribute('aria-label')),
    ).toBe('pick: a week of thousands')
    await map.getByRole('button', { name: 'Monday 18:00' }).click()
    expect(await page.evaluate('window.picked')).toEqual(['Tuesday 07:00', 'Tuesday 07:00', 'Monday 18:00'])
    expect(await map.locator('[tabindex="0"]').count()).toBe(1)
    await page.close()
  })

  test('a picture without choices says in words what it is, and has its numbers as a table', async () => {
    const page = await opened(320, 'light')
    const name = 'When it is full: five areas. five areas, 1 to 28 October.'
    expect(await page.getByRole('img', { name, exact: true }).count()).toBe(1)
    const table = page.locator('figure', { hasText: 'five areas' }).locator('table')
    expect(await table.locator('tbody tr').allTextContents()).toEqual([
      'Chest and back7164 to 78',
      'Legs8880 to 95',
      'Cardio4338 to 47',
      'Stretching––',
      'Pool123 to 21',
    ])
    await page.close()
  })
})
