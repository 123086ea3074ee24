import { named, t } from '../../kit/language.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { listWords } from '../../kit/words.ts'
import { deletionCommand } from '../asking/command.ts'
import { type Domain, fieldsOf } from '../fields.ts'
import { updatedChoices, updatedWords } from '../updating/update-words.ts'
import type { Answered } from './answered.ts'
import { oneWords, rowsWords } from './row-words.ts'
import type { Kept } from './store.ts'

/** What is said to a yes or a no to keeping, and to being seen by the staff. */
export function answeredWords(answered: Answered, context: ToolContext): string {
  const kept = answered.domains.filter((domain) => domain !== 'staff')
  if (answered.answer === 'stays') return t`Good, everything stays as it is.`
  const words = kept.length > 0 ? keepingWords(answered, domainWords(kept), context) : undefined
  const seen = kept.length < answered.domains.length ? seenWords(answered) : undefined
  return [words, seen].filter((each) => each !== undefined).join('\n')
}

/** "body and health". */
const domainWords = (domains: readonly Domain[]): string => listWords(domains.map(named))

function keepingWords(answered: Answered, about: string, context: ToolContext): string | undefined {
  if (answered.answer === 'stays') return undefined
  if (answered.answer === 'given') {
    return answered.updated
      ? updatedWords(answered.updated, context)
      : t`OK: I keep what you tell me about your ${about}.`
  }
  if (answered.answer === 'refused') {
    return t`OK, I keep nothing about your ${about}. Say all that matters in one message, and I use it for that answer alone.`
  }
  const list = keptWords(answered.kept)
  if (answered.answer === 'asked') {
    const what = list || t`what your last changes could still bring back`
    return t`I would delete for good: ${what}. After that I keep nothing new about your ${about}. It can't be undone. Shall I?`
  }
  return list
    ? t`Deleted: ${list}. It is gone for good, and I keep nothing new about your ${about} until you say otherwise.`
    : t`Nothing is kept about your ${about} any more, and I keep nothing new about your ${about} until you say otherwise.`
}

/** Who sees their name, and what never goes with it. */
function seenWords({ answer }: Answered): string | undefined {
  if (answer === 'given')
    return t`OK: the staff of the gym may see your name beside how often you come. Nothing of your body, health, food or training goes to them.`
  if (answer === 'asked') return undefined
  return t`OK, the staff of the gym don't see your name beside how often you come; you count as one of many.`
}

/** "height, weight, 14 weighings and one meal plan". */
function keptWords({ fields, rows }: Kept): string {
  const counted = Object.entries(rows).map(([name, count]) =>
    count === 1 ? oneWords(name) : rowsWords(name, count),
  )
  return listWords([...fields.map((field) => named(fieldsOf[field].name)), ...counted])
}

/** What may be tapped then. */
export function answeredChoices(answered: Answered): Choice[] {
  if (answered.answer === 'given') return answered.updated ? updatedChoices(answered.updated) : []
  if (answered.answer !== 'asked') return []
  const { domains, code } = answered
  const label = domains.length > 2 ? t`Yes, delete all of it` : t`Yes, delete ${domainWords(domains)} data`
  return [
    { label, send: deletionCommand(domains, code) },
    { label: t`No, keep everything`, send: deletionCommand(domains, 'no') },
  ]
}
