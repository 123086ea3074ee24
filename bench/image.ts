import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unboxable } from './image/box.ts'
import { startContainer } from './image/live.ts'
import { type Image, performBuild } from './image/perform.ts'

/**
 * Builds the image without an engine, as `deploy/Dockerfile` says, with a real `npm ci`; weighs the layers that are
 * ours, for both architectures; and starts it as it runs in production: not as root, on a root file system that can't
 * be written, with one writable folder. Waits for its health check, asks it something, and asks it to end.
 *
 * The base image isn't part of it: there is no registry to have it from. Needs root on Linux.
 *
 * npm run -s bench:image
 */
const root = new URL('..', import.meta.url).pathname
const megabyte = 1e6
const reason = unboxable()
if (reason) {
  process.stderr.write(`The image can't be built here: ${reason}.\n`)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'spotter-image-'))
const cache = execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim()
const rounded = (value: number, digits = 1) => Number(value.toFixed(digits))

function build(architecture: string): Image {
  const begun = performance.now()
  const image = performBuild({
    dockerfile: join(root, 'deploy/Dockerfile'),
    context: root.replace(/\/$/, ''),
    into: join(folder, architecture),
    architecture,
    cache,
    onStep: (words) => process.stderr.write(`${architecture}: ${words.slice(0, 80)} ...\n`),
  })
  process.stderr.write(`${architecture}: built in ${rounded((performance.now() - begun) / 1000)} s\n`)
  return image
}

function weigh(image: Image) {
  const layers = Object.entries(image.layers).map(
    ([name, bytes]) => [name, rounded(bytes / megabyte)] as const,
  )
  const bytes = Object.values(image.layers).reduce((sum, layer) => sum + layer, 0)
  return { megabytes: rounded(bytes / megabyte), layers: Object.fromEntries(layers) }
}

async function live(image: Image) {
  const begun = performance.now()
  const container = await startContainer(image, join(folder, 'data'))
  try {
    await container.healthy(600_000)
    const healthyAfter = performance.now() - begun
    const answer = await fetch(`${container.address}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'when is legs day quiet?' }),
    })
    const { reply } = (await answer.json()) as { reply: string }
    const status = container.status()
    const code = await container.stop()
    return { secondsToHealthy: rounded(healthyAfter / 1000), ...status, reply: reply.split('\n')[0], code }
  } finally {
    container.kill()
  }
}

try {
  const [machine = 'amd64', other = 'arm64'] = process.arch === 'arm64' ? ['arm64', 'amd64'] : []
  const own = build(machine)
  const images = { [machine]: weigh(own), [other]: weigh(build(other)) }
  const result = {
    command: 'npm run -s bench:image',
    measured:
      'what the COPY lines of the last stage put there, in MB of 1,000,000 bytes, without the base image',
    limit: 250,
    images,
    container: await live(own),
  }
  writeFileSync(new URL('results/image.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  const { uid, code } = result.container
  const heavy = Object.values(images).some(({ megabytes }) => megabytes >= result.limit)
  process.exitCode = heavy || uid === 0 || code !== 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
