import { isoLocal } from '../../../tools/kit/time.ts'
import { goingOn, laterCheckOut, whenLeft } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import type { When } from '../when/types.ts'
import { pastInstant, windowsOf } from '../when/window.ts'
import { hereIn, splitIds } from '../world.ts'
import type { Intent } from './intent.ts'

const over = sayings(`
  left|gone|went|finished|done|stopped|ended|forgot|was|were|been|got_home|checked|headed|walked|stepped|slipped
  departed|exited|bailed|dipped|bounced|scooted|knocked_off|cleared_off|packed_it_in
`)

const gone = sayings(`
  left|gone|went|was|were|been|had
`)

const forgotten = sayings(`
  forgot|forgotten|forget|did_not|never|should_have to|check|checked|sign|signed
`)

const notQuite = sayings(`
  almost|nearly|soon
  more set|sets|exercise|exercises|round|rounds|minutes
  last set|exercise|round
  one|two|few more
  in [about|like] \\d+|five|ten|fifteen|twenty|a_few|a_couple $
`)

const goesOnWith = sayings(`
  #now|next|then|onto|start|starting|do|doing #split
`)

const going = sayings(`
  #now
  am|is done|off|leaving|out|gone|going|heading
  leaving|heading
`)

/** "I'm off" is now, "I left at 7" was then, "leaving at 8" is not yet. */
function fill(clause: Clause, world: World): Understanding {
  const next = splitIds(clause.mentions).at(-1)
  if (next && says(clause.shape, goesOnWith)) return goingOn(next, world)
  if (says(clause.text, notQuite)) return laterCheckOut()
  const when = clause.times.find(({ now }) => !now)
  if (when?.hours?.kind === 'to' && !says(clause.text, gone)) return laterCheckOut()
  if (!when) return says(clause.text, forgotten) && !says(clause.shape, going) ? whenLeft() : calls(leave())
  const then = pastInstant(when, hereIn(world))
  const left = calls(leave(then && isoLocal(then, world.gym.zone)))
  if (says(clause.text, over)) return !then && isPast(when, world) ? whenLeft() : left
  return isNearer(nextInstant(when, world), then, world) ? laterCheckOut() : left
}

/** "check me out at 8" is the 8 o'clock that lies nearer. */
function isNearer(ahead: Date | undefined, then: Date | undefined, { now }: World): boolean {
  if (!ahead || !then) return ahead !== undefined
  return ahead.getTime() - now.getTime() < now.getTime() - then.getTime()
}

const leave = (at?: string) => ({ tool: 'checkOut', input: at ? { at } : {} })

/** When the member means to leave, where they name an hour or a day ahead. */
function nextInstant(when: When, world: World): Date | undefined {
  if (when.hours && when.hours.kind !== 'at') return undefined
  const windows = windowsOf(when, hereIn(world))
  const from = windows === 'many' ? undefined : windows[0]?.from
  const hasBegun = !from || from.getTime() <= world.now.getTime() + 60_000
  return hasBegun ? undefined : from
}

function isPast(when: When, world: World): boolean {
  const windows = windowsOf(when, hereIn(world))
  return windows !== 'many' && windows.some(({ to }) => to <= world.now)
}

export const checkOut: Intent = {
  name: 'checkOut',
  acts: true,
  fill,
  says: sayings(`
    check|checked|checking [me|myself] out
    sign|signing|signed|log|logging|logged|clock|clocking|clocked|punch|punched|scan|scanned|badge|badged|tap|tapped|swipe|swiped|tagged [me|myself] out|off
    ^ off|gone|leaving|left|done|finished|through|home|out|heading|exiting [home|here|out|of_here|off|early] [bye] $
    ^ off|out|gone [to|for] [the|my] home|work|bed|shower|lunch|dinner|day $
    ^ gone|leaving|left|done|finished [with] [the|my] gym|workout|session|training|place|building|lifting|exercising|working_out|everything|here $
    i am off
    i am done|finished|through|gone|leaving $|now|#now|here|then|for|at|in|training|lifting|exercising|working_out|thanks|bye|guys|mate|and|because|as|so|#time|early|soon|the_gym
    i|have|just|already left
    leaving
    done|finished for|with [the|my|a] [quick|#time] day|today|tonight|now|#now|#time|workout|session|training|#split
    done|finished [my|the|a] [quick|#split] workout|session|training|#split|lifting|exercising|everything
    workout|session|training|#split [is|'s|all] done|finished|complete|completed|over
    that is|was me done|finished|off|out|gone|for
    that is|was me $
    that is|was it|all|enough for [the|me] today|now|#now|tonight|day|#time
    enough for #time|today|tonight
    end|stop|finish|finishing|ending [my|the|this] workout|session|training|visit
    head|heading|headed [back|straight|on|off] home|out|off
    go|going|went|drive|driving|walking|cycling|get|got [back|straight|on|off] home
    on my way home|out
    got|have|need to go|leave|dash|bounce|shoot|head|run [off|home|out|now|#now|soon|then] $
    i am going [now|#now|then] $
    going|want|about to leave|go|head [now|#now|home|the_gym|here|out|in|soon] $
    let us|me leave|go_home
    call|calling|called it a day|night
    wrap|wrapped|wrapping [it|things] up
    out of here|there|the_gym|the_place
    that is a wrap
    ^ finished|done up $
    walked|stepped|came|went|slipped|popped|ducked out
    stopped training|lifting|exercising|working_out
    i was done|finished|out #time
    ^ exit|bouncing|dipping $
    ^ departed|exited|bailed|dipped|bounced|scooted|knocked_off|cleared_off|packed_it_in [the|from|out|at|of] [the] [gym|place|building|there|#time|already] $
    i|have|just|we|already departed|exited|bailed|dipped|scooted|knocked_off|cleared_off|packed_it_in
    ^ [i|we] [was|were|got|am] [already] out #time
    knock|knocking off
    pack|packing it in
    that is my lot
    had to leave|go|run|dash|head [early|off|home|out|now|#now|#time|there] $
    packing|packed up
    signing off
    home time
    time to leave|go_home|head_home|head_off
    forgot to check|sign out
  `),
  unless: sayings(`
    off|gone|going to [the] gym|train|lift
    off work|sick|school|duty|until|on
    off #time $
    check|checking|checked out the|this|that|your|these|those|new|our|what|how|their
    leaving|left|leave|done|finished|finish [with] [the|my|a] work|office|house|school|uni|flat|apartment|job|country|city|town|club|lunch|dinner|shopping|homework
    leaving|left home
    from|at work|school|uni|the_office|college
    home first
    leaving|left for [the] gym
    left arm|leg|side|knee|hand|foot|hip|ankle|wrist|elbow|shoulder|#split
    space|spaces|spot|spots|slot|slots|place|places|room|time|much|many|any|anything|available|#split [are|is] [there] left
    people|members|everyone|everybody|they|you|he|she|crowd|others|rush|most [are|is|have|has|all|do|does|did|usually|start|of_them] [mostly|usually|normally|all] leave|leaves|left|gone|leaving|going|done|head|heading
    are|have|has|will you|they|he|she|people|everyone
    ^ [and|when|why] is|are|has|does
    ^ [and|when|why] was|were it|that|the|there|this|they|you|we|he|she|anyone|#split|gym|my
    done|finished #number
    left my|some|something|a
    left my|the key|keys|towel|bottle|phone|bag|wallet|watch|jacket|shoes|headphones|airpods|earphones|glasses|card
    to get done
    work|nothing|anything|something|it|job|homework done
    well done
    going home to
    done by|before|quickly
    done #split $
  `),
}
