import type { Clause } from '../clause.ts'
import { calls, type Understanding, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import type { Intent } from './intent.ts'

/** Characters of the member's own words that are kept. */
const longest = 300

const useless = sayings(`
  useless|unhelpful|rubbish|terrible|awful|worst|worse|bad|poor|pointless|crap|shit|trash|garbage|lousy|horrible|wrong|misleading|nonsense|disappointing|disappointed|fail|failed|lied|lie|hopeless
  not|hardly|never [..] helpful|useful|help|right|good|great|accurate|true|work|worked|any_use|much_use
  despite|in_spite_of|even_though
  no use|good|help
  not .. as|like you
  waste
  off|way_off
`)

const helpful = sayings(`
  helpful|useful|great|good|perfect|brilliant|excellent|spot_on|right|amazing|awesome|lovely|ideal|superb|fantastic|nice|best|worked|helped|accurate|true|nailed|legend|correct|loved
  as|like|just_as you|you_have said|promised|predicted|told|suggested|recommended
  thanks|thank_you
`)

const crowdWords =
  'busy|crowded|packed|rammed|full|heaving|mobbed|jammed|chockers|overcrowded|hectic|manic|slammed|zoo|queue|queues|queueing|loads of people|too many people|so many people|chaos|swamped|busier'

const quietWords =
  'quiet|empty|dead|calm|peaceful|deserted|quieter|relaxed|whole (?:gym|room|place|floor)|to myself|nobody|no one|no queue|no waiting|not many|hardly anyone|few people'

const crowd = new RegExp(
  ` (?:(not|never|hardly|barely) (?:at all |all |that |so |very |really |too |as |even |particularly |exactly |particularly |quite )*)?(?:(${crowdWords})|(${quietWords}))(?= )`,
  'g',
)

/** What was promised is not what was: "you said it would be dead". */
const promised =
  / (?:you|u|the (?:app|bot|forecast)|spotter|they) (?:have |had )?(?:said|told(?: me| us)?|promised|predicted|claimed|swore)(?: that)? (?:it|the gym|that|#split|there|\w+)?(?: (?:would|will|was going to|is going to|was gonna|was|is|will be|would be|should|should be))*(?: be)? \w+(?= )| (?:you|u) (?:would |really |actually )?call(?:ed)? (?:this|that|it)(?: a)? \w+(?= )/g

/** Whether a clause tells of a crowd (true), of none (false), or of neither. */
function crowdedIn(text: string): boolean | undefined {
  const last = [...text.replace(promised, ' ').matchAll(crowd)].at(-1)
  if (!last) return undefined
  const [, not, busy] = last
  return (busy !== undefined) === (not === undefined)
}

const judgesUs = sayings(`
  tip|tips|advice|recommendation|recommendations|suggestion|suggestions|slot|slots|time|times|useless|helpful|unhelpful|useful|you|your|spotter|app|bot|that|help|forecast|prediction|call
`)

/** Whether what Spotter said was of use; undefined where only the crowd is told of. */
function usefulIn(text: string): boolean | undefined {
  const own = text.replace(promised, ' ')
  if (!says(own, judgesUs)) return undefined
  if (says(own, useless)) return false
  return says(own, helpful) ? true : undefined
}

function fill({ text }: Clause, { said }: World): Understanding {
  return calls(feedbackOf(text, said ?? text.trim()))
}

/** What a member tells of an advice or of the crowd they met, with their own words. */
export function feedbackOf(text: string, said: string) {
  const useful = usefulIn(text)
  const crowded = crowdedIn(text)
  const words = said.trim().slice(0, longest)
  return {
    tool: 'giveFeedback',
    input: {
      ...(useful === undefined ? {} : { useful }),
      ...(crowded === undefined ? {} : { crowded }),
      ...(words === '' ? {} : { text: words }),
    },
  }
}

const opinion =
  'useless|unhelpful|rubbish|terrible|awful|worst|bad|poor|pointless|crap|shit|trash|garbage|lousy|horrible|wrong|misleading|nonsense|disappointing|best|helpful|useful|great|good|perfect|brilliant|excellent|spot_on|right|amazing|awesome|lovely|ideal|superb|fantastic|nice|accurate|off|way_off'

const thing = 'tip|tips|advice|recommendation|recommendations|suggestion|suggestions|forecast|prediction|hint'

/** How members tell what came of an advice. */
export const feedback: Intent = {
  name: 'feedback',
  acts: false,
  fill,
  says: sayings(`
    your|the|that|this|last [last|latest] ${thing} [#time|you_gave_me|from_you] was|were|is|are|proved|turned_out [a|to_be|so|really|very|totally|completely|not|absolutely|pretty|just] [bit] ${opinion}
    ${opinion} ${thing}|call|shout
    the|that|this|your slot|time|hour|place|one|#time you gave|suggested|recommended|offered|proposed|found|picked|told [me|us] [#time] was|is|were|turned_out [a|to_be|so|really|very|totally|completely|not|absolutely|pretty|just|too|way_too|way|far_too] ${opinion}|busy|packed|full|quiet|empty|crowded|rammed|dead
    [that|this|my] #time slot|place|one|session|visit was|were|turned_out [a|to_be|so|really|very|totally|completely|not|absolutely|pretty|just|too|way_too|far_too] ${opinion}|busy|packed|full|quiet|empty|crowded|rammed|dead
    that|this|it did|does|has not [really] help|helped
    that|this|it|you|spotter was|were|is|are [a|so|really|very|totally|completely|absolutely|pretty|just|not] useless|unhelpful|pointless|rubbish|misleading|no_help|no_use|of_no_use|not_helpful|not_useful|useful
    ^ [totally|completely|absolutely|so|well|that_is|just] useless|unhelpful|pointless $
    not helpful|useful
    as|like|just_as|exactly_as you [have|had] said|promised|predicted|told|suggested
    you [have|had] said|promised|told|predicted|swore [me|us] [that] it|the_gym|#split|that|there|#number
    you were [so|totally|completely|absolutely|really|not|dead|all|quite] right|wrong|spot_on|off|way_off
    you got|had it|that|this [so|all|totally|completely] right|wrong
    despite|because_of|thanks_to|following|followed|after|took|on your tip|advice|recommendation|suggestion|help
    my|some|quick|a|give|leave|giving|leaving|have|got feedback
    ^ feedback
    it|the_gym|gym|place|#split|#time|that|there was|were|got|turned_out [a|so|way|too|very|really|absolutely|totally|pretty|quite|nice|nice_and|super|completely|still|not|actually|to_be|bit|far|much|dead|properly|just] [too|so|and|that] busy|crowded|packed|rammed|full|heaving|mobbed|jammed|quiet|empty|dead|deserted|calm|peaceful|hectic|manic|chaos
    #time was|were [a|so|way|too|very|really|absolutely|totally|pretty|quite|nice|nice_and|super|completely] busy|crowded|packed|rammed|full|heaving|mobbed|jammed|quiet|empty|dead|deserted|calm
    ^ [and|but|btw] the|my|that|your slot|place|spot|session|booking|hour you|i|we [..] was|were|turned_out|got [..] busy|crowded|packed|rammed|full|quiet|empty|dead|heaving|calm|manic|chaos
    ^ [and|but|btw] the|my|that|your slot|place|spot|session|booking|hour was|were|turned_out|got [..] busy|crowded|packed|rammed|full|quiet|empty|dead|heaving|calm|manic|chaos
    had the|a [whole|entire] gym|room|place|floor|rack|area [all] for|to me|myself|us
    had|needed to queue|wait|line_up
    ^ was|were [not|really|so] [too|so|that|as|at_all|very|really] busy|crowded|packed|rammed|full|quiet|empty|dead|calm as|like|despite|yesterday|again|sadly
    ^ not [as|so|very|really] busy|crowded|packed|rammed|full|quiet|empty|dead|calm as|like you
    there were|was [like|about|around|at_least|easily|more_than|over|only] #number
    had it|everything|the_place|the_gym all to myself
    way|far|much|still too busy|crowded|packed|full
    there were [way|far] [too|so|loads|lots|not|hardly|only] many|of|any|anyone|a_few
  `),
  unless: sayings(`
    ^ [and|so|but|ok|oh] is|are|will|would|do|does|did|has|have|how|what|when|why|where|which|can|could|should
    ^ [and|so|but|ok|oh] was|were it|the|that|there|this|#split|gym|everyone|#time|people|they
    how|why|when|if|whether|who [..] was|were|is
    heard|thought|hoped|think|guess
    not sure
    is|are|will|would it|the_gym|#split|that [..] too busy|crowded|full|packed
    it is too
  `),
}
