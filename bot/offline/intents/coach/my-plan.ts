import { sayings, says } from '../../sayings.ts'
import { dayIn, pastIn } from './moment.ts'
import { type Row, wish } from './row.ts'
import { isSetNotation } from './sets/index.ts'

const asksPlan = sayings(`
  today|tomorrow|tonight [..] which|what exercise|exercises|workout|session|muscle|training|lift|day [..] [to|i|we|do|is|are|for]
  am i [meant_to_be|supposed_to_be|due_to_be|down_to_be] training|lifting|working_out|resting|off|on|squatting|benching|in_the_gym today|tomorrow|tonight|this|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  how many sets|exercises|sessions|workouts|reps [..] [..] have|left|planned|today|tomorrow|tonight|due
  do|have i [have|got|need_to] [to] squat|bench|deadlift|legs|chest|back|cardio|train|lift|run [today|tomorrow|tonight|on]
  what is next|first|planned|up|scheduled [for|in|on] [me|my|the] [plan|programme|program|session|workout|today|$]
  what|which weight|weights|exercises|lifts am|do|should i [doing|do|use|using|lifting] [for] today|tomorrow|tonight|next|on
  show|see|give|tell|send us|me|my [the|my] plan|programme|program|routine|workout|session|training
  what is|are|do|am|have|did|should|shall|will i|we|my|on|the|today's|in|up|next|planned|scheduled|it|today|tonight|tomorrow|tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's [..] [..] training|train|workout|workouts|session|sessions|programme|program|plan|exercises|lifts|lifting|routine|day|doing|do|on|hit|work [on|out] [today|tonight|tomorrow|this|next|for|on|at|in|then|now|first|monday|tuesday|wednesday|thursday|friday|saturday|sunday|$]
  what is|whats on [for|my|the|plan|programme] [the|my] [for|plan|programme|cards|agenda|schedule|menu] [today|tonight|tomorrow|this_week|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|plan]
  what|which exercises|workout|session|lifts|muscles|muscle|body_part|day|sets|split [..] i|we|today|tomorrow|tonight|is [have|do|train|training|doing|hitting|on|for|today|it|next|planned]
  show|see|view|open|give|display|tell|read|check|pull|send|list|get [up|me|us] [about|up|what] [is] [my|the|todays|today's|tomorrow's|this_week's|next|on] [current|whole|full|training|workout|gym|weekly|next|week's|exercise|weeks] plan|programme|program|workout|workouts|session|sessions|routine|training|split|schedule|exercises|week
  ^ [and|ok|so|please] my|today's|tomorrow's|tonight's|todays|next|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's [next|training|current|gym|today] workout|workouts|session|sessions|training_plan|training|plan|programme|program|exercises|routine|lifts [please|$|today|for|on|tomorrow|tonight|again|look|this|is]
  ^ [my|today's|todays|the|workout|training|session] workout|plan|programme|program|session|training [for] today|tomorrow|tonight|now|please|$
  what was|were i|we supposed|meant|going to do|train|lift|hit
  what am|will i [training|doing|lifting|hitting|working|up_to|supposed|meant|to|be]
  do|have i [have|got|to] [a|any|got|to] workout|session|training|train|gym|planned_session|rest_day|rest|lift [today|tomorrow|on|planned|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday]
  ^ [so|and|hey] is today|tomorrow|it [today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday] [a|my] rest|training|gym|leg|push|pull|chest|upper|lower|off day
  when is|do my|i next|leg|rest [rest|leg|training|session|workout|train|lift|day]
  ^ [so|and|ok] what is [on|for] today|tomorrow|tonight $
  what do|should i|we do|train|lift|hit|start_with next|now|first|today|tomorrow|tonight|on|after
  what is|comes|whats next|after_this|after_that|up_next [exercise|on|in|session|workout|for|$|set]
  next exercise|session|workout
  ^ [my|the|our] weekly|week's|this_week's plan|workouts|sessions|training|schedule
  how does|is my [training|workout|gym] week look|looking
  what is left in|of|on my|the|today's workout|session|plan
  remind me what|of [i|my] [am] [training|doing|workout|plan|session]
  which|what day is|am [it|today|i] [on]
`)

const notPlanAsked = sayings(`
  booked|slot|slots|booking|bookings|reservation|busy|quiet|quiet|crowd|crowded|free|eat|cook|meal|meals|food|dinner|lunch|breakfast|menu|macros|calories|protein|class|classes|time|hours|open|opening|weigh|snack|shopping|diet
  instead|alternative|else|make|create|build|new|better|log|did|last
  on tv
  weather|rain|raining|snow|sunny|temperature|football|soccer|match|game|news|score
  what|which day|days|time|times should|shall|can|do|is_best|best|to
  you|spotter
  up
  burned|eaten
  find|search|put|fit|arrange|match|place
`)

const daily = '(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|next)'
const split =
  '(?:leg|legs|push|pull|chest|back|arm|arms|shoulder|shoulders|upper|upper body|lower|lower body|full body|cardio|core|rest|off|training|deload|squat|bench|deadlift)'

/** However it is put: what a session has in it, and which session a day has. */
const loosely: readonly RegExp[] = [
  new RegExp(
    `\\b(?:tell|show|give|send|read|what is|whats|see)\\b(?: (?:me|us|my|the|out|for))* ${daily}(?:'s)? (?:gym )?(?:workouts?|sessions?|training|exercises?|plan|lifts?|routine)\\b`,
  ),
  /\b(?:what|which|how many) (?:exercises?|lifts?|movements?|muscles?|sets|reps|weights?)\b.{0,30}\b(?:my|the|this|today's|next|planned) (?:next |training |gym |planned )?(?:session|workout|plan|program(?:me)?|routine)\b/,
  new RegExp(
    `^ (?:(?:so|and|hey) )*(?:is|was) (?:it|${daily}) (?:a |an |my |the )?${split}(?: day| session)?(?: (?:on )?${daily})? $`,
  ),
  new RegExp(
    `\\b(?:what|which) (?:\\w+ )?(?:day|session|workout|split|body part|muscle group|training)\\b.{0,16}\\b(?:is it|is on|am i|do i|have i|is)\\b.{0,24}\\b${daily}\\b`,
  ),
]

export const myPlan: Row = {
  tool: 'myPlan',
  means: ({ text, others, plain }) =>
    !others &&
    (says(text, asksPlan) || loosely.some((pattern) => pattern.test(text))) &&
    !says(text, notPlanAsked) &&
    !isSetNotation(plain) &&
    !/\bhow\b(?! many (?:sets|exercises|sessions|workouts|reps)| (?:does|is) my (?:\w+ )?week)/.test(plain) &&
    !/\b(?:what (?:is|'s) the (?:time|date|day)|what day is it|what time|swap|change|move)\b/.test(plain) &&
    dayOrTraining(plain),
  read: ({ plain, text }, world) => {
    const day = plain.replace(/'s\b/g, '')
    const date =
      (/\b(?:was|were)\b/.test(day) ? pastIn(day, world)?.slice(0, 10) : undefined) ??
      dayIn(day, world) ??
      dayIn(text.trim(), world)
    if (wholeWeek.test(plain)) return wish('myPlan', { week: true })
    if (asksWhy.test(plain)) return wish('myPlan', { why: true })
    return wish('myPlan', date ? { date } : {})
  },
}

const wholeWeek =
  /\b(?:whole|entire|full|complete|all) (?:\w+ )?week|\bweek(?:'s|s)? (?:of )?(?:training|workouts?|sessions|plan|schedule|overview)|\b(?:training|gym|workout) week\b|\b(?:this|my|the) week(?:'s)? (?:training|workouts|sessions|plan|split)|^(?:(?:show|see|give|let me see)(?: me)? )?(?:the|my|this) (?:whole )?week(?: please)?$|\bweekly (?:plan|schedule|split|overview)|\ball (?:of )?(?:my|the) (?:sessions|workouts|training days|days)\b/

const asksWhy = /\b(?:why|how come|what is the (?:reason|logic|thinking)|reasons? (?:for|behind))\b/

const dayOrTraining = (plain: string): boolean =>
  /\b(?:train\w*|workouts?|work out|sessions?|plan|program(?:me)?|exercises?|lift\w*|routine|rest day|leg day|push day|pull day|gym|split|sets|muscles?|today|tomorrow|tonight|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hit|schedule|week|do)\b/.test(
    plain,
  )
