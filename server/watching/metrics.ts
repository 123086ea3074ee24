import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Statement } from '../../db/client.ts'
import type { Ended, Step } from '../../tools/kit/watch.ts'

/** The figures that are counted as they happen, in this process. */
export type Metrics = {
  registry: Registry
  /** A step ended, so many seconds after it began. */
  ended(step: Step, ended: Ended, seconds: number): void
  /** Names of jobs that will run, so that a first failure is a rise and no beginning. */
  expect(jobs: readonly string[]): void
  /** A turn was begun (1) or ended (-1). */
  turns(change: 1 | -1): void
  statement(statement: Statement, failed: boolean, seconds: number): void
  /** A connection was taken (1) or given back (-1). */
  connection(change: 1 | -1): void
  request(asked: { method: string; route: string; status: number }, seconds: number): void
  /** Something was logged. */
  event(name: string): void
}

/** What the configured language models cost per million tokens, by name. */
type Prices = Readonly<Record<string, { input: number; cached: number; output: number }>>

/**
 * Events that alerts wait for. A counter that appears together with its first event has not risen for Prometheus, so these
 * are there from the beginning.
 */
const awaited = [
  ...['bug', 'budget_spent', 'metrics_failed', 'job_failed', 'outbox_failed', 'discord.disconnected'],
  ...['telegram', 'discord'].flatMap((door) =>
    ['unreachable', 'refused', 'disturbed', 'error'].map((what) => `${door}.${what}`),
  ),
]

/** Turns shall take under 10 ms by rules; a language model has 15 seconds. */
const turnBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]
const toolBuckets = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5]
const statementBuckets = [0.0005, 0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10]
const jobBuckets = [0.1, 1, 5, 30, 120, 600, 1800]
const callBuckets = [0.25, 0.5, 1, 2.5, 5, 10, 15]

/** The register, with what Node tells of itself: memory, processor, garbage, the lag of the event loop. */
export function metricsOf(prices: Prices = {}): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const steps = stepMetrics(registry, prices)
  const house = houseMetrics(registry)
  return { registry, ...steps, ...house }
}

function stepMetrics(registry: Registry, prices: Prices): Pick<Metrics, 'ended' | 'turns' | 'expect'> {
  const registers = [registry]
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `spotter_${name}`, help, labelNames, registers })
  const histogram = (name: string, help: string, labelNames: string[], buckets: number[]) =>
    new Histogram({ name: `spotter_${name}`, help, labelNames, buckets, registers })
  const turns = counter('turns_total', 'Turns by channel and how they ended.', ['channel', 'outcome'])
  const turnSeconds = histogram('turn_seconds', 'From a message to its answer.', ['channel'], turnBuckets)
  const flying = new Gauge({ name: 'spotter_turns_in_flight', help: 'Turns being answered.', registers })
  const parts = histogram('turn_part_seconds', 'Reading a message.', ['part'], toolBuckets)
  const replies = counter('replies_total', 'Answers handed to a channel.', ['channel', 'outcome'])
  const replySeconds = histogram('reply_seconds', 'Sending an answer.', ['channel'], callBuckets)
  const tools = counter('tools_total', 'Tools by name and how they ended.', ['tool', 'outcome'])
  const toolSeconds = histogram('tool_seconds', 'Running a tool.', ['tool'], toolBuckets)
  const jobs = counter('job_runs_total', 'Runs of jobs for a gym in this process.', ['job_name', 'outcome'])
  const jobSeconds = histogram('job_seconds', 'A run of a job for a gym.', ['job_name'], jobBuckets)
  const told = counter('unasked_total', 'What was said unasked, or tried to be.', ['outcome'])
  const models = modelMetrics(counter, histogram, prices)
  for (const outcome of ['answered', 'crashed', 'failed'])
    for (const channel of ['web', 'telegram', 'discord']) turns.inc({ channel, outcome }, 0)
  for (const outcome of ['sent', 'failed', 'again']) told.inc({ outcome }, 0)
  return {
    expect(names) {
      for (const outcome of ['done', 'failed'])
        for (const each of names) jobs.inc({ job_name: each, outcome }, 0)
    },
    turns: (change) => flying.inc(change),
    ended({ kind, name = '', ...step }, ended, seconds) {
      const { outcome } = ended
      if (kind === 'turn') {
        turns.inc({ channel: name, outcome })
        turnSeconds.observe({ channel: name }, seconds)
      } else if (kind === 'tool') {
        tools.inc({ tool: name, outcome })
        toolSeconds.observe({ tool: name }, seconds)
      } else if (kind === 'danger' || kind === 'understanding') parts.observe({ part: kind }, seconds)
      else if (kind === 'reply') {
        replies.inc({ channel: name, outcome })
        replySeconds.observe({ channel: name }, seconds)
      } else if (kind === 'job') {
        jobs.inc({ job_name: name, outcome })
        jobSeconds.observe({ job_name: name }, seconds)
      } else if (kind === 'told') told.inc({ outcome })
      else if (kind === 'model') models({ model: name, purpose: step.purpose ?? '' }, ended, seconds)
    },
  }
}

type Counting = (name: string, help: string, labels: string[]) => Counter
type Timing = (name: string, help: string, labels: string[], buckets: number[]) => Histogram

function modelMetrics(counter: Counting, histogram: Timing, prices: Prices) {
  const calls = counter('model_calls_total', 'Calls of language models.', ['model', 'purpose', 'outcome'])
  const taking = histogram('model_seconds', 'A call of a language model.', ['model'], callBuckets)
  const tokens = counter('model_tokens_total', 'Tokens, cached ones apart.', ['model', 'kind'])
  const cost = counter('model_cost_total', 'What calls cost, in the currency of the prices.', ['model'])
  return (of: { model: string; purpose: string }, { outcome, counts = {} }: Ended, seconds: number) => {
    const { model } = of
    const { input = 0, cached = 0, output = 0 } = counts
    calls.inc({ ...of, outcome })
    taking.observe({ model }, seconds)
    tokens.inc({ model, kind: 'input' }, input - cached)
    tokens.inc({ model, kind: 'cached' }, cached)
    tokens.inc({ model, kind: 'output' }, output)
    const price = prices[model]
    if (!price) return
    const paid = (input - cached) * price.input + cached * price.cached + output * price.output
    cost.inc({ model }, paid / 1e6)
  }
}

function houseMetrics(registry: Registry): Omit<Metrics, 'registry' | 'ended' | 'turns' | 'expect'> {
  const registers = [registry]
  const statements = new Histogram({
    ...{
      name: 'spotter_statement_seconds',
      help: 'A statement, or a whole transaction, waiting for a connection included.',
    },
    ...{ labelNames: ['kind', 'outcome'], buckets: statementBuckets, registers },
  })
  const connections = new Gauge({
    ...{
      name: 'spotter_database_connections_wanted',
      help: 'Connections in use or waited for in this process.',
    },
    registers,
  })
  const requests = new Counter({
    ...{ name: 'spotter_http_requests_total', help: 'Requests by route and status.' },
    ...{ labelNames: ['method', 'route', 'status'], registers },
  })
  const requestSeconds = new Histogram({
    ...{ name: 'spotter_http_request_seconds', help: 'Until an answer begins.' },
    ...{ labelNames: ['route'], buckets: turnBuckets, registers },
  })
  const events = new Counter({
    ...{ name: 'spotter_events_total', help: 'What was logged, by name.', labelNames: ['event'], registers },
  })
  for (const event of awaited) events.inc({ event }, 0)
  return {
    statement({ text, in: where }, failed, seconds) {
      // What a tool refuses is rolled back: that is no failure.
      const whole = where === 'pool' && text === 'begin'
      const outcome = failed ? (whole ? 'rolled_back' : 'failed') : 'done'
      statements.observe({ kind: whole ? 'transaction' : 'statement', outcome }, seconds)
    },
    connection: (change) => connections.inc(change),
    request({ method, route, status }, seconds) {
      requests.inc({ method, route, status })
      requestSeconds.observe({ route }, seconds)
    },
    event: (event) => events.inc({ event }),
  }
}
