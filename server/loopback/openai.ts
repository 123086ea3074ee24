import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** What the played model does at one request: speaks, calls a tool, fails, says nothing for ever, or hangs up. */
export type Step =
  | { say: string }
  | { call: string; input: unknown }
  | { fail: number }
  | { stall: true }
  | { cut: string }

type Request = { messages: unknown[]; tools: unknown[] }

/** A server that speaks OpenAI's chat completions over server-sent events, by a script. */
export type PlayedModel = { baseUrl: string; requests: Request[]; close(): void }

/** Starts the server; each request takes the next step of the script, the last one again and again. */
export async function playModel(script: readonly Step[]): Promise<PlayedModel> {
  const requests: Request[] = []
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const step = script[Math.min(requests.length, script.length - 1)] ?? { say: '' }
    requests.push((await json(request)) as Request)
    play(step, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function play(step: Step, response: ServerResponse): void {
  if ('fail' in step) {
    response.writeHead(step.fail, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: { message: 'played failure', type: 'server_error' } }))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const send = (delta: object, finish: string | null = null) =>
    response.write(`data: ${JSON.stringify(chunk(delta, finish))}\n\n`)
  if ('stall' in step) return
  if ('cut' in step) {
    send({ role: 'assistant', content: step.cut })
    setTimeout(() => response.destroy(), 20)
    return
  }
  if ('call' in step) {
    send({
      role: 'assistant',
      tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: callOf(step) }],
    })
    send({}, 'tool_calls')
  } else {
    for (const word of step.say.split(/(?<= )/)) send({ content: word })
    send({}, 'stop')
  }
  response.end('data: [DONE]\n\n')
}

const callOf = ({ call, input }: { call: string; input: unknown }) => ({
  name: call,
  arguments: typeof input === 'string' ? input : JSON.stringify(input),
})

const chunk = (delta: object, finish_reason: string | null) => ({
  id: 'chatcmpl-played',
  object: 'chat.completion.chunk',
  created: 1_764_000_000,
  model: 'played',
  choices: [{ index: 0, delta, finish_reason }],
})
