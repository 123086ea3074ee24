import { both } from '../../words/pattern.ts'
import { type Hint, hints } from './hint.ts'

const squeeze =
  'squeeze|squeezing|band|belt|vice|tight|tighter|tightness|tightening|tightens|pressure|elephant|brick|crushing|crushed|weight|heavy|heaviness|ache|aches|aching|pain|hurts|stabbing|burning|gripping|fist|stone'
const person =
  'man|guy|bloke|lady|woman|gentleman|person|someone|somebody|he|she|husband|wife|dad|mum|friend|member|chap|fella|lad|girl|boy|grandad|grandma|granny|partner|nan|trainer'
const limb = 'arm|hand|leg|foot|fingers'

/** A body in danger, told by what it feels like rather than by its name. */
const danger = hints('emergency', {
  chest: [
    2,
    ...both(
      'chest|breastbone|sternum|ribs|rib_cage|ribcage|heart_area|middle_of_me|collarbones|my_heart',
      squeeze,
      4,
    ),
  ],
  'weight-on-me': [
    2,
    'elephant|someone|weight|ton|truck|anvil sitting|standing|pressing|lying|parked ~1 on me',
  ],
  spreading: [
    1.5,
    'in|into|to|up|down|through|towards ~2 neck|jaw|teeth|shoulder|left_arm|shoulder_blades|between_my_shoulders ~4 too|now|as_well|also|and|$',
    'spread|spreads|spreading|creeping|crept|radiat*|travel*|shoots|shooting ~4 neck|jaw|teeth|shoulder|arm|back|throat',
    'goes|go|going|moves|runs|shoots|creeps|climbs|pulls ~2 into|to|up|down ~3 teeth|jaw|neck|left_arm|shoulder_blade',
    'from|inside ~4 chest|breastbone|ribs ~3 to|into|up ~3 jaw|teeth|neck|arm|shoulder|back',
  ],
  jaw: [1.5, 'jaw|teeth ~3 ache|aches|aching|hurt|hurts|hurting|throb*|numb|tight|pain'],
  band: [
    1.5,
    'like ~2 seatbelt|belt|band|corset|vice|strap|clamp|hand',
    'tight|squeez*|pressure|pressing|burning ~1 across|around|round ~2 front|middle|top|upper_body',
  ],
  drowning: [
    2,
    'kid|child|boy|girl|someone|somebody|man|woman|person|he|she|body ~2 at|on|under ~1 bottom|water|surface',
    'not ~2 coming_up|come_up|surfaced|surfacing',
    'floating ~2 face|still|there',
  ],
  pool: [1, 'lifeguard|pool|swimming|lane|water'],
  'left-side': [
    1.5,
    ...both(
      'left_arm|left_hand|left_fingers|fingers_on_the_left|left_side|left_shoulder|arm',
      'numb|buzz*|tingl*|fizz*|pins_and_needles|dead|heavy|asleep|ache|aches|aching|weird|lead',
      4,
    ),
  ],
  'cold-sweat': [1.5, 'cold|clammy sweat*', 'sweat* ~2 cold|buckets|ice', 'clammy', 'soaked in sweat'],
  nausea: [1, 'feel|feeling ~1 sick|nauseous', 'nausea', 'want to throw_up|be_sick', 'threw up'],
  'no-air': [
    1.5,
    'hard|harder|hardly|difficult|struggl*|trouble|fight*|can_not ~3 air|breath|breathe|breathing|breaths',
    'short ~1 of? breath|air',
    'puffed|breathless ~3 sitting|stairs|resting|nothing|lying|talking',
    'not enough air',
  ],
  wheeze: [1.5, 'wheez*', 'whistling ~3 breath*', 'breath* ~3 whistl*|rattl*'],
  'near-collapse': [
    1.5,
    'about|going ~1 to ~1 drop|faint|collapse|pass_out|keel_over|black_out|go_down',
    'nearly|almost blacked_out|fainted|collapsed|went_down|passed_out|dropped',
    'everything ~2 grey|black|dark|spinning',
  ],
  heartbeat: [
    2,
    'flutter|fluttering|flutters|palpitation*|skipped_beats !kick|kicks',
    'heart|pulse|ticker|heart_is ~3 somersault*|flip*|flop*|backflip*|stopping|stops|pausing|jumping|fluttering|galloping|drum|drumming|all_over|fish|hummingbird|chaos|misfiring|wild',
  ],
  lumps: [
    1.5,
    'skin|arms|body|face|neck|belly ~6 lumps|bumps|blotch*|welts|red_patches|itchy|hives',
    'lumps|welts|blotches|hives ~3 all_over|everywhere|spreading',
  ],
  'swollen-mouth': [
    2,
    'lips|lip|tongue|face|eyes|eyelids|throat ~4 balloon*|fat|fatter|thick|thicker|double|puffed|puffy|rubber|sausage|swell*|swollen|duck|filled|narrow|narrower|narrowing',
    'throat ~3 tight|tighter|tightening|lump|scratchy|smaller|itch*|funny|closing|straw',
  ],
  voice: [
    1.5,
    'voice ~2 hoarse|gone|going|changing|croaky|weird|raspy|squeaky',
    'hard|trouble|difficult|can_not|struggl* ~3 swallow*',
  ],
  'ate-allergen': [
    1,
    'cashew|cashews|peanut|peanuts|nut|nuts|almond|almonds|prawn|prawns|shrimp|shellfish|sesame|walnut|walnuts|pistachio|crab|lobster|satay|hazelnut|bee|wasp|stung|sting',
  ],
  'numb-saddle': [
    2.5,
    ...both(
      'inside_of_my_legs|inside_my_legs|inner_thighs|inner_thigh|bum|buttocks|down_there|between_my_legs|saddle|between_the_legs|private_parts|privates|crotch|groin|genitals|undercarriage|toilet_paper|inside_of_my_thighs|backside',
      'numb|numbness|no_feeling|can_not_feel|feel_nothing|not_feel|tingl*|dead|pins_and_needles',
      5,
    ),
  ],
  bladder: [
    2,
    'wet|wetting|peed|pissed|soiled|pooped|leaked myself',
    'not|no ~3 tell|feel|control ~4 pee|wee|piss|toilet|bladder|bowel|poo|going',
    'not pee|wee|urinate ~4 since|anymore|at_all',
    'not noticed|feel ~3 peeing|leaking',
  ],
  'person-still': [
    3,
    `${person} ~~~8 slumped|not_react|not_reacting|not_respond|not_responding|not_answer|not_answering|unresponsive|not_moving|not_moved|not_wake|not_waking|no_reaction|lifeless|gone_limp|went_limp|face_down|turned_grey|gone_grey|is_grey|clutching|foaming|jerking|twitching|stiff_and_shaking|toppled|keeled`,
    `not ~1 react|reacting|respond|responding|answer|answering|wake|move|moving|moved ~5 talk|call|shake|shout|speak|poke|name|ask`,
  ],
  speech: [
    2,
    'gibberish|garbled|slurring|slurred|word_salad|jumbled',
    'talk*|speak*|speech|words|sentences ~4 nonsense|drunk|mush|gibberish|backwards|wrong|garbled|thick|weird|no_sense|scrambled',
    'not find|get ~2 words',
  ],
  blotchy: [1.5, 'blotchy|blotches|blotching|hives|welts'],
  'face-still': [2, 'face|mouth|cheek|eye ~3 not ~2 move|moving|close|closing|work|working|smile'],
  'no-words': [1.5, 'not ~2 get|find ~2 words|word'],
  'legs-gone': [
    2,
    'legs|feet|leg|foot ~3 not ~2 listen|listening|obey|respond|hold|holding|belong|carry|work|working|do_what',
  ],
  dribbles: [
    1.5,
    'dribble|dribbles|dribbling|drool|drools|drooling|runs_out|spills ~3 side|mouth|corner|chin|out',
    'one ~1 side of? ~2 mouth|face|smile|lips',
  ],
  'limp-limb': [
    2,
    'not|hardly|barely ~2 lift|raise|move|feel|grip ~2 my|the ~1 left|right arm|hand|leg|side|foot',
    `${limb} ~3 hangs|hanging|hung|limp|drags|dragging|useless|floppy|flopped|dropped|gave_up|will_not_lift|not_lift|not_grip|not_do_what|not_listening|does_not_belong|not_mine`,
    `drop|drops|dropping|dropped ~3 everything|phone|cup|bottle|things ~~4 one|left|right|hand|side`,
  ],
  face: [
    2,
    'face|mouth|smile|eye|eyelid|cheek|lip ~4 droop*|hangs|hanging|crooked|lopsided|slid|sliding|one_side|one_sided|sagging|numb|melted|melting|fell',
  ],
  'one-side': [1, 'one|left|right|whole|half ~2 side', 'veering|leaning|tilting ~4 left|right|side'],
  'head-bolt': [
    2,
    'head|headache|skull|brain ~6 lightning|thunder*|explod*|explosion|bomb|axe|hammer|burst|split|bolt|struck|gunshot|worst|kicked|clap|bang',
    'worst|most_terrible|most_violent|never_had_such|unlike_any ~4 headache|head|pain_in_my_head',
  ],
  sudden: [
    1,
    'out_of_nowhere|suddenly|sudden|all_at_once|within_seconds|in_a_second|instantly|from_one_second',
  ],
  'stiff-neck': [1.5, 'neck ~3 stiff|rigid|lock*|can_not_bend', 'stiff neck', 'light hurts'],
  'lost-sight': [
    2,
    'curtain|shadow|veil|black_spot|grey_spot ~4 eye|vision|sight',
    'eye|vision|sight ~4 curtain|gone|half_gone|black|blank|double|tunnel|zigzag',
    'flashes|flashing ~3 floaters|eye|lights',
  ],
  swallowed: [
    3,
    'bleach|cleaner|cleaning_fluid|disinfectant|detergent|chlorine|drain ~~8 gulp|gulps|drank|drunk|swallowed|sip|sips|mouthful|took|throat',
    'drank|drunk|swallowed|gulped ~4 bleach|cleaner|cleaning|disinfectant|detergent|chlorine',
  ],
  'lead-feet': [1, 'feet|legs|toes ~3 wood|wooden|lead|cotton_wool|jelly|dead|numb'],
  'swollen-calf': [1.5, ...both('calf|leg|shin', 'swollen|hot|warm|red|purple|hard_and', 4)],
  'long-still': [0.5, 'flight|flew|long_drive|cast|bed_rest|surgery|operation|plaster|long_haul|coach_trip'],
  'dark-urine': [
    3,
    'pee|piss|urine|wee|peeing|pissing ~5 pepsi|cola|coke|guinness|stout|brown|black|rust|rusty|port|red_wine|coffee|tea|mahogany|dark_beer|balsamic|molasses|chocolate',
  ],
  'hard-belly': [
    2,
    'belly|stomach|abdomen|tummy ~3 hard_as|rigid|board|rock_hard',
    'testicle|testicles|ball|balls ~4 twisted|agony|sudden|swollen',
  ],
  burn: [-1.5, 'leg_day|doms|pump|pecs|pec|sore|muscle|yesterdays|stretch|belt_is|vest|strap'],
  object: [
    -2,
    'bar|barbell|bench|weights|dumbbell|plates|shirt|bra|watch|monitor|band_colour|resistance|strap|press ~4 heavy|felt|tight|weight|pressure',
  ],
})

const faint = hints('symptom', {
  stars: [
    1.5,
    'saw|see|seeing stars|spots|black|sparkles|dots',
    'giddy|woozy|faint|lightheaded|dizzy|light_headed',
    'vision ~2 goes|went|going',
  ],
  standing: [
    1.5,
    'stand|standing|stood|get|getting|got|jump ~3 up ~~4 every_time|whenever|each|now|always|dizzy|stars|black',
    'every_time|whenever|each_time ~3 stand|get_up|bend|stood',
  ],
  worse: [1, 'getting|gets|got worse', 'third|second|fourth day ~3 still', 'more and_more often'],
  fasted: [0.5, 'fasted', 'no breakfast|food', 'nothing ~2 eaten'],
  fun: [-2, 'joy|excitement|choice|choices|lol|numbers|options'],
})

/** What a body shows. */
export const bodyHints: readonly Hint[] = [...danger, ...faint]
