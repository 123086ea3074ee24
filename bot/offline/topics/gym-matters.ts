import { sayings } from '../sayings.ts'

/**
 * Matters of a gym that Spotter can't see to, or not yet: these words decide, whatever stands
 * beside them ("is the sauna busy" is not about the training floor).
 */
export const beyondUs = sayings(`
  membership|memberships|subscription|contract|refund|invoice|payment|payments|fee|fees|discount|voucher|direct_debit
  price|prices|pricing|cost|costs|expensive|cheap|cheaper
  how much is|are|do_you_charge|does|for|do_i_pay [..] membership|month|it_cost|cost|pass|class|session|year|trainer|pt
  pay|paying|paid|charge|charged|bill|billing
  day|guest|free|trial pass|trial|passes
  cancel|freeze|pause|renew|upgrade my|the membership|contract|subscription|class|account
  sauna|saunas|steam|pool|swimming|jacuzzi|hot_tub|solarium|spa|massage
  shower|showers|toilet|toilets|loo|locker|lockers|changing|towel|towels|hairdryer
  parking|car_park|park_my|park_here|bike_rack|wifi|wi_fi|password|air_con|air_conditioning|aircon|music|playlist|creche|childcare|water_fountain|vending
  lost_and_found|lost_property|left_my|forgot_my|lost_my
  book|booking|reserve [..] class|classes|course|courses|lesson|lessons|trainer|trainers|court|table|induction|tour|pt|flight|hotel|taxi|ticket|tickets|room
  class|classes|course|courses|lesson|lessons [..] book|reserve
  waitlist|waiting_list
  sign [me|us] up $|please|to|as|online|for_a|for_the|for_membership
  signed|signing up
  remind|reminder|call_me
  broken|out_of_order|not_working|does_not_work|maintenance|damaged|dirty
  opening|closing|opens|closes hours|hour|times|time|at|#time
  open|opened|opens|closed|closes|close|shut|shuts [on|at|until|today|now|#now|for|over] #time|#now|today|christmas|easter|late|yet|still
  is|are [the|you|it|we|your|this] [gym|place|studio|#split] [still|already|now|#now|always|#number] open|closed|shut|opened|closing|opening
  when|what_time|how_late|until_when|what_hours|how_long [..] open|close|opens|closes|shut|shuts|opening|closing
  are|is [..] open|closed [..] $
  your hours
  business|opening hours
  staffed|staff|receptionist|reception|manager|front_desk|personal_trainer|personal_training|a_trainer|a_pt|a_coach
  bring|take [..] friend|guest|kid|kids|child|children|dog|partner
  guest|guests|visitor
  referral|refer
  timetable|class_schedule|schedule_of_classes|what_classes|which_classes|any_classes
  when|what_time is [the|next] [next] [#split|#word] class
  address|directions|phone_number|email|where_are_you|where_is_the_gym|location
  [is|are] there [a|any|another] [#split] class|classes|course|courses|lesson
  what|which class|classes
  #split [is|are|feels|feel] [so|really|very|still|super|all|both] sore|tight|stiff|hurt|hurts|hurting|aching|killing|cramping|injured|swollen|tired|fried|wrecked|destroyed|jelly
  #number [of] #split
  how do|can|should|to [i|you|we|one] [properly|correctly|do|train|perform] [a] #split $
  sore|tight|stiff|aching|painful|injured #split
  hurts|hurt|tore|torn|pulled|strained|sprained|twisted [my|a|the] #split|muscle|ankle|knee|wrist|shoulder|back|hip|elbow|neck
  how many|often times [..] i|we|my|have
  how many visits|sessions|workouts
  how long have|was|did i
  park $
  trainers|coaches|instructors|instructor|pts
  ^ [can] [i] [i_want] talk|speak to a [real] human|person|someone
  complaint|complain
  i did|lifted|benched|squatted|deadlifted|ran|logged [..] #number
  i did|trained|hit|worked #split #time
  covid|mask|masks|dress_code|allowed_to
  app|website|account|login|log_in|password
`)

/** Advice on training and food, which Spotter does not give yet. */
export const advice = sayings(`
  macro|macros|protein|calorie|calories|kcal|carb|carbs|carbohydrates|fat|fats|fibre|diet|diets|dieting|nutrition|nutrient
  eat|eating|food|foods|meal|meals|snack|snacks|breakfast|hungry|recipe|recipes|vegan|vegetarian
  creatine|supplement|supplements|whey|shake|shakes|preworkout|pre_workout|bcaa|vitamin|vitamins|steroids
  weight|weigh|weighs|bmi|bmr|tdee|body_fat|kilos|lose|gain|bulk|bulking|cut|cutting|shred|lean|tone|toned|fat_loss
  plan|plans|program|programme|programs|routine|routines|schedule|workout_for|exercise_for|exercises|exercise|mesocycle|deload
  how do|can|should|to [i|you|we] [..] squat|deadlift|bench|#split|train|form|stretch|warm
  form|technique|posture|grip|stance
  sets|rep|reps|rest|rir|rpe|1rm|one_rep|max|pb|pr|personal_best|personal_record|record|records|volume
  log|logged|track|progress|stats|statistics|streak|history|visits|report|how_often_have|how_many_times
  injury|injured|injure|hurt|hurts|pain|painful|sore|soreness|doms|ache|aches|aching|cramp|cramps|pulled|strained|sprained|swollen|stiff|tired|recovery|recover|rehab|physio
`)

/** Words of a gym: what was asked with them and not understood is still the gym's matter. */
export const ofTheGym = sayings(`
  #number|#split
  dumbbell|dumbbells|barbell|barbells|kettlebell|kettlebells|machine|machines|equipment|weights|mat|mats|band|bands|cable|cables|plates|bench
  class|classes|course|courses|lesson|lessons|zumba|crossfit|boxing|yoga|pilates
  gym|gyms|fitness|workout|workouts|training|train|trained|exercise|lift|lifting|lifted|coach|trainer|member|members|session|sessions
  hours|open|opened|close|closed|closing|opening
  check_in|check_out|checked_in|checked_out|checking_in|checking_out
  slot|slots|place|spot|claim
  privacy|data|delete_my|forget_me|gdpr|export
  settings|language|units|kg|lbs
  forecast|prediction|predict|accurate|accuracy
`)

/** How Spotter is used. */
export const helpWanted = sayings(`
  ^ [please] help [me] [please] $
  ^ help
  need|want|get [some|a] help|hand
  help me
  what [else] [all] can|could|do|are you|i|we [..] do|ask|say|help|know|able|type|offer
  how can|could|do|should you|i|we help|use|ask|work
  how does|do it|this|that|you|spotter|bot work
  how does|do [the] booking|bookings|slots|offers|holds|alerts|notifications|reminders|reserving|swapping work
  what [things|questions|stuff] can|do
  how [do|does|can] [i|to|one|we|you] [..] check|checking|sign|use|undo|cancel|change|start|book|reserve|swap|move|hold|stop
  do|must|should i|we need|have to book|reserve
  commands|command|menu|options|instructions|manual|tutorial|features|functions
  ^ start $
  ^ info $
  what|how is this
  explain
`)

/** Other places that may be busy or open; not the gym's business, whatever is asked about them. */
export const otherPlaces = sayings(`
  restaurant|restaurants|cinema|hotel|hotels|train_station|station|airport|bus|buses|tube|metro|traffic|motorway
  the|next|a trains|train_times|train_to|train_from
  bank|banks|post_office|supermarket|supermarkets|shop|shops|mall|pharmacy|chemist|dentist|hospital|hairdresser|barber
  library|museum|church|nightclub|pub|pubs|beach|moon|road|roads|city|town|office
`)

/** Work for a desk: not the gym's, whatever it is to be written about. */
export const deskWork = sayings(`
  write|draft|compose|proofread|summarise|summarize|do|finish|solve .. essay|poem|story|homework|assignment|coursework|dissertation|thesis|letter|cv|resume
  help [me] with [my|an|a|the] essay|homework|assignment|coursework|dissertation|thesis|maths|math
`)

/** Evidently not of the gym. */
export const outOfScope = sayings(`
  weather|rain|raining|sunny|snow|snowing|temperature|degrees|umbrella
  joke|jokes|riddle|poem|poems|story|song|lyrics|haiku|essay|limerick|rap
  bitcoin|crypto|stock|stocks|shares|invest|investment|mortgage|loan|tax|taxes
  president|prime_minister|election|elections|politics|political|vote|government|parliament|minister|war|brexit|trump|biden
  capital|population of
  football|soccer|basketball|cricket|rugby|tennis|formula_one|f1|world_cup|champions_league|match|score|premier_league
  movie|movies|film|films|netflix|series|tv|television|actor|celebrity|youtube|tiktok|spotify
  python|javascript|java|typescript|html|css|sql|code|coding|program_a|script|function|algorithm|regex|docker|excel
  euro|euros|dollar|dollars|yen|naira|rupees|pounds to|into|in euro|euros|dollar|dollars|yen|naira|rupees|pounds
  exchange rate|rates
  translate|translation|in french|german|spanish|italian|chinese
  homework|maths|math|equation|calculate|square_root|multiplied|divided|integral|derivative
  #number|\\d+|one|two|three|four|five|six|seven|eight|nine|ten plus|minus|times|divided
  what is #number
  pizza|burger|takeaway|flight|flights|taxi|uber|shopping|doctor|school|university
  planet|planets|space_station|galaxy|universe|dinosaur|dinosaurs|history_of
  love you|me|u|him|her
  you|in love
  marry|girlfriend|boyfriend|date|dating|sex|kiss|sexy
  meaning of life
  news|headline|headlines
  horoscope|zodiac|lottery|religion|god|jesus|allah|bible
  letter|cv|resume|cover_letter|email_to|write
  alarm|timer|lights|lamp|music
  phone|laptop|computer|iphone|android|windows
  recipe_for
  cat|cats|dog|dogs|horse
`)
