import { type CallbackBody, callbackBody } from './discord-limits.ts'
import {
  ephemeralFlag,
  interactionOf,
  type Kept,
  type Known,
  keep,
  Refusal,
  read,
  readMessage,
  type State,
  shown,
} from './discord-state.ts'
import type { Answered, Call } from './server.ts'

export type Handler = (found: string[], call: Call, state: State) => Answered

export const none: Answered = { status: 204 }
export const ok = (json: unknown): Answered => ({ status: 200, json })

/** How an interaction was answered at once. */
export function acknowledge(known: Known, callback: CallbackBody, state: State): void {
  if (known.acknowledged) throw new Refusal(400, 40060, 'Interaction has already been acknowledged.')
  known.acknowledged = true
  known.callback = callback
  const { type } = callback
  const data = 'data' in callback ? callback.data : undefined
  const flags = data && 'flags' in data ? data.flags : 0
  known.ephemeral = ((flags ?? 0) & ephemeralFlag) !== 0
  if (type === 4) known.original = keep({ body: callback.data }, where(known), state).id
  if (type === 6 || type === 7) known.original = known.pressed
  const pressed = state.messages.find((message) => message.id === known.pressed)
  if (type === 7 && pressed) Object.assign(pressed, callback.data)
}

const where = ({ channel, ephemeral, id }: Known) => ({ channel, ephemeral, interaction: id })

export const postCallback: Handler = ([id, token], call, state) => {
  const known = interactionOf(token, state)
  if (known.id !== id) throw new Refusal(404, 10062, 'Unknown interaction')
  acknowledge(known, read(callbackBody, call, state), state)
  return none
}

/** What hangs on an interaction can be touched when it has been acknowledged, and not by a form or completions. */
function acknowledged(token: string | undefined, state: State): Known {
  const known = interactionOf(token, state)
  if (!known.acknowledged) throw new Refusal(404, 10015, 'Unknown Webhook')
  return known
}

export const patchReply: Handler = ([, token], call, state) => {
  const made = readMessage(call, state)
  const known = acknowledged(token, state)
  const message = state.messages.find(({ id }) => id === known.original)
  if (message) return ok(shown(changed(message, made)))
  if (known.callback?.type !== 5 || known.gone) throw new Refusal(404, 10008, 'Unknown Message')
  const kept = keep(made, where(known), state)
  known.original = kept.id
  return ok(shown(kept))
}

const changed = (message: Kept, { body, files }: ReturnType<typeof readMessage>): Kept =>
  Object.assign(message, body, {
    // Named anew, only those stay that are named.
    files: body.attachments ? files : [...message.files, ...files],
    edits: message.edits + 1,
  })

export const deleteReply: Handler = ([, token], _, state) => {
  const known = acknowledged(token, state)
  if (known.gone) throw new Refusal(404, 10008, 'Unknown Message')
  known.gone = true
  state.messages = state.messages.filter(({ id }) => id !== known.original)
  known.original = undefined
  return none
}

/** The message that a pressed button hangs on, or one that followed the answer. */
export const patchByToken: Handler = ([, token, id = ''], call, state) => {
  const known = acknowledged(token, state)
  const message = state.messages.find((each) => each.id === id)
  // What one alone can see hangs on the press that changes it, and on none that says something below it.
  const theirs = (known.pressed === id && !message?.ephemeral) || message?.interaction === known.id
  if (!message || !theirs) throw new Refusal(404, 10008, 'Unknown Message')
  return ok(shown(changed(message, readMessage(call, state))))
}

/** While an answer is still put off, what follows takes its place, seen by those who see that it is put off. */
export const postFollowUp: Handler = (found, call, state) => {
  const [, token] = found
  const made = readMessage(call, state)
  const known = acknowledged(token, state)
  if (known.callback?.type === 5 && known.original === undefined && !known.gone) {
    return patchReply(found, call, state)
  }
  const ephemeral = ((made.body.flags ?? 0) & ephemeralFlag) !== 0
  return ok(shown(keep(made, { ...where(known), ephemeral }, state)))
}

export const patchMessage: Handler = ([channel, id], call, state) => {
  const message = state.messages.find((each) => each.id === id && each.channel_id === channel)
  // What one alone can see is nowhere for the API.
  if (!message || message.ephemeral) throw new Refusal(404, 10008, 'Unknown Message')
  return ok(shown(changed(message, readMessage(call, state))))
}

export const deleteMessage: Handler = ([channel, id], _, state) => {
  state.messages = state.messages.filter((each) => each.id !== id || each.channel_id !== channel)
  return none
}
