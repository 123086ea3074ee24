import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** One server process of several that share a database. */
export type Replica = {
  /** Where it listens; undefined while it is dead or not up yet. */
  address(): string | undefined
  /** Kills it as a power cut does, lets some time pass, and starts it again. */
  killAndRestart(restMs: number): Promise<void>
  close(): Promise<void>
  /** All that it has printed. */
  output(): string
}

const root = new URL('../..', import.meta.url).pathname

/** What of this machine's settings a server needs. */
const ownPath = process.env.PATH ?? ''

/** Starts `server/node.ts`, and resolves when it is ready. @throws where it ends before */
export async function startReplica(environment: Record<string, string>): Promise<Replica> {
  let child: ChildProcess | undefined
  let address: string | undefined
  let output = ''

  async function start(): Promise<void> {
    const started = spawn(process.execPath, ['server/node.ts'], {
      cwd: root,
      env: { PATH: ownPath, TZ: 'UTC', PORT: '0', ...environment },
    })
    child = started
    const ready = Promise.withResolvers<string>()
    let said = ''
    const hear = (piece: Buffer) => {
      said += piece
      output += piece
      const found = /ready: .*(http:\/\/localhost:\d+)[\s\S]*Ctrl-C closes/.exec(said)?.[1]
      if (found) ready.resolve(found)
    }
    started.stdout?.on('data', hear)
    started.stderr?.on('data', hear)
    started.once('close', () => ready.reject(new Error(`a replica ended: ${said.slice(-500)}`)))
    const found = await ready.promise
    if (child === started) address = found
  }

  async function kill(): Promise<void> {
    const dying = child
    address = undefined
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
    const gone = new Promise((resolve) => dying.once('close', resolve))
    dying.kill('SIGKILL')
    await gone
  }

  await start()
  return {
    address: () => address,
    async killAndRestart(restMs) {
      await kill()
      await pause(restMs)
      await start()
    },
    close: kill,
    output: () => output,
  }
}
