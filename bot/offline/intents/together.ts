import type { Clause } from '../clause.ts'
import { companyIn } from '../company.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { sayings } from '../sayings.ts'
import type { Intent } from './intent.ts'
import { slotWishes } from './recommend.ts'

/** A time for several. Who asks for all of them may leave out how many they are. */
function fill(clause: Clause, world: World): Understanding {
  const meant = slotWishes(clause, world)
  if (meant.kind !== 'calls' || companyIn(clause)) return meant
  return calls(
    ...meant.calls.map(({ input: { minutes: _, ...input } }) => ({ tool: 'coordinateGroup', input })),
  )
}

export const together: Intent = {
  name: 'together',
  acts: false,
  fill,
  says: sayings(`
    when|what_time|which_time|what_day|which_day|what_times|which_slot [..] we|us [..] all|both
    when|what_time|which_time|what_day|which_day|what_times|which_slot [..] everyone|everybody|every_one|together
    when|what_time|which_time|what_day|which_day|what_times|which_slot [..] suit|suits|work|works|fit|fits [best] [for] us|everyone|everybody|all|the_group|the_team|the_whole_team|the_whole_group|our_team|our_group
    a|any|the|some|best|good time|slot|day|place|date [..] suits|works|fits|for|that [..] everyone|everybody|all_of_us|both_of_us|us_all|the_group|the_team|us_both|both
    time|slot|times|slots|day|place for us|all|both|everyone|everybody
    can|could|should|shall we [all|both] train|come|work_out|lift|go|exercise|squat|do|hit [#split] together|as_a_group|#time_together
    can|could|should|shall we all|both come|train|go|lift|work_out|do|hit|meet
    train|training|come|coming|work_out|lift|go|going|exercise|squat|gym [..] together
    organise|organize|coordinate|arrange|set_up|plan|schedule|find|poll [..] [..] group|together|all_of_us|everyone|everybody
    group session|training|workout|slot|booking|visit
    make|start|do|open a poll|vote
    can|could|will|would everyone|everybody come|make|do|manage|train
    poll the_group|everyone|for|us
  `),
  verbatim: sayings(`
    time|times|slot|slots|day|days|place|places|spot|session for [the|all|both] [of] us|two|three|four|five|six|seven|eight|2|3|4|5|6|7|8 of_us|people|friends|mates
    time|times|slot|slots|day|place|spot for [the|all|both] of us
    can|could|should|shall|when_can|when_could|when_should [the] two|three|four|five|six|seven|eight|2|3|4|5|6|7|8 of us come|train|go|lift|work_out|do|hit|meet|squat|have|get|fit
    the two|three|four|five|six|seven|eight|2|3|4|5|6|7|8 of us want|would|need|are_looking|would_like|plan|fancy|could|can
    when|what_time|which_time|what_day|which_day [..] of us
    time|times|slot|slots|day|days|place|places|spot|session for [the|all|both] [of] [us] [0-9]{1,3} of_us|people|friends|mates
    group|party|crew|team|gang of [0-9]{1,3}
    group|party|crew|team|gang of two|three|four|five|six|seven|eight|2|3|4|5|6|7|8 for|on|at|tomorrow|today|tonight|wants|needs|please
    our|the crew|group|team|gang|squad|lot [of] [two|three|four|five|six|seven|eight|2|3|4|5|6|7|8] needs|need|wants|want|would|is_looking|are_looking|plans|fancies
  `),
  unless: sayings(`
    how_busy|how_full|how_many|how_crowded
    put|putting|get|got|getting|pull|come|hold it|things|yourself|myself together
    group class|classes
    is|are everyone|everybody|we
  `),
}
