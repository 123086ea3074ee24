import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { paint } from '../canvas.ts'
import type { Drawing } from '../drawing.ts'

/** What happens to a request instead of a picture. */
type Fault = { status: number } | 'stalled' | 'dropped' | 'moved' | 'page'

/** A QuickChart server, played on this machine. */
type PlayedQuickChart = {
  url: string
  /** The charts it was asked for, as they came. */
  charts: string[]
  /** Lets the next requests fail, one fault each. */
  fail(...faults: Fault[]): void
  close(): void
}

/** The documented parameters of POST /chart, as far as we send them. */
const body = z.object({
  chart: z.string().min(1),
  width: z.number().int().min(1).max(3000),
  height: z.number().int().min(1).max(3000),
  format: z.literal('png'),
  version: z.string().regex(/^[234]/),
  backgroundColor: z.string(),
  devicePixelRatio: z.number().min(0.1).max(10),
})

/** What a server takes unless it is told otherwise. */
const mostBytes = 100 * 1024

/** Starts the server. It draws with the same Chart.js, from nothing but what was sent. */
export async function playQuickChart(): Promise<PlayedQuickChart> {
  const charts: string[] = []
  const faults: Fault[] = []
  const server = createServer(async (request, response) => {
    const said = await text(request)
    charts.push(said)
    const fault = faults.shift()
    if (fault) play(fault, request, response)
    else await answer(request, said, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    charts,
    fail: (...planned) => faults.push(...planned),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function answer({ method, url }: IncomingMessage, said: string, response: ServerResponse) {
  if (method !== 'POST' || url !== '/chart') return response.writeHead(404).end('Cannot POST')
  if (said.length > mostBytes) return response.writeHead(413).end('PayloadTooLargeError')
  try {
    const { chart, width, height, backgroundColor, devicePixelRatio } = body.parse(JSON.parse(said))
    const configuration: Drawing['configuration'] = JSON.parse(chart)
    const drawing = { configuration, width, height, ratio: devicePixelRatio, background: backgroundColor }
    return response.writeHead(200, { 'content-type': 'image/png' }).end(await paint(drawing))
  } catch {
    return refuse(400, response)
  }
}

/** A refusal is a picture too, with the reason written on it. */
function refuse(status: number, response: ServerResponse) {
  const headers = { 'content-type': 'image/png', 'x-quickchart-error': 'Chart Error' }
  return response.writeHead(status, headers).end(Buffer.from('89504e470d0a1a0a', 'hex'))
}

function play(fault: Fault, { socket }: IncomingMessage, response: ServerResponse): void {
  if (fault === 'dropped') socket.destroy()
  else if (fault === 'moved') response.writeHead(302, { location: 'http://127.0.0.1:1/chart' }).end()
  else if (fault === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome</p>')
  else if (fault !== 'stalled') refuse(fault.status, response)
}
