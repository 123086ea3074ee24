import { type ChildProcess, spawn } from 'node:child_process'

/** A house in a process of its own. */
export type House = {
  child: ChildProcess
  /** Where it is reached; resolves when it is ready. */
  address: Promise<string>
  output(): string
  /** Its exit code; null where it was killed. */
  ended: Promise<number | null>
}

const root = new URL('../..', import.meta.url).pathname

/**
 * Starts the product as `npm start` does, with nothing of this machine's settings.
 *
 * @param folder where its code lies; this code unless said
 */
export function startHouse(environment: Readonly<Record<string, string>>, folder = root): House {
  const child = spawn(process.execPath, ['server/node.ts'], {
    cwd: folder,
    env: { TZ: 'UTC', PORT: '0', ...environment },
  })
  let output = ''
  const ready = Promise.withResolvers<string>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      output += piece
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0]
      if (address && /Ctrl-C closes/.test(output)) ready.resolve(address)
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  void ended.then(() => ready.reject(new Error(`the house ended: ${output}`)))
  // Whoever waits for it hears it.
  ready.promise.catch(() => {})
  return { child, address: ready.promise, output: () => output, ended }
}
