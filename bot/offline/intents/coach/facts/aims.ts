import { wordTable } from '../../../../../tools/kit/word-table.ts'
import { goalIn, levelIn } from '../../../../../tools/profile/index.ts'
import type { Facts } from './figures.ts'

/** What opens a wish for the body or the training. */
const opening =
  /\b(?:(?:want|wanna|wants?|wish|need|trying|try|looking|look|hoping|hope|aiming|aim|like|love|plan|planning|order|keen|desperate|interested|thinking)(?: to| for)|(?:goal|aim|focus|objective|target|purpose|priority)s?(?: (?:is|are|now|right now|has changed|to|at the moment))*(?: to)?:?|(?:switch|switching|change|changing|changed|set|move|moving|update|going|go)(?: (?:me|my|goal|it|over|plan|now|the))*(?: to| on(?: a)?| for)|train(?:ing)?(?: mainly| mostly)? (?:for|to)|in training for|prepar(?:e|ing) for|(?:i am|am|am now|currently|start|starting|started|be|been|while|when|for|on|in|to|doing|do)(?: (?:on|in|a|an|my|the|now|still|just|currently|more|mostly|general))*(?= (?:mini |lean |clean |slow |dirty |aggressive )?(?:cut|cutting|bulk|bulking|diet|dieting|recomp|maintain|maintenance|deficit|surplus|lose|gain|build|weight loss|fat loss|muscle|strength|fitness|health|endurance|powerlifting|bodybuilding|hypertrophy)\b)|to(?= (?:lose|gain|build|get|maintain|cut|bulk|put|slim|drop|burn|tone|keep|stay|lean)\b)|for(?= (?:losing|gaining|building|getting|cutting|bulking|slimming|dropping|burning|toning|putting on|packing on|staying|keeping|growing|leaning|shedding)\b)) /g

type Wanted = NonNullable<ReturnType<typeof goalIn>>

const gerunds = wordTable<string>({
  building: 'build',
  gaining: 'gain',
  losing: 'lose',
  getting: 'get',
  putting: 'put',
  dropping: 'drop',
  burning: 'burn',
  keeping: 'keep',
  staying: 'stay',
  packing: 'pack',
  shedding: 'shed',
  slimming: 'slim',
  growing: 'grow',
  leaning: 'lean',
})

/** Who wants to weigh what they weigh, in one way of saying it. */
const steady: readonly RegExp[] = [
  /\b(?:stay|keep|remain|hold|stick|keeping|staying)(?: (?:at|me|me at|on|to|steady|it|steady at))?(?: (?:the|my|this|current|same|a))* weight(?: (?:i am|as i am|as it is|i am at|i am now|now|steady|stable|where it is))*\b/g,
  /\b(?:stay|keep|remain|hold) (?:me )?(?:as|where|how|like) (?:i am|it is)(?: now)?\b/g,
  /\b(?:neither|not) (?:lose|gain)(?:ing)? (?:n?or|and not|or) (?:gain|lose)(?:ing)?(?: (?:any|weight))*\b/g,
]

const inOneWay = (text: string): string =>
  steady
    .reduce((so, pattern) => so.replace(pattern, 'maintain my weight'), text)
    .replace(/\b(?:bigger|larger|big|more) muscles?\b/g, 'muscle')

/** Words of an aim that may stand between the opening and the aim itself. */
const longest = 7

/** Words that change nothing about an aim. */
const beside = new Set('some more bit little lean really proper properly lot'.split(' '))

/** What a member aims at, wherever in a sentence they say it. */
function aimIn(said: string): Wanted | undefined {
  const text = inOneWay(said)
  for (const { index, 0: opens } of text.matchAll(opening)) {
    const words = text
      .slice(index + opens.length)
      .trim()
      .split(' ')
    const found = aimOf(words)
    if (found) return found
  }
  return undefined
}

function aimOf(words: readonly string[]): Wanted | undefined {
  const telling = words.map((word) => gerunds[word] ?? word).filter((word) => !beside.has(word))
  // "Run a marathon" is training for it, "an hour of cardio" is none.
  const skipped = telling.findIndex(
    (word) =>
      !/^(?:run|do|complete|finish|a|an|my|be|improve|increase|work|on|focus|the|overall|general)$/.test(
        word,
      ),
  )
  for (const from of [0, ...(skipped > 0 ? [skipped] : [])]) {
    for (let length = Math.min(longest, telling.length - from); length > 0; length--) {
      const found = goalIn(telling.slice(from, from + length).join(' '))
      if (found && (found.goal || found.trainsFor)) return found
    }
  }
  return undefined
}

/** An aim that stands alone beside a plan or a calculation: "macros for a bulk", "strength plan". */
export function aimAlone(said: string): Wanted | undefined {
  const text = inOneWay(said)
  const word =
    / (los(?:e|ing) (?:some |a bit of |a bit |a little |a few |my |the |this |more |any )*(?:weight|body ?fat|fat|belly(?: fat)?|tummy|gut|pounds|kilos|inches)|lose (?:a bit|a little|some|it)|lose|(?:weight|fat) loss|weight gain(?:ing)?|(?:muscle|lean|mass) gain(?:ing|s)?|fatloss|cutting|cut|deficit|recomp(?:osition)?|bulking|bulk|(?:gain|put on|pack on|build|build up|building|gaining|putting on|more|add) (?:some |lean |a bit of |more |good |my )*(?:muscle|mass|weight|size|strength)|get (?:big|bigger|huge|jacked|swole|buff|ripped|shredded|cut|toned|slim|lean)|muscle(?: gain| growth| building)?|mass|size|hypertrophy|maintain(?:ing)?|maintenance|(?:stay|keep me|keep|hold|stay at|keep me at|be|remain)(?: at)? (?:the same(?: weight)?|my weight|at my weight)|strength|get (?:strong|stronger|lean|leaner|fit|fitter|bigger|toned)|powerlifting|endurance|stamina|marathon|general fitness|(?:general |overall )?health|stay(?:ing)? (?:fit|healthy)|healthy|toned?|tone up|lean out|shredded|slim down|fitness) /.exec(
      text,
    )?.[1]
  return word === undefined
    ? undefined
    : /same|my weight|maintain/.test(word)
      ? { goal: 'maintain' }
      : (goalIn(word) ??
        goalIn(
          word
            .replace(/\b(?:the|this|my|any|a few|more|good|gut|tummy)\b/g, '')
            .replace('losing', 'lose')
            .replace(/^lose (?:pounds|kilos|inches|body ?fat)?.*/, 'lose weight'),
        ))
}

/** "Getting fitter is my goal" */
function aimBefore(text: string): Wanted | undefined {
  const said = / (.+?) (?:is|would be) my (?:main |only |big )?(?:goal|aim|target|focus|priority) /.exec(
    text,
  )?.[1]
  return said === undefined ? undefined : aimOf(said.split(' '))
}

/** What the words of an aim change: eating for it, training for it. */
const race =
  /\b(?:train(?:ing)?|prep(?:ping|aring)?|prepare|sign(?:ed|ing) up|entered|got a place|running|doing|building up|getting ready)\b[^,;]{0,40}\b(?:marathon|half(?! (?:an?|hour|past|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)\b)|ultra|triathlon|ironman|10 ?k|5 ?k|10 ?miler|parkrun|hyrox|duathlon|sportive|tough mudder|spartan|cycle race|bike race|century ride|channel swim|couch to 5k|fun run|coast to coast|race)\b/

export function aims(said: string): Facts {
  const text = said.replace(/ compet\w+ in \w+/g, ' ')
  if (race.test(text) && !/\b(?:ran|did|done|finished|just)\b/.test(text)) return { trainsFor: 'endurance' }
  const opens =
    /^ (?:(?:now|currently|just|still|ok|back to|back on|on a|i am) )*(?:cutting|bulking|maintaining|recomping|dieting)\b/.test(
      text,
    )
  const found =
    aimIn(text) ?? (opens ? aimAlone(text.replace('dieting', 'cutting')) : undefined) ?? aimBefore(text)
  if (!found) return {}
  const eats =
    / (?:cut|cutting|bulk|bulking|weight|fat|diet|dieting|maintain|maintenance|recomp|deficit|surplus|lean|slim|kg|kgs|kilo|lbs|stone|kilograms|kilos|pounds|belly|size|mass|bigger|heavier|lighter|smaller|thinner|tummy|gut) /.test(
      text,
    )
  if (found.goal && (eats || found.goal === 'cut' || !found.trainsFor)) return { goal: found.goal }
  return { trainsFor: found.trainsFor }
}

const levels: readonly RegExp[] = [
  /\b(?:(?:complete|total|absolute|pretty much a|bit of a|kind of a|late|early) )?(?:beginner|novice|newbie|noob|newcomer|intermediate|rookie)(?: lifter| level)?\b/,
  /\b(?:advanced|experienced|elite|seasoned|veteran)(?: lifter| level| trainee| athlete)?\b|\badvanced\b/,
  /\b(?:lift|lifting|train|training|lifted|trained|(?:been |am )?going(?: to)?(?: (?:the|a))? gym|go(?: to)?(?: (?:the|a))? gym|(?:do|doing|done)(?: the)? gym|gymming|gyming|hitting the gym|in the gym|gym|gym going|workout|work out|exercise|working out|weights|weight training|strength training|exercising|at it)(?: (?:seriously|properly|consistently|regularly|on and off|weights|now|with weights|hard|here|steadily|for|about|around|over|almost|nearly|just|only|like|maybe|the last|the past|last|past|more than|since|from|already|now|roughly|at least|close to|getting on for|this))* (?:\d+(?:\.\d+)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a couple(?: of)?|a few|couple(?: of)?|several|half a)(?: and a half)?(?: or so)?(?: \+|\+)? (?:years?|yrs?|months?|weeks?|decades?)\b/,
  /\b(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple(?: of)?|several) (?:years?|yrs?|months?) (?:(?:of|in|worth of|solid|proper|consistent|regular|gym|gym-?going|weight|strength|serious) )*(?:training|lifting|experience|in the gym|under the bar|of weights)(?: experience)?\b/,
  /\bnever (?:really |actually |properly )?(?:lifted|trained|touched a (?:weight|barbell)|been (?:in|to) a gym|worked out|done (?:weights|any weights))(?: before| weights)?\b/,
  /\b(?:(?:brand )?new to (?:lifting|this|the gym|weights|training|working out|gyms?|exercise|all this)|just (?:started|starting)(?: out$| (?:out )?(?:lifting|training|the gym|at the gym|going to the gym|with weights|weights|working out))(?! (?:legs|chest|back|now))|first time (?:in a gym|lifting|at a gym)|out of shape|no (?:gym |lifting )?experience|no idea what i am doing)\b/,
]

/** Once trained, and not for long. */
const lapsed =
  /\b(?:out of (?:the game|it|practice|the gym|training|action|shape)|start(?:ing|ed)? (?:over|again|afresh|from (?:scratch|zero|the bottom))|(?:getting|coming|going|easing) back (?:into|in to|to) (?:it|training|the gym|lifting|exercise|fitness|shape|things|working out)|have not (?:trained|lifted|been|worked out|exercised|done (?:anything|any)|set foot)[^,;]{0,24}\b(?:years?|months|ages|decade|long time|since|forever)|first[- ]timer|(?<!(?:her|his|their|our|the) )first[- ]time(?! (?:using|asking|trying|writing|talking|chatting|here|on|this|that|since|today|with (?:you|this)))|long (?:break|lay ?off|time off)|rusty|back after|total rookie|no clue(?! (?:what|which|when|if|why|where|who|whether|yet|how (?:full|busy|many)))|clueless|never (?:done|set foot))\b/

/** No beginner any more, or not quite an expert. */
const between =
  /\b(?:not|would not (?:say|call (?:me|myself))|no longer|far from|past being|more than|somewhere between|bit more than|not quite|not exactly)(?: (?:really|a|an|quite|i am|that i am|complete|total))* (?:beginner|novice|newbie|noob|expert|advanced|pro)\b|\b(?:know my way around|middling|middle of the road|(?<!(?:squeeze|fit|slot|put|do|go|train|gap|gaps) )in[- ]between(?! (?!beginner|novice|advanced|the two|levels)\w)|decent lifter|fairly experienced|some experience)\b/

const competes =
  /\b(?:compet(?:e|ed|ing|itive|itor)(?! with)|national level|international level|coach(?:ed|ing) others|ex[- ]pro|semi[- ]pro|bodybuilder|powerlifter)\b/

export function levelOf(text: string): string | undefined {
  if (lapsed.test(text)) return 'novice'
  if (competes.test(text)) return 'advanced'
  if (between.test(text)) return 'intermediate'
  for (const pattern of levels) {
    const said = pattern.exec(text)?.[0]
    const level =
      said &&
      levelIn(said.replace(/\b(?:new to .*|just start.*|first time.*|out of shape|no idea.*)/, 'beginner'))
    if (level) return level
  }
  return undefined
}
