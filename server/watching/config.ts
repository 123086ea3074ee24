import { z } from 'zod'

/** Where spans go, of which turns, and under which name: the settings that OpenTelemetry gives all programs. */
export type TracesConfig =
  | { kind: 'none' }
  | {
      kind: 'otlp'
      /** Where spans are sent to, the path of traces included. */
      url: string
      /** Sent along, as a key of whoever collects. */
      headers: Readonly<Record<string, string>>
      service: string
      /** The part of the traces that is kept, from 0 to 1. */
      share: number
    }

export type MetricsConfig =
  | { kind: 'none' }
  | { kind: 'open'; port: number; host: string; token: string | undefined }

export type WatchingConfig = {
  metrics: MetricsConfig
  traces: TracesConfig
  /** How events are written; undefined: lines at a terminal, JSON elsewhere. */
  logs: 'json' | 'lines' | undefined
}

/** A guard of figures shall not be guessed. */
const leastToken = 16

const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const

const word = z.string().trim().min(1)
const address = (name: string) =>
  word.refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), {
    error: `${name} must be an address that begins with http:// or https://`,
  })

/** The settings of watching, as part of the environment. */
export const watchingShape = {
  METRICS_PORT: z.coerce
    .number({ error: 'METRICS_PORT must be a number' })
    .int('METRICS_PORT must be a whole number')
    .min(0, 'METRICS_PORT must be between 0 and 65535')
    .max(65_535, 'METRICS_PORT must be between 0 and 65535')
    .optional(),
  METRICS_HOST: word.default('127.0.0.1'),
  METRICS_TOKEN: word.min(leastToken, `METRICS_TOKEN must have at least ${leastToken} letters`).optional(),
  LOG_FORMAT: z.enum(['json', 'lines'], { error: 'LOG_FORMAT must be "json" or "lines"' }).optional(),
  OTEL_SDK_DISABLED: word.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: address('OTEL_EXPORTER_OTLP_ENDPOINT').optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT').optional(),
  OTEL_EXPORTER_OTLP_HEADERS: word
    .regex(
      /^[^=,]+=[^,]*(?:,[^=,]+=[^,]*)*$/,
      'OTEL_EXPORTER_OTLP_HEADERS must be pairs such as key=value,key=value',
    )
    .optional(),
  OTEL_SERVICE_NAME: word.default('spotter'),
  OTEL_TRACES_SAMPLER: z
    .enum(samplers, { error: `OTEL_TRACES_SAMPLER must be one of ${samplers.join(', ')}` })
    .default('parentbased_always_on'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number({ error: 'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1' })
    .min(0, 'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1')
    .max(1, 'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1')
    .default(1),
}

const schema = z.object(watchingShape)
type Watched = z.output<typeof schema>

/** What of the settings is about watching. */
export function watchingConfig(data: Watched): WatchingConfig {
  return { metrics: metricsConfig(data), traces: tracesConfig(data), logs: data.LOG_FORMAT }
}

const metricsConfig = ({
  METRICS_PORT: port,
  METRICS_HOST: host,
  METRICS_TOKEN: token,
}: Watched): MetricsConfig => (port === undefined ? { kind: 'none' } : { kind: 'open', port, host, token })

function tracesConfig(data: Watched): TracesConfig {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own } = data
  // Of an address for all signals the one of traces is made by adding its path; its own is taken as it stands.
  const url = own ?? (all && `${all.replace(/\/+$/, '')}/v1/traces`)
  if (!url || data.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return { kind: 'none' }
  return {
    kind: 'otlp',
    url,
    headers: pairsIn(data.OTEL_EXPORTER_OTLP_HEADERS ?? ''),
    service: data.OTEL_SERVICE_NAME,
    share: shareOf(data),
  }
}

/** Nobody sends us a trace to go on with, so a sampler that asks the parent first is the one it asks then. */
function shareOf({ OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: share }: Watched): number {
  if (sampler.endsWith('always_off')) return 0
  return sampler.endsWith('traceidratio') ? share : 1
}

const pairsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())]
      }),
  )

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
