import { t } from '../kit/language.ts'
import { addMinutes } from '../kit/time.ts'
import type { ToolContext } from '../kit/tool.ts'
import { enqueue } from '../outbox/index.ts'
import { doorWord, isDoor } from './doors/doors.ts'
import type { Door } from './doors/store.ts'
import { undoHours } from './merging/merge.ts'

/**
 * Tells the doors that were joined to this one that they were: whoever left a phone lying shall hear of it there. They are
 * worded as the one who joined them is spoken to, for they are the same person now.
 */
export async function tellOthers(doors: readonly Door[], merge: string, context: ToolContext): Promise<void> {
  const { db, gym, now, place } = context
  const here = isDoor(place.channel) ? doorWord(place.channel) : t`another app`
  const expiresAt = addMinutes(now, undoHours * 60)
  for (const { channel, address, closed } of doors) {
    if (address === null || closed) continue
    await enqueue(db, {
      key: `joined:${merge}:${channel}:${address}`,
      gym,
      kind: 'account',
      to: { channel, conversation: address },
      message: {
        text: t`You are the same member here and on ${here} now. If that wasn't you, send me /link undo within ${undoHours} hours.`,
        choices: [{ label: t`Part them again`, send: '/link undo' }],
      },
      madeAt: now,
      dueAt: now,
      expiresAt,
      quietHours: 'anyway',
    })
  }
}
