import { addMinutes } from '../../../tools/kit/time.ts'
import { laterCheckIn } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { splitsOf } from '../thread/spoken-of.ts'
import type { Window } from '../when/types.ts'
import { windowsOf } from '../when/window.ts'
import { hereIn, splitIds } from '../world.ts'
import type { Intent } from './intent.ts'

/** Minutes ahead that still count as arriving. */
const nearly = 20

/** Whoever says this is here already: a time beside it is the clock on the wall, or when they came. */
const hasCome = sayings(`
  arrived|made_it
  got|gotten|come|came|walked|stepped|popped|rolled|turned|strolled [just] here|in|inside|up|to|through
  #split|gym|here|and|but|now it is #time
  here|in|inside since
  been here|in|at
  here for my|the #time|slot|booking|place|spot|reservation|claim
`)

const forThat = sayings(`
  for that|it|those|them
`)

function fill(clause: Clause, world: World): Understanding {
  const named = splitIds(clause.mentions)
  const splits =
    named.length === 0 && world.last && says(clause.text, forThat) ? splitsOf(world.last, world) : named
  const later = ahead(clause, world)
  if (later) return laterCheckIn(splits, later, world)
  return calls(checkInFor(splits))
}

/** The main split, and the others of the same visit. */
export function checkInFor([split, ...also]: readonly string[]) {
  return { tool: 'checkIn', input: { ...(split ? { split } : {}), ...(also.length > 0 ? { also } : {}) } }
}

/** The time a member means to come, where it is not now. How long they will stay is no such time. */
function ahead({ times, shape }: Clause, world: World): Window | undefined {
  if (times.some(({ now }) => now) || says(shape, hasCome)) return undefined
  const when = times.find(({ hours, moment }) => hours?.kind !== 'to' && !moment)
  const windows = when ? windowsOf(when, hereIn(world)) : []
  const first = windows === 'many' ? undefined : windows[0]
  return first && first.from > addMinutes(world.now, nearly) ? first : undefined
}

export const checkIn: Intent = {
  name: 'checkIn',
  acts: true,
  fill,
  says: sayings(`
    check|checked|checking [me|myself] [back|straight] in
    check me for #split
    sign|signing|signed|log|logging|logged|clock|clocking|clocked|punch|punched|scan|scanned|badge|badged|tap|tapped|swipe|swiped|tagged|mark|put|tick|register [me|myself] [as|down_as] in|here|present
    ^ at|in [the|my] gym $
    ^ got here|in|there|to_the_gym|to_gym|inside
    ^ in|here|inside|arrived|arriving|present|back_in|back_here [in|here|at|inside] [the|my] [gym] $
    ^ in|here [for|to_do|to_train|to_hit|doing|on|with|to_smash|to|of] [a|an|some|my|the] [quick|short|heavy|light|good|nice|proper|bit|spot|little|long|hard|bit_of] #split|workout|session|training|train|lift|class|work_out
    in|here|arrived|back for [a|an|some|my|the] [quick|short|heavy|light|good|nice|proper|bit_of|spot_of|little|long|hard] #split|workout|session|training
    ^ in|here for a|my|some [quick|short|long|little] one|bit|while|hour $
    ^ #split in|here $
    #split [#time|#now] [and] i am here|in
    i am [now|#now|back|finally|just|already|also] here
    i am [now|#now|back|finally|just|already|currently] in|at|inside the|my gym
    i am [now|#now|back|finally|just|already|currently] in|at gym
    i am in [now|#now|with|doing|today|#time] $
    here|in and ready|starting
    here to train|lift|work_out|exercise|start|do
    i|have|just|and|finally|we arrived
    i|have|just|and|finally|we|ok got|gotten [just] here|in|there|to_the_gym|to_gym|inside
    made it [in|here|to_the_gym|inside] $
    just|have|i walked|came|popped|rolled|stepped|turned|strolled in|up|inside|through
    through the door|doors
    i am at|on the|a #split
    have [just] come in
    ^ been here|inside since|#time|an|half|all|$
    ^ [me] arrive for|$
    ^ at|on [the|a|my] #split #now
    warming|warmed up for|on|with #split
    ^ [on] [my] first set|sets|exercise of|is #split
    ^ in [the] gym [..] doing|training|hitting|for #split
    ^ in|here for a|my .. run|row|lift|pump|jog|walk $
    ^ walked|came|popped|rolled|stepped|strolled in|inside|through
    ^ rocked|rolled|turned|showed up
    walking|coming|stepping|rolling|going in|into|through [the] [gym|doors|door] #now
    entering [the] gym
    start|starting|begin|beginning|started|kicking_off|commencing [off|with|on|a|my|the|some|now|#now] [quick|heavy|big] #split|workout|session|training
    ^ starting|beginning $
    ^ doing|training|hitting|smashing|working|crushing|blasting|lifting [on|some|my|a|out|the] #split $
    i am [just|now|#now|currently] doing|training|hitting|smashing|crushing [some|my|a] #split
    doing|training|hitting|smashing|working|crushing|on [on|out|through|some|my] [some|my|the|a] #split #now
    ^ on #split $
    switch|switching|switched|swap|swapping|move|moving|moved|change|changing|changed [me|it|on|over|my_split|my_workout] [on|over] to|onto #split
    going|moving [on|over] to|onto #split #now|next
    ^ next|next_up #split $
    #split time $
    ^ time for #split $
    gym time
    ready to train|lift|start
    reporting for|in
    forgot to check|sign in
  `),
  unless: sayings(`
    check in on|with you|him|her
    put|pop|throw|stick me|us in|down for that|it|then|this|those|#time
    ^ [and|when|where|why|who|so] is|are|was|were|will|how_many|anyone|anybody|people|you|they|everyone|who [..] here|arrived
    is|was it|this|there|that|the_gym|gym|anybody|anyone|he|she [..] in|here
    here is
    i am here to ask|complain|cancel|join|see
    not|never|almost|nearly [..] here|in|there [yet] $
    new here
    when|once|if|before|after|until|as_soon_as i|we [..] in|here|there
    check in from
    check in is|does|has|button|failed|error|desk|process|system
    like|love|hate|work|live here
    in shape|general|pain|trouble
    done|finished|leaving|bye .. here
    book|booking|booked|reserve|fit|squeeze|pencil|slot|get|getting|fitting|squeezing me|us|it|my in|down|here
    doing well|good|great|fine|ok
  `),
}
