import { both } from '../../words/pattern.ts'
import { type Hint, hints } from './hint.ts'

/** A body that no longer gets enough, and the wish to go on. */
const starved = hints('eatingDisorder', {
  hair: [
    1.5,
    ...both(
      'hair',
      'falling_out|falls_out|fall_out|coming_out|clumps|handfuls|thinning|shedding|in_the_shower|in_the_drain|on_my_pillow|plughole',
      5,
    ),
  ],
  cold: [
    1.5,
    'cold|freezing|frozen ~2 all_the_time|always|constantly|even_in|all_day|in_summer|with_the_heating',
    'always|constantly|permanently cold|freezing',
    'hands|fingers|nails|lips ~2 blue|purple',
    'furry|fluffy|downy hair|arms|fuzz',
  ],
  period: [
    2,
    'period|periods|cycle|time_of_the_month ~3 stopped|gone|missing|lost|disappeared|vanished|not_come|not_had|stays_away|skipped',
    'no|not|lost ~3 periods|period|cycle ~3 months|since|in|for|anymore',
  ],
  weakness: [
    1,
    'faint|dizzy|weak|tired|exhausted|stars|black ~4 stand|stairs|all_the_time|every_day|lately',
    'heart|pulse ~3 slow|35|38|40|42',
  ],
  'moves-at-last': [
    1,
    'scale|weight|number|kg|abs ~4 finally|at_last|moves|moving|nearly|almost|down|dropping|worth|shows|falling',
    'finally|nearly|almost ~3 there|lean|thin|working|light',
  ],
  'goes-on': [
    1,
    'keep|keeping|carry|go|going on|going|it_going',
    'bigger|larger|higher|same ~1 deficit',
    'deficit|lower|less|drop|reduce|cut ~5 kcal|bigger|another|more|calories|$',
    'how ~4 faster|quicker',
  ],
})

/** What somebody has been through with food, or is treated for. */
const history = hints(
  'eatingDisorder',
  {
    history: [
      3,
      'clinic|therapist|psychologist|counsellor|counselor|group|dietician|dietitian|therapy|team|programme|day_hospital|psychiatrist|nurse ~4 for|about ~2 food|eating|my_food|food_stuff|eating_stuff|my_eating|food_thing|food_things|my_weight_being|food_issues',
      'tube_me|tubed_me|nasal_tube|ng_tube|nose_tube|fed_by_tube|tube_fed|tube_feed|tube_feeding|feeding_tube|fed_me_through ~~~4 !lose',
      'weight|kg|lb ~3 they_put|put_on_me|they_made_me|made_me_gain|forced_me|forced_on|hospital_put|unit_put|clinic_put|they_gave',
      'ward|unit|hospital|inpatient|clinic|sectioned|admitted ~~~10 for ~2 food|eating|my_food|not_eating|under_eating|too_thin|being_thin|weight_being',
      'they|hospital|clinic|doctors ~2 said|thought|told ~4 too_thin|underweight|starving|dangerously',
      'my|the|that|old|little|bad ~1 voice|demon|monster|illness ~4 eat|eating|food|fat|weight|deserve|mirror',
    ],
    locked: [
      2.5,
      'when|before|until|since|after they|hospital|doctors ~1 locked_me|sectioned|admitted|hospitalised|hospitalized|kept_me|fed_me',
      'locked me ~1 in|up',
    ],
    misses: [
      1.5,
      'miss|missing|want ~2 how|that|being|feeling|it|what ~4 felt|feeling|thin|small|light|empty|sick|back|control',
      'miss my bones|body_then|ribs|old_weight',
    ],
    discharged: [
      3,
      'ed|eating eating?|disorder? ~1 ward|unit|clinic|team|nurse|therapist|group|programme|hospital',
      'discharged|released|out ~3 ed|ward|unit|eating ~~~8 lose|off|weight|kg|cut',
    ],
    ward: [
      2,
      'ward|inpatient|unit|residential|day_patient|sectioned|readmitted ~3 year*|months|weeks|last|for|twice|again|in|ago',
    ],
    tube: [2, 'tube ~3 and|feed|everything|nose|me'],
    restored: [
      2,
      'weight ~1 restored|restoration|restoring',
      'maintenance weight ~2 gave|made|set',
      'get|getting|take|lose ~2 it|that|this|weight ~3 off|back_off ~1 $|again|now',
      'back to ~1 where_i_was|how_i_was|my_old_weight|my_lowest|my_sick_weight',
    ],
    'great-loss': [
      1.5,
      'from # to # ~4 when_i_was|at # ',
      'same ~1 method|way ~2 please|again|as',
      'done it ~1 before',
    ],
    needle: [
      2,
      'skip|skipping|skipped|half|halve|halving|less|miss|missing|leave_out|leaving_out|cut|drop|dropping|under|forget|forgetting|not_take|not_taking|stop|stopping|lower|reduce|run_high|running_high|stay_high ~4 units|insulin|jab|injections|shots|basal|bolus|pump|doses|dose|pens|pen',
      'sugar|glucose|sugars ~3 runs_out|peed|pee|flush*|high_on_purpose|stay_high|run_high|out_of_me',
      'keep|keeping|let|letting|run|running ~2 my? sugars|sugar|glucose ~1 high',
    ],
    'type-one': [1, 'type ~1 one|1|i', 't1|t1d|diabetic|diabetes|insulin'],
    melts: [
      1,
      'weight|kg|lb|fat ~3 falls_off|drops_off|melts|comes_off|flies_off|pours_off',
      'drop|lose|losing ~2 # kg|lb',
      'get_lighter|thinner|skinny|slim',
    ],
  },
  true,
)

/** What hunger does to a body, and what somebody has been treated for. */
export const starvedHints: readonly Hint[] = [...starved, ...history]
