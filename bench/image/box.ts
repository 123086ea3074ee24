import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A folder as a machine of its own, as a container is one: its root, and what of this machine is lent to it. */
export type Box = {
  /** Folder that is `/` inside. */
  root: string
  workdir: string
  env: Readonly<Record<string, string>>
  /** `uid:gid`; root when not said. Whoever is not root has no rights besides and can get none. */
  user?: string
  /** Nothing can be written but in what is mounted, and in a `/tmp` that is gone afterwards. */
  readOnly?: boolean
  /** Folders of this machine by where they are inside, writable there. */
  mounts?: Readonly<Record<string, string>>
}

/** What has to be there before `boxed` mounts onto it. */
export const mountPoints = ['usr', 'etc', 'proc', 'dev', 'tmp', 'root', 'data'] as const

const scriptOf = ({ root, mounts = {}, readOnly }: Box) => {
  const lines = [
    'set -e',
    `mount --bind ${q(root)} ${q(root)}`,
    readOnly ? `mount -o remount,bind,ro ${q(root)}` : '',
    // Programs and settings are this machine's, for an image brings its own and none can be had here.
    ...['/usr', '/etc'].flatMap((folder) => [
      `mount --bind ${folder} ${q(root + folder)}`,
      `mount -o remount,bind,ro ${q(root + folder)}`,
    ]),
    `mount -t proc proc ${q(`${root}/proc`)}`,
    `mount --rbind /dev ${q(`${root}/dev`)}`,
    readOnly ? `mount -t tmpfs -o mode=1777 tmpfs ${q(`${root}/tmp`)}` : '',
    ...Object.entries(mounts).map(([inside, outside]) => `mount --bind ${q(outside)} ${q(root + inside)}`),
    'exec "$@"',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

const q = (path: string) => `'${path.replaceAll("'", `'\\''`)}'`

/** The program and its arguments that run a command inside a box, as its process 1. Only root may. */
export function boxed(box: Box, command: readonly string[]): [string, string[]] {
  const [uid, gid] = (box.user ?? '0:0').split(':')
  const dropped = ['--no-new-privs', '--inh-caps=-all', '--bounding-set=-all']
  const as =
    uid === '0' ? [] : ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...dropped, '--']
  const environment = Object.entries(box.env).map(([name, value]) => `${name}=${value}`)
  const inside = ['env', '-i', '-C', box.workdir, ...environment, ...as, ...command]
  const outside = ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', scriptOf(box), 'box']
  return ['unshare', [...outside, 'chroot', box.root, ...inside]]
}

/** Runs a command inside to its end. @throws with what it said when it fails */
export function runBoxed(box: Box, command: readonly string[]): string {
  const [program, args] = boxed(box, command)
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Starts a command inside that stays. */
export function startBoxed(box: Box, command: readonly string[]): ChildProcess {
  const [program, args] = boxed(box, command)
  return spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The process that is 1 inside, by its number out here: signals go to it as an engine sends them. */
export function firstOf(box: ChildProcess): number {
  const children = readFileSync(`/proc/${box.pid}/task/${box.pid}/children`, 'utf8')
  return Number(children.trim().split(' ')[0])
}

/** Why nothing can be boxed on this machine; undefined where it can. */
export function unboxable(): string | undefined {
  if (process.platform !== 'linux') return 'this is not Linux'
  if (process.getuid?.() !== 0) return 'only root may mount'
  try {
    execFileSync('unshare', ['--mount', '--pid', '--fork', 'setpriv', '--dump'], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'unshare and setpriv do not work here'
  }
}
