import { type ChildProcess, spawn } from 'node:child_process'

const root = new URL('../..', import.meta.url).pathname

/** What a command did. */
export type Ran = { code: number | null; out: string; err: string }

/** A command of ours as `npm run` starts it, with none of this machine's settings. */
export function begun(
  command: 'backup' | 'restore' | 'move',
  args: readonly string[],
  environment: Record<string, string>,
): { child: ChildProcess; ended: Promise<Ran> } {
  const child = spawn(process.execPath, [`server/cli/${command}.ts`, ...args], {
    cwd: root,
    env: environment,
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said.out += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said.err += piece
  })
  const ended = new Promise<Ran>((resolve) => child.once('close', (code) => resolve({ code, ...said })))
  return { child, ended }
}
