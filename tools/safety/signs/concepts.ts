import { both } from '../words/pattern.ts'

const strange =
  'pain|pains|painful|hurt|hurts|hurting|pressure|tight|tightness|tightening|squeezing|squeezed|squeeze|crushing|crushed|heavy|heaviness|stabbing|burning|weird|funny|strange|off|brick|bricks|elephant|compressed|weight_on|sitting_on|standing_on|stuck|full|caving|burst|explode|numb|killing_me|vice|vise|band|discomfort|ache|aching|aches|uncomfortable|wrong|bad|constricted|clenching|clenched|fluttering|hot|rope'

/** Single observations that mean little alone. Each is a list of phrases; what is negated or long past does not count. */
export const concepts: Readonly<Record<string, readonly string[]>> = {
  // A body that fails
  chest: [...both('@chest|ribs|rib_cage|sternum|behind_my_breastbone', strange, 7)],
  arm: [
    'can not|can_barely|could_not ~2 feel ~2 arm|hand|fingers',
    ...both(
      'my_hand|right_hand|one_hand|left_arm|my_arm|both_arms|one_arm|right_arm|left_shoulder|left_hand|shoulder_blade|between_my_shoulder_blades',
      'numb|tingling|tingly|tingles|dead|heavy|weird|funny|weak|pain|pains|hurt|hurts|aching|ache|limp|useless|pins_and_needles',
      5,
    ),
  ],
  jaw: [
    ...both('jaw|teeth', 'pain|pains|ache|aching|hurt|hurts|hurting|tight|numb|sore', 4),
    'up|into|to ~3 jaw|neck',
  ],
  coldSweat: [
    'cold sweat*',
    'clammy',
    'sweating|sweaty|drenched|sweats|sweat ~4 cold|more_than|a_lot|loads|buckets|though|stopped|resting|sitting|profusely|for_no_reason|cold',
    'cold and sweaty|clammy',
    'pouring|dripping|soaked|drenched with|in? sweat',
  ],
  breathless: [
    'can|could|can_hardly|can_barely|hardly|barely ~2 not? ~2 breathe|breath|get_air',
    'short|shortness of breath',
    'airway|windpipe ~3 closing|tight|blocked|swelling|closed',
    'out of breath',
    'breathless',
    'hard|difficult|struggle|struggling|trouble|tough|painful|heavy ~3 breathe|breathing|breath',
    'gasping',
    'wheez*',
    'breath* ~3 shallow|fast|heavy|hurts|painful|worse|weird|off',
    'panting ~3 rest|sitting|still',
  ],
  faint: [
    '@dizzy',
    'faint|fainting|fainted|pass_out|passing_out|passed_out|black_out|blacking_out|blacked_out|collapse|collapsed|keel_over',
    'about to ~2 drop|go_down|fall',
  ],
  wildHeart: [
    ...both(
      'heart|pulse|heartbeat|heart_rate|hr',
      'racing|race|pounding|hammering|fluttering|flutter|skipping|skips|irregular|irregularly|crazy|nuts|insane|mental|mad|bonkers|beating_fast|so_fast|really_fast|too_fast|weird|weirdly|funny|jumping|thumping|erratic|all_over|out_of_my_chest|through_the_roof|haywire|wild|scary|something_scary|stops|then_stops|stumbling|stumbles|stutters|flipping|flips|bursting|exploding',
      6,
    ),
  ],
  sick: [
    'nausea|nauseous|nauseated|vomit*|throw_up|throwing_up|threw_up|puking|puke|puked|going_to_be_sick|feel_sick|feeling_sick|sick_to_my_stomach|queasy|been_sick|being_sick',
  ],
  pale: ['pale|grey|gray|blue_lips|white_as|ashen|blue'],
  sight: [
    'saw|see|seeing double',
    ...both(
      'vision|sight|eyesight|see|eyes|eye',
      'gone|went|going|blurry|blurred|blurs|double|dark|black|tunnel|lost|disappeared|blind|half|patchy|flashing|zigzag|fuzzy|wonky',
      5,
    ),
  ],
  sudden: ['suddenly|sudden|out_of_nowhere|all_at_once|just_now|just_happened|right_now|in_the_middle_of'],
  face: [
    ...both(
      'face|mouth|smile|eyelid|cheek|lip|tongue',
      'droop*|numb|numbness|slack|sagging|lopsided|crooked|weird|tingling|dead|frozen|paralys*',
      5,
    ),
  ],
  speech: [
    'find ~3 words',
    'trouble|difficulty|difficult|hard|struggling|struggle|unable ~2 speak|speaking|talk|talking|words',
    'can not|could_not|can_barely ~1 speak|talk',
    ...both(
      'speech|words|talking|talk|speak|speaking|sentences|slur*',
      'slur*|slurred|slurring|slurry|jumbled|funny|weird|wrong|hard|mumbl*|garbled|mixed|properly|muddled',
      5,
    ),
  ],
  oneSide: [
    ...both(
      'one_arm|one_leg|one_hand|left_arm|right_arm|left_leg|right_leg|one_side|left_side|right_side',
      'weak|weakness|numb|numbness|limp|paralysed|paralyzed',
      4,
    ),
    'one|left|right|whole|half ~1 of? ~1 my? side',
    'side of my body|face',
    'one|left|right arm|leg|hand|foot ~3 weak|numb|dead|heavy|useless|limp',
  ],
  weak: ['weak|weakness|numb|numbness|dead|heavy|paralysed|paralyzed|useless|limp'],
  confused: [
    'asking|asks|repeating|repeats ~3 same ~1 question|questions|thing|things|sentence|himself|herself',
    'stay|staying|keep ~2 awake|eyes_open',
    'confused|confusion|disoriented|disorientated|delirious|foggy|dazed|spaced_out|where_i_am|what_day|slow_to_answer|not_making_sense|makes_no_sense|drowsy|sleepy|groggy|out_of_it|memory|amnesia',
    'talk|talks|talking|speaking|mumbling|saying ~1 rubbish|nonsense|gibberish|gobbledygook|garbage|weird_things',
    'can not think !of|about|so|that|i|it|this|what',
    'not|no|hardly ~2 remember|recall|recognise|focus|think_straight',
  ],
  headHit: [
    'took|takes|got ~4 to|on|in|against the|his|her|my head',
    'head knock|bump|injury|impact|blow|collision|clash',
    ...both(
      'head|skull|temple|forehead|face',
      'hit|hitting|banged|bang|banging|smashed|smash|smacked|whacked|knocked|cracked|bumped|bashed|slammed|struck|landed|dropped_on|fell_on|clocked|kicked|dropped|hits',
      6,
    ),
  ],
  headache: [
    'headache|headaches|migraine|head_pain|head_is_pounding|head_is_splitting|head_hurts|head_is_killing|pounding_head|splitting_head|head_ache',
  ],
  worst: ['worst|ever|explosive|thunder*|blinding|unbearable|insane|splitting|excruciating|like_never'],
  swollenFace: [
    ...both(
      'face|lips|lip|tongue|throat|eyes|eyelids|mouth|neck',
      'swell*|swollen|puffy|puffing|huge|thick|bigger|growing|getting_big|closing|tight|itchy|big|ballooning|blowing_up|close_up',
      5,
    ),
    'can not|hard_to|hurts_to|trouble ~1 swallow|swallowing',
  ],
  hives: ['hives|rash|itchy_all_over|itching_all_over|welts|red_blotches|blotchy'],
  allergen: [
    ...both(
      'ate|eaten|eating|had|tried|drank|took|swallowed|bite|after',
      'nut|nuts|peanut|peanuts|almond|almonds|cashew|cashews|shrimp|prawn|prawns|shellfish|crab|lobster|egg|eggs|fish|sesame|milk|kiwi|bar|shake|smoothie|antibiotic|antibiotics|pre_workout|supplement|protein|bee|wasp|stung',
      6,
    ),
    'stung',
    'allergic|allergy',
  ],
  fell: ['fell|fallen|falls|dropped|drops|went_down|toppled|tumbled|slipped|collapsed|crumpled|flew'],
  noAnswer: [
    'not ~2 talk|talking|answer|answering|respond|responding|react|reacting|move|moving|breathe|breathing|wake|waking|conscious|get_up|getting_up|open',
    'unresponsive|unconscious|motionless|lifeless|out_cold|passed_out|limp',
    'no pulse|response|answer|reaction',
  ],
  someoneElse: ['he|she|him|her|they|someone|somebody', 'my|a|the|this|an|some|old|one ~2 @kin'],
  overheated: [
    'can not ~2 cool|cool_down|stop_sweating',
    'skin ~3 fire|burning|hot_and_dry|boiling',
    'burning up',
  ],
  hotSetting: ['sauna|steam_room|hot_yoga|heat|heatwave|sun|boiling|overheat*|hot_room|hot|bikram'],
  bleeding: ['bleeding|blood|bleed'],
  sugar: ['diabetic|diabetes|type_1|insulin|hypo|blood_sugar|sugar|glucose'],
  shaky: ['shaking|shaky|trembling|sweating|sweaty|slurring|pale|weird|wobbly|jittery|clammy|jelly'],
  darkPee: [
    ...both(
      'pee|piss|pissing|peeing|urine|wee|weeing|urinate|toilet',
      'brown|dark|cola|coke|tea|black|red|rusty|rust|blood|bloody|maroon|coffee|pepsi',
      7,
    ),
  ],
  stimulant: [
    'pre_workout|pre_workouts|caffeine|energy_drinks|energy_drink|fat_burner|fat_burners|clen|ephedrine|adderall|redbulls|monsters|scoops',
  ],
  resting: [
    'rest|resting|sitting|sat|lying|laid|bed|doing_nothing|stopped|an_hour|hours|half_an_hour|minutes|won_t|all_day',
  ],
  trained: ['doms', 'sore|soreness|pec|pecs|muscle|muscles ~4 from|after|yesterday'],
  effort: ['after|during|from|post|doing|mid ~3 @effort'],
  // Food that rules somebody
  eats: ['@edible', 'feel|feeling|felt|am ~1 full'],
  eatsNot: [
    '@noFood !enough|that|this|those|these|numbers|weight|weigh|morning|cardio|training|run|bloods|blood|#|kg|and_order|in_the_wild|meat|much|any|@dietFood',
    'skip|skipping|skipped|skips ~2 meals|eating|food|every_meal|all_meals|lunch_and_dinner|dinner_and_lunch',
    'barely|hardly|scarcely ~1 eat|eating|ate|eaten',
    'not ~3 eat|eating|eaten !that|this|those|these|meat|much|any|fish|dairy|sugar|bread|gluten|out|enough|late|junk|breakfast|after|before|carbs|much_meat|@dietFood',
    'eat|eating|ate|eats nothing|barely|hardly|less_and_less',
    'starve|starving|starves|starved|starvation',
    'food restriction',
    'restrict|restricting|restriction',
    'refuse|refusing|resist ~2 eat|food',
    'without ~2 eating|food|a_meal',
    'living|live|survive|surviving ~2 on ~2 @nothing',
    'so ~2 just|only ~2 drink|have|take ~1 @nothing',
    'nothing but @nothing',
  ],
  span: [
    '@span',
    'all|whole|entire day|week|weekend',
    '# days',
    'days|weeks',
    'tomorrow and',
    'till|until ~3 @weekday|wedding|weekend|weigh_in|holiday|party|shoot|goal',
  ],
  starves: ['starve|starving|starved|starves|starvation ~2 !lunch|dinner'],
  pride: [
    'proud|love_that|happy_about|better_i_feel|only_feel_ok|only_feel_good|only_feel_safe|only_feel_okay|feel_better_when_i_do_not|feel_best_when|feels_like_winning|feel_powerful|feel_in_control|satisfying',
  ],
  hungry: [
    'hunger|hungry|hungrier|growling|empty_stomach|feel_empty|feeling_empty|so_empty|being_empty ~3 !after|all_the_time',
  ],
  bones: [
    'my|see|seeing|show|shows|showing|feel|count|his|her|visible|poking|sticking ~2 bones|ribs',
    'bones|ribs ~2 show|shows|showing|visible|poke|poking|stick|sticking|out|through',
    'bony|collarbones|collarbone|hipbones|hip_bones|skeletal|skeleton|thigh_gap|emaciated ~2 !and_wings|for_dinner|recipe|broth',
  ],
  much: [
    '# hours|hrs|km|miles ~3 cardio|running|treadmill|run|exercise|gym|training|walk',
    'hours ~2 of|cardio|running !this|the|that|next|each|every|my|your|opening|day|week',
    'until|till ~2 midnight|i_drop|i_collapse|i_faint|it_is_gone|i_burned|i_have_burned|everything|every_calorie|i_hurt',
    '500|300|1000|200 situps|sit_ups|squats|burpees|jumping_jacks|push_ups',
    'for every|each|per ~3 slice|bite|cookie|meal|biscuit|mouthful|snack|bread|calorie|kcal',
  ],
  afraid: ['scared|scary|scariest|afraid|frightened|fear|nervous|anxious'],
  tiny: [
    'only|just ~1 ate|had|eaten',
    'one|1|half|a_few|only|just|single|more_than_a|even_a|tiny ~2 apple|egg|salad|cracker|crackers|rice_cake|grape|grapes|almond|almonds|bite|cookie|biscuit|lettuce|cucumber|bagel|slice|yoghurt|banana',
  ],
  counts: [
    'every|each|single gram|bite|calorie|kcal|crumb|mouthful|almond',
    'count|counting|counts|weigh|weighing ~3 every|each|all|lettuce|gum|grapes',
  ],
  thin: [
    'thin|thinner|skinny|skinnier|slim|slimmer|small|tiny|lose_weight|lose_more|losing_weight|weight_loss|weigh_in|weigh_less|lighter|flat_stomach|goal_weight|size_0|fat|gain|gaining|scale|bikini|lean|underweight|speed_it_up|faster',
  ],
  purges: [
    'purge|purging|purged|vomit*|puke|puking|puked|throw_up|throwing_up|threw_up|throws_up|make_myself_sick|made_myself_sick|making_myself_sick|sick_on_purpose|gag|laxative*|diuretic*|poop_everything|poop_it|poop_it_all|poop_it_all|empty_myself|empty_my_stomach|finger*_down|bring_it_up|bring_it_back_up|get_it_out|get_it_all_out|spit_out_my_food|spit_my_food|bent_over_the_toilet|over_the_toilet|hugging_the_toilet|spit_it_out|spit_food|spitting_food|spitting_out',
  ],
  onPurpose: [
    'on_purpose|deliberately|myself|so_it_does_not_count|not_count|stay_thin|lose|after_dinner|after_meals|after_eating|after_i_eat|every|again|whenever|skinny|weight|thin|lean|small|kcal|in_secret|secretly|weigh_in|weigh_ins|in_the_shower|in_the_toilet|makes_me_eat|made_me_eat|forces_me_to_eat|force_me_to_eat|make_me_eat',
  ],
  undoes: [
    'burn_more_than|burn_it|burn_off|burn_them|burn_everything|burn_the_same|work_it_off|work_off|run_it_off|run_off|sweat_it_out|make_up_for|make_up|compensate|compensating|punish|punishing|pay_for_it|pay_for|earn|undo_it|erase_it|cancel_it_out|cancels_it|get_rid_of_it|reverse_it',
    'get_rid_of|undo|erase|cancel|cancel_out|reverse|neutralise ~2 it_all|what_i|damage|kcal|binge|food|calorie|everything_i|weekend|sugar|carbs|treat|cheat|cake|dinner|lunch|pizza !booking|reservation|plan|reminder|snack|at|on',
  ],
  must: [
    'have_to|must|need_to|got_to|forced|can_not_rest|can_not_sleep|can_not_relax|everything|every_bite|every_single|each|only_if|only_eat_if|can_only_eat|unless|whenever|every_time|or_else|same_day|straight_after',
  ],
  moves: [
    'cardio|run|running|treadmill|gym|workout|exercise|exercising|train|training|steps|situps|sit_ups|squats|burpees|walk|hours|rowing|cycling|swim|spin',
  ],
  shame: [
    'not|never forgive myself',
    'guilt|guilty|disgust*|ashamed|shame|gross|hate_myself|hating_myself|hate_my_body|worthless|a_failure|total_failure|such_failure|pathetic|repulsive|dirty|terrified|petrified|panic*|terrif*|cry|crying|cried|sobbing|want_to_die|out_of_control|lose_control|lost_control|losing_control|dread|freak_out|freaking_out|feel_awful|feel_horrible|feel_huge|feel_fat|feel_sick_with',
  ],
  secret: [
    'lie|lying !there|down|in|on|awake|about_and|leg|triceps|tricep|hamstring|dumbbell|on_the|flat|back',
    'pretend|pretending !i_did_not|you|it_did_not|that_did_not',
    'hide|hiding|hid|hidden|secretly|secret|lied|fake|faking|trick|tricking|cheat_the|without_anyone|nobody_knows|no_one_knows|cover_up|disguise|sneak',
  ],
  lowWeight: [
    'low_weight|weight_loss|how_thin|how_little|my_weight_loss|being_underweight|underweight|my_eating|not_eating|weigh_in|eat|eating|food',
  ],
  watched: [
    'doctor|doctors|clinic|parents|mum|dad|family|nurse|husband|wife|boyfriend|girlfriend|therapist|partner|school|people|everyone|anyone|roommate|friends',
  ],
  ill: [
    'food_poisoning|stomach_bug|bug|flu|virus|norovirus|hangover|hungover|chemo|migraine|morning_sickness|allergic|allergy|lactose|gluten|dairy|milk|intolerant|intolerance|gone_off|undercooked|virus|poisoning|seasick|ibs|reflux',
    'makes|made me ~2 sick|throw_up|vomit|puke',
    'throwing_up|threw_up|vomiting|puking|been_sick|being_sick ~2 all_night|half_the_night|the_whole_night|since_last_night',
  ],
  screen: [
    'app|screen|display|profile|leaderboard|widget|dashboard|settings|plan|log|diary ~2 !every|food_and',
  ],
  gymTalk: [
    'set|sets|reps|machine|rack|log|fun|16:8|18:6|20:4|5:2|intermittent|window|ramadan|noon|skull|abductor|abs|belt|limit|these|burpees|just_fat_crying',
  ],
  grows: [
    'bulk|bulking|gain_muscle|gain_weight|too_skinny|bigger|mass|recipe|recipes|recommend|ideas|delicious|yummy|tasty',
  ],
  laughs: ['lol|no_regrets|worth_it|guilty_pleasure'],
  // A life that hurts
  death: [
    'die|dying|death|be_dead|am_dead|was_dead|were_dead|off_dead|i_dead|suicide|suicidal|not_exist|stop_existing|disappear_forever|not_wake_up|never_wake_up|end_it|ending_it|end_it_all|end_my_life|my_last_night|is_the_last_night|final_night|kill_myself|killing_myself',
  ],
  decided: [
    'made_up_my_mind|decided|ready|goodbye|tonight|plan_to|planned|note|last_time|for_good|final|peace_with|no_way_out|nothing_left',
  ],
  hopeless: [
    'pointless|hopeless|worthless|tired_of_living|tired_of_life|feel_empty|feeling_empty|so_empty|empty_inside|numb_inside|broken_inside|can_not_cope|am_alone|so_alone|feel_alone|all_alone|lonely|no_hope|give_up_on|hate_myself|hate_my_life|a_burden|a_failure|total_failure|such_failure|never_good_enough|never_be_good_enough|depressed|no_point|in_so_much_pain|miserable',
  ],
}
