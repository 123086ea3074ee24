import { answered, ask } from '../../confirm/index.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { consentCommand } from '../asking/command.ts'
import type { Domain } from '../fields.ts'
import type { Answered } from './answered.ts'
import {
  consentRows,
  consentsOf,
  deleteDomain,
  dropOldNotes,
  type Kept,
  keptOf,
  noteNo,
  openNotes,
} from './store.ts'

/** Minutes for which a change can be taken back. */
const undoMinutes = 10

/**
 * A no to keeping some domains. Where it would delete something for good it asks, and deletes once the answer's code comes
 * back; else it takes effect at once, and can be taken back like any change.
 *
 * @throws {GymError} `question_closed`
 */
export async function withdraw(
  wanted: Domain[],
  code: string | undefined,
  context: ToolContext,
): Promise<Answered> {
  const again = consentCommand(wanted, 'no')
  const deed = { tool: 'consent', what: wanted.join(), again }
  if (code !== undefined) {
    return (await answered(context, deed, code))
      ? deleted(wanted, context)
      : { answer: 'stays', domains: wanted }
  }
  const kept = await keptIn(wanted, context)
  if (isEmpty(kept) && !(await couldComeBack(wanted, context))) return refused(wanted, context)
  return { answer: 'asked', domains: wanted, kept, code: await ask(context, deed) }
}

const whoseOf = ({ gym, member }: ToolContext) => ({ gym: gym.id, member: member.id })

const isEmpty = ({ fields, rows }: Kept): boolean => fields.length === 0 && Object.keys(rows).length === 0

async function keptIn(wanted: readonly Domain[], context: ToolContext): Promise<Kept> {
  const parts: Kept[] = []
  for (const each of wanted) parts.push(await keptOf(context.db, whoseOf(context), each))
  return joined(parts)
}

/** Whether a change of the last minutes holds something that was kept: to delete its note would be for good as well. */
async function couldComeBack(wanted: readonly Domain[], context: ToolContext): Promise<boolean> {
  const { db, now } = context
  const agreed = await consentsOf(db, whoseOf(context))
  const given = wanted.filter((each) => agreed[each] === 'given')
  if (given.length === 0) return false
  return (await openNotes(db, whoseOf(context), given, addMinutes(now, -undoMinutes))) > 0
}

async function refused(wanted: Domain[], context: ToolContext): Promise<Answered> {
  const { db, now } = context
  const whose = whoseOf(context)
  const rows = (await consentRows(db, whose)).filter((row) => wanted.includes(row.domain))
  const agreed = await consentsOf(db, whose)
  for (const each of wanted) await noteNo(db, whose, each, now)
  await dropOldNotes(db, whose, addMinutes(now, -undoMinutes))
  return { answer: 'refused', domains: wanted, rows, changed: wanted.some((each) => agreed[each] !== 'no') }
}

async function deleted(wanted: Domain[], context: ToolContext): Promise<Answered> {
  const { db, now } = context
  const parts: Kept[] = []
  for (const each of wanted) {
    parts.push(await deleteDomain(db, whoseOf(context), each, now))
    await noteNo(db, whoseOf(context), each, now)
  }
  return { answer: 'deleted', domains: wanted, kept: joined(parts) }
}

function joined(parts: readonly Kept[]): Kept {
  const rows: Record<string, number> = {}
  for (const { rows: each } of parts) {
    // A meal plan belongs to food as well as to the body; it is one all the same.
    for (const [name, count] of Object.entries(each)) rows[name] = Math.max(rows[name] ?? 0, count)
  }
  return { fields: parts.flatMap(({ fields }) => fields), rows }
}
