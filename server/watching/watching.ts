import type { MiddlewareHandler } from 'hono'
import type { Log } from '../../bot/log.ts'
import type { Around } from '../../db/client.ts'
import type { Ended, Step, Watch } from '../../tools/kit/watch.ts'
import { about, workFor } from './about.ts'
import type { WatchingConfig } from './config.ts'
import type { House, Readings } from './house.ts'
import { requestsWatched } from './http.ts'
import { linesOf } from './logs.ts'
import type { Metrics } from './metrics.ts'
import { summaryOf } from './statement.ts'
import type { Attributes, Told, Traces } from './traces.ts'

/** Those who look on at the house on Node: its log, its figures, its traces. */
export type Watching = {
  log: Log
  /** Looks on at turns and what is in them; undefined where neither figures nor traces are wanted. */
  watch: Watch | undefined
  /** Looks on at statements; undefined likewise. */
  around: Around | undefined
  /** Goes around every request. */
  requests: MiddlewareHandler
  /**
   * Serves the figures, where they are wanted; until there is a house, those of the process.
   *
   * @returns where, or undefined
   * @throws {MetricsProblem}
   */
  open(): Promise<string | undefined>
  /** From now on the figures tell of the house's state as well. */
  lookInto(house: House): Promise<void>
  close(): Promise<void>
}

type World = {
  write(line: string): void
  now(): Date
  /** Whether somebody reads along at a terminal. */
  terminal: boolean
  /** Prices of the configured language models by name. */
  prices?: Parameters<typeof import('./metrics.ts').metricsOf>[0]
  newId?(): string
}

/** Opens the eyes that the configuration asks for. What nobody asked for is not even loaded. */
export async function openWatching(
  { logs, metrics, traces }: WatchingConfig,
  world: World,
): Promise<Watching> {
  const { newId = () => crypto.randomUUID() } = world
  const spans = traces.kind === 'otlp' ? (await import('./traces.ts')).tracesTo(traces) : undefined
  const figures = metrics.kind === 'open' ? (await import('./metrics.ts')).metricsOf(world.prices) : undefined
  const asJson = logs === 'json' || (logs === undefined && !world.terminal)
  const plain = asJson ? (await import('./json.ts')).jsonOf(world, spans?.ids) : linesOf(world)
  const log = noting(plain, figures)
  const seen = { metrics: figures, traces: spans, newId }
  const looksOn = figures !== undefined || spans !== undefined
  const closing: (() => Promise<void>)[] = spans ? [spans.close] : []
  let readings: Readings | undefined
  return {
    log,
    watch: looksOn ? watchOf(seen) : turnIds(newId),
    around: looksOn ? aroundOf(seen) : undefined,
    requests: requestsWatched(seen),
    async open() {
      if (metrics.kind === 'none' || !figures) return undefined
      const { serveMetrics } = await import('./serve.ts')
      const served = await serveMetrics(metrics, {
        contentType: figures.registry.contentType,
        async text() {
          await readings?.refresh()
          return figures.registry.metrics()
        },
      })
      closing.unshift(served.close)
      return `http://${metrics.host}:${served.port}/metrics`
    },
    async lookInto(house) {
      if (!figures) return
      figures.expect(house.jobs.map(({ name }) => name))
      readings = (await import('./house.ts')).readingsOf(figures.registry, house)
    },
    async close() {
      for (const part of closing.splice(0)) await part()
    },
  }
}

/** What is logged is counted by its name; a bug is remembered by the turn that met it. */
const noting =
  (log: Log, metrics: Metrics | undefined): Log =>
  (event, facts) => {
    const here = about()
    if (here && event === 'bug') here.crashed = true
    metrics?.event(event)
    log(event, facts)
  }

/** Where only the log is kept, turns have an id all the same. */
const turnIds =
  (newId: () => string): Watch =>
  (step, work) =>
    step.kind === 'turn' ? workFor({ turn: newId().slice(0, 8) }, work) : work()

type Seen = { metrics: Metrics | undefined; traces: Traces | undefined; newId(): string }

function watchOf({ metrics, traces, newId }: Seen): Watch {
  const timed = async <T>(
    step: Step,
    work: () => Promise<T>,
    ended?: (done: T) => Ended,
    told?: Told,
  ): Promise<T> => {
    const begun = performance.now()
    let end: Ended = { outcome: 'failed' }
    try {
      const done = await work()
      end = ended?.(done) ?? { outcome: 'done' }
      return done
    } finally {
      if (step.kind === 'turn' && about()?.crashed) end = { outcome: 'crashed' }
      metrics?.ended(step, end, (performance.now() - begun) / 1000)
      told?.(attributesOf(end))
    }
  }
  const spanned: Watch = (step, work, ended) =>
    traces
      ? traces.within(nameOf(step), aboutStep(step), (told) => timed(step, work, ended, told))
      : timed(step, work, ended)
  return async (step, work, ended) => {
    if (step.kind !== 'turn') return spanned(step, work, ended)
    metrics?.turns(1)
    try {
      return await workFor({ turn: newId().slice(0, 8) }, () => spanned(step, work, ended))
    } finally {
      metrics?.turns(-1)
    }
  }
}

/** "tool crowdNow"; what is nobody's in particular has its kind for a name. */
const nameOf = ({ kind, name }: Step): string =>
  name !== undefined && ['tool', 'model', 'job'].includes(kind) ? `${kind} ${name}` : kind

function aboutStep({ kind, name, gym, purpose }: Step): Attributes {
  return {
    'spotter.kind': kind,
    ...(name !== undefined && { [kind === 'model' ? 'gen_ai.request.model' : 'spotter.name']: name }),
    ...(gym !== undefined && { 'spotter.gym': gym }),
    ...(purpose !== undefined && { 'spotter.purpose': purpose }),
  }
}

/** Tokens go by the names that traces of language models have everywhere. */
const usage: Readonly<Record<string, string>> = {
  input: 'gen_ai.usage.input_tokens',
  output: 'gen_ai.usage.output_tokens',
}

const attributesOf = ({ outcome, counts = {} }: Ended): Attributes => ({
  'spotter.outcome': outcome,
  ...Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [usage[name] ?? `spotter.${name}`, count]),
  ),
})

function aroundOf({ metrics, traces }: Seen): Around {
  return async (work, statement) => {
    const begun = performance.now()
    const pooled = statement.in === 'pool'
    if (pooled) metrics?.connection(1)
    let failed = true
    try {
      const { name, attributes } = traces?.recording()
        ? summaryOf(statement.text)
        : { name: '', attributes: {} }
      const done = await (traces && name ? traces.within(name, attributes, work) : work())
      failed = false
      return done
    } finally {
      if (pooled) metrics?.connection(-1)
      metrics?.statement(statement, failed, (performance.now() - begun) / 1000)
    }
  }
}
