import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { MetricsConfig } from './config.ts'
import { MetricsProblem } from './problem.ts'

/** What is served: the figures as text, and which kind of text. */
export type Exposed = { contentType: string; text(): Promise<string> }

/**
 * Serves the figures at `/metrics` on a port of their own, so that nobody who reaches the members' port reaches them.
 *
 * @returns the port, and how to close
 * @throws {MetricsProblem} when the port can't be had
 */
export async function serveMetrics(
  { port, host, token }: Extract<MetricsConfig, { kind: 'open' }>,
  exposed: Exposed,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void answer(request, response, { token, exposed }).catch(() => {
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new MetricsProblem(sentence(port, error.code))),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function sentence(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE') return `Port ${port} of the figures is in use. Choose another with METRICS_PORT.`
  return `Port ${port} of the figures can't be opened (${code ?? 'unknown reason'}). See METRICS_PORT and METRICS_HOST.`
}

type Means = { token: string | undefined; exposed: Exposed }

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { token, exposed }: Means,
): Promise<void> {
  const path = request.url?.split('?')[0]
  if (path !== '/metrics' || request.method !== 'GET') return void response.writeHead(404).end()
  if (token !== undefined && !isToken(request.headers.authorization, token))
    return void response.writeHead(401, { 'www-authenticate': 'Bearer' }).end()
  const text = await exposed.text()
  response.writeHead(200, { 'content-type': exposed.contentType, 'cache-control': 'no-store' }).end(text)
}

/** Compared as hashes, which are of one length, in a time that tells nothing. */
function isToken(header: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(header ?? ''), hash(`Bearer ${token}`))
}
