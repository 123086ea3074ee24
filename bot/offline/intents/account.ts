import type { Clause } from '../clause.ts'
import type { Wish } from '../meaning.ts'
import { type Sayings, sayings, says } from '../sayings.ts'
import { keyNameIn } from './key-name.ts'

/** A wish about what Spotter keeps of a member, or how it answers. */
type AccountWish = {
  tool: string
  says: Sayings
  unless?: Sayings
  input?(clause: Clause, said: string): Record<string, unknown>
}

const data = 'data|info|information|details|records|history'
const removing = 'delete|erase|wipe|remove|forget|clear|purge|scrub|destroy|kill|close|drop|get_rid_of'
const chat =
  'chat|chats|conversation|conversations|talk|talks|messages|discussion|dialogue|chat_history|message_history|thread'
const keys = 'key|keys|token|tokens|api_key|api_keys|access_key|access_keys|access_token|mcp_key|api_token'
const assistant =
  'assistant|assistants|claude|chatgpt|gemini|copilot|ai|siri|agent|agents|desktop|laptop|cursor|script|app|phone'

const nameIn = (said: string): { name?: string } => {
  const name = keyNameIn(said)
  return name === undefined ? {} : { name }
}

const writes = sayings(`
  write|writes|writing|change|changes|book|booking|log|edit|act|full [access|things|slots|my|for|places|workouts|$]
  read_and_write|read|write access
`)

const readsOnly = sayings(`
  read_only|readonly|only_read|just_read|not_write|no_writing|not_change|reading_only|read_but|only_reads|reads_only
  can|may|should|to only|just read|look|reads
  without|no write|writing|changes|changing|booking
`)

function rightsIn(text: string): { writes?: boolean } {
  if (says(text, readsOnly)) return { writes: false }
  return says(text, writes) ? { writes: true } : {}
}

const page =
  'page|web_page|webpage|personal_page|dashboard|account_page|profile_page|member_page|members_page|site|website|portal'
const door = 'telegram|discord|browser|website|web'

/** Which door is spoken of: the first that is named. */
const doorIn = ({ text }: Clause): { door: string } => ({
  door: /\b(?:telegram|discord)\b/.exec(text)?.[0] ?? 'web',
})

/** In the order they are looked for. */
const wishes: readonly AccountWish[] = [
  {
    tool: 'openMe',
    says: sayings(`
      open|show|see|view|visit|give|send|want|need|get|find|go [me] [to] [the|a] [link|way|address] [to|for|of] my [own|personal|member|private|web] ${page}
      take|bring|log|get me to|on|onto|into my [own|personal|member|private|web] ${page}
      where|how [..] find|see|open|reach|get my [own|personal|member|private|web] ${page}
      where is|do_i_find|can_i_find my [own|personal|member|private|web] ${page}
      link to my [own|personal|member|private|web] ${page}|stats_page
      ^ [please] my [own|personal|member|private|web] page|web_page|webpage|dashboard|portal [please] $
      log me in on|to the web|website|page|site|browser
    `),
    unless: sayings('delete|remove|erase|forget|admin|staff|report|reports|facebook|instagram'),
  },
  {
    tool: 'leaveDoor',
    says: sayings(`
      unlink|disconnect|unpair|detach|separate [from] [my|the|this] [..] ${door}
      leave|remove|drop ${door} [account|chat|door|from|as|$]
      ${removing} my|the ${door} account|login|chat|door
    `),
    unless: sayings('group|server|channel|data|key|keys|message|messages'),
    input: (clause) => doorIn(clause),
  },
  {
    tool: 'myDoors',
    says: sayings(`
      link|connect|join|merge|combine|pair|sync|unite [up] [my|the|this|these|our|both|two] [..] ${door} [account|accounts|chat|with|to|and|too|also|here|together|$]
      link|merge|combine|unite|join [up] [my|these|both|our|the] [two|both|other] accounts|profiles
      link|connect|merge [this|my|me] account|chat|profile [with|to] [..] ${door}|another|other
      [also|too] use|talk|write|am|be on|from|by ${door} as_well|too|also [with] [same|the] [account|member]
      same account|member on|in|at [..] ${door}
      which|what apps|doors|accounts|chats [am|are|do|have] [i] [..] linked|connected|joined|known
    `),
    unless: sayings('group|server|key|keys|calendar|assistant|claude|chatgpt|mcp'),
  },
  {
    tool: 'exportMyData',
    says: sayings(`
      export|download|extract [me] [a|all|of] [copy|of|all|everything|my|the] [of|my|you] [..] ${data}|everything|have|account|profile|logs|file
      give|send|get|want|need|have|request|email me|us|a|an|my|the|to [a|an|my|all|full|complete|the] [full|complete|personal] [copy|export|download|dump|file|archive|backup] [of|with] [all|everything|my|the|what] [..] ${data}|everything|you|have|me|account
      copy|export|download|dump|archive|backup of [all|everything|my|the] [of|my|personal] [..] ${data}|everything|me|account
      export my|me|everything
      download|get|see|take all|everything [that|of] [..] have|keep|store|stored|hold|kept|know on|about|of me
      send|give|show me all|everything [the|of] [..] ${data} you have|keep|hold|store|stored
      data export|portability|takeout|download|request|dump
      subject access|data request
      gdpr|dsgvo
      take my data with_me|elsewhere|somewhere|out
      ^ [please] export $
    `),
    unless: sayings(
      'calendar|workouts_to|places|slots|delete|erase|remove|forget|workout_plan|meal_plan|shopping',
    ),
  },
  {
    tool: 'myPrivacy',
    says: sayings(`
      ^ [my|your|the|about|show|show_me] privacy|data_protection [please|policy|notice|info|information|statement] $
      privacy policy|notice|statement|settings|overview
      how long do|does|will|is|are [you|it|spotter|the_gym] [all] [keep|store|hold|save|kept|my|the] [of|my|the] ${data} [kept|stored|saved|about|$]
      how long do|will you keep|store|hold|save my|the ${data}|messages|visits|weight
      why do|does|are you|it|spotter|the_gym keep|store|collect|need|keeping|storing|collecting my|all_my|this|that|the ${data}
      what|which [personal] ${data} do|does you|it|spotter|the_gym keep|store|collect|hold|have_on|save
      who can|may|sees|see|has|reads [see|read|access] [to] my ${data}
      what have|did i agree|agreed|consent|consented to
      my|which|what consents [do|have|did|$]
    `),
    unless: sayings(
      'export|download|delete|forget|erase|remove|copy|booking|slot|friend|other_members|of_others|workout|weigh|send|file',
    ),
  },
  {
    tool: 'keepMe',
    says: sayings(`
      do_not|never|not|no_longer ${removing} me|myself
      do_not|never|not|no_longer ${removing} my|the|this [whole|entire|own] account|${data}|profile
      do_not|never|not|no_longer ${removing} everything|anything|all
      cancel|stop|undo|revoke|withdraw|abort|take_back|call_off|halt|reverse the|my|that|this|being [account|data] deletion|deleting|erasure|erasing|forgetting|forgotten|removal|departure|leaving
      cancel|stop|undo|revoke|withdraw|abort|halt deletion|erasure|deleting|forgetting|erasing
      keep everything|all|it_all please|after_all|as_it_is|then|now|$
      keep me after_all|please|$
      keep my|the account|${data}|profile please|after_all|now|then|$
      rather|want_to|prefer_to|like_to keep my|the account|${data}
      change|changed my mind about|on|and [..] deleting|deletion|forgetting|forgotten|leaving|erasing|erasure|removing|account|delete|forget
      i stay|am_staying after_all|then|please|$
      i want to stay after_all|a_member|here|please|$
    `),
    unless: sayings('slot|slots|place|booking|plan|workout|set|meal|weight|allergy|class|streak|group|plank'),
  },
  {
    tool: 'forgetTalk',
    says: sayings(`
      ${removing} [all|everything|about|our|this|the|my|of|what|that] [of|our|the|this|my|whole|entire|past|old] [whole|entire|past|old|last] ${chat}
      ${removing} [all|everything|anything] [what|that] i|we|was [have|just|ever] said|talked|told|wrote|written|discussed|spoken|chatted [about|to|you|here|so|in|$]
      ${removing} what|everything|anything|all [that] we|i talked|spoke|discussed|chatted|wrote
      ${removing} what|everything i just [said|told|wrote]
      start over|fresh|again|anew with a|an clean|empty|blank slate|chat|memory|page
      clean slate
      ${removing} your memory [of|about] [this|our|the]
      reset [our|this|the|your] ${chat}|memory|context
      new ${chat} [please|$]
      pretend|act_as_if we never talked|spoke|chatted
    `),
    unless: sayings('data|account|profile|plan|weight|slot|slots|mushrooms|allergy|body|health'),
  },
  {
    tool: 'shareTalk',
    says: sayings(`
      use|using|used|learn|learning|train|training|teach|improve|share|sharing|shared|feed|feeding my|our|these|this|the [..] ${chat} [to|for|with|anonymously|in] [..] train|training|improve|learn|teach|ai|model|better|research|$
      learn|train|trained|training|learning|improve|improving from|on|with|using [..] my|our|these|this|what [..] ${chat}|i_say|i_said|i_write|words
      my|our ${chat} [can|may|should|must|not|be|are|to] [be|not] [be] used|shared|taken|fed|part for|to|in|with|of [..] training|train|model|learning|improve|ai|research
      share|sharing|contribute|donate|donating [my|our] ${chat}
      stop|no|not|never|do_not|opt_out_of [..] learning|training|sharing [from|on|of|my] [my|our|what] ${chat}|i_say|messages|words
      opt|opting in|out [of|to|from] [the|your|using|having] [..] training|learning|sharing|model|research|ai
    `),
    unless: sayings('plan|workout|session|weight|key|keys'),
    input: ({ text }) => ({ share: !says(text, forbids) }),
  },
  {
    tool: 'myMemory',
    says: sayings(`
      what|which|how_much|anything|how_far do|can|did|have you remember|recall|remembered|memorised|memorized [of|about|from|back|so] [..] ${chat}|said|talked|earlier|before|last_time|us|we|yesterday|i
      what|how_much do|have you still remember|recall [$|of|about|from]
      do|can you [still|even|actually] remember|recall [what|anything|our|my|the|us|me] [..] ${chat}|said|talked|told|earlier|last_time|yesterday|before|spoke|discussed
      show|see|view|check|read [me|us] [your|the|our] [..] memory|summary of [our|this|the|us] ${chat}
      show|see|view|check [me] your memory
      what is in your memory
      your memory of [us|me|this|our]
      how long|far do|does|will you|it|spotter remember|keep|recall|go [our|what|this|my|back] [..] ${chat}|said|say|back|here
      summarise|summarize|summary|recap [of|our|this|the] [our|this|whole] ${chat}
      what have we talked|spoken|chatted|discussed [about] [so_far|before|$]
    `),
    unless: sayings('workout|session|lift|bench|plan|delete|forget|know|weight'),
  },
  {
    tool: 'revokeAccessKey',
    says: sayings(`
      ${removing}|revoke|cancel|end|disable|deactivate|invalidate|kill|block|stop|withdraw|retire|scrap [my|the|that|this|all|any|old|its|it|their|of] [old|lost|own|personal|laptop|phone|work|home|[a-z]+] ${keys}
      ${removing}|revoke|disable|deactivate|cut|stop|end|block|withdraw|take_away|remove my|the|that|its|his ${assistant} 's|access|from [access|reading|asking|using|key]
      ${keys} [..] lost|stolen|leaked|compromised|exposed|invalid|gone|revoked|not_work|stop_working
      lost|leaked|exposed|posted|shared my|the|an|a ${keys}
      revoke [the|my|that|access] [..] ${keys}|access
      revoke access
    `),
    unless: sayings('locker|car|house|which|what|list|show|how_many'),
    input: (_, said) => nameIn(said),
  },
  {
    tool: 'makeAccessKey',
    says: sayings(`
      make|create|generate|give|get|need|want|issue|have|set|add|mint|request|produce|new [me|up|us|a|an|have] [a|an|another|one|my|the|new] [new|fresh|second|read_only|personal|private|secret|an|another] ${keys}
      connect|hook|link|plug|integrate|pair|let|allow|give|authorise|authorize|set_up [up|in] [my|me|the|it|a|you|this|spotter] [own|personal|to|with|up] [..] ${assistant} [..] to|with|into|access|ask|talk|read|use|in|up|$
      ${keys} for|so [that] [my|the|me|a] [..] ${assistant}
      my ${assistant} [..] ask|talk_to|access|use|connect|read|query|check|reach you|spotter|this|here|my
      use|access|ask|reach|call you|spotter|this|gym from|through|over|via|with|in my|claude|chatgpt|mcp|the|an [..] ${assistant}|mcp|api|$
      mcp|model_context_protocol
      api access|key|token
    `),
    unless: sayings(
      'locker|car|house|lost|revoke|list|which|show|delete|remove|what_keys|my_keys|how_many|cardio|app_for',
    ),
    input: ({ text }, said) => ({ ...rightsIn(text), ...nameIn(said) }),
  },
  {
    tool: 'myAccessKeys',
    says: sayings(`
      show|list|see|view|check|what|which|how_many|tell|any|display|where [me|are|is|of|do|about] [all|the|my|any|active|of|have|i|which] [my|active|the|current|i|have|access] ${keys}
      what|which|who|anything ${keys}|${assistant} [..] have|has|can|with|got|using|connected|active|access
      do|have i have|got|made|still [any|made|a|an|still] [active|access|api|live] ${keys}
      my ${keys} [please|$]
      which|what|who ${assistant} can|has|have read|see|access|connected|a_key
      when was [my|the] [..] ${keys} [last|ever] used
    `),
    unless: sayings('locker|car|house|lost|where_are_my_keys|left'),
  },
  {
    tool: 'forgetMe',
    says: sayings(`
      ${removing} me [please|completely|entirely|forever|now|altogether|for_good|from|totally|$]
      ${removing}|cancel|terminate|deactivate my|the|this [whole|entire|own|spotter|gym_bot] account|profile_completely|existence
      ${removing} [absolutely|literally|just] everything|all|anything [that|of|on|about|what] [you|it|spotter|the_gym|me|ever] [ever|have|know|kept|keep|stored|store|hold|me|on|$]
      ${removing} [all|every|everything|any|the|every_bit_of] [of|my|the|and|personal] [my|the|personal|own|bit|trace|piece] [personal|own] ${data} [you|about|on|from|for|of|please|now|have|completely|forever|and|that|$]
      right to be_forgotten|erasure
      forget [that] i ever|existed|was exist|existed|here|came|a_member
      all my ${data} ${removing}|deleted|erased|wiped|removed|gone
      want|wish|like|need|have [to] [be] forgotten|erased|deleted|removed [from]
      leave no|without trace|traces
    `),
    unless: sayings(`
      body|health|food|training|weight|medical|meal|workout|workouts|diet|last|latest|slot|slots|booking|alert|alerts|reminder|allergy|injury|knee|height|age|plan|lunch|dinner|breakfast|set|sets|calendar|remind|not_forget|forget_me_not|email|emails|group|list|notifications
      do_not|never forget|delete|remove|lose
    `),
  },
  {
    tool: 'rateAnswer',
    says: sayings(`
      that|this|your|the [last|previous|first] answer|reply|response|message|advice_you_wrote [was|is|were] [not|so|really|very|totally|completely|just|a_bit|super|pretty] [so|really|very|that] wrong|bad|rubbish|useless|unhelpful|helpful|good|great|perfect|excellent|terrible|awful|nonsense|spot_on|brilliant|crap|poor|incorrect|confusing|stupid|right|correct|better|garbage|amazing|spot|wrong
      [what|such] [a|an] good|great|perfect|excellent|brilliant|bad|wrong|useless|terrible|awful|rubbish|stupid|poor|helpful|unhelpful|nice|super|silly|dumb answer|reply|response
      rate|mark|flag|report [that|this|your|the|last] [last|previous] answer|reply|response
      thumbs up|down
      ^ [what_a|such_a|you_are_a|very] good|great|bad|useless|stupid|dumb|rubbish|clever|smart|helpful bot|assistant|spotter $
      you answered|replied [that|it|me|my_question] [so|really|very] well|badly|wrong|wrongly|perfectly|correctly|right
      did not [really] answer my|the|what question|i_asked
      not what i asked [for] $
    `),
    unless: sayings('tip|visit|gym_was|class|if|how|slot|advice_to|should_i|can_i'),
    input: ({ text }) => ({ value: says(text, unhappy) ? 'bad' : 'good' }),
  },
]

const forbids = sayings(`
  not|never|stop|no|out|off|without|nobody|rather_not|withdraw|revoke|refuse
`)

const unhappy = sayings(`
  wrong|bad|rubbish|useless|unhelpful|terrible|awful|nonsense|crap|poor|incorrect|confusing|stupid|garbage|silly|dumb|down|badly|wrongly|not|flag|report
`)

/** What a clause wishes of what Spotter keeps; undefined where it speaks of something else. */
export function accountWish(clause: Clause, said: string): Wish | undefined {
  const found = wishes.find(
    ({ says: table, unless }) => says(clause.text, table) && !(unless && says(clause.text, unless)),
  )
  return found && { tool: found.tool, input: found.input?.(clause, said) ?? {} }
}

/** The input of a wish that is known to be meant. */
export function accountInput(
  tool: string,
  clause: Clause,
  said: string,
): Record<string, unknown> | undefined {
  const found = wishes.find((each) => each.tool === tool)
  return found && (found.input?.(clause, said) ?? {})
}
