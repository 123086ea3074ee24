import type { Clause } from '../clause.ts'
import { calls, talk, type Understanding, type World } from '../meaning.ts'
import { sayings } from '../sayings.ts'
import { chosenOffer } from '../thread/chosen.ts'
import { isCrowd } from '../thread/spoken-of.ts'
import type { Intent } from './intent.ts'
import { holding, slotWishes } from './recommend.ts'

/** One of the offers; after a question of the crowd, places at the time that was asked about. */
function fill(clause: Clause, world: World): Understanding {
  const offer = chosenOffer(clause, world)
  if (offer) return calls(holding(offer.code))
  return world.last && isCrowd(world.last) ? slotWishes(clause, world) : talk('lost')
}

export const reserve: Intent = {
  name: 'reserve',
  acts: false,
  fill,
  says: sayings(`
    take|hold|book|reserve|grab|get|have|choose|pick|prefer|go_for|go_with|want|like [me] the first|second|third|last|final|earliest|soonest|latest|middle|best|other_one|1st|2nd|3rd|top
    take|hold|book|reserve|grab|choose|pick|go_for|go_with option|number|slot|offer one|two|three|#number|\\d
    get|save me|us that|this [one|slot|place|please|for|then|now|$]
    take|hold|book|reserve|grab|keep|claim|confirm [me|us] it|that|this [one|slot|place|please|for|then|yes|now|in|$]
    take|grab|have|hold|reserve|book|want the #time [one|slot|please|$]
    ^ [the] first|second|third|last|1st|2nd|3rd one|option|slot|choice
    ^ [the] option|number one|two|three|1|2|3 [please|then|$]
  `),
  unless: sayings(`
    it|that|this easy|back|off|out|away|down|up|personally|to_the
    hold it together
    book|reserve it|that online
    how|where|why|did|do|does|not|never [..] take|hold|book|reserve|grab|keep|claim|confirm
    can|could you|i|we take [it|that|this] with
  `),
}
