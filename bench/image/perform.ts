import {
  chmodSync,
  copyFileSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Box, mountPoints, runBoxed } from './box.ts'
import { readDockerfile, type Stage, type Step } from './dockerfile.ts'
import { readIgnore } from './ignore.ts'

/** What an image says of itself beside its files. */
export type Image = {
  root: string
  workdir: string
  env: Record<string, string>
  user: string
  command: readonly string[]
  health: readonly string[]
  volumes: readonly string[]
  /** Bytes that each `COPY` of the last stage put there, by where. */
  layers: Record<string, number>
}

type Build = {
  dockerfile: string
  /** The root of the repository. */
  context: string
  /** An empty folder for the stages. */
  into: string
  /** Architecture the image is for, as Docker names it. */
  architecture?: string
  /** Folder with npm's cache. */
  cache: string
  /** A shell script to play npm with, where the real one would take too long. */
  npm?: string
  /** Told before each step that runs something. */
  onStep?: (words: string) => void
}

/**
 * Does what a Dockerfile says, without an engine: each stage in a folder, each `RUN` in a box whose system is this
 * machine's with this process's Node in front. What the base image itself holds is therefore not tried.
 */
export function performBuild(build: Build): Image {
  const ignored = readIgnore(readFileSync(join(build.context, '.dockerignore'), 'utf8'))
  const images = new Map<string, Image>()
  let last: Image | undefined
  for (const stage of readDockerfile(readFileSync(build.dockerfile, 'utf8'))) {
    last = emptyImage(join(build.into, stage.name), build)
    images.set(stage.name, last)
    perform(stage, last, { ...build, ignored, images })
  }
  if (!last) throw new Error('the Dockerfile has no stage')
  return last
}

type Work = Build & { ignored: (path: string) => boolean; images: ReadonlyMap<string, Image> }

const nodeFolder = '/opt/node/bin'

function emptyImage(root: string, { npm }: Build): Image {
  for (const folder of [...mountPoints, nodeFolder]) mkdirSync(join(root, folder), { recursive: true })
  for (const folder of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${folder}`, join(root, folder))
  chmodSync(join(root, 'tmp'), 0o1777)
  lend(process.execPath, join(root, nodeFolder, 'node'))
  if (npm) writeFileSync(join(root, nodeFolder, 'npm'), npm, { mode: 0o755 })
  const env = { PATH: `${nodeFolder}:/usr/bin:/bin`, HOME: '/root' }
  return { root, workdir: '/', env, user: '0:0', command: [], health: [], volumes: [], layers: {} }
}

/** The same file at another place, without its bytes twice where the disk allows. */
function lend(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function perform({ steps }: Stage, image: Image, work: Work): void {
  for (const step of steps) {
    if (step.kind === 'run') runStep(step.script, image, work)
    else if (step.kind === 'copy') copyStep(step, image, work)
    else if (step.kind === 'workdir') enter(image, step.folder)
    else if (step.kind === 'env') Object.assign(image.env, step.values)
    else if (step.kind === 'user') image.user = step.user
    else if (step.kind === 'volume') image.volumes = step.folders
    else if (step.kind === 'healthcheck') image.health = step.command
    else if (step.kind === 'cmd') image.command = step.command
    else if (step.kind === 'arg' && step.name === 'TARGETARCH' && work.architecture)
      image.env.TARGETARCH = work.architecture
  }
}

function enter(image: Image, folder: string): void {
  image.workdir = resolve(image.workdir, folder)
  mkdirSync(join(image.root, image.workdir), { recursive: true })
}

function runStep(script: string, image: Image, { cache, onStep }: Work): void {
  onStep?.(script)
  mkdirSync(join(image.root, 'root/.npm'), { recursive: true })
  const { root, workdir } = image
  const env = { ...image.env, ...certificates(root), npm_config_prefer_offline: 'true' }
  const box: Box = { root, workdir, env, mounts: { '/root/.npm': cache } }
  runBoxed(box, ['sh', '-c', script])
}

/** Whom this machine trusts beside the usual ones, such as a proxy on the way to the registry. */
function certificates(root: string): Record<string, string> {
  const file = process.env.NODE_EXTRA_CA_CERTS
  if (!file) return {}
  const lent = '/opt/node/certificates.pem'
  copyFileSync(file, join(root, lent))
  return { NODE_EXTRA_CA_CERTS: lent }
}

type Copy = Extract<Step, { kind: 'copy' }>

function copyStep({ from, chmod, sources, target }: Copy, image: Image, work: Work): void {
  const there = resolve(image.workdir, target)
  const source = from === undefined ? undefined : work.images.get(from)
  if (from !== undefined && !source) throw new Error(`no stage is called ${from}`)
  const copied = sources.flatMap((name) => {
    const intoFolder = sources.length > 1 || target.endsWith('/')
    if (source) return copyAll(join(source.root, name), join(image.root, there))
    return copyContext(name, join(image.root, there), intoFolder, work)
  })
  if (copied.length === 0) throw new Error(`COPY ${sources.join(' ')} finds nothing`)
  if (chmod) runBoxed({ root: image.root, workdir: '/', env: image.env }, ['chmod', '-R', chmod, there])
  image.layers[sources.join(' ')] = copied.reduce((sum, file) => sum + lstatSync(file).size, 0)
}

function copyAll(from: string, to: string): string[] {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  return filesIn(to)
}

/** A file or a folder of the context, without what is ignored. */
function copyContext(name: string, to: string, intoFolder: boolean, { context, ignored }: Work): string[] {
  const whole = join(context, name)
  const isFolder = statSync(whole).isDirectory()
  const files = isFolder ? filesIn(whole) : [whole]
  return files
    .filter((file) => !ignored(file.slice(resolve(context).length + 1)))
    .map((file) => {
      const inside = isFolder ? file.slice(whole.length + 1) : basename(name)
      const place = isFolder || intoFolder ? join(to, inside) : to
      mkdirSync(dirname(place), { recursive: true })
      copyFileSync(file, place)
      return place
    })
}

/** Every file below a folder, links as themselves. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
}
