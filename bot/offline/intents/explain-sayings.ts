import { sayings } from '../sayings.ts'

/** How members ask for the reasons of a number, how sure it is, and how often such numbers were right. */
export const explanations = {
  says: sayings(`
    ^ [and|but|ok|so|hm|well|oh|huh|no|really] why|how_come [then|though|not|that|so|exactly|is_that|is_it|is_this|tho|ever|please|is_that_so] $
    why|how_come .. .. busy|busier|busiest|quiet|quieter|quietest|crowded|crowd|crowds|packed|full|fuller|empty|emptier|dead|rammed|heaving|many|few|fewer|nobody|no_one|much|high|higher|low|lower|people|hectic|popular|calm|calmer|slow|queue|queues|line|mad|manic|mental|crazy|peak|rush
    why|how_come [only|about|just|exactly|is_it|are_there|that|this] #number|\\d+|#time [so|exactly|o'clock] $
    why|how_come #number|\\d+ people
    why|how_come [is|are|was|will] #time|#split [be|always|so|at|on] [#time] bad|different|worse|better|good|best|like_that|like_this $
    why|how_come do|did|would|should|are you think|say|expect|believe|predict|predicting|guess|know|assume|reckon|forecast|saying|expecting
    why is|are|was the|that|your|this number|figure|forecast|prediction|estimate|answer
    why that|this|the number|figure|forecast|prediction|estimate|time|day|many|much
    what makes|made|is_making you think|say|believe|expect|predict|sure|so
    what makes|made|is_making it|that|this|#time|#split|the_gym|gym [so|that|this] busy|quiet|full|packed|crowded|empty
    what drives|drove|causes|caused|causing|explains|influences|affects [it|that|this|the|your|all] ..
    what is|are behind|driving|causing that|this|it|the|your|all
    what goes|went into [it|that|this|the|your]
    what factors|data|information|info do|did|are|goes|go [you] use|using|in|into|consider|look
    how|where do|did|can|could|would you [even|actually|really|possibly] know|tell|calculate|predict|estimate|figure|guess|forecast|work_that|work_it|work_this|come_up|arrive_at|get_that|get_this|get_it|get_the|get_these|get_those|reach|make_the|make_that
    how is|was|are|were that|this|it|the|your|these|those [number|figure|forecast|prediction|estimate|numbers|forecasts|predictions] worked_out|calculated|computed|estimated|made|predicted|generated|derived
    how|where does|did|do that|this|the|it|these|those|your .. come_from|come_about
    based on what
    what is|are|was [it|that|this|you|the|your] [number|forecast|prediction|estimate|that] based|basing
    how sure|certain|confident|accurate|reliable|precise|trustworthy|exact|accurately|reliably
    how good|bad are|is|were you|your|the|these|those [at] [..] guessing|predicting|forecasting|forecast|forecasts|predictions|prediction|guesses|numbers|estimates|estimate
    how good|bad are|were you [at_this|lately|so_far|usually|really] $
    are you [really|so|that|quite|very|pretty|totally|absolutely|completely|100|100_percent|definitely] sure|certain|positive|confident|guessing|just_guessing
    ^ [but|and|so|ok|really] you sure|certain|positive
    ^ sure about|of that|this|it
    can|should|could|may i|we [really|even|actually] trust|rely|believe|count_on
    is|are that|this|it|the|your|these [forecast|prediction|number|numbers|figure|estimate|predictions|forecasts] [really|usually|always|at_all|that|just|only] reliable|accurate|trustworthy|certain|exact|precise|correct|a_guess|guess|guesswork|sure
    how often|frequently are|were|is|was|do|did|does|have|has you|the|your|it|these|those|they|that .. right|wrong|correct|off|accurate|miss|true|mistaken|come_true|spot_on
    how many times .. [..] right|wrong|correct|off
    are|were|is|was|have|has you|your|the|that|it|they [forecast|forecasts|prediction|predictions|number|numbers|estimates|been] [usually|often|ever|always|mostly|generally|normally|about] right|wrong|correct|accurate|reliable|spot_on [about|on|last|with|yesterday|lately|recently|#time|this|then|most|today|$]
    you|they|it was|were|have_been|had_been|got_it [usually|often|always|really] right|wrong|correct|accurate|spot_on|off
    is|was that|this|it [quite|pretty|really] a_lot|lots|high|low|many|much|more_than_usual|less_than_usual|busier_than_usual|quieter_than_usual|usual [for|on|at|then|$]
    predictions|prediction|forecasts|forecast|numbers|guesses|estimates any|much|been_any good|use|close|accurate
    right|wrong|correct|accurate with|about|on this|these|the|your|those|that [last] numbers|number|figures|forecasts|forecast|predictions|prediction|week
    do|did you [ever|often|usually|always|sometimes] get it|them|that|things right|wrong
    your|the|a track|hit|success|error record|rate
    ^ track|hit|success|error record|rate
    margin of error
    error|confidence margin|margins|interval|level|bars
    your|forecast|prediction accuracy|precision|reliability
    accuracy of
    explain [me|to_me|us] .. number|numbers|figure|figures|forecast|forecasts|prediction|predictions|estimate|reasoning|answer
    explain [me|to_me] [the|that|this|it|why|how|your] #time|#now
    explain [me|to_me] [the|that|this|it|why|how|your] #split #time|#now
    explain why
    is|was that|this|it|that_number [a_bit|really|pretty|quite|about|just|sort_of|kind_of|more_or_less] normal|typical|unusual|standard|the_usual|usual for|then|at|here|now|#time|$
    do|does|did [a|the|some|any|your] [own|public|bank|time] [of] holiday|holidays|season|term|exams|weather|advice|tips|nudges|recommendations|year|christmas|resolutions [..] play|plays|feed|feeds|go|goes|come|comes|count|counts|figure|matter|affect|change|influence|alter|impact
    has|have|is|does .. anything|something|much to do with [it|that|this|the]
    ^ [please|can_you|could_you|ok|and] explain [that|this|it|please|more] [please] $
    ^ [and|the|any] reason|reasons|explanation $
    the|a|any|some|your reason|reasons|cause|explanation|reasoning [..] for|behind|why|that|it|this
    what is|was|are the|your reason|reasons|reasoning|explanation|cause $
    is|are|was|were that|this|it|they|those [just|only|all|partly|mainly|maybe|probably|simply|really|mostly] because|due|down_to|thanks_to|caused
    is|was|are that|this|it [just|only|really|simply|maybe] the|a holiday|holidays|season|term|break|rush|exams
    do|did|does|have|has you|it|that|the [forecast|number|prediction] [..] take|taken|include|included|consider|considered|factor|factored|account|count|counted .. holiday|holidays|term|break|exams|season|advice|into
    is|are the holiday|holidays|term|break|season in|included|counted|considered|factored
    did you send them|people|everyone|us
    is|was|are that|this|it|they your|you doing|fault|advice
    ^ [and|but] says who $
  `),
  unless: sayings(`
    why|how_come do|did|can|could|should|must|have|was|am|would|shall|may i|we|me
    why|how_come am|not
    why|how_come is|are my|he|she
    why|how_come .. check|checked|in_trouble|sign|book|pay
    sets|reps|calories|protein|weights|kg|kilos|exercise|exercises|muscle|muscles|macros
    sure you_can|thing|why_not $
    make sure
    not sure
    i am sure|certain|positive
    why not
    know|tell [if|whether|when|who|where|how_to|me_if] i|my|me
    how can|could|do|would you help|work
    reason|reasons|explanation for my|being|joining|leaving
    tell [me|us] if|whether|when|who|where
    know if|whether|when|who|where
    how do|did you know my|me|i
    know about|each|him|her|them|anna
  `),
}
