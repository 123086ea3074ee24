import type { Asked, World } from '../asked.ts'

/** What a link into a chat may carry, after Telegram's rules: https://core.telegram.org/api/links#bot-links */
const payload = /^[A-Za-z0-9_-]{1,64}$/

/** The gym that a link asks to talk to: "/start gym_ironworks". */
export function gymAsked(text: string): string | undefined {
  const [, said = ''] = /^\/start(?:@\w+)?\s+(\S+)\s*$/i.exec(text.trim()) ?? []
  return payload.test(said) && said.startsWith('gym_') ? said.slice('gym_'.length) : undefined
}

/** The payload of a link that brings somebody to a gym's chat; undefined for an id that no link can carry. */
export function gymPayload(id: string): string | undefined {
  const said = `gym_${id}`
  return payload.test(said) ? said : undefined
}

const greeting: Asked = { kind: 'talk', topic: 'greeting' }

/** What a link opens, as the command one would type for it. */
const opens: Readonly<Record<string, string>> = { plan: '/plan', slots: '/mine', me: '/me', link: '/link' }

/**
 * What "/start PAYLOAD" asks for. A code that joins two accounts is always asked about first: whoever opened the link
 * may not have made it.
 *
 * @param read reads a command as somebody types it
 */
export function readStart(
  rest: string,
  world: World,
  read: (text: string, world: World) => Asked | undefined,
): Asked {
  const said = rest.trim()
  if (!payload.test(said)) return greeting
  const [, code] = /^link_([A-Za-z0-9]{4,32})$/.exec(said) ?? []
  if (code !== undefined) return { kind: 'tool', tool: 'joinDoors', input: { code, opened: true } }
  const command = Object.hasOwn(opens, said) ? opens[said] : undefined
  const asked = command === undefined ? undefined : read(command, world)
  // A link made for a newer house than this one.
  return asked === undefined || (asked.kind === 'talk' && asked.topic === 'help') ? greeting : asked
}
