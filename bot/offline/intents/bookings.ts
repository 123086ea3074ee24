import { calls } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import type { Intent } from './intent.ts'

/** The places a member has. */
export const mine: Intent = {
  name: 'mine',
  acts: false,
  own: true,
  fill: () => calls({ tool: 'mySlots', input: {} }),
  says: sayings(`
    ^ [and|show|list|see|check|view|open|display|give|tell|all|what|where|are|is|about] [me|are|is] [all|of|about] my [next|upcoming|current|future|gym|#time|#split] slot|slots|place|places|spot|spots|booking|bookings|reservation|reservations|appointment|appointments [#time|for|on|please|list|again|overview|$]
    [what|which|when|anything|where] have|did|had i [already|got|all|even] book|booked|reserve|reserved|hold|held|claim|claimed
    what|which slots|slot|places|bookings|reservations|times|days [..] do|have|did|are|am i [..] have|got|hold|book|booked|reserve|reserved|claim|coming|down
    do|did|have i [still|already|even|actually] have|got|hold [a|an|any|the|my|some] [#split|gym] slot|slots|place|spot|booking|bookings|reservation|reservations|appointment|anything_booked|something_booked
    have i got|booked|reserved [a|an|any|anything|something] [slot|place|booking|#time|$|for|on]
    do|did i [already|still] have|got [anything|something] booked|reserved|planned|coming_up
    ^ what do i have [coming_up|planned|on|#time] $
    ^ what is [my|all|already] booked|reserved [#time|for] [me] $
    ^ [show|list|see] [all|the|me] bookings|reservations $
    am i [still|already|all] booked|reserved|confirmed|down
    am i in for|on|at|#time
    when|what_time|which_day|what_day am|was|do|is i [..] coming|booked|due|in|down|next|supposed|meant|have|reserved
    when|what_time|which_time|what_day|which_day was|is it|that|mine|this [one|slot|booking|place] again|for_again|booked
    remind_me when|what_time [was|is|am] i|it|that|my
    when|what_time|which_day|what_day is|was|are my [next|#time|#split|upcoming] slot|slots|place|spot|booking|bookings|reservation|appointment|visit|session
    one|ones|slot|slots|place|#time|that|those|it [is|are] mine [now|then|right|still|too|again|$]
    is|are|was|did|has|have my [#time|#split] slot|place|spot|booking|bookings|reservation|appointment|slots [..] still|confirmed|safe|there|valid|work|worked|go|gone|held|fixed|saved|ok|on|through|registered|$
    what|which slot|slots|place|booking|bookings i have|got|booked|reserved
    what|which|when time|times|slot|slots|day|days|one|ones did|have|do|had i|we [..] grab|grabbed|book|booked|take|taken|took|get|got|reserve|reserved|pick|picked|hold|held
    what is on my list|books
    ^ [show|list] what is mine $
    ^ [my] next slot|booking|visit|reservation|appointment $
    my next|upcoming slot|slots|visit|visits|booking|session
    anything|something booked
    ^ my #time $
  `),
  unless: sayings(`
    cancel|move|swap|change|give|free|release|drop|shift|switch|reschedule|delete|exchange|push|put|lost|left
    clash|clashes|clashing|collides|overlaps|instead
    how_busy|how_full
  `),
}

const anew = sayings(`
  new|fresh|another|different [calendar] [private] link|feed|address|url
  make|give|get|send|create|generate [me] [a] new|fresh|another [one|link|$]
  has|have|got|knows|saw|found|sees|seen|using my|our|the [calendar] [feed] link|calendar|feed|address|url
  got|get|has|have|gotten hold of [my|our|the] [calendar] link|url|address|feed|calendar
  post|posted|posting|shared|leaked|pasted|dropped|published|forwarded|tweeted|screenshot .. .. link|url|address|feed|calendar|it
  sent|gave|shown|showed|emailed|mailed|texted [it|that|them|my|the] [calendar] [link|feed|address|url] .. to|by|around
  need|want|get|have|gimme|give_me|please|send [me] [a|an] [brand] new|fresh|different|another|safe [one|link|url|address]
  renew|reset|replace|regenerate|revoke|refresh|leaked|change|invalidate
`)

/** The private feed of a member's places for their calendar. */
export const calendar: Intent = {
  name: 'calendar',
  acts: false,
  own: true,
  fill: ({ text }) => calls({ tool: 'calendarFeed', input: says(text, anew) ? { renew: true } : {} }),
  says: sayings(`
    calendar|calender|ical|icalendar|ics|webcal|gcal
    sync|synchronise|synchronize|subscribe [..] slots|bookings|visits|outlook
    outlook|google feed|sync|link
  `),
  unless: sayings(`
    my|our calendar is|looks|has
    is my calendar
    class|classes
  `),
}
