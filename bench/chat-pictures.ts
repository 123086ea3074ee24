import { mkdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { commands, staffCommands } from '../bot/commands.ts'
import { openInMemory } from '../db/embedded.ts'
import { prepareDemo } from '../server/demo.ts'
import { createDeps } from '../server/deps.ts'
import { theGym } from '../server/gym.ts'
import { catchUp } from '../server/jobs.ts'
import { browserAt } from '../server/pages/loopback/admin-browser.ts'
import { paint } from '../server/pictures/canvas.ts'
import { drawing } from '../server/pictures/draw.ts'
import { type looks, talkPage } from './door-pictures/page.ts'
import { discordTalk, telegramTalk } from './door-pictures/talks.ts'

/**
 * Pictures of the doors to Telegram and Discord for the docs: what the bot sends to a platform played on this machine, in
 * colours by which the app is told.
 *
 * npm run pictures:chats
 */
const folder = new URL('../docs/pictures/', import.meta.url)

/** A picture in the docs weighs less than this, in bytes. */
const most = 150_000

const browserPath = browserAt(process.env.CHROMIUM_PATH)
if (!browserPath) throw new Error('No Chromium was found; set CHROMIUM_PATH.')

const start = Date.parse('2026-11-24T17:42:00+01:00')
let turns = 0
const now = () => new Date(start + 60_000 * turns)
const { db, close } = await openInMemory()
await prepareDemo(db, { now: now(), zone: 'Europe/Berlin' })
await catchUp(db, await theGym(db, undefined), now())
const draw = drawing({ paint }, () => {})
const { answer } = createDeps(
  { model: { kind: 'offline' }, gym: undefined },
  { db, log: () => {}, now, draw },
)
const deps = {
  ...{ log: () => {}, now, draw, commands, staffCommands },
  answer: (turn: Parameters<typeof answer>[0]) => {
    turns++
    return answer(turn)
  },
}

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
const talks = {
  telegram: () => telegramTalk(deps, ['when is legs day quiet?', 'a place tomorrow evening']),
  discord: () => discordTalk(deps, ['how full is it tomorrow at 6?', 'bench 80x8,8,7']),
}
for (const app of ['telegram', 'discord'] as const satisfies readonly (keyof typeof looks)[]) {
  const page = await browser.newPage({ viewport: { width: 420, height: 400 }, deviceScaleFactor: 1 })
  await page.setContent(talkPage(app, await talks[app]()))
  const path = fileURLToPath(new URL(`${app}.png`, folder))
  await page.screenshot({ path, fullPage: true })
  const { size } = await stat(path)
  console.log(`${path}: ${Math.round(size / 1000)} kB`)
  if (size > most) throw new Error(`${app} is too heavy: ${size} bytes`)
}
await browser.close()
await close()
