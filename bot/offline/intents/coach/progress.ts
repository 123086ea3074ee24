import { sayings, says } from '../../sayings.ts'
import { exercisesIn } from './exercises.ts'
import { pastIn } from './moment.ts'
import { type Row, wish } from './row.ts'
import { isSetNotation } from './sets/index.ts'

const asksProgress = sayings(`
  how is|has|are|have|did the|my weight|bench|squat|deadlift|strength|lifts|numbers|diet|bodyweight [been|be] looking|going|doing|coming|been|moving|changing|changed|getting|trending|holding
  how much|many|far|fast|heavy|long did|do|can|could|have|was i|my|the [last] bench|squat|deadlift|press|row|lift|run|curl|weigh|last|do|go [the|last]
  what did|was|were i|my|the [last] bench|squat|deadlift|press|lift|weigh|weight|workout|session [on|last|the|in|at] [last|previous|time|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday]
  how am|are i|we doing|getting|progressing|coming|performing|looking|tracking|going
  how is|are|was|has|have my [..] [bench|squat|deadlift] going|doing|coming|looking|been|progressing|progress|changed|trending|week|getting|moving|developing
  how did|have i|we do|done|go|get_on|progressed|improved|perform|changed
  how is|are the|my .. coming_along|progressing|improving|coming_on
  how far|close|near am|are i|we [away] [from|to|off]
  how many workouts|sessions|trainings|times|gym_sessions [did|have] [i] [do|done|train|trained|had] last|this|in_the_last week|month|year
  what is my best|heaviest|biggest|strongest|top|fastest|longest|max
  progress|stats|statistics [report|so_far|update|chart|graph|please|on|with|in|this|over|$|check|for|lately]
  am|are|have|is|has i|my|the [actually|even|really|still|been|weight|strength|bench|squat|deadlift|lifts|ohp] [actually|really|been|even] [been] getting|got|gotten|making|improving|improved|progressing|progressed|losing|lost|gaining|gained|going|gone|moving|stalling|stalled|plateauing|plateaued|stronger|on_track|increasing|dropping|trending|changed|up|down
  am i [still] on track|course|target|plan
  am|are i|we [getting] [any|much|a_bit] on_track|stronger|improving|progressing|bigger|fitter|leaner|lighter|heavier|better_at|somewhere|anywhere
  how|what much|many weight|kilos|pounds|muscle|calories|protein|kcal|workouts|sessions|times|weeks|days|carbs|food|cals [in_a_row] have|did|has|am i|we
  how much|many stronger|heavier|lighter [am|have] i
  how much|many have i [..] lost|gained|lifted|eaten|had|trained|put_on|dropped
  my [current|weight|training|gym|longest|strength|bench|squat|deadlift|best|estimated|recent|personal|all|lifting] streak|trend|progress|history|stats|records|prs|pbs|maxes|1rm|1rms|one_rep_max|graph|chart|personal_bests|estimated_max|max|pr|pb|best|record|log
  what is|was|are my [current|best|estimated|latest|recent|heaviest|all|longest|bench|squat|deadlift|ohp|training|average|lifetime] [..] streak|max|1rm|1rms|pr|pb|record|records|prs|pbs|best|trend|one_rep_max|maxes|average|weight_trend|lift
  show|see|give|plot|draw|chart|graph|view|display [me] [my|the|a] [..] progress|trend|graph|chart|history|stats|streak|records|progression
  weight trend|graph|chart|history|progress|over_time|going|moving|changed|changing
  streak
  what [all] did|have|has i [..] eat|ate|eaten|had|lift|bench|squat|train|log|logged|deadlift|do|done [today|yesterday|so_far|this_week|last|last_time|on|for|last_week]
  how many|much calories|protein|kcal|carbs|cals|fat [have|did|do] [i] had|eaten|eat|got|left|remaining
  how many|much calories|protein|kcal|carbs|cals|fat do i have left
  calories|protein|kcal|carbs|macros left|remaining|so_far|today
  do i have left
  did i hit|reach|make|meet|get|stick my|to|enough
  is|are my bench|squat|deadlift|weight|lifts|strength|ohp|press|row|pull_ups|arms|diet|numbers|trend|progress [..] going|moving|improving|up|down|increasing|stalling|stuck|any|getting|better|progressing|on|stalled|plateaued|stuck|ok
  last time i did|trained|lifted|benched|squatted|on
  when did|was i|my last
  compared|compare to|with last
  ^ [my] [estimated|current|what_is_my|best] [my|bench|squat|deadlift|ohp|press] 1rm|1rms|e1rm|one_rep_max [for|on|in|$|bench|squat|deadlift|ohp]
  bench|squat|deadlift|ohp|press|pull_up max|1rm|pr|pb $
  have i|my [..] lost|gained|improved|progressed
`)

const topics: readonly (readonly [RegExp, string])[] = [
  [
    /\bstreaks?\b|\b(?:weeks|days|sessions|times)(?: [a-z]+)? (?:in a row|on the trot|straight|running|back to back|on the bounce|consecutive)\b|\bconsecutive (?:weeks|days)\b|\bunbroken\b|\bconsisten\w+\b/,
    'streak',
  ],
  [
    /\b(?:weight(?! training|s\b| lifting)|kilos|kg|pounds|lbs|losing|lost|lighter|heavier|scales?|gained|gaining weight|fat|bodyweight|weigh|cut|bulk)\b/,
    'weight',
  ],
  [/\b(?:eat|eaten|ate|calories|kcal|cals|protein|food|macros|carbs|diet|had|intake)\b/, 'food'],
  [
    /\b(?:strength|stronger|lifts?|lifting|prs?|pbs?|1rms?|records?|max(?:es)?|personal bests?|strong|weights|numbers|lifted)\b/,
    'strength',
  ],
]

/** What was done in the gym, not how it goes: "what did I do last time", "what did I lift on Monday". */
const asksLast =
  /\b(?:what|which|show|see|tell|when)\b.{0,24}\b(?:did|was|were|have|last|previous)\b.{0,24}\b(?:i|we|my|workout|session|sets|lifts?|exercises?|weights)\b.*\b(?:do|did|done|train(?:ed)?|lift(?:ed)?|log(?:ged)?|last (?:time|session|workout|training)|workout|session)\b|\b(?:show|see|what (?:is|was)|view) (?:me )?(?:my )?(?:last|latest|most recent|previous) (?:workout|session|training|log|sets)\b|^(?:my )?(?:last|latest|previous) (?:workout|session|training)$/

const isOfDone = (plain: string): boolean =>
  asksLast.test(plain) &&
  !/\b(?:eat|ate|eaten|had|food|meals?|calories|kcal|protein|weigh(?:ed)?|lost|gained|this week|last week|last month|this month|so far|how|say|said|ask(?:ed)?|tell|told|book(?:ed)?|reserve(?:d)?|type(?:d)?|write|wrote)\b/.test(
    plain,
  )

const notProgress =
  /\b(?:(?:diet|meal|food|eating|nutrition|exercise|workout) charts?|essay|homework|lesson|book|write|share|busy|quiet|booked|slots?|bookings?|forecast|gym doing|how is the gym|streaming|slots?|first choice|app|often are you|right|your|should i (?:eat|weigh)|need|per day|a day|to lose|to gain|in (?:an?(?! row)|the|one|\d)|calories (?:are|is) in|know about me|plan|weather|macros|shake have)\b/

/** "Is 120 a record?", "did I just hit a PB?" */
export const asksRecord =
  /\b(?:is|was|were|are|did|does|have) (?:that|it|this|i|\d+(?:[.,]\d+)? ?(?:kgs?|kilos?|lbs?)?(?: x ?\d+| for \d+)?)(?: (?:just|now|actually|even|still|really|then|count|counts|hit|set|make|made|get|got|beat|beaten|have))* (?:as )?(?:an?|my|the|any)(?: (?:new|all[- ]time|personal|lifetime))* (?:prs?|pbs?|records?|best|personal best|max|one rep max)\b/

/** "How many weeks on the trot is that?" */
const asksRow =
  /\bhow (?:many|long)\b[^,;?]{0,30}\b(?:in a row|on the trot|straight|running(?= (?:is|have|now|am|has))|on the bounce|consecutive|back to back)\b/

export const myProgress: Row = {
  tool: 'myProgress',
  means(part) {
    const { plain, text, others } = part
    if (others || isSetNotation(plain)) return false
    if (isOfDone(plain) || asksRecord.test(plain) || asksRow.test(plain)) return true
    const lasts = /\blast time\b/.test(plain) && /\bwhat\b/.test(plain)
    return (
      says(text, asksProgress) &&
      (lasts ||
        !notProgress.test(
          plain
            .replace(/\b(?:this|last|the|my|per) (?:week|month)'?s?\b/g, '')
            .replace(
              /\bmacros (?:left|today|so far)\b|\b(?:stick|stuck|sticking|keep|keeping|kept) to my plan|on plan\b/g,
              '',
            ),
        ))
    )
  },
  read({ plain }, world) {
    const exercise = exercisesIn(plain.replace(/\bin a row\b/g, ' ')).find(
      ({ said }) => !/^(?:run|walk|hang|chart|curl)$/.test(said) || /\bmy (?:run|walk)/.test(plain),
    )?.said
    if (!exercise && isOfDone(plain)) {
      const on = pastIn(plain.replace(/\blast time\b/g, ''), world)?.slice(0, 10)
      return wish('myProgress', { what: 'last', ...(on ? { on } : {}) })
    }
    const what = topics.find(([pattern]) => pattern.test(plain))?.[1]
    return wish('myProgress', exercise ? { exercise } : what ? { what } : {})
  },
}
