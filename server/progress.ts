import { SingleBar } from 'cli-progress'

/** A bar on standard error that appears with the first step; plain lines where there is no terminal. */
export function progressBar(what: string): { update(done: number, total: number): void; stop(): void } {
  let bar: SingleBar | undefined
  return {
    update(done, total) {
      if (!bar) {
        process.stderr.write(`${what} ...\n`)
        bar = new SingleBar({ format: '  {bar} {percentage} %', hideCursor: true, stream: process.stderr })
        bar.start(total, 0)
      }
      bar.update(done)
    },
    stop: () => bar?.stop(),
  }
}
