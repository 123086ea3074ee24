import { calls, type Understanding, type World } from '../meaning.ts'
import { answerIn } from './yes-or-no.ts'

const ofKeeping = /\b(?:keep|save|store|remember|note|hold on to)\b/i
const toKeep =
  /^(?:to |for you to )?(?:keep|save|store|remember|note)(?: (?:it|that|them|this|those|all|everything|my \w+|down))*$/i

/** What a question's answer would be kept as. */
const domains: Readonly<Record<string, string>> = { macros: 'body', meals: 'food', workouts: 'training' }

/** Agrees to be remembered before being asked for it, while another question is open. */
export function agreedAhead(text: string, { needed }: World): Understanding | undefined {
  const domain = needed && domains[needed.purpose ?? '']
  if (!domain || !ofKeeping.test(text)) return undefined
  const answer = answerIn(text)
  const isYes = answer?.says === 'yes' && (answer.rest === '' || toKeep.test(answer.rest))
  return isYes ? calls({ tool: 'consent', input: { domain, given: true } }) : undefined
}
