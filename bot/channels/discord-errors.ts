import { DoorProblem } from './door-problem.ts'
import type { Verdict } from './patience.ts'

/** Discord's codes of refusals that mean something to us. */
export const codes = {
  unknownChannel: 10003,
  unknownMember: 10007,
  unknownMessage: 10008,
  unknownUser: 10013,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  closedToUs: 50007,
  missingPermissions: 50013,
  tokenOver: 50027,
  noSharedGuild: 50278,
  mayNotReply: 160002,
} as const

/** Discord says no, and would say it again. */
export class DiscordRefusal extends Error {
  readonly status: number
  /** Discord's own code; 0 where it gives none. */
  readonly code: number
  /** It asks for a rest of so many milliseconds, longer than a reply is worth. */
  readonly restMs: number | undefined
  constructor(status: number, code: number, restMs?: number) {
    super(`Discord refuses with ${status}, code ${code}`)
    this.name = 'DiscordRefusal'
    this.status = status
    this.code = code
    this.restMs = restMs
  }
}

/** Discord is out of order or out of reach: it may have heard us, or not. */
export class DiscordFault extends Error {
  /** 0 where the connection broke. */
  readonly status: number
  constructor(status: number) {
    super(`Discord is out of order, status ${status}`)
    this.name = 'DiscordFault'
    this.status = status
  }
}

/** Whether Discord refused with one of some codes. */
export const isRefusal = (error: unknown, ...some: readonly number[]): error is DiscordRefusal =>
  error instanceof DiscordRefusal && some.includes(error.code)

/** The person takes no messages from us, or there is no such person or talk any more. */
export const isClosed = (error: unknown): boolean =>
  isRefusal(error, codes.closedToUs, codes.noSharedGuild, codes.unknownChannel, codes.unknownUser)

/** The call itself already tried again; what is left is final, wants a rest, or may pass by itself. */
export function judge(error: unknown): Verdict {
  if (error instanceof DiscordRefusal) return error.restMs ?? 'never'
  return 'again'
}

/** What may be logged of a failed call: its address would hold a token, and its body a member's words. */
export function problemOf(error: unknown): Record<string, string | number> {
  if (error instanceof DiscordRefusal) return { status: error.status, code: error.code }
  if (error instanceof DiscordFault) return { status: error.status }
  if (error instanceof DoorProblem) return { problem: error.message }
  return { problem: error instanceof Error ? error.name : typeof error }
}
