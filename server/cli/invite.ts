import type { Database } from '../../db/client.ts'
import { DatabaseProblem } from '../../db/problems.ts'
import { localTime } from '../../tools/kit/time.ts'
import { invite, roleWords, type StaffRole, shownCode, staffRoles } from '../../tools/staff/index.ts'
import { type Config, ConfigProblem, parseConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { readEnvironment } from '../environment.ts'
import { NoGym, theGym } from '../gym.ts'
import { readArguments, UsageProblem } from './arguments.ts'

const usage = `Invites somebody to the staff of the gym, the first owner above all.

  npm run -s invite -- owner [--gym ID] [--note "Sam"] [--days 7]

Prints a code, once. Whoever brings it first has the role: in a chat with "/join CODE", or on the page /admin/join.
Roles: owner, manager, coach, frontDesk.`

const mostDays = 30

type Asked = { role: StaffRole; gym: string | undefined; note: string | undefined; days: number | undefined }

function readOptions(args: string[]): Asked | 'help' {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      gym: { type: 'string' },
      note: { type: 'string' },
      days: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [said, more] = positionals
  if (values.help) return 'help'
  const role = staffRoles.find((each) => each.toLowerCase() === said?.toLowerCase())
  if (role === undefined || more !== undefined)
    throw new UsageProblem(
      `Say which role: ${staffRoles.toReversed().join(', ')}. As in: npm run -s invite -- owner`,
    )
  const days = values.days === undefined ? undefined : Number(values.days)
  if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= mostDays))
    throw new UsageProblem(`An invitation is good for 1 to ${mostDays} days: --days 7`)
  return { role, gym: values.gym, note: values.note, days }
}

async function answer(db: Database, config: Config, { role, gym: wanted, note, days }: Asked, now: Date) {
  const gym = await theGym(db, wanted ?? config.gym)
  const invited = await invite(db, { gym: gym.id, actor: null, at: now, role, note, days })
  const code = shownCode(invited.code)
  const until = localTime(invited.expiresAt, gym.zone).date
  process.stderr.write(
    `For one ${roleWords(role)} of ${gym.name}, once, until ${until}. In a chat: /join ${code}. On the page: ${config.web ?? `http://localhost:${config.port}`}/admin/join/${code}\n`,
  )
  return code
}

async function main(args: string[]): Promise<void> {
  const asked = readOptions(args)
  if (asked === 'help') return console.log(usage)
  const config = parseConfig(readEnvironment())
  const opened = await openDatabase(config)
  try {
    console.log(await answer(opened.db, config, asked, new Date()))
  } finally {
    await opened.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const expected = [UsageProblem, DatabaseProblem, ConfigProblem, NoGym].some((kind) => error instanceof kind)
  if (!expected) throw error
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
