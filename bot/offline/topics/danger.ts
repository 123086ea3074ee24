import { sayings } from '../sayings.ts'

/** Answered before anything else, and rather once too often than not. */
export const emergency = sayings(`
  chest pain|pains|tightness|hurts|hurting|pressure
  pain|pains|pressure|tightness|burning .. in|on|across [my|the|his|her|their] chest
  my|his|her|their chest [is|feels|has|really|so] tight|hurting|hurts|heavy|burning|aching
  tight|burning|crushing chest $
  heart attack|racing|stopped
  cardiac
  can not|barely|hardly breathe|breath|breathing
  not breathing
  trouble|difficulty|hard|struggling|struggle [to|with] breathing|breathe|breath
  short of breath
  faint|fainting|fainted
  feel|feeling|am [so|very|really|a_bit|quite] dizzy|lightheaded|light_headed
  going to faint|pass_out|black_out|collapse
  passed|passing|pass|blacked|blacking out
  collapsed|unconscious|unresponsive
  seizure|stroke|convulsing|concussion|concussed|overdose|overdosed|anaphylaxis|anaphylactic
  allergic reaction
  need|needs|call|calling|get|send|ring|where_is|want [an|the|a|us] ambulance|paramedic|paramedics|defibrillator|aed
  ^ ambulance|paramedics|defibrillator|aed [please|now|quick] $
  first aid
  bleeding
  medical emergency
  ^ [help] [this|it] [is] [an] emergency $
  emergency now|here|please|help
  is an emergency
  call|dial|ring 911|999|112
  need|get|call|want [a|me] doctor|medic .. $
  broke|broken|dislocated|fractured|snapped [my|his|her|their|a] arm|leg|ankle|wrist|shoulder|knee|neck|finger|bone|collarbone
  [my|his|her|left] arm [is|feels|has] [gone|going] numb
  trapped|stuck|pinned under|beneath [a|the|my] bar|barbell|weight|weights|bench|rack
  [bar|barbell|weight] .. on my neck|chest|throat
  someone|somebody|man|woman|guy|girl|he|she|friend .. collapsed|injured|unconscious|choking
  choking
  kill|killing|hurt|hurting|harm|harming myself
  suicidal|suicide
  want|going to die
  end my life
  do not want to live|be_alive
`)

/** Attempts to make rules forget themselves. */
export const injection = sayings(`
  ignore|disregard|forget|override|bypass [all] [of] [the|your|my|any] [previous|prior|above|earlier|other] instructions|instruction|rules|prompt|prompts|guidelines
  ignore|disregard|forget|override|bypass [all] [of] your [previous|prior|own|safety] training
  ignore|disregard|forget all|everything [your|the] previous|above|before|earlier
  ignore|disregard [the|everything] above|previous
  system prompt|message|instructions
  [your|the] initial|hidden|secret instructions|prompt
  reveal|print|show|repeat [me] your prompt|instructions|rules|configuration
  you are|act now
  act|behave|respond as
  pretend|imagine
  jailbreak|jailbroken
  developer|debug|god|admin|sudo|root mode
  [as|i_am] [the|an|your] admin|administrator|developer|root|superuser
  do anything now
  new instructions
  drop table|database
`)

/** Wishes to check somebody else in or out. */
export const actsForOthers = sayings(`
  check|checking|sign|signing|log|clock #name|#word|him|her|them|everyone|everybody [..] in|out
  check|checking|sign|signing|log|clock in|out #name|#word|him|her|them|everyone|everybody
  check|checking|sign|signing|log|clock [me] in|out for|as #name|him|her|them|someone|somebody|everyone
  check|checking|sign|log|clock us [both|all|two|three|#number] in|out
  check|sign|log|clock [in|out] my|the whole|entire team|class|group
`)

/** Questions about other people, which are never answered. */
export const othersPrivacy = sayings(`
  is|are|was|were|will|has|have|had|did|does #name|he|she|they|him|her [..] there|here|in|out|around|training|gym|checked|working|lifting|inside|present|arrived|left|come|came|been|train|go|going|leave|still|today|tonight|tomorrow|back|yet
  is|are|was|has|did #word [..] there|here|around|training|checked|working|lifting|inside|present|arrived|left
  is|are #word in|back [now|today|yet] $
  is|are|was|were|has|have|did|does #name|he|she|they [also|still|already] doing|at|on
  when|where|why|how_often|what_time|which_days [is|are|was|does|do|did|will|has|have] #name|he|she|they
  who is|are|was|were|has|have|else|all|checked|trains|comes|goes|came|will [..] there|here|in|gym|training|today|tonight|now|tomorrow|checked|left|coming|around|inside|working|lifting|else
  who else|all
  who checked|trains|comes|goes|came
  who is|are on|at|using
  [if|whether|when] #name|he|she is|was|has [..] there|here|in|out|training|arrived|left|free|checked|around|working|still
  is|are|was #name [..] free|busy|available
  ^ #name there|here|in|around|out $
  #name 's
  her|his bookings|booking|slots|slot|sessions|visits|profile|data|workouts|training|weight|times
  is|are|has|have|did|does|was|will|when|if|whether|where|once the|that|this .. girl|guy|woman|man|lady|dude|bloke|lad|lass|chick|boy|fella|chap|person|blonde|brunette|redhead .. [..] here|there|in|inside|around|training|working|lifting|comes|come|coming|arrives|arrive|arrived|leaves|leave|left|gone|trains|train|shows|gets|checks|checked|still|back
  who|where|when|what_time is|was|does|did|are the|that|this .. girl|guy|woman|man|lady|dude|bloke|lad|lass|chick|boy|fella|chap|person|blonde|brunette|redhead
  [is|are] anyone|anybody|someone|somebody|people i know
  other|another|someone|somebody|everyone|everybody [else|member|members|people|person] 's
  data|visits|history|details|names|list|numbers of [all|the|other|every] members|member|people|everyone|others
  list|names|name of [all|the|every] members|people|everyone
  list|show|give|tell [me] [all|the|every] [of] [the] members|names|people_who|everyone_who
  which members|people|girls|guys|friends is|are|was|were|come|comes|train|trains
  other members|people data|visits|names|stats|history|info
  how many|is_there|are_there [any] [of] [hot|cute|young|pretty|old|fit] girls|women|men|boys|females|males|ladies|blokes|chicks|kids
  any [hot|cute|young|pretty|fit] girls|women|boys|females|ladies|chicks
  when|if|as_soon_as #name|he|she|they arrives|comes|leaves|gets|checks|is_there|is_in|is_here
  stalk|spy
`)
