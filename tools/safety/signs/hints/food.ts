import { both } from '../../words/pattern.ts'
import { type Hint, hints } from './hint.ts'

const food =
  'food|meal|meals|dinner|lunch|breakfast|toast|biscuit|biscuits|cookie|cookies|cake|pizza|sandwich|chocolate|snack|snacks|bread|crisps|burger|ice_cream|pasta|rice|mars_bar|bar|slice|banana|apple|crackers|party|buffet|takeaway|kcal|bite|dessert|cereal|peanut_butter|yoghurt|doughnut|donut|chips|fries|salad|carbs'
const moves =
  'stairmaster|stairs|treadmill|rower|rowing|bike|cardio|run|running|burpees|steps|laps|km|miles|machine|squats|jumping_jacks|sit_ups|elliptical|skipping|sessions|session|training|workout|swim|hiit|spin'
const bones =
  'collarbone|collarbones|hipbones|hip_bones|hipbone|ribs|spine|bones|cheekbones|shoulder_blades|sternum'

/** Food that has to be undone, earned, feared or replaced. */
export const foodHints: readonly Hint[] = hints('eatingDisorder', {
  undo: [
    2.5,
    'how|need|must|have_to ~3 undo|cancel_out it',
    'undo|erase|cancels|neutralise|neutralize|negate|repair ~2 dinner|damage|what_i_ate|the_food|last_night|kcal|cake|pizza !from|again|please|one|booking|entry|log|$',
    'undo|erase|cancel|cancels|neutralise|neutralize|negate|reverse|wipe|delete|repair ~2 damage|what_i_ate|the_food|last_night|kcal',
    'like|as_if|so ~3 never|not ~2 did|happened|ate|eaten|existed|was_there',
    'pay|paying|atone|repent|punish* ~2 for ~4 food|dinner|it|eating|meal|weekend|cake|pizza|yesterday',
  ],
  ate: [1, `ate|eaten|had|eating ~6 ${food}|a_lot|too_much|so_much|everything|#`],
  'must-go': [
    2,
    'it|food|everything|that|this|dinner ~1 needs_to|has_to|must|have_to|got_to ~2 gone|go|out|off|burn|burned|disappear',
    'get|need|want|getting ~2 it|that|food|everything|this ~2 out_of_me|out_of_my|off_me|out_again|out_of_my_body',
    'before it ~1 sticks|settles|turns_to_fat|turns_into_fat|digests|absorbs',
    'sit_down|rest|sit|stop ~4 food|it ~1 sticks|settles',
  ],
  exchange: [
    2,
    `how_long|how_many|how_much|minutes|hours ~6 ${moves} ~6 for|per|equals|is|earns|earn|burn|cancel|like|worth|till ~3 ${food}|#|it|that|never`,
    `${moves} ~4 for|per every|each|one|1|a ~1 ${food}|bite|mouthful|kcal`,
    `${moves} ~3 every_time|whenever|after_every|after_each|straight_after ~3 i|meal ~1 eat|ate`,
  ],
  allowed: [
    2.5,
    `allow|allowed|let|permit ~1 myself ~3 ${food}|eat|eating|to_eat`,
    `earn|earned|deserve|deserved|not_earned|not_deserve ~3 ${food}|to_eat|eat|eating`,
    'not|never ~1 allowed|allow ~2 eat|dinner|food|carbs|to_eat|myself',
  ],
  condition: [
    1.5,
    'only ~1 if|when|after|once ~6 burned|burnt|kcal|active|session|cardio|steps|weighed|lost|gym|km|trained|scale|run',
    `unless ~4 train|trained|burn|burned|cardio|gym|run|scale`,
  ],
  'trick-scale': [
    2,
    'layers|hoodies|hoodie|coins|coin|stones|weights|batteries|water|litres|litre|salt|jumpers|jeans|keys ~~~10 weigh_in|weigh_ins|weigh_me|weighed|clinic|weigh_day|nurse|weighing',
    'before ~3 weigh_me|weigh_in_at|weighed_at|weigh_in_with',
  ],
  watched: [
    1.5,
    'clinic|nurse|mum|they|therapist|doctor|dietitian|team ~5 weigh|weighs|weigh_me|weighing|weigh_in|meal_plan|eating',
    'weigh_in|weigh_ins|weighed ~3 clinic|unit|hospital|doctors|nurse|therapist',
    `so ~1 mum|dad|they|parents|wife|husband|doctor|nurse ~2 thinks|think|believes ~3 ok|eat|eaten|fine|gained|better`,
  ],
  'over-limit': [
    2,
    'over ~1 my|the ~1 limit|budget|allowance|rules ~4 extra|hours|punish|run|cardio|skip',
    'extra ~1 hours|hour|sessions|km ~3 because|for|$',
  ],
  'one-grape': [
    1.5,
    'a|one|1|single|half ~1 grape|almond|cracker|bite|crumb|blueberry|olive|raisin|mint ~4 over|too_many|more|extra|and_i',
  ],
  knuckles: [
    3,
    'knuckles|knuckle|fingers ~3 raw|scarred|scars|red|bitten|marks ~~4 dinner|dinners|meals|eating|throat|teeth|toilet',
    'teeth|throat|cheeks ~3 hurt|sore|swollen|acid|rotting|burns ~5 after ~2 dinner|dinners|meals|every_meal|eating',
  ],
  'double-story': [
    3,
    'thinks|think|believes|believe ~2 i ~1 eat|ate|have_eaten|am_eating|have_had ~3 at|with|already|$',
  ],
  'unit-scale': [
    3,
    'they|nurse|nurses|staff|mum|clinic ~1 weigh|weighs ~1 me ~6 unit|clinic|ward|hospital|water|kg|trick',
    'how_much|how_many ~4 water|litres|coins ~3 is|makes|equals|weighs ~2 kg',
  ],
  toilet: [0.5, 'toilet|toilets|bathroom|loo|restroom|cubicle'],
  private: [1, 'need|want|has|have|must ~3 private|alone|empty|locked'],
  'private-toilet': [
    1.5,
    ...both(
      'toilet|toilets|bathroom|loo|restroom|cubicle|shower',
      'private|nobody|no_one|hear|hears|noise|loud|quiet_one|alone|sound|echo|lock|locks|single',
      8,
    ),
    'running water ~2 loud|covers|hides|noise|on',
    'people|someone|they|anyone ~1 hear|hears|heard ~1 me|it|$',
  ],
  'after-eating': [
    1,
    'after|when|once|straight_after|right_after ~2 i? ~1 eat|eating|ate|lunch|dinner|meals|food|cafe|meal|every_meal',
  ],
  'keeps-nothing-down': [
    2.5,
    'not|never|can_not ~2 keep|let|hold ~4 down|stay_in|in_me|stay_down|inside_me',
    'come|comes|bring|brings|brought|bringing ~2 back|it ~1 up ~3 again|on|after|every',
  ],
  nothing: [
    2,
    'chew|suck|sip|drink|eat|swallow ~6 nothing_in_it|no_kcal|0_kcal|zero_kcal|has_nothing|without_kcal|0_cal|fills_me|expands|feel_full|to_be_full',
    'stomach|hunger|belly|tummy ~2 shut|shuts|quiet|silent|stop|stops|growl*|leaves_me_alone',
  ],
  least: [
    1,
    'least|fewest|lowest|smallest|tiniest|less|minimum ~1 kcal',
    'until|till ~1 @weekday',
    'keep it ~1 tiny|small|minimal',
  ],
  'safe-food': [
    2.5,
    'my|only|safe|few|just ~1 safe food|foods',
    'fear food|foods',
    'only|just ~2 white|green|raw|pure|clean|beige ~1 things|foods|food|stuff',
  ],
  fear: [
    2,
    'not|never|without|scared|afraid|terrified ~4 oil|butter|fat|carbs|sauce|bread|sugar|cheese|rice|mayo|dressing|pasta ~4 near|touch|touching|touches|on|in_my|shake|panic|cry|anymore|anything',
    'or|then|because|and ~1 i ~1 shake|panic|cry|freak|spiral|start_over|throw_it|can_not_sleep|feel_dirty|can_not_eat_it',
    'anything|everything ~1 else ~1 i? panic|scares|is_scary|makes_me|terrifies|feels_wrong',
  ],
  'leaves-some': [
    1.5,
    'leave|leaving|left ~4 every|each|my|the plate|bowl|meal|bite',
    'means|means_that|proves ~2 i_am greedy|weak|fat|bad|a_pig|failing|disgusting',
  ],
  ritual: [
    1.5,
    'cut|cuts|chew|chews|pieces|bites ~4 # ~1 times|pieces|bites|bits',
    'same|exact|tiny|small|baby|teaspoon ~1 bowl|plate|fork|spoon|minute|order|time ~5 or|every|never|always',
    'weigh|weighing ~4 lettuce|grapes|spinach|cucumber|gum|almonds|every_leaf',
  ],
  bodycheck: [
    2,
    `check|checks|checking|touch|touching|feel|see|measure|count|look_at|inspect|trace|love ~3 ${bones}|thigh_gap|wrist`,
    `${bones} ~5 stick|stand|poke|come|show|show_more|visible|sharp|sharper|out`,
    'fingers ~2 around ~2 wrist|arm|thigh|bicep|forearm',
    'pinch|pinching|grab|grabbing ~3 fat|stomach|skin ~3 every|mirror|hour|times',
    'thighs ~2 not? touch|touching',
  ],
  mirror: [
    1,
    'every|each|any mirror|window|morning|hour',
    'need|want|have ~1 to ~2 stick_out|show|see_more|be_sharper|see_bone',
  ],
  'no-food-until': [
    3,
    'no|not|nothing|without ~3 food|eat|eating|meals|dinner|carbs ~4 till|until ~5 down|back|drops|gone|lower|lost|under|less',
    'number|scale|weight ~4 up ~6 no|not|nothing|skip ~2 food|eat|eating|dinner|meal|meals',
  ],
  secret: [
    2,
    'so|that ~3 not|nobody|no_one|never ~1 hear|hears|notice|notices|see|sees|know|knows|find|ask|asks',
    'secretly|in_secret|hide|hiding',
  ],
  'bathroom-reps': [
    1.5,
    '#|hundreds crunches|sit_ups|squats|burpees|star_jumps|lunges|push_ups ~8 bathroom|bedroom|room|toilet|bed|night|after_dinner|every_meal',
    '@meal ~6 # crunches|sit_ups|squats|burpees|star_jumps|lunges',
  ],
  'seen-otherwise': [
    1.5,
    'everyone|people|they|everybody|mum|friends|husband|doctor ~1 say|says|said|tell|tells|think|thinks|call|calls ~4 tiny|thin|skinny|small|bony|slim_enough|too_light|ill',
  ],
  'sees-fat': [
    2,
    'only|just ~1 i? ~1 see|feel|notice ~3 thighs|fat|stomach|belly|flab|rolls|hips|legs|face',
    'look ~3 and ~2 see ~3 fat|thighs|belly|huge',
  ],
  'absurd-count': [
    3,
    'kcal ~3 of|in|has|have ~2 toothpaste|chapstick|lip_balm|lipstick|mouthwash|stamp|stamps|licking|cough_syrup|vitamin|vitamins|paracetamol|tap_water|lettuce_leaf',
    'log|count|track ~4 toothpaste|chapstick|lip_balm|mouthwash|licking|tap_water',
  ],
  'says-ate': [
    2,
    'tell|told|telling|say|said|pretend|pretended ~3 i ~2 had|ate|eaten|already ~2 lunch|eaten|dinner|breakfast|ate|food',
  ],
  'eats-alone': [
    1.5,
    'eat|eating|eats ~2 in_front_of|with_people|with_others|around_people|with_my_team|in_public|alone_only',
  ],
  'hours-empty': [
    1.5,
    '#|# hours|hrs so_far|without|and_counting|already|strong|clean|empty|fasted',
    'hours so_far',
  ],
  'until-drop': [1.5, 'before|until|till ~1 i ~1 drop|faint|pass_out|collapse|fall_over|black_out'],
  'gum-gum': [2, 'gum , gum', 'just|only gum|coffee|ice', 'gum|coffee , ~2 coffee|gum|water|cigarettes'],
  'lost-relief': [
    1.5,
    'each|every ~1 time ~2 i ~1 lose|drop|lost',
    'feel|felt ~2 i? ~1 can? breathe|alive|calm|safe|worth_something',
    'when|if ~3 number ~3 down|lower|less ~6 calm|breathe|happy|safe|ok',
  ],
  'scale-word': [1, 'scale|scales'],
  'do-it-often': [1, 'do|step|like|go|check|stand ~4 # ~1 times'],
  'scale-often': [
    1.5,
    'scale|scales ~~~14 # ~1 times',
    'weigh|weighing|scale|scales ~5 five|six|#|several|many|10 ~1 # times',
  ],
  'weighs-often': [
    2,
    'weigh|scale|scales ~6 after|before every|each ~2 toilet|meal|sip|drink|visit|trip|session|pee|bite',
  ],
  'number-decides': [
    2,
    'if ~4 not ~2 drop|dropped|lower|down|less|move|budge ~6 back|stairs|run|eat|food|skip|again|cardio',
    'if|when ~3 number|scale|it ~2 up|higher|gone_up|over ~5 not|no|skip|run|stairs|eat|cardio|punish',
  ],
  pure: [
    3,
    ...both(
      'clean|pure|holy|strong|light|floaty|powerful|in_control|invincible|proud|calm|high|euphoric|special|better_than|safe',
      'when_empty|when_i_am_empty|empty_stomach|being_empty|am_empty|hollow|when_hungry|being_hungry|when_i_do_not_eat|not_eating|when_i_have_not_eaten|without_food',
      7,
    ),
  ],
  punished: [
    2,
    'as|for|my|a|deserve ~1 punishment|penance',
    'punish|punishing ~1 myself',
    'if|when ~2 eat|ate ~6 must|have_to|not_allowed|sleep_on|no',
  ],
  'eating-clock': [1.5, 'eat|eating|ate|food ~2 after|before|past|between ~1 # ~1 am|pm|clock'],
  treated: [
    2,
    'therapist|psychologist|psychiatrist|counsellor|dietitian|dietician ~4 says|said|thinks|told|worried|wants|banned|deleted ~~10 kcal|counting|calories|count|food|eating|weigh|scale|weight|app|tracking',
  ],
  'cannot-stop': [
    1.5,
    'keep|carry_on|continue ~2 counting|tracking|restricting|losing|going',
    'weapon|obsession|obsessed|addicted|addiction|rules_my_life|control',
  ],
  'burns-one': [
    1.5,
    'how_many|how_much|how_long ~6 burn|burns|burn_off|cancel ~2 an|a|one|1|half ~1 apple|grape|cracker|rice_cake|egg|banana|yoghurt|carrot|biscuit|slice|almond|bite|cucumber|mint',
  ],
  'hidden-reps': [1.5, 'do ~2 them ~3 shower|bathroom|bedroom|secret|night|room'],
  'fools-scale': [
    2,
    'rocks|stones|coins|weights|batteries|marbles|keys ~4 pockets|pocket|bra|socks|underwear|waistband|hair',
    'fool|fooled|fooling|cheat|cheating|trick|tricked|bought_it|fell_for_it ~3 nurse|scale|clinic|doctor|weigh|mum|them',
    'school_nurse|nurse|clinic|doctor ~2 bought|believed|fell|thinks',
  ],
  'last-few': [1, 'last|final|just|only # ~1 kg|lb|$|kilos', 'lose|off ~2 last|rest'],
  overlap: [
    3,
    'fingers|hand|hands ~3 around|round|meet|overlap ~1 around? ~1 my ~1 upper_arm|arm|wrist|thigh|calf|waist|bicep',
    'overlap|meet|touch ~3 fingers|thumb',
  ],
  hollow: [
    2,
    'love|like|enjoy|miss|chase|crave|want|best ~4 hollow|empty|emptiness|hollowness|growling|hungry|hunger|floaty|light_headed|caved',
    'flat|hollow|empty|concave ~1 feeling|stomach|belly ~4 keep|all_day|love|best|want',
  ],
  'keep-it': [1, 'keep|make|hold|stretch ~2 it|that|this|feeling ~2 all_day|longer|going|forever|day'],
  'many-places': [
    1.5,
    'two|2|three|3|4|several|different|another ~1 gyms|gym|studios|bathrooms|clubs ~6 so|nobody|no_one|see|sees|know|notice',
    'nobody|no_one|noone|they ~2 see|sees|know|knows|notice|notices|count ~3 i|how|that',
  ],
  'hours-day': [
    2,
    '4|5|6|7|8|four|five|six ~1 hours|hrs ~3 $|day|daily|train|every|today|again',
    'train|training|cardio|gym|run|treadmill ~2 4|5|6|7|8 hours',
  ],
  filthy: [
    2,
    'chewing|eating|food|swallowing|meals|fat|carbs|sugar|solid_food|solids ~4 filthy|dirty|gross|contaminat*|heavy_inside|wrong|weak|shameful|poison*',
  ],
  'drinks-meals': [1.5, 'only|just ~1 drink|sip ~2 meals|food|my_meals|dinner'],
  polluted: [1, 'filthy|contaminated|polluted ~4 eat|ate|food|chewing'],
  disgust: [
    1.5,
    'disgusting|disgusted|gross|like_a_pig|fat_pig|cow|whale|hate_myself|hate_my_body|scream|greedy|ashamed|guilty|repulsive|revolting|weak_for|greedy',
  ],
  sessions: [
    1.5,
    '# am|pm ~~2 # ~~3 and ~1 #',
    '#|noon , #|noon|morning and #|noon|night',
    'three|3|4|5|6 ~1 times|visits|sessions|workouts ~2 a_day|today|tomorrow|per_day|daily|again',
    'same|that ~1 every_day|each_day',
  ],
  compelled: [
    1,
    'i ~1 have_to|must|need_to|got_to ~~2 $',
    'i have_to|must , | because|i|it',
    'can not|will_not|not ~1 sit|rest|stop|relax',
  ],
  joking: [-1.5, 'lol|banter|no_regrets|worth_it'],
  logging: [
    -2,
    'log|logged|logging|entry|diary|tap|button|booking|wrong|mistake|accident|typo|swap|plan_change|duplicate',
  ],
  fuel: [-1, 'pre_workout|marathon|race|bulk|gains|guests|kids|recipe|boxing|blood_test'],
})
