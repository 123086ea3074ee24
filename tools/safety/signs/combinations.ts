import { freed, negated, personBefore, retold, supposed, timeOf } from '../words/context.ts'
import { places } from '../words/pattern.ts'
import { concepts } from './concepts.ts'
import type { Severity, Sign, SignKind } from './sign.ts'

/** Observations that together mean what none does alone. */
type Combination = {
  kind: SignKind
  severity: Severity
  cue: string
  all: readonly string[]
  none?: readonly string[]
}

const emergency = (cue: string, all: readonly string[], none?: readonly string[]): Combination => ({
  kind: 'emergency',
  severity: 'emergency',
  cue,
  all,
  ...(none && { none }),
})
const eating = (cue: string, all: readonly string[], none?: readonly string[]): Combination => ({
  kind: 'eatingDisorder',
  severity: 'refuse',
  cue,
  all,
  ...(none && { none }),
})
const despair = (cue: string, all: readonly string[]): Combination => ({
  kind: 'selfHarm',
  severity: 'emergency',
  cue,
  all,
})

const heart = ['chest', 'arm', 'jaw', 'coldSweat', 'breathless', 'faint', 'wildHeart', 'sick', 'pale']

const table: readonly Combination[] = [
  ...heart
    .slice(1)
    .map((other) => emergency('heart-signs', ['chest', other], other === 'arm' ? ['trained'] : [])),
  ...['jaw', 'coldSweat', 'breathless'].map((other) => emergency('heart-signs', ['arm', other])),
  ...['coldSweat', 'breathless'].map((other) => emergency('heart-signs', ['jaw', other])),
  emergency('heart-signs', ['arm', 'jaw'], ['trained']),
  emergency('heart-signs', ['wildHeart', 'faint'], ['effort']),
  emergency('heart-signs', ['wildHeart', 'coldSweat'], ['effort']),
  emergency('heart-signs', ['wildHeart', 'breathless', 'resting'], ['effort']),
  emergency('heart-signs', ['wildHeart', 'stimulant'], []),
  emergency('stroke-signs', ['face', 'speech']),
  emergency('stroke-signs', ['face', 'oneSide']),
  emergency('stroke-signs', ['face', 'arm']),
  emergency('stroke-signs', ['speech', 'oneSide']),
  emergency('stroke-signs', ['speech', 'arm']),
  emergency('stroke-signs', ['sight', 'sudden']),
  emergency('stroke-signs', ['sight', 'speech']),
  emergency('stroke-signs', ['sight', 'oneSide']),
  emergency('stroke-signs', ['sight', 'weak', 'oneSide']),
  emergency('stroke-signs', ['headache', 'worst']),
  emergency('stroke-signs', ['headache', 'sight', 'sudden']),
  emergency('stroke-signs', ['headache', 'confused']),
  ...['sick', 'confused', 'sight', 'faint', 'headache', 'bleeding'].map((other) =>
    emergency('head', ['headHit', other]),
  ),
  ...['swollenFace', 'hives', 'breathless'].map((other) =>
    emergency('allergy', ['allergen', other], ['effort']),
  ),
  emergency('allergy', ['hives', 'breathless']),
  emergency('allergy', ['hives', 'swollenFace']),
  emergency('allergy', ['swollenFace', 'breathless']),
  emergency('person-down', ['someoneElse', 'fell', 'noAnswer']),
  emergency('heat', ['hotSetting', 'confused']),
  emergency('heat', ['hotSetting', 'overheated', 'sick']),
  emergency('heart-signs', ['wildHeart', 'confused'], ['effort']),
  emergency('heat', ['hotSetting', 'faint', 'sick']),
  emergency('sugar', ['sugar', 'shaky', 'confused']),
  emergency('sugar', ['sugar', 'noAnswer']),
  { kind: 'symptom', severity: 'refuse', cue: 'sugar', all: ['sugar', 'shaky'] },
  emergency('heart-signs', ['wildHeart', 'weak'], ['effort']),
  emergency('rhabdo', ['darkPee', 'weak']),
  eating('not-eating', ['eatsNot', 'thin', 'span']),
  eating('not-eating', ['eatsNot', 'thin', 'shame']),
  eating('not-eating', ['starves', 'thin']),
  eating('purging', ['purges', 'eats', 'onPurpose']),
  eating('purging', ['purges', 'thin', 'onPurpose']),
  eating('compensating', ['eats', 'undoes', 'must']),
  eating('compensating', ['eats', 'moves', 'must', 'shame']),
  eating('food-fear', ['eats', 'shame', 'moves', 'span']),
  eating('food-fear', ['eats', 'shame', 'eatsNot']),
  eating('food-fear', ['eats', 'shame', 'undoes']),
  eating('hiding', ['secret', 'lowWeight', 'watched']),
  eating('hiding', ['secret', 'eatsNot']),
  despair('decided', ['death', 'decided', 'hopeless']),
  despair('hopeless', ['death', 'hopeless']),
]

/** How much an observation speaks for food ruling somebody; together three are enough, one of them heavy. */
const eatingWeights: Readonly<Record<string, number>> = {
  eats: 1,
  shame: 2,
  purges: 2.5,
  onPurpose: 1,
  eatsNot: 2,
  starves: 1.5,
  span: 1,
  thin: 1,
  undoes: 1.5,
  must: 1,
  moves: 0.5,
  much: 1.5,
  secret: 1.5,
  watched: 0.5,
  bones: 2.5,
  afraid: 1.5,
  tiny: 1,
  counts: 1,
  pride: 1.5,
  hungry: 1.5,
  gymTalk: -1,
  ill: -2,
  effort: -1.5,
  screen: -1,
  grows: -1,
  laughs: -1.5,
}
const enough = 3
/** The same of two messages: more is chance where they were not said in one breath. */
export const enoughApart = 4

/** The weight of what is seen, as food rules somebody. */
function eatingWeight(seen: ReadonlySet<string>): number {
  const heavy = [
    'shame',
    'purges',
    'eatsNot',
    'starves',
    'undoes',
    'bones',
    'secret',
    'much',
    'afraid',
    'pride',
  ].some((concept) => seen.has(concept))
  const total = [...seen].reduce((sum, concept) => sum + (eatingWeights[concept] ?? 0), 0)
  return heavy ? total : 0
}

/** What several observations in one message say together. */
export function combined(sentences: readonly string[], needed = enough): Sign[] {
  const seen = observed(sentences)
  const found = table
    .filter(
      ({ all, none }) =>
        all.every((concept) => seen.has(concept)) && !none?.some((concept) => seen.has(concept)),
    )
    .map(({ kind, severity, cue, all }): Sign => ({ kind, severity, cue, about: whose(all, cue, seen) }))
  if (eatingWeight(new Set(seen.keys())) < needed) return found
  const about = whose([...seen.keys()], 'food', seen)
  return [...found, { kind: 'eatingDisorder', severity: 'refuse', about, cue: 'food-rules' }]
}

type Seen = ReadonlyMap<string, 'self' | 'other'>

const whose = (all: readonly string[], cue: string, seen: Seen): 'self' | 'other' =>
  cue !== 'person-down' && all.some((concept) => seen.get(concept) === 'self') ? 'self' : 'other'

/** Every concept that a message shows, and of whom. */
function observed(sentences: readonly string[]): Map<string, 'self' | 'other'> {
  const seen = new Map<string, 'self' | 'other'>()
  for (const text of sentences) {
    for (const [concept, phrases] of Object.entries(concepts)) {
      if (seen.has(concept)) continue
      const at = phrases
        .flatMap((phrase) => places(phrase, text))
        .find(({ start, end }) => counts(concept, text, start, end))
      if (at) seen.set(concept, personBefore(text, at.end) ?? 'self')
    }
  }
  return seen
}

/** Concepts that hold a negation themselves. */
const negative = new Set([
  'noAnswer',
  'arm',
  'speech',
  'eatsNot',
  'breathless',
  'confused',
  'must',
  'shame',
  'resting',
  'death',
  'decided',
  'hopeless',
  'swollenFace',
  'onPurpose',
])

function counts(concept: string, text: string, start: number, end: number): boolean {
  if (retold(text, start) || supposed(text, start) || timeOf(text, start, end) === 'longAgo') return false
  return (
    (negative.has(concept) && / (?:not|no|never|without|hardly|barely) /.test(text.slice(start - 1, end))) ||
    !(negated(text, start, end) || freed(text, end))
  )
}
