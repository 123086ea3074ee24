import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { settings } from '../server/config.ts'
import { built, ours, resourcesUnder, settingsOf } from './checking/manifests.ts'

/** What deploys names settings; one that the house doesn't read would be set for nothing, and nobody would tell. */

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** What other parts of the house bring along: leases and roles, watching, backups, sealing. */
const brought = [
  'SPOTTER_ROLE',
  'SPOTTER_GRACE_SECONDS',
  'METRICS_HOST',
  'METRICS_PORT',
  'METRICS_TOKEN',
  'LOG_FORMAT',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'SPOTTER_HEALTH_KEY',
  'SPOTTER_BACKUP_FOLDER',
  'SPOTTER_BACKUP_KEY',
]

/** Node's and npm's own. */
const foreign = /^(NODE_\w+|npm_config_\w+|TZ|PATH|HOME|CREDENTIALS_DIRECTORY)$/

const unknown = (names: readonly string[]) =>
  names
    .map((name) => name.replace(/_FILE$/, ''))
    .filter((name) => !foreign.test(name) && !settings.includes(name) && !brought.includes(name))

test('the image', () => {
  const lines = [...read('./Dockerfile').matchAll(/^(?:ENV|\s{3,})\s*(\w+)=\S+( \\)?$/gm)]
  const names = lines.map(([, name = '']) => name)
  expect(names).toContain('SPOTTER_DATA')
  expect(unknown(names)).toEqual([])
})

test('one machine with Compose', () => {
  const { services } = parse(read('./compose.yaml'), { merge: true }) as {
    services: Record<string, { environment?: Record<string, unknown> }>
  }
  const names = [services.web, services.jobs].flatMap((service) => Object.keys(service?.environment ?? {}))
  expect(names).toContain('DATABASE_URL_FILE')
  expect(unknown(names)).toEqual([])
  // Whoever sets one of them for the machine shall find it in the container.
  const handed = names.map((name) => name.replace(/_FILE$/, ''))
  const fixed = ['PORT', 'SPOTTER_DATA', 'TELEGRAM_API_ROOT', 'DISCORD_API_ROOT']
  const optional = /^(OTEL_|METRICS_TOKEN|SPOTTER_BACKUP_|SPOTTER_GRACE_)/
  const missing = settings.filter(
    (name) => !handed.includes(name) && !fixed.includes(name) && !optional.test(name),
  )
  expect(missing).toEqual([])
})

test('one machine with systemd', () => {
  const names = [...read('./spotter.service').matchAll(/^Environment=(\w+)=/gm)].map(([, name = '']) => name)
  expect(names).toContain('SPOTTER_DATA')
  expect(unknown(names)).toEqual([])
})

const home = new URL('./kubernetes/', import.meta.url).pathname

test('a cluster', () => {
  const containers = ours(resourcesUnder(`${home}base`)).flatMap(({ spec }) => spec.containers)
  const names = containers.flatMap(({ env }) => (env ?? []).map(({ name }) => name))
  expect(names).toContain('DATABASE_URL')
  expect(unknown(names)).toEqual([])
  for (const overlay of ['development', 'staging', 'production']) {
    const resources = built(`${home}overlays/${overlay}`) ?? []
    expect(unknown(Object.keys(settingsOf(resources))), overlay).toEqual([])
  }
})

const there = brought.filter((name) => settings.includes(name))

test.skipIf(there.length === 0)(
  'what the other parts bring is read by the house (skipped until the first is there)',
  () => {
    expect(there).toEqual(brought)
  },
)
