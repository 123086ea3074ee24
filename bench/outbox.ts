import { writeFile } from 'node:fs/promises'
import { openPostgres } from '../db/postgres.ts'
import { startPostgres } from '../db/suite/postgres.ts'
import { burst } from '../server/loopback/burst.ts'
import { createGym, loadGym } from '../tools/gym/index.ts'

/**
 * Five thousand announcements at once at platforms that allow so many a second, with faults, closed doors and dying
 * processes: each is said once, and none too fast. Seconds are by the clock of the burst, in which only waiting takes time.
 *
 * npm run -s bench:outbox
 */
const count = 5000
const start = new Date('2026-11-24T12:00:00+01:00')

const server = await startPostgres()
const opened = await openPostgres(`${server.url}/spotter_template`, 10)
const { db } = opened
await createGym(db, { id: 'gym', name: 'Ironworks', zone: 'Europe/Berlin', capacity: 80, createdAt: start })
const gym = await loadGym(db, 'gym')
if (!gym) throw new Error('the gym was not made')
const began = performance.now()
const came = await burst(db, gym, { count, start })
const result = { ...came, wallSeconds: Math.round((performance.now() - began) / 1000) }
await opened.close()
await server.stop()
await writeFile(new URL('results/outbox-burst.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
