import type { Database } from '../../db/client.ts'
import type { Done } from '../../tools/kit/tool.ts'
import { type Sleep, sleep as wait } from '../channels/door.ts'
import type { Turn } from '../turn.ts'
import { doneIn } from './steps.ts'
import * as store from './store.ts'

/** A turn that is ours to answer. */
export type OwnTurn = {
  key: store.Key
  owner: string
  /** As of when it is answered. */
  at: Date
  /** The how manyeth process is at it. */
  tries: number
  /** A door took it in, and says when the answer is out; without one it ends with its answer. */
  byDoor: boolean
  done: Done
}

/** From where a turn comes, and how to take it in once more. */
export type Brought = { door: string; given: unknown }

/** What this process has taken in and not yet answered, as the database knows it. */
export type OpenTurns = {
  /** Notes a turn that a door has taken in; false where it is another's, or was noted before. */
  note(turn: Turn, brought: Brought): Promise<boolean>
  /** A turn as one of ours, noted where no door did; undefined where it is another's. It does not wait. */
  own(turn: Turn, brought: Brought): Promise<OwnTurn | undefined>
  /** Waits until it is a turn's turn; false where it has become another's. No connection is held meanwhile. */
  wait(turn: Pick<Turn, 'channel' | 'id'>): Promise<boolean>
  /** The answer is out, or there is none: nothing of the turn is kept here. */
  said(turn: Pick<Turn, 'channel' | 'id'>): Promise<void>
  /** The same, where nothing of it is in the database any more. */
  ended(turn: Pick<Turn, 'channel' | 'id'>): void
  /** Takes up what processes left behind that died; each is to be brought to its door again. */
  takeUp(doors: readonly string[]): Promise<store.TakenUp[]>
  /** Lets what was taken up lie where its door would not take it: it is looked at again later. */
  unbrought(turn: Pick<Turn, 'channel' | 'id'>): Promise<void>
  /** Leaves what is not answered to others. */
  leave(): Promise<void>
}

/** So often a process says that it is at its turns. */
const beatMs = 4000

/** Between two looks whether those before have ended: soon at first, and then less often. */
const firstLookMs = 15
const longestLookMs = 250

/** Turns that are taken up at once. */
const mostAtOnce = 50

type Mine = store.TakenUp & {
  byDoor: boolean
  /** It is its turn. */
  holds: boolean
  /** Taken up, and not yet brought to its door again. */
  waits: boolean
  /** The answer is out. */
  gone: boolean
}

type Means = { db: Database; sleep?: Sleep; beatMs?: number }

/** Keeps the turns of one process. */
export function openTurns({ db, sleep = wait, beatMs: every = beatMs }: Means): OpenTurns {
  const owner = crypto.randomUUID()
  const mine = new Map<string, Mine>()
  const house: House = { db, owner, mine, sleep, beat: beating(db, owner, mine, every), bell: bells() }
  const { beat } = house
  return {
    async note(turn, brought) {
      const own = mine.get(keyOf(turn))
      if (!own) return (await noted(turn, brought, { ...house, byDoor: true })) !== undefined
      const again = own.waits
      own.waits = false
      return again
    },
    own: (turn, brought) => owned(turn, brought, house),
    async wait(turn) {
      const own = mine.get(keyOf(turn))
      const its = own !== undefined && (await waited(own, house))
      if (own && !its) mine.delete(keyOf(turn))
      return its
    },
    said: (turn) => said(turn, house),
    ended: (turn) => end(turn, house),
    async unbrought(turn) {
      const own = mine.get(keyOf(turn))
      if (!own?.waits) return
      mine.delete(keyOf(turn))
      await store.disown(db, own, owner)
    },
    async takeUp(doors) {
      const found = await store.takeUp(db, owner, { doors, most: mostAtOnce })
      const left = { byDoor: true, holds: false, waits: true, gone: false }
      for (const row of found) mine.set(keyOf(row), { ...row, ...left })
      if (found.length > 0) beat.start()
      return found
    },
    async leave() {
      beat.stop()
      if (mine.size > 0) await store.leave(db, owner)
    },
  }
}

type House = {
  db: Database
  owner: string
  mine: Map<string, Mine>
  sleep: Sleep
  beat: { start(): void; stop(): void }
  bell: ReturnType<typeof bells>
}

/** What can't be noted now is noted with the next beat. */
async function said(turn: Pick<Turn, 'channel' | 'id'>, house: House): Promise<void> {
  const own = house.mine.get(keyOf(turn))
  if (!own) return
  own.gone = true
  const over = await store.forget(house.db, own, house.owner).then(
    () => true,
    () => false,
  )
  if (over) end(turn, house)
}

/** Those who wait for it here go on. */
function end(turn: Pick<Turn, 'channel' | 'id'>, { mine, bell }: House): void {
  const conversation = mine.get(keyOf(turn))?.conversation
  mine.delete(keyOf(turn))
  if (conversation !== undefined) bell.ring(conversation)
}

async function noted(
  turn: Turn,
  { door, given }: Brought,
  { db, owner, mine, beat, byDoor }: House & { byDoor: boolean },
): Promise<Mine | undefined> {
  const { id, channel, conversation, sender, at } = turn
  const row = { door, id, channel, conversation, sender, at, owner, given, rank: rankOf(turn) }
  const there = await store.note(db, row)
  if (!there) return undefined
  const own: Mine = { ...row, byDoor, holds: there.holds, waits: false, gone: false, tries: 1, done: [] }
  mine.set(keyOf(turn), own)
  beat.start()
  return own
}

async function owned(turn: Turn, brought: Brought, house: House): Promise<OwnTurn | undefined> {
  const { db, owner, mine } = house
  const own = mine.get(keyOf(turn)) ?? (await noted(turn, brought, { ...house, byDoor: false }))
  if (!own || own.gone) return undefined
  own.waits = false
  if (own.conversation !== turn.conversation) {
    own.conversation = turn.conversation
    own.holds = false
    await store.move(db, own, owner, turn.conversation)
  }
  const done = doneIn(own.done, (tx, step) => store.noteStep(tx, own, owner, step))
  return { key: own, owner, at: own.at, tries: own.tries, byDoor: own.byDoor, done }
}

/** Waits for those before it, of which those of this process say when they end. */
async function waited(own: Mine, { db, owner, sleep, bell }: House): Promise<boolean> {
  for (let pause = firstLookMs; !own.holds; pause = Math.min(2 * pause, longestLookMs)) {
    const rung = bell.heard(own.conversation)
    const its = await store.begin(db, own, owner)
    if (its === 'lost') return false
    own.holds = its === 'now'
    if (own.holds) break
    const over = new AbortController()
    await Promise.race([rung, sleep(pause, over.signal)]).finally(() => over.abort())
  }
  return true
}

/** Tells those who wait in a conversation that one before them has ended. */
function bells() {
  const waiting = new Map<string, PromiseWithResolvers<void>>()
  return {
    heard(conversation: string): Promise<void> {
      const bell = waiting.get(conversation) ?? Promise.withResolvers<void>()
      waiting.set(conversation, bell)
      return bell.promise
    },
    ring(conversation: string): void {
      waiting.get(conversation)?.resolve()
      waiting.delete(conversation)
    },
  }
}

const keyOf = ({ channel, id }: { channel: string; id: string }) => `${channel}:${id}`

/** Telegram counts its updates, and Discord's numbers begin with the time they were made. */
const rankOf = ({ channel, id }: Turn): bigint | null =>
  (channel === 'telegram' || channel === 'discord') && /^\d{1,19}$/.test(id) ? within64(BigInt(id)) : null

const within64 = (rank: bigint): bigint | null => (BigInt.asIntN(64, rank) === rank ? rank : null)

/** Says that this process lives while there is anything it is at. */
function beating(db: Database, owner: string, mine: Map<string, Mine>, everyMs: number) {
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = () => {
    clearInterval(timer)
    timer = undefined
  }

  async function once(): Promise<void> {
    for (const [key, own] of mine) {
      if (!own.gone) continue
      await store.forget(db, own, owner)
      mine.delete(key)
    }
    if (mine.size === 0) stop()
    else await store.renew(db, owner)
  }

  return {
    stop,
    start() {
      // A beat that fails is followed by another, before anybody else takes its turns up.
      timer ??= setInterval(() => void once().catch(() => {}), everyMs)
    },
  }
}
