import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'

export type Labels = Readonly<Record<string, string>>
export type Reference = { name: string; key: string; optional?: boolean }
export type Variable = {
  name: string
  value?: string
  valueFrom?: { secretKeyRef?: Reference; configMapKeyRef?: Reference }
}
export type Port = { name?: string; containerPort: number }
export type Probe = { httpGet?: { path: string; port: string | number }; exec?: { command: string[] } }
export type Container = {
  name: string
  image: string
  command?: string[]
  ports?: Port[]
  env?: Variable[]
  envFrom?: { configMapRef?: { name: string }; secretRef?: { name: string } }[]
  securityContext?: Record<string, unknown>
  resources?: { requests?: Record<string, string>; limits?: Record<string, string> }
  volumeMounts?: { name: string; mountPath: string }[]
  startupProbe?: Probe
  livenessProbe?: Probe
  readinessProbe?: Probe
  lifecycle?: { preStop?: { sleep?: { seconds: number } } }
}
export type PodSpec = {
  containers: Container[]
  volumes?: { name: string; persistentVolumeClaim?: { claimName: string } }[]
  serviceAccountName?: string
  automountServiceAccountToken?: boolean
  enableServiceLinks?: boolean
  securityContext?: Record<string, unknown>
  terminationGracePeriodSeconds?: number
  topologySpreadConstraints?: { topologyKey: string; labelSelector: { matchLabels: Labels } }[]
}
type Template = { metadata: { labels: Labels }; spec: PodSpec }
export type Selector = {
  matchLabels?: Labels
  matchExpressions?: { key: string; operator: string; values: string[] }[]
}

/** A resource of Kubernetes, with what of it our own checks read. */
export type Resource = {
  apiVersion: string
  kind: string
  metadata: { name: string; namespace?: string; labels?: Labels }
  data?: Record<string, string>
  automountServiceAccountToken?: boolean
  // biome-ignore lint/complexity/noBannedTypes: what a kind has here is looked at where it is used
  spec?: {}
}

/** The documents of a text of YAML. @throws on what is no YAML */
export function resourcesIn(text: string): Resource[] {
  return parseAllDocuments(text)
    .map((document) => {
      if (document.errors[0]) throw document.errors[0]
      return document.toJS() as Resource | null
    })
    .filter((resource) => resource !== null)
}

/** What stands in a folder's files, without what kustomize would make of it. */
export function resourcesUnder(folder: string): Resource[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'kustomization.yaml')
    .flatMap((file) => resourcesIn(readFileSync(join(folder, file), 'utf8')))
}

/** What `kubectl kustomize` makes of a folder, or undefined where there is no kubectl. */
export function built(folder: string): Resource[] | undefined {
  try {
    execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return resourcesIn(execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' }))
}

/** The template of pods that a resource makes, if it makes any. */
export function templateOf({ kind, spec }: Resource): Template | undefined {
  if (kind === 'CronJob')
    return (spec as { jobTemplate: { spec: { template: Template } } }).jobTemplate.spec.template
  if (kind === 'Deployment' || kind === 'StatefulSet') return (spec as { template: Template }).template
  return undefined
}

export function isSelected(labels: Labels, { matchLabels = {}, matchExpressions = [] }: Selector): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values }) => {
      if (operator !== 'In') throw new Error(`operator ${operator} is not known here`)
      return values.includes(labels[key] ?? '')
    })
  )
}

export type ServicePort = { name: string; port: number; targetPort: string }
export type IngressRule = {
  host: string
  http: { paths: { backend: { service: { name: string; port: { name: string } } } }[] }
}
export type Opening = { from?: unknown[]; ports?: { port: string | number }[] }

export const named = ({ kind, metadata }: Resource) => `${kind} ${metadata.name}`

export const find = (resources: readonly Resource[], kind: string, name?: string) =>
  resources.filter((each) => each.kind === kind && (name === undefined || each.metadata.name === name))

/** What a kind of resource says of itself. @throws where there is no such resource */
export function specOf<T>(resource: Resource | undefined, part: 'spec' | 'stringData' = 'spec'): T {
  if (!resource) throw new Error('there is no such resource')
  return (resource as unknown as Record<string, unknown>)[part] as T
}

/** The pods that resources make, by the resource that makes them. */
export const pods = (resources: readonly Resource[]) =>
  resources.flatMap((resource) => {
    const template = templateOf(resource)
    return template ? [{ of: named(resource), resource, ...template }] : []
  })

/** The pods that are Spotter's own. */
export const ours = (resources: readonly Resource[]) =>
  pods(resources).filter(({ metadata }) => metadata.labels['app.kubernetes.io/name'] === 'spotter')

export const portNames = ({ containers }: PodSpec) =>
  containers.flatMap(({ ports }) => (ports ?? []).map(({ name }) => name))

export const secretsOf = ({ env }: Container) =>
  (env ?? []).flatMap(({ valueFrom }) => (valueFrom?.secretKeyRef ? [valueFrom.secretKeyRef] : []))

export const settingsOf = (resources: readonly Resource[]): Record<string, string> =>
  find(resources, 'ConfigMap')[0]?.data ?? {}
