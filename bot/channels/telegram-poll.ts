import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner'
import { type Api, GrammyError, HttpError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Log } from '../log.ts'
import { type Sleep, sleep as wait } from './door.ts'
import { problemOf } from './telegram-faults.ts'
import { listensTo } from './telegram-turn.ts'
import { window } from './telegram-window.ts'

/** How long Telegram holds a question for updates open when it has none. */
const longPoll = 30

/** The most that Telegram gives at once. */
const mostAtOnce = 100

/** Between two looks for what is new while older updates are worked on, where none of them ends earlier. */
const lookMs = 300

/** Between two attempts to poll while another process polls with the same token. */
const conflictMs = 5000

const longestPauseMs = 60_000

/** So many updates are worked on side by side; conversations wait for themselves alone. */
const concurrency = 500

/** The library's own kind of signal. */
type Signal = NonNullable<Parameters<Api['getUpdates']>[1]>

export type Polling = {
  api: Api
  /** Resolves when the update is dealt with; to false where it is not, and shall come again after a start. */
  take(update: Update): Promise<boolean>
  /** What trying again won't change. */
  refusal(error: unknown): Error | undefined
  log: Log
  sleep: Sleep
  /** Lets another process ask; undefined where there is none. */
  handOver?: (() => Promise<void>) | undefined
}

/**
 * Asks Telegram for updates until the signal is given, whatever fails meanwhile.
 *
 * @throws what `refusal` finds
 */
export async function poll(polling: Polling, signal: AbortSignal): Promise<void> {
  const { api, take, log, handOver } = polling
  const taken = window()
  const looker = looking(polling, taken, signal)
  async function consume(update: Update): Promise<void> {
    let dealt = true
    try {
      dealt = await take(update)
    } finally {
      if (dealt) taken.lands(update.update_id)
      looker.wake()
    }
  }
  const failed = async (error: unknown) => log('telegram.unreadable', problemOf(error))
  const sink = createConcurrentSink({ consume }, failed, { concurrency })
  const runner = createRunner(createSource({ supply: looker.supply }), sink)
  const stop = () => void runner.stop()?.catch(() => {})
  signal.addEventListener('abort', stop, { once: true })
  try {
    if (!signal.aborted) runner.start()
    await runner.task()
  } finally {
    signal.removeEventListener('abort', stop)
    looker.wake()
  }
  if (looker.refused()) throw looker.refused()
  // Whoever asks next is brought what is not answered yet, and waits for our answer to it.
  if (!handOver) await landed(sink)
  // Tells Telegram how far we came. When it can't hear, it repeats, and the repeats are not answered.
  if (taken.offset() > 0)
    await api.getUpdates({ offset: taken.offset(), limit: 1, timeout: 0 }).catch(() => {})
  await handOver?.()
  await landed(sink)
}

const landed = async (sink: { size(): number }): Promise<void> => {
  while (sink.size() > 0) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Brings what is new, however long it takes and whatever fails in between. */
function looking({ api, refusal, log, sleep }: Polling, taken: ReturnType<typeof window>, over: AbortSignal) {
  let failures = 0
  let refused: Error | undefined
  let waking = Promise.withResolvers<void>()

  function wake(): void {
    waking.resolve()
    waking = Promise.withResolvers()
  }

  /** The new ones of one question. */
  async function look(size: number, signal: Signal): Promise<Update[]> {
    const busy = taken.open()
    if (busy) await Promise.race([waking.promise, wait(lookMs, over)])
    const limit = Math.max(1, Math.min(busy ? mostAtOnce : size, mostAtOnce))
    const timeout = taken.open() ? 0 : longPoll
    const found = await api.getUpdates(
      { offset: taken.offset(), limit, timeout, allowed_updates: listensTo },
      signal,
    )
    failures = 0
    const fresh = found.filter(({ update_id }) => taken.takes(update_id))
    // The old ones fill all that is given at once: what waits behind them has to be let in.
    if (fresh.length === 0 && found.length === limit) taken.advance()
    return fresh
  }

  async function mend(error: unknown): Promise<void> {
    refused = refusal(error)
    if (refused) throw refused
    log('telegram.disturbed', problemOf(error))
    await sleep(pauseAfter(error, failures++), over)
  }

  return {
    wake,
    refused: () => refused,
    async supply(size: number, signal: Signal): Promise<Update[]> {
      for (;;) {
        if (over.aborted) throw over.reason
        try {
          const fresh = await look(size, signal)
          if (fresh.length > 0) return fresh
        } catch (error) {
          if (over.aborted) throw error
          await mend(error)
        }
      }
    },
  }
}

function pauseAfter(error: unknown, failures: number): number {
  if (error instanceof GrammyError) {
    const { error_code: code, parameters } = error
    if (code === 409) return conflictMs
    if (code === 429) return 1000 * (parameters.retry_after ?? 1)
  }
  const first = error instanceof HttpError ? 1000 : 3000
  return Math.min(first * 2 ** failures, longestPauseMs)
}
