import { join, resolve } from 'node:path'
import { moved } from '../../db/backup/make.ts'
import { sourceOf, targetOf } from '../backups/databases.ts'
import { cameOver } from '../backups/words.ts'
import { type DatabaseConfig, parseConfig } from '../config.ts'
import { readEnvironment } from '../environment.ts'
import { readArguments, UsageProblem } from './arguments.ts'
import { databaseAt } from './databases.ts'
import { run } from './run.ts'

const usage = `Moving: everything goes from one database into another one, or nothing does.

  npm run -s move -- --to postgres://...                from the database that is configured
  npm run -s move -- --from data --to postgres://...    from another one

Stop Spotter first: what members write while it moves would stay behind. --replace lets go what the new database holds;
--json prints JSON. What came over is read back and compared before anything is final; the old database stays as it is.`

async function main(args: string[]): Promise<void> {
  const { values: asked } = readArguments({
    args,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      replace: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (asked.help) return console.log(usage)
  if (asked.to === undefined) throw new UsageProblem('Say where to: npm run -s move -- --to postgres://...')
  const to = databaseAt(asked.to)
  const from = asked.from === undefined ? parseConfig(readEnvironment()).database : databaseAt(asked.from)
  if (same(from, to)) throw new UsageProblem('That is the database it is in already.')
  const source = await sourceOf(from, true)
  try {
    const target = await targetOf(to)
    const { replace = false } = asked
    const done = await moved(source, target, { replace }).finally(() => target.close())
    const key =
      done.keys && from.kind === 'embedded' && to.kind === 'postgres'
        ? `\nThe key of its health data is in ${join(from.folder, 'health.key')}: set SPOTTER_HEALTH_KEY to it.`
        : ''
    console.log(asked.json ? JSON.stringify(done) : `Moved: ${cameOver(done)}.\n${next(to)}${key}`)
  } finally {
    await source.close()
  }
}

/** Two addresses of one server can't all be told apart; its tables being there is refused later. */
function same(from: DatabaseConfig, to: DatabaseConfig): boolean {
  if (from.kind === 'postgres') return to.kind === 'postgres' && from.url === to.url
  return to.kind === 'embedded' && resolve(from.folder) === resolve(to.folder)
}

const next = (to: DatabaseConfig) =>
  to.kind === 'postgres'
    ? 'Start Spotter with DATABASE_URL set to the new database. The old one stays as it was: once it is started again, the two go apart.'
    : `Start Spotter without DATABASE_URL and with SPOTTER_DATA=${to.folder}. The old database stays as it was.`

await run(main)
