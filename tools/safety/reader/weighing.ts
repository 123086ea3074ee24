import type { Sign, SignKind } from '../signs/sign.ts'
import { classes } from './network.ts'

/** Kinds that can't wait. */
export const acute: readonly SignKind[] = ['emergency', 'selfHarm']

/** Log odds of danger, and which one is likeliest. */
export type Reading = { odds: number; kind: SignKind }

/**
 * From which odds the reader stops an answer by itself, where life is in danger (acute) and where not (sure), and adds a word of
 * care (care); and those with which it bears out a loose rule that nothing is known of (backed): the more often a rule is right,
 * the less it needs. Chosen by `npm run train:safety`.
 */
export type Thresholds = { acute: number; sure: number; backed: number; care: number }

/** How much a rule's own record counts beside what the reader says. */
const trust = 0.75

/** A rule is doubted only where the reader takes it for ordinary: odds of -1 are a danger in four. */
const clearlyOrdinary = -1

/** Kinds whose rules may be doubted. Danger of life, and what is said by a figure or a fact, is answered in any case. */
const doubtable: readonly SignKind[] = [
  'dangerousMethods',
  'eatingDisorder',
  'medical',
  'overtraining',
  'tooLow',
]

/** The odds that a loose rule needs the reader to say, by how often it was right and wrong in the training texts. */
export function neededFor(kind: SignKind, backed: number, right: number, wrong: number): number {
  if (!doubtable.includes(kind)) return Number.NEGATIVE_INFINITY
  return Math.min(clearlyOrdinary, backed - trust * Math.log((right + 1) / (wrong + 0.5)))
}

const least = 1e-6

/** What likelihoods of one or several views of a conversation say: the gravest of them. */
export function readingOf(views: readonly ArrayLike<number>[]): Reading | undefined {
  const readings = views.map((likely): Reading => {
    const ordinary = Math.min(1 - least, Math.max(least, likely[0] ?? 1))
    const kinds = classes.slice(1) as SignKind[]
    const kind = kinds.reduce((best, each) => (at(likely, each) > at(likely, best) ? each : best))
    return { odds: Math.log((1 - ordinary) / ordinary), kind }
  })
  return readings.reduce<Reading | undefined>(
    (most, each) => (most && most.odds >= each.odds ? most : each),
    undefined,
  )
}

const at = (likely: ArrayLike<number>, kind: SignKind) => likely[classes.indexOf(kind)] ?? 0

const stops = ({ severity }: Sign) => severity !== 'caution'

/**
 * Rules and reader together. A firm rule stands alone; a loose one stops only what the reader also doubts, and of what can't
 * wait at least a word of care is left; the reader alone stops where it is sure and adds a word of care from less on.
 *
 * @param needed the odds that a sign's rule needs to stop an answer; minus infinity for a firm one
 */
export function weighed(
  signs: readonly Sign[],
  { odds, kind }: Reading,
  { acute: urgent, sure, care }: Omit<Thresholds, 'backed'>,
  needed: (sign: Sign) => number,
): Sign[] {
  const loose = true
  const held = signs.flatMap((sign): Sign[] => {
    if (!stops(sign) || odds >= needed(sign)) return [sign]
    return odds >= care || acute.includes(sign.kind) ? [{ ...sign, severity: 'caution', loose }] : []
  })
  if (held.some(stops)) return held
  const isAcute = acute.includes(kind)
  if (odds >= (isAcute ? urgent : sure)) {
    const severity = isAcute ? 'emergency' : 'refuse'
    return [{ kind, severity, about: 'self', cue: 'read', loose }, ...held]
  }
  if (odds < care) return held
  return held.length > 0 ? held : [{ kind, severity: 'caution', about: 'self', cue: 'read', loose }]
}
