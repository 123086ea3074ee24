import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type PlayedRequest, playStep, type Step } from './openai.ts'

/** How the played provider behaves. */
export type Manner = {
  /** The status at each look, the last one again and again; a whole training unless said. */
  looks?: readonly string[]
  /** What is said of a training that fails. */
  problem?: string
  /** Refused with this status before anything else, as often. */
  refuse?: { status: number; times: number; retryAfter?: number }
  /** What the models of the same server answer in chats; without it there are none. */
  chat?: (request: PlayedRequest) => Step
}

type Asked = { method: string; path: string; key: string | undefined }
type Job = { id: string; model: string; file: string; looked: number; lines: number; suffix: string }

/** A server that speaks OpenAI's files and fine-tuning jobs. */
export type PlayedTrainer = {
  baseUrl: string
  key: string
  asked: Asked[]
  /** Contents of the files that were sent, by id. */
  files: Map<string, string>
  close(): void
}

const wholeTraining = ['validating_files', 'queued', 'running', 'running', 'succeeded']
const leastExamples = 10

/** Starts the server. */
export async function playTrainer(manner: Manner = {}): Promise<PlayedTrainer> {
  const key = 'sk-played'
  const asked: Asked[] = []
  const files = new Map<string, string>()
  const jobs = new Map<string, Job>()
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/' } = request
    asked.push({ method, path, key: request.headers.authorization?.replace('Bearer ', '') })
    const body = await buffer(request)
    const { refuse, chat } = manner
    if (refuse && asked.length <= refuse.times) return say(response, refuse.status, busy, refuse.retryAfter)
    if (asked.at(-1)?.key !== key)
      return say(response, 401, refusal('Incorrect API key provided.', 'invalid_api_key'))
    if (chat && path === '/v1/chat/completions') return playStep(chat(JSON.parse(`${body}`)), response)
    const told = await answer(`${method} ${path}`, { request, body, files, jobs, manner })
    say(response, told.status, told.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    key,
    asked,
    files,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

type Told = { status: number; body: object }
type World = {
  request: IncomingMessage
  body: Buffer
  files: Map<string, string>
  jobs: Map<string, Job>
  manner: Manner
}

async function answer(what: string, world: World): Promise<Told> {
  if (what === 'POST /v1/files') return takeFile(world)
  if (what === 'POST /v1/fine_tuning/jobs') return beginJob(world)
  const id = /^GET \/v1\/fine_tuning\/jobs\/([\w-]+)$/.exec(what)?.[1]
  const job = id === undefined ? undefined : world.jobs.get(id)
  if (job) return { status: 200, body: looked(job, world.manner) }
  return { status: 404, body: refusal(`Could not find ${what}`, 'resource_not_found') }
}

async function takeFile({ request, body, files }: World): Promise<Told> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData()
  const file = form.get('file')
  if (form.get('purpose') !== 'fine-tune' || !(file instanceof File)) {
    return { status: 400, body: refusal("'file' and a 'purpose' of 'fine-tune' are required.", null) }
  }
  const text = await file.text()
  const fault = faultIn(text)
  if (fault) return { status: 400, body: refusal(fault, 'invalid_file_format') }
  const id = `file-${files.size + 1}`
  files.set(id, text)
  const about = { object: 'file', bytes: text.length, filename: file.name, purpose: 'fine-tune' }
  return { status: 200, body: { id, ...about, created_at: 1_764_000_000, status: 'processed' } }
}

/** What is wrong with a training file, line by line. */
function faultIn(text: string): string | undefined {
  for (const [i, line] of linesOf(text).entries()) {
    try {
      const { messages } = JSON.parse(line) as { messages?: { role?: string }[] }
      const roles = messages?.map(({ role }) => role) ?? []
      if (!roles.includes('assistant')) return `Line ${i + 1}: example must have a message from assistant.`
    } catch {
      return `Expected file to have JSONL format, where every line is a valid JSON dictionary. Line ${i + 1} is not a dictionary.`
    }
  }
  return undefined
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

function beginJob({ body, files, jobs }: World): Told {
  const {
    training_file: file = '',
    model = '',
    suffix = '',
  } = JSON.parse(body.toString()) as Record<string, string>
  const text = files.get(file)
  if (text === undefined)
    return { status: 400, body: refusal(`invalid training_file: ${file}`, 'invalid_file') }
  if (model === '') return { status: 400, body: refusal('you must provide a model parameter', null) }
  const job = { id: `ftjob-${jobs.size + 1}`, model, file, looked: -1, lines: linesOf(text).length, suffix }
  jobs.set(job.id, job)
  return { status: 200, body: jobBody(job, 'validating_files') }
}

/** A job as it stands at a look, which comes a step further at each. */
function looked(job: Job, { looks = wholeTraining, problem }: Manner): object {
  job.looked++
  if (job.lines < leastExamples) {
    const words = `Training file has ${job.lines} example(s), but must have at least ${leastExamples} examples`
    return jobBody(job, 'failed', words)
  }
  const status = looks[Math.min(job.looked, looks.length - 1)] ?? 'succeeded'
  return jobBody(job, status, status === 'failed' ? (problem ?? 'The job failed.') : undefined)
}

function jobBody({ id, model, file, suffix }: Job, status: string, problem?: string): object {
  return {
    id,
    object: 'fine_tuning.job',
    created_at: 1_764_000_000,
    model,
    training_file: file,
    status,
    fine_tuned_model: status === 'succeeded' ? `ft:${model}:played:${suffix}:1` : null,
    trained_tokens: status === 'succeeded' ? 12_345 : null,
    error: problem ? { code: 'invalid_training_file', message: problem, param: 'training_file' } : {},
  }
}

const refusal = (message: string, code: string | null) => ({
  error: { message, type: 'invalid_request_error', param: null, code },
})

const busy = {
  error: { message: 'Rate limit reached', type: 'requests', param: null, code: 'rate_limit_exceeded' },
}

function say(response: ServerResponse, status: number, body: object, retryAfter?: number): void {
  const rest = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  response.writeHead(status, { 'content-type': 'application/json', ...rest })
  response.end(JSON.stringify(body))
}
