import { parseArgs } from 'node:util'
import { z } from 'zod'
import { isZone, parseInstant } from '../kit/time.ts'
import type { CountsOptions } from './counts.ts'
import type { MembersOptions } from './members.ts'
import { ImportProblem, quoted } from './problems.ts'
import type { DayOrder } from './times.ts'
import type { VisitsOptions } from './visits.ts'
import { weekdayNamed } from './weekdays.ts'

type Common = {
  files: readonly string[]
  json: boolean
  /** Only looks, and says what would be taken. */
  preview?: boolean
  gym: {
    id?: string | undefined
    name?: string | undefined
    zone?: string | undefined
    capacity?: number | undefined
  }
  /** Path of the gym's calendar. */
  calendar?: string | undefined
  /** Stands for the clock. */
  at?: Date | undefined
  dates?: DayOrder | undefined
}

/** What an import was asked for. */
export type Request = Common &
  (
    | { kind: 'counts'; columns: CountsOptions }
    | { kind: 'visits'; columns: VisitsOptions }
    | {
        kind: 'members'
        columns: MembersOptions
        seed: string
        weeks: number
        until?: string | undefined
        source?: string | undefined
      }
  )

const text = { type: 'string' } as const
const common = {
  json: { type: 'boolean' },
  preview: { type: 'boolean' },
  gym: text,
  name: text,
  zone: text,
  calendar: text,
  capacity: text,
  at: text,
} as const
const stays = { member: text, in: text, out: text, split: text } as const

/** Options of each kind of import. */
const known = {
  counts: { ...common, dates: text, time: text, count: text, 'capacity-column': text },
  visits: { ...common, dates: text, ...stays },
  members: { ...common, ...stays, weekday: text, seed: text, weeks: text, until: text, source: text },
} as const

export const usage = `Usage: npm run -s import -- counts|visits|members [options] FILE...

  counts    readings of people present: time, count and perhaps capacity
  visits    stays of members: member, check-in, check-out and perhaps split
  members   members with their usual weekdays and times; visits are made up from these

For each     --gym ID  --name NAME  --zone ZONE  --calendar FILE  --capacity N  --at TIME  --json  --preview
For counts   --time COLUMN  --count COLUMN  --capacity-column COLUMN  --dates dmy|mdy
For visits   --member COLUMN  --in COLUMN  --out COLUMN  --split COLUMN  --dates dmy|mdy
For members  --member, --in, --out, --split as for visits
             --weekday DAY  --weeks N  --until DATE  --seed WORD  --source NAME

import list [--gym ID]       what was imported, with its numbers
import undo N [--gym ID]     takes import N out again`

const word = z.string().trim().min(1, 'needs a value')

const whole = (least: number, most: number) =>
  z
    .string()
    .transform((digits) => (/^\d{1,9}$/.test(digits.trim()) ? Number(digits) : Number.NaN))
    .refine((n) => n >= least && n <= most, `must be a whole number from ${least} to ${most}`)

const column = word.optional()

const values = z.object({
  json: z.boolean().default(false),
  preview: z.boolean().default(false),
  gym: word.regex(/^[\w-]{1,64}$/, 'may have only letters, digits, - and _').optional(),
  name: word.max(80, 'is too long').optional(),
  zone: word.refine(isZone, 'must be a time zone such as Europe/Berlin').optional(),
  calendar: word.optional(),
  capacity: whole(1, 100_000).optional(),
  at: word
    .transform((value) => parseInstant(value, 'UTC'))
    .refine((at) => at !== undefined, 'must be a moment such as 2026-11-24T18:00:00Z')
    .optional(),
  dates: z.enum(['dmy', 'mdy'], 'must be dmy (24/11/2026) or mdy (11/24/2026)').optional(),
  time: column,
  count: column,
  'capacity-column': column,
  member: column,
  in: column,
  out: column,
  split: column,
  weekday: word
    .transform(weekdayNamed)
    .refine((day) => day !== undefined, 'must be a weekday such as Monday')
    .optional(),
  seed: word.default('spotter'),
  weeks: whole(0, 520).default(8),
  until: z.iso.date('must be a date such as 2026-11-24').optional(),
  source: word.regex(/^[\w-]{1,64}$/, 'may have only letters, digits, - and _').optional(),
})

/**
 * Reads the command line of an import.
 *
 * @throws {ImportProblem} with one sentence on the first fault
 */
export function readOptions(argv: readonly string[]): Request {
  const [kind, ...args] = argv
  if (kind !== 'counts' && kind !== 'visits' && kind !== 'members') {
    const what = kind === undefined ? 'Nothing was named to import' : `${quoted(kind)} can't be imported`
    throw new ImportProblem(`${what}: say counts, visits or members, then the files.`)
  }
  const { positionals: files, values: given } = parsed(kind, args)
  if (files.length === 0) throw new ImportProblem(`No file was named: npm run -s import -- ${kind} FILE...`)
  const read = checked(given)
  const { json, preview, at, dates, calendar, weekday, seed, weeks, until, source } = read
  const gym = { id: read.gym, name: read.name, zone: read.zone, capacity: read.capacity }
  const both = { files, json, preview, gym, calendar, at, dates }
  if (kind === 'counts') {
    const columns = { time: read.time, count: read.count, capacityColumn: read['capacity-column'] }
    return { ...both, kind, columns }
  }
  const columns = { member: read.member, in: read.in, out: read.out, split: read.split }
  if (kind === 'visits') return { ...both, kind, columns }
  return { ...both, kind, columns: { ...columns, weekday }, seed, weeks, until, source }
}

function parsed(kind: keyof typeof known, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known[kind], allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    const [sentence = ''] = message.split(/\.\s|\n/)
    const options = Object.keys(known[kind]).map((name) => `--${name}`)
    throw new ImportProblem(`${sentence}. Options for ${kind}: ${options.join(', ')}.`, error)
  }
}

function checked(given: Record<string, unknown>): z.output<typeof values> {
  const read = values.safeParse(given)
  if (read.success) return read.data
  const [fault] = read.error.issues
  throw new ImportProblem(`--${fault?.path.join('.')} ${fault?.message}.`)
}
