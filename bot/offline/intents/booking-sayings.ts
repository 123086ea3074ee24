import { sayings } from '../sayings.ts'

/** How members ask for a place. Nothing is taken before they choose, so it may be heard generously. */
export const bookings = {
  says: sayings(`
    book|reserve|rebook [me|us|myself] [in|a|an|the|my|our|for|on|at|it|that|this|something|somewhere|one|another|any|some|around|between|from|after|before|early|late|again|please|$|#time|#split|#now|#number|slot|slots|place|spot]
    ^ [a] booking|reservation|appointment for|on|at|#time|#split|please
    make|have|get|do|place|want|need|like [me|us] [a|an|my|one] [new] reservation|booking|appointment
    hold|keep|save|claim|secure|block|grab|snag|nab|lock [me|us] [in] [a|an|one|some|the] [quiet|free|good] slot|slots|place|places|spot|spots|space|#time|#split|hour|rack|bench|machine|treadmill
    find|get|give|pick|choose|sort|arrange|offer|propose|suggest|recommend|advise|do|fix|nominate [me|us] [out] [with] [a|an|the|one|some|any|your|another] [really|nice|very|not_too|less] [good|quiet|quieter|quietest|calm|calmer|calmest|free|best|better|empty|emptiest|busy|suitable|nice|decent|convenient|short|long|perfect|ideal] [#split|training|gym|workout|time] slot|slots|spot|place|time|window|gap|opening
    find|get|give|pick|choose|suggest|recommend [me|us] [a|an|the|one|some] quiet|quietest|good|calm|calmest|free|best|better|nice|decent|empty|emptiest [#split|training] hour|session|day|evening|morning|moment|half_hour
    find|get|give|grab|book|do me|us [a|an|the|one] [free|spare] #split|rack|bench|machine|treadmill
    find|get|give|pick|choose|sort|fix me|us [out] [with] something|anything|somewhere
    find|pick|choose|suggest|recommend|propose something|somewhere|anything
    can|could|shall we do|make|say #time
    fit|squeeze|slot|pencil|slip|sneak|get|schedule|shoehorn|lock me|us in|down
    hook|set me|us up with|for|at #time|a|something|some
    count|register|note|add|enter|sign me|us [in|down|up] [for|on|at] [#split] #time
    add|put me|us to|on the list for|on|at #time
    a|one|some [quiet|free|good] slot|place|spot for|on|at|#time [me|us|#time|#split|tomorrow]
    put me|us [in|down] for|at|on|between|#time #time|#split|$
    find|get|give|book|do me|us one|another [one] [for|on|at|after|before|around] #time
    [and|also] another|one_more [one|slot|place|spot] [for|on|at] #time
    put|throw|pop|stick|chuck|bung|pencil|whack|jot|mark|sign|lash|sling|slot|get|squeeze|have me|us [in|down|on] [for|on|at] that|then|it|this|those [one|time|slot|please|so|$|then|#split]
    throw|pop|stick|chuck|bung|whack|lash|sling|jot me|us in|down
    grab|get|hold|keep|save|reserve|find|sort me|us [then|please|now|so] #time|#split [#time|#split]
    grab|book|reserve|hold me|us $
    hold|keep|save|reserve|book|block|claim #number [for] me|us|that|at|on|#time|$
    ^ [ok|yes|then|so|and|right|well] [then|ok|and|go_on|yes] book|reserve [then|please|it|that|$]
    #time [then|please|ok|it_is] book|reserve [it|me|that|please|$]
    fitting|squeezing|getting|slotting me|us in
    can|could|would|will you do|manage|offer|fit|squeeze [me|us] [in] [on|at|for|around] #time|#split
    can|could|may|might i|we [please|still|also] have|get|take|grab|claim|request [a|an|the|one|that|some] [quiet|free|good] slot|slots|spot|place|space
    can|could|may i|we [please|still] have|take|grab|request|claim [the|a] #time
    need|want|like|love|fancy|prefer|looking_for|wanting|request|requesting|requested [to_have|to_get|me] [a|an|one|some|the|any|another] [quiet|free|good|calm|decent|nice|empty] [#split] slot|slots|spot|place|gap
    need|want|like|love|fancy|looking_for|wanting [to_have|to_get] [a|an|some] quiet|good|calm|free|quieter|decent|nice time|hour|window|session|moment|half_hour
    fancy|feel_like|would_like|would_love|want|need [to_do|doing|to_have|to_get] a|an|some [quick|long|short|good|quiet] #split|workout|session|training #time
    plan|schedule|organise|organize|arrange|map|lay my|our|the|out|next [my|whole|training|gym|coming|next] week|weeks|visits|days|trainings|gym_days|gym_times|times|month
    plan #time [for] [me|us|please|$]
    ^ any [quiet|good|free|calm|empty|decent|early|late] slot|slots [free|left|available|going|open] [for|#time|on|at|in|please|#split|around|somewhere|$]
    ^ [a|an|one|some|#number] [quiet|good|free|calm|empty|decent|early|late] slot|slots|spot|place [free|left|available|going|open] [for|#time|on|at|in|please|#split|around|somewhere|$]
  `),
  verbatim: sayings(`
    two|three|four|five|six|2|3|4|5|6 visits|sessions|workouts|trainings|slots|gym_days|training_days next|this|in|over|a|coming|the
    train|come|work_out|lift|go|exercise|visit|gym two|three|four|five|six|2|3|4|5|6 times|days next|this|in|over|coming
    ^ one|1 slot|spot|place
    plan two|three|four|five|six|2|3|4|5|6 visits|sessions|workouts|trainings|times|days
  `),
  unless: sayings(`
    not|never|already|have|i|we|was|were|get|got booked|reserved
    ^ [but|and|hi|so] i|we [already|still] have|had|got|took|lost a|one|some slot|place|spot
    how|where|why|do|did|does|should|must|what_if|when|need|have [..] i|we|you|to|people|others|everyone [..] book|reserve
    not|never|without|no_need [..] book|reserve
    something|anything to eat|drink|wear|read|watch|do|say
    a|an|the|my|your|this|by|good|read|note|face book
    give me a|an|one|half minute|second|sec|moment|minutes|break|hour
    get me out|down|home|wrong
    you fit #split
    get|put me|us in|on [a|the|some|better] shape|mood|plan|diet|list|team
    can you do #split [exercises|properly|with|without]
    ^ [i] [train|come|go|work_out] #number [a|per|every|each] week
    a|per|every|each week
    did|have|had .. visits|sessions|workouts|trainings
    how_many
    #number [more] reps|sets
  `),
}

/** How members ask when to come: advice, and a place with it. */
export const advices = {
  says: sayings(`
    when|what_time|what_times|which_time|what_day|which_day|what_days|which_days|what_hour|which_hour|which_evening|what_evening|which_morning [exactly|best|do_you_think|then|else|#time|#split] [..] should|shall|must i|we [best|ideally|rather|better|really|then|actually] come|go|train|visit|do|hit|show_up|head|pop|work_out|squat|bench|deadlift|lift|run|drop|be_there|be_in|get_in|turn_up|swing|plan|aim|make_it|start|book|exercise|#split|$
    when|what_time|which_time|what_day|which_day can|could|may i|we come|train|go|visit|be_there|get_in|work_out|pop|book
    when|what_time|which_time|what_day|which_day [..] would you come|go|train|do|pick|choose|say|advise|hit|book
    when|what_time|which_time|what_hour|which_hour|what_day|which_day|which_slot|what_slot [..] do|would|can|could|will you suggest|recommend|advise|propose|reckon
    when|what_time|what_times|which_days|what_days do|would|can|could you have space|room|a|any|free|availability
    when|what_time|which_day to come|go|train|visit|book|show_up
    when|what_time|which_time|what_day|which_day|what_days|which_days i|we should|shall|could|can|better|best come|go|train|visit|do|hit|be_there|work_out
    what|which times|days|hours do|can|could|did you have|offer|do|suggest|recommend|got
    what do|would|can|could|will you recommend|suggest|advise|propose|offer
    what|which [..] slot|slots|openings [..] do_you|do_we|would|can|could|are|is|you|there|free|open|available|left|best|good
    what is|are [a|the|your] [..] good|best|quiet|quietest|nice|free|next slot|slots|spot|place
    you choose|pick|decide
    up to you
    surprise me
    availability|availabilities|bookable
    is|are #time still|available|bookable|taken
    ^ #time slot|place|spot [#time|for|please|$]
    any|got|there|have_you|you_have|you_got [a|any|some] [quiet|good|free|more|other] slots|slot|openings|opening|gap|gaps|appointments
    any|got|there|have_you|you_have|you_got [a|any|some] [free|more|other] places|place|spots|spot
    space|room|place|places|spot|spots|spaces|gap for me|us|one|two|a|an|my|our|#split|#number|some
    somewhere|something|anything|sometime|some_time|anywhere [..] quiet|calm|not_busy|not_packed|less_busy|not_too_busy|free|empty
    somewhere|sometime|some_time #time
    your|any advice|recommendation|suggestion|tip|recommendations|suggestions|tips [for|on] when|#time
    your|any recommendation|suggestion|recommendations|suggestions $
    want|need|like|have_to|must|love|going|hope|hoping to|two|three|for train|come|go|work_out|lift|exercise #number #time
  `),
  unless: sayings(`
    should|shall|can|could|must i|we avoid|leave|eat|stop|rest|sleep|drink|stretch|deload|check|sign|pay|skip
    how_many|how_busy|how_full|how_crowded|how_long|how_much
    when is|are|does|will
    is|are|was that|this
  `),
}
