import type { Wish, World } from '../../meaning.ts'
import { sayings, says } from '../../sayings.ts'
import { datesOf } from './pause-dates.ts'
import { type Part, type Row, wish } from './row.ts'
import { isSetNotation } from './sets/index.ts'

const pauses = sayings(`
  pause|pausing|freeze|suspend|hold|stop|halt|postpone|put_on_hold|skip|interrupt [my|the|all|training|everything|on] [training|workout|whole|gym|my] plan|training|programme|program|workouts|sessions|gym|streak|schedule|everything|routine
  put [my|the] training|plan|programme|program|workouts|everything [plan] on hold|ice|pause
  pause for|until|till|from|while|me|a|this|next|$
  i am|have_been|been|still|have_got|have|down|home|got|off_sick|came_down [really|a_bit|so|quite|very|pretty|properly|at_home|with|in_bed|still|currently|out|off|off_work|laid_up|stuck_in_bed|feeling] [with|a|the|an|some|high|bad] ill|sick|poorly|unwell|flu|covid|a_cold|cold|bad_cold|bug|stomach_bug|fever|virus|tonsillitis|infection|food_poisoning|chest_infection|man_flu|sinus_infection|migraine|norovirus|pneumonia|under_the_weather
  ^ [ugh|sorry|hi|hey|ok|got|have|caught|down_with|bit|off|home|called_in] ill|sick|poorly|unwell|flu|covid|the_flu|a_cold|cold|bad_cold|fever|under_the_weather [this|today|so|and|since|again|$|sorry|until|for|at|with|in]
  caught|got|have|having|with [a|the|an|some] [bad|nasty|horrible|stomach|heavy|chest] flu|covid|cold|bug|fever|virus|infection|tonsillitis
  away|abroad|travelling|traveling|out_of_town|out_of_the_country|on_holiday|on_vacation|on_leave|on_holidays|off_on_holiday|on_a_trip|on_a_business_trip|on_a_work_trip|on_business|overseas|on_honeymoon|skiing|on_tour [for|from|until|till|this|next|on|between|all|with|in|to|the|#time|tomorrow|now|over|at|\\d\\S*|and|so|two|a|$|starting|monday|tuesday|wednesday|thursday|friday|saturday|sunday]
  holiday|vacation|trip|business_trip|honeymoon from|next|this|until|for|tomorrow|starts|in|till|between|starting|over
  going|go|off|leaving|heading [away|on|to|off] [on|a] away|holiday|vacation|a_trip|travelling|business|abroad|spain|italy|france|greece|portugal
  taking|take|need|having|want|took [a|some|this|the|next|one|two|few|\\d\\S*] [whole|couple|couple_of|few|short|little|rest|recovery] [week|weeks|days|time|day] off|break [training|the_gym|from|gym|lifting|this|next|$|for|until|work]
  can_not|not|will_not|unable_to|no [able|to|going_to|be|able_to] train|training|work_out|come_to_the_gym|lift|gym|exercise for|until|till|this_week|next_week|because|due|since
  break from training|gym|lifting|the_gym
  ^ [on|taking|a|need|having|my] [a] break|rest until|till|for|from|to
  ^ [i_am] in spain|italy|france|greece|portugal|turkey|germany|austria|the_us|america|thailand|japan|the_alps|london|paris|berlin until|till|for|from|this|next
  exams|deadline until|till|next|this|for
  resume|unpause|restart|continue|unfreeze my|the training|plan|programme|program|workouts|sessions [again|now|$]
  end|stop|lift|cancel my|the pause|break|training_pause
  ^ [i_am] [feeling|all] better|recovered|healthy|well|fit again|now|and
  ^ [i|i_have|have|am] [now|finally|fully|already] recovered [faster|quicker|sooner|fully|well|now|and|from|already|$]
  grand|fine|better|well|good|fit|alright again|now [so|and] [i_am] back [to|in|at] training|lifting|it
  ^ [i_am] back from [my|the|our|a] holiday|holidays|vacation|trip|being_ill|being_sick|sick_leave|travelling|honeymoon|illness|break
  no_longer|not ill|sick anymore|any_more|$
`)

const notPause = sayings(`
  take|taken|put|throw|give|stay|keep .. away [from|the|my]
  after|from|since a|my|the|our [long|short] weekend|holiday|trip|week|vacation away|off|$
  membership|contract|subscription|account|payment|direct_debit|reminder|reminders|notification|notifications|messages|alerts|music|timer
  set|rep|between
  sick|tired of
  why|how|when|what|is|are|should|can|could|would i|you|it|the|they|we
  brother|wife|friend|mate|partner|kid|kids|son|daughter|mum|mom|dad|husband
  last|was week|year|month|ill|sick|away
  sick gains|pump|workout|session
  ran|walked|minutes away|minutes
  back from work|lunch|school|the_gym|gym|dinner|a_run|town
  one|five|two|ten|more minutes|minute away
  cold shower|plunge|weather|outside|bath
`)

const ill =
  /\b(?:hospital|operation|surgery|ill|sick|poorly|unwell|flu|covid|cold|bug|fever|virus|tonsillitis|infection|food poisoning|migraine|norovirus|under the weather|throwing up|pneumonia|bronchitis)\b/
const away =
  /\b(?:away|abroad|holidays?|vacation|travell?ing|trip|out of town|out of the country|overseas|honeymoon|business|skiing|on leave|on tour|spain|italy|france|greece|portugal|abroad|flying)\b/

/** "Not coming for 3 days", "won't be in until Monday". */
const unable =
  /\b(?:(?:will|can|am|could) not (?:be )?(?:in|coming|able to come|come in|make it|training|there|at the gym|come|train)|no gym|no training|taking it off|out of action|out of commission|sidelined|laid up|signed (?:me )?off|off work|bed ?rest|doctor's orders|put my feet up)\b.{0,30}\b(?:until|till|for (?:a|the|at least|about|\d|two|three|one)|this week|next week|all week|before (?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ (?:days|weeks))\b/

const place =
  "(?!(?:the |my |a |this )?(?:gym|train|do|hit|work|lift|be|have|eat|bed|sleep|run|squat|bench|start|get|make|use|come|try|need|take|go|book|see|keep|lose|gain|build|add|log|stay|swap|legs?|chest|back|shoulders?|cardio|arms|school|shop|class)\\b)[\\p{L}' ]{2,28}?"

const stretch =
  '(?:for (?:an?|the|one|two|three|four|five|six|a few|\\d+|about) ?(?:\\w+ )?(?:days?|weeks?|weekend|months?|fortnight)|from|until|till|between|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)|this (?:week|weekend)|all (?:week|next week|month)|tomorrow|\\d+ (?:days|weeks))'

/** Off to somewhere for some time. */
const goesAway = new RegExp(
  `\\b(?:off|flying|fly|jetting(?: off)?|travell?ing|heading|going|moving|driving|visiting|leaving|am|will be) (?:off |away |over |out |back |home |down |up |to visit )*(?:to|for|in) ${place} ${stretch}\\b|\\bvisiting ${place} ${stretch}\\b`,
  'u',
)

/** Where somebody goes home to, named without a "to". */
const goesHome = new RegExp(
  `\\b(?:going|go|visiting|heading|off|travelling) (?:to )?(?:my |back )?(?:native(?: place)?|home ?town|village|abroad|overseas|home country|out ?station)\\b.{0,24}${stretch}\\b`,
)

/** Somewhere people go, where they only say that they will be in it. */
const abroad =
  /\b(?:in|to|for) (?:the )?(?:spain|italy|france|greece|portugal|turkey|germany|austria|usa|us|states|america|thailand|japan|alps|london|paris|berlin|india|delhi|mumbai|goa|bali|dubai|australia|sydney|melbourne|canada|mexico|cancun|florida|vegas|new york|ireland|dublin|galway|cork|kerry|scotland|wales|poland|croatia|cyprus|malta|tenerife|lanzarote|ibiza|mallorca|majorca|egypt|morocco|china|vietnam|singapore|sri lanka|nepal|kerala|home town|hometown|village|native place|my parents|mountains|seaside|conference|wedding|festival|retreat|camp)\b/

const illness =
  '(?:ill|sick|poorly|unwell|flu|covid|a cold|bug|fever|virus|viral|tonsillitis|infection|food poisoning|norovirus|pneumonia|bronchitis|chicken ?pox|dengue|typhoid|malaria|gastro|stomach flu|shingles|sinusitis|migraines?|vertigo|jaundice|strep throat|appendi\\w+|surgery|operation)'

/** An illness, and how long or that it keeps them from training. */
const illFor = new RegExp(
  `\\b${illness}\\b.{0,50}\\b(?:until|till|for (?:a|the|at least|about|\\d|two|three|one|next)|this week|next week|all week|rest of the week|no (?:gym|training|workouts?)|(?:can|will) not (?:train|come|make|lift|work)|pause|off|out|skip|rest)\\b`,
)

const journey =
  /\b(?:cruise|safari|ski(?:ing)? trip|camping|city break|weekend away|stag(?: do)?|hen(?: do)?|festival|road trip|retreat|conference|training camp|backpacking|skiing|snowboarding|hiking trip|surf(?:ing)? trip|work trip|business trip|family visit|pilgrimage|hajj|umrah|interrail\w*|hospital|rehab)\b[^;]{0,30}?\b(?:from|until|till|to the|between|next|for (?:\d|a|the|two|three)|this (?:week|weekend)|all (?:week|next)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/

/** "No sport until Saturday", "can't do anything for two weeks". */
const nothingUntil =
  /\b(?:no|not any|can not do(?: any)?|nothing of|without) (?:sports?|exercise|gym|training|workouts?|sessions?|lifting|anything)\b.{0,20}\b(?:until|till|til|before|up to|for (?:\d|a|the|two|three|at least)|this week|next week)\b/

const noIllness =
  /\b(?:no|not|never|without|zero|nor)(?: (?:a|an|any|really|feeling|am|i am))* (?:ill(?:ness(?:es)?)?|sick(?:ness)?|injur(?:y|ies|ys|ed)|flu|covid|cold|fever|infection|disease)\b(?!.*\b(?:until|till|away|off)\b)/

const ofAway = (plain: string): boolean =>
  goesHome.test(plain) ||
  (goesAway.test(plain) &&
    (abroad.test(plain) || /\b(?:off|flying|fly|jetting|travell?ing|visiting|away|heading)\b/.test(plain)))

export const pauseTraining: Row = {
  tool: 'pauseTraining',
  means: ({ text, others, asked, plain }) =>
    !others &&
    (says(text, pauses) ||
      ofAway(plain) ||
      unable.test(plain) ||
      illFor.test(plain) ||
      journey.test(plain) ||
      nothingUntil.test(plain)) &&
    (!noIllness.test(plain) || back.test(plain)) &&
    !says(text, notPause) &&
    !isSetNotation(plain) &&
    !(asked && !/\b(?:pause|freeze|suspend|hold)\b/.test(plain)),
  read: (part, world) => paused(part, world),
}

/** The dates of a pause; a length counts from its first day. */
const back =
  /\b(?:resume|unpause|unfreeze|restart|end (?:my|the) (?:pause|break|training pause)|(?:stop|lift|cancel) (?:my|the) pause|better (?:again|now)|recovered|back from|no longer|not (?:ill|sick) (?:anymore|any more)|(?:feel(?:ing)?|am) (?:(?:all|much|totally|completely|so much|a lot) )?(?:fine|ok|okay|good|great|grand|well|normal|healthy|fit|better|alright|myself|right as rain|tip top)\b(?=.*\b(?:again|now|already|back|training|train)\b)|(?:i am |am )?back (?:(?:to|in|at) )?(?:training|it|the gym|action|normal|lifting|work(?:ing)? out)|fit again|fully fit)\b/

function paused({ plain }: Part, world: World): Wish {
  if (
    back.test(plain) &&
    !/\b(?:until|till|next|for (?:\d|a|two|three)|from (?:tomorrow|mon|tues|wednes|thurs|fri|satur|sun))/.test(
      plain,
    )
  )
    return wish('pauseTraining', { back: true })
  const why = ill.test(plain)
    ? 'ill'
    : away.test(plain) || ofAway(plain) || (journey.test(plain) && !/hospital|rehab/.test(plain))
      ? 'away'
      : undefined
  const other =
    why ??
    (/\b(?:exams?|work|busy|family|moving|wedding|baby|break|rest|deadline|revision|personal|injur\w+|hurt|funeral|deload)\b/.test(
      plain,
    )
      ? 'other'
      : undefined)
  const { from, to } = datesOf(plain, world)
  return wish('pauseTraining', {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(other ? { why: other } : {}),
  })
}
