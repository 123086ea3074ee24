import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Listener, Reply, Turn } from '../../bot/turn.ts'
import type { Chart } from '../../tools/kit/chart.ts'
import { defaultSplits } from '../../tools/kit/splits.ts'
import { figures } from '../pictures/fixtures.ts'
import { chatRoutes } from '../routes/chat.ts'
import type { DayStrip, PastTurn } from './wire.ts'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]
const browserPath = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path))

if (!browserPath) {
  process.stderr.write('NOT TESTED: the chat page in a browser. No Chromium was found; set CHROMIUM_PATH.\n')
  test.skip('the chat page in a browser: SKIPPED, no Chromium was found, set CHROMIUM_PATH', () => {})
}

const six = Date.parse('2026-11-24T06:00:00+01:00')
const at = (slots: number) => new Date(six + slots * 30 * 60_000).toISOString()

const chart: Chart = {
  title: 'Expected people on Tuesday',
  alt: 'Quiet until 10:00, busiest at 18:00 with about 58 people.',
  zone: 'Europe/Berlin',
  points: Array.from({ length: 34 }, (_, i) => {
    const mean = 3 + 55 * Math.exp(-((i - 24) ** 2) / 20)
    return { at: at(i), mean, low: 0.8 * mean, high: 1.2 * mean }
  }),
  busyLine: 64,
  now: at(10.5),
  quiet: [{ from: at(4), to: at(8) }],
}

const strip: DayStrip = {
  gym: 'Harbour Gym',
  zone: 'Europe/Berlin',
  date: '2026-11-24',
  slots: chart.points.map(({ at }, i) => {
    const level = i < 2 ? 'closed' : i < 20 ? 'quiet' : i < 30 ? 'busy' : 'normal'
    return { at, level, words: `slot ${i}: ${level}` }
  }),
  now: at(10.5),
}

const plain = (text: string, more: Partial<Reply> = {}): Reply => ({
  text,
  choices: [],
  charts: [],
  files: [],
  tools: [],
  ...more,
})

/** What the gym answers in a test; every test writes its own script. */
let script: (turn: Turn, heard: Listener) => Promise<Reply | undefined>
let shownStrip: DayStrip | undefined
const asked: Turn[] = []
const talks = new Map<string, PastTurn[]>()
/** What the gym says unasked to whoever looks. */
let unasked: PastTurn[] = []
let turnsMade = 0

const app = chatRoutes({
  gym: async () => ({ id: 'harbour', name: 'Harbour Gym', language: 'en', splits: defaultSplits }),
  hasEarlier: async () => false,
  reader: async () => undefined,
  strip: async () => shownStrip,
  history: async (sender) => talks.get(sender) ?? [],
  news: async (_, after) => unasked.filter(({ number }) => number > after),
  now: () => new Date(),
  perMinute: 0,
  newId: () => crypto.randomUUID(),
  crash: () => '7f3a',
  answer: async (turn, heard = () => {}) => {
    asked.push(turn)
    const reply = await script(turn, heard)
    const past = talks.get(turn.sender) ?? []
    const made = { number: ++turnsMade, text: turn.text, at: turn.at.toISOString() }
    if (reply) talks.set(turn.sender, [...past, { ...made, reply }])
    return reply
  },
})

describe.skipIf(!browserPath)('the chat page', () => {
  let browser: Browser
  let server: ReturnType<typeof serve>
  let address: string
  const faults: string[] = []

  beforeAll(async () => {
    const port = await new Promise<number>((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
        resolve(info.port),
      )
    })
    address = `http://127.0.0.1:${port}/`
    const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
    browser = await chromium.launch({
      executablePath: browserPath ?? '',
      args: ['--headless', '--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync'],
    })
  })

  afterAll(async () => {
    await browser.close()
    await new Promise((done) => server.close(done))
  })

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    asked.length = 0
    unasked = []
    shownStrip = undefined
    expect(faults.splice(0)).toEqual([])
  })

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => faults.push(error.message))
    // A policy that refuses a part of the page says so on the console only.
    page.on('console', (line) => {
      if (/Content Security Policy/i.test(line.text())) faults.push(line.text())
    })
    page.on('request', (request) => {
      const own = [address, `blob:${address}`, 'data:'].some((start) => request.url().startsWith(start))
      if (!own) faults.push(request.url())
    })
    await page.goto(address)
    return page
  }

  const box = (page: Page) => page.getByRole('textbox', { name: 'Message to Spotter' })
  /** The newest reply, once it says this. */
  const heard = (page: Page, text: string) => page.locator('.said').last().filter({ hasText: text }).waitFor()
  const noted = (page: Page, text: string) => page.locator('.note').last().filter({ hasText: text }).waitFor()
  const retry = (page: Page) => page.getByRole('button', { name: 'Try again' })
  const isFocused = (page: Page) => box(page).evaluate((node) => node === document.activeElement)

  async function say(page: Page, text: string): Promise<void> {
    await box(page).fill(text)
    await box(page).press('Enter')
  }

  test('Enter sends, Shift and Enter makes a line, the button sends too', async () => {
    script = async ({ text }) => plain(`Heard: ${text}`)
    const page = await open()
    await box(page).pressSequentially('legs')
    await box(page).press('Shift+Enter')
    await box(page).pressSequentially('at six')
    const tall = await box(page).evaluate((node) => node.clientHeight)
    await box(page).press('Enter')
    await heard(page, 'Heard: legs at six')
    expect(asked[0]?.text).toBe('legs\nat six')
    expect(await box(page).inputValue()).toBe('')
    expect(await box(page).evaluate((node) => node.clientHeight)).toBeLessThan(tall)

    await box(page).fill('and chest?')
    await page.getByRole('button', { name: 'Send' }).click()
    await heard(page, 'Heard: and chest?')
    expect(await isFocused(page)).toBe(true)
  })

  test('nothing is sent for blanks, and Enter within a word being composed is left alone', async () => {
    script = async () => plain('Heard.')
    const page = await open()
    await say(page, '  \n ')
    await box(page).fill('あし')
    await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    expect(await box(page).inputValue()).toBe('あし')
    expect(asked).toEqual([])
  })

  test('a reply appears as it is spoken, and is announced once, when it is whole', async () => {
    const rest = Promise.withResolvers<void>()
    script = async (_, heard) => {
      heard('About 22 people. ')
      await rest.promise
      heard('Quieter than usual.')
      return plain('About 22 people. Quieter than usual.', {
        choices: [{ label: 'Show the day', send: '/day' }],
      })
    }
    const page = await open()
    await say(page, 'busy?')
    await heard(page, 'About 22 people.')
    expect(await page.getByRole('status').textContent()).toBe('')
    rest.resolve()
    await page.getByRole('button', { name: '1 Show the day' }).waitFor()
    expect(await page.getByRole('status').textContent()).toBe(
      'About 22 people. Quieter than usual. 1: Show the day.',
    )
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off')
  })

  test('data is never markup, and addresses become links', async () => {
    const text = '<img src=x onerror=alert(1)> <b>hi</b> see https://example.org/a?b=1.'
    script = async () => plain(text, { choices: [{ label: '<i>one</i>', send: 'one' }] })
    const page = await open()
    await say(page, '<script>alert(1)</script>')
    await page.getByRole('button', { name: '1 <i>one</i>' }).waitFor()
    await heard(page, text)
    expect(await page.locator('#log').locator('img, b, i, script').count()).toBe(0)
    const link = page.getByRole('log').getByRole('link')
    expect(await link.getAttribute('href')).toBe('https://example.org/a?b=1')
    expect(await link.getAttribute('rel')).toContain('noopener')
  })

  test('a choice is taken by a press or by its number, and older choices go', async () => {
    script = async ({ text }) =>
      plain(`Heard: ${text}`, {
        choices: [
          { label: 'Hold 12:00', send: '/hold 12:00' },
          { label: 'Other times', send: '/quiet' },
        ],
      })
    const page = await open()
    await say(page, 'space at lunch?')
    await page.getByRole('button', { name: '1 Hold 12:00' }).click()
    await heard(page, 'Heard: /hold 12:00')
    expect(await page.locator('.mine').last().innerText()).toContain('Hold 12:00')
    expect(await page.getByRole('button', { name: '1 Hold 12:00' }).count()).toBe(1)
    expect(await isFocused(page)).toBe(true)

    await say(page, '2')
    await heard(page, 'Heard: /quiet')
    await say(page, ' 1. ')
    await expect.poll(() => asked.at(-1)?.text).toBe('/hold 12:00')
    await say(page, '3')
    await heard(page, 'Heard: 3')
    expect(asked.map(({ text }) => text)).toEqual([
      'space at lunch?',
      '/hold 12:00',
      '/quiet',
      '/hold 12:00',
      '3',
    ])
  })

  test('an empty chat offers four questions, and the first turn takes their place', async () => {
    script = async ({ text }) => plain(`Heard: ${text}`)
    const page = await open()
    const starters = page.getByRole('region', { name: 'Questions to begin with' }).getByRole('button')
    await starters.first().waitFor()
    expect(await starters.allInnerTexts()).toHaveLength(4)
    await page.getByRole('button', { name: 'Check me in' }).click()
    await heard(page, 'Heard: Check me in')
    expect(await starters.count()).toBe(0)
  })

  test('everything can be done with the keyboard alone', async () => {
    script = async ({ text }) =>
      plain(`Heard: ${text}`, { choices: [{ label: 'And tomorrow?', send: 'tomorrow' }], charts: [chart] })
    const page = await open()
    await page.getByRole('button', { name: 'Is it busy now?' }).waitFor()
    expect(await isFocused(page)).toBe(true)
    await page.keyboard.type('busy?')
    await page.keyboard.press('Enter')
    const choice = page.getByRole('button', { name: '1 And tomorrow?' })
    await choice.waitFor()
    await page.keyboard.press('Shift+Tab')
    expect(await choice.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(await choice.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('table').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await heard(page, 'Heard: tomorrow')
    expect(await isFocused(page)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send')
  })

  test('an answer is judged at its foot: no turn, no lost choice, and a reload keeps it', async () => {
    const rate = { good: '/good 2d9c0a6a2a65', bad: '/bad 2d9c0a6a2a65' }
    let presses = 0
    script = async ({ text, sender }) => {
      if (text === rate.good && presses++ === 0) throw new Error('the line is cut')
      if (text === 'busy?')
        return plain('About 22 people.', { choices: [{ label: 'Day', send: '/day' }], rate })
      const past = talks.get(sender) ?? []
      setTimeout(() => {
        const judged = past.map((turn) => ({
          ...turn,
          reply: turn.reply && { ...turn.reply, rated: 'good' as const },
        }))
        talks.set(sender, judged)
      })
      return plain('Thanks, noted.')
    }
    const page = await open()
    await say(page, 'busy?')
    const thumbs = page.getByRole('group', { name: 'Was this answer good?' })
    const good = thumbs.getByRole('button', { name: 'This answer was good' })
    await good.click()
    await thumbs.getByText('Please try again').waitFor()
    expect(await good.getAttribute('aria-pressed')).toBe('false')
    await good.click()
    await thumbs.getByText('Thanks, noted.').waitFor()
    expect(await good.getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('.mine').count()).toBe(1)
    await page.getByRole('button', { name: '1 Day' }).waitFor()
    await page.reload()
    await heard(page, 'About 22 people.')
    expect(await good.getAttribute('aria-pressed')).toBe('true')
  })

  test('a reload keeps the talk, the last choices and what a choice was called', async () => {
    script = async ({ text }) =>
      plain(`Heard: ${text}`, {
        choices: [{ label: 'Hold 12:00', send: `/hold ${text.length}` }],
        charts: [chart],
      })
    const page = await open()
    await say(page, 'lunch?')
    await page.getByRole('button', { name: '1 Hold 12:00' }).click()
    await heard(page, 'Heard: /hold 6')
    await page.reload()
    await heard(page, 'Heard: /hold 6')
    expect((await page.locator('.mine').allInnerTexts()).map((text) => text.split('\n').at(-1))).toEqual([
      expect.stringContaining('lunch?'),
      expect.stringContaining('Hold 12:00'),
    ])
    expect(await page.locator('.chart svg').count()).toBe(2)
    await say(page, '1')
    await heard(page, 'Heard: /hold 7')
  })

  const calendar = { name: 'visit.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }
  const reminder = (number: number, text: string): PastTurn => ({
    number,
    text: '',
    reply: { text, choices: [{ label: 'Give it back', send: `/cancel ${number}` }], files: [calendar] },
    at: new Date().toISOString(),
  })

  test('what the gym says unasked is there within ten seconds, once, with its choices, and is announced', async () => {
    script = async ({ text }) => plain(`Heard: ${text}`)
    const page = await open()
    await page.getByRole('button', { name: 'Is it busy now?' }).waitFor()
    unasked = [reminder(1001, 'Legs at 18:00, in an hour.')]
    await heard(page, 'Legs at 18:00, in an hour.')
    expect(await page.getByRole('status').textContent()).toBe('Legs at 18:00, in an hour. 1: Give it back.')
    expect(await page.locator('.mine').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Is it busy now?' }).count()).toBe(0)
    await say(page, '1')
    await heard(page, 'Heard: /cancel 1001')
    unasked = [...unasked, reminder(1002, 'Chest is quiet now.')]
    await heard(page, 'Chest is quiet now.')
    expect(await page.getByText('Legs at 18:00, in an hour.').count()).toBe(1)
    expect(await page.locator('.turn').count()).toBe(3)
  })

  test('what the gym says unasked waits for the reply under way, and is not lost', async () => {
    const rest = Promise.withResolvers<void>()
    script = async () => {
      await rest.promise
      return plain('About 22 people.', { choices: [{ label: 'And tomorrow?', send: 'x' }] })
    }
    const page = await open()
    await page.getByRole('button', { name: 'Is it busy now?' }).waitFor()
    await say(page, 'busy?')
    unasked = [reminder(1003, 'Legs at 18:00, in an hour.')]
    await page.waitForResponse(
      async (answer) => /news/.test(answer.url()) && (await answer.json()).length === 1,
    )
    rest.resolve()
    await page.getByRole('button', { name: '1 Give it back' }).waitFor()
    expect(await page.locator('.said').allInnerTexts()).toEqual([
      expect.stringContaining('About 22 people.'),
      expect.stringContaining('Legs at 18:00, in an hour.'),
    ])
  })

  test('a page nobody looks at does not ask for news, and asks at once when it is looked at again', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Is it busy now?' }).waitFor()
    const turnTo = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await turnTo(true)
    let looks = 0
    page.on('request', (request) => {
      if (/api.news/.test(request.url())) looks++
    })
    await page.waitForTimeout(5000)
    expect(looks).toBe(0)
    unasked = [reminder(1004, 'Legs at 18:00, in an hour.')]
    await turnTo(false)
    await heard(page, 'Legs at 18:00, in an hour.')
    expect(looks).toBe(1)
  })

  test('a reload shows what was said unasked as words of the gym alone, and offers its choices', async () => {
    script = async ({ text }) => plain(`Heard: ${text}`)
    const page = await open()
    await say(page, 'hi')
    await heard(page, 'Heard: hi')
    for (const [sender, past] of talks) talks.set(sender, [...past, reminder(1005, 'Legs at 18:00.')])
    await page.reload()
    await heard(page, 'Legs at 18:00.')
    expect(await page.locator('.mine').count()).toBe(1)
    await say(page, '1')
    await heard(page, 'Heard: /cancel 1005')
  })

  test('a file is a link that saves it under its name, also after a reload', async () => {
    const table = { name: 'week.csv', type: 'text/csv', text: 'day,people' }
    const markup = { name: 'page.html', type: 'text/html', text: '<script>alert(1)</script>' }
    script = async () => plain('Your place is held.', { files: [calendar, table, markup] })
    const page = await open()
    await page.addInitScript(() => {
      const types: string[] = []
      const make = URL.createObjectURL
      URL.createObjectURL = (file: Blob) => {
        types.push(file.type)
        return make.call(URL, file)
      }
      Reflect.set(globalThis, 'types', types)
    })
    await say(page, 'hold it')
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click(),
      ])
      const pieces: Uint8Array[] = []
      for await (const piece of await download.createReadStream()) pieces.push(piece)
      return [download.suggestedFilename(), Buffer.concat(pieces).toString()]
    }
    expect(await saved('Add to calendar')).toEqual(['visit.ics', calendar.text])
    expect(await saved('Download week.csv')).toEqual(['week.csv', table.text])
    await page.reload()
    expect(await saved('Add to calendar')).toEqual(['visit.ics', calendar.text])
    // What could be a page of its own is never one.
    expect(await page.evaluate(() => Reflect.get(globalThis, 'types'))).toEqual([
      calendar.type,
      table.type,
      'application/octet-stream',
    ])
  })

  test("a member's calendar is a link to copy, with the address of the page", async () => {
    const path = `/calendar/${'0123456789abcdef'.repeat(2)}.ics`
    script = async () => plain(`Your calendar: ${path}. Keep it to yourself.`)
    const page = await open()
    await say(page, 'my calendar')
    const link = page.getByRole('log').getByRole('link')
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(path)
    expect(await link.innerText()).toBe(new URL(path, address).href)
    await heard(page, 'Keep it to yourself.')
  })

  test('a chart is drawn with its words, its marks and its table', async () => {
    script = async () => plain('Quiet until 10:00.', { charts: [chart] })
    const page = await open({ viewport: { width: 375, height: 700 } })
    await say(page, 'today?')
    const picture = page.getByRole('img', { name: `${chart.title}. ${chart.alt}` })
    await picture.waitFor()
    const texts = await picture.locator('text').allTextContents()
    for (const text of ['now', '08:00–10:00', '80 % full: 64 people', '58 people, 18:00', '18:00']) {
      expect(texts).toContain(text)
    }
    for (const mark of ['path.curve', 'path.band', 'line.full', 'line.now', 'rect.stretch']) {
      expect(await picture.locator(mark).count(), mark).toBe(1)
    }
    await page.getByText('As a table').click()
    const rows = page.getByRole('row')
    expect(await rows.count()).toBe(35)
    expect(await rows.nth(5).innerText()).toMatch(/^08:00\s+under 5\s+under 5\s+quiet$/)
    expect(await rows.nth(25).innerText()).toMatch(/^18:00\s+58\s+46 to 70/)

    const wide = await picture.evaluate((node) => node.clientWidth)
    await page.setViewportSize({ width: 800, height: 700 })
    await expect.poll(() => picture.evaluate((node) => node.clientWidth)).toBeGreaterThan(wide + 200)
  })

  test('a gym out of reach keeps the message, also over a reload, and a retry is the same turn', async () => {
    script = async () => plain('Here again.')
    const page = await open()
    await page.getByRole('button', { name: 'Is it busy now?' }).waitFor()
    await page.route('**/api/chat', (route) => route.abort())
    await say(page, 'busy?')
    await page
      .getByText("I can't reach the gym right now. Your message is kept; try again.")
      .first()
      .waitFor()
    await retry(page).click()
    await retry(page).waitFor()
    await page.reload()
    await noted(page, 'There is no reply to this one yet.')
    expect(await page.locator('.mine').innerText()).toContain('busy?')

    await page.unroute('**/api/chat')
    let cut = true
    // The gym hears it, but the answer is lost on the way.
    await page.route('**/api/chat', async (route) => {
      if (!cut) return route.continue()
      cut = false
      await route.fetch()
      await route.abort()
    })
    await retry(page).click()
    await expect.poll(() => asked.length).toBe(1)
    await retry(page).click()
    await heard(page, 'Here again.')
    expect(asked[1]?.id).toBe(asked[0]?.id)
    expect(await retry(page).count()).toBe(0)
    await page.reload()
    await heard(page, 'Here again.')
    expect(await retry(page).count()).toBe(0)
  })

  test('a bug shows its sentence and can be retried, a refused text goes back to be mended', async () => {
    script = () => Promise.reject(new Error('bug'))
    const page = await open()
    await say(page, 'busy?')
    await noted(page, 'ref 7f3a')
    expect(await retry(page).count()).toBe(1)

    await page.route('**/api/chat', (route) =>
      route.fulfill({ status: 413, json: { error: 'This message is too long.' } }),
    )
    await say(page, 'a very long story')
    await noted(page, 'This message is too long.')
    expect(await box(page).inputValue()).toBe('a very long story')
  })

  test('a message that is already being answered is asked for until its reply is there', async () => {
    script = async () => (asked.length === 1 ? undefined : plain('About 22 people.'))
    const page = await open()
    await say(page, 'busy?')
    await heard(page, 'About 22 people.')
    expect(asked[1]?.id).toBe(asked[0]?.id)
    expect(await page.locator('.turn').count()).toBe(1)
  })

  test('messages sent in a row are answered in order, each under its own', async () => {
    const first = Promise.withResolvers<void>()
    script = async ({ text }) => {
      if (text === 'one') await first.promise
      return plain(`Heard: ${text}`, { choices: [{ label: `After ${text}`, send: 'x' }] })
    }
    const page = await open()
    await say(page, 'one')
    await say(page, 'two')
    expect(await page.locator('.mine').count()).toBe(2)
    first.resolve()
    await page.getByRole('button', { name: '1 After two' }).waitFor()
    expect(await page.locator('.turn').allInnerTexts()).toEqual([
      expect.stringMatching(/one[\s\S]*Heard: one$/),
      expect.stringMatching(/two[\s\S]*Heard: two[\s\S]*After two$/),
    ])
  })

  test('the strip tells the day slot by slot and marks the moment; without a day it is hidden', async () => {
    const hidden = await open()
    await hidden.getByRole('button', { name: 'Is it busy now?' }).waitFor()
    expect(await hidden.getByRole('region', { name: 'The gym today' }).count()).toBe(0)

    shownStrip = strip
    const page = await open()
    const slots = page.getByRole('list', { name: 'How busy the gym is today' }).getByRole('listitem')
    await slots.first().waitFor()
    expect(await slots.count()).toBe(strip.slots.length)
    expect(await slots.nth(25).textContent()).toBe('slot 25: busy')
    expect(await page.locator('[aria-current]').textContent()).toBe('slot 10: quiet')
    expect(await page.locator('.readout').innerText()).toBe('Now, slot 10: quiet')
    await slots.nth(25).hover()
    expect(await page.locator('.readout').innerText()).toBe('slot 25: busy')
  })

  test.each([
    { width: 320, height: 560, zoom: 1 },
    { width: 320, height: 256, zoom: 1 },
    { width: 320, height: 640, zoom: 2 },
    { width: 1440, height: 900, zoom: 2 },
  ])(
    'nothing needs scrolling sideways at $width x $height with letters $zoom times as large',
    async ({ zoom, ...viewport }) => {
      shownStrip = strip
      script = async () =>
        plain(`Here: ${'a-very-long-word'.repeat(20)} and more.`, {
          choices: [{ label: 'A choice with a rather long label for so small a screen', send: 'x' }],
          charts: [chart],
        })
      const page = await open({ viewport })
      await page.evaluate((size) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`html { font-size: ${size}% }`)
        document.adoptedStyleSheets = [sheet]
      }, zoom * 100)
      await say(page, 'w'.repeat(300))
      await page.locator('.chart svg').waitFor()
      await page.getByText('As a table').click()
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      const writing = await box(page).boundingBox()
      expect(writing?.width).toBeGreaterThan(120)
      expect(
        await box(page).evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
      ).toBeGreaterThanOrEqual(16)
    },
  )

  test.each(['light', 'dark'] as const)(
    "a member's own figure is drawn with its dots, its band and its numbers, in %s",
    async (colorScheme) => {
      const falling = figures['a weight that falls'] as Chart
      const swinging = figures['a weight in stone'] as Chart
      script = async () => plain('Weight: 80 kg.', { charts: [falling, swinging] })
      const page = await open({ colorScheme, viewport: { width: 390, height: 844 } })
      await say(page, 'my weight')
      await page.locator('.chart svg').last().waitFor()
      const [first] = await page.locator('.chart').all()
      expect(await first?.locator('circle.dot').count()).toBe(56)
      expect(await first?.locator('path.band').count()).toBe(1)
      expect(await first?.locator('svg').getAttribute('aria-label')).toContain(falling.alt)
      expect(await first?.locator('.about').textContent()).toBe('↓ about 0.4 a week')
      await page.getByText('As a table').first().click()
      expect(await first?.locator('tbody tr').count()).toBe(56)
      expect(await page.evaluate(faintTexts)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    },
  )

  test.each(['light', 'dark'] as const)(
    'every text stands out from its ground by 4.5 to 1 in %s',
    async (colorScheme) => {
      shownStrip = strip
      script = async ({ text }) => {
        if (text === 'bug') throw new Error('bug')
        return plain('See https://example.org/gym for more.', {
          choices: [{ label: 'And tomorrow?', send: 'x' }],
          charts: [chart],
        })
      }
      const page = await open({ colorScheme })
      await say(page, 'bug')
      await page.locator('.note').waitFor()
      await say(page, 'today?')
      await page.locator('.chart svg').waitFor()
      await page.getByText('As a table').click()
      expect(await page.evaluate(faintTexts)).toEqual([])
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(paper).toBe(colorScheme === 'dark' ? 'rgb(20, 24, 26)' : 'rgb(251, 250, 248)')
    },
  )
})

/** Runs in the page: texts whose contrast with the nearest solid ground is under 4.5 to 1. */
function faintTexts(): string[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (node: Element | null): string => {
    if (!node) return 'rgb(255, 255, 255)'
    const color = getComputedStyle(node).backgroundColor
    return channels(color)[3] === 0 ? groundOf(node.parentElement) : color
  }
  return [...document.querySelectorAll('body *')]
    .filter((node) =>
      [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()),
    )
    .filter((node) => !node.closest('.unseen, script, style, noscript, [hidden]'))
    .flatMap((node) => {
      const style = getComputedStyle(node)
      const [a, b] = [light(node instanceof SVGElement ? style.fill : style.color), light(groundOf(node))]
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      return contrast < 4.5 ? [`${node.textContent}: ${contrast.toFixed(2)}`] : []
    })
}
