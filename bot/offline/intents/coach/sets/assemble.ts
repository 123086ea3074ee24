import type { Kind, Segment } from './segments.ts'

/** One set as the tool takes it, without its exercise. */
export type LoggedSet = {
  reps?: number
  kg?: number
  seconds?: number
  metres?: number
  rir?: number
  warmUp?: true
}

/** Nobody does more in one go; what is written above it is a slip. */
const mostSets = 20

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

type State = {
  rows: LoggedSet[]
  pending: number[]
  kg: number | undefined
  weights: number[]
  warm: boolean
  of: number
}

/** The sets of one exercise from its segments: lists of repetitions at one weight, of weights for one number of repetitions. */
export function assembled(segments: readonly Segment[], kind: Kind): LoggedSet[] {
  const state: State = { rows: [], pending: [], kg: undefined, weights: [], warm: false, of: 0 }
  for (const segment of segments) add(state, segment, kind)
  settle(state, kind)
  const { rir } = segments.length === 1 ? {} : (segments.at(-1) ?? {})
  const alone =
    segments.filter((each) => each.rir !== undefined).length === 1 &&
    segments.slice(0, -1).every(isBareOrFirst)
  return state.rows
    .slice(0, 3 * mostSets)
    .map((row) => counted({ ...row, ...(alone && rir !== undefined && !row.warmUp ? { rir } : {}) }, kind))
}

/** One rating behind a list of repetitions holds for all of them. */
const isBareOrFirst = ({ bare, reps, sets, kg }: Segment, i: number): boolean =>
  i === 0 || (bare.length > 0 && reps === undefined && sets === undefined && kg === undefined)

/** "One minute, two times": what lasts is done so many times. */
const timesOver = (segment: Segment, { measure }: Kind): Segment => {
  const { reps, ...rest } = segment
  const lasts = segment.seconds !== undefined || segment.metres !== undefined
  return lasts && reps !== undefined && segment.sets === undefined && measure !== 'reps' && reps <= mostSets
    ? { ...rest, sets: reps }
    : segment
}

function add(state: State, said: Segment, kind: Kind): void {
  const segment = timesOver(said, kind)
  if (segment.work || (segment.after === 'then' && state.warm)) state.warm = false
  if (segment.warming) state.warm = true
  const own = { ...segment, bare: [...segment.bare] }
  if (own.kg === undefined) loadFromBare(own, state, kind)
  if (tells(own) || own.kg !== undefined) addTold(state, own, kind)
  else if (own.bare.length > 0) onlyBare(state, own, kind)
  else rate(state, own)
}

/** Says what was done with the weight. */
const tells = ({ sets, reps, seconds, metres }: Segment): boolean =>
  [sets, reps, seconds, metres].some((value) => value !== undefined)

function addTold(state: State, own: Segment, kind: Kind): void {
  const only = !tells(own) && own.bare.length === 0
  if ((own.at || only) && own.kg !== undefined && !own.added) backfill(state, own.kg)
  const kg = own.kg ?? state.kg
  if (own.kg !== undefined) state.kg = own.kg
  const common = commonOf(own, kg, state, kind)
  const reps = own.reps === undefined ? own.bare : [own.reps, ...(own.sets === undefined ? own.bare : [])]
  if (state.pending.length > 0 && own.kg !== undefined) {
    state.rows.push(...state.pending.map((each) => ({ ...common, reps: each })))
    state.pending = []
    if (reps.length === 0) return
  }
  if (!tells(own) && own.bare.length === 0) return
  state.of = own.sets ?? 0
  if (own.sets === undefined && reps.length > 1) {
    state.rows.push(...reps.map((each) => ({ ...common, reps: each })))
    return
  }
  const [first] = reps
  const row = { ...common, ...(first === undefined ? {} : { reps: first }) }
  state.rows.push(...Array.from({ length: Math.min(own.sets ?? 1, mostSets) }, () => ({ ...row })))
}

/** "3x8 60", "60 3x8", "60 8 8 7": the figure that can only be a weight. */
function loadFromBare(segment: Segment, { rows }: State, { loaded, measure }: Kind): void {
  const [first, ...others] = segment.bare
  // Beside sets and repetitions a figure is what was held, also where the body alone would do.
  const held =
    segment.sets !== undefined && segment.reps !== undefined && measure === 'reps' && (first ?? 0) >= 2
  if (!(loaded || held) || measure === 'minutes') return
  if (first === undefined) return
  if (
    (segment.sets !== undefined ||
      segment.reps !== undefined ||
      segment.seconds !== undefined ||
      segment.metres !== undefined) &&
    segment.bare.length === 1
  ) {
    const zips = segment.sets !== undefined && segment.reps === undefined
    if (zips) return
    segment.kg = first
    segment.bare = []
    return
  }
  const heavy = others.length > 0 && first >= 12 && first > 1.5 * Math.max(...others)
  if ((heavy || !Number.isInteger(first)) && (others.length > 0 || rows.length === 0)) {
    segment.kg = first
    segment.bare = others
  }
}

function commonOf(
  { seconds, metres, pace, rir, warm }: Segment,
  kg: number | undefined,
  state: State,
  kind: Kind,
): LoggedSet {
  const lasted = seconds ?? (pace !== undefined && metres !== undefined ? pace * metres : undefined)
  const covered =
    metres ?? (pace !== undefined && seconds !== undefined && kind.distance ? seconds / pace : undefined)
  return {
    ...(kg === undefined ? {} : { kg }),
    ...(lasted === undefined ? {} : { seconds: lasted }),
    ...(covered === undefined ? {} : { metres: covered }),
    ...(rir === undefined ? {} : { rir }),
    ...(warm || state.warm ? { warmUp: true as const } : {}),
  }
}

function rate({ rows }: State, { rir, warm }: Segment): void {
  const last = rows.at(-1)
  if (last && rir !== undefined) last.rir ??= rir
  if (last && warm && rows.length === 1) last.warmUp = true
}

/** Figures alone go on from before: "80x8, 8, 7", "3x12, 10, 8", "5/3/1 at 80/90/95". */
function onlyBare(state: State, { bare, rir }: Segment, kind: Kind): void {
  const [first] = bare
  const last = state.rows.at(-1)
  if (!last || first === undefined) {
    state.pending.push(...bare)
    return
  }
  if (
    last.kg === undefined &&
    kind.loaded &&
    kind.measure === 'reps' &&
    state.of > 0 &&
    bare.length === 1 &&
    first >= 20
  ) {
    backfill(state, first)
    state.kg = first
    return
  }
  const heavy =
    kind.loaded &&
    kind.measure === 'reps' &&
    last.kg !== undefined &&
    (first > 30 || (first >= last.kg && first > (last.reps ?? 0) + 4))
  if (heavy) state.weights.push(...bare)
  else if (
    state.of > 1 &&
    state.rows.length >= state.of &&
    state.rows.slice(-state.of).every((row) => row.reps === last.reps)
  ) {
    // "3x12, 10, 8": the list says what each set was.
    state.rows.splice(state.rows.length - state.of + 1, state.of - 1)
    state.of = 1
    state.rows.push(...bare.map((reps) => ({ ...last, reps })))
  } else if (kind.measure === 'seconds' && last.seconds !== undefined && last.reps === undefined)
    state.rows.push(...bare.map((seconds) => ({ ...last, seconds })))
  else state.rows.push(...bare.map((reps) => ({ ...last, reps, ...(rir === undefined ? {} : { rir }) })))
  if (rir !== undefined) rate(state, { bare: [], rir })
}

/** "8, 8, 7 at 60": the weight holds for what was before it. */
function backfill({ rows }: State, kg: number): void {
  for (const row of rows) if (row.kg === undefined) row.kg = kg
}

/** What still waits for its weight or its repetitions. */
function settle(state: State, { loaded, measure }: Kind): void {
  const { pending, rows, weights, kg } = state
  if (weights.length > 0 && rows.length > 0) zip(rows, weights)
  const [first, ...others] = pending
  if (first !== undefined) {
    const heavy =
      loaded &&
      measure === 'reps' &&
      kg === undefined &&
      (others.length === 0 ? first >= 20 : first >= 20 && first > 1.5 * Math.max(...others))
    if (heavy && others.length === 0) rows.push({ kg: first })
    else if (heavy) rows.push(...others.map((reps) => ({ kg: first, reps })))
    else rows.push(...pending.map((reps) => ({ ...(kg === undefined ? {} : { kg }), reps })))
  } else if (rows.length === 0 && kg !== undefined) rows.push({ kg })
}

/** A weight for each set. */
function zip(rows: LoggedSet[], weights: readonly number[]): void {
  const all = [rows.at(-weights.length - 1)?.kg ?? rows[0]?.kg, ...weights]
  const from = rows.length - all.length
  if (from >= 0)
    for (const [i, kg] of all.entries()) {
      const row = rows[from + i]
      if (row && kg !== undefined) row.kg = kg
    }
  else rows.push(...weights.map((kg) => ({ ...rows.at(-1), kg })))
}

/** Repetitions of a plank are its seconds, a figure alone beside a run its minutes. */
function counted(row: LoggedSet, { measure, distance }: Kind): LoggedSet {
  const { reps, ...rest } = row
  const set = { ...row }
  if (measure === 'seconds' && reps !== undefined && row.seconds === undefined && !distance) {
    delete set.reps
    set.seconds = reps
  } else if (
    measure === 'minutes' &&
    distance &&
    reps !== undefined &&
    rest.seconds === undefined &&
    rest.metres === undefined
  ) {
    delete set.reps
    set.seconds = reps * 60
  } else if (
    distance &&
    reps !== undefined &&
    rest.metres !== undefined &&
    rest.seconds === undefined &&
    measure === 'minutes'
  ) {
    delete set.reps
    set.seconds = reps * 60
  }
  if (set.kg !== undefined) set.kg = rounded(set.kg, 2)
  if (set.seconds !== undefined) set.seconds = Math.round(set.seconds)
  if (set.metres !== undefined) set.metres = Math.round(set.metres)
  return set
}
