import { join } from 'node:path'
import { noKeys } from '../../db/backup/keys.ts'
import { restored } from '../../db/backup/make.ts'
import { targetOf } from '../backups/databases.ts'
import { backupsIn } from '../backups/folder.ts'
import { cameOver } from '../backups/words.ts'
import { type Config, type DatabaseConfig, parseConfig } from '../config.ts'
import { readEnvironment } from '../environment.ts'
import { readArguments, UsageProblem } from './arguments.ts'
import { databaseAt } from './databases.ts'
import { run } from './run.ts'

const usage = `Restoring: a database becomes what a backup holds, all of it or nothing.

  npm run -s restore -- FILE         into the database that is configured, which must be empty
  npm run -s restore -- latest       the newest in SPOTTER_BACKUP_FOLDER
  npm run -s restore -- FILE --to postgres://...   into another one, or into an embedded one: --to FOLDER

--replace lets go what the database holds; --plain takes a backup that is not locked although you have a key; --json
prints JSON. A backup of an older Spotter is brought up to date, one of a newer is refused. What came in is read back and
compared before anything is final. Stop an embedded Spotter first.`

async function main(args: string[]): Promise<void> {
  const { values: asked, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      replace: { type: 'boolean' },
      plain: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (asked.help) return console.log(usage)
  const config = parseConfig(readEnvironment())
  const [word, more] = positionals
  if (word === undefined || more !== undefined)
    throw new UsageProblem('Say which backup: npm run -s restore -- FILE')
  const file = word === 'latest' ? await newest(config) : word
  const to: DatabaseConfig = asked.to === undefined ? config.database : databaseAt(asked.to)
  const keys = config.backups ?? noKeys
  const { replace = false, plain = false } = asked
  const done = await restored(file, () => targetOf(to, config.data), { keys, replace, plain })
  const key =
    done.keys && to.kind === 'postgres'
      ? `\nThe key of its health data is now in ${join(config.data, 'health.key')}: set SPOTTER_HEALTH_KEY to it.`
      : ''
  console.log(
    asked.json ? JSON.stringify({ file, ...done }) : `Restored from ${file}: ${cameOver(done)}.${key}`,
  )
}

async function newest({ backups }: Config): Promise<string> {
  if (backups?.folder === undefined) throw new UsageProblem('"latest" needs SPOTTER_BACKUP_FOLDER.')
  const [first] = await backupsIn(backups.folder)
  if (!first) throw new UsageProblem(`There are no backups in ${backups.folder} yet.`)
  return first.file
}

await run(main)
