import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unknownFields } from './checking/fields.ts'
import {
  built,
  type Container,
  find,
  type IngressRule,
  isSelected,
  named,
  type Opening,
  ours,
  type PodSpec,
  pods,
  portNames,
  type Resource,
  resourcesIn,
  resourcesUnder,
  type Selector,
  type ServicePort,
  secretsOf,
  settingsOf,
  specOf,
  templateOf,
} from './checking/manifests.ts'

const home = new URL('./kubernetes/', import.meta.url).pathname
const overlays = ['development', 'staging', 'production']
const every = overlays.map((name) => [name, built(`${home}overlays/${name}`)] as const)
const canBuild = every.every(([, resources]) => resources !== undefined)
const houses = every.map(([name, resources]) => [name, resources ?? []] as const)

test.skipIf(!canBuild)(
  'there is a kubectl here; where there is none, what the overlays come to is not looked at',
  () => {
    expect(houses.map(([name]) => name)).toEqual(overlays)
  },
)

const written = [`${home}base`, ...overlays.map((name) => `${home}overlays/${name}`)].flatMap((folder) =>
  resourcesUnder(folder),
)

type Validated = new (data: unknown) => { validate(): void }

const groups: Record<string, () => Promise<unknown>> = {
  v1: () => import('kubernetes-models/v1'),
  'apps/v1': () => import('kubernetes-models/apps/v1'),
  'autoscaling/v2': () => import('kubernetes-models/autoscaling/v2'),
  'batch/v1': () => import('kubernetes-models/batch/v1'),
  'networking.k8s.io/v1': () => import('kubernetes-models/networking.k8s.io/v1'),
  'policy/v1': () => import('kubernetes-models/policy/v1'),
}

async function faultsOf(resource: Resource): Promise<string[]> {
  const models = (await groups[resource.apiVersion]?.()) as Record<string, Validated> | undefined
  const Model = models?.[resource.kind]
  if (!Model) return [`no ${resource.kind} in ${resource.apiVersion}`]
  try {
    new Model(resource).validate()
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

test.each(written.map((resource) => [named(resource), resource] as const))(
  '%s is as the API wants it',
  async (_, resource) => {
    expect(await faultsOf(resource)).toEqual([])
    expect(unknownFields(resource)).toEqual([])
  },
)

test('a mistyped field and a wrong value are found', async () => {
  const web = structuredClone(find(written, 'Deployment', 'spotter-web')[0]) as Resource
  Object.assign(web.spec ?? {}, { minReadySecond: 5 })
  const pod = templateOf(web)?.spec as PodSpec & { dnsPolcy?: string }
  pod.dnsPolcy = 'None'
  Object.assign(pod.containers[0]?.readinessProbe?.httpGet ?? {}, { scheem: 'HTTP' })
  expect(unknownFields(web)).toEqual([
    expect.stringMatching(/readinessProbe\.httpGet\.scheem$/),
    'spec.template.spec.dnsPolcy',
    'spec.minReadySecond',
  ])
  Object.assign(web.spec ?? {}, { revisionHistoryLimit: 'five' })
  expect(await faultsOf(web)).not.toEqual([])
})

const example = specOf<Record<string, string>>(
  resourcesIn(readFileSync(`${home}secret.example.yaml`, 'utf8'))[0],
  'stringData',
)

describe.runIf(canBuild).each(houses)('%s', (environment, resources) => {
  test('all of it is as the API wants it, in one namespace that lets in only what is restricted', async () => {
    for (const resource of resources) {
      expect(await faultsOf(resource), named(resource)).toEqual([])
      expect(unknownFields(resource), named(resource)).toEqual([])
    }
    const [namespace] = find(resources, 'Namespace')
    expect(namespace?.metadata.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'restricted' })
    const others = resources.filter(({ kind }) => kind !== 'Namespace')
    expect(new Set(others.map(({ metadata }) => metadata.namespace))).toEqual(
      new Set([namespace?.metadata.name]),
    )
  })

  test('nobody is root, writes to the image, gains rights or holds a token', () => {
    for (const { of, spec } of pods(resources)) {
      expect(spec, of).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false })
      expect(spec.securityContext, of).toMatchObject({
        runAsNonRoot: true,
        runAsUser: expect.any(Number),
        seccompProfile: { type: 'RuntimeDefault' },
      })
      expect(spec.securityContext?.runAsUser).not.toBe(0)
      for (const { securityContext, resources: wants } of spec.containers) {
        expect(securityContext, of).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        })
        expect(wants, of).toMatchObject({
          requests: { cpu: expect.any(String), memory: expect.any(String) },
          limits: { memory: expect.any(String) },
        })
      }
    }
    for (const account of find(resources, 'ServiceAccount'))
      expect(account.automountServiceAccountToken).toBe(false)
    expect(resources.map(({ kind }) => kind)).not.toContain('RoleBinding')
  })

  test('every image has its version', () => {
    for (const { of, spec } of pods(resources))
      for (const { image } of spec.containers)
        expect(image, of).toMatch(/:(?!latest$)[\w.-]+$|@sha256:[0-9a-f]{64}$/)
  })

  test('every volume, claim, account, setting and secret that is named is there', () => {
    const settings = new Map(find(resources, 'ConfigMap').map((map) => [map.metadata.name, map.data ?? {}]))
    for (const { of, spec, resource } of pods(resources)) {
      const volumes = (spec.volumes ?? []).map(({ name }) => name)
      const claims = find(resources, 'PersistentVolumeClaim').map(({ metadata }) => metadata.name)
      for (const { persistentVolumeClaim } of spec.volumes ?? [])
        if (persistentVolumeClaim) expect(claims, of).toContain(persistentVolumeClaim.claimName)
      const templates = (resource.spec as { volumeClaimTemplates?: Resource[] }).volumeClaimTemplates ?? []
      const all = [...volumes, ...templates.map(({ metadata }) => metadata.name)]
      if (spec.serviceAccountName)
        expect(find(resources, 'ServiceAccount', spec.serviceAccountName), of).toHaveLength(1)
      for (const container of spec.containers) {
        for (const { name } of container.volumeMounts ?? []) expect(all, of).toContain(name)
        for (const { configMapRef } of container.envFrom ?? [])
          expect([...settings.keys()], of).toContain(configMapRef?.name)
        for (const reference of secretsOf(container))
          expect(
            [...Object.keys(find(resources, 'Secret')[0]?.data ?? {}), ...Object.keys(example)],
            `${of}: ${reference.key}`,
          ).toContain(reference.key)
      }
    }
  })

  test('ports, selectors and names fit together', () => {
    for (const service of find(resources, 'Service')) {
      const { selector, ports } = specOf<{ selector: Record<string, string>; ports: ServicePort[] }>(service)
      const behind = pods(resources).filter(
        ({ metadata, resource }) =>
          resource.kind !== 'CronJob' && isSelected(metadata.labels, { matchLabels: selector }),
      )
      expect(behind.length, named(service)).toBeGreaterThan(0)
      for (const { spec } of behind)
        for (const { targetPort } of ports) expect(portNames(spec), named(service)).toContain(targetPort)
    }
    for (const resource of resources.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')) {
      const { selector } = specOf<{ selector: Selector }>(resource)
      expect(isSelected(templateOf(resource)?.metadata.labels ?? {}, selector), named(resource)).toBe(true)
      const matching = pods(resources).filter(({ metadata }) => isSelected(metadata.labels, selector))
      expect(matching, named(resource)).toHaveLength(1)
    }
    for (const budget of find(resources, 'PodDisruptionBudget')) {
      const { selector } = specOf<{ selector: Selector }>(budget)
      expect(pods(resources).filter(({ metadata }) => isSelected(metadata.labels, selector))).toHaveLength(1)
    }
    for (const scaler of find(resources, 'HorizontalPodAutoscaler')) {
      const { scaleTargetRef } = specOf<{ scaleTargetRef: { kind: string; name: string } }>(scaler)
      const [target] = find(resources, scaleTargetRef.kind, scaleTargetRef.name)
      // A number written there would undo the autoscaler's at every deployment.
      expect(target?.spec).not.toHaveProperty('replicas')
    }
    for (const ingress of find(resources, 'Ingress')) {
      const { rules } = specOf<{ rules: IngressRule[] }>(ingress)
      for (const { service } of rules.flatMap((rule) => rule.http.paths.map(({ backend }) => backend))) {
        const [target] = find(resources, 'Service', service.name)
        const { ports } = specOf<{ ports: ServicePort[] }>(target)
        expect(ports.map(({ name }) => name)).toContain(service.port.name)
      }
    }
  })

  test('members and jobs are served by processes of their own, which are asked for their health and have time to leave', () => {
    const roles = ours(resources).filter(({ resource }) => resource.kind === 'Deployment')
    const roleOf = ({ env }: Container) => env?.find(({ name }) => name === 'SPOTTER_ROLE')?.value
    expect(roles.flatMap(({ spec }) => spec.containers.map(roleOf)).sort()).toEqual(['jobs', 'web'])
    for (const { of, spec } of roles) {
      const [container] = spec.containers
      expect(container?.startupProbe?.httpGet, of).toEqual({ path: '/healthz', port: 'http' })
      expect(container?.livenessProbe?.httpGet, of).toEqual({ path: '/healthz', port: 'http' })
      expect(container?.readinessProbe?.httpGet, of).toEqual({ path: '/readyz', port: 'http' })
      const before = container?.lifecycle?.preStop?.sleep?.seconds ?? 0
      const grace = Number(settingsOf(resources).SPOTTER_GRACE_SECONDS)
      const drain = 60
      expect(before).toBeGreaterThan(0)
      expect(spec.terminationGracePeriodSeconds, of).toBeGreaterThan(before + grace + drain)
      expect(spec.topologySpreadConstraints?.map(({ topologyKey }) => topologyKey)).toEqual([
        'topology.kubernetes.io/zone',
        'kubernetes.io/hostname',
      ])
    }
  })

  test('every pod of ours is closed to the network but for what a policy opens, and each policy means somebody', () => {
    const policies = find(resources, 'NetworkPolicy').map(({ metadata, spec }) => ({
      name: metadata.name,
      ...(spec as { podSelector: Selector; policyTypes: string[]; ingress?: Opening[]; egress?: Opening[] }),
    }))
    for (const { of, metadata } of pods(resources)) {
      const closing = policies.filter(({ podSelector }) => isSelected(metadata.labels, podSelector))
      expect(new Set(closing.flatMap(({ policyTypes }) => policyTypes)), of).toEqual(
        new Set(['Ingress', 'Egress']),
      )
    }
    for (const { name, podSelector, ingress } of policies) {
      const meant = pods(resources).filter(({ metadata }) => isSelected(metadata.labels, podSelector))
      expect(meant.length, name).toBeGreaterThan(0)
      const ports = (ingress ?? []).flatMap((opening) => opening.ports ?? []).map(({ port }) => port)
      for (const { spec } of meant) for (const port of ports) expect(portNames(spec), name).toContain(port)
      for (const { from } of ingress ?? []) expect(from?.length, name).toBeGreaterThan(0)
    }
  })

  test('the ports that the settings name are the ones that are open', () => {
    const settings = settingsOf(resources)
    const open = ours(resources).flatMap(({ spec }) => spec.containers.flatMap(({ ports }) => ports ?? []))
    const numbers = (wanted: string) =>
      new Set(open.filter(({ name }) => name === wanted).map(({ containerPort }) => String(containerPort)))
    expect(numbers('metrics')).toEqual(new Set([settings.METRICS_PORT]))
    const dockerfile = readFileSync(new URL('./Dockerfile', import.meta.url), 'utf8')
    expect(numbers('http')).toEqual(new Set([/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]]))
  })

  test('the address that members have is the one that is led here', () => {
    const url = settingsOf(resources).SPOTTER_PUBLIC_URL
    const [ingress] = find(resources, 'Ingress')
    const { rules, tls } = specOf<{ rules: IngressRule[]; tls?: { hosts: string[] }[] }>(ingress)
    const hosts = rules.map(({ host }) => host)
    if (environment === 'development') expect(url).toBeUndefined()
    else expect(hosts).toEqual([new URL(url ?? '').hostname])
    if (environment !== 'development') expect(tls?.flatMap(({ hosts }) => hosts)).toEqual(hosts)
  })
})

test.runIf(canBuild)(
  'the example of a secret lists what the manifests ask for, nothing else, and no value',
  () => {
    const asked = houses.flatMap(([, resources]) =>
      ours(resources).flatMap(({ spec }) => spec.containers.flatMap(secretsOf).map(({ key }) => key)),
    )
    expect(Object.keys(example).sort()).toEqual([...new Set(asked)].sort())
    expect(Object.values(example).filter((value) => value !== '')).toEqual([])
  },
)

test.runIf(canBuild)('no secret has a value in what is kept here, but where it is none', () => {
  for (const [name, resources] of houses)
    expect(find(resources, 'Secret').length, name).toBe(name === 'development' ? 1 : 0)
})

test('every file of the base is part of it', () => {
  const files = readdirSync(`${home}base`).filter((file) => file !== 'kustomization.yaml')
  const kustomization = readFileSync(`${home}base/kustomization.yaml`, 'utf8')
  for (const file of files) expect(kustomization).toContain(`- ${file}\n`)
})
