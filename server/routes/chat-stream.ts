import type { Context } from 'hono'
import type { Listener } from '../../bot/turn.ts'
import type { ErrorBody, ReplyBody } from '../pages/wire.ts'

/** How a turn ended, as HTTP says it. */
export type Outcome =
  | { status: 200; body: ReplyBody; wait?: never }
  | { status: 409 | 500; body: ErrorBody; wait?: never }
  | { status: 429; body: ErrorBody; wait: number }

/** After this long without a word the answer begins all the same, and says every so often that it is still made. */
const patienceMs = 2000
const stillEveryMs = 15_000

/**
 * The reply as it grows: `text` events with its pieces, then one `reply` (or `error`) event.
 *
 * Nothing is sent before the first piece, so that a refusal can still have a status of its own; but after two
 * seconds the stream is opened, for proxies and phones give up on an answer that does not begin. A refusal that comes
 * later has its status in the event.
 *
 * @param ask must not reject
 */
export async function streamed(c: Context, ask: (heard: Listener) => Promise<Outcome>): Promise<Response> {
  const { readable, send, note, close } = eventStream()
  const begun = Promise.withResolvers<undefined>()
  const ended = ask((piece) => {
    send('text', { piece })
    begun.resolve(undefined)
  })
  const patience = setTimeout(() => {
    note('still on it')
    begun.resolve(undefined)
  }, patienceMs)
  const early = await Promise.race([begun.promise, ended])
  clearTimeout(patience)
  if (early?.wait !== undefined) c.header('Retry-After', String(early.wait))
  if (early && early.status !== 200) return c.json(early.body, early.status)

  const still = setInterval(() => note('still on it'), stillEveryMs)
  void ended.then(({ status, body }) => {
    clearInterval(still)
    if (status === 200) send('reply', body)
    else send('error', status === 500 ? body : { ...body, status })
    close()
  })
  c.header('Content-Type', 'text/event-stream; charset=utf-8')
  // Proxies that gather an answer before they pass it on would undo the streaming.
  c.header('X-Accel-Buffering', 'no')
  return c.body(readable)
}

function eventStream() {
  const encoder = new TextEncoder()
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined
  const readable = new ReadableStream<Uint8Array>({
    start: (controller) => {
      sink = controller
    },
    // Whoever left hears no more; the turn itself goes on and is found in the history.
    cancel: () => {
      sink = undefined
    },
  })
  return {
    readable,
    send: (event: string, data: unknown) =>
      sink?.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)),
    /** A line that no reader of events hears, but that keeps the connection open. */
    note: (words: string) => sink?.enqueue(encoder.encode(`: ${words}\n\n`)),
    close: () => sink?.close(),
  }
}
