/** What a link to a private chat opens, by the command that was given elsewhere. */
const opens: readonly { command: RegExp; payload: string }[] = [
  { command: /^\/(plan|train|workout|meals|shopping|swap)(?![a-z0-9_])/i, payload: 'plan' },
  { command: /^\/(slots|book|hold|mine|cancel)(?![a-z0-9_])/i, payload: 'slots' },
  { command: /^\/(me|profile|progress|settings|privacy)(?![a-z0-9_])/i, payload: 'me' },
]

/** What a deep link may carry. */
const payloadForm = /^[\w-]{1,64}$/

/**
 * A link that opens a private chat with the bot, and hands it the payload as "/start PAYLOAD".
 *
 * @see https://core.telegram.org/bots/features#deep-linking
 * @example
 * startLink('spotter_gym_bot', 'gym_iron') // 't.me/spotter_gym_bot?start=gym_iron'
 */
export function startLink(bot: string, payload?: string): string {
  return payload !== undefined && payloadForm.test(payload) ? `t.me/${bot}?start=${payload}` : `t.me/${bot}`
}

/** What a link opens for somebody who said this elsewhere. */
export const payloadFor = (text: string): string | undefined =>
  opens.find(({ command }) => command.test(text.trim()))?.payload
