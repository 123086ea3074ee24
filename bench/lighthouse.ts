import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { browserAt } from '../server/pages/loopback/admin-browser.ts'
import { openHouse } from './web/house.ts'

/**
 * What a browser makes of the pages for members: Lighthouse's scores, what comes over the line, and how soon the first
 * answer of the demo gym is read. Lighthouse is fetched by npx and is no part of the project.
 *
 * npm run bench:lighthouse
 */
const goals = { accessibility: 95, bestPractices: 95, pageBytes: 100_000, firstAnswerMs: 1000 }
const command = 'npm run bench:lighthouse'
const run = promisify(execFile)

const executablePath = browserAt(process.env.CHROMIUM_PATH)
if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM_PATH.')
const house = await openHouse(new Date('2026-11-24T17:42:00Z'))
const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))

/** Scores out of a hundred, and the names of the checks that failed. */
async function scored(path: string, form: 'mobile' | 'desktop') {
  const report = join(folder, `${form}${path.replaceAll('/', '_')}.json`)
  const flags = [
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
    '--only-categories=accessibility,best-practices',
  ]
  const shape = form === 'desktop' ? ['--preset=desktop'] : []
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
  await run('npx', ['--yes', 'lighthouse@13', `${house.address}${path}`, ...flags, ...shape, chrome], {
    env: { ...process.env, CHROME_PATH: executablePath },
  })
  const { categories, audits, lighthouseVersion } = JSON.parse(await readFile(report, 'utf8'))
  const failed = Object.values(audits as Record<string, { id: string; score: number | null }>)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id }) => id)
  return {
    path: path.replace(house.gym, ':gym'),
    form,
    accessibility: Math.round(100 * categories.accessibility.score),
    bestPractices: Math.round(100 * categories['best-practices'].score),
    failed,
    lighthouse: lighthouseVersion,
  }
}

/** Bytes over the line with everything that the page fetches to be used and kept, compressed as the server does. */
async function weight(paths: readonly string[]) {
  const parts = await Promise.all(
    paths.map(async (path) => {
      const answer = await run('curl', ['-s', '-H', 'Accept-Encoding: gzip', `${house.address}${path}`], {
        encoding: 'buffer',
        maxBuffer: 10_000_000,
      })
      const bytes = answer.stdout as unknown as Buffer
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
      return {
        path: path.replace(house.gym, ':gym'),
        bytes: bytes.length,
        whole: packed ? gunzipSync(bytes).length : bytes.length,
      }
    }),
  )
  return { parts, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) }
}

const chromePath = executablePath

/** From pressing Enter to the whole reply on the page, each time in a browser of somebody new. */
async function firstAnswers(questions: readonly string[]) {
  const browser = await chromium.launch({
    executablePath: chromePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  const took: { question: string; ms: number }[] = []
  for (const question of questions) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(house.address)
    await page.locator('#box').fill(question)
    const begun = performance.now()
    await page.locator('#box').press('Enter')
    await page.locator('.reply .said').first().waitFor()
    took.push({ question, ms: Math.round(performance.now() - begun) })
    await context.close()
  }
  await browser.close()
  return took
}

const page = `/gyms/${house.gym}`
const answers = await firstAnswers([
  'Is it busy now?',
  'When is legs day quiet?',
  'Check me in',
  '/quiet legs tomorrow',
])
const chat = await weight(['/', '/sw.js', '/manifest.webmanifest', '/icon-192.png', '/plots.js'])
const live = await weight([page])
const scores = [
  await scored('/', 'mobile'),
  await scored('/', 'desktop'),
  await scored(page, 'mobile'),
  await scored(`${page}?embed=1`, 'mobile'),
]
await house.close()
const results = { command, goals, scores, firstAnswers: answers, weight: { chat, live } }
console.log(JSON.stringify(results, null, 2))
await writeFile(
  new URL('./results/lighthouse.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
)
const short = scores.filter(
  (each) => each.accessibility < goals.accessibility || each.bestPractices < goals.bestPractices,
)
if (short.length > 0 || chat.bytes > goals.pageBytes || answers.some(({ ms }) => ms > goals.firstAnswerMs))
  process.exitCode = 1
