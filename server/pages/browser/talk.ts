import type { Choice } from '../../../tools/kit/tool.ts'
import type { PastTurn } from '../wire.ts'
import { Choices } from './choices.ts'
import { ask, NoReply, pastTurns, unreachable } from './gym.ts'
import { part } from './nodes.ts'
import { type Shown, TurnView } from './turn-view.ts'
import { dropUnsent, keepUnsent, newId, type Outgoing, unsent } from './unsent.ts'

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
  #queue: Promise<void>
  #newest = ''
  #number: number | undefined

  constructor(around: Around) {
    this.#around = around
    this.#choices = new Choices(({ label, send }, press) => {
      this.say(send, label)
      around.pressed(press)
    })
    this.#queue = this.#restore()
  }

  /** Says what was written; a number chooses among the choices on the page. */
  write(text: string): void {
    const choice = this.#choices.numbered(text)
    if (choice) this.say(choice.send, choice.label)
    else this.say(text)
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

  say(text: string, shown = text): void {
    const message = { id: newId(), text, shown }
    keepUnsent(message)
    this.#send(message, this.#begin(message))
  }

  #begin({ shown }: { shown: string }): TurnView {
    const view = new TurnView(shown)
    this.#empty.hidden = true
    this.#log.append(view.root)
    return view
  }

  /** Messages leave one after another, so that the replies come in the order of the questions. */
  #send(message: Outgoing, view: TurnView): void {
    this.#newest = message.id
    this.#choices.withdraw()
    view.wait()
    toEnd()
    this.#queue = this.#queue.catch(reportError).then(() => this.#settle(message, view))
  }

  async #settle(message: Outgoing, view: TurnView): Promise<void> {
    const reply = await ask(message, (piece) => following(() => view.grow(piece))).catch((error: unknown) =>
      error instanceof NoReply ? error : new NoReply(0, unreachable),
    )
    if (reply instanceof NoReply) this.#failed(message, view, reply)
    else this.#answered(message, view, { ...reply, text: reply.reply })
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
    const kept = unsent()
    const past = (await pastTurns()) ?? []
    const last = past.at(-1)
    // The reply may have come while the page was away.
    const found = kept.find(({ text }) => text === last?.text)
    if (found && last?.reply) dropUnsent(found)

    const views = past.map((turn, i) => this.#restored(turn, past[i - 1], found))
    this.#log.prepend(...views.map(({ root }) => root))
    const newest = views.at(-1)
    if (newest && last?.reply && this.#newest === '') this.#choices.offer(last.reply.choices, newest.reply)
    for (const message of kept) {
      if (message !== found) this.#open(message, this.#begin(message))
    }
    this.#empty.hidden = this.#log.querySelector('.turn') !== null
    this.#number = last?.number ?? 0
    toEnd()
  }

  #restored({ text, reply }: PastTurn, before: PastTurn | undefined, kept: Outgoing | undefined): TurnView {
    const shown = before?.reply?.choices.find(({ send }) => send === text)?.label ?? text
    const view = new TurnView(shown)
    if (reply) view.show(reply)
    else this.#open(kept?.text === text ? kept : { id: newId(), text, shown }, view)
    return view
  }

  /** Not sent by itself: what was meant an hour ago may not be meant now. */
  #open(message: Outgoing, view: TurnView): void {
    view.fail('There is no reply to this one yet.', this.#retry(message, view))
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
