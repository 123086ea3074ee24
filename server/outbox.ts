import { type Sleep, sleep } from '../bot/channels/door.ts'
import type { Log } from '../bot/log.ts'
import { addressesOf, noteUnreachable } from '../bot/members/store.ts'
import type { Teller, Told } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { unwatched, type Watch } from '../tools/kit/watch.ts'
import {
  begin,
  type Leased,
  lease,
  leaseMinutes,
  notArrived,
  type Outcome,
  pauseAfter,
  settle,
} from '../tools/outbox/index.ts'
import { type Pace, pacing } from './pacing.ts'

/** The open doors through which something can be said unasked, by channel. */
export type Doors = ReadonlyMap<string, Teller>

/** The web's door: the turn that is written when something was said is the message, so nothing can go wrong here. */
export const webDoor: Teller = { tell: async () => 'sent', keyLastsMs: Number.POSITIVE_INFINITY }

type Means = {
  doors: Doors
  log: Log
  /** Shared by all who deliver in this process; without it, one's own. */
  pace?: Pace | undefined
  sleep?: Sleep | undefined
  /** Looks on; nobody does unless said. */
  watch?: Watch | undefined
  /** The clock: sending takes time, and a lease is short. */
  now(): Date
  /** Asked again and again: whether it is still ours to write unasked. It always is where there is no other process. */
  ours?: (() => Promise<boolean>) | undefined
}

/** How many members and conversations are written to side by side. */
const atOnce = 8

/**
 * Says everything that is due, through whichever door reaches whom it is for. Many machines may do so at once.
 *
 * @throws what the database throws, after everything else was tried
 */
export async function deliver(db: Database, gym: Gym, given: Means): Promise<void> {
  const pace = given.pace ?? pacing({ now: given.now, sleep: given.sleep ?? sleep })
  const means = { ...given, pace }
  const faults: unknown[] = []
  while ((await means.ours?.()) ?? true) {
    const rows = await lease(db, gym, means.now(), { most: atOnce })
    if (rows.length === 0) break
    const done = await Promise.allSettled(rows.map((row) => send(db, row, means)))
    faults.push(...done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
    // What could not be noted stays leased, so that this ends.
    if (faults.length > atOnce) break
  }
  if (faults.length > 0) throw faults[0]
}

async function send(db: Database, row: Leased, means: Paced): Promise<void> {
  const { now, log, watch = unwatched } = means
  const outcome = await watch(
    { kind: 'told' },
    async () => (await afterLoss(row, means)) ?? (await attempt(db, row, means)),
    (sent) => ({ outcome: sent.kind }),
  )
  if (outcome.kind === 'stays') return
  if (outcome.kind === 'failed' || (outcome.kind === 'sent' && outcome.reason))
    log('outbox.unsure', { id: row.id, outcome: outcome.reason ?? '' })
  await settle(db, row, outcome, now())
}

type Whereto = { channel: string; conversation: string }

/** What came of it; a row that stays is left as it is until its lease runs out. */
type Sent = Outcome | { kind: 'stays' }

type Paced = Means & { pace: Pace }

/** Tries one address after another, until one takes it or asks to wait. */
async function attempt(db: Database, row: Leased, { doors, now, pace, log }: Paced): Promise<Sent> {
  let refused = false
  for (const to of await addresses(db, row, doors, now())) {
    const door = doors.get(to.channel)
    if (!door) continue
    const rest = await pace.wait(to)
    if (rest > 0) return { kind: 'again', at: new Date(now().getTime() + rest), untried: true }
    const at = now()
    // Withdrawn, too late or silent by now: the next lease sees it and drops it.
    if (!(await begin(db, row.id, to, { now: at, until: addMinutes(at, leaseMinutes) })))
      return again(row, at)
    const told = await door.tell(to.conversation, row.message, keyOf(row))
    if (told === 'sent') return { kind: 'sent', to }
    if (typeof told === 'number') pace.rest(to, told)
    if (told !== 'closed' && told !== 'never') return again(row, now(), told)
    await notArrived(db, row)
    if (told === 'closed') await noteClosed(db, to, { now, log })
    else refused = true
  }
  // Somebody without an address may write before it is too late.
  return refused ? { kind: 'failed', reason: 'refused' } : again(row, now())
}

/** Nothing more is tried there until they write; what else is for them goes to another of their doors at once. */
async function noteClosed(
  db: Database,
  { channel, conversation }: Whereto,
  { now, log }: Pick<Means, 'now' | 'log'>,
): Promise<void> {
  log('outbox.closed', { channel })
  await noteUnreachable(db, channel, conversation, now())
}

const keyOf = ({ id }: Leased) => `outbox:${id}`

function again({ attempts }: Leased, now: Date, told: Told = 'again'): Outcome {
  const rest = typeof told === 'number' ? told : 0
  return { kind: 'again', at: new Date(now.getTime() + Math.max(rest, pauseAfter(attempts))) }
}

/** Where it can be said: in its conversation, or to a member where they wrote last, and then elsewhere. */
async function addresses(db: Database, row: Leased, doors: Doors, at: Date): Promise<Whereto[]> {
  const { gym, member, channel, conversation } = row
  const all =
    member === null
      ? [{ channel: channel ?? '', conversation: conversation ?? '' }]
      : (await addressesOf(db, gym, member, at)).map((one) => ({ ...one, conversation: one.address }))
  return all
    .filter((to) => doors.has(to.channel))
    .map(({ channel, conversation }) => ({ channel, conversation }))
}

/**
 * A request may have left, and whoever sent it died before they knew what came of it. Where the channel still knows
 * the key, it is sent once more and is the same message; elsewhere it counts as said, for it almost surely was.
 *
 * @returns undefined when nothing was lost, or it surely did not arrive
 */
async function afterLoss(row: Leased, { doors, now }: Means): Promise<Sent | undefined> {
  const { lostSince } = row
  if (!lostSince) return undefined
  const to = { channel: row.channel ?? '', conversation: row.conversation ?? '' }
  const door = doors.get(to.channel)
  const known = door && now().getTime() - lostSince.getTime() < (door.keyLastsMs ?? 0)
  if (!known) return { kind: 'sent', to, reason: 'uncertain' }
  const told = await door.tell(to.conversation, row.message, keyOf(row))
  if (told === 'never' || told === 'closed') return undefined
  return told === 'sent' ? { kind: 'sent', to } : { kind: 'stays' }
}

/** Between two looks on a machine that stays: what is due is said within seconds, not within the minute. */
const lookMs = 5000

type House = Means & { db: Database; gyms(): Promise<readonly Gym[]>; crash(error: unknown): string }

/** Looks every few seconds for what is due. One look at a time; stopping waits for it. */
export function watchOutbox(house: House, everyMs = lookMs): { stop(): Promise<void> } {
  const { db, gyms, log, crash } = house
  let looking: Promise<void> | undefined
  let stopped = false
  const ours = async () => !stopped && ((await house.ours?.()) ?? true)
  const look = async () => {
    try {
      if (!(await ours())) return
      for (const gym of await gyms()) await deliver(db, gym, { ...house, ours })
    } catch (error) {
      log('outbox_failed', { ref: crash(error) })
    } finally {
      looking = undefined
    }
  }
  const timer = setInterval(() => {
    looking ??= look()
  }, everyMs)
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await looking
    },
  }
}
