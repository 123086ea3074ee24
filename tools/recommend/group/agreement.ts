/** A slot a group may choose. */
export type Option = {
  /** As it is shown: 1, 2, 3. */
  nth: number
  /** People expected there, with whoever has been granted a place. */
  people: number
  /** Places that may still be granted over the whole visit. */
  room: number
}

/** What suits one member: the options they tapped. */
export type Answer = { member: string; suits: readonly number[] }

/** Members who go together in one slot. */
export type Party = { nth: number; members: readonly string[] }

/** Fewer than so many going at one time are no group. */
const leastTogether = 2

/**
 * The slots that suit everybody and have room for all, quietest first.
 *
 * @example
 * commonSlots([{ member: 'a', suits: [1, 2] }, { member: 'b', suits: [2] }], options) // [{ nth: 2, members: ['a', 'b'] }]
 */
export function commonSlots(answers: readonly Answer[], options: readonly Option[]): Party[] {
  if (answers.length < leastTogether) return []
  return options
    .filter((option) => suited(answers, option).length === answers.length && option.room >= answers.length)
    .sort(quietestFirst)
    .map(({ nth }) => ({ nth, members: answers.map(({ member }) => member) }))
}

/**
 * Every way to go in two halves so that each member goes when it suits: sizes as even as they can be first, then the
 * fewest people met. Of those whom both slots suit, the ones who answered first go in the earlier named one.
 *
 * Two who can't go together are no group in halves, so there is none for them.
 */
export function halvesOf(answers: readonly Answer[], options: readonly Option[]): [Party, Party][] {
  if (answers.length <= leastTogether) return []
  const ways = options.flatMap((first, i) =>
    options.slice(i + 1).flatMap((second) => splitOver(answers, first, second)),
  )
  return ways.sort((a, b) => a.uneven - b.uneven || a.met - b.met).map(({ parties }) => parties)
}

/** The slots that suit most of them, at least two, and have room for those; of several the quietest first. */
export function compromises(answers: readonly Answer[], options: readonly Option[]): Party[] {
  return options
    .map((option) => ({ option, members: suited(answers, option) }))
    .filter(({ option, members }) => members.length >= leastTogether && option.room >= members.length)
    .sort((a, b) => b.members.length - a.members.length || quietestFirst(a.option, b.option))
    .map(({ option, members }) => ({ nth: option.nth, members }))
}

const quietestFirst = (a: Option, b: Option) => a.people - b.people || a.nth - b.nth

function suited(answers: readonly Answer[], { nth }: Option): string[] {
  return answers.filter(({ suits }) => suits.includes(nth)).map(({ member }) => member)
}

type Way = { parties: [Party, Party]; uneven: number; met: number }

/** The ways over two slots, one for each number that may go in the first. */
function splitOver(answers: readonly Answer[], first: Option, second: Option): Way[] {
  const inFirst = new Set(suited(answers, first))
  const inSecond = new Set(suited(answers, second))
  if (answers.some(({ member }) => !inFirst.has(member) && !inSecond.has(member))) return []
  const all = answers.map(({ member }) => member)
  const bound = all.filter((member) => !inSecond.has(member))
  const free = all.filter((member) => inFirst.has(member) && inSecond.has(member))
  return Array.from({ length: free.length + 1 }, (_, more): Way => {
    const chosen = new Set([...bound, ...free.slice(0, more)])
    const there = all.filter((member) => chosen.has(member))
    const rest = all.filter((member) => !chosen.has(member))
    return {
      parties: [
        { nth: first.nth, members: there },
        { nth: second.nth, members: rest },
      ],
      uneven: Math.abs(there.length - rest.length),
      met: there.length * first.people + rest.length * second.people,
    }
  }).filter(({ parties: [a, b] }) => fits(a, first) && fits(b, second))
}

const fits = ({ members }: Party, { room }: Option) => members.length > 0 && members.length <= room
