import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Box, boxed, firstOf, startBoxed } from './box.ts'
import type { Image } from './perform.ts'

/** A container of an image: its root file system can't be written, and nobody in it is root. */
export type Container = {
  address: string
  output(): string
  /** What its health check ends with now: 0 is healthy. */
  health(): number
  /** Waits until the health check passes. @throws when it ends or a time is over */
  healthy(patienceMs: number): Promise<void>
  /** User and group of its first process, and its rights as the kernel writes them. */
  status(): { uid: number; gid: number; rights: string; canGain: boolean }
  /** Runs a command beside it, as `docker exec` does. @throws when it fails */
  inside(command: readonly string[]): string
  /** Asks it to end as an engine does. @returns its exit code */
  stop(): Promise<number | null>
  kill(): void
}

/** Starts what the image starts, with a folder of this machine as its volume. */
export async function startContainer(
  image: Image,
  data: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Container> {
  const [uid = 0, gid = 0] = image.user.split(':').map(Number)
  mkdirSync(data, { recursive: true })
  chownSync(data, uid, gid)
  const port = await freePort()
  const mounts = Object.fromEntries(image.volumes.map((volume) => [volume, data]))
  const env = { ...image.env, ...settings, PORT: String(port) }
  const { root, workdir, user } = image
  const box: Box = { root, workdir, env, user, mounts, readOnly: true }
  const child = startBoxed(box, image.command)
  return containerOf(child, { box, health: image.health, port })
}

type Parts = { box: Box; health: readonly string[]; port: number }

function containerOf(child: ChildProcess, { box, health, port }: Parts): Container {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (output += piece))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const inside = (command: readonly string[]) => {
    const [program, args] = boxed(box, command)
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  }
  const check = () => {
    try {
      inside(health)
      return 0
    } catch (error) {
      return (error as { status?: number }).status ?? 1
    }
  }
  return {
    address: `http://127.0.0.1:${port}`,
    output: () => output,
    health: check,
    inside,
    async healthy(patienceMs) {
      const until = performance.now() + patienceMs
      while (check() !== 0) {
        if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${output}`)
        if (performance.now() > until) throw new Error(`not healthy after ${patienceMs} ms: ${output}`)
        await sleep(1500)
      }
    },
    status: () => statusOf(firstOf(child)),
    stop() {
      process.kill(firstOf(child), 'SIGTERM')
      return ended
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

function statusOf(pid: number): ReturnType<Container['status']> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const value = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? ''
  return {
    uid: Number(value('Uid')),
    gid: Number(value('Gid')),
    rights: value('CapEff'),
    canGain: value('NoNewPrivs') !== '1',
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
