import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { noKeys } from '../../db/backup/keys.ts'
import { readThrough } from '../../db/backup/make.ts'
import { backUpInto, backUpTo, type Made, proof, type Wanted } from '../backups/back-up.ts'
import { backupNote, backupsIn } from '../backups/folder.ts'
import { cameOver, madeText } from '../backups/words.ts'
import { type Config, parseConfig } from '../config.ts'
import { readEnvironment } from '../environment.ts'
import { readArguments, UsageProblem } from './arguments.ts'
import { run } from './run.ts'

const usage = `Backups: everything in the database in one file, as of one moment, while members go on writing.

  npm run -s backup                  writes one into SPOTTER_BACKUP_FOLDER, else into the data folder's "backups",
                                     proves it by restoring it, and removes those that are not kept any longer
                                     (the newest of 7 days, 4 weeks and 12 months stay)
  npm run -s backup -- --out FILE    writes one where you say, and removes nothing
  npm run -s backup -- --check FILE  proves one that is there
  npm run -s backup -- --list        those in the folder, and what came of the last one
  npm run -s backup -- --new-key     prints a new key for SPOTTER_BACKUP_KEY

--quick reads a backup through instead of restoring it; --plain writes it for everybody to read; --json prints JSON.
It is locked with SPOTTER_BACKUP_KEY, else with SPOTTER_BACKUP_PASSPHRASE. Keep them elsewhere: without them a backup is
worth nothing. Restoring: npm run -s restore -- --help`

type Asked = ReturnType<typeof readOptions>

function readOptions(args: string[]) {
  const { values } = readArguments({
    args,
    options: {
      out: { type: 'string' },
      check: { type: 'string' },
      list: { type: 'boolean' },
      'new-key': { type: 'boolean' },
      quick: { type: 'boolean' },
      plain: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  return values
}

async function main(args: string[]): Promise<void> {
  const asked = readOptions(args)
  if (asked.help) return console.log(usage)
  if (asked['new-key']) return console.log(randomBytes(32).toString('base64'))
  const config = parseConfig(readEnvironment())
  if (asked.list) return console.log(await listed(config, asked))
  if (asked.check !== undefined) return console.log(await checked(asked.check, config, asked))
  console.log(await made(config, asked))
}

const folderOf = ({ data, backups }: Config) => backups?.folder ?? join(data, 'backups')

async function made(config: Config, asked: Asked): Promise<string> {
  const { out, plain = false, quick = false } = asked
  if (out?.trim() === '') throw new UsageProblem('Say where to with --out FILE.')
  const { database, backups } = config
  const onTable = (name: string, rows: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name}: ${rows} rows`)
  }
  const wanted: Wanted = { database, backups, now: new Date(), plain, quick, onTable }
  const done: Made & { removed?: string[] } =
    out === undefined ? await backUpInto(folderOf(config), wanted) : await backUpTo(out, wanted)
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  if (asked.json) return JSON.stringify(done)
  const gone = done.removed?.length ?? 0
  const open = plain ? '\nIt is not locked: whoever has it can read it.' : ''
  return `${madeText(done)}${open}${gone > 0 ? `\n${gone} older removed.` : ''}`
}

async function checked(file: string, { database, backups }: Config, asked: Asked): Promise<string> {
  const { plain = false, quick = false, json } = asked
  const loaded = quick ? undefined : await proof(file, { database, backups, plain })
  if (!loaded) await readThrough(file, { keys: backups ?? noKeys, plain })
  const proved = loaded ? ('restored' as const) : ('read' as const)
  if (json) return JSON.stringify({ file, proved, ...loaded })
  return loaded ? `It is whole: ${cameOver(loaded)}.` : 'It is whole: read through to its end, not restored.'
}

async function listed(config: Config, { json }: Asked): Promise<string> {
  const folder = folderOf(config)
  const [all, note] = await Promise.all([backupsIn(folder), backupNote(folder)])
  if (json) return JSON.stringify({ backups: all, ...note })
  const lines = all.map(({ file, at }) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC  ${file}`)
  if (note.failed) lines.push(`The last one failed, ${note.failed.at}: ${note.failed.why}`)
  return lines.length > 0 ? lines.join('\n') : `There are no backups in ${folder} yet.`
}

await run(main)
