import { type Hint, hints } from './hint.ts'

/** Drugs and drying out, told by their colour, their seller and what they do. */
const drugs = hints('dangerousMethods', {
  'melts-fat': [
    2,
    'cook|cooks|melt|melts|melting|burn|burns|burning|incinerat*|torch* ~3 fat ~2 off|away|inside|while|alive|from',
    'fat ~2 burner|burning|melting|cooking|melter ~3 caps|pills|tablets|capsules|powder',
    'sweat|sweats|heat|hot|furnace|oven ~5 from_inside|like_mad|all_night|from_the_inside ~6 caps|pills|fat|tablets|powder',
    'kills|kill|takes_away|no ~2 hunger|appetite ~6 pill|pills|tablets|capsule|patch',
  ],
  'coloured-pill': [
    1.5,
    'yellow|blue|pink|orange|green|white|purple|red|little|tiny|small ~1 ~1 pink|blue|yellow|white? tabs|caps|cap|pills|pill|tablets|tablet|capsules|capsule|clens|powder|ones_he|crystals',
  ],
  seller: [
    1.5,
    'sold|sells|sell|selling|gave|give|gives|got|get|gets|hook*|offered|supplies ~2 me ~4 caps|pills|tablets|test|vial|vials|stuff|gear|tabs|bottle|pen|powder|ampoules',
    'sold|gave|hook*|offered ~2 me ~2 something|some',
    'guy|bloke|man|mate|friend|dealer|lad|someone|coach ~5 sells|selling|sold|gave|supplies|got_me|can_get|brings|offered|recommends|said',
    'my guy|dealer|source|plug|supplier|contact',
    'from ~1 a|my|this|the guy|friend|dealer|bloke|lab|website|telegram',
    'underground lab',
    'no label|leaflet|box|prescription',
    'imported|ordered|bought|shipped ~3 china|india|turkey|thailand|mexico|bulgaria|online ~3 pills|vials|powder|pens|caps|tablets',
  ],
  dose: [
    1,
    'how_many|how_much|start_with|what_dose|dose|doses|dosage|mg|ml|mcg|iu|per_week|a_week|units|clicks|# a_day|drops|every_other_day|twice_a_week',
  ],
  needle: [
    2,
    'vial|vials|ampoule|ampoules|syringe|syringes|needle|needles|pin|pinning|pinned|inject|injecting|injections|jabs|glute_shot|shots|oil ~4 week|muscle|bulk|size|space|ml|glute|thigh|stack|cycle|test|day|buttock|bum',
    'week|weekly|times|every_other_day ~3 in|into ~2 glute|glutes|bum|buttock|thigh|delt|delts',
    'space|spacing|rotate ~2 jabs|shots|injections|pins',
  ],
  test: [
    1.5,
    'test ~1 and|prop|e|cyp|tabs|amps|oil|pink|deca|tren',
    'gave|got|on|sold ~2 me? ~1 test !results|week|day|kit|strip|result|drive',
  ],
  'for-size': [
    1,
    'bulk|bulking|size|mass|stack|stacking|cycle|blast|cruise|pct|gains|bigger|stage|show|muscle',
  ],
  'for-weight': [1, 'cut|cutting|fat|slim|slimming|weight|lean|shred|cardio|kg|lose|skinny'],
  'not-theirs': [
    3,
    'his|her|their|someone_elses|friends|mums|dads|sisters|brothers ~1 thyroid|adhd|diabetes|heart|water|blood_pressure|epilepsy|asthma ~1 tablets|pills|medication|medicine|prescription',
    'adhd|thyroid|concentration|study ~1 pills|tablets|medication ~6 hunger|appetite|cutting|weight|fat|lean',
  ],
  peptide: [
    2,
    'peptide|peptides|melanotan|mt2|tanning_injection*',
    'nose|nasal spray|sprays ~3 tan|tanning|appetite|lean',
  ],
  dry: [2.5, 'diuretic*|water_pills|water_pill ~6 shoot|show|stage|dry|photo|weigh_in|abs|look'],
  cycled: [1.5, '# weeks on ~~4 off', 'weeks on ~2 # weeks off', 'on|off ~1 cycle'],
  caffeine: [
    3,
    'took|take|taken|had|max|limit|need ~2 600|700|800|900|1000|1200|1500 ~1 mg',
    'caffeine ~8 600|700|800|900|1000|1200|1500 mg',
  ],
  mix: [1, 'ratio|combine|mix|together|stack|plus'],
  vet: [
    3,
    'horse|horses|vet|vets|animal|cattle|cow|dog|pig|racehorse ~2 asthma|syrup|gel|medicine|medication|drug|steroid|steroids|inhaler|grade|wormer|dewormer|paste|supplement',
  ],
  lungs: [
    1.5,
    'asthma|inhaler|cough ~2 syrup|tablets|pills|medicine|spray|drops',
    'nasal|decongestant|cold ~1 tablets|pills',
  ],
  'before-cardio': [1.5, 'before|for|during|to ~2 cardio|fat_loss|cut|cutting|burn|fat|lean_out|lose'],
  'sugar-pen': [
    2,
    'diabetic|diabetes|diabetics|sugar|weight|slimming|skinny|fat ~2 pen|pens|jab|jabs|shot|shots|injection|injections|needle ~6 slim*|weight|lose|lean|thin|dose|appetite|kg|belly',
    'mums|dads|nans|grans|friends|husbands|wifes|boyfriends|sisters|brothers ~2 pen|insulin|adhd|thyroid|heart|water|diabetes|diabetic ~2 pen|pills|tablets|jab|injection|medication|meds|medicine',
  ],
  'no-water': [
    2,
    'stop|quit|stopping|no|not|cut|without|zero|nothing ~2 drink|drinking|water|fluids|to_drink ~4 @weekday|days|day|hours|from|noon|until|till|before|after',
    'dry ~3 # days|hours|weigh_in|stage|show|@weekday',
    'only ice|ice_cubes|sips ~4 until|till|before|day',
  ],
  plastic: [
    2,
    'plastic|rubber|bin|trash|garbage|sweat|sauna|neoprene|wetsuit ~1 suit|suits|bag|bags|liner|liners|sack|sacks|top',
    'cling_film|saran_wrap|foil_wrap|wrapped_in_plastic|layers ~4 treadmill|sauna|run|sweat|bike|bath|$',
    'spit|spitting ~4 bottle|cup|all_day|bucket',
    'hot|boiling|epsom|salt ~1 bath|baths',
  ],
  sauna: [1, 'sauna|steam_room|steam ~4 times|rounds|hours|#|twice|suit|until|sweat|session', '# ~2 saunas'],
  'weigh-in': [
    1,
    'weigh_in|weigh_ins|weighin|# kg class|weight_class|make_weight|fight|bout|stage|shoot|photoshoot|comp|tournament',
  ],
  joking: [-1, 'lol'],
  vaccine: [
    -2,
    'flu|covid|vaccine|vaccination|booster|travel|tetanus|arm_sore|sore_arm|b12|allergy|prescribed|my_doctor|drug_test|test_results|blood_test',
  ],
  beer: [-2, 'sale|shop|price|coffee|caffeine|alcohol|beer|wine|january|booze|soda|coke'],
})

/** Illness that comes before any plan, in other words than a doctor's. */
const illness = hints(
  'medical',
  {
    'heart-repaired': [
      3,
      'spring|stent|balloon|wire|tube|mesh|clip|plug|coil ~3 in|into|inside ~3 artery|arteries|heart|vein|aorta|vessel',
      'defib|defibrillator|icd|pacemaker ~3 in|under|inside|fitted|implanted ~2 chest|heart|me|last|in',
      'ticker|heart|pulse ~3 shocked|restarted|jump_started|cardioverted|zapped|ablated|burned_the',
      'battery|box|device|machine|gadget|shocker|little_box ~4 in|under ~3 chest|heart|collarbone|ribs',
      'zip|zipper|scar ~3 down|on|across my chest',
      'opened|cracked|open|cut ~2 my chest|heart|skull|head|belly|stomach',
      'valve|valves ~2 leak*|replaced|repaired|narrow|faulty|dodgy',
      'pig|mechanical|metal|artificial valve',
      'doctor|doctors|consultant ~4 hear|heard|murmur|flutter|extra_beat',
      'water tablets|pills ~3 heart',
    ],
    'on-machine': [
      3,
      'kidney|kidneys|blood ~4 filtered|cleaned|washed',
      'kidney|kidneys|dialysis ~1 machine',
      'hooked ~2 machine',
      'waiting|list ~3 transplant|new_kidney|new_liver|new_heart|donor',
    ],
    fits: [
      3,
      'fits|fit|absence|absences|blank_out|zone_out ~3 tablets|medication|drive|licence|license|last_week|month|again',
      'lost|took_away|taken ~2 my ~1 licence|license ~4 fit|fits|blackout*|turn',
    ],
    'told-not': [
      2,
      'doctor|consultant|surgeon|specialist|nurse|physio|cardiologist ~3 not_allowed|forbade|not_to|no_exercise|off_exercise|wait|rest|nothing_heavy',
    ],
    fresh: [1.5, 'stitches|staples|dressing|drain|wound|catheter ~5 still|in|not|out|oozing|open|bleeding'],
  },
  true,
)

/** Days of food that no plan can hold. */
const scant = hints('tooLow', {
  'in-and-out': [
    3,
    '300|400|500|600|700|800|900|1000 ~1 in ~~3 out',
    '400|500|600|700|800|900 ~1 kcal? ~2 lunch|dinner|breakfast|meal ~2 daily|a_day|only ~1 $',
  ],
  'just-one': [
    3,
    'just|only ~2 a|one|1 ~3 kcal? ~1 lunch|dinner|breakfast|meal ~1 daily|a_day|per_day|each_day',
    'cut|drop|skip ~1 breakfast|lunch|dinner ~1 and ~1 breakfast|lunch|dinner ~3 completely|out|daily|every',
  ],
  'net-low': [
    3,
    '500|600|700|800|900|1000 ~1 kcal? ~1 net ~2 after|a_day|daily|of|every|$',
    'net ~2 500|600|700|800|900|1000',
  ],
  'day-of-little': [
    3,
    'day ~~4 coffee|shake|salad|soup|apple|egg|yoghurt|banana ~~6 done|nothing_else|that_is_it|end|finished',
  ],
  'one-low-meal': [
    2,
    '1|one|single ~1 meal ~8 a_day|per_day|daily|each_day ~3 that|thats|only|it|and|$',
    '1|one|single ~1 meal ~3 200|250|300|350|400|450|500|550|600|650|700|800|900 ~2 a_day|per_day|daily',
  ],
  'my-diet': [1.5, 'is|as ~1 my ~1 diet|intake|menu', 'my ~1 diet|intake is'],
  'one-meal': [1.5, 'only|just ~2 eat|have ~1 breakfast|dinner|lunch|one_meal|1 meal?'],
  'all-of-it': [
    2.5,
    'that|thats|this ~1 is? ~2 all|everything|it ~5 food|eat|day|meals|kcal|have|from_now|want',
    'that|thats|this ~1 is? ~1 what ~2 want ~3 day|daily|food',
    'all|only_thing|only_things|everything i ~2 eat|have|want|need|plan_to_eat|will_eat|am_eating',
    'nothing|no_food else|more|after|afterwards|later ~4 day|today|week|until|from_now|after|$',
    'my ~1 whole|entire|full ~1 day|days|intake|diet|food',
  ],
  handful: [
    1.5,
    '1|2|3|one|two|three|a|couple ~1 shake|shakes|protein_bar|protein_bars|protein_shake|protein_shakes|coffee|salad|coffees|egg|eggs|boiled_eggs|chicken_breast|cans_of_tuna|tin_of_tuna|apple|apples|yoghurt|yoghurts|rice_cakes|soup|soups|banana|bananas|salad|salads|cracker|crackers|smoothie|juice|juices|bar|bars ~~12 day|morning|night|all|only|each|daily|plan|twice',
    'about|around # each',
  ],
  'no-days': [
    3,
    'skip|skipping|no|not|without|zero|nothing|fast|fasting ~2 food|eat|eating|meals|anything|any_food? ~2 @weekday ~1 to|till|until|through ~1 @weekday',
    'eat|eating|food ~2 only|just ~2 on|at @weekday|weekends|weekend|sundays|saturdays',
    'eat|food|meals ~2 every|each|only other|second|third|2nd|3rd|twice|2_days|3_days|two_days ~2 day|days|a_week|per_week',
    'juice|water|broth|tea|liquid|liquids|soup ~2 only|just ~2 for|till|until # days|weeks',
    'only|just|nothing_but ~1 juice|juices|water|broth|liquids|celery|cabbage|grapefruit ~3 # days|weeks|week|until|till|a_week',
  ],
  fraction: [
    3,
    'half|halve|third|quarter|halving|halved ~3 target|kcal|calories|intake|maintenance|food|what_i_eat|daily_kcal|budget_kcal',
    'target|kcal|intake|maintenance ~6 in|by|to|a half|third|quarter|halve|halved|halves|half',
    'cut|eat|trim ~3 for half',
    '# ~~1 halve|half_it|halve_it|half_that|a_third_of_it|half_of_it',
    'half|third|quarter ~2 of ~2 maintenance|tdee|target|calories|what_you_say|kcal_you',
  ],
  portion: [
    -3,
    'half|third|quarter|halve|halving|halved ~4 portion|recipe|carbs|fat|protein|sugar|serving|dinner|lunch|breakfast|sauce|price|kg|sets|session|time|hour|workout|steps|marathon|cardio',
    'session|workout|carbs|protein|recipe|portion|cardio ~3 in half',
  ],
  snacky: [-2, 'snack|pre_workout|before_training|post_workout|logged|so_far|today_so'],
})

/** What somebody takes, lacks or is ill with. */
export const drugHints: readonly Hint[] = [...drugs, ...illness, ...scant]
