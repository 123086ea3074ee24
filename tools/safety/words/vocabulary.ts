/** Lists of words that phrases share, in the notation of a phrase. */
export const vocabulary: Readonly<Record<string, string>> = {
  // Bodies and what they feel
  chest: 'chest|chests|breastbone|sternum|ribcage|rib_cage|brust',
  pang:
    'pain|pains|pained|painful|hurt|hurts|hurting|hurtin|pressure|tight|tighter|tightness|tightening|tightens|tighten|squeezing|squeezed|' +
    'squeezes|crushing|crushed|heavy|heaviness|stabbing|stabby|burning|burns|constricted|constricting|clenching|aches|aching|ache|' +
    'agony|gripping|discomfort|exploding|throbbing|pinching|twinges|twinge|in_a_vice|in_a_vise|like_a_vice|caving_in',
  feels:
    'feel|feels|feeling|felt|is|are|was|went|going|goes|gone|got|gets|getting|getting_really|becoming|turned|starting_to_feel',
  odd: 'weird|funny|strange|off|wrong|odd|not_right|heavy|numb|tingly|tingling|tingles|dead|weak|painful|limp|useless|asleep|pins_and_needles',
  numb: 'numb|numbness|tingly|tingling|tingles|weak|weakness|dead|limp|paralysed|paralyzed|droopy|drooping|pins_and_needles|useless|no_feeling',
  dizzy:
    'dizzy|dizziness|dizzy_spell*|lightheaded*|light_headed*|light_head|woozy|faint|vertigo|giddy|seeing_stars|seeing_spots|' +
    'black_spots|tunnel_vision|vision_went|vision_going|vision_goes|see_stars|see_spots|going_to_pass_out|about_to_pass_out|nearly_pass_out|almost_pass_out|' +
    'going_to_faint|about_to_faint|going_to_black_out|about_to_black_out|schwindelig|room_spins',
  faint:
    'fainted|fainting|faints|faint|passed_out|pass_out|passing_out|passes_out|blacked_out|blacking_out|black_out|blackout|blackouts|' +
    'lost_consciousness|losing_consciousness|lose_consciousness|keeled_over|collapsed|went_unconscious|knocked_out_cold|ohnmächtig',
  joint:
    'knee|knees|shoulder|shoulders|elbow|elbows|wrist|wrists|ankle|ankles|hip|hips|neck|back|lower_back|hamstring|hamstrings|calf|calves|' +
    'groin|achilles|foot|hand|finger|thumb|bicep|biceps|tricep|triceps|pec|quad|quads|rotator_cuff|spine|disc|rib|ribs|shin|shins|heel|jaw|toe|arm|leg|forearm',
  now: 'now|right_now|just_now|currently|at_the_moment|as_we_speak|today|still|again|atm|suddenly|since_this_morning|keeps|constantly',
  // People
  kin:
    'wife|husband|girlfriend|boyfriend|partner|fiance|fiancee|friend|friends|sister|brother|mum|mother|dad|father|son|sons|daughter|daughters|' +
    'kid|kids|child|children|cousin|niece|nephew|aunt|uncle|grandma|grandmother|grandpa|grandad|nan|client|clients|colleague|coworker|roommate|flatmate|' +
    'teammate|neighbour|neighbor|boss|bestie|spouse|missus|lad|toddler|stepson|stepdaughter|stepbrother|stepsister|grandson|granddaughter|student|trainee|' +
    'gym_partner|training_partner|spotter|guy|girl|woman|man|lady|bloke|person|member|teenager|teen|boy|dude|workmate|athlete|instructor|pt|trainer|coach',
  young:
    'son|daughter|kid|child|niece|nephew|brother|sister|cousin|stepson|stepdaughter|stepbrother|stepsister|grandson|granddaughter|boy|girl|teenager|teen|client|friend|' +
    'lad|student|kids|boys|girls|boyfriend|girlfriend|athlete|trainee|little_brother|little_sister|eldest|youngest|oldest|partner',
  // Food
  meal: 'eat|eating|ate|eaten|dinner|lunch|breakfast|brekkie|supper|tea|meal|meals|food|snack|snacks|dessert|binge|binges|bingeing|binging|cake|pizza|takeaway|carbs|feast|everything|buffet|thanksgiving|it',
  dietFood:
    'veg|non_veg|nonveg|offal|organ|red|raw|sushi|kidney|kidneys|anything_with|pork|beef|lamb|mutton|fish|seafood|shellfish|prawns|chicken|egg|eggs|wheat|nuts|peanuts|onion|onions|garlic|mushrooms|mushroom|cheese|milk|soy|spicy|it_spicy|animal|animals|bread|rice|pasta|oats|tomatoes|liver|tofu|lentils|beans|broccoli|olives|coriander|cilantro',
  nothing:
    'coffee|black_coffee|coffees|gum|chewing_gum|water|diet_coke|coke_zero|diet_soda|diet_sodas|air|ice|ice_cubes|cigarettes|vapes|lettuce|celery|cucumber|cucumbers|' +
    'energy_drinks|monster|red_bull|apples|an_apple|one_apple|tea|green_tea|broth|bone_broth|black_tea|rice_cakes|caffeine|nicotine|zyns|lemon_water|salt_water|one_meal|nothing|egg_whites|popcorn|jello|half_an_apple|a_few_crackers',
  weightLoss:
    'lose|losing|lost|loose|drop|dropping|shed|shedding|cut|cutting|burn|burning|slim|slimming|shred|shredding|lean_out|leaner|deficit|skinny|skinnier|thin|thinner|weight|fat|diet|' +
    'dieting|kcal|macros|weigh|lighter|scale|cutten',
  doctor:
    'doctor|doctors|cardiologist|surgeon|consultant|midwife|nurse|specialist|neurologist|oncologist|physiotherapist|obgyn|ob|obstetrician|gynaecologist|gynecologist|hospital|' +
    'therapist|dietitian|dietician|psychiatrist|nephrologist|chiro|chiropractor|orthopedist|osteopath|paramedics|medic|they_at_the_hospital|medical_team|my_team|arzt',
  lifts:
    'bench|benching|benched|bench_press|press|presses|pressing|push_ups|pushups|push_up|push_day|dips|flyes|flys|fly|flies|pec|pecs|pec_deck|chest_day|cable|cables|incline|decline|crossovers|doms|' +
    'workout|workouts|session|lifting|lifted|training|trained|sets|reps|gym|pump|pumped|stretch|stretches|stretching|foam|sore|soreness|upper_body|push|muscle|muscles',
  effort:
    'sprints|sprint|sprinting|burpees|hiit|squats|leg_day|legs|workout|session|class|spin|intervals|deadlifts|run|running|treadmill|rower|rowing|assault_bike|cardio|set|sets|stairs|stairmaster|stair_climber|crossfit|training|circuit',
  weekday:
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  pump: 'pump|pumped|arm_day|arms_day|pull_day|push_day|leg_day|back_day|shoulder_day|curls|grip|lol|doms|sore|soreness',
  // Not eating, and for how long
  noFood:
    'not_to_eat|not_eat|not_eating|not_eaten|not_ate|stop_eating|stopped_eating|without_eating|without_food|without_any_food|no_food|zero_food|fast_for|fast_until|fast_till|to_fast|i_fast|will_fast|water_fast|dry_fast|day_fast|long_fast|skip_food|skipping_food|skip_meals|skipping_meals|fasted|fasting|starve|starved|starving|only_water|just_water|just_drink_water|only_drink_water|nothing_but_water|' +
    'avoid_eating|from_eating|stop_myself_eating|skip_eating|water_only|eat_nothing|eating_nothing|ate_nothing|eaten_nothing|no_meals|zero_kcal|not_touched_food|not_had_food|not_had_a_meal|not_had_any_food|empty_stomach_for|liquids_only|only_liquids',
  span: 'days|since_monday|since_tuesday|since_wednesday|since_thursday|since_friday|since_saturday|since_sunday|since_yesterday|until_monday|until_tuesday|until_wednesday|until_thursday|until_friday|until_saturday|until_sunday|till_monday|till_friday|till_saturday|till_sunday|a_week|one_week|all_week|weeks|the_weekend|all_weekend|this_week|till_the_weekend|until_the_weekend|whole_week|until_my|till_my|until_it_is|till_it_is|until_it_comes|until_the_wedding|as_long_as|forever|until_i|longest',
  someone:
    'he|she|him|her|someone|somebody|man|woman|guy|girl|bloke|lady|person|member|friend|mum|dad|wife|husband|partner|brother|sister|son|daughter|kid|boy|girlfriend|boyfriend|grandad|grandma|colleague|trainer|instructor|lad|people|client|granny|grandpa|uncle|aunt|teenager|buddy|spotter',
  edible:
    'eat|eats|eating|ate|eaten|food|foods|meal|meals|dinner|dinners|lunch|lunches|breakfast|breakfasts|supper|pastry|croissant|carbs|bread|rice|pasta|snack|snacks|snacking|cookie|cookies|cake|chocolate|pizza|sugar|kcal|oil|bite|bites|mouthful|dessert|crisps|chips|burger|ice_cream|sandwich|banana|potato|potatoes|lettuce|salad|apple|nuts|peanut_butter|cereal|slice|donut|doughnut|takeaway|calorie|feed|fed|fries|sweets|candy|biscuit|biscuits|cheese|butter|avocado|toast',
  // Drugs
  anabolic:
    'steroid|steroids|roids|roid|anabolic|anabolics|tren|trenbolone|tren_a|tren_e|test_e|test_c|test_cyp|test_p|test_prop|testosterone|anavar|var|winstrol|winny|dianabol|dbol|d_bol|deca|nandrolone|masteron|mast|primobolan|primo|' +
    'halotestin|halo|anadrol|adrol|superdrol|sdrol|equipoise|turinabol|tbol|sustanon|sust|boldenone|proviron|sarm|sarms|rad140|rad_140|ostarine|ostarin|mk677|mk_677|mk2866|mk_2866|lgd|lgd4033|lgd_4033|ligandrol|cardarine|gw501516|' +
    'yk11|yk_11|s23|andarine|hgh|growth_hormone|igf|igf_1|trt|orals|prohormones|prohormone|synthol|epo|peptides|bpc_157|ibutamoren|gear|juice|the_juice|the_sauce|blast_and_cruise',
  burner:
    'dnp|dinitrophenol|clen|clenbuterol|albuterol|salbutamol|ephedra|ephedrine|ephedrin|eca|eca_stack|ma_huang|t3|cytomel|liothyronine|thyroxine|levothyroxine|bronkaid|primatene|phentermine|adipex|adderall|vyvanse|ritalin|' +
    'meth|amphetamine|amphetamines|cocaine|coke_to|sibutramine|dmaa|yohimbine|hcg|tapeworm|tapeworms|slimming_pills|slimming_pill|diet_pills|diet_pill|skinny_pills|weight_loss_pills|weight_loss_pill|weightloss_pills|fat_loss_pills|skinny_jab|skinny_jabs|appetite_suppressants|duromine|orlistat|alli',
  glp: 'ozempic|semaglutide|sema|wegovy|mounjaro|tirzepatide|zepbound|retatrutide|reta|saxenda|liraglutide|rybelsus|trulicity|glp|glp1|glp_1|glp1s|skinny_jab|skinny_jabs|skinny_shot|skinny_pen',
  dosing:
    'dose|doses|dosed|dosage|dosages|dosing|how_much|how_many|how_long|mg|mcg|ml|iu|cc|cycle|cycles|cycling|blast|blasting|stack|stacking|stacked|pct|inject|injecting|injection|injections|pin|pinning|shot|shots|buy|buying|order|ordered|get_hold|get_my_hands|where_can|' +
    'where_do|where_to|source|sourcing|take|taking|took|taken|use|using|used|run|running|try|trying|tried|start|starting|started|should_i|can_i|could_i|hop_on|hopping_on|hopped_on|go_on|going_on|went_on|get_on|on|been_on|worth|best|recommend|suggest|which|protocol|plan|need|want|thinking|considering|got|have|bought|' +
    'timing|combine|with|add|before|microdose|week|safe|safely|help_me|half_life|side_effects|sides|results|legit|online|how_do|how_to|is_it_ok|okay_to|ok_to|faster',
  // Medicine
  ban: 'said_no|not|no|never|stop|stopped|avoid|avoiding|against|rest|forbade|forbidden|banned|off_limits|quit|wait|waiting|hold_off|nothing|forbid|forbids|without|only_light|take_it_easy|dangerous|too_risky|pause',
  exertion:
    'lift|lifting|train|training|exercise|exercising|exercises|work_out|working_out|workout|workouts|gym|run|running|cardio|squat|squats|deadlift|deadlifts|squatting|deadlifting|weights|sport|sports|strain|straining|heavy|bench|diet|dieting|lose|activity|physical|strenuous|impact|jump|jumping|deficit|fasting|hiit|press|overhead',
}
