import { areasOf } from '../areas.ts'
import { comeOrCrowd } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { companyIn } from '../company.ts'
import type { Understanding, World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { windowsOf } from '../when/window.ts'
import { hereIn, splitIds } from '../world.ts'
import { crowdWishes } from './crowd.ts'
import type { Intent } from './intent.ts'
import { slotWishes } from './recommend.ts'

/** Said as a wish, a place is worth offering; as a plan, only how full it will be is. */
const wishes = sayings(`
  would like|love|prefer|want|fancy
  want|wish|wanting|hope|hoping|need|keen|wanted|fancy|feel_like
`)

/** "I'd like to come at 6" asks for a place; "I'll come at 6" wants no act, but how full it will be is worth knowing. */
function fill(clause: Clause, world: World): Understanding {
  const ahead = clause.times.some((when) => {
    const windows = windowsOf(when, hereIn(world))
    return !when.now && (windows === 'many' || windows.some(({ from }) => from > world.now))
  })
  if (ahead && !clause.question && (says(clause.text, wishes) || companyIn(clause))) {
    return slotWishes(clause, world)
  }
  const areas = areasOf(clause)
  if (ahead) return crowdWishes(areas, { ...clause, times: clause.times.filter(({ now }) => !now) }, world)
  return comeOrCrowd(splitIds(clause.mentions), world)
}

/** A member speaks of coming or training, without saying what they want to know. */
export const visit: Intent = {
  name: 'visit',
  acts: false,
  fill,
  says: sayings(`
    i|we will|would|might|may|am|are|was|can|could|want|wish|plan|hope|need|like|love|intend|should|have|wanted [..] come|coming|go|going|train|training|do|doing|hit|hitting|visit|squat|bench|work_out|lift|be_there|be_in|pop|drop|get|fit
    coming|popping|heading|dropping|going in|over|by|down|to|there|for
    thinking|planning|plan|hoping|considering|want|wanna|like|love|going
    let us do|go|hit|train|smash|get
    on my way
    almost|nearly there|here
    #number away
    leaving|left|finished|finishing [the|my] work|office|home|house|uni|school
    heading|going|coming|off to|over|in|for [the] gym|you|there|now|#now|train|#split
    be there|in|over|with_you #time|#now|soon
    see you at|on #time
    fancy|feel_like [a|some|doing|training] #split|training|workout|session
    #split #time|#now|today $
    planned|scheduled #split
    [my|a|some|quick] #split|workout|session|training #time
    ready|up|psyched|pumped for #split
    back again|now|#now|in_the_gym
    ^ [hi|ok] [i_am] back $
    ^ back [again|in|home|#now] $
  `),
  unless: sayings(`
    not|never|no_longer|can_not|will_not [..] come|coming|go|going|train|make|be
    i did|trained|went|was
    love|like you
  `),
}
