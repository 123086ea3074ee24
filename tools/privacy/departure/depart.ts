import type { Database } from '../../../db/client.ts'
import { GymError } from '../../kit/errors.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { enqueue, type Unasked, withdraw } from '../../outbox/index.ts'
import { newReceipt, receiptHash } from './receipt.ts'
import {
  addDeparture,
  cancelOpen,
  type Departure,
  delayMinutes,
  isLastOwner,
  isNotice,
  lockMember,
  openDeparture,
  type Whose,
} from './store.ts'
import { doneWords, idleWords, soonWords, stay } from './words.ts'

/** Minutes before it at which a last word is said. */
const warnedMinutes = 60

/** Minutes for which the goodbye may look for a door before everything goes all the same. */
export const goodbyeMinutes = 5

/** The keys of what is said about a wish. */
const soonKey = ({ id }: Pick<Departure, 'id'>) => `departure:${id}:soon`
export const doneKey = ({ id }: Pick<Departure, 'id'>) => `departure:${id}:done`

export type Leaving = {
  db: Database
  gym: Gym
  member: string
  now: Date
  /** Address of the web page, by which a receipt can be looked at. */
  web: string | undefined
  language: string
}

/** A wish that was noted, with the words of its receipt, which are told now and kept nowhere. */
export type Departing = Departure & { receipt: string }

/**
 * Notes that a member wants to be forgotten: in a day, and not sooner. What will be said about it is put into the outbox
 * with it, worded for whoever is spoken to now.
 *
 * @returns undefined when their wish waits already
 * @throws {GymError} `last_owner_leaving` where the gym would be left without an owner; `unknown_member`
 */
export function depart(leaving: Leaving): Promise<Departing | undefined> {
  const { gym, member, now } = leaving
  const whose = { gym: gym.id, member }
  return leaving.db.transaction(async (tx) => {
    // The owners first, as whoever gives roles does.
    if (await isLastOwner(tx, whose)) throw new GymError('last_owner_leaving')
    if (!(await lockMember(tx, whose))) throw new GymError('unknown_member')
    const open = await openDeparture(tx, whose)
    if (open && !isNotice(open)) return undefined
    // Their own wish is sooner than ours.
    if (open) await keepAll(tx, whose, now)
    const receipt = newReceipt()
    const departure = { id: crypto.randomUUID(), askedAt: now, dueAt: addMinutes(now, delayMinutes) }
    await addDeparture(tx, whose, { ...departure, receipt: await receiptHash(receipt) })
    await announce({ ...leaving, db: tx }, { ...departure, receipt })
    return { ...departure, receipt }
  })
}

async function announce(leaving: Leaving, departing: Departing): Promise<void> {
  await tell(leaving, {
    key: soonKey(departing),
    message: { text: soonWords(departing, leaving), choices: [stay()] },
    dueAt: addMinutes(departing.dueAt, -warnedMinutes),
    expiresAt: departing.dueAt,
    quietHours: 'sooner',
  })
  await sayGoodbye(leaving, departing)
}

type Said = Pick<Unasked, 'key' | 'message' | 'dueAt' | 'expiresAt' | 'quietHours'>

const tell = ({ db, gym, member, now }: Leaving, said: Said) =>
  enqueue(db, { gym, kind: 'account', to: { member }, madeAt: now, ...said })

const sayGoodbye = (leaving: Leaving, departing: Departing) =>
  tell(leaving, {
    key: doneKey(departing),
    message: { text: doneWords(departing, leaving) },
    dueAt: departing.dueAt,
    expiresAt: addMinutes(departing.dueAt, goodbyeMinutes),
    // They chose the hour themselves, a day before.
    quietHours: 'anyway',
  })

/** Days that somebody who came and wrote no more has to say that they want to be kept. */
const noticeDays = 14

/**
 * Gives notice to a member who came and wrote no more: that they will be forgotten in two weeks, unless they say otherwise,
 * write or come.
 *
 * @returns false when they leave already, or are gone
 */
export function giveNotice(leaving: Leaving, idleDays: number): Promise<boolean> {
  const { gym, member, now } = leaving
  const whose = { gym: gym.id, member }
  return leaving.db.transaction(async (tx) => {
    if (!(await lockMember(tx, whose)) || (await openDeparture(tx, whose))) return false
    const receipt = newReceipt()
    const dueAt = addMinutes(now, noticeDays * 24 * 60)
    const departing = { id: crypto.randomUUID(), askedAt: now, dueAt, receipt }
    await addDeparture(tx, whose, { ...departing, receipt: await receiptHash(receipt) })
    const here = { ...leaving, db: tx }
    await tell(here, {
      key: soonKey(departing),
      message: { text: idleWords(departing, here, idleDays), choices: [stay()] },
      dueAt: now,
      expiresAt: dueAt,
      quietHours: 'later',
    })
    await sayGoodbye(here, departing)
    return true
  })
}

/** Takes a member's wish to be forgotten back, with all that would have been said of it; false when none waits. */
export function keepAll(db: Database, { gym, member }: Whose, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const cancelled = await cancelOpen(tx, { gym, member }, now)
    if (!cancelled) return false
    await withdraw(tx, { id: gym }, soonKey(cancelled), now)
    await withdraw(tx, { id: gym }, doneKey(cancelled), now)
    return true
  })
}
