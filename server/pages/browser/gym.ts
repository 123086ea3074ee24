import type { PastTurn, ReplyBody } from '../wire.ts'
import type { Outgoing } from './unsent.ts'
import { t } from './words.ts'

export const unreachable = (): string => t`I can't reach the gym right now. Your message is kept; try again.`

/** Why there is no reply. `again` tells whether sending the same message once more makes sense. */
export class NoReply extends Error {
  readonly status: number
  readonly again: boolean

  constructor(status: number, sentence: string) {
    super(sentence)
    this.status = status
    this.again = status === 0 || status === 409 || status === 429 || status >= 500
  }
}

const patienceMs = 120_000
const pauseMs = 2000
const looks = 30

type Said = Pick<Outgoing, 'id' | 'text' | 'file'>

/**
 * Sends a message and hears the reply as it grows. A message that is being answered already, because
 * it was sent before, is asked for again until its reply is there.
 *
 * @throws {NoReply} with a sentence for the member
 */
export async function ask(message: Said, heard: (piece: string) => void): Promise<ReplyBody> {
  for (let look = 1; ; look++) {
    try {
      return await askOnce(message, heard)
    } catch (error) {
      if (!(error instanceof NoReply) || error.status !== 409 || look === looks) throw error
      await new Promise((done) => setTimeout(done, pauseMs))
    }
  }
}

async function askOnce(message: Said, heard: (piece: string) => void): Promise<ReplyBody> {
  const { headers, body } = wrapped(message)
  const answer = await fetch('/api/chat', {
    ...{ method: 'POST', headers: { ...headers, Accept: 'text/event-stream' }, body },
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => undefined)
  if (!answer) throw new NoReply(0, unreachable())
  if (!answer.ok || !answer.body) throw new NoReply(answer.status, await sentenceOf(answer))
  try {
    for await (const { event, data } of events(answer.body)) {
      if (event === 'text') heard(data.piece)
      if (event === 'reply') return data
      if (event === 'error') throw new NoReply(data.status ?? 500, data.error)
    }
  } catch (error) {
    throw error instanceof NoReply ? error : new NoReply(0, unreachable())
  }
  throw new NoReply(0, unreachable())
}

/** A message as it goes out: words as JSON, a file as a form. */
function wrapped({ id, text, file }: Said): { headers: Record<string, string>; body: string | FormData } {
  if (!file) return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ id, text }) }
  const body = new FormData()
  body.set('id', id)
  body.set('text', text)
  body.set('file', file)
  return { headers: {}, body }
}

/** Turns of the conversation, and whether there are earlier ones. */
export type Past = { turns: PastTurn[]; more: boolean }

/**
 * The conversation so far, or what came before a turn; undefined when the gym can't be reached.
 *
 * @param before the number of the earliest turn that is there already
 */
export async function pastTurns(before?: number): Promise<Past | undefined> {
  try {
    const answer = await fetch(before === undefined ? '/api/history' : `/api/history?before=${before}`)
    if (!answer.ok) return undefined
    const more = answer.headers.get('link')?.includes('rel="prev"') ?? false
    return { turns: await answer.json(), more }
  } catch {
    return undefined
  }
}

async function sentenceOf(answer: Response): Promise<string> {
  try {
    const { error } = await answer.json()
    return typeof error === 'string' ? error : unreachable()
  } catch {
    // Not ours: a proxy in between speaks for a gym that is gone.
    return unreachable()
  }
}

type GymEvent =
  | { event: 'text'; data: { piece: string } }
  | { event: 'reply'; data: ReplyBody }
  | { event: 'error'; data: { error: string; status?: number } }

async function* events(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<GymEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let waiting = ''
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const blocks = `${waiting}${next.value}`.split('\n\n')
    waiting = blocks.pop() ?? ''
    for (const block of blocks) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
      if (data !== undefined) yield { event, data: JSON.parse(data) } as GymEvent
    }
  }
}
