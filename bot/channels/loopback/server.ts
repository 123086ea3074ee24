import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { formFrom, type Upload } from './uploads.ts'

/** One call a loopback platform got; the body of a multipart one are its fields. */
export type Call = {
  method: string
  path: string
  query: URLSearchParams
  token: string
  body: unknown
  /** Files by the name of their field; undefined where the body wasn't multipart. */
  files: Readonly<Record<string, Upload>> | undefined
}

/** What it answers: a status with JSON, or a connection that breaks without a word. */
export type Answered =
  | { status: number; json?: unknown; bytes?: Uint8Array; headers?: Record<string, string> }
  | 'dropped'

type Loopback = { origin: string; server: Server; close(): Promise<void> }

/** An HTTP server on 127.0.0.1, at a port of the system's choice unless one is given. */
export async function listen(
  answer: (call: Call) => Promise<Answered> | Answered,
  port = 0,
): Promise<Loopback> {
  const server = createServer(async (request, response) => {
    const answered = await answer(await callFrom(request))
    if (answered === 'dropped') {
      request.socket.destroy()
      return
    }
    const { status, json, bytes, headers } = answered
    if (bytes) response.writeHead(status, headers).end(bytes)
    else if (json === undefined) response.writeHead(status, headers).end()
    else
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function callFrom(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const pieces: Uint8Array[] = []
  for await (const piece of request) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  const type = request.headers['content-type'] ?? ''
  const form = type.startsWith('multipart/form-data') ? await formFrom(type, bytes) : undefined
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    token: request.headers.authorization ?? '',
    body: form ? form.fields : parsed(bytes.toString('utf8')),
    files: form?.files,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
