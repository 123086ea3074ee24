import { type Hint, hints } from './hint.ts'

const end =
  'bridge|platform|tracks|the_train|a_train|trains|roof|ledge|cliff|balcony|terrace|river|motorway|lorry|truck|oncoming|tree|wall|barrier|wheel|railing'

/** Somebody who does not mean to live on, told by what they arrange and picture. */
export const despairHints: readonly Hint[] = hints('selfHarm', {
  'not-steering': [
    3,
    'not|never|without|stop|stopping ~1 turn|turning|steer|steering|brake|braking ~3 wheel|bend|curve|corner|bridge|car|time',
    'let|letting ~1 go_of ~1 wheel|steering_wheel|handlebars',
    'close|closing|closed ~1 my eyes ~4 driv*|motorway|road|traffic',
  ],
  picturing: [
    2,
    `picture|picturing|imagine|imagining|think|thinking|thought|thoughts|daydream* ~8 ${end}|step|steps|jump|jumping|letting_go|gone|not_waking`,
    `stood|standing|stand|sat|sitting|stare|staring ~3 on|at|by|near|over|edge ~3 ${end}|edge`,
  ],
  edge: [1, end],
  'one-step': [
    2,
    'one|1|single|small step|jump|push|second ~5 quiet|over|done|silence|peace|gone|end',
    'everything|all ~2 is|be|goes|would_be|goes ~1 quiet|silent|peaceful|still',
    'it would|will|could ~1 be|go ~1 finally|all|so quiet|silent|peaceful|still',
  ],
  'no-next': [
    3,
    'no|not ~2 a? next week|month|year|time|christmas|summer|birthday|monday ~3 for|with ~1 me',
    'not ~3 need ~3 plan|sessions|membership|it|tomorrow ~3 where_i_am_going|where_i_go|anymore_after|after_tonight|after_friday',
    'not ~2 see|make|reach !legs|leg_day|it_to|it_tomorrow|it_next|it_monday|it_on|it_at|it_this|it_the|it_in|chest|back|class|the_class|gym|the_gym|training|session|sessions|my_session|my_slot|my_place|push|pull|arms|it_in ~3 next_week|next_month|christmas|new_year|spring|the_weekend|tomorrow|monday|my_birthday|summer',
  ],
  'not-around': [
    2,
    'not|no_longer ~3 be|being ~1 around|here|there|alive|needed ~3 for|to|by|then|when|anymore|any_more|much|after|soon|$',
    'by ~1 then|friday|monday|sunday|tomorrow|next_week ~3 i ~3 gone',
    'once|when|after i ~2 gone',
  ],
  'last-of-life': [
    2,
    'my very? last month|week|year|christmas|summer|birthday|winter|spring|new_year|night !of|at|with|in|here|on_the|membership|as|before|was',
    'my last ~1 ever',
    'the|our very? last christmas|summer|birthday|winter|spring|new_year|night !of|at|with|in|here|on_the|membership|as|before|was|time',
  ],
  decided: [1, 'decided|made_up_my_mind|made_my_decision|i_have_a_date|picked_a_date|set_a_date'],
  'no-plan': [1.5, 'no ~1 plan|plans|program ~1 needed|necessary|required|anymore|for_me'],
  'no-rescue': [
    3,
    'nobody|no_one|noone|cannot|not ~4 save|stop|rescue|find|revive|reach ~1 me !a|an|another|any|some|the|something|anything|other ~3 time|before|until|$',
    'when|where ~4 nobody|no_one|no_lifeguard ~6 find|save|stop|see',
  ],
  'looks-like': [
    2,
    'look|looks|looking|seem|seems|think|pass_for|like ~4 accident|accidental|on_purpose|deliberate|natural',
  ],
  'on-neck': [1.5, 'bar|barbell|weight|dumbbell|plates ~5 neck|throat|head|face'],
  heirs: [
    2,
    'who gets|inherits|keeps|has|receives what|everything|which',
    'list ~3 who',
    'my will|last_will|testament',
    'divided|divide ~3 my_things|stuff',
  ],
  'goes-to': [1, 'bag|car|bike|dog|cat|watch|savings|money|guitar|things|stuff ~1 goes|go|going ~1 to'],
  'long-sleep': [
    3,
    'sleep|rest|nap|break|night ~~8 not ~2 come_back|wake|waking|return|get_up',
    'sleep|asleep ~3 and|to ~1 never|not',
    'sleep ~3 forever|for_good|only_thing',
  ],
  counting: [
    2.5,
    'count|counting|counted|look_at|looking_at|stare_at|staring_at|line_up|lining_up|hold|holding ~3 pills|tablets|boxes|paracetamol|medication|blades',
  ],
  'no-more': [
    1.5,
    'no ~1 more sessions|plans|bookings|messages|reminders ~3 after|from|please|for_me',
    'no ~1 need to ~1 renew|book|save|keep',
  ],
  'looks-peaceful': [
    2,
    'tracks|bridge|river|train|motorway|roof|water|sea|edge ~6 peaceful|calling|inviting|tempting|quiet|calm|welcoming|friendly',
  ],
  'would-notice': [
    2,
    'would|will ~4 notice|find|see ~3 someone|somebody|me|anyone|body ~5 bottom|after_closing|night|morning|hanging|overnight',
  ],
  'not-planning': [
    3,
    'not ~1 plan|planning|expect|expecting|intend|count ~2 on|to ~1 being|be|reach|see ~2 here|around|alive|there|spring|summer|christmas|birthday',
  ],
  heavy: [1, 'feel|feeling|feels|am ~1 heavy|empty|numb|nothing|dark|low|hollow|lost|trapped|done|broken'],
  pointless: [
    1.5,
    'what|whats ~2 the? point ~1 of|in',
    'no|not ~3 point ~4 plan|train|training|anything|anymore|me|it',
    'not bother|bother_with|bother_making|waste',
    'why ~2 bother|even_bother',
    'does_not|do_not|nothing|not matter|matters ~2 anymore|any_more|now|either_way',
  ],
  sorting: [
    2,
    'sort|sorting|sorted|settle|settling|settled|organis*|organiz*|arrang*|tidy*|clear*|put|putting|get|getting ~2 everything|affairs|papers|accounts|things|passwords|stuff ~5 so|nobody|before|order|ready|done|out|who',
    'written|wrote|writing ~2 letters|letter|goodbyes ~3 $|no|to|for|already|and|last',
    'paid|paying|pay ~3 off|everything ~5 so|nobody|leave',
    'letters|letter|note|notes|passwords ~3 for ~2 everyone|family|kids|mum|wife|husband|parents|sister|brother|them',
  ],
  'spare-others': [
    1.5,
    'so ~2 nobody|no_one|they|noone ~3 has_to|have_to|needs_to|need_to|finds|find|worries|must',
  ],
  'be-over': [
    2,
    'it|everything|this|all will|is_going_to|gonna be ~1 over|finished|done_with ~2 soon|by|then|anyway|tonight|tomorrow|$',
    'over by @weekday ~1 anyway',
    'soon ~2 over|nothing_hurts|no_more_pain|peace',
  ],
  'giving-away': [
    1.5,
    'giv*|gave|left|leaving|hand*|pass* !it|mine|that|me ~6 away|to_my_sister|to_my_brother|to_someone_who',
    'find|finding|found|need|looking ~3 new|good|a home|owner|someone ~3 dog|cat|pets|kids',
    'look_after|take_care_of ~2 my dog|cat|kids|mum',
  ],
  'no-need': [
    1.5,
    'not|no_longer ~1 need|want|use !use|you|the|a|my_booking|my_slot|my_place|my_spot|booking|reminders|alerts|messages|meals|session ~3 them|it|that|anything|stuff|anymore|any_more',
  ],
  'who-would': [
    1.5,
    'who ~2 would|will|could ~3 feed|take|look_after|have|notice|find|miss ~3 cat|dog|pets|kids|children|me|him|her',
  ],
  'high-place': [
    2,
    'stand|standing|stood|sit|sitting|sat|go|going|been|walk|walking|hang|hanging ~4 multi_storey|multistorey|car_park_roof|parking_deck|rooftop|top_floor|bridges|overpass|viaduct|footbridge|station',
  ],
  'somewhere-else': [1.5, 'somewhere ~1 else|safe|other_than'],
  'not-body': [
    1.5,
    'not|nothing ~3 muscles|muscle|body|training|doms|weights_kind|physical',
    'hurts|pain|ache ~3 inside|everywhere_inside|in_my_head|being_alive|existing',
  ],
  pet: [1, 'my dog|cat|pets|rabbit|horse'],
  'done-with-all': [
    2,
    'done|finished|through ~1 being_here|being_alive|living|existing|fighting|breathing',
    'done|finished|through ~1 with ~2 all_of_it|everything|it_all|life|all_this|the_world|being_me|existing|people_and_life',
    'tired|sick|exhausted of ~1 fighting|being|pretending|being_here|being_alive|existing|life|being_me|myself|it_all|waking_up',
    'no fight|strength|energy|will left',
    'can not|can_no_longer ~2 do|take|bear|keep_up ~2 this|it|life|anymore|any_more',
  ],
  leaving: [1, 'permanently|for_good|forever|from_everything|last_time|one_last'],
  thanks: [
    1.5,
    'thanks|thank_you ~2 for ~1 being_nice|being_kind|everything|being_there|all|trying|listening|putting_up',
    'you ~3 were|have_been kind|nice|good ~3 to me',
    'sorry ~2 for everything|all|being|wasting',
  ],
  goodbye: [
    1.5,
    'goodbye|bye_forever|farewell|take_care_of_each_other|tell ~2 that_i_love',
    'say|saying|said ~2 goodbye|sorry ~2 to everyone|all|my',
  ],
  useless: [
    1.5,
    'useless|worthless|a_failure|such_failure|a_waste|am_nothing|worth_nothing|good_for_nothing|burden|unwanted ~3 at|everything|to|everyone|anyone|space|$',
    'nobody|no_one|noone ~3 notice|care|cares|miss|looking|remember|come',
  ],
  vanish: [
    2,
    'vanish|disappear|evaporate|not_exist|stop_existing|stopped_existing|ceased_to_exist|fade_away|be_gone|not_wake_up|never_wake_up|sleep_forever|sleep_and_never|sleep_for_good|never_have_been_born|turn_me_off|switch_me_off|off_switch',
  ],
  relieved: [
    2,
    'everyone|everybody|they|family|kids|world|people|wife|husband|mum ~3 relieved|better|easier|happier|fine ~3 without|if|when|off|once|gone',
  ],
  reunion: [
    2.5,
    'be|see|join|with ~2 mum|dad|my_brother|my_sister|my_son|my_daughter|him|her|my_wife|my_husband ~2 again ~3 soon|up_there|heaven|other_side',
    'other|next side|life ~3 soon',
  ],
  wound: [
    3,
    'burn|burning|burned|cut|cutting|scratch|scratching|stab|press|hurt|hurting|bleed|hit|punch ~2 my ~1 arms|arm|legs|leg|thighs|thigh|skin|wrists|wrist|stomach|hand|hips ~4 lighter|blade|knife|razor|iron|cigarette|scissors|compass|needle|glass|fork|nails|keys|stove|until_it_bleeds|to_feel|because_i_deserve',
    'blade|razor|lighter|scissors|compass ~4 my ~1 arms|arm|legs|leg|thighs|skin|wrist|wrists',
    'bandages|plasters|long_sleeves|sleeves|cover ~6 cuts|cutting|what_i_did|scars|marks|burns',
  ],
  means: [
    2,
    'how_many|how_much|how_high|which|enough|what_dose ~5 to ~2 die|not_wake|sleep_forever|kill|end|be_deadly|never_wake',
    'painless|peaceful|quick ~2 way|ways ~2 out|to_go|to_end',
    'saved|saving|collect*|hoard*|stash* ~3 tablets|pills|medication|meds',
  ],
  away: [
    -3,
    'holiday|holidays|vacation|ski|skiing|travel*|trip|abroad|moving|moved|new_city|business|conference|honeymoon|back_on|back_in|back_next|camping|relocat*|festival|exchange|parental_leave|wedding',
  ],
  joking: [-1.5, 'lol|joking|banter'],
  gear: [
    -1.5,
    'guest_pass|guest_passes|gear|shoes|gloves|belt|charity|ebay|marketplace|upgrade|upgraded|raffle',
  ],
})
