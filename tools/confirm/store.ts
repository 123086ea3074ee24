import { and, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { writes } from '../../db/schema/index.ts'
import { openRow, sealRow } from '../../db/sealing/rows.ts'
import { hashOf } from '../kit/secrets.ts'
import type { Place } from '../kit/tool.ts'

type Whose = { gym: string; member: string }
type Deed = { tool: string; what?: string }
type Asked = { code: string; place: Place }

/** The note of a question stands among the member's changes, as one that was taken back: `undo` passes it by. */
const question = 'question'

/** One question of a tool is open at a time. */
const idOf = ({ tool }: Deed): string => `asked-${tool}`

const isQuestion = ({ gym, member }: Whose, deed: Deed) =>
  and(eq(writes.gym, gym), eq(writes.member, member), eq(writes.id, idOf(deed)), eq(writes.tool, question))

/** What is kept of a code: good for this deed in this conversation. */
const keptOf = ({ tool, what = '' }: Deed, { code, place: { channel, conversation } }: Asked) =>
  hashOf(JSON.stringify([tool, what, channel, conversation, code]))

/** Notes that a member was asked; a question of the tool before that is closed by it. */
export async function noteQuestion(
  db: Database,
  whose: Whose,
  deed: Deed,
  { now, ...asked }: Asked & { now: Date },
): Promise<void> {
  const asks = { before: { asked: await keptOf(deed, asked) }, at: now, undoneAt: now }
  const note = sealRow(db, writes, asks, { ...whose, id: idOf(deed) })
  await db
    .insert(writes)
    .values({ ...whose, id: idOf(deed), tool: question, ...note })
    .onConflictDoUpdate({ target: [writes.member, writes.id], set: note })
}

/** Closes the question of a code, once; false where none of that member, deed and conversation is open since an instant. */
export async function takeQuestion(
  db: Database,
  whose: Whose,
  deed: Deed,
  { since, ...asked }: Asked & { since: Date },
): Promise<boolean> {
  const hash = await keptOf(deed, asked)
  const open = and(isQuestion(whose, deed), gt(writes.at, since))
  const [row] = await db.select().from(writes).where(open)
  const { before } = row ? openRow(db, writes, row) : { before: null }
  if (!row || (before as { asked?: string } | null)?.asked !== hash) return false
  // Of two who bring the code one is first, and a question asked meanwhile stays.
  const same = sql`${writes.before} = ${JSON.stringify(row.before)}::jsonb`
  const taken = await db.delete(writes).where(and(open, same)).returning({ id: writes.id })
  return taken.length > 0
}

/** Closes whatever question of a tool is open. */
export async function closeQuestion(db: Database, whose: Whose, deed: Deed): Promise<void> {
  await db.delete(writes).where(isQuestion(whose, deed))
}
