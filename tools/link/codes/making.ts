import type { Database } from '../../../db/client.ts'
import { addMinutes } from '../../kit/time.ts'
import { codeMinutes, keptOf, newCode } from './codes.ts'
import { addCode } from './store.ts'

/** Makes a member's code, by which whoever brings it becomes one with them; the one before joins nothing any more. */
export async function codeFor(
  db: Database,
  whose: { gym: string; member: string },
  now: Date,
): Promise<string> {
  const code = newCode()
  const until = { madeAt: now, expiresAt: addMinutes(now, codeMinutes) }
  await db.transaction(async (tx) => addCode(tx, { ...whose, hash: await keptOf(code), ...until }))
  return code
}
