import { holds } from '../words/pattern.ts'
import type { Sentence } from '../words/reading.ts'

/** What a message is after. */
export type Ask = {
  visit: boolean
  diet: boolean
  loss: boolean
  training: boolean
  hard: boolean
  /** Energy, diet or weight, more than a question of food. */
  energy: boolean
  plan: boolean
  other: boolean
  /** A wish for themselves, whoever else is named. */
  own: boolean
  /** Rests, and says so. */
  rests: boolean
}

const visit = [
  'busy|quiet|quieter|crowded|crowd|packed|full|empty|rush|peak|people|queue|capacity|spots|spaces|space|place|slot|slots|book|booking|reserve|reservation|cancel|check_in|check_out|checked|checkin|checkout|' +
    'open|opens|opening|close|closes|closing|hours|parking|membership|member|locker|lockers|towel|showers|shower|class|classes|timetable|schedule|when|what_time|free|available|pool|creche|childcare|guest|pass|sign_up|join|discount|price|cost|staff|reminder|reminders|calendar|waitlist',
]
const diet = [
  '@weightLoss',
  'kcal|calorie|macro|macros|diet|dieting|tdee|bmr|protein|carb|carbs|keto|bulk|bulking|eat|eating|food|foods|meal|meals|nutrition|fast|fasting|supplement|supplements|body_fat|bodyfat|bf|slim|lean|target|recomp|maintenance|surplus|snack|recipe|hungry',
]
const loss = [
  'lose|losing|drop|dropping|shed|cut|cuts|cutting|burn|slim|slimmer|shred|shredded|lean_out|leaner|deficit|skinny|skinnier|thin|thinner|fat_loss|weight_loss|weightloss|diet|dieting|lighter|fast|fasting|smaller|get_rid_of|abnehmen|down_to|flat_stomach|tone_up|less_kcal|low_kcal|lower_kcal|bikini|abs|weigh_less|snap_back|bounce_back|baby_weight|get_my_body_back|reduce|trim|trimming|lean|leaning|definition|defined|belly|tummy|minus|halve|lower|chubby|fewer|kilo_less|kg_less|take_off|tone|toned|belt_holes',
]
const training = [
  'train|training|workout|workouts|work_out|working_out|exercise|exercises|lift|lifting|squat|squats|squatting|deadlift|deadlifts|bench|press|run|running|cardio|hiit|yoga|pilates|swim|swimming|program|programme|routine|split|sets|reps|plan|crossfit|spin|spinning|cycle|cycling|row|rowing|plank|planks|core|abs|legs|glutes|stretch|gym|pr|max|1rm|strength|weights|muscle|exercising|activity|sport|session|leg|push|pull',
]
const hard = [
  'mma|kickboxing|muay_thai|martial|bjj|rugby|wrestling|max|maxing|1rm|pr|pb|prs|heavy|heavier|heaviest|hiit|hot_yoga|sauna|sprint|sprints|intense|intensity|hardcore|crossfit|contact|boxing|sparring|failure|brutal|insane|extreme|as_hard|personal_best|record|competition|comp|marathon|bootcamp|scuba|skiing|jump|jumps|box_jumps|plyo|plyometrics|burpees|valsalva|all_out|powerlifting|olympic|deadlift_max',
]
const energy = [
  'kcal|calorie|macro|macros|diet|dieting|fat|weight|deficit|keto|fast|fasting|slim|lean|bmi|target|tdee|kg|lb|skinny|shred|abs|six_pack|6_pack|cut|cutting|belly',
]
const plan = [
  'plan|plans|program|programme|routine|macros|macro|kcal|diet|cut|bulk|creatine|protein|deficit|meal|meals|supplement|supplements|pre_workout|1rm|shredded|ripped|abs|muscle|muscles|lose|fat|slim|jacked|bigger|toned|get_fit|thinner',
]
const other = [
  'him|her|them|his|their|he|she|they',
  'for|put|get|give|make|help|want|train|coach ~2 my @kin',
  'for|give ~2 a kid|teenager|teen|child|minor|#',
]

const own = [
  'i ~1 want|need|hope|plan|like|wanna|trying ~1 to ~1 lose|cut|drop|shed|slim|burn|lean|get_fit|get_lean|get_in_shape|tone|diet',
  'my !@kin ~1 cut|deficit|kcal|macros|diet|target|fat_loss',
  'plan|kcal|deficit|cut|macros|diet|target for me|myself',
]
const forOthers = ['for|help|give|make|get|put|coach|train ~1 my|him|her|them|a|our|both']

const rests = [
  'pause|pausing|paused|count_me_out|on_hold|laid_up',
  'skip|skipping ~2 training|gym|session|sessions|workout|workouts|today|tomorrow|this_week',
  'rest|resting ~1 for|#|until|till|til',
  'said|says|say|told ~2 rest',
  'complete|total|full rest',
  'without ~1 gym|training|sport|exercise|lifting',
  'no ~2 for me',
  'free ~2 place|slot|spot|it up',
  'no|not ~2 train|training|gym|sport|coming|come|workout|workouts|session|sessions|exercise|lifting|making_it',
  '# ~1 days|day|week|weeks ~3 not ~1 lift|train|come',
  'out|off|away ~1 for|til|till|until|sick|ill|#|a_bit|a_while|days|weeks|this_week|at_least',
  '# ~1 days|day|week|weeks|wk|wks ~1 off|out|rest|no_gym|no_sport|no_training',
  'taking|take ~3 off|break|it_easy',
]
const goesOn = [
  'anyway|still|through|despite|but|regardless|light|lightly|go|keep|start|starting|feel|feels|great|never|without|straight|everything|exhausted|scared|even|yet|must|have_not|again_in|max|sweat_it|plan|kcal|lose|heavy|can_i|could_i|should_i|is_it_ok|how|what|which',
]

/** What the newest message is after, by its words. */
export function askOf(sentences: readonly Sentence[]): Ask {
  const has = (phrases: readonly string[]) => sentences.some(({ text }) => holds(phrases, text))
  return {
    visit: has(visit),
    diet: has(diet),
    loss: has(loss),
    training: has(training),
    hard: has(hard),
    energy: has(energy),
    plan: has(plan),
    other: has(other),
    own: has(own) && !has(forOthers),
    rests: has(rests) && !has(goesOn),
  }
}

const crowd = [
  'how|is|when|what_time|usually|least|most|less ~4 busy|quiet|quieter|quietest|busiest|crowded|packed|full|empty|rush|peak',
  'book|reserve|cancel|slot|slots|check_in|check_out|opening|open|opening_hours|parking|membership|locker|lockers|showers|towel|class|classes|capacity|how_many_people|creche|childcare|timetable|calendar|reminder|waitlist|guest_pass|join',
  'my|that|the place|spot',
  'delete|erase|wipe|close|export|download|remove|forget ~4 account|data|profile|stuff|chat|chats|history|everything|me',
]

/** Whether a message only wants to come to the gym, whatever else it tells. */
export const onlyVisit = (sentences: readonly Sentence[], ask: Ask): boolean =>
  !ask.diet &&
  !ask.hard &&
  sentences.some(({ text }) => holds(crowd, text)) &&
  !sentences.some(({ text }) =>
    holds(
      [
        'plan|program|programme|routine|macros|lift|lifting|weights|bench|squat|deadlift|exercise|exercises|workout',
      ],
      text,
    ),
  )
