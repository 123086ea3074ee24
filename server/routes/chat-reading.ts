import { type Context, Hono } from 'hono'
import type { Gym } from '../../tools/kit/gym.ts'
import { inSpeech } from '../../tools/kit/language.ts'
import type { DayStrip, ErrorBody, PastTurn } from '../pages/wire.ts'
import { type Reader, speechFor } from './spoken.ts'
import { type Env, memberOf } from './visitor.ts'

/** What the page of the chat reads by itself. */
export type ReadingDeps = {
  gym(): Promise<Pick<Gym, 'id' | 'name' | 'language' | 'splits'>>
  /** The gym's day; undefined when there is nothing to show yet. */
  strip(): Promise<DayStrip | undefined>
  /**
   * The last turns of a member's conversation, oldest first: those of the last day, or, with a number, those before
   * the turn that has it.
   */
  history(sender: string, before?: number): Promise<readonly PastTurn[]>
  /** What was said to a member unasked in turns after a number, oldest first. */
  news(sender: string, after: number): Promise<readonly PastTurn[]>
  /** Whether a conversation has turns before one of this number; before any number, whether it has any. */
  hasEarlier(sender: string, before: number): Promise<boolean>
  /** How a member wants to be spoken to; undefined for somebody who never wrote. */
  reader(sender: string): Promise<Reader | undefined>
}

const pastTurns = 20

/** The day, the talk so far, and what is said unasked. */
export function readingRoutes(deps: ReadingDeps): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/api/strip', async (c) => {
    c.header('Cache-Control', 'no-store')
    const [reader, { language }] = await Promise.all([readerOf(c, deps), deps.gym()])
    const strip = await inSpeech(speechFor(c, reader, language), () => deps.strip())
    return strip ? c.json(strip) : c.body(null, 204)
  })
  app.get('/api/history', async (c) => {
    const member = memberOf(c)
    const before = c.req.query('before')
    c.header('Cache-Control', 'no-store')
    if (before !== undefined && !isNumber(before))
      return c.json({ error: historySentence } satisfies ErrorBody, 400)
    if (!member) return c.json([])
    const number = before === undefined ? undefined : Number(before)
    const turns = (await deps.history(member, number)).slice(-pastTurns)
    const first = turns[0]?.number ?? number ?? Number.MAX_SAFE_INTEGER
    if (await deps.hasEarlier(member, first)) c.header('Link', `</api/history?before=${first}>; rel="prev"`)
    return c.json(turns)
  })
  app.get('/api/news', async (c) => {
    const member = memberOf(c)
    const after = c.req.query('after') ?? ''
    c.header('Cache-Control', 'no-store')
    if (!isNumber(after)) return c.json({ error: newsSentence } satisfies ErrorBody, 400)
    return c.json(member ? await deps.news(member, Number(after)) : [])
  })
  return app
}

/** How whoever asks wants to be spoken to, as far as they are known. */
export function readerOf(c: Context, { reader }: Pick<ReadingDeps, 'reader'>): Promise<Reader | undefined> {
  const member = memberOf(c)
  return member === undefined ? Promise.resolve(undefined) : reader(member)
}

const isNumber = (text: string): boolean => /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))

const historySentence = 'Say before which turn, as in "/api/history?before=12".'
const newsSentence = 'Say after which turn, as in "/api/news?after=12".'
