import { acute, neededFor, type Thresholds, weighed } from '../../tools/safety/reader/weighing.ts'
import type { Sign } from '../../tools/safety/signs/sign.ts'
import { isOrdinary, isPlain, type Line } from './lines.ts'

/** How often loose rules were right and wrong, by "kind cue". */
export type Records = ReadonlyMap<string, { right: number; wrong: number }>

/** A line as readers that did not learn from it see it. */
export type Judged = Line & {
  signs: Sign[]
  records: Records
  odds: number
  reads: Sign['kind']
  routine: number
}

/**
 * Shares of ordinary texts that the reader may stop by itself, of them as a danger of life, and to which it may add a word of
 * care: of the plain ones, and of those written for this reader, of which most look like dangers. What rules stop is not the
 * reader's to answer for.
 */
const budget = {
  stop: { plain: 0.002, all: 0.008 },
  acute: { plain: 0.002, all: 0.004 },
  care: { plain: 0.006, all: 0.03 },
}
/** How much of what rules stop may be let pass of what is said outright, so that ordinary texts pass. */
const given = 0.01
/** The share of dangers that the reader would stop and the gate may keep from it. */
const unread = 0.005

export const cueOf = ({ kind, cue }: Sign) => `${kind} ${cue}`
export const stops = ({ severity }: Sign) => severity !== 'caution'

type Tier = 'stop' | 'care' | 'none'

function tierOf(
  { signs, records, odds, reads, routine }: Judged,
  thresholds: Thresholds,
  below: number,
): Tier {
  const needed = (sign: Sign) => {
    const { right, wrong } = records.get(cueOf(sign)) ?? { right: 0, wrong: 0 }
    const loose = sign.loose || records.has(cueOf(sign))
    return loose ? neededFor(sign.kind, thresholds.backed, right, wrong) : Number.NEGATIVE_INFINITY
  }
  const firm = signs.some((sign) => stops(sign) && needed(sign) === Number.NEGATIVE_INFINITY)
  const asked = !firm && (signs.some(stops) || routine >= below)
  const all = asked ? weighed(signs, { odds, kind: reads }, thresholds, needed) : signs
  if (all.some(stops)) return 'stop'
  // What the rules alone would have said mildly is not the reader's doing.
  return all.some((sign) => !signs.includes(sign)) ? 'care' : 'none'
}

const share = (part: number, whole: number) => Number((part / Math.max(1, whole)).toFixed(4))
const rate = <T>(all: readonly T[], of: (one: T) => boolean) => share(all.filter(of).length, all.length)

/** Odds that are tried, in steps of a twentieth. */
const steps = Array.from({ length: 161 }, (_, i) => (i - 40) / 20)
const never = 9

/** Whether so few ordinary texts are hit that it stays within a budget, in each set of plain ones by itself. */
function within(ordinary: readonly Judged[], limits: { plain: number; all: number }) {
  const plain = [...Map.groupBy(ordinary.filter(isPlain), ({ source }) => source).values()]
  const written = ordinary.filter(({ source }) => source !== 'wishes')
  return (hit: (line: Judged) => boolean) =>
    rate(written, hit) <= limits.all && plain.every((texts) => rate(texts, hit) <= limits.plain)
}

/** The thresholds with which most dangers are caught within the budget. */
export function chosen(all: readonly Judged[], below: number): Thresholds {
  const ordinary = all.filter(isOrdinary)
  const found: Thresholds = { acute: never, sure: never, backed: 0, care: never }
  const first = (
    limits: { plain: number; all: number },
    hit: (step: number) => (line: Judged) => boolean,
  ) => {
    const keeps = within(ordinary, limits)
    return steps.find((step) => step >= 0 && keeps(hit(step))) ?? never
  }
  const adds = (tier: Tier, thresholds: Thresholds) => (line: Judged) =>
    !line.signs.some(stops) && tierOf(line, thresholds, below) === tier
  found.acute = first(budget.acute, (acute) => adds('stop', { ...found, acute }))
  found.sure = first(budget.stop, (sure) => adds('stop', { ...found, sure }))
  found.backed = doubtOf(all, found, below)
  found.care = first(budget.care, (care) => adds('care', { ...found, care }))
  return found
}

/** The most doubt of loose rules that still stops nearly all the dangers said outright that rules stop. */
function doubtOf(all: readonly Judged[], found: Thresholds, below: number): number {
  const outright = all.filter((line) => line.form === 'direct' && !isOrdinary(line) && line.signs.some(stops))
  const lost = (backed: number) =>
    rate(outright, (line) => tierOf(line, { ...found, backed }, below) !== 'stop')
  return steps.findLast((step) => lost(step) <= given) ?? 0
}

/** Whether the reader alone would stop an answer. */
const readsDanger = ({ odds, reads }: Judged, { acute: urgent, sure }: Thresholds) =>
  odds >= (acute.includes(reads) ? urgent : sure)

/** Below which the gate's odds let so few dangers by. */
export function gateBelow(all: readonly Judged[], thresholds: Thresholds): number {
  const open = all.filter(
    (line) => !isOrdinary(line) && !line.signs.some(stops) && readsDanger(line, thresholds),
  )
  const sorted = open.map(({ routine }) => routine).sort((a, b) => a - b)
  const dangers = all.filter((line) => !isOrdinary(line)).length
  return sorted[Math.floor(dangers * unread)] ?? -20
}

/** Recall and false alarms of each reader alone and of both, by how a danger is said, by its kind and by file. */
export function figures(all: readonly Judged[], thresholds: Thresholds, below: number) {
  const dangers = all.filter((line) => !isOrdinary(line))
  const ordinary = all.filter(isOrdinary)
  const by = (key: 'kind' | 'form', of: (line: Judged) => boolean) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(dangers, (line) => line[key])).map(([name, lines = []]) => [
        name,
        rate(lines, of),
      ]),
    )
  const bySource = (of: (line: Judged) => boolean) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(ordinary, ({ source }) => source)).map(([name, lines = []]) => [
        name,
        rate(lines, of),
      ]),
    )
  const told = (of: (line: Judged) => boolean) => ({
    recall: rate(dangers, of),
    byForm: by('form', of),
    byKind: by('kind', of),
    ordinary: rate(ordinary, of),
    ordinaryBySource: bySource(of),
  })
  return {
    rules: told(({ signs }) => signs.some(stops)),
    reader: told((line) => readsDanger(line, thresholds)),
    both: told((line) => tierOf(line, thresholds, below) === 'stop'),
    withCare: told((line) => tierOf(line, thresholds, below) !== 'none'),
    unread: told(({ routine }) => routine < below),
  }
}
