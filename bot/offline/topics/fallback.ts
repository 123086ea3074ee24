import type { Topic } from '../../../prompts/phrases.ts'
import type { Clause } from '../clause.ts'
import { sayings, says } from '../sayings.ts'
import type { Spelled } from '../words/spelling.ts'
import { advice, ofTheGym } from './gym-matters.ts'

const asking = sayings(`
  who|what|where|when|why|how|which|whose
  ^ [please|and|so] is|are|was|were|do|does|did|can|could|will|would|should|have|has
  [please|can_you|could_you|you] tell|write|give|show|make|find|search|play|draw|read|explain|translate|solve|sing|recommend|buy|order|call|send|open
`)

/** An answer, where nothing was asked. */
const answers = sayings(`
  ^ [oh|ok|well|hm|hmm] yes|no|sure|maybe|absolutely|definitely|of_course|go_ahead|go_on|do_it|why_not|rather_not|not_now|not_really [please|then|go_ahead|do_it|do|sure|of_course|that|it|thanks] $
`)

/** What to talk about where nothing was understood: the gym's matters, the world's, or nothing known. */
export function fallback({ shape }: Clause): Topic {
  if (says(shape, answers)) return 'nothingAsked'
  if (says(shape, advice) || says(shape, ofTheGym)) return 'help'
  return says(shape, asking) ? 'outOfScope' : 'lost'
}

const small = new Set(
  `a an the i you me my we us our your is are was be am it this that these those there here at in on for to of and or
  what how when about show tell give please can could would will do does any some then ok so with from by if not no
  yes just only also maybe think make instead rather mean meant say said see look check let gym come back go going
  train training visit time day like good want need would should might free again still more less than too people usually
  normally most`.split(/\s+/),
)

/** Says little beside its times: whatever else it may mean, it can be about them. */
export function mostlyTimes({ shape }: Clause): boolean {
  const words = shape.trim().split(' ')
  return words.filter((word) => !word.startsWith('#') && !small.has(word)).length <= 1
}

/** Half of the words are English, a corrected one counting half. Figures and single letters tell nothing. */
export function isEnglish(words: readonly Spelled[]): boolean {
  const spoken = words.filter(({ text, capital }) => /^\p{L}{2}/u.test(text) && !capital)
  const weights = { yes: 1, corrected: 0.5, no: 0 }
  const known = spoken.reduce((sum, word) => sum + weights[word.known], 0)
  return spoken.length <= 2 || known * 2 >= spoken.length
}
