import type { Ended, Watch } from '../tools/kit/watch.ts'
import type { Answer, Reply } from './turn.ts'

/** An answer at which somebody looks on: every turn that is handed in, from then until its answer is there. */
export const watched =
  (watch: Watch, answer: Answer): Answer =>
  (turn, heard) =>
    watch({ kind: 'turn', name: turn.channel }, () => answer(turn, heard), endOf)

/** Of a turn nothing is told but what kind of answer it had. */
function endOf(reply: Reply | undefined): Ended {
  if (!reply) return { outcome: 'repeated' }
  if (reply.wait !== undefined) return { outcome: 'too_many' }
  if (reply.alone) return { outcome: 'sent_aside' }
  return { outcome: reply.tools.length > 0 ? 'answered' : 'talked' }
}
