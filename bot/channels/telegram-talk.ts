import type { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { unwatched } from '../../tools/kit/watch.ts'
import { isPersonal } from '../personal.ts'
import type { Answer, Turn } from '../turn.ts'
import { UnderWay } from '../under-way.ts'
import type { DoorDeps, Sleep } from './door.ts'
import { inFlight } from './in-flight.ts'
import { noting } from './noting.ts'
import { knowing } from './standing.ts'
import { answerer, takeAway } from './telegram-answer.ts'
import { type Asked, answerAlone, answerQuietly } from './telegram-aside.ts'
import { problemOf } from './telegram-faults.ts'
import type { Files } from './telegram-files.ts'
import type { Kept } from './telegram-kept.ts'
import { mayTurn } from './telegram-pages.ts'
import type { Tempo } from './telegram-progress.ts'
import { administers } from './telegram-standing.ts'
import { type Heard, heard, type Press } from './telegram-turn.ts'
import { voiceOf } from './telegram-voice.ts'

/** What became of an update: 'again' when another process is at it, so that it shall come once more. */
export type Taken = 'done' | 'again'

/** The talk behind the door: takes updates in, and answers them in the order of each conversation. */
export type Talk = {
  /** Takes an update in, and resolves when it is dealt with. @throws for what is an update in name only */
  take(update: Update, me: UserFromGetMe): Promise<Taken>
  /** Resolves when every update taken in is answered. */
  landed(): Promise<void>
}

export type TalkDeps = DoorDeps & { sleep: Sleep; files?: Files; tempo?: Tempo; kept: Kept }

/** Whose updates they are: the bot's, by the number its token begins with. */
export const doorOf = (token: string): string => `telegram:${token.split(':')[0]}`

export function talk(api: Api, deps: TalkDeps): Talk {
  const { note: noted, lane, said } = noting(deps, doorOf(api.token))
  const flight = inFlight((error) => deps.log('telegram.turn_failed', problemOf(error)))
  const answering = answers(api, deps)
  const { isMore } = deps.kept
  const { watch = unwatched } = deps
  const knows = knowingCommands(deps)

  async function act(update: Heard, me: UserFromGetMe, given: Update): Promise<Taken> {
    if (!('turn' in update)) {
      await note(api, update, deps)
      return 'done'
    }
    if (isMore(update)) return 'done'
    let taken: Taken = 'done'
    const { turn, work } = answering(update, me)
    const { itsTurn } = noted(turn, given)
    await flight.begin(lane(turn), async () => {
      // Whoever has it answers it, or leaves it to be taken up.
      if (!(await itsTurn())) return
      try {
        await watch({ kind: 'update', name: 'telegram' }, work)
      } catch (error) {
        if (!(error instanceof UnderWay)) throw error
        taken = 'again'
      } finally {
        await said(turn)
      }
    })
    return taken
  }

  return {
    take(update, me) {
      const message = heard(update, { id: me.id, username: me.username, knows })
      return message ? act(message, me, update) : Promise.resolve('done')
    },
    landed: flight.landed,
  }
}

/** Older names of commands, and those that buttons send. */
const unlisted = ['hold', 'notify', 'workout', 'swapmeal', 'ate', 'suits', 'good', 'bad', 'consent']

/** Tells our commands from those of other bots; a door that has no list takes them all for its own. */
function knowingCommands({ commands }: TalkDeps): (command: string) => boolean {
  const names = commands.flatMap((command) => [command.name, ...Object.values(command.names ?? {})])
  const known = new Set([...names, ...unlisted])
  return (command) => names.length === 0 || known.has(command)
}

/** Answers in its own way what is for one alone, and anything else where it was said. */
function answers(api: Api, deps: TalkDeps) {
  const { now, staffPlaces, files } = deps
  const known = knowing(deps.answer, { asks: administers(api), now, staffPlaces })
  const answer: Answer = (turn, pieces) => known(turn, undefined, pieces)
  const voice = voiceOf(deps)
  const { saw, replyTo } = answerer(api, { ...deps, answer, voice })
  const used = (press: Press) => takeAway(api, press)

  return (asked: Asked, me: UserFromGetMe): { turn: Turn; work: () => Promise<unknown> } => {
    const { place } = asked
    const file = asked.kind === 'said' ? asked.file : undefined
    const given = file && files ? { given: [files(file)] } : {}
    const turn: Turn = { ...asked.turn, ...given, insists: true, at: now() }
    if (asked.kind === 'said') saw(place, asked.message)
    if (asked.kind === 'pressed' && asked.quiet)
      return { turn, work: () => answerQuietly(api, asked, turn, answer) }
    const means = { ...deps, me, used, voice, answerAt: replyTo }
    const alone = () => answerAlone(api, asked, turn, means)
    if (!place.private && isPersonal(turn.text)) return { turn, work: alone }
    const leafed = asked.kind === 'pressed' && mayTurn(asked) ? asked : undefined
    const acknowledge = () => {
      if (asked.kind === 'pressed') endWaiting(api, asked.query)
      if (asked.kind === 'pressed' && !leafed) takeAway(api, asked)
    }
    if (place.private) acknowledge()
    const work = async () => {
      if ((await replyTo(turn, place, leafed)) === 'alone') return alone()
      // In a group only now: what is for one alone is told them in the note that ends the waiting.
      if (!place.private) acknowledge()
    }
    return { turn, work }
  }
}

/** What needs no answer: a press on nothing of ours, and news of the chats themselves. */
async function note(
  api: Api,
  update: Exclude<Heard, Asked>,
  { log, unreachable, moved }: TalkDeps,
): Promise<void> {
  if (update.kind === 'pressedNothing') return endWaiting(api, update.query)
  if (update.kind === 'moved') return moved?.(`${update.from}`, `${update.to}`)
  const { chat, there } = update
  if (!update.private) log(there ? 'telegram.joined' : 'telegram.left', { chat })
  else if (!there) await unreachable?.(`${chat}`)
}

/** Ends the waiting mark on a pressed button. It is worth no second try: the mark fades by itself. */
function endWaiting(api: Api, query: string): void {
  api.answerCallbackQuery(query).catch(() => {})
}
