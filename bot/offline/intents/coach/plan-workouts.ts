import { isOldPlan } from './old-plan.ts'
import { type Row, wish } from './row.ts'

const noun =
  '(?:(?:hypertrophy|strength|training|muscle|bulking|cutting) block|plans?|program(?:me)?s?|routines?|regimes?|regimens?|split|mesocycle|training block|workout schedule|training schedule|gym schedule|exercise schedule|weekly schedule)'

const makes =
  '(?:make|create|build|write|design|give|do|put together|put|generate|plan|set|get|need|want|sort|suggest|prepare|find|recommend|start|draw|craft|develop|fancy|like|new|another|different|better|have|come up with|show me how to|knock up|knock together|throw together|map out|work out|sort out|draw up|do up|write up|put me on|start me on|get me on|give me|set me up with|hook me up with|cook up|prescribe|change|update|redo|adjust|remake|rebuild|refresh|regenerate|renew|switch|after|looking for|any)'

const ofTraining =
  '(?:workouts?|training|gym|exercise|exercises|lifting|strength|hypertrophy|fitness|muscle|home|ppl|push pull legs?|full body|upper lower|upper|days?|beginners?|novice|intermediate|advanced|body ?weight|dumbbells?|kettlebells?|barbell|cardio|running|powerlifting|bodybuilding|endurance|weights|lift|fat loss|weight loss|minutes?|hour|session)'

/** A plan that is to be made: with a verb of making before it, or by its kind alone. */
const plansTraining: readonly RegExp[] = [
  new RegExp(`\\b${makes}\\b(?: [^,;]{0,60})? ${noun}\\b`),
  new RegExp(`\\b${ofTraining}(?:[ -]\\S+){0,3} ${noun}\\b`),
  /\b(?:make|create|build|write|design|give|generate|plan|set|sort|suggest|put together|organise|prepare)(?: (?:me|us|up|out))* (?:a |an |my |our |some |the )?(?:\S+ ){0,5}(?:workouts?(?! slot)|training(?! slot| sessions?| days?))\b/,
  /\b(?:how|what) (?:should|would|do|must|shall) (?:i|we) (?:train|work out|structure my training|lift|organise my training)\b(?! (?:today|tomorrow|tonight|next|now|on))/,
  new RegExp(
    `\\b(?:what|which) (?:training |workout )?${noun} (?:should|would|do|shall|is|are|suits?|for)\\b`,
  ),
  /\b(?:want|would like|going|ready) to (?:start|begin) (?:lifting|training|weights|working out)\b.*\b(?:what|how|where|plan|help)\b/,
  /\b(?:make|create|build|write|design|give|do|put together|suggest)(?: me| us)? (?:something|anything) (?:for|to|that) (?:(?:a|an|my|total|complete|absolute|older|busy|home) )*(?:beginner|novice|newbie|first timer|intermediate|mum|mom|train|strength|muscle|build|hypertrophy|fat|weight loss|lose|endurance|legs|upper|lower|full body|get|beginners|my)\b/,
  /\b(?:plan|routine|program(?:me)?) (?:for|to) (?:general|overall|health|fitness|building|build|losing|lose|gaining|gain|getting|get|strength|muscle|fat loss|weight loss|endurance|beginners|home|hypertrophy|running|\d+k|a marathon)\b/,
  /\bprogram(?:me)? (?:for )?me\b/,
  /\b(?:train|coach) me(?: up)? (?:for|to|in|with|at|\d|three|four|two|five|twice)\b/,
  new RegExp(`\\b(?:training|workout|exercise|gym) ${noun}\\b`),
  new RegExp(
    `^ (?:(?:a|an|my|some|please|new) )*${noun} (?:with|for|using|without|of) (?!the (?:week|today|next))`,
  ),
  new RegExp(`\\b${noun} (?:that|which|where|suitable|i can|to do|to follow|around|based)\\b`),
  /^ (?:(?:a|an|my|some|please|give me|i want|do) )*(?:ppl|push pull legs?|upper lower|full body|bro split|body ?weight|home workouts?|workouts?) (?:split )?(?:\d|two|three|four|five|six)(?: days?|x| times)\b/,
]

/** A plan that is there already, or another kind of plan. */
const notPlansTraining =
  /\b(?:meals?|kcal|calories|carbs|food|diet|eating|nutrition|menu|membership|pension|recipes?)\b|\b(?:cancel|pause|stop|delete|remove|freeze|postpone|suspend)\b|\b(?:is|are|was|does) (?:my|the) (?:plan|program|routine)|\bwhat(?: is| was|'s) (?:in|on|my|the)\b|\b(?:show|see|view|open|display)(?: me)? (?:my|the|today)\b|\b(?:give|send|get)(?: me)? my (?:\w+ )?(?:plan|program|programme|routine)s?\b(?! (?:a|with))|\bhow long\b|\b(?:in|on|from|to|of|with|stick to|following|follow|per) (?:my|the) (?:\w+ )?plan\b|\b(?:slots?|quiet|busy|book|booked)\b|\bnever put\b|\bi plan\b|\b(?:tesco|aldi|lidl|supermarket|shops?|buy|ingredients|groceries)\b|\b(?:crowds?|calm|empty|rammed|off[- ]peak)\b|\bwhen (?:is|should|can|do|are|to)\b|\bhow (?:is|was|did|do you|come|does)\b/

/** The plan for training that they had before. */
const bringsBack = (plain: string): boolean =>
  isOldPlan(plain) &&
  /\b(?:workouts?|training|gym|program(?:me)?|routine|split|lifting|exercise)\b/.test(plain)

export const planWorkouts: Row = {
  tool: 'planWorkouts',
  takes: ['daysPerWeek', 'minutes', 'level', 'goal', 'equipment', 'limits', 'age'],
  means: ({ text, others, plain }) =>
    !others &&
    (bringsBack(plain) ||
      (plansTraining.some((pattern) => pattern.test(text)) &&
        !notPlansTraining.test(text) &&
        !/\d ?x ?\d{1,2} (?:at|@|with)/.test(plain) &&
        !/\b(?:today|tonight|tomorrow)\b/.test(plain))),
  read: ({ plain }) => wish('planWorkouts', isOldPlan(plain) ? { old: true } : {}),
}
