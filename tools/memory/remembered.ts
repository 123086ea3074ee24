import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { countDeparted, departed, keepSummary, summaryOf, type Talk } from './store.ts'
import { addedByCode, type DepartedTurn, fitToKeep } from './summary.ts'

type Moment = { gym: Gym; now: Date }

/** What was spoken of before the turns that are read word by word; empty where nothing was. */
export async function spokenBefore(db: Database, talk: Talk, { gym, now }: Moment): Promise<string> {
  const { text, upTo } = await summaryOf(db, talk)
  return addedByCode(text, await departed(db, talk, { after: upTo, now }), gym)
}

/** Writes a summary anew from the one before and the turns that left the window. */
export type Rewrite = (before: string, turns: readonly DepartedTurn[]) => Promise<string>

/** Fewer turns than this are not worth a call of a language model; until then code alone tells of them. */
const worthACall = 4

/**
 * Rewrites the summary of a conversation once enough has left the window: by the language model where there is one
 * and it has something to say, by code else.
 *
 * @throws what the database throws; a rewrite that throws is told to `failed`
 */
export async function renewSummary(
  db: Database,
  talk: Talk,
  { gym, now }: Moment,
  { rewrite, failed }: { rewrite?: Rewrite | undefined; failed?: (error: unknown) => void } = {},
): Promise<void> {
  // After most turns one small look is all.
  if ((await countDeparted(db, talk, { now, most: worthACall })) < worthACall) return
  const { text: before, upTo } = await summaryOf(db, talk)
  const left = await departed(db, talk, { after: upTo, now })
  const last = left.at(-1)
  if (!last) return
  const written = await rewrite?.(before, left).catch((error: unknown) => {
    failed?.(error)
    return ''
  })
  const text = fitToKeep(written ?? '') || addedByCode(before, left, gym)
  await keepSummary(db, talk, { before: upTo, text, upTo: last.number, now })
}
