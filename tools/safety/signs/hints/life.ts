import { type Hint, hints } from './hint.ts'

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|winter'
const subject =
  'maths|math|chemistry|biology|physics|history|geography|english|french|spanish|latin|science|german|algebra|spelling'

/** Somebody not of age, by school, papers and what they may not do yet. */
const young = hints('underAge', {
  'coming-of-age': [
    3,
    'when|once|as_soon_as|after|before|till|until i am|turn|hit|reach|become|get|will_be ~1 18|eighteen',
    'turn|turning|be|reach|hit|become ~1 18|eighteen ~2 in # months|years|weeks|days',
    '# more? months|years|weeks|days ~2 until|till|before|to|from ~3 18|eighteen|adult|of_age|my_18th',
    '18th|eighteenth ~1 birthday ~4 is|in|still|not|next|away',
    'not|never ~2 old_enough|of_age|an_adult_yet|legal_yet|legal_age',
    'too young ~3 gym|train|drive|drink|vote|sign|join|membership|weights|come_alone|by_myself',
    'driving|drive|car|moped ~1 licence|license|test ~4 at|when|with ~2 16|17|18',
    'not ~1 allowed ~8 until|till|til ~2 i ~1 am? 14|15|16|17|18',
    'until|till|til ~1 i ~1 am|turn ~1 14|15|16|17|18',
    '^ year|yr 7|8|9|10|11 ~1 lad|girl|boy|kid|here|student|pupil',
    'in|for ~1 # years ~2 i ~1 can|may|am ~2 licence|license|drive|vote|drink|18',
    '# more? ~1 birthdays|birthday|summers ~3 adult|18|eighteen|of_age|legal',
    'until|till|before ~2 i ~1 am|become|turn|count_as ~2 an? adult|grown_up',
    'am ~2 in 6th|7th|8th|9th|10th|11th|12th ~2 $|,|at|and|grade',
    '^ year|yr 7|8|9|10|11 ~1 here|and|,|$',
    'not|never ~1 vote|drive|drink|gamble ~1 for|until|till ~2 # ~1 years|yrs',
    'have|got|is|are|with ~1 # ~1 years|yrs|year|months|terms|semesters ~1 of|in|at|left_of|left_in|left_at ~1 school|high_school|secondary_school',
    'not ~1 buy|get|order|drink ~3 beer|alcohol|booze|cigarettes|vape|pint ~1 for|until|till ~2 # ~1 years|yrs',
    'old enough ~3 drive|vote|drink|join|work ~2 next|in|soon|this',
    'because|due_to|by|of ~3 age rule|limit|restriction',
    'am ~2 too young ~1 for|to !at_heart|feel|be|die|retire|have|give|look|know',
    'got|have|had|after|in ~1 detention',
    'a year|yr 7|8|9|10|11|12|13 lad|girl|boy|kid|student|pupil',
    'allowed ~6 without|unless|with ~3 adult|parent|parents|guardian|mum|dad|grown_up',
    'my ~1 pediatrician|paediatrician|kinderarzt',
    'my|junior|senior prom ~3 in|is|this|next|coming',
    '16|17 next|this|in|soon|on ~2 birthday|month|week|year|january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|spring',
  ],
  'may-not-yet': [
    2,
    '# ~1 years|months ~3 till|until|before|til ~4 drink|vote|drive|buy|legal|legally|smoke|gamble|licence|license|tattoo|adult',
    'can not|not ~2 legally|allowed_to ~3 drink|vote|drive|buy|gamble|get_a_tattoo',
    'till|until|before ~2 i ~3 legally|allowed ~3 drink|vote|drive|buy',
    'provisional|learner ~1 licence|license',
    'not drive yet|alone_yet',
    'fake id',
    'get|getting|passed ~3 moped|learner ~2 licence|license|permit',
  ],
  country: [1, 'uk|pub|england|britain|scotland|wales|ireland|australia|nz|germany|france|spain'],
  exams: [
    3,
    'my|got|have|doing|sitting|revising|for|during|before|after ~2 gcse|gcses|igcse|igcses|a_levels|alevels|a_level|as_levels|o_levels|sats|national_5s|highers|leaving_cert|junior_cert|abitur|nat_5s|btec|eleven_plus|psat|mock_exams_at_school',
    'my pe|p_e|form|maths|science|history ~1 teacher',
    'my ~1 coach|coaches|team|class|friends|locker|girls|boys ~1 at|in|from ~2 middle_school|high_school|secondary_school|junior_high',
    'learner|learners|drivers ~1 permit',
    'start|starting|starts|in|at|into ~1 sixth form|form_college',
    'sixth form ~1 starts|lessons|on|tomorrow|next|this|student|now',
    'gcse|gcses|igcse ~2 mocks|revision|results|exams|year|pe|this|next',
    '^ gcse|gcses|igcse|alevel|a_levels|sats',
  ],
  schoolwork: [
    1.5,
    `${subject} ~1 homework|teacher|test|exam|class|lesson|mocks|quiz|worksheet|coursework`,
    'homework',
    'paper round|route',
    'we|i break up for|from|on|this|next',
    'half term',
    'coursework|detention|recess|report_card|school_report|exam_leave|study_leave|pop_quiz',
  ],
  'school-day': [
    1.5,
    'after|before|at|from|in|skip|miss|missed|straight_from|since|during school !year_ago|reunion|run',
    'school ~1 bus|uniform|lunch|bag|nurse|trip|team|play|holidays|sports_day|finishes|ends|day|year|photos|dance|disco|friends|canteen|starts|exams|tomorrow',
    'my ~1 pe|p_e|form|maths|english|class|school|science|gym ~1 teacher',
    'sixth ~1 form|former ~3 starts|start|monday|next|year|in|after|tomorrow|at|i',
    'my school|form_tutor|head_teacher|headteacher|pe_teacher|gym_teacher|form_class|classmates',
    'pe|form|maths|school ~1 teacher ~2 says|said|told|thinks',
    'pe|p_e ~1 lesson|lessons|class|teacher|kit',
  ],
  'school-year': [
    1.5,
    'freshman|sophomore ~1 year|here|at|in|class|,|$',
    'junior|senior ~1 year ~2 at|of|in ~1 school|high_school|hs',
    'year|yr 7|8|9|10|11|12|13 !weeks|of_training',
    'grade 6|7|8|9|10|11|12',
    'jv|varsity',
  ],
  parents: [
    1.5,
    'am|being ~1 too_young',
    'mum|dad|parents|parent|mother|father|mum_and_dad|guardian ~4 sign|signed|signs|consent|permission|allow|allows|let|lets|drives_me|drive_me|picks_me_up|pick_me_up|pays|pay|form|grounded|says_i_am_too_young|is_making_me|has_to_come|drops_me|drop_me|takes_me|brings_me|collects_me',
    'grounded',
    'pocket money',
    'curfew',
  ],
  membership: [
    3,
    'junior|youth|teen|kids|student_under|under_18|under_16|child ~1 membership|pass|card|hours|slot|ticket|sessions',
  ],
  milestone: [
    2,
    'sweet_16|sweet_sixteen|quinceanera|quinceañera|quince|bar_mitzvah|bat_mitzvah|confirmation_dress|prom|homecoming|school_leavers',
  ],
  growing: [
    2.5,
    'growth_spurt|growth_plates|puberty|voice_broke|voice_is_breaking|stop_growing|still_growing|stunt ~3 growth|height',
  ],
  grown: [
    -3,
    'i|we teach|coach|tutor|lecture',
    'am|work|working|job|as|being ~3 teacher|tutor|lecturer|coach|trainer',
    'headteacher_here|professor',
    'reunion|alumni|college|uni|university|campus|dorm|degree|masters|phd|lecture|lectures',
    'are|is|can ~1 kids|children|teenagers|teens|juniors|toddlers|babies ~2 allowed|welcome|come',
    'my|our|her|his son|sons|daughter|daughters|kid|kids|children|niece|nephew|grandson|granddaughter|boys|girls',
    'i am 18 , | since|and|now|male|female|m|f|years_old',
    'i|me am|is 19|20|21|22|23|24|25|26|27|28|29',
    '# years|yrs since|after|ago',
    'ago|when_i_was|since_school|since_high_school|back_in_school|used_to|night_school|driving_school|school_run|pick_up_the_kids|turned_18|was_18|am_18_and|18_since',
  ],
})

/** A feast of youth that was theirs, however long ago they say it was. */
const youngOnce = hints(
  'underAge',
  {
    'own-milestone': [
      3,
      'my ~1 sweet_16|sweet_sixteen|quinceanera|quinceañera|quince|bar_mitzvah|bat_mitzvah !was_20|in_20|was_in|years',
    ],
  },
  true,
)

/** A child on the way or at the breast, without the word. */
const expecting = hints('pregnant', {
  due: [
    3,
    `^ due ~1 in|on|around|end_of|mid|early|late ~2 ${months}|#|a_few_weeks !days|workouts|sessions`,
    `i am|was? ~1 due ~1 in|on|around|mid|early|late|end_of|the|at|any|next|this ~2 ${months}|#|weeks|month|day`,
    `baby|little_one|she|he|twins|number_two|number_2|our_first|our_second|arrival ~2 is|are|due ~1 due|coming|arriving|arrives ~3 ${months}|#|weeks|soon`,
    'my due_date|due_month',
    `due date ~2 ${months}|#`,
    'gynae|gyno|gynaecologist|gynecologist|obgyn|obstetrician|midwife ~3 baby',
    'belly ~3 growing|grows|bigger ~~4 baby',
    'number|baby|nr|no ~1 2|3|4|two|three|four ~2 is|on ~2 on_the_way|coming|the_way|due|cooking',
    '# weeks|months|days ~2 till|until|before|to|til ~2 baby|she|he|twins|birth|bub|little ~2 comes|arrives|is_here|here|come|one|due|$',
  ],
  bump: [
    3,
    'little_one|baby|bub ~2 kicks|kicking|kicked|hiccups|moves ~3 when|whenever|during|while|a_lot|me|now|me|inside|$',
    'month 4|5|6|7|8|9 ~~4 belly|bump|baby|huge',
    'bump ~3 getting|gets|is|in|shows|showing|growing|kick*|popped|out|big|bigger|huge|and_i|already|now|way',
    'my|the|this|baby|with ~1 bump !on|in_the_road|on_my|plate',
    'showing already|now|a_bit ~2 baby|bump',
  ],
  month: [
    3,
    'in|my|am|now|entering|at|into ~2 4th|5th|6th|7th|8th|9th|fourth|fifth|sixth|seventh|eighth|ninth month !of|membership|here|bulk|cut|training|streak|plan|in_a_row',
    '# months|weeks ~1 in|with ~1 with? twins|triplets|number|a_boy|a_girl|our|my_first|my_second',
    '# months|weeks ~1 along|gone|far|to_go_till_birth|until_i_pop|until_she_comes|until_he_comes|till_baby',
    'i am|am # weeks|months $',
    'i am|am now|already|about|only|almost|nearly|roughly|just|exactly|around # weeks|months $',
  ],
  'eats-for-two': [
    3,
    'eat|eating|feed|feeding|train|training|breathing|lifting ~1 for 2|two !days|hours|weeks|people',
  ],
  'trying-worked': [
    2,
    'trying|ttc|ivf|tried ~3 worked|paid_off|successful|success|finally',
    'ivf|transfer|iui ~3 worked|took|stuck|positive',
  ],
  test: [
    3,
    '2|two|double ~1 pink|blue|faint lines|line',
    '2|two|second|double|faint|pink ~1 line|lines ~3 stick|test|this|today|morning|positive|appeared|!up',
    'test|stick|clearblue ~3 positive|two_lines|2_lines|plus_sign',
    'peed on ~1 stick',
    'ultrasound|scan|sonogram ~~6 heart|heartbeat|beating|kicking|girl|boy|twins',
  ],
  'folic-acid': [1.5, 'folic|folate|prenatal|prenatals|pregnancy_vitamins|pregnacare'],
  'morning-sickness': [3, 'morning|pregnancy sickness', 'hyperemesis'],
  scan: [
    1.5,
    '# weeks? scan|ultrasound|sonogram|anomaly_scan|dating_scan',
    'scan|ultrasound ~~7 baby|heartbeat|excited|week|weeks|picture',
    'heartbeat ~3 scan|tiny|little|baby|heard',
  ],
  weeks: [
    1.5,
    '8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|28|30|32|34|36 weeks ~1 already|now|today|tomorrow|in|left|$',
    '12|13|14|16|20|22|24|28|30|32|36 weeks already|now|today|tomorrow',
  ],
  heartbeat: [
    3,
    'ultrasound|scan|sonogram|doctor ~4 heartbeat|twins|a_girl|a_boy|healthy_baby',
    'we_are|am|were|i_am ~2 having|expecting ~1 a|another|our|twins ~1 girl|boy|baby|twins|child ~3 $|in|this|next|soon',
  ],
  carrying: [1.5, 'while|when|as i ~1 am? carry|carrying'],
  leaking: [2.5, 'boobs|breasts|nipples ~3 leak*|milk', '# weeks ~1 after ~1 birth|giving_birth|delivery'],
  kicks: [
    2,
    'kicks|kicking|kicked|hiccups|rolls ~4 inside|belly|tummy|ribs|bladder|me|all_night',
    'little|tiny|small|new one|human|person|passenger|lodger|tenant|guest ~3 inside|board|belly|tummy|on_the_way|growing|coming',
    'another|other heart ~3 me|inside',
  ],
  'size-of-fruit': [
    2,
    'size ~1 of ~2 mango|melon|lemon|avocado|papaya|lime|plum|grape|pineapple|watermelon|blueberry|coconut|peach|grapefruit|raspberry|poppy_seed',
  ],
  'little-bean': [1.5, 'little|our|tiny|wee bean|peanut|nugget|button|jellybean|sprout|alien|passenger'],
  trimester: [
    3,
    '2nd|second|first|third|1st|3rd|final|last tri|trimester !exams|report|results|of_school|of_uni',
  ],
  'new-baby': [
    2.5,
    'little ~1 boy|girl|one|man|lady|guy ~2 is ~1 # weeks|days',
    'baby|newborn|boy|girl|son|daughter|twins ~1 is|are ~1 only? ~1 # weeks|days',
  ],
  'feeds-all-night': [
    2,
    'feeds|fed|feeding ~3 all_night|every|breast|from_me|on_demand|myself|round_the_clock',
    'up ~3 night|nights ~3 feeding|feeds',
  ],
  preparing: [
    1.5,
    'nursery|baby_shower|baby_names|gender_reveal|maternity|antenatal|prenatal|obgyn|gynae|hospital_bag|birth_plan|pelvic_floor|doula|babymoon',
  ],
  nursing: [
    3,
    'pumping|pump|pumped|express|expressing ~2 every|milk|at_work|at_night|# times|twice|bottles|for_the_baby|for_my',
    'my|breast|mothers|mums|enough|no_more|lose|losing ~1 milk ~3 supply|dries|dry|drop*|baby|come|comes|production|not',
    'still|exclusively|only|fully ~1 nurse|nurses|nursing|latched|latches|latching',
    'nurse|nurses|nursing ~2 my|her|him|the|baby|a ~2 baby|son|daughter|newborn|toddler|every|at_night|twins|little',
    'he|she|baby|newborn|little_one|twins ~3 latch|latches|nurses|feeds|fed|feeding|drinks ~4 me|every|hours|night|breast|from_me|all_night',
    'still|only ~1 feeding ~3 # month|months|week|weeks old',
    'still|only|exclusively ~1 feed|feeding|feeds ~1 her|him|the_baby|them ~2 myself|at_night|too|,|and|$',
    'my? milk ~1 is|comes|came ~1 great|good|flowing|low|in|enough|less',
    'night feed|feeds|feedings',
    'feed|feeding ~2 my|the|our|a ~2 newborn|baby ~3 myself|every|hours|night|breast',
  ],
  birth: [
    2.5,
    '# weeks|days ~3 since|after ~2 birth|delivery|the_baby|section|labour',
    'baby|newborn|son|daughter|twins is|are|was ~2 # weeks|days ~1 old|$',
    'gave|giving birth ~4 ago|weeks|days|last|just',
  ],
  other: [
    -3,
    'rent|invoice|payment|bill|essay|project|report|thesis|package|delivery_van|new_plan|renewal|deadline|speed|road|gender_pay|exam|contract|company|my_dog|my_cat|membership ~~4 due|first|second|quarter',
    'years old|ago',
    'bump ~5 forecast|chart|graph|curve|line|prediction|numbers|crowd|lunchtime|evening',
    'chest_pump|arm_pump|muscle_pump|tyre|heat_pump',
  ],
})

/** What somebody is. */
export const lifeHints: readonly Hint[] = [...young, ...youngOnce, ...expecting]
