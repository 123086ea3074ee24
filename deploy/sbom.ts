import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Everything that runs in service, as CycloneDX.
 *
 * npm makes the list, of all there is: told to omit what is for development, it omits what development needs as well.
 * So that is left out here, as the lockfile has it.
 */
const root = new URL('..', import.meta.url)
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Record<string, { version?: string; dev?: boolean; devOptional?: boolean }>
}

const inService = new Set(
  Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version }]) => `${path.split('node_modules/').pop()}@${version}`),
)

type Listed = { name: string; version: string; 'bom-ref': string }
type Bom = { components: Listed[]; dependencies: { ref: string; dependsOn: string[] }[] }

const { stdout, stderr, status } = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  },
)
if (status !== 0) {
  process.stderr.write(stderr)
  process.exit(1)
}
const whole = JSON.parse(stdout) as Bom
const components = whole.components.filter(({ name, version }) => inService.has(`${name}@${version}`))
const dropped = new Set(
  whole.components.filter((each) => !components.includes(each)).map((each) => each['bom-ref']),
)
const dependencies = whole.dependencies
  .filter(({ ref }) => !dropped.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => !dropped.has(each)) }))
process.stdout.write(`${JSON.stringify({ ...whole, components, dependencies }, null, 2)}\n`)
