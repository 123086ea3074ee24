import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { NONCE, type SecureHeadersVariables, secureHeaders } from 'hono/secure-headers'
import { type Limit, limit } from '../../bot/limits.ts'
import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { inSpeech, type Language, languageIn, type Speech, speech, t } from '../../tools/kit/language.ts'
import { localTime } from '../../tools/kit/time.ts'
import { clockTime, dateWords } from '../../tools/kit/words.ts'
import {
  dataFile,
  downloadMinutes,
  downloadOpen,
  type Receipt,
  receiptOf,
  speechOfMember,
  takeDownload,
  titleOf,
} from '../../tools/privacy/index.ts'
import { theGym } from '../gym.ts'
import { type DataFrame, downloadGonePage, downloadPage, receiptPage } from '../pages/data.ts'
import { refusedIn } from './spoken.ts'
import { addressOf, type Env } from './visitor.ts'

export type DownloadDeps = {
  db: Database
  gym(): Promise<Gym>
  now(): Date
  crash(error: unknown): string
}

type PageEnv = Env & { Variables: SecureHeadersVariables }
type Page = Context<PageEnv>

/** Links and receipts tried from one address a minute; more is no person. */
const mostTries = 30

const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [NONCE],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // The address of a page opens somebody's data: it is told to nobody else.
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
})

/**
 * A member's own data by a link from the chat, `/me/export/TOKEN`, and the receipts of those who were forgotten,
 * `/receipts/CODE`.
 *
 * No GET uses anything up: chat apps fetch addresses that nobody has opened.
 */
export function downloadRoutes(deps: DownloadDeps): Hono<PageEnv> {
  const app = new Hono<PageEnv>()
  const tries = limit({ most: mostTries, seconds: 60 })
  for (const path of ['/me/export/:token', '/receipts/:code'])
    app.use(path, pageHeaders, unseen, atLeisure(tries, deps))
  app.get('/me/export/:token', (c) => shown(c, deps))
  app.post('/me/export/:token', (c) => fetched(c, deps))
  app.get('/receipts/:code', (c) => receipt(c, deps))
  app.onError((error, c) => {
    const reference = deps.crash(error)
    return c.text(
      refusedIn(c, () => t`Something went wrong on our side (ref ${reference}).`),
      500,
    )
  })
  return app
}

const unseen: MiddlewareHandler = async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
}

const atLeisure =
  (tries: Limit, { now }: DownloadDeps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const [address, at] = [addressOf(c), now()]
    const wait = tries.wait(address, at)
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      return c.text(
        refusedIn(c, () => t`That is a lot at once. Try again in ${wait} seconds.`),
        429,
      )
    }
    tries.count(address, at)
    return next()
  }

const frameOf = (c: Page, { name }: Gym): DataFrame => ({
  gym: name,
  nonce: c.get('secureHeadersNonce') ?? '',
})

/** How a browser asks to be spoken to, where it isn't known whose it is. */
function speechFor(c: Page, gym: Gym): Speech {
  const wanted = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((each) => languageIn(each.split(';')[0]?.trim()))
  const language: Language = wanted.find((each) => each !== undefined) ?? languageIn(gym.language) ?? 'en'
  return { language, clock: '24' }
}

async function gone(c: Page, { gym }: DownloadDeps) {
  const here = await gym()
  return inSpeech(speechFor(c, here), () => c.html(downloadGonePage(frameOf(c, here)), 410))
}

async function shown(c: Page, deps: DownloadDeps) {
  const { db, now } = deps
  const token = c.req.param('token') ?? ''
  const link = await downloadOpen(db, token, now())
  if (!link) return gone(c, deps)
  const gym = await theGym(db, link.gym)
  const spoken = await speechOfMember(db, gym, link.member)
  return inSpeech(spoken, () => c.html(downloadPage(frameOf(c, gym), `/me/export/${token}`, downloadMinutes)))
}

async function fetched(c: Page, deps: DownloadDeps) {
  const { db, now } = deps
  const link = await takeDownload(db, c.req.param('token') ?? '', now())
  if (!link) return gone(c, deps)
  const gym = await theGym(db, link.gym)
  const spoken = await speechOfMember(db, gym, link.member)
  const { name, bytes } = await inSpeech(spoken, () => dataFile(db, gym, link.member, now()))
  c.header('Content-Type', 'application/zip')
  c.header('Content-Disposition', `attachment; filename="${name}"`)
  return c.body(bytes)
}

async function receipt(c: Page, deps: DownloadDeps) {
  const { db } = deps
  const found = await receiptOf(db, c.req.param('code') ?? '')
  const gym = found ? await theGym(db, found.gym) : await deps.gym()
  return inSpeech(speechFor(c, gym), () => {
    const frame = frameOf(c, gym)
    if (!found)
      return c.html(receiptPage(frame, { words: t`There is no such receipt here.`, counts: [] }), 404)
    const counts = Object.entries(found.counts).map(([name, count]) => ({ title: titleOf(name), count }))
    return c.html(receiptPage(frame, { words: receiptWords(found, gym), counts }))
  })
}

function receiptWords({ doneAt, cancelledAt, dueAt }: Receipt, { name, zone }: Gym): string {
  const day = (at: Date) => dateWords(localTime(at, zone).date, speech().language)
  if (doneAt)
    return t`On ${day(doneAt)} at ${clockTime(doneAt, zone)} ${name} deleted all that it kept of the person this receipt was given to. This receipt leads to nobody.`
  if (cancelledAt) return t`The wish this receipt was given for was taken back: nothing was deleted.`
  return t`Not yet: on ${day(dueAt)} at ${clockTime(dueAt, zone)} ${name} deletes all that it keeps of the person this receipt was given to.`
}
