import type { Database } from '../../db/client.ts'
import { type Provider, readJob, type Sleep, sendFile, startJob } from './provider.ts'
import { endFineTune, type FineTune, noteFineTune } from './store.ts'

/** Fewer lines than this no provider trains on. */
export const leastLines = 10

export type Begun = { id: number; job: string; status: string }

/**
 * Sends a training file and begins a training on it, which is noted.
 *
 * `base` is the configured name of the model that is trained on, `model` what its provider calls it.
 *
 * @throws {ProviderProblem} when the provider refuses the file or the training; then nothing is noted
 */
export async function beginFineTune(
  db: Database,
  provider: Provider,
  {
    gym,
    base,
    model,
    lines,
    suffix,
    now,
  }: { gym: string; base: string; model: string; lines: string; suffix: string; now: Date },
  sleep: Sleep,
): Promise<Begun> {
  const file = await sendFile(provider, lines, `${suffix}.jsonl`, sleep)
  const { id: job, status } = await startJob(provider, { file, model, suffix }, sleep)
  const conversations = linesIn(lines)
  return { id: await noteFineTune(db, { gym, base, job, conversations, startedAt: now }), job, status }
}

export const linesIn = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length

const firstLookMs = 5000
const slowestLookMs = 120_000

const ended = ['succeeded', 'failed', 'cancelled'] as const
type Ended = (typeof ended)[number]
const endOf = (status: string): Ended | undefined => ended.find((each) => each === status)

export type Outcome = { state: Ended; model: string | undefined; problem: string | undefined }

/**
 * Looks after a training until it has ended, less and less often, and notes its end.
 *
 * @param told of every change of the provider's status
 * @throws {ProviderProblem} when the provider can't be reached any more; it may be followed again later
 */
export async function followFineTune(
  db: Database,
  provider: Provider,
  { id, job }: Pick<FineTune, 'id' | 'job'>,
  { sleep, now, told }: { sleep: Sleep; now(): Date; told(status: string): void },
): Promise<Outcome> {
  let last = ''
  for (let pause = firstLookMs; ; pause = Math.min(1.5 * pause, slowestLookMs)) {
    const { status, model, problem } = await readJob(provider, job, sleep)
    if (status !== last) told(status)
    const state = endOf(status)
    if (state) {
      await endFineTune(db, id, { state, model: model ?? null, endedAt: now() })
      return { state, model, problem }
    }
    // A change is often followed by another.
    if (status !== last) pause = firstLookMs
    last = status
    await sleep(pause)
  }
}
