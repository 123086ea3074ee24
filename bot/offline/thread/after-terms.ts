import { exerciseNamed, termNamed } from '../../../tools/plan/index.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const lead =
  '(?:(?:and|ok|so|oh|right|cool|thanks|great|what|how|about|then|also|or|but|gotcha|aha|i see)[ ,.!]*)*'

const another = new RegExp(
  `^${lead}(?:an? |the |about )*([\\p{L}][\\p{L}\\d' -]*?)(?: (?:then|too|as well|mean|means|please|again|is|are))*$`,
  'u',
)

/** What was just explained, by a word for it: "how do I do those properly?". */
const ofIt =
  /\b(?:how (?:do|should|would|can) (?:i|you|we|people) (?:do|perform|use|train|count|work out|calculate|hold)|how (?:is|are)|show me how|what (?:does|do)|which muscles?|what muscles?|good form|technique|explain) ?(?:to do |does |do |for |on |with )*(?:it|that|those|them|this|these|one|they)\b/

/** Wants another exercise than the one that was explained. */
const notThat =
  /\b(?:(?:something|anything) (?:else|easier|different|simpler|gentler)|alternatives?|instead of (?:it|that|this|those)|(?:swap|replace|change) (?:it|that|this|those)|another (?:one|exercise)|other (?:options?|exercise))\b/

const mostWords = 12

/** After a term was explained: another one, "and dropset?", or more of the same. */
export function afterTerms(text: string, { last }: World): Understanding | undefined {
  const before =
    last?.tool === 'explainTerm'
      ? last.input.term
      : last?.tool === 'swapExercise'
        ? (last.input.to ?? last.input.exercise)
        : undefined
  if (typeof before !== 'string') return undefined
  const { plain } = saidOf(tidied(text))
  const said = plain.replace(/[?!. ]+$/, '')
  if (said.split(' ').length > mostWords) return undefined
  if (ofIt.test(said)) return calls({ tool: 'explainTerm', input: { term: before } })
  if (last?.tool !== 'explainTerm') return undefined
  if (notThat.test(said) && exerciseNamed(before) !== undefined)
    return calls({ tool: 'swapExercise', input: { exercise: before } })
  const term = another.exec(said)?.[1]?.trim()
  return term !== undefined && isTerm(term) ? calls({ tool: 'explainTerm', input: { term } }) : undefined
}

const isTerm = (said: string): boolean =>
  termNamed(said) !== undefined || (exerciseNamed(said) !== undefined && said.split(' ').length <= 4)
