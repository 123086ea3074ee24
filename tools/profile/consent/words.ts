import type { Choice, ToolContext } from '../../kit/tool.ts'
import { listWords } from '../../kit/words.ts'
import { deletionCommand } from '../asking/command.ts'
import { fieldsOf } from '../fields.ts'
import { updatedChoices, updatedWords } from '../updating/update-words.ts'
import type { Answered } from './answered.ts'
import type { Kept } from './store.ts'

/** What is said to a yes or a no to keeping, and to being seen by the staff. */
export function answeredWords(answered: Answered, context: ToolContext): string {
  const kept = answered.domains.filter((domain) => domain !== 'staff')
  if (answered.answer === 'stays') return 'Good, everything stays as it is.'
  const words = kept.length > 0 ? keepingWords(answered, `your ${listWords(kept)}`, context) : undefined
  const seen = kept.length < answered.domains.length ? seenWords(answered) : undefined
  return [words, seen].filter((each) => each !== undefined).join('\n')
}

function keepingWords(answered: Answered, about: string, context: ToolContext): string | undefined {
  if (answered.answer === 'stays') return undefined
  if (answered.answer === 'given') {
    return answered.updated
      ? updatedWords(answered.updated, context)
      : `OK: I keep what you tell me about ${about}.`
  }
  if (answered.answer === 'refused') {
    return `OK, I keep nothing about ${about}. Say all that matters in one message, and I use it for that answer alone.`
  }
  const list = keptWords(answered.kept)
  if (answered.answer === 'asked') {
    const what = list || 'what your last changes could still bring back'
    return `I would delete for good: ${what}. After that I keep nothing new about ${about}. It can't be undone. Shall I?`
  }
  const gone = list ? `Deleted: ${list}. It is gone for good` : `Nothing is kept about ${about} any more`
  return `${gone}, and I keep nothing new about ${about} until you say otherwise.`
}

/** Who sees their name, and what never goes with it. */
function seenWords({ answer }: Answered): string | undefined {
  if (answer === 'given')
    return 'OK: the staff of the gym may see your name beside how often you come. Nothing of your body, health, food or training goes to them.'
  if (answer === 'asked') return undefined
  return "OK, the staff of the gym don't see your name beside how often you come; you count as one of many."
}

/** "height, weight, 14 weighings and one meal plan". */
function keptWords({ fields, rows }: Kept): string {
  const counted = Object.entries(rows).map(([name, count]) =>
    count === 1 ? `one ${name}` : `${count} ${plural(name)}`,
  )
  return listWords([...fields.map((field) => fieldsOf[field].name), ...counted])
}

const plural = (name: string): string => (name === 'day of food' ? 'days of food' : `${name}s`)

/** What may be tapped then. */
export function answeredChoices(answered: Answered): Choice[] {
  if (answered.answer === 'given') return answered.updated ? updatedChoices(answered.updated) : []
  if (answered.answer !== 'asked') return []
  const { domains, code } = answered
  const what = domains.length > 2 ? 'all of it' : `${listWords(domains)} data`
  return [
    { label: `Yes, delete ${what}`, send: deletionCommand(domains, code) },
    { label: 'No, keep everything', send: deletionCommand(domains, 'no') },
  ]
}
