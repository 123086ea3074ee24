import { calls } from '../meaning.ts'
import { sayings } from '../sayings.ts'
import type { Intent } from './intent.ts'

/** How often a member got what they asked for first. */
export const fairness: Intent = {
  name: 'fairness',
  acts: false,
  own: true,
  fill: () => calls({ tool: 'fairShare', input: {} }),
  says: sayings(`
    fair|unfair|fairness|fairly|unfairly|favouritism|favoritism|favourites|biased
    my first|top choice|choices|pick|picks|preference|wish
    first choices|choice [share|rate|so_far|$]
    do|did|am|will|why|feel|feels|like|that i|me [..] always|only|ever|usually|constantly [getting|get|given|stuck|left|end_up] [given|with] [the|a] [..] bad|worst|worse|rubbish|shit|crap|late|early|awful|leftover|leftovers|second|third|good|best slots|slot|times|time|ones|choice|$
    i always|only|constantly get|got|end_up [with|stuck] [the|a] [..] bad|worst|worse|rubbish|late|leftover|awful|second slots|slot|times|time|ones|choice
    always|only the bad|worst|worse|rubbish|leftover slots|slot|times|time|ones
    why [do|did|does] not i [ever] get|have|got
    why did|do|have i get|got [the|a] bad|worst|worse|last|late|third one|slot|time|slots|times|ones
    favour|favor others|other_people|some|other_members
    never get|got|getting|given [..] what|first|good|best|slot|slots|times|time|ones|choice
    others|everyone_else|other_people|somebody_else|someone_else|everybody_else [always|ever|only|all|keep] get|gets|getting|have|take|takes [all] [the|my] [..] good|better|best|quiet|first|nice slots|slot|times|time|ones|choice
    my share
    do|did i [always|really] get|have worse|bad|fewer|later [slots|times|ones]
    how_often do|did|have|has i [..] get|got|gotten|had
    how_many|how_much [of] [my|the] [..] first_choices|wishes|times_did_i_get
    short|raw end|straw
  `),
  unless: sayings(`
    fair enough
    trade|job|science|book|county|fun fair
    is it fair to
    how_often .. gym|visit|train|come
  `),
}
