import type { ReportKind } from '../../../tools/report/index.ts'

/**
 * What the gym's people say of each report, and how much it tells: 3 settles it, 2 speaks for it, 1 hardly counts alone.
 *
 * Only words about the gym as a whole stand here; what a member says of themselves is in no list.
 */
export const matters: Readonly<Record<ReportKind, readonly (readonly [RegExp, number])[]>> = {
  peaks: [
    [
      /\bpeaks\b|\bpeak (?:hours|times|days)\b(?!.*\b(?:priority|fair|turns|decided))|\bheat ?map|\bdead (?:hours|times)|\brush (?:hours|times)/,
      3,
    ],
    [
      /\b(?:busiest|fullest) (?:times?|hours?|days?|slots?)\b|\bwhen (?:are|were) (?:we|they) (?:\w+ )?(?:full|busy|packed|crowded|empty|quiet|busiest|fullest|quietest|emptiest)/,
      3,
    ],
    [/\bwhich (?:days?|hours?|times?)\b.*\b(?:worst|fullest|busiest|crowding|packed|emptiest|quietest)/, 3],
    [
      /\bwhen (?:the gym|it|we) (?:was|were) (?:full|busy|packed|empty)|\bwhen (?:is|are|was|were) (?:the|our) peaks?\b/,
      3,
    ],
  ],
  utilisation: [
    [
      /\butili[sz]\w*|\boccupancy rate|\b(?:at|of|to|over|under) (?:our |full |the )?capacity|\bshare of (?:our|the) (?:capacity|room|space)/,
      3,
    ],
    [
      /\bus(?:e|ing) (?:of )?(?:the|our) (?:space|floor|room|area)s?\b|\b(?:un|under)-?used\b|\b(?:which|when|sit) .*half empty\b|\bspare (?:room|capacity|space)/,
      3,
    ],
    [/\bhow full (?:were|was|have) (?:we|the gym)\b|\bwhat fits in\b|\bhow well (?:are we|do we) us/, 3],
  ],
  forecast: [
    [/\bforecast(?:s|ed|ing)?\b|\bpredict\w*/, 1],
    [
      /\bhow (?:good|accurate|reliable|far off|wrong)\b.*\b(?:you|forecasts?|predictions?|model)\b|\baccura(?:cy|te)\b|\bhow far off (?:were|are|was)\b/,
      3,
    ],
    [
      /\b(?:trust|rely on|believe) .*\b(?:forecast\w*|predict\w*)|\b(?:forecasts?|predictions?|model) any good\b/,
      3,
    ],
    [/\bretrain\w*|\bchampion\b|\bdrift(?:s|ed|ing)?\b|\bwhich model\b|\bmodel (?:performance|error)/, 3],
  ],
  data: [
    [/\bcounters?\b|\bsensors?\b|\bdata quality|\b(?:our|the|with|any|bad|missing) data\b/, 3],
    [
      /\bforget(?:s|ting)? to check|\b(?:people|members|who) actually check|\bshare of .*check(?:s|ed)?[ -]?(?:in|out)|\bhow many (?:people|members) .*check (?:in|out)\b|\bnever check\w* (?:in|out)/,
      3,
    ],
    [
      /\bgaps? in (?:the|our)\b|\bfrozen\b|\bduplicates?\b|\bimpossible (?:numbers|counts|figures)|\bnumbers from\b|\bdoor (?:counts?|numbers)/,
      3,
    ],
  ],
  advice: [
    [
      /\bno-?\s?show (?:rate|figures|numbers)|\b(?:our|many|the) no-?\s?shows\b|\b(?:people|members|they|anyone|anybody) (?:\w+ )?(?:follow|take|listen to|act on|heed)\w* (?:your|the|our) (?:advice|tips?|suggestions?|recommendations?)/,
      3,
    ],
    [
      /\b(?:allocation|distribution|sharing) (?:of|fair)|\bhow fair\b|\bfairness\b|\b(?:are|is) (?:the )?(?:places|slots|offers) .*\bfair/,
      3,
    ],
    [
      /\bquota (?:use|used|usage)|\bof the quotas?\b|\btake (?:the|an|their) (?:alternatives?|others?)|\balternatives (?:they|taken|offered)/,
      3,
    ],
    [
      /\bhow many (?:slots?|places?|spots?|bookings?)\b.*\b(?:offer\w*|granted|taken?|took|booked|used|showed|came|missed)/,
      3,
    ],
    [
      /\bhow many .*\b(?:showed|turned) up|\badvice (?:report|figures|numbers)|\bbookings? (?:figures|numbers|report)\b/,
      3,
    ],
    [/\badvice\b|\bquotas?\b/, 1],
  ],
  unserved: [
    [
      /\bunserved|\bunmet\b|\b(?:we|who|how many|how often) .*\bturn(?:ed|ing)? (?:\w+ )?away|\brefused (?:requests|wishes|places|people|members)|\b(?:how many|how often|which|when) .*\b(?:refus\w+|rejected|turned down)\b/,
      3,
    ],
    [
      /\b(?:people|members|they|anyone|who) .*\b(?:can'?t|cannot|couldn'?t|could not|didn'?t) get (?:a|any|the|one|in)\b|\bwe (?:can'?t|cannot|couldn'?t|could not|didn'?t) (?:give|serve|offer|grant|meet|place)/,
      3,
    ],
    [/\bquotas? (?:\w+ )?(?:say|said|says|saying) no/, 3],
  ],
  saved: [
    [
      /\b(?:what|how much|how many|did|has|have) .*\bsaved?\b(?: us)?(?!.*\babout me)|\bsavings\b|\bperson.?minutes?\b/,
      3,
    ],
    [
      /\b(?:made|make|makes|making) (?:any|a|much|some) difference|\b(?:you|spotter|bot) prevent(?:ed)?\b|\bwhat .*\bprevent(?:ed)?\b|^(?:is|are|was) (?:it|this|spotter|the bot|you|all this) (?:really )?worth|\bdo you help\b/,
      3,
    ],
    [
      /\bwithout (?:you|your (?:advice|help|tips)|the bot|spotter|advice)\b|\bbecause of you\b|\b(?:better|worse|emptier|calmer) with you\b|\bwith(?: you)? (?:and|or|than) without\b|\bthan without\b/,
      3,
    ],
  ],
  staffing: [
    [
      /\bstaffing\b|\brota\b|\broster\b|\b(?:staff|trainer|work) shifts?\b|\bunder-?staffed|\bover-?staffed|\b(?:more|less|fewer|enough|how (?:many|much)|extra) staff\b|\bstaff (?:plan|do we|needed|levels?)/,
      3,
    ],
    [
      /\b(?:trainers?|coaches|people|hands|colleagues?|person)\b.*\b(?:on the floor|at the desk|at reception|do we need|do i need|should i (?:put|schedule|roster))/,
      3,
    ],
    [
      /\bsend (?:someone|somebody|people|anyone|a trainer) home|\bmore (?:trainers|people on)\b|\bneed (?:a |an )?(?:second|third|extra|another) (?:person|trainer|colleague|pair of hands)/,
      3,
    ],
  ],
  equipment: [
    [
      /\bequipment (?:pressure|report|use|usage|figures)|\bwhat (?:should|could|shall|do) we (?:need to )?(?:buy|order|add|get rid|sell|move)|\bbottlenecks?\b|\b(?:kit|machines?|equipment|we (?:can|could|should)) .*\bget rid of\b|\bshould we (?:buy|order|invest)/,
      3,
    ],
    [
      /\bwhich (?:machines?|equipment|racks?|benches|kit)\b.*\b(?:taken|used|busy|popular|occupied|queues?|unused)|\balways (?:taken|occupied|in use)|\bnobody uses\b/,
      3,
    ],
    [
      /\b(?:do we need|should we (?:get|have|add)|would|could we use) (?:an?other|an extra|a (?:second|third|fourth)|more) (?!person|staff|trainers?|colleague|people|pair|place|slot)/,
      3,
    ],
    [/\bequipment\b|\bmachines\b|\bkit\b/, 1],
  ],
  retention: [
    [
      /\bretention\b|\bchurn\w*|\bstop(?:ped|s|ping) coming|\blapsed\b|\bmembers? .*\bdrop(?:ped|ping)? (?:out|off|away)\b|\bcancel(?:led|ing)? (?:their )?membership/,
      3,
    ],
    [
      /\bmembers? (?:\w+ )?(?:are we|do we|did we|we are|we're) (?:losing|lose|lost)|\b(?:are we|we are|we're) losing (?:members|people)\b|\bmembers? at risk\b|\bleav(?:e|ing) us\b/,
      3,
    ],
    [
      /\bhow often do (?:the |our )?(?:members|people|they) (?:come|visit|train)|\bvisits? (?:per|a|each) (?:month|member)|\bwho .*\b(?:came|come) back\b|\bhow many .*\bcame back\b|\breturn(?:ed|ing) (?:members|after)/,
      3,
    ],
    [
      /\b(?:joiners?|new (?:members?|starters?))\b.*\b(?:shown|show|visit\w*|come|came|seen|lately|been)|\b(?:who|members?|people|which) .*\bhaven'?t (?:been|come|visited)/,
      3,
    ],
  ],
  trend: [
    [
      /\btrends?\b|\b(?:are we|is the gym|we are|we're) (?:growing|shrinking)|\bgrowth\b|\b(?:attendance|visits|membership) .*\bdeclin\w*/,
      3,
    ],
    [
      /\b(?:visits?|attendance|numbers|members?|membership|visitors|we|footfall) (?:\w+ ){0,2}(?:going|gone|went|go) (?:up|down)\b|\b(?:gym|we|attendance) (?:\w+ )?develop(?:ed|ing)|\bgetting (?:busier|quieter|fuller|emptier)\b.*\b(?:over|time|years?|months?|since)/,
      3,
    ],
    [
      /\b(?:fewer|less|more) (?:people|visits|members|visitors) than (?:before|last|a year|in|we)\b|\bcompared (?:to|with) (?:last|before|earlier)/,
      3,
    ],
  ],
  season: [
    [
      /\bseasonal\w*|\bseason (?:report|effect|pattern)|\bseasons\b|\b(?:around|over|during|after|before) (?:the )?(?:new year|holidays|christmas|easter|summer)\b|\bjanuary (?:rush|wave)/,
      3,
    ],
    [
      /\bmonth by month|\bwhich months?\b|\b(?:strongest|weakest) months?\b|\bmonth is our\b|\bthrough(?:out)? the year|\bevery (?:summer|winter|january)/,
      3,
    ],
  ],
  feedback: [
    [
      /^(?:any|what|which|how many|how much|are there|did|do|does|have|has|were there) .*\b(?:complain\w*|moan\w*|satisf\w*)|\bsay(?:ing)? about (?:us|the gym)|\b(?:people|members|they) happy with\b|\bwhat (?:do|did) (?:people|members|they) think/,
      3,
    ],
    [
      /\bfeedback\b(?=.*\b(?:report|summary|figures|last|this|since|from|members?)\b|\W*$)|\b(?:what|which|any|how|show|the) .*\bfeedback\b|\bcomplaints (?:last|this|since|in)\b/,
      3,
    ],
    [/\bratings\b|\breviews\b|\bopinions\b/, 2],
  ],
  experiments: [
    [
      /\bexperiments?\b|\ba ?\/ ?b\b|\bab test|\bswitchback|\bpolic(?:y|ies) (?:won|wins|is better|trials?)|\bwhich policy\b|\b(?:the|our|policy) trials?\b/,
      3,
    ],
  ],
  health: [
    [
      /^(?:are you|is (?:the bot|spotter|everything|the service)) (?:running|working|up|down)\b|\bsystem (?:status|health)|\buptime\b|\boutages?\b|\bjobs?\b.*\b(?:failed|late|ran)|\bfailed jobs?/,
      3,
    ],
    [
      /\bhow (?:fast|quick\w*|slow\w*) (?:do|are|did) you (?:answer|repl\w+|respond)|\bresponse times?|\blatency\b|\bhow long do you take/,
      3,
    ],
    [
      /\b(?:models?|bot|openai)\b.*\bcosts?\b|\bcosts? (?:of|for) (?:the )?(?:model|bot|ai)|\btokens? (?:used|spent|cost)/,
      3,
    ],
    [
      /\b(?:any|many|which|what) (?:errors?|crashes)\b|\b(?:messages|reminders|notices) .*\b(?:deliver\w*|sent|fail\w*)/,
      3,
    ],
  ],
  week: [
    [
      /\bhow (?:did|have|are) we (?:do|done|doing|been doing)\b|\bdigest\b|\bweekly (?:report|summary|overview|figures|numbers)/,
      3,
    ],
    [
      /\bwhat matters\b|\b(?:should|must|need to|ought to) (?:i|we) know\b|\bi should know\b|\bsum(?:mary)? (?:up )?(?:of )?(?:the|last|this) week|\bhow was (?:the|last|this) week|\bhow did (?:the|last) week go/,
      3,
    ],
  ],
}

/** Other names for reports, as typed after the command. */
export const otherNames: Readonly<Record<string, ReportKind>> = {
  peak: 'peaks',
  heatmap: 'peaks',
  busy: 'peaks',
  utilization: 'utilisation',
  capacity: 'utilisation',
  usage: 'utilisation',
  accuracy: 'forecast',
  forecasts: 'forecast',
  model: 'forecast',
  models: 'forecast',
  quality: 'data',
  counter: 'data',
  counters: 'data',
  noshow: 'advice',
  noshows: 'advice',
  bookings: 'advice',
  refused: 'unserved',
  unmet: 'unserved',
  wishes: 'unserved',
  savings: 'saved',
  save: 'saved',
  staff: 'staffing',
  rota: 'staffing',
  roster: 'staffing',
  machines: 'equipment',
  kit: 'equipment',
  churn: 'retention',
  members: 'retention',
  lapsed: 'retention',
  growth: 'trend',
  trends: 'trend',
  seasons: 'season',
  holidays: 'season',
  complaints: 'feedback',
  ratings: 'feedback',
  experiment: 'experiments',
  trial: 'experiments',
  trials: 'experiments',
  status: 'health',
  costs: 'health',
  errors: 'health',
  digest: 'week',
  weekly: 'week',
  summary: 'week',
}
