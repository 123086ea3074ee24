import { saidOf, tidied } from '../intents/coach/said.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

/** Ends a pause, whatever else was spoken of since. */
const plainly =
  /\b(?:(?:ready|raring|fit|able|cleared|allowed|good|itching) to (?:go|train|lift|start|get (?:back|going)|work out)(?: again)?|(?:train|training|lifting|working out)(?: fully)? again|back (?:on it|at it|to it|in action|in business|in training|to training|in the game)|(?:the |my )?(?:trip|holiday|flight|cruise|conference|tour|wedding|journey|vacation|getaway)(?: (?:is|was|has been|got|'s))*(?:'s)? (?:off|cancelled|canceled|called off|over|not happening)|un-?pause|resume (?:it|training|my|the|everything)|end (?:it|the pause|my pause))\b/

/** The same in words that mean it only right after the pause. */
const barely =
  /\b(?:(?:i am |am |we are )?back(?: (?:home|early|already|now|again|in town|today|from \w+))*(?=$|[,.!]| (?:and|so|to train|to the gym|with))|recovered|(?:feel(?:ing)? )?(?:much |all |a lot |loads )?better(?: (?:now|again|already|today))*|(?:feel(?:ing)?) (?:fine|good|great|ok|normal|well|fit)|all clear|negative|fit again|over it|(?:it|that) (?:is|got|was) (?:off|cancelled|canceled|called off|over)|not (?:ill|sick|going)(?: any ?more| after all)?|no longer (?:ill|sick|away))\b/

const asksOrGoes =
  /\?\s*$|^(?:what|when|where|who|how|is|are|can|could|should|do|does|did|will)\b|\b(?:until|till|before|extend|longer|another|next week|still|tomorrow|not (?:back|better|ready|recovered|fit))\b/

const mostWords = 14

/** After a pause was noted: that it is over. */
export function afterPause(text: string, { last, earlier = [] }: World): Understanding | undefined {
  const just = last?.tool === 'pauseTraining'
  if (!just && !earlier.some(({ tool }) => tool === 'pauseTraining')) return undefined
  const { plain } = saidOf(tidied(text))
  if (plain.split(' ').length > mostWords || asksOrGoes.test(plain) || asksOrGoes.test(text.trim()))
    return undefined
  return plainly.test(plain) || (just && barely.test(plain))
    ? calls({ tool: 'pauseTraining', input: { back: true } })
    : undefined
}
