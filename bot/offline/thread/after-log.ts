import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { correctedMeal } from './corrected-meal.ts'
import { setsAgain } from './corrected-sets.ts'

const lead = '(?:(?:and|ok|so|cool|nice|right|hm+|oh|great|thanks),? )*'

/** Asks what the day's food comes to. */
const soFar = new RegExp(
  `^${lead}(?:how (?:much|many) (?:protein|calories|kcal|cals|carbs|fat|fibre|energy)\\b.*\\b(?:is (?:that|it|this)|does (?:that|it|this) (?:make|come)|(?:have i|did i)|left|today|so far|now|total|in total|altogether)\\b|what (?:is|does) (?:that|it) (?:make|come to|bring me to|today|so far|in total)|what(?:'s| is) left|what do i have left|where (?:does|did|do|am|is) (?:that|it|this|i|all that)\\b.{0,30}\\b(?:leave|put|bring|get|at|stand)\\b|where am i (?:at|now|today)|what am i (?:at|on|up to)\\b|what(?:'s| is) (?:my|the|today's) (?:total|tally|sum)|how (?:much|many) (?:can|could|may|do) i (?:still )?(?:eat|have)\\b|how much (?:is|have i got|do i have) left|how am i doing (?:(?:for|so far|now|on|with) ?)*(?:today|so far|food|calories|kcal|macros|protein|carbs|fat)\\b)`,
)

const again = new RegExp(
  `^${lead}(?:the )?(?:same|same again|same thing|again|once more|another(?: one)?|ditto|repeat)(?: (?:again|please|one|thing|meal|tomorrow))*$`,
)

const mostWords = 10

const tidyEnd = (plain: string): string => plain.replace(/[?!. ]+$/, '')

/** After a meal was logged: what it comes to today, the same once more, or what was wrong of it. After sets the same of them. */
export function afterLog(text: string, world: World): Understanding | undefined {
  const { last } = world
  if (last?.tool === 'logWorkout') return setsAgain(tidyEnd(saidOf(tidied(text)).plain), last)
  if (last?.tool !== 'logMeal') return undefined
  const { plain } = saidOf(tidied(text))
  const said = tidyEnd(plain)
  const right = correctedMeal(said, last, world)
  if (right) return right
  if (said.split(' ').length > mostWords) return undefined
  if (soFar.test(said)) return calls({ tool: 'myProgress', input: { what: 'food' } })
  return again.test(said) ? calls({ tool: 'logMeal', input: { same: true } }) : undefined
}
