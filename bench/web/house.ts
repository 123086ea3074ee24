import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { compress } from 'hono/compress'
import { openInMemory } from '../../db/embedded.ts'
import { createApp } from '../../server/app.ts'
import { prepareDemo } from '../../server/demo.ts'
import { createDeps } from '../../server/deps.ts'
import { theGym } from '../../server/gym.ts'
import { catchUp } from '../../server/jobs.ts'

/** The whole house with the demo gym behind an address of its own, its clock standing at an instant. */
export type BenchHouse = { address: string; gym: string; close(): Promise<void> }

/** Opens the house as `npm start` does, in memory. */
export async function openHouse(at: Date): Promise<BenchHouse> {
  const { db, close } = await openInMemory()
  await prepareDemo(db, { now: at, zone: 'Europe/Berlin', onProgress: () => {} })
  const gym = await theGym(db, undefined)
  await catchUp(db, gym, at)
  const now = () => at
  const deps = createDeps({ model: { kind: 'offline' }, gym: undefined }, { db, log() {}, now })
  const app = createApp(deps, { telegram: undefined, around: compress() }, now)
  const bound = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
    bound.resolve(port),
  )
  return {
    address: `http://127.0.0.1:${await bound.promise}`,
    gym: gym.id,
    async close() {
      await new Promise((done) => server.close(done))
      await close()
    },
  }
}
