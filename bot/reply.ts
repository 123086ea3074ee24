import type { Database } from '../db/client.ts'
import type { Gym } from '../tools/kit/gym.ts'
import type { Imports } from '../tools/kit/imports.ts'
import { inSpeech, type Speech } from '../tools/kit/language.ts'
import type { Print } from '../tools/kit/print.ts'
import { type Random, seededRandom } from '../tools/kit/random.ts'
import { isStaff } from '../tools/kit/rights.ts'
import { addMinutes } from '../tools/kit/time.ts'
import type { Member, Place, ToolContext } from '../tools/kit/tool.ts'
import { forgetBefore, windowHours, windowTurns } from '../tools/memory/index.ts'
import { answerRef } from '../tools/rating/index.ts'
import type { Embed } from '../tools/safety/index.ts'
import { type Asking, answer } from './agent.ts'
import { readCommand } from './commands.ts'
import { dangerIn } from './danger.ts'
import { embedOnce } from './embed-once.ts'
import { englishOf } from './foreign/english.ts'
import { freeWords } from './free-words.ts'
import { memberOf, type Speaking } from './identity.ts'
import type { Held, TurnLimits } from './limits-of-turns.ts'
import type { Log } from './log.ts'
import { type Meant, meant } from './meant.ts'
import { pastMessages } from './memory.ts'
import { calm, tooMany } from './messages.ts'
import type { Models } from './models/usable.ts'
import { settingWish } from './offline/own-settings/index.ts'
import { understand } from './offline/understand.ts'
import { apart } from './once.ts'
import { inOrder } from './order.ts'
import { together } from './outcomes.ts'
import { isForOtherBot } from './personal.ts'
import { readable } from './readable.ts'
import { speechFor } from './spoken-to.ts'
import {
  answerOf,
  beginTurn,
  dropTurn,
  finishTurn,
  isAnswered,
  noteCrash,
  type PastTurn,
  recentTurns,
} from './store.ts'
import { afterTurn, notesBefore, type Write } from './summary.ts'
import type { Answer, Around, Listener, Reply, Turn } from './turn.ts'
import { UnderWay } from './under-way.ts'

export type BotDeps = {
  db: Database
  gym(): Promise<Gym>
  /** The gym a turn is about; without it, every one is about the house's own. */
  gymOf?(turn: Turn): Promise<Gym>
  /** Told when somebody of the staff may have changed the gym, so that the next turn reads it anew. */
  changed?(): void
  /** The language models that may answer; rules alone where there are none. */
  hosted: Models | undefined
  /** Address of the web chat; undefined where it has none that all can reach. */
  web?: string | undefined
  /** Makes PDF files; none where there is nothing to make them with. */
  print?: Print | undefined
  /** Brings tables in that the staff sends; none where there is no disk to read them from. */
  imports?: Imports | undefined
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
  /** The chance of a turn; from the turn itself unless said, so that the same turn goes the same way again. */
  chance?: ((turn: Turn) => Random) | undefined
  log: Log
  /** Told of a bug; returns a short reference that the member can quote. */
  crash(error: unknown): string
}

/**
 * The one way a message is answered: once per update, in order within a conversation, and never with a crash.
 */
export function answering(deps: BotDeps): Answer {
  const ordered = inOrder()
  return (turn, heard = () => {}) =>
    ordered(`${turn.channel}:${turn.conversation}`, () => reply(readable(turn), deps, heard))
}

async function reply(turn: Turn, deps: BotDeps, heard: Listener): Promise<Reply | undefined> {
  let gym: Gym | undefined
  try {
    if (!turn.private && isForOtherBot(turn.text)) return undefined
    gym = await (deps.gymOf ?? deps.gym)(turn)
    if (!(await beginTurn(deps.db, gym.id, turn))) return await answeredBefore(turn, gym, deps)
    return await answerOnce(turn, gym, deps, heard)
  } catch (error) {
    if (error instanceof UnderWay) throw error
    const words = onlyWords(calm(deps.crash(error)))
    // Where the database is what failed, this fails too.
    if (gym) await noteCrash(deps.db, gym.id, turn).catch(() => {})
    return words
  }
}

/** A browser asks again when it lost the answer; the other channels would say it twice. */
async function answeredBefore(turn: Turn, gym: Gym, { db }: BotDeps): Promise<Reply | undefined> {
  if (turn.channel === 'web') return answerOf(db, gym.id, turn)
  if (turn.insists && !(await isAnswered(db, gym.id, turn))) throw new UnderWay()
  return undefined
}

const onlyWords = (text: string): Reply => ({ text, choices: [], charts: [], files: [], tools: [] })

async function answerOnce(turn: Turn, gym: Gym, deps: BotDeps, heard: Listener): Promise<Reply | undefined> {
  const { db, now = () => turn.at } = deps
  const begun = now().getTime()
  const [speaking, past] = await Promise.all([memberOf(db, gym.id, turn), spokenLately(db, gym, turn)])
  const speech = speechFor(turn, gym, speaking, past)
  return inSpeech(speech, () => answerIn(speech, { turn, gym, speaking, past, begun }, deps, heard))
}

type Heard = { turn: Turn; gym: Gym; speaking: Speaking; past: PastTurn[]; begun: number }

async function answerIn(
  speech: Speech,
  { turn, gym, speaking, past, begun }: Heard,
  deps: BotDeps,
  heard: Listener,
): Promise<Reply | undefined> {
  const { db, hosted, limits, log, now = () => turn.at } = deps
  const { member } = speaking
  const embed = deps.embed && embedOnce(deps.embed)
  const spoken = { turn, gym, member: member.id }
  const context = {
    ...contextOf(turn, gym, member, deps),
    language: speech.language,
    noNumbers: speaking.noNumbers,
  }
  // What is a setting in any language is read as it stands.
  const read = settingWish(turn.text) ? undefined : englishOf(turn.text, speech.language)
  const said = meant(read ?? turn.text, past, (words) => wishes(words, context), turn.text)
  const held = limits?.held({ channel: turn.channel, gym: gym.id, member: member.id, at: turn.at })
  if (held && !(await inDanger(said, past, context, embed))) return later(turn, held, deps, context)
  // Rules have no use for notes.
  const notes = hosted ? await notesBefore(spoken, deps) : ''
  // In a group nothing is shown before it is known to be for all of them.
  const aloud = turn.private ? heard : () => {}
  // A model knows more languages than the rules do, and what somebody says of their visit is kept in their own words.
  const written = read !== undefined && said.text === read ? { written: turn.text } : {}
  const asking = {
    past: pastMessages(past, notes),
    ...written,
    context: { ...context, ...written },
    hosted,
    embed,
    around: deps.around,
    log,
    heard: aloud,
  }
  const { made, arm, crashed } = await madeBy(said, asking, deps)
  if (made.alone) {
    // Asked again in private it is a turn like any other.
    await dropTurn(db, gym.id, turn)
    return made
  }
  const { said: shown, kept, lines } = apart(arm ? rateable(made, turn) : made)
  for (const line of lines) heard(`\n\n${line}`)
  const tookMs = Math.max(0, now().getTime() - begun)
  if (isStaff(member.role)) deps.changed?.()
  await finishTurn(db, gym.id, turn, { member: member.id, reply: kept, crashed, tookMs, ...(arm && { arm }) })
  if (turn.private && speaking.forgetsTalkSince) {
    const { id: member } = speaking.member
    const talk = { gym: gym.id, channel: turn.channel, conversation: turn.conversation, member }
    await forgetBefore(db, talk, { turn: turn.id, since: speaking.forgetsTalkSince })
  } else if (!forgets(made)) {
    const work = afterTurn(spoken, past.length, deps)
    deps.aside?.(work)
  }
  return shown
}

/** The answer, which arm gave it, and whether it is the calm sentence after a bug. */
async function madeBy(said: Meant, asking: Omit<Asking, 'text'>, { crash }: BotDeps) {
  let arm: string | undefined
  let crashed = false
  const onArm = (name: string) => {
    arm = name
  }
  const made = await answerBoth(said, { ...asking, onArm }).catch((error: unknown) => {
    crashed = true
    return onlyWords(calm(crash(error)))
  })
  return { made, arm, crashed }
}

const byTurn = (turn: Turn): Random => seededRandom(`${turn.channel}:${turn.id}`)

/** The world of a turn. */
function contextOf(
  turn: Turn,
  gym: Gym,
  member: Member,
  { db, web, prices, print, imports, hosted, chance = byTurn }: BotDeps,
): ToolContext {
  return {
    db,
    gym,
    member,
    now: turn.at,
    random: chance(turn),
    language: gym.language,
    place: placeOf(turn),
    ...(turn.given && { given: turn.given }),
    ...(turn.spot && { spot: turn.spot }),
    web,
    prices,
    models: hosted?.arms.map(({ name }) => name),
    print,
    imports,
  }
}

function placeOf({
  channel,
  conversation,
  private: alone,
  hidden,
  within,
  standing = [],
  ...turn
}: Turn): Place {
  const said = standing.find(({ place }) => place === within)
  // What is typed in a group of Telegram stands there; Discord shows a command to nobody else, but all other words.
  const shown = turn.shown ?? (hidden && channel === 'telegram')
  return { channel, conversation, private: alone, ...(shown && { shown }), ...(said && { within: said }) }
}

/** A yes, and after it what else was wished. */
async function answerBoth({ text, beside }: Meant, asking: Omit<Asking, 'text'>): Promise<Reply> {
  const first = await answer({ ...asking, text })
  // In danger nothing else is said.
  if (beside === undefined || first.alone || first.tools.some(({ name }) => name === 'safety')) return first
  asking.heard('\n\n')
  const second = await answer({ ...asking, text: beside })
  return second.alone ? second : together(first, second)
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

/** Of whoever wants to be forgotten nothing is noted after it. */
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
  const command = readCommand(said, context)
  const { danger } = await dangerIn(freeWords(said, command), before, context, command ? undefined : embed)
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
