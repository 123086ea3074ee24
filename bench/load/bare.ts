import { readFile } from 'node:fs/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { connectPostgres } from '../../db/postgres.ts'
import { bareHandler, type Statement } from '../turn/bare.ts'

/**
 * A process that does nothing but what has to be done: Hono, and the statements of a turn by the bare driver, as many
 * connections as the product has.
 *
 * node bench/load/bare.ts URL FILE CONNECTIONS
 */
const [url = '', file = '', connections = '10'] = process.argv.slice(2)
const recorded = JSON.parse(await readFile(file, 'utf8'), (_, value) => value) as Statement[][]
const opened = connectPostgres(url, Number(connections))
const app = new Hono()
for (const [i, statements] of recorded.entries())
  app.post(
    `/${i}`,
    bareHandler(opened, statements, () => crypto.randomUUID()),
  )
serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.stdout.write(`listening ${port}\n`))
process.on('SIGTERM', () => process.exit(0))
