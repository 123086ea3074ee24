import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

/** Asks where figures or a plan come from, and names nothing else. */
const why =
  /^(?:(?:and|but|so|ok|hm+|wait|well|oh|huh|wow|jesus|please|sorry|just|really|can you|could you|would you|i mean) )*(?:why|how come|how so|explain(?: (?:that|this|it|how|why|me|the|your|please|to me|those|these))*|how (?:is|was|are|were|did|do|does|have|can)(?: (?:you|that|this|it|they|these|those|the|my|all|even|exactly|actually))* (?:\w+ ){0,2}?(?:worked? out|calculat\w*|comput\w*|com(?:e|ing) up with|came up with|get|got|arriv\w+|reach\w*|determin\w*|figur\w+|deriv\w*|made|set|decid\w*|chosen|choose|chose|pick\w*|know|work\w*|estimat\w*|built|build|come from)|where (?:does|did|do|is|are)(?: (?:that|this|it|these|those|they|the|my|you|all))* (?:\w+ )?(?:come from|coming from|get|got|from)|what (?:is|are|was)(?: (?:that|this|it|these|those|the|they))* (?:\w+ )?(?:based on|from|reason\w*|logic|thinking|maths?|formula)|what (?:formula|maths?|equation) |on what basis|based on what|says who|what makes you (?:say|think)|show (?:me )?(?:the|your) (?:working|workings|maths?|calculation))\b/

/** Asks for a reason of something that is not the coach's. */
const elsewhere =
  /\b(?:busy|quiet|full|packed|crowd\w*|queue|open|closed|people|forecast|prediction|check\w*|slots?|booked|gym|undo|track|record|bench|squat|progress|streak)\b/

const mostWords = 14

/** The calls after which a reason can only be one for the day's figures. */
const onFigures =
  /^(?:calculateMacros|planMeals|swapMeal|shoppingList|updateProfile|logWeight|consent|logMeal)$/
const onPlan = /^(?:planWorkouts|myPlan|swapExercise)$/

/** What of a call says who it was reckoned for. */
const ofBody = [
  ...['weightKg', 'heightCm', 'age', 'birthYear', 'sex', 'bodyFatPercent', 'activity', 'goal'],
  ...['formula', 'targetWeightKg', 'weeks'],
]

/**
 * "How did you get that?" after figures or a plan: the same call, explained. After a question of the crowd it is no matter
 * of the coach's.
 */
export function whyAfter(text: string, { last }: World): Understanding | undefined {
  if (!last || !(onFigures.test(last.tool) || onPlan.test(last.tool))) return undefined
  const { plain } = saidOf(tidied(text))
  if (!why.test(plain) || elsewhere.test(plain) || plain.split(' ').length > mostWords) return undefined
  if (onPlan.test(last.tool)) return calls({ tool: 'myPlan', input: { why: true } })
  const kept = last.tool === 'calculateMacros' ? last.input : {}
  const input = Object.fromEntries(Object.entries(kept).filter(([name]) => ofBody.includes(name)))
  return calls({ tool: 'calculateMacros', input: { ...input, explain: true } })
}
