import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

type Call = { call: string; input: unknown }

/** What the played model does at one request: speaks, calls tools, or fails in one of the ways that servers fail. */
export type Step =
  | { say: string; usage?: { read: number; cached?: number; written: number } }
  | Call
  | { calls: readonly Call[] }
  /** Words before a call, in one answer. */
  | { say: string; calling: Call }
  | { fail: number; retryAfter?: string }
  /** Says nothing for ever, or nothing more after some words. */
  | { stall: true | string }
  /** Hangs up, at once or after some words. */
  | { cut: string }
  /** Hangs up while a tool's arguments come in. */
  | { cutCall: string }
  /** Ends in good order, but without saying that it is the end. */
  | { broken: string }
  /** A line that is no JSON, after some words. */
  | { garbage: string }
  /** The same words again and again, with a pause between. */
  | { endless: string; everyMs?: number }
  /** One word after the other, with a pause between. */
  | { drip: string; everyMs: number }
  /** Stops at its limit of tokens. */
  | { limit: string }

/** What is asked of a played model. */
export type PlayedRequest = {
  model: string
  messages: { role: string; content: unknown }[]
  tools: unknown[]
  prompt_cache_key?: string
}

/** A server that speaks OpenAI's chat completions over server-sent events, by a script. */
export type PlayedModel = {
  baseUrl: string
  requests: PlayedRequest[]
  authorizations: (string | undefined)[]
  close(): void
}

/** Starts the server; each request takes the next step of the script, the last one again and again. */
export async function playModel(script: readonly Step[]): Promise<PlayedModel> {
  const requests: PlayedRequest[] = []
  const authorizations: (string | undefined)[] = []
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const step = script[Math.min(requests.length, script.length - 1)] ?? { say: '' }
    requests.push((await json(request)) as PlayedRequest)
    authorizations.push(request.headers.authorization)
    playStep(step, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    authorizations,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Answers one request as a step says. */
export function playStep(step: Step, response: ServerResponse): void {
  if ('fail' in step) {
    response.writeHead(step.fail, {
      'content-type': 'application/json',
      ...(step.retryAfter && { 'retry-after': step.retryAfter }),
    })
    response.end(JSON.stringify({ error: { message: 'played failure', type: 'server_error' } }))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const wire = wireOf(response)
  if ('calls' in step || 'call' in step) answerWith('calls' in step ? step.calls : [step], wire)
  else if ('say' in step) {
    wire.say(step.say)
    if ('calling' in step) answerWith([step.calling], wire)
    else wire.end('stop', step.usage)
  } else misplay(step, wire, response)
}

type Wire = ReturnType<typeof wireOf>

function wireOf(response: ServerResponse) {
  const raw = (line: string) => response.write(`data: ${line}\n\n`)
  const send = (delta: object, finish: string | null = null) => raw(JSON.stringify(chunk(delta, finish)))
  return {
    raw,
    send,
    say(words: string) {
      for (const word of words.split(/(?<= )/)) if (word !== '') send({ content: word })
    },
    end(finish: string, usage?: { read: number; cached?: number; written: number }) {
      send({}, finish)
      if (usage) raw(JSON.stringify({ ...chunk({}, null), choices: [], usage: usageOf(usage) }))
      response.end('data: [DONE]\n\n')
    },
  }
}

function answerWith(calls: readonly Call[], wire: Wire): void {
  wire.send({
    role: 'assistant',
    tool_calls: calls.map((call, index) => ({
      index,
      id: `call_${index + 1}`,
      type: 'function',
      function: callOf(call),
    })),
  })
  wire.end('tool_calls')
}

type Misstep = Exclude<Step, { say: string } | Call | { calls: readonly Call[] } | { fail: number }>

function misplay(step: Misstep, wire: Wire, response: ServerResponse): void {
  const hangUp = () => setTimeout(() => response.destroy(), 20)
  if ('stall' in step) {
    if (step.stall === true) return
    wire.say(step.stall)
  } else if ('cut' in step) {
    wire.say(step.cut)
    hangUp()
  } else if ('cutCall' in step) {
    const call = { name: step.cutCall, arguments: '{"split": "le' }
    wire.send({
      role: 'assistant',
      tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: call }],
    })
    hangUp()
  } else if ('broken' in step) {
    wire.say(step.broken)
    response.end()
  } else if ('garbage' in step) {
    wire.say(step.garbage)
    wire.raw('{"choices": [{"delta": {"cont')
    wire.end('stop')
  } else if ('limit' in step) {
    wire.say(step.limit)
    wire.end('length')
  } else trickle(step, wire, response)
}

function trickle(
  step: { endless: string; everyMs?: number } | { drip: string; everyMs: number },
  wire: Wire,
  response: ServerResponse,
) {
  const words = 'drip' in step ? step.drip.split(/(?<= )/) : undefined
  const timer = setInterval(() => {
    const word = words ? words.shift() : 'endless' in step ? step.endless : undefined
    if (word !== undefined) return wire.send({ content: word })
    clearInterval(timer)
    wire.end('stop')
  }, step.everyMs ?? 1)
  response.on('close', () => clearInterval(timer))
}

const callOf = ({ call, input }: Call) => ({
  name: call,
  arguments: typeof input === 'string' ? input : JSON.stringify(input),
})

const usageOf = ({ read, cached = 0, written }: { read: number; cached?: number; written: number }) => ({
  prompt_tokens: read,
  completion_tokens: written,
  total_tokens: read + written,
  prompt_tokens_details: { cached_tokens: cached },
})

const chunk = (delta: object, finish_reason: string | null) => ({
  id: 'chatcmpl-played',
  object: 'chat.completion.chunk',
  created: 1_764_000_000,
  model: 'played',
  choices: [{ index: 0, delta, finish_reason }],
})
