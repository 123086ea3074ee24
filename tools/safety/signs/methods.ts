import { both } from '../words/pattern.ts'
import { type Rule, rules } from './sign.ts'

const medicine = [
  'inhaler|asthma|eczema|cream|allergy|rash|cortisone|arthritis|shot_in_my|injection_in_my|injections_in_my|joint|crohns|prescribed|prescription|topical|nasal|epidural|oral_steroids_for|for_my_asthma|prednisone|doctor_put_me|my_doctor_gave|my_doctor_prescribed|hypothyroid*|hashimotos|my_adhd|clinic|hypogonad*|endocrinologist',
]
const clean = [
  'natty|natural|naturally|drug_free|clean ~6',
  '@anabolic ~1 free',
  'not|never|without|no|anti ~4 @anabolic',
  'on|using|take|takes|uses ~3 he|she|they',
  'is ~1 he|she|they|that_guy ~3',
  'influencers|influencer|bodybuilders|athletes|pros|actor|actors|everyone|half|lifters|dudes|lads|he|she|they ~4 on|use|uses|take|takes|using|taking ~2 @anabolic|@burner|@glp',
]

/** Ways to a weight or a muscle that can kill. */
export const methods: readonly Rule[] = [
  ...rules('dangerousMethods', 'refuse', 'act', {
    anabolic: {
      says: [
        '@dosing ~~~8 @anabolic',
        '@anabolic ~~~8 @dosing',
        'cycle ~1 of ~1 test',
        'test ~1 cycle|prop|cyp|e|enanthate|undecanoate',
        '@anabolic ~3 cycle|cut|bulk|stack|dosage|pct|or|vs|and|only|for',
      ],
      unless: [
        ...medicine,
        ...clean,
        'is|are ~1 @anabolic ~2 bad|safe|illegal|banned|dangerous|unhealthy|legal|allowed|tested',
        '@lifts ~1 gear',
        'test ~1 week|day|max',
        'deca ~1 meter|thlon',
        'primo ~1 spot|location',
        'halo ~1 top|neuro|sport',
        'juice ~3 drink|fresh|carton|kcal|breakfast|sugar',
        'meat|cheese|cream|tomato|pasta|hot|soy|chilli|chili|apple|dipping|garlic|bbq|cheese|low_kcal ~2 sauce',
        'which gear|lever',
        'mast ~1 climber',
        'gear ~2 for|to|i_need|do_i_need|should_i_bring|bag|locker|clothes|shoes',
      ],
    },
    burner: {
      says: ['@burner'],
      unless: [
        ...medicine,
        ...clean,
        'hcg ~2 test',
        'is|are|why ~3 dnp|clen|@burner ~3 illegal|banned|bad|dangerous',
        'meth* ~1 od',
        'cocaine ~2 song',
        'blood ~2 test|tests|levels',
      ],
    },
    glp: {
      says: ['@glp'],
      unless: [
        'prescribed|prescription_from|on_prescription|with_a_prescription|my_doctor|doctor_prescribed|doctor_put|doctor_started|doctor_gave|nurse|clinic|diabet*',
        ...clean,
        'do|does|did|what ~4 think|opinion',
        'ad|advert|ads|news',
      ],
    },
    'glp-unprescribed': {
      says: ['@glp'],
      also: [
        'without ~3 prescription|doctor|script',
        'no|not ~2 prescription|prescribed|script',
        'online|friend|black_market|buy|cheap|grey_market|gray_market|research|telegram|reddit|vial|vials|beauty_salon|someone|share|leftover|borrow|dose|double',
      ],
      unless: ['clean'],
    },
    insulin: {
      says: [
        'insulin|humalog|novorapid|slin ~8 bulk|bulking|muscle|muscles|gain|gains|mass|pump|bodybuild*|post_workout|pre_workout|grow|growth|bigger|size|anabolic|physique|carb_up|iu|units|training|stage|show|lift*',
        'bulk|muscle|mass|bodybuild*|gains|pump|bigger|size|pre_workout|post_workout ~8 insulin|slin|humalog',
        'use|using|borrow|try|take|steal ~2 my? ~2 @kin|friends|grandmas|mums|dads ~1 is? insulin',
        'slin',
        'skip*|omit*|less|not_take|not_taking|stop|stopping|reduce|miss|underdos* ~3 insulin',
        'insulin ~6 skip*|lose_weight|to_lose|weight_loss|drop_weight',
      ],
      unless: [
        'insulin sensitivity|resistance|spike|spikes|response',
        'raise|raises|spike|spikes|increase|affects|affect|sensitive ~3 insulin',
        'insulin pump !up|for|and_grow',
        'insulin ~3 spike|resistance|sensitivity|resistant',
        'bulk* ~3 resist*',
      ],
    },
    dehydration: {
      says: [
        'dry ~1 fast|fasting|fasts',
        'water ~1 cut|cutting|loading|load|manipulation|deplet*',
        'waterload*|watercut*',
        'cut|cutting|drop|dropping|stop|stopped|stopping|no|restrict*|without|limit*|avoid|not ~2 drink|drinking? ~1 water|fluids|fluid|liquids ~4 day|days|hours|weigh*|before|for|comp*|fight|until|lighter|to|24|48|12|look|abs|show|shoot|photo*|beach|dry',
        'not|stop|without|no ~2 drink*|water|fluids|liquids ~4 #|days|hours|until|weigh*|to_look|to_lose|before_the_weigh',
        'sauna|sweat|plastic|rubber|neoprene|bin_bag|trash_bag|garbage_bag|bin|silver ~1 suit|suits|bag|bags ~~~10 run|train|cardio|lose|weight|sweat|cut|wear*|sauna|kg|lb|fat|workout|work_out|jog|treadmill|on|in',
        'wear*|wrap*|wrapped|train*|run*|running ~5 bin_bag|bin_bags|trash_bag|trash_bags|garbage_bag|garbage_bags|cling_film|plastic_wrap|saran_wrap|sauna_suit|sweat_suit|bin_liner|bin_liners|layers_in_the_sauna|rubber_suit',
        'bin_bag|bin_bags|trash_bag|trash_bags|garbage_bag|garbage_bags|cling_film|plastic_wrap|saran_wrap|sauna_suit|sauna_suits|sweat_suit|sweat_suits|bin_liner',
        'sauna|saunas|steam_room|hot_bath|hot_baths|sweat|sweating ~8 kg|lb|make_weight|weigh_in|weigh_ins|weighin|water_weight|lose_weight|drop_weight|cut_weight|weight_class|lose_a|lose_water|burn_fat|cutting_weight',
        'make_weight|making_weight|weigh_in|weighin|weigh_ins|weight_class|cut_weight|drop_weight|lose_weight|cutting_weight|water_weight ~~~12 sauna|saunas|dehydrat*|spit*|no_water|hot_bath|sweat|laxat*|diuretic*|steam|hours|tomorrow|tonight|24|48',
        'sweat* ~2 out|off ~2 #|kg|lb|water|the_weight|a_few|weight|several',
        ...both(
          'stop_drinking|stop_drinking_water|not_drink|not_drinking|no_water|no_fluids|stop_water|cut_water|quit_drinking|stop_fluids',
          'weigh_in|weigh_ins|weighin|shoot|show|comp|competition|fight|stage|photo|weight_class|make_weight',
          9,
        ),
        'dry|drying ~1 out ~5 show|shoot|stage|photo|comp|competition|weigh_in|contest|fight',
        'dehydrat* ~4 myself|weigh*|weight|purpose|cut|look|lose|lighter|shredded|dry|vascular|before',
        'spit* ~3 cup|bottle',
        'lose|losing|drop|dropping|cut|shed|flush|get_rid_of ~3 #? ~1 kg? ~2 water_weight|water ~4 day|hours|tomorrow|tonight|overnight|friday|saturday|fast|before',
        'sauna ~4 #|couple|few|several hours|hour|hrs ~6 !week',
        '# hours ~2 in|of ~2 sauna|steam',
        'after|during|before ~2 sauna ~4 not ~2 drink*',
        'train*|workout|working_out|cardio|burpees|run* ~2 in|inside ~1 the sauna|steam_room',
      ],
      unless: [
        'fat|slimming|weight ~1 club|group|watchers|world',
        'locker|lockers|changing|full|overflowing|empty|cleaner',
        'is ~3 open|free|busy|included|hot_enough',
        'cuts ~1 water_bill',
        'water cut off',
        'hydrat* ~3 enough',
        'beer|soda|soft_drinks|alcohol|sugary|coffee|caffeine|coke|juice|wine',
        'sale|shop|price ~4 suit|suits',
        'suit|suits ~2 sale|price|in_your_shop',
      ],
    },
    stimulants: {
      says: [
        '# scoops ~3 pre_workout',
        '3|4|5|6|three|triple|double|multiple ~1 scoops|scooping|scoop ~4 pre_workout|c4|caffeine|stim*|before|tonight|pre',
        'dry ~1 scoop*',
        '600|700|750|800|900|1000|1200|1500|2000 ~1 mg ~3 caffeine',
        'caffeine ~4 600|700|750|800|900|1000|1200|1500|2000',
        '4|5|6|7|8|9|10 ~2 energy_drinks|monsters|red_bulls|bangs|caffeine_pills|caffeine_tablets',
        'stack* ~4 caffeine|stimulants|pre_workout ~5 fat_burner*|yohimb*|clen|ephedr*',
        'synthol',
        'coke|cocaine|speed|ketamine|mdma|molly|ecstasy ~4 before|for|while|after ~3 training|lift*|gym|weight|cut|session|workout|pr',
        'drugs ~4 lose|weight|cut|lift|gym|bigger|muscle|shredded',
      ],
      unless: [
        'protein|whey|creatine|casein ~2',
        'diet_coke|coke_zero|speed_bag|speed_work|speed_day',
        'cleaned_up',
      ],
    },
    folly: {
      says: [
        'tapeworm*',
        'feed* ~1 tube|feeding_tube ~4 lose|weight|diet',
        'swallow* ~3 cotton',
        'bleach|mms',
        'waist train* ~4 all_day|sleep|24|hours',
        'pills ~4 lose_weight|weight_loss|slimming|skinny|burn_fat|thin|fat_loss',
        'slimming|diet|skinny|weight_loss|weightloss ~1 pills|pill|tablets|injections|injection|jabs|jab|drugs|patches',
        'fluid|water pills|tablets|pill ~4',
        'speed|amphetamine* ~4 fat|weight|burn|lean|cut|training|workout|workouts|gym|lifting',
        'appetite suppressant|suppressants ~4 buy|where|take|pill|pills|best|dose|which|recommend|strong*',
        '2|3|4|double|triple|multiple|several ~1 fat? burners|thermogenics',
        'fat burner|burners|burning ~2 pill|pills|tablets|injection|injections|drug|drugs|supplement_stack|double|dose',
        'liposuction|lipo ~3 myself|home|diy',
        'poke|prick* ~2 holes',
        'thyroid ~2 medication|meds|pills|hormone ~6 lose|fat|weight|cut|burn|faster|lean',
      ],
      unless: [...clean, 'are|do ~3 work|legit|worth|scam|safe', 'not|never ~2'],
    },
  }),
  ...rules('dangerousMethods', 'caution', 'act', {
    mention: {
      says: [
        'steroid|steroids|roids|sarm|sarms|tren|trenbolone|dnp|clen|trt|hgh|anavar',
        '@glp',
        'fat burner|burners',
        'sauna suit',
        'diet pills',
      ],
      unless: ['asthma|eczema|cream|cortisone'],
    },
  }),
]
