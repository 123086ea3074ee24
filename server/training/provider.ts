import { z } from 'zod'

/** Where language models are trained: any server that speaks OpenAI's files and fine-tuning. */
export type Provider = { baseUrl: string; key: string }

/** How long is waited, for tests to wait less. */
export type Sleep = (milliseconds: number) => Promise<void>

/** The provider said no, or can't be reached; in one sentence for the operator. */
export class ProviderProblem extends Error {
  /** The HTTP status; 0 where there was none. */
  readonly status: number

  constructor(status: number, sentence: string) {
    super(sentence)
    this.name = 'ProviderProblem'
    this.status = status
  }
}

const jobSchema = z.object({
  id: z.string(),
  status: z.string(),
  fine_tuned_model: z.string().nullish(),
  trained_tokens: z.number().nullish(),
  error: z.object({ message: z.string().nullish(), code: z.string().nullish() }).nullish(),
})

/** A training as the provider tells of it. */
export type Job = {
  id: string
  /** validating_files, queued, running, paused, succeeded, failed or cancelled */
  status: string
  model: string | undefined
  problem: string | undefined
}

const fileSchema = z.object({ id: z.string() })
const refusalSchema = z.object({ error: z.object({ message: z.string() }) })

const mostTries = 5
const firstPauseMs = 1000
const longestPauseMs = 30_000
/** A large file on a slow line. */
const patienceMs = 10 * 60_000

/** Sends a training file. @returns its id @throws {ProviderProblem} */
export async function sendFile(
  provider: Provider,
  lines: string,
  name: string,
  sleep: Sleep,
): Promise<string> {
  const form = () => {
    const body = new FormData()
    body.set('purpose', 'fine-tune')
    body.set('file', new Blob([lines], { type: 'application/jsonl' }), name)
    return { method: 'POST', body }
  }
  return fileSchema.parse(await call(provider, '/files', form, sleep)).id
}

/** Begins a training. @throws {ProviderProblem} */
export async function startJob(
  provider: Provider,
  { file, model, suffix }: { file: string; model: string; suffix: string },
  sleep: Sleep,
): Promise<Job> {
  const body = JSON.stringify({ training_file: file, model, suffix })
  const request = () => ({ method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
  // What may have begun is not begun once more: it costs money.
  return jobOf(await call(provider, '/fine_tuning/jobs', request, sleep, isBusy))
}

/** How a training stands. @throws {ProviderProblem} */
export async function readJob(provider: Provider, id: string, sleep: Sleep): Promise<Job> {
  const path = `/fine_tuning/jobs/${encodeURIComponent(id)}`
  return jobOf(await call(provider, path, () => ({ method: 'GET' }), sleep))
}

function jobOf(answer: unknown): Job {
  const { id, status, fine_tuned_model, error } = jobSchema.parse(answer)
  return { id, status, model: fine_tuned_model ?? undefined, problem: error?.message ?? undefined }
}

/** One call, made again where the provider is busy or away. What was refused is not asked twice. */
async function call(
  { baseUrl, key }: Provider,
  path: string,
  request: () => RequestInit,
  sleep: Sleep,
  passing = isBusyOrAway,
): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    const { headers, ...rest } = request()
    const answer = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}`, {
      ...rest,
      headers: { ...headers, Authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(patienceMs),
    }).catch(() => undefined)
    if (answer?.ok) return answer.json()
    if (!passing(answer) || tries === mostTries) throw await problemOf(answer)
    await answer?.body?.cancel()
    await sleep(pauseAsked(answer) ?? Math.min(firstPauseMs * 2 ** (tries - 1), longestPauseMs))
  }
}

const isBusy = (answer: Response | undefined): boolean => answer?.status === 429

const isBusyOrAway = (answer: Response | undefined): boolean =>
  !answer || isBusy(answer) || answer.status >= 500

/** The rest that a server asks for, in milliseconds. */
function pauseAsked(answer: Response | undefined): number | undefined {
  const seconds = Number(answer?.headers.get('retry-after') ?? Number.NaN)
  return seconds >= 0 ? Math.min(1000 * seconds, longestPauseMs) : undefined
}

async function problemOf(answer: Response | undefined): Promise<ProviderProblem> {
  if (!answer) return new ProviderProblem(0, "The provider can't be reached.")
  const said = refusalSchema.safeParse(await answer.json().catch(() => undefined))
  const words = said.success ? said.data.error.message : 'it gave no reason'
  return new ProviderProblem(answer.status, `The provider refused (${answer.status}): ${words}`)
}
