import { outOfOrder } from './out-of-order.ts'
import { type Assets, takeTables } from './tables.ts'
import type { Context, Env, HouseOnWorkers } from './workers.ts'

let opened: HouseOnWorkers | undefined

/** The house's code is read after its tables, when the first request comes: a Worker may not ask for anything before. */
async function house(env: Env): Promise<HouseOnWorkers> {
  if (opened) return opened
  await takeTables(env.ASSETS as Assets | undefined)
  const { openHouse } = await import('./worker-house.ts')
  opened ??= openHouse({ now: () => new Date(), print: (line) => console.log(line) })
  return opened
}

/** What Cloudflare calls. */
export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    try {
      return await (await house(env)).fetch(request, env, context)
    } catch (error) {
      console.error(`house_closed ${error instanceof Error ? error.message : ''}`)
      return outOfOrder(request)
    }
  },
  async scheduled(event: { cron: string; scheduledTime: number }, env: Env, context: Context): Promise<void> {
    await (await house(env)).scheduled(event, env, context)
  },
}
