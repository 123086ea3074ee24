import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const lead = '(?:(?:and|ok|so|cool|nice|right|hm+|oh|great|thanks),? )*'

/** Asks what the day's food comes to. */
const soFar = new RegExp(
  `^${lead}(?:how (?:much|many) (?:protein|calories|kcal|cals|carbs|fat|fibre|energy)\\b.*\\b(?:is (?:that|it|this)|does (?:that|it|this) (?:make|come)|(?:have i|did i)|left|today|so far|now|total|in total|altogether)\\b|what (?:is|does) (?:that|it) (?:make|come to|bring me to|today|so far|in total)|what(?:'s| is) left|what do i have left|how am i doing (?:(?:for|so far|now|on|with) ?)*(?:today|so far|food|calories|kcal|macros|protein|carbs|fat)\\b)`,
)

const again = new RegExp(
  `^${lead}(?:the )?(?:same|same again|same thing|again|once more|another(?: one)?|ditto|repeat)(?: (?:again|please|one|thing|meal|tomorrow))*$`,
)

const mostWords = 10

/** After a meal was logged: what it comes to today, or the same once more. */
export function afterLog(text: string, { last }: World): Understanding | undefined {
  if (last?.tool !== 'logMeal') return undefined
  const { plain } = saidOf(tidied(text))
  const said = plain.replace(/[?!. ]+$/, '')
  if (said.split(' ').length > mostWords) return undefined
  if (soFar.test(said)) return calls({ tool: 'myProgress', input: { what: 'food' } })
  return again.test(said) ? calls({ tool: 'logMeal', input: { same: true } }) : undefined
}
