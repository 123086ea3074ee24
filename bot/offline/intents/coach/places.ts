import { sayings, says } from '../../sayings.ts'
import { type Row, wish } from './row.ts'
import { isSetNotation } from './sets/index.ts'

const places = sayings(`
  put|place|fit|slot|schedule|move|arrange|book|spread|assign|find|organise|organize|map|sort|reserve|get|hold|line_up|pencil|set [me|in|out|up] [in|out|up] [quiet|the|some|good|free|best] [slots|times|quiet_times|quiet_slots|times_and_slots|hours|quiet|space] [for|in] [all] my|the|this_week's|next_week's|our|these|all [own|planned|week's|coming|training|next|whole|all|upcoming|workout|gym] [planned|training|gym|workout] sessions|workouts|plan|training|trainings|programme|program|training_plan|workout_plan|training_sessions|gym_sessions|training_days|gym_days|routine
  sessions|workouts|plan|programme|program|trainings|training_days [..] into|in|to|at|when|for|with [the] [it_is] quiet|quietest|free|calm|empty|good|quieter|best|least_busy|not_busy
  when should|shall|can|could|do i do|fit|place|put|schedule|book|have my|the|these sessions|workouts|planned|planned_sessions|training_sessions|plan
  quiet|best|good|free times|slots|hours|time for|to my|do [do|this_week's|planned|next|upcoming|training|all|my] [my] [planned|training|workout] sessions|workouts|plan|programme|program|training_plan|trainings
  book|reserve|schedule|hold|place|slot [me|us] [in] [for] [all] [of] my plan|sessions|workouts|trainings|planned_sessions|training_plan|training_sessions|programme|whole_plan|week's_sessions|plan's_sessions
  put|place|fit|book|spread|schedule|slot it|them|those|that in|into|at|over [the|some] [quiet|empty|free|off_peak|calm|good] slots|times|hours|spots
  slots|times|places for my|this|all|the [training|workout|week's|planned] plan|sessions|workouts|programme|program|trainings
`)

const sessions =
  "(?:(?:(?:my|the|these|those|all|this week's|next week's|this week|our|of|week's|coming|planned|upcoming|next|training|gym|workout|whole|weekly) )+(?:sessions|workouts|plan|training|trainings|programme|program|routine|schedule|split|gym (?:days|visits)|lifting days)|(?:planned|upcoming|training|gym) sessions|the week's training)"

const calm =
  '(?:quiet(?:er|est|ly)?|empty|emptier|emptiest|calm(?:er|est)?|chill(?:ed)?|dead|off[- ]?peak|less (?:crowd(?:ed)?|busy|people|rush|packed|full)|least (?:busy|crowd(?:ed)?|people|packed|full|popular)|not (?:(?:so|too|that|very|as|really) )?(?:busy|rammed|packed|wedged|mobbed|heaving|jammed|full|crowded|mental|manic|many people|much people|hectic)|(?:without|no|avoid(?:ing)?|away from|dodg(?:e|ing)|beat(?:ing)?|skip(?:ping)?) (?:the |all the |a )?(?:crowds?|queues?|people|rush|masses|peak|busy (?:times?|hours?))|few(?:er|est)? people|nobody|no ?one|no ones|low traffic|best times?|free slots|good slots|without (?:bumping into|running into|waiting|queueing|people|fighting for)|bump(?:ing)? into (?:everyone|anyone|people|anybody)|find (?:me |us )?(?:some |good |the |decent )?(?:times|slots|hours)|peace(?:ful)?|space|no waiting|no hassle)'

/** However it is put: the sessions of the plan, and where few people are. */
const loosely: readonly RegExp[] = [
  new RegExp(`\\b${sessions}\\b.{0,50}\\b${calm}\\b`),
  new RegExp(`\\b${calm}\\b.{0,40}\\b${sessions}\\b`),
  new RegExp(
    `\\b(?:when|what time|which (?:days|times|hours)|whens)\\b.{0,30}\\b(?:should|shall|can|could|best|is good|do i|would|suits?)\\b.{0,30}\\b(?:do|fit|place|put|schedule|book|have|get|slot|squeeze)?\\b.{0,12}\\b${sessions}\\b`,
  ),
  new RegExp(
    `\\b(?:book|schedule|slot|pencil|timetable|diary|calendar|get|put|stick|pop|fit|squeeze|line up|arrange|organi[sz]e|plan in|reserve|find (?:times|slots|room|space|a time|me times))\\b.{0,14}\\b${sessions}\\b.{0,20}\\b(?:in|into|around|for me|slots?|diary|calendar|times?|schedule)\\b`,
  ),
]

/** One visit at a time that was named is a question of the crowd, and a plan that is to be made none of the one there is. */
const otherwise =
  /^ (?:(?:and|so|but) )*(?:is|are|will|was|how|does|do you think)\b|\b(?:make|create|build|write|new|another|different|change|swap|skip|cancel|show|pause|remind|harder|easier)\b|\b(?:what is|whats) (?:in|on)\b/

/** The days of the plan are to stay. */
const keepsDays =
  /\b(?:keep|keeping|leave|stick to|sticking to) (?:them |it |my |the |those |these |all )*(?:on |at )?(?:my |the |their |its |these |those |same |planned |own |set |training |current )*(?:days?|weekdays)\b|\bdays? (?:have|has|must|should|need|needs|are|is|can|may|to) (?:to )?(?:not |be |stay|remain|fixed|the same)|\b(?:do not|not|never|without) (?:mov\w+|chang\w+|touch\w*|shift\w*|swap\w*|switch\w*) (?:them |it |the |my |any |around )*(?:to (?:an)?other |to different )?(?:days?|weekdays)\b|\bsame days\b/

export const placeSessions: Row = {
  tool: 'placeSessions',
  means: ({ text, others, plain }) =>
    !others &&
    (says(text, places) || (loosely.some((pattern) => pattern.test(text)) && !otherwise.test(text))) &&
    !isSetNotation(plain) &&
    !/\b(?:meals?|food|cancel|class|classes|move my slot|show)\b/.test(plain),
  read: ({ text }) => wish('placeSessions', keepsDays.test(text) ? { keepDays: true } : {}),
}
