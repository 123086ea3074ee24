import { type Context, context, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { TracesConfig } from './config.ts'

/** Words of the code, ids and numbers; nothing of a member. */
export type Attributes = Readonly<Record<string, string | number>>

/** Adds what is known only later; a name may become clear as late as that. */
export type Told = (more: Attributes, name?: string) => void

export type Traces = {
  /** Runs work within a span that is part of whatever is under way, or begins a trace. */
  within<T>(name: string, attributes: Attributes, work: (told: Told) => Promise<T>): Promise<T>
  /** Whether what is under way is kept. */
  recording(): boolean
  /** The ids of what is under way, for the lines of the log. */
  ids(): Record<string, string>
  /** Sends what is left, in some seconds at most. */
  close(): Promise<void>
}

/** How long a collector that doesn't answer is waited for, in milliseconds. */
const patienceMs = 5000

/** Traces of the work of this process, sent to a collector. */
export function tracesTo(config: Extract<TracesConfig, { kind: 'otlp' }>): Traces {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  const { url, headers, service, share } = config
  const exporter = new OTLPTraceExporter({ url, headers: { ...headers }, timeoutMillis: patienceMs })
  const provider = new TracerProvider({
    // Whatever the environment says of the process goes along (OTEL_RESOURCE_ATTRIBUTES is read by the library).
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': service })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter, scheduledDelayMillis: 2000, exportTimeoutMillis: patienceMs }),
    ],
  })
  const tracer = provider.getTracer('spotter')
  return {
    async within(name, attributes, work) {
      const span = tracer.startSpan(name, { attributes })
      return inSpan(span, trace.setSpan(context.active(), span), work)
    },
    recording: () => trace.getActiveSpan()?.isRecording() ?? false,
    ids() {
      const { traceId, spanId } = trace.getActiveSpan()?.spanContext() ?? {}
      return traceId && spanId ? { trace: traceId, span: spanId } : {}
    },
    async close() {
      await provider.shutdown().catch(() => {})
      context.disable()
    },
  }
}

const telling =
  (span: Span): Told =>
  (more, name) => {
    span.setAttributes(more)
    if (name !== undefined) span.updateName(name)
  }

/** Of an error only its kind is kept: its words may be a member's. */
async function inSpan<T>(span: Span, within: Context, work: (told: Told) => Promise<T>): Promise<T> {
  try {
    return await context.with(within, () => work(telling(span)))
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    span.setAttribute('error.type', error instanceof Error ? error.name : typeof error)
    throw error
  } finally {
    span.end()
  }
}
