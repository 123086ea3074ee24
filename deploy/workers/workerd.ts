import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const root = new URL('../..', import.meta.url).pathname
const wrangler = `${root}node_modules/wrangler/bin/wrangler.js`

/** Nothing is told to or asked of anybody outside. */
const alone = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

/** How the runtime is started. */
export type Setting = {
  /** Address of the Postgres server, with a password in it. */
  database: string
  /** Where the Worker listens. */
  port: number
  /** A folder for what wrangler leaves behind. */
  folder: string
  variables: Readonly<Record<string, string>>
}

/** Cloudflare's runtime on this machine, with the Worker in it. */
export type Workerd = {
  /** Without a slash at its end. */
  address: string
  /** All that was printed. */
  log(): string
  /** What the runtime alone takes; undefined where that can't be read. */
  taken(): Promise<Taken | undefined>
  stop(): Promise<void>
}

/**
 * Runs a command of wrangler's and waits for it.
 *
 * @throws when it fails, with what it printed
 */
export async function runWrangler(args: readonly string[], folder: string): Promise<string> {
  const child = started(args, folder, {})
  const output = gathered(child)
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`wrangler ${args[0]} ended with ${code}:\n${output()}`)
  return output()
}

/** What may pass until the runtime answers, in milliseconds; packing is part of it. */
const longestStartMs = 90_000

/**
 * Starts the Worker of `wrangler.toml` in Cloudflare's own runtime, `workerd`, against a real Postgres server.
 *
 * @throws when it does not come up, with what it printed
 */
export async function startWorkerd({ database, port, folder, variables }: Setting): Promise<Workerd> {
  const set = Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const here = ['--local', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0']
  const rest = ['--persist-to', `${folder}/state`, '--test-scheduled', '--show-interactive-dev-session=false']
  const child = started(['dev', ...here, ...rest, ...set], folder, {
    CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: database,
  })
  const log = gathered(child)
  const stop = () => ended(child)
  try {
    await ready(child, log)
  } catch (error) {
    await stop()
    throw error
  }
  return { address: `http://127.0.0.1:${port}`, log, taken: () => takenBy(child.pid), stop }
}

function started(args: readonly string[], folder: string, more: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [wrangler, ...args], {
    cwd: root,
    // A group of its own, so that it ends with all that it started.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...alone, XDG_CONFIG_HOME: folder, NO_COLOR: '1', ...more },
  })
}

function gathered(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (text += String(piece)))
  return () => text
}

async function ready(child: ChildProcess, log: () => string): Promise<void> {
  for (let waited = 0; waited < longestStartMs; waited += 100) {
    if (/Ready on/.test(log())) return
    if (child.exitCode !== null || /\[ERROR\]/.test(log())) break
    await pause(100)
  }
  throw new Error(`workerd did not start:\n${log()}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  process.kill(-child.pid, 'SIGTERM')
  await Promise.race([closed, pause(5000)])
  try {
    // Whoever is left of the group.
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nobody is.
  }
}

/** What the runtime's own process takes of the machine. */
export type Taken = { memoryMb: number; cpuMs: number }

/** Linux counts a process's time in hundredths of a second. */
const tickMs = 10

/**
 * What the process called `workerd` takes of those in a group, as Linux shows it: the larger, for wrangler has a small
 * one of its own before it.
 */
async function takenBy(group: number | undefined): Promise<Taken | undefined> {
  const processes = await readdir('/proc').catch(() => [])
  const text = (file: string) => readFile(file, 'utf8').catch(() => '')
  const found: Taken[] = []
  for (const each of processes.filter((name) => /^\d+$/.test(name))) {
    const [, name, rest = ''] = /\((.*)\) (.*)/.exec(await text(`/proc/${each}/stat`)) ?? []
    // After the name: state, parent, group; time in our code and in the kernel's are the twelfth and thirteenth.
    const fields = rest.split(' ').map(Number)
    if (name !== 'workerd' || fields[2] !== group) continue
    const kb = /VmRSS:\s+(\d+) kB/.exec(await text(`/proc/${each}/status`))?.[1]
    const ticks = (fields[11] ?? 0) + (fields[12] ?? 0)
    if (kb) found.push({ memoryMb: Math.round(Number(kb) / 1024), cpuMs: ticks * tickMs })
  }
  return found.sort((a, b) => b.memoryMb - a.memoryMb)[0]
}
