import type { Context } from 'hono'
import type { Listener } from '../../bot/turn.ts'
import type { ErrorBody, ReplyBody } from '../pages/wire.ts'

/** How a turn ended, as HTTP says it. */
export type Outcome =
  | { status: 200; body: ReplyBody; wait?: never }
  | { status: 409 | 500; body: ErrorBody; wait?: never }
  | { status: 429; body: ErrorBody; wait: number }

/**
 * The reply as it grows: `text` events with its pieces, then one `reply` (or `error`) event.
 *
 * Nothing is sent before the first piece, so that a refusal can still have a status of its own.
 *
 * @param ask must not reject
 */
export async function streamed(c: Context, ask: (heard: Listener) => Promise<Outcome>): Promise<Response> {
  const { readable, send, close } = eventStream()
  const begun = Promise.withResolvers<undefined>()
  const ended = ask((piece) => {
    send('text', { piece })
    begun.resolve(undefined)
  })
  const early = await Promise.race([begun.promise, ended])
  if (early?.wait !== undefined) c.header('Retry-After', String(early.wait))
  if (early && early.status !== 200) return c.json(early.body, early.status)

  void ended.then(({ status, body }) => {
    send(status === 200 ? 'reply' : 'error', body)
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
    close: () => sink?.close(),
  }
}
