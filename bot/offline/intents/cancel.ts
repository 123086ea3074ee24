import { isoLocal, localTime } from '../../../tools/kit/time.ts'
import type { Clause } from '../clause.ts'
import { forSomebodyElse } from '../company.ts'
import { calls, talk, type Understanding, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { justOffered } from '../thread/chosen.ts'
import { followUp } from '../thread/follow-up.ts'
import type { When } from '../when/types.ts'
import { windowsOf } from '../when/window.ts'
import { hereIn } from '../world.ts'
import { absent } from './denial.ts'
import type { Intent } from './intent.ts'

/** Names the thing that is given back. */
const ofAPlace = sayings(`
  slot|slots|place|spot|booking|bookings|reservation|appointment|visit|session|claim
`)

/** More than one at once: each is shown, to be given back with a tap. */
const all = sayings(`
  all|both [of] my|the|them|slots|bookings
  everything
  my slots|places|spots|bookings|reservations
`)

/**
 * Gives a place back. "I'm not coming" right after a check-in takes that back instead, and among
 * offers that nobody has taken yet it only asks for another time.
 */
function fill(clause: Clause, world: World): Understanding {
  if (forSomebodyElse(clause)) return talk('privacyOfOthers')
  const { last } = world
  if (!says(clause.text, ofAPlace)) {
    if (last?.tool === 'checkIn' && says(clause.text, absent)) return calls({ tool: 'undo', input: {} })
    const other = last && justOffered(world) ? followUp(clause, last, world) : undefined
    if (other) return other
  }
  if (says(clause.text, all)) return calls({ tool: 'mySlots', input: {} })
  const slot = slotIn(clause.times, world)
  return calls({ tool: 'cancelSlot', input: slot ? { slot } : {} })
}

/** The hour that was named, or the day; a claim of that day is meant by it. */
export function slotIn(times: readonly When[], { gym, now }: World): string | undefined {
  const when = times.find((each) => !each.now && each.shift === undefined)
  if (!when) return undefined
  const [window] = [windowsOf(when, hereIn({ gym, now }))].flat()
  if (!window || window === 'many') return undefined
  const timed = when.hours || when.stretch || when.moment
  return timed ? isoLocal(window.from, gym.zone) : localTime(window.from, gym.zone).date
}

export const cancel: Intent = {
  name: 'cancel',
  acts: true,
  own: true,
  fill,
  says: sayings(`
    cancel|canceling|cancelling|drop|delete|release|free|remove|scrap|lose|withdraw|unbook|revoke|scratch|abandon|skip|return|relinquish [up] my|the|this|that|a|all_my [next|last|only|#split|#time] [#time|#split|gym] slot|slots|place|places|spot|spots|booking|bookings|reservation|reservations|appointment|visit|session|claim|hold
    cancel|drop|release|free|unbook|skip [up] my|the #time
    cancel|drop|release|unbook [for|on] #time [one|$]
    give|hand|giving|handing [up] my|the|this [#time|#split] [#time] slot|slots|place|spot|booking|reservation|#time [..] back|up|away|to
    give|hand|giving|handing back|up my|the|this [#time|#split] [#time] slot|slots|place|spot|booking|reservation|#time
    give|hand|giving|let|set|turn [up] [my] #time one|slot|spot|place|booking [back|up|away|go|loose|free|for|to|,|$]
    give|hand|giving|let [up] #time up|back|away|go
    lose|ditch|bin|scrap|axe|dump|chuck|drop|cancel|release #time one|slot|place|booking|spot
    lose|ditch|bin|scrap|axe|dump|chuck my|the|this|that [#split] [#time] slot|place|spot|booking|one|session
    do_not|no_longer need #time one
    get_rid_of|getting_rid_of [my|the|that] [#time|#split] [#time] slot|place|spot|booking|reservation|session|one
    get_rid_of|getting_rid_of my|the #time
    can_not|could_not|will_not do|make|manage|come [to] #time [anymore|any_more|now|after_all|sorry] [so|,] [please|can_you] drop|cancel|bin|scrap|release|free|ditch|lose|delete it|that|this|mine|my
    can_not|could_not|will_not do|make|manage|come [to] #time any_more|anymore|after_all|no_more
    give|gave|put it|that|them back|to_someone|to_somebody|to_anyone|away
    someone|somebody|anyone else can|could|may have|take it|that|my|the [slot|place|spot|#time]
    let|give someone|somebody|others|another|the_others [else|member] have|take|use my|it|the
    i|we will skip|miss|cancel|drop|pass_on|sit_out my|the|#time
    undo my|the|this [last] slot|place|spot|booking|reservation
    cancel|drop|delete all|everything
    do_not|no_longer need|want my|the|a|that [#time] [#split] slot|slots|place|spot|booking|reservation|appointment|#time
    must|gotta|should_probably cancel [my|the] [#split] [#time]
    need|have|want to cancel [my|the] [#split] [#time]
    can_not|will_not|not|will_not_be_able_to|not_be_able_to|unable_to|not_able_to|not_going_to|no_can make [it|my|the] [to|for|on] [the] [#time|gym|#split|$|today|slot|session|any_more|sorry|after_all|again]
    can_not|will_not|not|no_longer|will_not_be_able_to|not_be_able_to|unable_to|not_able_to|no_can [be] come|coming|attend|attending|train|training|be_there|be_in [in|today|anymore|any_more] [after_all|$|#time|on|at|sorry|because|today|anymore|any_more]
    ^ [i] [am] not going_to_come|going_in|going_to_make_it
    not going [in|to_the_gym] #time
    not going_to_be|gonna_be in|there|here [#time|at|for|after_all|$]
    will|can not be [in|there|here] #time
    will not be in|there
    something came|has_come up
    have|got to bail|cancel|skip|pull_out [..] #time|$
    ^ cancel #time
    miss|missing my|the #time|slot|session|booking
  `),
  unless: sayings(`
    membership|subscription|contract|class|classes|check|account|direct_debit|notification|notifications|alert|alerts
    ^ [and|so|but] why|how|when|if|what|is|are|should
    i am not coming to
    they|he|she|people|anyone|everyone
    not coming from|up_with
  `),
}
