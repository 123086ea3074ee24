import type { Gym } from '../tools/kit/gym.ts'
import type { OwnTurn } from './open-turns/open-turns.ts'
import { forOneAlone } from './privately.ts'
import type { House } from './reply.ts'
import { answerOf, beginAgain, beginningOf, isAnswered } from './store.ts'
import type { Reply, Turn } from './turn.ts'
import { UnderWay } from './under-way.ts'

/** What turns are answered in order of, as a key. */
export const conversationOf = ({ channel, conversation }: Turn): string => `${channel}:${conversation}`

/** The gym of a turn, and the turn as one of ours, noted in the order in which they come. */
export async function takenIn(
  turn: Turn,
  { open, ordered, ...deps }: House,
): Promise<{ gym: Gym; own: OwnTurn | undefined }> {
  const gymOf = deps.gymOf ?? deps.gym
  if (turn.channel === 'terminal') return { gym: await gymOf(turn), own: undefined }
  return ordered(conversationOf(turn), async () => {
    const gym = await gymOf(turn)
    const brought = { door: `${turn.channel}:${gym.id}`, given: givenBy(turn) }
    return { gym, own: await open.own(turn, brought) }
  })
}

/** What it takes to answer a turn of a browser once more; a file of it is nowhere but in the browser. */
function givenBy(turn: Turn): unknown {
  return turn.channel === 'web' && !turn.given ? turn : null
}

/**
 * What a process made of a turn before it died; undefined where it had not come to an answer, and the turn begins again.
 */
export async function toldBefore(
  turn: Turn,
  gym: Gym,
  { db }: House,
): Promise<{ reply: Reply | undefined } | undefined> {
  const begun = await beginningOf(db, gym.id, turn)
  if (!begun?.answered) {
    await beginAgain(db, gym.id, turn)
    return undefined
  }
  // It had gone on where it is said to one alone, and shall go there again.
  if (begun.conversation !== turn.conversation) return { reply: forOneAlone }
  const said = await answerOf(db, gym.id, turn)
  return { reply: said && (said.text !== '' || said.files.length > 0) ? said : undefined }
}

/** A browser asks again when it lost the answer; the other channels would say it twice. */
export async function answeredBefore(turn: Turn, gym: Gym, { db }: House): Promise<Reply | undefined> {
  if (turn.channel === 'web') return answerOf(db, gym.id, turn)
  if (turn.insists && !(await isAnswered(db, gym.id, turn))) throw new UnderWay()
  return undefined
}
