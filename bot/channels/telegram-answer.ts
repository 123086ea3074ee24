import type { Api } from 'grammy'
import { unwatched } from '../../tools/kit/watch.ts'
import type { Answer, Turn } from '../turn.ts'
import type { DoorDeps, Sleep } from './door.ts'
import { working } from './door-phrases.ts'
import { picturesOf } from './picture.ts'
import { deliver, type Into } from './telegram-deliver.ts'
import type { Kept } from './telegram-kept.ts'
import { staffMenus } from './telegram-menu.ts'
import { progress, type Tempo, takeBack } from './telegram-progress.ts'
import { outgoing } from './telegram-send.ts'
import type { Place, Press } from './telegram-turn.ts'
import type { Voice } from './telegram-voice.ts'

export type AnswerDeps = DoorDeps & { sleep: Sleep; answer: Answer; voice: Voice; kept: Kept; tempo?: Tempo }

/** Answers turns in their places. */
export type Answerer = {
  /** Notes a message of somebody's. */
  saw(place: Place, message: number): void
  /**
   * Whether all of the answer was sent; undefined when it was answered before, 'alone' when it is for one alone and was
   * not said.
   *
   * @param press what was pressed, where the answer may take the place of the message it was under
   */
  replyTo(turn: Turn, place: Place, press?: Press): Promise<boolean | 'alone' | undefined>
}

export function answerer(api: Api, deps: AnswerDeps): Answerer {
  const { answer, voice, log, kept, watch = unwatched } = deps
  const leaves = kept.pages
  const menu = staffMenus(api, deps.commands, log, kept.menus)

  async function showMenu(turn: Turn, { chat }: Place): Promise<void> {
    const who = deps.known && (await voice.known(turn.sender))
    if (who) await menu(chat, who.staff, await voice.toSender(turn))
  }

  return {
    saw: leaves.saw,
    async replyTo(turn, place, press) {
      const line = async () =>
        working(await (place.private ? voice.toSender(turn) : voice.inGroup(place.chat)))
      const shown = progress(api, place, line, deps.tempo)
      let there: readonly number[] = []
      try {
        const reply = await answer(turn, shown.heard)
        if (!reply) return undefined
        if (reply.alone) return 'alone'
        const things = outgoing(reply, await picturesOf(reply.charts, deps.draw), place)
        const turned = press && leaves.turns(press, reply, things) ? press : undefined
        const into = intoFor(turned, await shown.end())
        const send = () => deliver(api, things, deps, into)
        const sent = await watch({ kind: 'reply', name: 'telegram' }, send, endOf)
        there = sent.messages
        leaves.said(place, reply, there)
        if (press && !turned) takeAway(api, press)
        return sent.all
      } finally {
        const under = await shown.end()
        if (under !== undefined && !there.includes(under)) await takeBack(api, place, under)
        if (place.private) void showMenu(turn, place)
      }
    },
  }
}

const endOf = ({ all }: { all: boolean }) => ({ outcome: all ? 'sent' : 'lost' })

/** Into which message of ours the answer goes: the one that was leafed, or the line that announced it. */
function intoFor(turned: Press | undefined, under: number | undefined): Into | undefined {
  if (turned) return { message: turned.message, pictured: turned.pictured }
  return under === undefined ? undefined : { message: under, pictured: false }
}

/** Takes the buttons away, but for the quiet ones, which are there for the others too. It is worth no second try. */
export function takeAway(api: Api, { place, message, staying }: Press): void {
  const other = staying.length > 0 ? { reply_markup: { inline_keyboard: staying } } : {}
  api.editMessageReplyMarkup(place.chat, message, other).catch(() => {})
}
