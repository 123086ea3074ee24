import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Leave } from './leaving.ts'
import { startingApp } from './starting.ts'

/** The port can't be had; worded for the person at the terminal. */
export class PortProblem extends Error {}

/** How often connections that nobody uses are looked for while the house is left. */
const sweepMs = 50

/**
 * Listens at once and says "starting" until the house is ready. When it is left, what is being answered is answered, and
 * whoever comes after is sent to others.
 */
export async function listen(port: number, house: Leave): Promise<{ port: number; serve(app: Hono): void }> {
  let app = startingApp()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const fetch = async (request: Request, env: object) => {
    if (house.closed()) return elsewhere()
    const response = await app.fetch(request, env)
    // Whoever keeps the line open would come by it again.
    return house.draining() ? lastOnLine(response) : response
  }
  const server = serve({ fetch, port }, (info) => resolve(info.port))
  server.once('error', (error: NodeJS.ErrnoException) =>
    reject(new PortProblem(portSentence(port, error.code))),
  )
  const bound = await promise
  house.parts.finish.push(() => closeServer(server as Server))
  return {
    port: bound,
    serve(ready) {
      app = ready
    },
  }
}

function elsewhere(): Response {
  const headers = { 'Retry-After': '1', 'Cache-Control': 'no-store', Connection: 'close' }
  return Response.json({ error: 'Spotter is closing here. Try again in a moment.' }, { status: 503, headers })
}

function lastOnLine(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set('Connection', 'close')
  const { status, statusText, body } = response
  return new Response(body, { status, statusText, headers })
}

function portSentence(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what runs there, or choose another: PORT=3001 npm start`
  return `Port ${port} can't be opened (${code ?? 'unknown reason'}). Choose another with PORT.`
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweeping = setInterval(() => server.closeIdleConnections(), sweepMs)
    server.close(() => {
      clearInterval(sweeping)
      resolve()
    })
    server.closeIdleConnections()
  })
}
