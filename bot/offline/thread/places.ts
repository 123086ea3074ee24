import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const onPlan = /^(?:planWorkouts|myPlan|placeSessions|swapExercise|pauseTraining)$/

const them =
  '(?:it|them|those|these|that|all of (?:it|them|those)|(?:my|the|these|those|all(?: the| my)?) (?:sessions|workouts|days|trainings|plan))'

const quiet =
  '(?:quiet|calm|empty|free|less (?:busy|crowded)|least busy|off[- ]peak|not (?:so |too )?busy|good|best)'

/** Asks for times for what was spoken of before. */
const placing: readonly RegExp[] = [
  new RegExp(`\\b${quiet}\\b.{0,24}\\b(?:for|to do|with) ${them}\\b`),
  new RegExp(`\\b(?:times?|slots?|hours|when|places?|spots?)\\b.{0,12}\\bfor ${them}\\b`),
  new RegExp(
    `\\bwhen (?:should|can|could|shall|do|would|is (?:it )?(?:best|good))(?: i| we| you| to)*(?: best)? (?:do|train|go|come|fit|have|book|put|place|schedule) ?(?:in )?(?:for )?(?:${them}\\b|(?:then|please)?$)`,
  ),
  new RegExp(
    `\\b(?:book|schedule|place|put|fit|slot|reserve|arrange|plan|pencil|stick|get|hold)(?: me)?(?: in)? ${them}\\b(?! (?:off|back|down|away|out|again|on hold))`,
  ),
]

const otherwise =
  /\b(?:cancel|remove|delete|swap|change|why|pause|show|repeat|log|did|meals?|food|dinner|lunch)\b|^(?:is|are|will|was) /

const mostWords = 12

/** "Find quiet times for it", "when should I do them", "book those" after a plan for training. */
export function placesAfter(text: string, { last }: World): Understanding | undefined {
  if (!last || !onPlan.test(last.tool)) return undefined
  const { plain } = saidOf(tidied(text))
  const asks = placing.some((pattern) => pattern.test(plain)) && !otherwise.test(plain)
  return asks && plain.split(' ').length <= mostWords
    ? calls({ tool: 'placeSessions', input: {} })
    : undefined
}
