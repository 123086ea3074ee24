import type { Exercise } from '../../../../../tools/plan/index.ts'
import type { Token } from './tokens.ts'

/** What stands between two commas: "3x8 at 60", "8", "60kg x 8 @8". */
export type Segment = {
  sets?: number
  reps?: number
  kg?: number
  /** Added to the body's weight. */
  added?: true
  /** The weight was said with "at", so that it holds for figures before it. */
  at?: true
  seconds?: number
  metres?: number
  /** Seconds for a metre. */
  pace?: number
  rir?: number
  /** Figures that tell nothing by themselves. */
  bare: number[]
  warm?: true
  /** The warm-up goes on after it. */
  warming?: true
  /** The warm-up is over before it. */
  work?: true
  /** Cut off from what is before it. */
  after?: 'then' | 'drop'
}

/** How an exercise is loaded and counted. */
export type Kind = { loaded: boolean; measure: 'reps' | 'seconds' | 'minutes'; distance: boolean }

const weightless = new Set([
  'mat',
  'bench',
  'box',
  'pullUpBar',
  'dipBars',
  'suspension',
  'rope',
  'bands',
  'treadmill',
  'bike',
  'rower',
  'elliptical',
  'stairClimber',
  'skiErg',
])
const covers =
  /run|walk|hike|cycl|bike|row|ski|treadmill|swim|carry|sprint|jog|elliptical|erg|stair|sled|ruck/i

/** What is known of an exercise that a figure may be read by; a strange one is taken for a weight on a bar. */
export function kindOf(exercise: Exercise | undefined, name: string): Kind {
  const distance = covers.test(name) && !/bent|barbell|cable|dumbbell|machine row|seated row|calf/i.test(name)
  if (!exercise) return { loaded: !distance, measure: distance ? 'minutes' : 'reps', distance }
  const loaded = exercise.equipment.some((each) => !weightless.has(each))
  return {
    loaded,
    measure: exercise.measure,
    distance: distance || (exercise.pattern === 'cardio' && covers.test(exercise.name)),
  }
}

/** Cuts pieces at commas, and reads each. */
export function segmentsOf(tokens: readonly Token[], kind: Kind): Segment[] {
  const cut: { tokens: Token[]; after?: 'then' | 'drop' }[] = [{ tokens: [] }]
  for (const token of tokens) {
    if (token.kind === 'comma') cut.push({ tokens: [] })
    else if (token.kind === 'then' || token.kind === 'drop') cut.push({ tokens: [], after: token.kind })
    else cut.at(-1)?.tokens.push(token)
  }
  const segments = cut.flatMap(apart).flatMap(({ tokens: part, after }) => {
    const segment = segmentOf(part, kind)
    return segment ? [{ ...segment, ...(after ? { after } : {}) }] : []
  })
  return segments.reduce<Segment[]>(joinedTo, [])
}

const parts = ['sets', 'reps', 'kg', 'seconds', 'metres'] as const

/** "4 sets, 10 reps, 50 kg": what is told of one thing only goes with what tells nothing of it. */
function joinedTo(before: Segment[], segment: Segment): Segment[] {
  const last = before.at(-1)
  const told = (each: Segment) => parts.filter((part) => each[part] !== undefined)
  const [a, b] = [last ? told(last) : [], told(segment)]
  const counted = [a, b].some((list) => list.length === 1 && (list[0] === 'sets' || list[0] === 'reps'))
  const apart = a.some((part) => b.includes(part)) || a.length === 0 || b.length === 0
  if (!last || apart || !counted || last.bare.length + segment.bare.length > 0 || segment.after)
    return [...before, segment]
  return [...before.slice(0, -1), { ...last, ...segment }]
}

/** "135x5 185x5 225x3": each cross with its own sets, where no comma stands between them. */
function apart(part: {
  tokens: Token[]
  after?: 'then' | 'drop'
}): { tokens: Token[]; after?: 'then' | 'drop' }[] {
  const crossed = part.tokens.flatMap((token, i) =>
    token.kind === 'times' && part.tokens[i - 2]?.kind !== 'times' ? [i - 1] : [],
  )
  const weights = crossed.every((at) => {
    const token = part.tokens[at]
    return token !== undefined && 'value' in token && token.value > most.sets
  })
  if (crossed.length < 2 || !weights) return [part]
  const [, ...others] = crossed
  const ends = [...others, part.tokens.length]
  return ends.map((to, i) => ({
    tokens: part.tokens.slice(i === 0 ? 0 : ends[i - 1], to),
    ...(i === 0 && part.after ? { after: part.after } : {}),
  }))
}

function segmentOf(tokens: readonly Token[], kind: Kind): Segment | undefined {
  const segment: Segment = { bare: [] }
  const rest = chains(tokens, segment, kind)
  const told = tokens.findIndex((token) => 'value' in token)
  const warms = tokens.findIndex(({ kind: each }) => each === 'warm')
  let seen = false
  for (const [i, token] of rest.entries()) {
    const before = rest[i - 1]?.kind
    if (token.kind === 'warm') {
      segment.warm = true
      if (told === -1 || warms < told) segment.warming = true
    } else if (token.kind === 'work') segment.work = true
    else if (token.kind === 'kg') loaded(segment, token, before)
    else if (token.kind === 'figure') figure(segment, token, before, rest[i + 1]?.kind, kind)
    else if (token.kind === 'metres' && token.short && kind.measure === 'minutes')
      segment.seconds ??= token.value * 60
    else if (token.kind === 'seconds' && token.short && kind.loaded && kind.measure === 'reps')
      segment.kg ??= token.value
    else if (
      token.kind === 'seconds' ||
      token.kind === 'metres' ||
      token.kind === 'pace' ||
      token.kind === 'rir'
    )
      segment[token.kind] ??= token.value
    seen ||= 'value' in token
  }
  return seen || segment.reps !== undefined || segment.sets !== undefined || segment.warm || segment.work
    ? segment
    : undefined
}

function loaded(
  segment: Segment,
  { value, added }: { value: number; added?: true },
  before: string | undefined,
): void {
  if (segment.kg !== undefined) return
  segment.kg = value
  if (added) segment.added = true
  else if (before === 'at' || before === undefined) segment.at = true
}

function figure(
  segment: Segment,
  { value, of }: { value: number; of?: 'sets' | 'reps' },
  before: string | undefined,
  after: string | undefined,
  { loaded: takes, measure }: Kind,
): void {
  if (of === 'sets') segment.sets ??= value
  else if (of === 'reps') segment.reps ??= value
  else if (before === 'at' && segment.kg !== undefined && value <= 10) segment.rir ??= 10 - value
  else if (before === 'at' && takes && measure !== 'minutes' && segment.kg === undefined) {
    segment.kg = value
    segment.at = true
  } else if (
    before === 'for' &&
    segment.reps === undefined &&
    (segment.kg !== undefined || segment.bare.length > 0) &&
    value <= 100
  ) {
    if (segment.kg === undefined && takes) segment.kg = segment.bare.pop() ?? value
    segment.reps = value
  } else if (
    after === 'for' &&
    takes &&
    segment.kg === undefined &&
    segment.bare.length === 0 &&
    segment.reps === undefined &&
    value > 10
  )
    segment.kg = value
  else segment.bare.push(value)
}

type Link = { value: number; unit: 'kg' | 'seconds' | 'metres' | 'reps' | 'sets' | undefined; added?: true }

const linkOf = (token: Token | undefined): Link | undefined => {
  if (token?.kind === 'figure') return { value: token.value, unit: token.of }
  if (token?.kind === 'kg') return { value: token.value, unit: 'kg', ...(token.added ? { added: true } : {}) }
  if (token?.kind === 'seconds' || token?.kind === 'metres') return { value: token.value, unit: token.kind }
  return undefined
}

/** Takes "3x8x60" and "3 sets of 8" out of the pieces. */
function chains(tokens: readonly Token[], segment: Segment, kind: Kind): Token[] {
  const rest: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const chain = chainAt(tokens, at)
    if (
      chain.links.length > 1 &&
      segment.reps === undefined &&
      segment.sets === undefined &&
      segment.seconds === undefined
    ) {
      Object.assign(segment, chained(chain.links, kind))
      at = chain.to - 1
    } else {
      const token = tokens[at]
      if (token && token.kind !== 'times') rest.push(token)
    }
  }
  return rest
}

function chainAt(tokens: readonly Token[], from: number): { links: Link[]; to: number } {
  const first = linkOf(tokens[from])
  const open = tokens[from + 1]?.kind === 'times' && tokens[from + 2]?.kind === 'amrap'
  if (first && open) return { links: [first, { value: Number.NaN, unit: undefined }], to: from + 3 }
  if (!first) return { links: [], to: from + 1 }
  const links = [first]
  let to = from + 1
  while (links.length < 3) {
    const last = links.at(-1)
    const crossed = tokens[to]?.kind === 'times'
    const another = linkOf(tokens[crossed ? to + 1 : to])
    // "3 sets of 8" needs no cross.
    if (!another || !(crossed || (last?.unit === 'sets' && another.unit !== 'kg'))) break
    links.push(another)
    to += crossed ? 2 : 1
  }
  return { links, to }
}

const most = { sets: 10, reps: 30 }

function chained(links: readonly Link[], kind: Kind): Partial<Segment> {
  const [a, b, c] = links
  if (!a || !b) return {}
  // As many as there were: nobody has said how many.
  if (Number.isNaN(b.value)) return a.unit === 'kg' || a.value > most.sets ? loadOf(a) : { sets: a.value }
  const timed = links.find(({ unit }) => unit === 'seconds' || unit === 'metres')
  if (timed) {
    const sets = links.find((link) => link !== timed && link.unit !== 'kg')
    const weight = links.find(({ unit }) => unit === 'kg')
    return {
      ...(sets ? { sets: sets.value } : {}),
      ...(timed.unit === 'metres' ? { metres: timed.value } : { seconds: timed.value }),
      ...(weight ? { kg: weight.value } : {}),
    }
  }
  return c ? threes(a, b, c) : twos(a, b, kind)
}

const loadOf = ({ value, added }: Link): Partial<Segment> => ({
  kg: value,
  ...(added ? { added: true } : {}),
})

function twos(a: Link, b: Link, { loaded: takes, measure }: Kind): Partial<Segment> {
  if (a.unit === 'kg')
    return b.unit === 'sets' ? { ...loadOf(a), sets: b.value } : { ...loadOf(a), reps: b.value }
  if (b.unit === 'kg')
    return a.unit === 'sets' ? { sets: a.value, ...loadOf(b) } : { reps: a.value, ...loadOf(b) }
  if (b.unit === 'sets') return { sets: b.value, reps: a.value }
  if (a.unit === 'sets') return { sets: a.value, reps: b.value }
  if (a.unit === 'reps') return { reps: a.value, sets: b.value }
  if (!Number.isInteger(a.value)) return { kg: a.value, reps: b.value }
  if (a.value > most.sets)
    return takes || a.value > 100 ? { kg: a.value, reps: b.value } : { reps: a.value, sets: b.value }
  if (takes && measure === 'reps' && b.value > most.reps && b.unit === undefined)
    return { reps: a.value, kg: b.value }
  return { sets: a.value, reps: b.value }
}

/** Of three the heaviest is the weight: "100x5x3", "3x8x60". */
function threes(a: Link, b: Link, c: Link): Partial<Segment> {
  if (c.unit === 'kg') return { sets: a.value, reps: b.value, ...loadOf(c) }
  if (b.unit === 'kg') return { sets: a.value, reps: c.value, ...loadOf(b) }
  const first = a.unit === 'kg' || !Number.isInteger(a.value) || (a.value > 20 && a.unit === undefined)
  if (first)
    return b.unit === 'sets'
      ? { ...loadOf(a), sets: b.value, reps: c.value }
      : { ...loadOf(a), reps: b.value, sets: c.value }
  if (b.value > most.reps && b.value > c.value) return { sets: a.value, kg: b.value, reps: c.value }
  return { sets: a.value, reps: b.value, kg: c.value }
}
