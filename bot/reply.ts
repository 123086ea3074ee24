import type { Database } from '../db/client.ts'
import type { Gym } from '../tools/kit/gym.ts'
import type { Imports } from '../tools/kit/imports.ts'
import { inSpeech, type Speech } from '../tools/kit/language.ts'
import type { Print } from '../tools/kit/print.ts'
import type { Random } from '../tools/kit/random.ts'
import { isStaff } from '../tools/kit/rights.ts'
import { addMinutes } from '../tools/kit/time.ts'
import type { ToolContext } from '../tools/kit/tool.ts'
import type { Watch } from '../tools/kit/watch.ts'
import { forgetBefore, windowHours, windowTurns } from '../tools/memory/index.ts'
import { answerRef } from '../tools/rating/index.ts'
import type { Embed } from '../tools/safety/index.ts'
import { type Asking, answer } from './agent.ts'
import { answeredBefore, conversationOf, takenIn, toldBefore } from './begun.ts'
import { contextOf } from './context.ts'
import { embedOnce } from './embed-once.ts'
import { englishOf } from './foreign/english.ts'
import { memberOf, type Speaking } from './identity.ts'
import { inDanger } from './in-danger.ts'
import type { Held, TurnLimits } from './limits-of-turns.ts'
import type { Log } from './log.ts'
import { type Meant, meant } from './meant.ts'
import { pastMessages } from './memory.ts'
import { calm, tooMany } from './messages.ts'
import type { Models } from './models/usable.ts'
import { settingWish } from './offline/own-settings/index.ts'
import { understand } from './offline/understand.ts'
import { apart } from './once.ts'
import { type OpenTurns, type OwnTurn, openTurns } from './open-turns/open-turns.ts'
import { Lost } from './open-turns/steps.ts'
import { type InOrder, inOrder } from './order.ts'
import { together } from './outcomes.ts'
import { isForOtherBot } from './personal.ts'
import { readable } from './readable.ts'
import { speechFor } from './spoken-to.ts'
import {
  beginTurn,
  dropTurn,
  type Finished,
  finishTurn,
  noteCrash,
  type PastTurn,
  recentTurns,
} from './store.ts'
import { afterTurn, notesBefore, type Write } from './summary.ts'
import type { Answer, Listener, Reply, Turn } from './turn.ts'
import { UnderWay } from './under-way.ts'

export type BotDeps = {
  db: Database
  /** What is taken in and not yet answered; its own unless said. */
  open?: OpenTurns | undefined
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
  /** Looks on at the parts of a turn; nobody does unless said. */
  watch?: Watch | undefined
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
 * The one way a message is answered: once per update, in order within a conversation, and never with a crash. Where several
 * processes share a database they do so together, and what one of them leaves behind another ends.
 */
export function answering(given: BotDeps): Answer {
  const deps = { ...given, open: given.open ?? openTurns(given), ordered: inOrder() }
  return (turn, heard = () => {}) => {
    const work = () => reply(readable(turn), deps, heard)
    // A turn at the terminal is nobody else's. Of the others the database knows the order.
    return turn.channel === 'terminal' ? deps.ordered(conversationOf(turn), work) : work()
  }
}

export type House = BotDeps & { open: OpenTurns; ordered: InOrder }

/** So many processes die over a turn before it is given up. */
const mostTries = 4

async function reply(turn: Turn, deps: House, heard: Listener): Promise<Reply | undefined> {
  let gym: Gym | undefined
  let own: OwnTurn | undefined
  try {
    if (!turn.private && isForOtherBot(turn.text)) return undefined
    const taken = await takenIn(turn, deps)
    gym = taken.gym
    own = taken.own
    if (!own && turn.channel !== 'terminal') return await answeredBefore(turn, gym, deps)
    if (own && !(await deps.open.wait(turn))) throw new Lost()
    if (own && own.tries > mostTries) throw new Error('a turn over which process after process dies')
    const its = own ? { ...turn, at: own.at } : turn
    if (await beginTurn(deps.db, gym.id, its)) return await answerOnce({ turn: its, gym, own }, deps, heard)
    if (!own || own.tries === 1) return await answeredBefore(turn, gym, deps)
    const told = await toldBefore(its, gym, deps)
    return told ? told.reply : await answerOnce({ turn: its, gym, own }, deps, heard)
  } catch (error) {
    if (error instanceof UnderWay) throw error
    if (error instanceof Lost) return undefined
    const words = onlyWords(calm(deps.crash(error)))
    // Where the database is what failed, this fails too.
    if (gym) await noteCrash(deps.db, gym.id, turn).catch(() => {})
    return words
  } finally {
    if (own && !own.byDoor) await deps.open.said(turn)
  }
}

const onlyWords = (text: string): Reply => ({ text, choices: [], charts: [], files: [], tools: [] })

/** A turn in its gym, and that it is ours. */
type Its = { turn: Turn; gym: Gym; own: OwnTurn | undefined }

async function answerOnce(its: Its, deps: House, heard: Listener): Promise<Reply | undefined> {
  const { turn, gym } = its
  const { db, now = () => turn.at } = deps
  const begun = now().getTime()
  const [speaking, past] = await Promise.all([memberOf(db, gym.id, turn), spokenLately(db, gym, turn)])
  const speech = speechFor(turn, gym, speaking, past)
  return inSpeech(speech, () => answerIn(speech, { ...its, speaking, past, begun }, deps, heard))
}

type Heard = Its & { speaking: Speaking; past: PastTurn[]; begun: number }

async function answerIn(
  speech: Speech,
  { turn, gym, own, speaking, past, begun }: Heard,
  deps: House,
  heard: Listener,
): Promise<Reply | undefined> {
  const { db, hosted, limits, log, now = () => turn.at } = deps
  const { member } = speaking
  const embed = deps.embed && embedOnce(deps.embed)
  const spoken = { turn, gym, member: member.id }
  const context = {
    ...contextOf(turn, gym, { member, own }, deps),
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
    watch: deps.watch,
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
  await finish(
    { turn, gym, own },
    { member: member.id, reply: kept, crashed, tookMs, ...(arm && { arm }) },
    deps,
  )
  const work = forgets(made) ? undefined : await remembered(speaking, spoken, past.length, deps)
  if (work) deps.aside?.(work.done)
  return shown
}

/** Forgets the talk of whoever wants that, and of all others sums up what goes on beside it. */
async function remembered(
  { forgetsTalkSince: since }: Speaking,
  spoken: Parameters<typeof afterTurn>[0],
  past: number,
  deps: House,
): Promise<{ done: Promise<void> } | undefined> {
  const { turn, gym, member } = spoken
  if (!turn.private || !since) return { done: afterTurn(spoken, past, deps) }
  const talk = { gym: gym.id, channel: turn.channel, conversation: turn.conversation, member }
  await forgetBefore(deps.db, talk, { turn: turn.id, since })
  return undefined
}

/** @throws {Lost} where another process has the turn by now, and will say its answer */
async function finish({ turn, gym, own }: Its, finished: Finished, { db, open }: House): Promise<void> {
  if (!(await finishTurn(db, gym.id, turn, { ...finished, own }))) throw new Lost()
  if (own && !own.byDoor) open.ended(turn)
}

/** The answer, which arm gave it, and whether it is the calm sentence after a bug. */
async function madeBy(said: Meant, asking: Omit<Asking, 'text'>, { crash }: BotDeps) {
  let arm: string | undefined
  let crashed = false
  const onArm = (name: string) => {
    arm = name
  }
  const made = await answerBoth(said, { ...asking, onArm }).catch((error: unknown) => {
    if (error instanceof Lost) throw error
    crashed = true
    return onlyWords(calm(crash(error)))
  })
  return { made, arm, crashed }
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
