import type { Random } from '../../kit/random.ts'
import { minutesBetween } from '../../kit/time.ts'
import type { Room } from '../rooms/rooms.ts'

/** A member and the visit they usually make then. */
export type Regular = {
  member: string
  start: Date
  /** Minutes they would come earlier or later; null: not known yet. */
  flexMinutes: number | null
}

/** A word to a regular: their own time is turning busy, another one near it is quieter. */
export type Nudge = { member: string; usual: Room; better: Room }

/** So much above its usual a slot is turning busy. */
const busierPart = 0.25

/** So much quieter another one has to be, as a part of the usual one's people. */
const quieterPart = 0.25

/** Fewer people than this make no difference worth a message. */
const leastDifference = 5

/** How far a visit is moved for someone whose patience is not known, and at most, in minutes. */
const usualFlex = 90
const mostFlex = 180

type Rules = {
  /** People the gym holds before it feels full. */
  comfort: number
  /** Chance that someone who is told comes at the other time. */
  compliance: number
  /** Minutes of a visit: two that begin closer together share slots. */
  minutes: number
  random: Random
}

/**
 * Whom to tell that their regular slot is turning busy, each once, with the nearest slot that is much quieter.
 *
 * No more are told of a slot than leave room in it, should as many come as are thought to; who they are is up to
 * chance.
 *
 * @param rooms visits of the coming days, in order of time
 */
export function nudgesFor(regulars: readonly Regular[], rooms: readonly Room[], rules: Rules): Nudge[] {
  const at = new Map(rooms.map((room) => [room.start.getTime(), room]))
  const told: Nudge[] = []
  for (const { member, start, flexMinutes } of shuffled(regulars, rules.random)) {
    const usual = at.get(start.getTime())
    if (told.some((nudge) => nudge.member === member)) continue
    if (!usual || !turnsBusy(usual, rules.comfort)) continue
    const flex = Math.min(flexMinutes ?? usualFlex, mostFlex)
    const better = quieterNear(usual, rooms, flex).find((room) => leavesRoom(room, told, rules))
    if (better) told.push({ member, usual, better })
  }
  return told
}

/** Whether a slot is out of its usual and full, or well above its usual. */
export function turnsBusy({ people, usual }: Room, comfort: number): boolean {
  if (usual === null || people < usual + leastDifference) return false
  return people > comfort || people >= usual * (1 + busierPart)
}

/** Slots near enough and much quieter, nearest first. */
function quieterNear(usual: Room, rooms: readonly Room[], flex: number): Room[] {
  const away = ({ start }: Room) => Math.abs(minutesBetween(usual.start, start))
  const limit = Math.min(usual.people * (1 - quieterPart), usual.people - leastDifference)
  return rooms
    .filter((room) => away(room) > 0 && away(room) <= flex && room.people <= limit && room.room > 0)
    .sort((a, b) => away(a) - away(b) || a.people - b.people)
}

/** Whether one more may be told of a slot: places stay over in it and in every one told of that it overlaps. */
function leavesRoom(room: Room, told: readonly Nudge[], { compliance, minutes }: Rules): boolean {
  const overlaps = (a: Room, b: Room) => Math.abs(minutesBetween(a.start, b.start)) < minutes
  const others = told.map(({ better }) => better)
  const touched = [room, ...others.filter((other) => overlaps(other, room))]
  return touched.every((each) => {
    const coming = 1 + others.filter((other) => overlaps(other, each)).length
    return coming * compliance < each.room
  })
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = items.map((item) => ({ item, by: random() }))
  return order.sort((a, b) => a.by - b.by).map(({ item }) => item)
}
