import { freed, negated, personBefore, retold, supposed, timeOf } from '../../words/context.ts'
import { withoutIdioms } from '../../words/idioms.ts'
import { places } from '../../words/pattern.ts'
import type { Sentence } from '../../words/reading.ts'
import type { Severity, Sign, SignKind } from '../sign.ts'
import { bodyHints } from './body.ts'
import { despairHints } from './despair.ts'
import { drugHints } from './drugs.ts'
import { foodHints } from './food.ts'
import { enough, type Hint } from './hint.ts'
import { lifeHints } from './life.ts'
import { slightHints } from './slight.ts'
import { starvedHints } from './starved.ts'

const all: readonly Hint[] = [
  ...bodyHints,
  ...despairHints,
  ...foodHints,
  ...starvedHints,
  ...slightHints,
  ...lifeHints,
  ...drugHints,
]

/** Messages read together: what is said further apart seldom belongs together. */
const together = 4

/** What outlives the moment it was said in. */
const lasting: readonly SignKind[] = ['underAge', 'pregnant', 'medical', 'eatingDisorder']

const acute: readonly SignKind[] = ['emergency', 'selfHarm']

/** What only counts as it happens; of the rest "what if I stop eating" is a wish. */
const real: readonly SignKind[] = ['emergency', 'symptom', 'medical']

/** Whose own doing it is, whoever else is named: a seller, a friend who swears by it. */
const own: readonly SignKind[] = ['dangerousMethods', 'selfHarm', 'tooLow', 'medical', 'underweightGoal']

/** What a drug would be taken for, and how much: without a word of one it is a wish like any other. */
const beside: readonly string[] = [
  'for-size',
  'for-weight',
  'before-cardio',
  'dose',
  'mix',
  'weigh-in',
  'joking',
]

/** One hint where it was seen, and of whom. */
type Sight = { hint: Hint; about: 'self' | 'other' }

/**
 * What hints that mean little alone say over a conversation: weights are summed by kind over the last few messages,
 * each hint once.
 *
 * @param messages oldest first
 * @example
 * hinted([reading('a squeeze behind my breastbone'), reading('it is in my neck as well now')]) // emergency
 */
export function hinted(messages: readonly (readonly Sentence[])[]): Sign[] {
  const seen = messages.map(sights)
  const now = summed(seen.slice(-together))
  const before = seen
    .slice(0, -1)
    .flatMap((_, at) => summed(seen.slice(Math.max(0, at + 1 - together), at + 1)))
    .filter(({ kind }) => lasting.includes(kind))
  return [...now, ...before]
}

/** Whether a message by itself hints at a kind at all, however little. */
export const hintsAt = (message: readonly Sentence[], kind: SignKind): boolean =>
  sights(message).some(({ hint }) => hint.kind === kind && hint.weight > 0)

function summed(window: readonly (readonly Sight[])[]): Sign[] {
  const byKind = Map.groupBy(window.flat(), ({ hint }) => hint.kind)
  return [...byKind].flatMap(([kind, found]) => {
    const once = [...new Map(found.map((sight) => [sight.hint.cue, sight])).values()]
    const total = once.every(({ hint }) => beside.includes(hint.cue))
      ? 0
      : once.reduce((sum, { hint }) => sum + hint.weight, 0)
    const heaviest = once.toSorted((a, b) => b.hint.weight - a.hint.weight)[0]
    if (!heaviest || total < enough) return []
    const severity: Severity = acute.includes(kind) ? 'emergency' : 'refuse'
    const about = own.includes(kind) ? 'self' : heaviest.about
    return [{ kind, severity, about, cue: heaviest.hint.cue, loose: true }]
  })
}

const seenIn = new WeakMap<readonly Sentence[], readonly Sight[]>()

/** Every hint a message gives; asked again with each message that follows. */
function sights(sentences: readonly Sentence[]): readonly Sight[] {
  const seen = seenIn.get(sentences) ?? sightsOf(sentences)
  seenIn.set(sentences, seen)
  return seen
}

function sightsOf(sentences: readonly Sentence[]): Sight[] {
  return sentences.flatMap(({ text }) => {
    const plain = withoutIdioms(text)
    return all.flatMap((hint) => {
      const at = hint.says
        .flatMap((phrase) => places(phrase, plain))
        .find((place) => holdsAt(hint, plain, place))
      return at ? [{ hint, about: personBefore(plain, at.end) ?? 'self' }] : []
    })
  })
}

/** What speaks for an innocent reading counts however it is put. */
function holdsAt(hint: Hint, text: string, { start, end }: { start: number; end: number }): boolean {
  if (hint.weight < 0) return true
  if (negated(text, start, end) || retold(text, start) || freed(text, end)) return false
  if (real.includes(hint.kind) && supposed(text, start)) return false
  return hint.past || timeOf(text, start, end) !== 'longAgo'
}
