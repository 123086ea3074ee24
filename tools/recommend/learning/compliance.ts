/** Places that were claimed, and to how many of them somebody came. */
export type Told = { claimed: number; came: number }

/** What is thought before anything is known: seven of ten who claim a place come. */
const prior = { share: 0.7, places: 20 }

/** How many places of a kind of slot, or of a member, weigh as much as what is known of the others. */
const ofKind = 15
const ofMember = 6

/**
 * The chance that somebody comes to a claimed place: what the gym has seen, moved by the kind of slot, moved by the
 * member, each only as far as there is enough of it.
 *
 * @returns 0 to 1
 * @see Efron B, Morris C. Stein's paradox in statistics. Sci Am 1977;236:119-127.
 * @example
 * complianceOf({ gym: { claimed: 0, came: 0 } }) // 0.7
 */
export function complianceOf({ gym, kind, member }: { gym: Told; kind?: Told; member?: Told }): number {
  const house = drawn(gym, prior.share, prior.places)
  const there = kind ? drawn(kind, house, ofKind) : house
  return member ? drawn(member, there, ofMember) : there
}

const drawn = ({ claimed, came }: Told, to: number, weight: number) =>
  (came + weight * to) / (claimed + weight)

/** Kinds of slots between which people differ in coming: working day or weekend, and the part of the day. */
export function kindOf({ weekday, minute }: { weekday: number; minute: number }): string {
  const part = minute < 10 * 60 ? 'early' : minute < 16 * 60 ? 'day' : minute < 20 * 60 ? 'evening' : 'late'
  return `${weekday > 5 ? 'weekend' : 'week'} ${part}`
}
