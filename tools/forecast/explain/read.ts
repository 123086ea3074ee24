import { GymError } from '../../kit/errors.ts'
import { leastShown, shownExpected, shownPeople } from '../../kit/people.ts'
import type { Split } from '../../kit/splits.ts'
import { addMinutes, isoLocal } from '../../kit/time.ts'
import { averageOf, daysIfRough, historyOf } from '../crowd/crowd-steps.ts'
import { type Period, slotsOf } from '../crowd/period.ts'
import { busiest, quietWindows } from '../crowd/windows.ts'
import type { Range } from '../equipment/equipment.ts'
import type { RecordOf } from '../learning/record.ts'
import { recordBetween } from '../learning/store.ts'
import type { ExplainWorld, Explanation, ShownPart } from './explanation.ts'
import { base, firstGuess, meanReasons, wholeParts, worthTelling } from './parts.ts'
import { cameIn, lastReasons, lastSaid, outcomes, type Reasons, type Stretch } from './store.ts'
import { type Usual, usualOf } from './usual.ts'

/** A slot that was forecast, and what drove it. */
type Said = Range & { slot: Date; demand: number | null; reasons: Reasons }

export type Question = {
  split: Split | undefined
  period: Period
  /** Which end of a stretch the question is about, when it is about one. */
  of: 'busiest' | 'quietest' | undefined
  about: string | null
}

/** Days over which the record is told. */
const recordDays = 7

/**
 * What drives the forecast of a period.
 *
 * @throws {GymError} `no_history`, `stale_history` where nothing is forecast, `not_on_record` for what is over and
 *   was never forecast
 */
export async function explained(context: ExplainWorld, question: Question): Promise<Explanation> {
  const { gym, now } = context
  const { split, about } = question
  const known = await historyOf(context)
  const series = split?.id ?? 'all'
  const over = question.period.to <= now
  const all = await saidOf(context, series, question.period)
  const { kind, from, to, said } = chosen(context, question, all)
  if (said.length === 0) {
    if (over) throw new GymError('not_on_record', { at: question.period.from.toISOString() })
    throw new GymError('stale_history', { last: isoLocal(known.last, gym.zone) })
  }
  return {
    split: split?.id ?? null,
    kind,
    from: isoLocal(from, gym.zone),
    to: isoLocal(to, gym.zone),
    over,
    ...numbers(said),
    came: over ? await cameThen(context, { gym: gym.id, split: series, from, to }) : null,
    record: await recordOf(context, series),
    roughDays: daysIfRough(known, now),
    about,
  }
}

/** The slots of a period as they were last forecast, each with its reasons. */
async function saidOf(context: ExplainWorld, series: string, period: Period): Promise<Said[]> {
  const { db, gym, now } = context
  const slots = slotsOf(gym, period)
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return []
  const stretch = { gym: gym.id, split: series, from: first, to: addMinutes(last, gym.slotMinutes) }
  const [rows, stored] = await Promise.all([lastSaid(db, stretch, now), lastReasons(db, stretch, now)])
  const known = rows.length > 0 ? rows : await onlyScored(context, stretch)
  const reasons = new Map(stored.map((row) => [row.slot.getTime(), row.reasons]))
  const open = new Set(slots.map((slot) => slot.getTime()))
  const complete = slots.every((slot) => reasons.has(slot.getTime()))
  const usual = complete ? () => undefined : await usualOf(context, series, period)
  return known
    .filter(({ slot }) => open.has(slot.getTime()))
    .map((row) => ({ ...row, reasons: reasonsOf(row, reasons.get(row.slot.getTime()), usual) }))
}

/** Old forecasts are forgotten but for what was said and what came. */
async function onlyScored({ db, now }: ExplainWorld, stretch: Stretch) {
  if (stretch.from >= now) return []
  return (await outcomes(db, stretch)).map((row) => ({ ...row, demand: null }))
}

/**
 * The parts of one slot's mean. What has changed since the reasons were written comes from the counts of the day
 * itself; without reasons there is the usual and what the models make of it.
 */
function reasonsOf({ slot, mean }: { slot: Date; mean: number }, stored: Reasons | undefined, usual: Usual) {
  if (stored) {
    const sum = Object.values(stored).reduce((all, people) => all + (Number.isFinite(people) ? people : 0), 0)
    return { ...stored, today: (stored.today ?? 0) + mean - sum }
  }
  const people = usual(slot)
  return people === undefined ? { [firstGuess]: mean } : { [base]: people, learned: mean - people }
}

type Chosen = { kind: Period['kind']; from: Date; to: Date; said: Said[] }

/** Stretches up to this are one thing to a member: a morning, a quiet window. */
const longestWhole = 12 * 60

/** A moment and a window are explained as a whole, a longer stretch by its quietest window or its busiest slot. */
function chosen({ gym }: ExplainWorld, { split, period, of }: Question, said: Said[]): Chosen {
  if (period.kind === 'moment') return { ...period, said }
  if (of === undefined && addMinutes(period.from, longestWhole) >= period.to) return { ...period, said }
  const [quiet] = quietWindows(said, {
    slotMinutes: gym.slotMinutes,
    minutes: split?.typicalMinutes ?? 60,
    zone: gym.zone,
    most: 3,
  })
  if (of === 'quietest' && quiet) {
    const inside = said.filter(({ slot }) => slot >= quiet.from && slot < quiet.to)
    return { kind: 'stretch', from: quiet.from, to: quiet.to, said: inside }
  }
  const top = busiest(said)
  if (!top) return { ...period, said: [] }
  const inside = said.filter(({ slot }) => slot.getTime() === top.slot.getTime())
  return { kind: 'moment', from: top.slot, to: addMinutes(top.slot, gym.slotMinutes), said: inside }
}

/** The figures of an explanation, none of them such that a small number could be worked out. */
function numbers(said: readonly Said[]): Pick<Explanation, 'expected' | 'parts' | 'usual' | 'advised'> {
  const range = averageOf(said)
  const expected = shownExpected(range)
  const reasons = meanReasons(said.map((slot) => slot.reasons))
  const usual = reasons[base] === undefined ? null : shownPeople(reasons[base])
  const tellable = 'about' in expected.people && !(usual && 'under' in usual)
  const demand = said.reduce((sum, slot) => sum + (slot.demand ?? slot.mean), 0) / said.length
  const advised = Math.round(range.mean - demand)
  const granted = said.some((slot) => slot.demand !== null) && Math.abs(range.mean - demand) >= 1
  return {
    expected,
    parts: shownParts(reasons, tellable && 'about' in expected.people ? expected.people.about : undefined),
    usual,
    advised: granted && tellable && demand >= leastShown ? advised : null,
  }
}

/** @param total what the parts are to sum to; without it they are told without figures */
function shownParts(reasons: Reasons, total: number | undefined): ShownPart[] {
  const side = (people: number) => (people < 0 ? ('fewer' as const) : ('more' as const))
  if (total !== undefined) {
    return wholeParts(reasons, total).map((part) => ({ ...part, side: side(part.people) }))
  }
  return worthTelling(reasons).map(({ reason, people }) => ({ reason, people: null, side: side(people) }))
}

async function cameThen({ db, gym }: ExplainWorld, stretch: Stretch) {
  const rows = await cameIn(db, stretch)
  const slots = slotsOf(gym, stretch).length
  if (rows.length === 0 || rows.length < slots) return null
  return shownPeople(rows.reduce((sum, { people }) => sum + people, 0) / rows.length)
}

/** How the forecasts of the last week did, as they stood a day before. */
async function recordOf({ db, gym, now }: ExplainWorld, split: string): Promise<RecordOf | null> {
  const from = addMinutes(now, -recordDays * 24 * 60)
  return (await recordBetween(db, gym, { split, lead: 'day', from, to: now })) ?? null
}
