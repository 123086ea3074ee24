import type { Message, PastTurn, ReplyBody } from '../wire.ts'

export const unreachable = "I can't reach the gym right now. Your message is kept; try again."

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

/**
 * Sends a message and hears the reply as it grows. A message that is being answered already, because
 * it was sent before, is asked for again until its reply is there.
 *
 * @throws {NoReply} with a sentence for the member
 */
export async function ask(message: Message, heard: (piece: string) => void): Promise<ReplyBody> {
  for (let look = 1; ; look++) {
    try {
      return await askOnce(message, heard)
    } catch (error) {
      if (!(error instanceof NoReply) || error.status !== 409 || look === looks) throw error
      await new Promise((done) => setTimeout(done, pauseMs))
    }
  }
}

async function askOnce(message: Message, heard: (piece: string) => void): Promise<ReplyBody> {
  const answer = await fetch('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify({ id: message.id, text: message.text }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => undefined)
  if (!answer) throw new NoReply(0, unreachable)
  if (!answer.ok || !answer.body) throw new NoReply(answer.status, await sentenceOf(answer))
  try {
    for await (const { event, data } of events(answer.body)) {
      if (event === 'text') heard(data.piece)
      if (event === 'reply') return data
      if (event === 'error') throw new NoReply(500, data.error)
    }
  } catch (error) {
    throw error instanceof NoReply ? error : new NoReply(0, unreachable)
  }
  throw new NoReply(0, unreachable)
}

/** The conversation so far; undefined when the gym can't be reached. */
export async function pastTurns(): Promise<PastTurn[] | undefined> {
  try {
    const answer = await fetch('/api/history')
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}

async function sentenceOf(answer: Response): Promise<string> {
  try {
    const { error } = await answer.json()
    return typeof error === 'string' ? error : unreachable
  } catch {
    // Not ours: a proxy in between speaks for a gym that is gone.
    return unreachable
  }
}

type GymEvent =
  | { event: 'text'; data: { piece: string } }
  | { event: 'reply'; data: ReplyBody }
  | { event: 'error'; data: { error: string } }

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
