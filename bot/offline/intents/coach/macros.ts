import { formulaNamed } from '../../../../tools/macros/index.ts'
import type { World } from '../../meaning.ts'
import { sayings, says } from '../../sayings.ts'
import { weeksIn } from './by-when.ts'
import { bodyFacts } from './facts/index.ts'
import { ownTarget } from './own-target.ts'
import { type Part, type Row, wish } from './row.ts'
import { targetsOf } from './targets.ts'

const energyAsked = sayings(`
  calculate|work_out|figure_out|compute|estimate|recalculate|redo|update|set|need|want|give|tell|show|find [out] [me] [what|for_me] [my|the|our|some|new|daily|a] needs|need|requirement|requirements|intake of calories|calorie|energy|protein
  ^ [so] [my|the|daily] carbs|protein|fat|fats|fibre|fiber|calories|kcal|cals|energy [do|should] [i] [need|have|get] per_day|a_day|daily|each_day [for|please|me|need|$]
  calories|kcal|macros|protein|energy [for|to] maintain|maintaining|lose|losing|gain|gaining|bulk|bulking|cut|cutting|build|keep|stay|get|drop
  need|have|want to [eat|know] [what|how|to_know] [my] macros|calories
  what|which calorie|calories|kcal|protein|macro [target|intake|goal|amount|level] should|do|would|is
  my numbers|targets for [a|the] bulk|cut|bulking|cutting|maintenance
  calculate|work_out|figure_out|compute|tell|give|show|get|set|estimate|recalculate|redo|update|what_are|what_is|whats|need|want|find [out] [me] [what|for_me] [my|the|our|some|new|daily|a] [daily|target|new|own|ideal|maintenance|cutting|bulking] macros|macro|calories|calorie|kcal|tdee|bmr|protein|carbs|energy|maintenance|maintenance_calories|calorie_needs|calorie_target|intake|deficit|targets|nutrition
  how many|much calories|kcal|protein|carbs|carbohydrates|fat|fibre|fiber|energy|food|cals|grams_of_protein|grams_of_carbs|grams_of_fat|macros should|do|can|must|shall|would|to|is|are [i|we|you|eat|have|recommended|aim|for|get|consume|me]
  how many|much [grams|g] [of] protein|carbs|fat|carbohydrates|fibre $|per|a|daily|each
  how many|much calories|energy|kcal|cals am|do|are i burning|burn|using|use|need
  how much should a|an .. [..] eat|get|have
  [do|use|try|run|with|by] [the] mifflin|katch|harris|cunningham|mcardle .. formula|equation
  how many|much .. calories|protein|carbs|kcal|fibre|fiber do|should|must|would i|keep|let
  how many|much calories|protein|carbs|kcal|fat|fibre|fiber for|at|with [me|my|someone|a] [\\d\\S*|weight|size|bulk|cut|maintenance|gaining|losing|muscle]
  how many|much calories|protein|carbs|kcal|fat|fibre|fiber|salt|sodium|sugar [do|should|must|to] [i] [eat|have|get] need|per_day|a_day|each_day|daily
  how much should|do|must|can i eat|be_eating|need_to_eat
  what should|shall|must i be_eating [$|to|i_am|at|if|for|per|each|a|daily|as]
  what should|shall|must i eat per|a|each|every|to|for day|daily|lose|gain|build|bulk|cut|get|muscle|maintain
  what should|are|would|is my|the [daily|target|ideal|own] macros|calories|calorie|protein|tdee|bmr|maintenance|intake|deficit|carbs|energy|kcal
  my macros|tdee|bmr|maintenance_calories|calorie_target|calorie_needs|protein_target|calorie_intake|maintenance $|please|for|for_a|if|at|with|again
  ^ [daily] macros|tdee|bmr|maintenance|calories|calorie|protein $|for|please|to|at|calories|if|needs|target|calculator
  maintenance calories
  calorie|kcal|protein|macro|energy target|targets|needs|need|goal|requirement|requirements|calculation|calculator|split
  basal|resting metabolic|metabolism|rate
  macros for
  macro split|calculation|calculator|targets
  do my macros
  what does my body need|burn
  how many|much [calories|energy] do i burn|need|use
  how big|large should|is [my|the] deficit|surplus
  [give|show|tell|get] [me] my [daily] numbers|targets for|to|on
  should|do|am|can i eat|eating|have|having|get|getting|need [more|less|enough|too_much|too_little|any] protein|carbs|calories|fat|fibre
  ^ which|what [daily] calories|macros [do|for|to|if|at]
  use|using|with|by|via|formula katch|mifflin|harris|benedict|cunningham|mcardle|mifflin_st_jeor
`)

/** What is in foods, and what was eaten, is another question. */
const notEnergy = sayings(`
  calories|protein|carbs|kcal|fat|macros .. in|of|does|has|from a|an|the|one|my|this|that|these|\\d\\S*|some
  how many|much calories|protein|carbs|kcal|fat|fibre are|is|has|in there|in|\\d\\S*|an|a|the|my|one
  how many|much calories|protein|carbs|kcal|fat|fibre does|do a|an|one|the|\\d\\S*
  have|did|had i [already|so_far] [had|eaten|ate|eat|have|got|left|log]
  i have had|eaten|left|got
  i had|ate|eaten|left
  so far
  left|remaining|remain
  meal|food|eating|diet|menu plan|plans
  burn|burned|burnt in|during|with|by|on|doing
  log
`)

/** A figure of energy that is wished for, and not asked about. */
const ownEnergy =
  /\b(?:for|at|on|to|with|of|is|target|set|eat|eating|want|around|about|use|if)\b[^,;?]{0,24}\d[\d.,]*k? ?(?:k?cals?|calories)\b|\d[\d.,]*k? ?(?:k?cals?|calories?)\b[^,;?]{0,16}\b(?:macros|target|split|a day|per day|daily)\b|\bcalories (?:at|to|as|of) \d/

/** Authors of an equation; any other word beside them is none. */
const authors =
  /\b(?:mifflin(?:[ -]st\.?[ -]?jeor)?|msj|(?:revised |new )?harris(?:[ -]benedict)?(?: revised)?|benedict|katch(?:[ -]mc-?ardle)?|mcardle|cunningham(?: 19\d\d)?|jeor|roza)\b/

const macroFacts = [
  'weightKg',
  'heightCm',
  'age',
  'birthYear',
  'sex',
  'bodyFatPercent',
  'activity',
  'goal',
] as const

/** However it is put: how much of it, and that it is what one needs. */
const loosely =
  /\b(?:how (?:many|much)|what|which|whats)\b[^,;]{0,30}\b(?:protein|calories?|kcals?|cals|carbs|carbohydrates|fats?|fibre|fiber|macros?|energy)\b[^,;]{0,24}\b(?:should|need|needed|meant|supposed|aim|aiming|must|ought|have to|to (?:eat|get|have|hit|aim|grow|lose|gain|build|cut|bulk|stay)|required|recommended|target|per day|a day|daily|be (?:eating|getting|having)|would (?:my|i)|look like)\b/

/** Asks where the figures come from. */
const explains =
  /\b(?:how|why|where)\b[^,;?]{0,20}\b(?:did you|do you|was|were|is|are|have you|you)\b[^,;?]{0,20}\b(?:work(?:ed|ing)?(?: it| them| that)? out|calculat\w+|get(?:ting)?|got|com(?:e|ing) (?:up with|to|from)|came (?:up with|to|from)|arriv\w+|reach\w*|pick\w*|cho(?:se|ose|sen)|decid\w+|set|estimat\w+|reckon\w*|that (?:high|low|much|number|figure))\b|\b(?:why|how come)\b[^,;?]{0,20}\b(?:my|the|those|these|that)\b[^,;?]{0,30}\b(?:macros?|calories?|kcals?|numbers?|figures?|target|protein|intake|carbs)\b[^,;?]{0,20}\b(?:go(?:ne|ing)?|went|up|down|chang\w+|drop\w*|fall\w*|fell|ris\w+|rose|risen|jump\w*|increas\w+|decreas\w+|mov\w+|differ\w*|higher|lower|so (?:high|low|much|little|many|few)|the same|still)\b|\b(?:explain|show me)\b[^,;?]{0,30}\b(?:macros?|calories|kcal|numbers|figures|maths?|working|calculation|formula)\b|\bwhy (?:so (?:many|few|much|little|high|low)|only \d|\d|(?:that|this) (?:many|much))/

/** Speaks of the figures of the day's food. */
const ofFigures =
  /\b(?:macros?|calories?|calorie|kcals?|cals|protein|carbs|intake|tdee|bmr|deficit|surplus)\b/

/** A weight to reach and the weeks for it; either alone is no pace. */
function byWhen(part: Part, world: World): Record<string, number> {
  const { targetWeightKg } = bodyFacts(part, false)
  const weeks = typeof targetWeightKg === 'number' ? weeksIn(part.plain, world) : undefined
  return typeof targetWeightKg === 'number' && weeks !== undefined ? { targetWeightKg, weeks } : {}
}

/** Asks whether a weight can be reached by a day, or how: "82 in ten weeks, doable?". */
const asksPace = (part: Part, world: World): boolean =>
  (part.question ||
    /\b(?:doable|possible|realistic|feasible|healthy|how|what would it take|can i|could i|too fast)\b/.test(
      part.plain,
    )) &&
  'weeks' in byWhen(part, world)

export const calculateMacros: Row = {
  tool: 'calculateMacros',
  takes: macroFacts,
  means: (part, world) =>
    !part.others &&
    (ownTarget(part.plain) !== undefined ||
      (explains.test(part.plain) && ofFigures.test(part.plain)) ||
      ((says(part.text, energyAsked) || loosely.test(part.text)) && !says(part.text, notEnergy)) ||
      asksPace(part, world)),
  read(part, world) {
    const named = authors.exec(part.plain)?.[0]
    const formula = named && formulaNamed(named) && named
    const { energy } = targetsOf(part.plain)
    return wish('calculateMacros', {
      ...(formula ? { formula } : {}),
      ...(explains.test(part.plain) ? { explain: true } : {}),
      ...(energy !== undefined && ownEnergy.test(part.plain) ? { energy } : {}),
      ...byWhen(part, world),
      ...ownTarget(part.plain),
    })
  },
}
