import { createServer, connect as dial, type Socket } from 'node:net'

/** A wire to a database that can be cut and mended. */
export type Wire = {
  /** The database's address, by way of the wire. */
  url: string
  /** Ends what goes over it and takes nothing new. */
  cut(): Promise<void>
  mend(): Promise<void>
}

/** Lays a wire to the database at an address. */
export async function wireTo(database: string): Promise<Wire> {
  const target = new URL(database)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = dial(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  const listen = (port: number) =>
    new Promise<number>((resolve) =>
      server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    )
  const port = await listen(0)
  return {
    url: Object.assign(new URL(database), { hostname: '127.0.0.1', port: String(port) }).href,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    },
    async mend() {
      await listen(port)
    },
  }
}
