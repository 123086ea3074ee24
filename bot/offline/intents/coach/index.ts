import { whichExercise } from '../../asks.ts'
import type { Ask, Wish, World } from '../../meaning.ts'
import { consent } from './consent.ts'
import { factsOf } from './facts/index.ts'
import { logWorkout } from './log-workout.ts'
import { merged, type Piece } from './merge.ts'
import { myPlan } from './my-plan.ts'
import { withAllergies } from './never-lost.ts'
import { pauseTraining } from './pause.ts'
import { profile } from './profile.ts'
import type { Row } from './row.ts'
import { claimOf, partFor, partOf } from './rows.ts'
import { tidied } from './said.ts'
import { type LoggedSet, setsIn } from './sets/index.ts'
import { logWeight } from './weigh.ts'

/** What the coach makes of a message: its wishes, and the rest for others to read. */
export type Coached = {
  wishes: Wish[]
  rest: string
  /** What has to be known before anything can be done. */
  ask?: Ask
}

/** Whether words are plainly a wish that is none of the coach's: "check me out". */
export type Elsewhere = (words: string) => boolean

/** Ends of sentences; a point between figures is none. */
const sentences = /(?<=[!?;\n])\s*|(?<=(?<!\b(?:approx|e\.g|i\.e|vs|st|ft|lbs|kg|min|no))\.)(?:\s+|$)/

/** Where a new wish may begin within a sentence. */
const joints = /(?:,(?!\d)\s*|\s+)(?=(?:and|then|also|plus|but|so|oh and)\s)|,(?!\d)\s*|:\s+(?=[a-z])|\s+-\s+/

/**
 * Understands what a message says to the coach; undefined where it says nothing of the kind.
 *
 * @example
 * coached('bench 3x8 at 60', world)?.wishes[0]?.tool // 'logWorkout'
 */
export function coached(
  message: string,
  world: World,
  elsewhere: Elsewhere = () => false,
): Coached | undefined {
  const plain = tidied(message)
  const whole = few(plain.split(sentences), most.sentences)
  const groups = whole
    .flatMap((sentence) => groupsOf(sentence, world, elsewhere))
    .reduce<Piece[]>((before, piece) => withDetail(before, piece, world, elsewhere), [])
  const others = groups.some(({ row, raw }) => !row && elsewhere(raw))
  const claimed = groups.filter((group) => group.row && !(others && isBeside(group)))
  if (claimed.length === 0) return undefined
  const wishes = withAllergies(
    merged(
      claimed.map((piece) => asFact(piece, claimed)),
      world,
    ),
    claimed.map(({ part }) => part),
  )
  const rest = groups
    .filter(({ row }) => !row)
    .map(({ raw }) => raw)
    .join('. ')
  const nameless = wishes.filter(isNameless)
  if (nameless.length > 0)
    return {
      wishes: wishes.filter((wish) => !isNameless(wish)),
      rest,
      ask: whichExercise(nameless.flatMap(setsSaid).join(', ')),
    }
  return wishes.length > 0 ? { wishes, rest } : undefined
}

/** Tools whose wishes are often told in more than one sentence. */
const detailed: ReadonlySet<string> = new Set([
  'planMeals',
  'planWorkouts',
  'placeSessions',
  'calculateMacros',
])

const isDetail =
  /^(?:(?:and|but|please|also|oh) )*(?:no|not|nothing|without|only|max|maximum|under|below|at most|up to|less than|they (?:must|should|have to|need to|can|may)|keep|just|with|all)\b/

/** "Plan my meals. No pork, nothing over 20 minutes.": a sentence that is no wish belongs to the one before it. */
function withDetail(before: Piece[], piece: Piece, world: World, elsewhere: Elsewhere): Piece[] {
  const last = before.at(-1)
  const goesOn = !piece.row && !piece.foreign && isDetail.test(piece.raw) && !elsewhere(piece.raw)
  if (!last?.row || !goesOn || !detailed.has(last.row.tool)) return [...before, piece]
  const raw = `${last.raw.replace(/[?!.]+\s*$/, '')}, ${piece.raw}`
  const part = partFor(raw, last.row, world)
  return last.row.means(part, world) ? [...before.slice(0, -1), { ...last, raw, part }] : [...before, piece]
}

/** Sets as they can be read again: "80kg x 8 rpe 8". */
function setsSaid({ input }: Wish): string[] {
  const sets: LoggedSet[] = Array.isArray(input.sets) ? input.sets : []
  return sets.slice(0, 10).map(({ kg, reps, seconds, metres, rir }) => {
    const load = kg === undefined ? '' : `${kg}kg x `
    const done =
      seconds !== undefined
        ? `${seconds} seconds`
        : metres !== undefined
          ? `${metres} metres`
          : `${reps ?? 1} reps`
    return `${load}${done}${rir === undefined ? '' : ` rpe ${10 - rir}`}`
  })
}

/** Sets of an exercise that nobody has named. */
function isNameless({ tool, input }: Wish): boolean {
  const sets: unknown[] = Array.isArray(input.sets) ? input.sets : []
  return (
    tool === 'logWorkout' &&
    sets.some((set) => typeof set === 'object' && set !== null && !('exercise' in set))
  )
}

/** Said only to explain another wish: "I'm sick, cancel my slot", "done for today, my workout", "I'm in. 5k on the treadmill". */
function isBeside({ row, part }: Piece): boolean {
  const { plain } = part
  if (row === pauseTraining) return !/\d|until|till|week|monday|from|pause|freeze|suspend|stop/.test(plain)
  const begins = setsIn(plain).every(({ sets }) =>
    sets.every(({ reps, kg }) => reps === undefined && kg === undefined),
  )
  if (row === logWorkout)
    return begins && !/\b(?:did|done|ran|rowed|cycled|walked|finished|log)\b/.test(plain)
  return row === myPlan && !part.question && !/\b(?:show|what|tell|see)\b/.test(plain)
}

/** A sentence is one wish where its parts are; what is no wish of its own belongs to its neighbour. */
function groupsOf(sentence: string, world: World, elsewhere: Elsewhere): Piece[] {
  const pieces = cut(sentence).map((raw) => {
    const { row, part } = claimOf(raw, world)
    return { raw, part, row, foreign: !row && elsewhere(raw) }
  })
  const tools = new Set(pieces.flatMap(({ row }) => (row ? [row.tool] : [])))
  const { row: all, part: whole } = claimOf(sentence, world)
  if (all === profile && sharesAllergy.test(sentence)) return [{ raw: sentence, part: whole, row: all }]
  // "Stop keeping my weight, my boss trains here": the reason is none of it.
  const withheld = pieces.filter(({ row, part }) => row === consent && !part.others)
  if (whole.others && withheld.length > 0) return withheld
  if (whole.others && pieces.some(({ part }) => part.others))
    return [{ raw: sentence, part: whole, row: undefined }]
  // "I eat mushrooms now, delete that" takes back one fact, and no call.
  if (all === profile && 'remove' in factsOf(whole)) return [{ raw: sentence, part: whole, row: all }]
  const foreign = pieces.length > 1 && tools.size > 0 && pieces.some((piece) => piece.foreign)
  if (foreign) return gathered(pieces, world)
  if (all && tools.size <= 1) return [{ raw: sentence, part: whole, row: all }]
  if (all && !several(pieces, all)) return [{ raw: sentence, part: whole, row: all }]
  return gathered(pieces, world)
}

/** "A nut and egg allergy" is of both, and no nut that somebody has. */
const sharesAllergy =
  /\b(?:and|or) (?:(?!have\b|i\b|an?\b|my\b|am\b)[\p{L}-]+ ){1,2}(?:allergy|allergies|intolerances?)\b/u

/** Several wishes in one sentence: each of another tool, and none of them only a part of the wish of all. */
function several(pieces: readonly Piece[], all: Row): boolean {
  const tools = [...new Set(pieces.flatMap(({ row }) => (row && !row.absorbs ? [row.tool] : [])))]
  // What somebody weighs, among other facts of their body, is one of them.
  if (all.absorbs && tools.every((tool) => tool === 'logWeight')) return false
  // "Squats 5 sets, weight 95 kg" tells of the bar.
  if (all === logWorkout && tools.every((tool) => ofSets.has(tool)) && !pieces.some(isWeighIn)) return false
  if (tools.length === 0) return false
  if (tools.length === 1)
    return tools[0] !== all.tool && pieces.some(({ row }) => row?.absorbs) && !all.absorbs
      ? false
      : tools[0] !== all.tool
  return true
}

const ofSets: ReadonlySet<string> = new Set([logWorkout.tool, logWeight.tool])

const isWeighIn = ({ row, part }: Piece): boolean =>
  row === logWeight &&
  /\b(?:scales?|weighed|morning|bodyweight|body weight|bw|fasted|weigh-? ?in|i weigh|my weight)\b/.test(
    part.plain,
  )

function cut(sentence: string): string[] {
  return few(sentence.split(new RegExp(joints, 'g')), most.pieces)
}

/** Nobody wishes more at once; whatever is longer is read in one piece. */
const most = { sentences: 12, pieces: 16 }

function few(texts: readonly string[], count: number): string[] {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '')
  return said.length > count ? [said.join(' ')] : said
}

/** Pieces that are no wish go to the wish before them, else to the one after. */
function gathered(pieces: readonly Piece[], world: World): Piece[] {
  const groups: Piece[] = []
  let waiting = ''
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (piece.row && last?.row === piece.row) last.raw += `, ${piece.raw}`
    else if (piece.row) {
      groups.push({ ...piece, raw: waiting === '' ? piece.raw : `${waiting}, ${piece.raw}` })
      waiting = ''
    } else if (piece.foreign) groups.push({ ...piece })
    else if (last?.row) last.raw += `, ${piece.raw}`
    else waiting = waiting === '' ? piece.raw : `${waiting}, ${piece.raw}`
  }
  if (waiting !== '') groups.push({ raw: waiting, part: partOf(waiting), row: undefined })
  return groups.map(({ raw, row }) => ({ raw, row, part: partFor(raw, row, world) }))
}

/** "Height: 168 cm. Weight: 72 kg.": a weight among facts of the body is one of them, unless it was weighed. */
function asFact(piece: Piece, all: readonly Piece[]): Piece {
  if (
    piece.row !== logWeight ||
    /\b(?:today|now|morning|scales?|weighed|yesterday|log|weigh-? ?in|\w+day)\b/.test(piece.part.plain)
  )
    return piece
  const described = all.some(
    ({ row, part }) =>
      row === profile && ['heightCm', 'age', 'sex', 'birthYear'].some((name) => name in factsOf(part)),
  )
  return described ? { ...piece, row: profile } : piece
}
