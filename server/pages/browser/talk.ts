import type { Choice } from '../../../tools/kit/tool.ts'
import type { PastTurn } from '../wire.ts'
import { Choices } from './choices.ts'
import { Earlier, keepingPlace, markDays } from './earlier.ts'
import { ask, NoReply, pastTurns, unreachable } from './gym.ts'
import { part } from './nodes.ts'
import { type Shown, TurnView } from './turn-view.ts'
import {
  dropUnsent,
  keepUnsent,
  keepWaiting,
  newId,
  type Outgoing,
  stillMeant,
  unsent,
  waiting,
} from './unsent.ts'
import { t } from './words.ts'

type Answered = Shown & { choices: readonly Choice[] }

/** What the conversation needs of the page around it. */
export type Around = {
  /** Speaks to screen readers: whole replies only. */
  announce(words: string): void
  /** After a press the focus goes back to where one writes. */
  pressed(press: MouseEvent): void
  /** Takes back a text that was refused, so that it can be mended. */
  takeBack(text: string): void
}

/** The conversation: one turn after another, each with its message, its reply and its second chances. */
export class Talk {
  readonly #log = part('log', HTMLElement)
  readonly #empty = part('empty', HTMLElement)
  readonly #choices: Choices
  readonly #around: Around
  readonly #earlier = new Earlier((turns) => this.#prepend(turns))
  /** What was written without a connection and is on the page. */
  readonly #held = new Map<string, { message: Outgoing; view: TurnView }>()
  #queue: Promise<void>
  #newest = ''
  #number: number | undefined

  constructor(around: Around) {
    this.#around = around
    this.#choices = new Choices(({ label, send }, press) => {
      this.say(send, label)
      around.pressed(press)
    })
    this.#log.prepend(this.#earlier.button)
    this.#queue = this.#restore()
  }

  /** Says what was written; a number chooses among the choices on the page. */
  write(text: string, file?: File): void {
    const choice = file ? undefined : this.#choices.numbered(text)
    if (choice) this.say(choice.send, choice.label)
    else this.say(text, [file?.name ?? '', text].filter((line) => line !== '').join('\n'), file)
  }

  /** There is a connection again: what waited for one goes out, in its order. */
  connected(): void {
    for (const { message, view } of [...this.#held.values()]) this.#send(message, view)
  }

  /** Number of the newest turn that was found on the page or heard since; undefined while it is being restored. */
  get number(): number | undefined {
    return this.#number
  }

  /** Shows what the gym said unasked, after the reply that is under way. */
  hear(turns: readonly PastTurn[]): void {
    this.#queue = this.#queue.catch(reportError).then(() => {
      for (const turn of turns) if (turn.number > (this.#number ?? 0)) this.#heard(turn)
    })
  }

  #heard({ number, text, reply }: PastTurn): void {
    this.#number = number
    if (!reply) return
    const view = this.#begin({ shown: text })
    following(() => {
      view.show(reply)
      this.#choices.offer(reply.choices, view.reply)
    }, view.root)
    this.#announce(reply)
  }

  say(text: string, shown = text, file?: File): void {
    const message = { id: newId(), text, shown, ...(file && { file }) }
    keepUnsent(message)
    this.#send(message, this.#begin(message))
  }

  #begin({ shown }: { shown: string }): TurnView {
    const view = new TurnView(shown)
    view.root.dataset.at = new Date().toISOString()
    this.#empty.hidden = true
    this.#log.append(view.root)
    return view
  }

  /** Messages leave one after another, so that the replies come in the order of the questions. */
  #send(message: Outgoing, view: TurnView): void {
    this.#newest = message.id
    this.#held.delete(message.id)
    this.#choices.withdraw()
    view.wait((words) => this.#around.announce(words))
    toEnd()
    this.#queue = this.#queue.catch(reportError).then(() => this.#settle(message, view))
  }

  async #settle(message: Outgoing, view: TurnView): Promise<void> {
    const reply = await ask(message, (piece) => following(() => view.grow(piece))).catch((error: unknown) =>
      error instanceof NoReply ? error : new NoReply(0, unreachable()),
    )
    if (reply instanceof NoReply && reply.status === 0 && !navigator.onLine) this.#hold(message, view)
    else if (reply instanceof NoReply) this.#failed(message, view, reply)
    else this.#answered(message, view, { ...reply, text: reply.reply })
  }

  /** Without a connection a message waits for the next one. */
  #hold(message: Outgoing, view: TurnView): void {
    keepWaiting(message)
    this.#held.set(message.id, { message, view })
    const sentence = t`You're offline. This goes out when you're back.`
    following(() => view.fail(sentence))
    this.#around.announce(sentence)
  }

  #answered(message: Outgoing, view: TurnView, reply: Answered): void {
    dropUnsent(message)
    following(() => {
      view.show(reply)
      if (message.id === this.#newest) this.#choices.offer(reply.choices, view.reply)
    }, view.root)
    this.#announce(reply)
  }

  #announce({ text, charts = [], choices }: Answered): void {
    const numbered = choices.map(({ label }, i) => `${i + 1}: ${label}.`)
    this.#around.announce([text, ...charts.map(({ alt }) => alt), ...numbered].join(' '))
  }

  #failed(message: Outgoing, view: TurnView, { message: sentence, again }: NoReply): void {
    following(() => view.fail(sentence, again ? this.#retry(message, view) : undefined))
    this.#around.announce(sentence)
    if (again) return
    dropUnsent(message)
    this.#around.takeBack(message.shown)
  }

  #retry(message: Outgoing, view: TurnView): (press: MouseEvent) => void {
    return (press) => {
      this.#send(message, view)
      this.#around.pressed(press)
    }
  }

  /** Brings the conversation back after a reload, and with it the messages that never got a reply. */
  async #restore(): Promise<void> {
    const waited = waiting()
    const kept = unsent().filter(({ id }) => !waited.some((message) => message.id === id))
    const past = await pastTurns()
    const { turns = [], more = false } = past ?? {}
    const last = turns.at(-1)
    // The reply may have come while the page was away.
    const found = kept.find(({ text }) => text === last?.text)
    if (found && last?.reply) dropUnsent(found)

    const views = this.#viewsOf(turns, found)
    this.#earlier.button.after(...views.map(({ root }) => root))
    this.#earlier.from(turns[0]?.number ?? (more ? Number.MAX_SAFE_INTEGER : undefined), more)
    const newest = views.at(-1)
    if (newest && last?.reply && this.#newest === '') this.#choices.offer(last.reply.choices, newest.reply)
    for (const message of kept) {
      if (message !== found) this.#open(message, this.#begin(message))
    }
    for (const message of waited) {
      const view = this.#begin(message)
      if (!stillMeant(message)) this.#open(message, view)
      else if (navigator.onLine) this.#send(message, view)
      else this.#hold(message, view)
    }
    this.#empty.hidden = this.#log.querySelector('.turn') !== null
    this.#number = last?.number ?? 0
    markDays(this.#log)
    toEnd()
  }

  /** Earlier turns, above those that are there. */
  #prepend(turns: readonly PastTurn[]): void {
    const views = this.#viewsOf(turns)
    keepingPlace(() => {
      this.#earlier.button.after(...views.map(({ root }) => root))
      this.#empty.hidden = this.#log.querySelector('.turn') !== null
      markDays(this.#log)
    }, this.#log.querySelector('.turn'))
  }

  #viewsOf(turns: readonly PastTurn[], kept?: Outgoing): TurnView[] {
    return turns.map((turn, i) => this.#restored(turn, turns[i - 1], kept))
  }

  #restored(
    { text, reply, at }: PastTurn,
    before: PastTurn | undefined,
    kept: Outgoing | undefined,
  ): TurnView {
    const shown = before?.reply?.choices.find(({ send }) => send === text)?.label ?? text
    const view = new TurnView(shown)
    view.root.dataset.at = at
    if (reply) view.show(reply)
    else this.#open(kept?.text === text ? kept : { id: newId(), text, shown }, view)
    return view
  }

  /** Not sent by itself: what was meant an hour ago may not be meant now. */
  #open(message: Outgoing, view: TurnView): void {
    view.fail(t`There is no reply to this one yet.`, this.#retry(message, view))
  }
}

/**
 * Keeps the end in sight while it grows, unless the reader has scrolled away from it.
 *
 * @param turn is shown from its beginning when it has become too tall for the screen
 */
function following(grow: () => void, turn?: HTMLElement): void {
  const page = document.documentElement
  const atEnd = page.scrollHeight - innerHeight - scrollY < 80
  grow()
  if (!atEnd) return
  if (turn && turn.offsetHeight > 0.7 * innerHeight) turn.scrollIntoView({ block: 'start' })
  else toEnd()
}

function toEnd(): void {
  scrollTo({ top: document.documentElement.scrollHeight })
}
