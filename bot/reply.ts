import type { Database } from '../db/client.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { addMinutes } from '../tools/kit/time.ts'
import type { ToolContext } from '../tools/kit/tool.ts'
import { cleanText } from '../tools/kit/words.ts'
import type { Embed } from '../tools/safety/index.ts'
import { answer, type HostedModel } from './agent.ts'
import { memberOf } from './identity.ts'
import type { Log } from './log.ts'
import { meant, pastMessages, windowHours, windowTurns } from './memory.ts'
import { calm } from './messages.ts'
import { inOrder } from './order.ts'
import { answerOf, beginTurn, finishTurn, recentTurns } from './store.ts'
import type { Answer, Listener, Reply, Turn } from './turn.ts'

export type BotDeps = {
  db: Database
  gym(): Promise<Gym>
  hosted: HostedModel | undefined
  /** Address of the web chat; undefined where it has none that all can reach. */
  web?: string | undefined
  /** For the second reader of danger; without it the rules stand alone. */
  embed?: Embed | undefined
  log: Log
  /** Told of a bug; returns a short reference that the member can quote. */
  crash(error: unknown): string
}

/** Longer messages are cut: nobody says more than this about a gym, and reading costs time. */
const longestText = 4000

const longestName = 100

/**
 * The one way a message is answered: once per update, in order within a conversation, and never with a crash.
 */
export function answering(deps: BotDeps): Answer {
  const ordered = inOrder()
  return (turn, heard = () => {}) =>
    ordered(`${turn.channel}:${turn.conversation}`, () => reply(readable(turn), deps, heard))
}

/** The turn without what a database can't keep and nobody can read. */
function readable(turn: Turn): Turn {
  return {
    ...turn,
    id: cleanText(turn.id),
    conversation: cleanText(turn.conversation),
    sender: cleanText(turn.sender),
    senderName: turn.senderName && cleanText(turn.senderName.slice(0, longestName)),
    text: cleanText(turn.text.slice(0, longestText)),
  }
}

async function reply(turn: Turn, deps: BotDeps, heard: Listener): Promise<Reply | undefined> {
  try {
    const gym = await deps.gym()
    // A browser asks again when it lost the answer; the other channels would say it twice.
    if (!(await beginTurn(deps.db, gym.id, turn))) {
      return turn.channel === 'web' ? await answerOf(deps.db, gym.id, turn) : undefined
    }
    return await answerOnce(turn, gym, deps, heard)
  } catch (error) {
    return { text: calm(deps.crash(error)), choices: [], charts: [], files: [], tools: [] }
  }
}

async function answerOnce(turn: Turn, gym: Gym, deps: BotDeps, heard: Listener): Promise<Reply> {
  const { db, hosted, embed, log } = deps
  const member = await memberOf(db, gym.id, turn)
  const past = await recentTurns(db, gym.id, turn, {
    after: addMinutes(turn.at, -windowHours * 60),
    most: windowTurns,
  })
  const context: ToolContext = {
    db,
    gym,
    member,
    now: turn.at,
    random: seededRandom(`${turn.channel}:${turn.id}`),
    language: gym.language,
    place: { channel: turn.channel, conversation: turn.conversation, private: turn.private },
    web: deps.web,
  }
  const made = await answer({
    text: meant(turn.text, past.at(-1)),
    past: pastMessages(past),
    context,
    hosted,
    embed,
    log,
    heard,
  }).catch((error: unknown) => ({
    text: calm(deps.crash(error)),
    choices: [],
    charts: [],
    files: [],
    tools: [],
  }))
  await finishTurn(db, gym.id, turn, { member: member.id, reply: made })
  return made
}
