import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { listWords, sentence } from '../../kit/words.ts'
import { consentCommand } from '../asking/command.ts'
import { type Domain, domains, fieldsOf } from '../fields.ts'
import { type Said, saidSchema } from '../said/input.ts'
import { lockMember } from '../store.ts'
import { putBack, shown } from '../updating/tool.ts'
import { type Noted, type Updated, update } from '../updating/update.ts'
import { updatedChoices, updatedWords } from '../updating/update-words.ts'
import {
  type ConsentRow,
  consentRows,
  consentsOf,
  deleteDomain,
  giveConsent,
  type Kept,
  keptOf,
  noteNo,
  restoreConsents,
} from './store.ts'

type Answered =
  | { answer: 'given'; domains: Domain[]; rows: ConsentRow[]; changed: boolean; updated: Updated | undefined }
  | { answer: 'refused'; domains: Domain[]; rows: ConsentRow[]; changed: boolean }
  | { answer: 'deleted' | 'asked'; domains: Domain[]; kept: Kept }

const domain = z.enum(domains as [Domain, ...Domain[]])

export const consentTool = defineTool({
  name: 'consent',
  description:
    'Notes whether what the member says of body, health, food or training may be kept. given false also withdraws it and deletes at once all that is kept of the domain. After a yes to a question of updateProfile or logWeight hand over keep from its result.',
  input: z.object({
    domain,
    also: z.array(domain).max(3).optional().describe('Further domains of the same answer'),
    given: z.boolean(),
    keep: saidSchema.optional().describe('What was said and waits for the yes'),
    sure: z.boolean().optional().describe('False to say first what would be deleted'),
  }),
  async run({ domain: first, also = [], given, keep, sure }, context): Promise<Answered> {
    if (!context.place.private) throw new GymError('only_in_private')
    const wanted = [...new Set([first, ...also])]
    await lockMember(context.db, whoseOf(context))
    if (given) return give(wanted, keep, context)
    return sure === false
      ? { answer: 'asked', domains: wanted, kept: await keptIn(wanted, context) }
      : withdraw(wanted, context)
  },
  view: (answered) => ({
    answer: answered.answer,
    domains: answered.domains,
    ...('kept' in answered ? { kept: answered.kept } : {}),
    ...('updated' in answered && answered.updated ? { profile: shown(answered.updated) } : {}),
  }),
  say: (answered, context) => words(answered, context),
  choices: (answered) => choices(answered),
  remember: (answered) => noted(answered),
  async revert(before, context) {
    const { domains: of, rows, profile } = revertible.parse(before)
    if (profile) await putBack(profile, context)
    const dated = rows.map(({ domain: each, givenAt, withdrawnAt }) => ({
      domain: each,
      givenAt: new Date(givenAt),
      withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
    }))
    await restoreConsents(context.db, whoseOf(context), of, dated)
  },
})

const whoseOf = ({ gym, member }: ToolContext) => ({ gym: gym.id, member: member.id })

const revertible = z.object({
  domains: z.array(domain),
  rows: z.array(z.object({ domain, givenAt: z.string(), withdrawnAt: z.string().nullable() })),
  profile: z.unknown(),
})

/** A deletion leaves no note: what could be brought back would not be deleted. */
function noted(answered: Answered): unknown {
  if (!('rows' in answered)) return null
  const profile: Noted | null = answered.answer === 'given' ? (answered.updated?.before ?? null) : null
  if (!answered.changed && !profile) return null
  const rows = answered.rows.map(({ domain: each, givenAt, withdrawnAt }) => ({
    domain: each,
    givenAt: givenAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }))
  return { domains: answered.domains, rows, profile }
}

async function rowsBefore(wanted: readonly Domain[], context: ToolContext): Promise<ConsentRow[]> {
  const rows = await consentRows(context.db, whoseOf(context))
  return rows.filter((row) => wanted.includes(row.domain))
}

async function give(wanted: Domain[], keep: Said | undefined, context: ToolContext): Promise<Answered> {
  const agreed = await consentsOf(context.db, whoseOf(context))
  const rows = await rowsBefore(wanted, context)
  for (const each of wanted) await giveConsent(context.db, whoseOf(context), each, context.now)
  const updated = keep && (await update(keep, context, { always: keep.weighedAt !== undefined }))
  const changed = wanted.some((each) => agreed[each] !== 'given')
  return { answer: 'given', domains: wanted, rows, changed, updated }
}

async function withdraw(wanted: Domain[], context: ToolContext): Promise<Answered> {
  const { db, now } = context
  const agreed = await consentsOf(db, whoseOf(context))
  const rows = await rowsBefore(wanted, context)
  const parts: Kept[] = []
  for (const each of wanted) {
    parts.push(await deleteDomain(db, whoseOf(context), each, now))
    await noteNo(db, whoseOf(context), each, now)
  }
  const kept = joined(parts)
  const nothing = kept.fields.length === 0 && Object.keys(kept.rows).length === 0
  if (!nothing || wanted.some((each) => agreed[each] === 'given'))
    return { answer: 'deleted', domains: wanted, kept }
  return {
    answer: 'refused',
    domains: wanted,
    rows,
    changed: wanted.some((each) => agreed[each] === 'never'),
  }
}

async function keptIn(wanted: readonly Domain[], context: ToolContext): Promise<Kept> {
  const parts: Kept[] = []
  for (const each of wanted) parts.push(await keptOf(context.db, whoseOf(context), each))
  return joined(parts)
}

function joined(parts: readonly Kept[]): Kept {
  const rows: Record<string, number> = {}
  for (const { rows: each } of parts) {
    // A meal plan belongs to food as well as to the body; it is one all the same.
    for (const [name, count] of Object.entries(each)) rows[name] = Math.max(rows[name] ?? 0, count)
  }
  return { fields: parts.flatMap(({ fields }) => fields), rows }
}

function words(answered: Answered, context: ToolContext): string {
  if (answered.answer === 'given') {
    return answered.updated
      ? updatedWords(answered.updated, context)
      : `OK: I keep what you tell me about ${listWords(answered.domains)}.`
  }
  if (answered.answer === 'refused') {
    return `OK, I keep nothing about ${listWords(answered.domains)}. Say all that matters in one message, and I use it for that answer alone.`
  }
  const list = keptWords(answered.kept)
  const about = listWords(answered.domains)
  if (answered.answer === 'asked') {
    return list ? `This would delete for good: ${list}. Shall I?` : `I keep nothing about ${about}.`
  }
  const gone = list ? `Deleted: ${list}. It is gone for good` : `There was nothing kept about ${about}`
  return `${gone}, and I keep nothing new about ${about} until you say otherwise.`
}

/** "height, weight, 14 weighings and one meal plan". */
function keptWords({ fields, rows }: Kept): string {
  const counted = Object.entries(rows).map(([name, count]) =>
    count === 1 ? `one ${name}` : `${count} ${plural(name)}`,
  )
  return listWords([...fields.map((field) => fieldsOf[field].name), ...counted])
}

const plural = (name: string): string => (name === 'day of food' ? 'days of food' : `${name}s`)

function choices(answered: Answered): Choice[] {
  if (answered.answer === 'given') return answered.updated ? updatedChoices(answered.updated) : []
  if (answered.answer !== 'asked') return []
  const about = listWords(answered.domains)
  return keptWords(answered.kept)
    ? [
        { label: sentence(`delete ${about} data`), send: consentCommand(answered.domains, 'no') },
        { label: 'Keep it', send: '/profile' },
      ]
    : []
}
