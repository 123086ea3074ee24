import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { adminRoutes } from '../../routes/admin.ts'
import { playAdminApi } from './admin-api.ts'
import type { PlayedGym } from './played-gym.ts'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/** Where a browser is, or undefined where there is none. */
export const browserAt = (asked: string | undefined): string | undefined =>
  [asked, ...places].find((path) => path !== undefined && existsSync(path))

/** The page in a real browser, beside a played interface. */
export type PlayedPage = {
  open(place: string, options?: BrowserContextOptions): Promise<Page>
  /** What went wrong in the pages since it was last asked: errors, refusals of the policy, requests elsewhere. */
  faults(): string[]
  closeAll(): Promise<void>
  close(): Promise<void>
}

/** Serves the page beside the interface of a played gym, and starts a browser. */
export function playPage(executablePath: string, gym: PlayedGym): Promise<PlayedPage> {
  const app = new Hono()
  app.route('/', playAdminApi(gym))
  const sessionOf = async () => (gym.session === 'none' ? undefined : {})
  app.route('/', adminRoutes({ gym: async () => ({ id: 'harbour', ...gym.settings }), sessionOf }))
  return inBrowser(executablePath, app)
}

/** Serves a house and starts a browser that looks at it. */
export async function inBrowser(
  executablePath: string,
  app: { fetch: Parameters<typeof serve>[0]['fetch'] },
): Promise<PlayedPage> {
  const server = Promise.withResolvers<{ port: number; stop(): Promise<void> }>()
  const served = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
    server.resolve({ port, stop: () => new Promise((done) => served.close(() => done())) }),
  )
  const { port, stop } = await server.promise
  const address = `http://127.0.0.1:${port}`
  const browser = await launch(executablePath)
  const faults: string[] = []
  return {
    open: (place, options = {}) => opened(browser, { address, place, faults }, options),
    faults: () => faults.splice(0),
    async closeAll() {
      for (const context of browser.contexts()) await context.close()
    },
    async close() {
      await browser.close()
      await stop()
    },
  }
}

function launch(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync'],
  })
}

async function opened(
  browser: Browser,
  { address, place, faults }: { address: string; place: string; faults: string[] },
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options })
  // The day after the played reports end: a test is no different tomorrow.
  await context.clock.install({ time: new Date('2026-11-22T12:00:00Z') })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => {
    if (/Content Security Policy/i.test(line.text())) faults.push(line.text())
  })
  page.on('request', (request) => {
    const own = [address, `blob:${address}`, 'data:'].some((start) => request.url().startsWith(start))
    if (!own) faults.push(request.url())
  })
  await page.goto(`${address}${place}`)
  await settled(page)
  return page
}

/** Waits until the view is there, or the page has gone elsewhere. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.getElementById('view') === null || document.querySelector('#view[aria-busy=false]') !== null,
  )
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What an accessibility checker finds wrong with a page, one line each: the rule and where. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    // @ts-expect-error the checker has just been put into the page
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    )
  })
}
