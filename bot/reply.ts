import type { Database } from '../db/client.ts'
import type { Gym } from '../tools/kit/gym.ts'
import type { Print } from '../tools/kit/print.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { isStaff } from '../tools/kit/rights.ts'
import { addMinutes } from '../tools/kit/time.ts'
import type { Member, Place, ToolContext } from '../tools/kit/tool.ts'
import { cleanText } from '../tools/kit/words.ts'
import { windowHours, windowTurns } from '../tools/memory/index.ts'
import { answerRef } from '../tools/rating/index.ts'
import type { Embed } from '../tools/safety/index.ts'
import { type Asking, answer } from './agent.ts'
import { dangerIn } from './danger.ts'
import { embedOnce } from './embed-once.ts'
import { memberOf } from './identity.ts'
import type { Held, TurnLimits } from './limits-of-turns.ts'
import type { Log } from './log.ts'
import { type Meant, meant } from './meant.ts'
import { pastMessages } from './memory.ts'
import { calm, tooMany } from './messages.ts'
import type { Models } from './models/usable.ts'
import { understand } from './offline/understand.ts'
import { apart } from './once.ts'
import { inOrder } from './order.ts'
import { together } from './outcomes.ts'
import { answerOf, beginTurn, dropTurn, finishTurn, noteCrash, type PastTurn, recentTurns } from './store.ts'
import { afterTurn, notesBefore, type Write } from './summary.ts'
import type { Answer, Around, Listener, Reply, Turn } from './turn.ts'

export type BotDeps = {
  db: Database
  gym(): Promise<Gym>
  /** Told when somebody of the staff may have changed the gym, so that the next turn reads it anew. */
  changed?(): void
  /** The language models that may answer; rules alone where there are none. */
  hosted: Models | undefined
  /** Address of the web chat; undefined where it has none that all can reach. */
  web?: string | undefined
  /** Makes PDF files; none where there is nothing to make them with. */
  print?: Print | undefined
  /** For the second reader of danger; without it the rules stand alone. */
  embed?: Embed | undefined
  /** How many messages are answered; without them all are. */
  limits?: TurnLimits | undefined
  /** Sums up what was spoken of; without it code alone does. */
  write?: Write | undefined
  /** Told of work that goes on after a reply, where somebody must wait for it. It never rejects. */
  aside?: ((work: Promise<void>) => unknown) | undefined
  around?: Around | undefined
  /** The clock, by which it is noted how long an answer took; without it, none is said to have taken any time. */
  now?: (() => Date) | undefined
  /** Prices of the configured language models by name. */
  prices?: ToolContext['prices']
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
  let gym: Gym | undefined
  try {
    gym = await deps.gym()
    // A browser asks again when it lost the answer; the other channels would say it twice.
    if (!(await beginTurn(deps.db, gym.id, turn))) {
      return turn.channel === 'web' ? await answerOf(deps.db, gym.id, turn) : undefined
    }
    return await answerOnce(turn, gym, deps, heard)
  } catch (error) {
    const words = onlyWords(calm(deps.crash(error)))
    // Where the database is what failed, this fails too.
    if (gym) await noteCrash(deps.db, gym.id, turn).catch(() => {})
    return words
  }
}

const onlyWords = (text: string): Reply => ({ text, choices: [], charts: [], files: [], tools: [] })

async function answerOnce(turn: Turn, gym: Gym, deps: BotDeps, heard: Listener): Promise<Reply | undefined> {
  const { db, hosted, limits, log, now = () => turn.at } = deps
  const begun = now().getTime()
  const embed = deps.embed && embedOnce(deps.embed)
  const [member, past] = await Promise.all([memberOf(db, gym.id, turn), spokenLately(db, gym, turn)])
  const spoken = { turn, gym, member: member.id }
  const context = contextOf(turn, gym, member, deps)
  const said = meant(turn.text, past, (words) => wishes(words, context))
  const { channel, at } = turn
  const held = limits?.held({ channel, gym: gym.id, member: member.id, at })
  if (held && !(await inDanger(said, past, context, embed))) return later(turn, held, deps, context)
  // Rules have no use for notes.
  const notes = hosted ? await notesBefore(spoken, deps) : ''
  let arm: string | undefined
  let crashed = false
  const made = await answerBoth(said, {
    past: pastMessages(past, notes),
    context,
    hosted,
    onArm: (name) => {
      arm = name
    },
    embed,
    around: deps.around,
    log,
    heard,
  }).catch((error: unknown) => {
    crashed = true
    return onlyWords(calm(deps.crash(error)))
  })
  const { said: shown, kept, lines } = apart(arm ? rateable(made, turn) : made)
  for (const line of lines) heard(`\n\n${line}`)
  const tookMs = Math.max(0, now().getTime() - begun)
  if (isStaff(member.role)) deps.changed?.()
  await finishTurn(db, gym.id, turn, { member: member.id, reply: kept, crashed, tookMs, ...(arm && { arm }) })
  if (!forgets(made)) {
    const work = afterTurn(spoken, past.length, deps)
    deps.aside?.(work)
  }
  return shown
}

/** The world of a turn. */
function contextOf(turn: Turn, gym: Gym, member: Member, { db, web, prices, print }: BotDeps): ToolContext {
  return {
    db,
    gym,
    member,
    now: turn.at,
    random: seededRandom(`${turn.channel}:${turn.id}`),
    language: gym.language,
    place: placeOf(turn),
    web,
    prices,
    print,
  }
}

function placeOf({ channel, conversation, private: alone, within, standing = [] }: Turn): Place {
  const said = standing.find(({ place }) => place === within)
  return { channel, conversation, private: alone, ...(said && { within: said }) }
}

/** A yes, and after it what else was wished. */
async function answerBoth({ text, beside }: Meant, asking: Omit<Asking, 'text'>): Promise<Reply> {
  const first = await answer({ ...asking, text })
  // In danger nothing else is said.
  if (beside === undefined || first.tools.some(({ name }) => name === 'safety')) return first
  asking.heard('\n\n')
  return together(first, await answer({ ...asking, text: beside }))
}

/** Whether words that stand alone wish for something. */
function wishes(words: string, { gym, now }: ToolContext): boolean {
  return understand(words, { gym, now, last: undefined }).kind === 'calls'
}

const spokenLately = (db: Database, gym: Gym, turn: Turn): Promise<PastTurn[]> =>
  recentTurns(db, gym.id, turn, { after: addMinutes(turn.at, -windowHours * 60), most: windowTurns })

/** Asks what a member thinks of an answer of an arm. In a group that would be everybody's. */
function rateable(reply: Reply, turn: Turn): Reply {
  if (!turn.private) return reply
  const ref = answerRef(turn)
  return { ...reply, rate: { good: `/good ${ref}`, bad: `/bad ${ref}` } }
}

/** Of whoever was forgotten in this very turn nothing is noted after it. */
const forgets = ({ tools }: Reply): boolean => tools.some(({ name, ok }) => name === 'forgetMe' && ok)

/** Help waits for no limit. */
async function inDanger(
  { text, beside = '' }: Meant,
  past: readonly PastTurn[],
  context: ToolContext,
  embed: Embed | undefined,
): Promise<boolean> {
  const before = past.map((each) => each.text).filter((each) => each !== '')
  const said = beside || text
  const { danger } = await dangerIn(said, before, context, said.startsWith('/') ? undefined : embed)
  return danger !== undefined
}

/** What came too fast is neither answered nor kept: sent once more, it is a message like any other. */
async function later(
  turn: Turn,
  { whose, seconds, told }: Held,
  { db, log }: BotDeps,
  { gym }: ToolContext,
): Promise<Reply | undefined> {
  await dropTurn(db, gym.id, turn)
  if (told) return undefined
  log('too_many_turns', { channel: turn.channel, whose, seconds })
  return { ...onlyWords(tooMany(whose, seconds)), wait: seconds }
}
