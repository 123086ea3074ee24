import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** A span as it is sent. */
export type SentSpan = {
  name: string
  traceId: string
  spanId: string
  parentSpanId: string | undefined
  attributes: Record<string, unknown>
}

/** A collector of traces, played on this machine: OTLP over HTTP, as JSON. */
export type Collector = {
  url: string
  spans(): SentSpan[]
  /** All that came, as text. */
  heard(): string
  /** The headers of what came. */
  headers: Record<string, unknown>[]
  close(): void
}

type Value = { stringValue?: string; intValue?: number | string; doubleValue?: number }
type Sent = {
  resourceSpans: {
    resource: { attributes: { key: string; value: Value }[] }
    scopeSpans: {
      spans: (Omit<SentSpan, 'attributes'> & { attributes: { key: string; value: Value }[] })[]
    }[]
  }[]
}

/** Starts the collector. */
export async function playCollector(): Promise<Collector> {
  const bodies: Sent[] = []
  const headers: Record<string, unknown>[] = []
  const server = createServer(async (request, response) => {
    bodies.push((await json(request)) as Sent)
    headers.push({ ...request.headers, path: request.url })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    headers,
    heard: () => JSON.stringify(bodies),
    spans: () =>
      bodies
        .flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans))
        .flatMap(({ spans }) => spans)
        .map(({ name, traceId, spanId, parentSpanId, attributes }) => ({
          ...{ name, traceId, spanId, parentSpanId: parentSpanId || undefined },
          attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
        })),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Series of an exposition: names, labels, values. */
export type Series = { name: string; labels: Record<string, string>; value: number }

/** Reads what Prometheus would read. */
export function seriesIn(text: string): Series[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', labels = '', value = ''] =
        /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
      const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key = '', said = '']) => [
        key,
        said,
      ])
      return { name, labels: Object.fromEntries(pairs) as Record<string, string>, value: Number(value) }
    })
}

/** The value of the one series of a name with some labels; undefined where there is none. */
export const figureOf = (
  text: string,
  name: string,
  labels: Record<string, string> = {},
): number | undefined =>
  seriesIn(text).find(
    (series) =>
      series.name === name && Object.entries(labels).every(([key, value]) => series.labels[key] === value),
  )?.value
