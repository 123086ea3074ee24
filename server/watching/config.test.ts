import { expect, test } from 'vitest'
import { parseConfig } from '../config.ts'

const watching = (environment: Record<string, string>) => parseConfig(environment).watching

test('nothing is watched that nobody asked for', () => {
  expect(watching({})).toEqual({ metrics: { kind: 'none' }, traces: { kind: 'none' }, logs: undefined })
})

test('figures are for this machine alone unless a host is named', () => {
  expect(watching({ METRICS_PORT: '9464' }).metrics).toEqual({
    ...{ kind: 'open', port: 9464, host: '127.0.0.1', token: undefined },
  })
  const open = { METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0', METRICS_TOKEN: 'a-token-of-sixteen' }
  expect(watching(open).metrics).toMatchObject({ host: '0.0.0.0', token: 'a-token-of-sixteen' })
})

test('traces follow the settings that OpenTelemetry gives every program', () => {
  const all = watching({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/',
    OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20b, tenant=gym',
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.05',
  })
  expect(all.traces).toEqual({
    kind: 'otlp',
    url: 'http://collector:4318/v1/traces',
    headers: { 'x-key': 'a b', tenant: 'gym' },
    service: 'spotter',
    share: 0.05,
  })
  const own = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector:4318/here', OTEL_SERVICE_NAME: 'gym' }
  expect(watching(own).traces).toMatchObject({ url: 'http://collector:4318/here', service: 'gym', share: 1 })
  expect(watching({ ...own, OTEL_TRACES_SAMPLER: 'always_off' }).traces).toMatchObject({ share: 0 })
  expect(watching({ ...own, OTEL_SDK_DISABLED: 'true' }).traces).toEqual({ kind: 'none' })
})

test('what is wrong is named, and no value is shown', () => {
  const secret = 'geheim'
  const wrong = () =>
    parseConfig({
      METRICS_PORT: secret,
      METRICS_TOKEN: secret,
      LOG_FORMAT: secret,
      OTEL_EXPORTER_OTLP_ENDPOINT: `ftp://${secret}`,
      OTEL_TRACES_SAMPLER: secret,
      OTEL_TRACES_SAMPLER_ARG: '2',
    })
  expect(wrong).toThrow(
    /METRICS_PORT[\s\S]*METRICS_TOKEN[\s\S]*LOG_FORMAT[\s\S]*OTLP_ENDPOINT[\s\S]*SAMPLER[\s\S]*SAMPLER_ARG/,
  )
  expect(wrong).not.toThrow(secret)
})
