import { isOldAgain } from '../intents/coach/old-plan.ts'
import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const onTraining = /^(?:planWorkouts|myPlan|swapExercise|placeSessions)$/
const onMeals = /^(?:planMeals|swapMeal|shoppingList)$/

const lead =
  '(?:(?:and|ok|so|oh|cool|nice|great|right|then|thanks|now|but|please|can i|could i|can you|could you|let me|lovely|fair enough|lol|haha)[ ,.!]*)*'

/** The whole of it: "what does the week look like?", "show me the whole thing". */
const week = new RegExp(
  `^${lead}(?:what (?:is|does|will|would|did) (?:the|my|this|a|that|it|next|each) ?(?:(?:whole|full|training|gym|typical|coming|normal) )*(?:weeks?|plan|schedule|lot)? ?(?:look|looking|going to look|be looking)(?: like)?|how (?:does|is|will) (?:the|my|this|a) (?:whole |full )?(?:week|plan) (?:look|looking)|(?:show|see|give|list|read|send|view|display)(?: me| out| us)? (?:the |my |a |it |that )*(?:whole|full|entire|complete|all|week|weekly|lot)(?: (?:of it|of the|thing|plan|week|lot|schedule|one|overview|programme|program|routine|at once))*|(?:the|my) (?:whole|full|entire) (?:thing|plan|week|lot)|all (?:the |of the |my )?(?:days|sessions|workouts))(?: (?:please|then|now|again|like|in full|for the week|at a glance))*$`,
)

/** Another one in its place, for they don't like it. */
const anew =
  /\b(?:other|another|different|new|fresh) (?:plan|menu|version|meals)\b|\b(?:do|did|does) not (?:really |much )?(?:like|fancy|want|suit|work)(?: (?:it|that|this|them|any of (?:it|them|those)|me|for me))+\b.{0,24}\b(?:again|another|other|else|new|different|redo|change)\b|\b(?:redo|remake|regenerate|start over|from scratch|start again|try again|shuffle)\b/

const mostWords = 14

/** After a plan: the one before it again, another in its place, or the whole week of it. */
export function afterPlan(text: string, { last }: World): Understanding | undefined {
  if (!last) return undefined
  const training = onTraining.test(last.tool)
  if (!training && !onMeals.test(last.tool)) return undefined
  const { plain } = saidOf(tidied(text))
  const said = plain.replace(/[?!. ]+$/, '')
  if (said.split(' ').length > mostWords) return undefined
  if (isOldAgain(said) && !/\b(?:exercise|session|dish|dinner|lunch|breakfast|snack|meal)\b/.test(said))
    return calls({ tool: training ? 'planWorkouts' : 'planMeals', input: { old: true } })
  if (training) return week.test(said) ? calls({ tool: 'myPlan', input: { week: true } }) : undefined
  const { seed: _, old: __, agreed: ___, ...input } = last.tool === 'planMeals' ? last.input : {}
  const dish =
    /\b(?:breakfast|lunch|dinner|supper|snack|tonight|tomorrow|\w+day|list|workouts?|training)\b/.test(said)
  return anew.test(said) && !dish ? calls({ tool: 'planMeals', input: { ...input, fresh: true } }) : undefined
}
