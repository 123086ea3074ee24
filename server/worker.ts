import { connectPostgres } from '../db/postgres.ts'
import { houseOnWorkers } from './workers.ts'

/** What Cloudflare calls; a Worker has few sockets, and the pool behind it many. */
export default houseOnWorkers({
  connect: (url) => connectPostgres(url, 5),
  now: () => new Date(),
  print: (line) => console.log(line),
})
