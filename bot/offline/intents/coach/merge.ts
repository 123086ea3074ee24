import { wordTable } from '../../../../tools/kit/word-table.ts'
import type { Wish, World } from '../../meaning.ts'
import { aimAlone } from './facts/aims.ts'
import { bodyFacts, type Facts, factsOf } from './facts/index.ts'
import { minutesOf } from './facts/training.ts'
import type { Part, Row } from './row.ts'
import { partOf } from './rows.ts'

/** A piece of a message with the row that claims it. */
export type Piece = { raw: string; part: Part; row: Row | undefined; foreign?: boolean }

/** One call for each tool; what is said of the member goes into the call that takes it. */
export function merged(claimed: readonly Piece[], world: World): Wish[] {
  const byRow = Map.groupBy(claimed, ({ row }) => row)
  const wishes: Wish[] = []
  const takers = [...byRow.keys()].filter((row) => row?.takes)
  const [taking] = takers
  const texts = claimed.filter(({ row }) => row?.absorbs || row?.takes).map(({ part }) => part)
  // Of two wishes that take facts each has its own; those told beside them belong to the first.
  const saidOf = (row: Row) =>
    claimed
      .filter((piece) => piece.row === row || (row === taking && piece.row?.absorbs))
      .map(({ part }) => part)
  for (const [row, pieces] of byRow) {
    if (!row || (row.absorbs && taking)) continue
    const read = pieces.flatMap(({ part }) => row.read(part, world) ?? [])
    const calls = read.filter((each): each is Wish => 'tool' in each)
    const call = calls.length > 0 ? joinedCalls(calls) : undefined
    if (!call) continue
    wishes.push(
      row.takes
        ? {
            tool: call.tool,
            input: { ...call.input, ...taken(row, takers.length > 1 ? saidOf(row) : texts, call.input) },
          }
        : call,
    )
  }
  const left = taking ? leftOver(taking, claimed) : undefined
  return left ? [...wishes, left] : wishes
}

/** The calls of one tool in one: lists are put together. */
function joinedCalls(calls: readonly Wish[]): Wish | undefined {
  const [first, ...others] = calls
  if (!first) return undefined
  const input = { ...first.input }
  for (const other of others) {
    for (const [name, value] of Object.entries(other.input)) {
      const had = input[name]
      input[name] = Array.isArray(had) && Array.isArray(value) ? [...had, ...value] : (had ?? value)
    }
  }
  return { tool: first.tool, input }
}

/** Facts of the member as the input of the call they were said with. */
function taken({ tool, takes = [] }: Row, parts: readonly Part[], had: Facts): Facts {
  const said = joinedParts(parts)
  // A target of their own is a figure of nobody's body, and a plan that comes back is as it was.
  if ('keep' in had || had.old === true) return {}
  const facts = factsOf(said, tool === 'calculateMacros', tool === 'planWorkouts')
  const aim = aimAlone(said.text)
  if (tool === 'calculateMacros') facts.goal ??= aim?.goal
  if (tool === 'planWorkouts') facts.daysPerWeek ??= bareDays(said.plain) ?? bareDays(said.text)
  // Beside a plan of meals minutes are those at the stove.
  if (tool === 'planMeals') facts.cookMinutes ??= minutesOf(said.plain).minutes
  if (tool === 'planWorkouts')
    facts.goal = facts.trainsFor ?? aim?.trainsFor ?? (facts.goal === 'cut' ? 'fatLoss' : undefined)
  const kept = Object.entries(facts).filter(
    ([name, value]) =>
      takes.includes(name) &&
      value !== undefined &&
      (tool !== 'planMeals' || name !== 'dislikes' || had.dislikes === undefined),
  )
  return Object.fromEntries(kept)
}

/** "5 days" beside a plan for training are its days of the week. */
function bareDays(plain: string): number | undefined {
  const figures = wordTable<number>({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 })
  const timed = /\b([1-7]) ?x ?\d{2,3} ?min/.exec(plain)?.[1]
  if (timed !== undefined) return Number(timed)
  const said = /\b([1-7]|one|two|three|four|five|six)(?:x| days?| times?)\b(?! (?:ago|off))/.exec(plain)?.[1]
  return said === undefined ? undefined : (figures[said] ?? Number(said))
}

function joinedParts(parts: readonly Part[]): Part {
  const [first] = parts
  const plain = parts.map((part) => part.plain).join(' ; ')
  const text = ` ${parts.map((part) => part.text.trim()).join(' ')} `
  return { ...(first ?? partOf('')), plain, text, asked: false }
}

/** What was said of the member beside a call that has no use for it. */
function leftOver({ takes = [], tool }: Row, claimed: readonly Piece[]): Wish | undefined {
  const own = claimed.filter(({ row }) => row?.absorbs).map(({ part }) => part)
  const beside = claimed.filter(({ row }) => row?.takes).map(({ part }) => part)
  const { remove } = factsOf(joinedParts(beside))
  const facts = {
    ...(remove ? { remove } : {}),
    ...(tool === 'planMeals' ? bodyFacts(joinedParts(beside), false) : {}),
    ...(own.length > 0 ? factsOf(joinedParts(own)) : {}),
  }
  // A plan for training needs no body, and a meal plan finds it in the profile.
  const used =
    tool === 'planWorkouts' ? [...takes, 'trainsFor', 'heightCm', 'weightKg', 'sex', 'birthYear'] : takes
  const left = Object.fromEntries(Object.entries(facts).filter(([name]) => !used.includes(name)))
  return Object.keys(left).length > 0 ? { tool: 'updateProfile', input: left } : undefined
}
