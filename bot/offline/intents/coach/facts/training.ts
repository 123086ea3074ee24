import { wordTable } from '../../../../../tools/kit/word-table.ts'
import { weekdayNames } from '../weekday-names.ts'
import type { Facts } from './figures.ts'

const count = '(\\d(?:\\.\\d)?|one|two|three|four|five|six|seven|once|twice|thrice)'
const times =
  '(?:-| )?(?:days?|times?|x|sessions?|workouts?|trainings?|gym days?|visits?|evenings?|mornings?|afternoons?|lunch ?(?:times?|breaks?|hours?)|nights?)'
const week =
  '(?: ?(?:a|per|each|every|/|in a|in the|in one|of the|out of the|during the|out of 7|on average a) ?|-| )(?:week|wk)\\b|weekly'

const figures = wordTable<number>({
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  thrice: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
})
const figureOf = (text: string): number => figures[text] ?? Number(text)

/** "One week" is how long, and no day of it. */
const bareWeeks =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve)[ -]weeks?\b|\b(?:one|1|each|every|per) time,? (?=(?:about |around |for |is )*(?:\d|an? hour|half))/g

const daysListed =
  /(?:^|[,;.] ?|\band |\bn )(?:only |just |maybe |max |about )?([1-7]|two|three|four|five|six|seven) days?(?: (?:max|tops|only|please|is (?:fine|ok|good)))?(?= *(?:[,;.]|$|and\b|n\b))/

/** "3 days, fat loss, beginner": in a list of answers that speaks of training its days stand without a week. */
const inList = (text: string): RegExpExecArray | null =>
  /[,;.]|\band\b/.test(text) &&
  /\b(?:beginner|novice|intermediate|advanced|newbie|never (?:lifted|trained)|fat ?loss|lose (?:weight|fat)|muscle|strength|hypertrophy|health|endurance|fitness|min(?:ute)?s?|hours?|an hour|dumbbells?|kettlebells?|gym|no injur\w+|full ?body|push pull)\b/.test(
    text,
  ) &&
  !/\b(?:ago|meals?|menu|food|eat|kcal|calories|sick|ill|off|away|holiday|trip|pause|late|in a row|shopping)\b/.test(
    text,
  )
    ? daysListed.exec(text)
    : null

/** How often a member trains in a week; of a range the fewer. */
export function daysOf(plain: string): number | undefined {
  const text = plain.replace(bareWeeks, ' ').replace(/ +/g, ' ')
  const range = '(?: ?(?:-|to|or) ?(?:\\d|two|three|four|five|six|seven))?'
  const said =
    new RegExp(
      `\\b${count}${range}(?:${times})? ?(?:of (?:training|lifting|exercise) )?(?:at (?:the|a) gym |in the gym |at home |max |only |free )?(?:${week})`,
    ).exec(text) ??
    /\b([1-7]) ?x ?\d{2,3} ?min\w* (?:a|per|each|every|in the|times a) week\b/.exec(text) ??
    /\b(?:train|come|go|make it|lift|work out|exercise|do|manage|commit to|available|free|have|plan for|gym)(?: for| to| only| just| about| maybe| probably| the gym)* (\d|two|three|four|five|six|seven) ?(?:days|times|x)\b(?! (?:off|ago|in a row|rest|per day|a day|a month|next|this|tomorrow|today))/.exec(
      text,
    ) ??
    /\b(?:got|have|free|only|with) (?:only |about |maybe |just )?(\d|two|three|four|five|six|seven) (?:days?|evenings?|mornings?|nights?|afternoons?|sessions?|slots|lunch ?(?:times|breaks|hours))(?: (?:are|is))? (?:free|spare|available|to train|for (?:the gym|training|it|exercise|this|working out)|i can|in me|max|tops|only|at most)\b/.exec(
      text,
    ) ??
    /\b(?:training|gym|workout|lifting|work ?out) (?:on )?(\d|two|three|four|five|six|seven) (?:days?|times|x)\b(?! (?:ago|off|in a row))/.exec(
      text,
    ) ??
    /\b(\d|two|three|four|five|six|seven)(?:-| )?days?(?: (?:a|per))? ?(?:full ?body |strength |gym |home |training |workout |upper lower |push pull legs |ppl |muscle |hypertrophy |beginner |body ?weight |dumbbell )*(?:split|plan|program|programme|routine|schedule|training|workout plan|upper)\b/.exec(
      text,
    ) ??
    /\b([1-7]|two|three|four|five|six|seven) days?,?(?: and)?(?: for| of| at)?(?: about| around)? (?:\d{2,3} ?min\w*|\d(?:\.5)? ?h(?:ours?|rs?)?\b|an hour|half an hour)/.exec(
      text,
    ) ??
    /\b(?:\d{2,3} ?min\w*|\d(?:\.5)? ?h(?:ours?|rs?)?|an hour),?(?: and)?(?: on| for)? ([1-7]|two|three|four|five|six|seven) days?\b(?! (?:ago|off))/.exec(
      text,
    ) ??
    inList(text) ??
    /\b(?:days?(?: a| per)? week|training days|sessions(?: a| per)? week)(?: is| are|:| =| to)* ?(\d)\b/.exec(
      text,
    )
  if (said?.[1]) return Math.round(figureOf(said[1]))
  if (
    /\b(?:every ?day|daily|each day|seven days)\b/.test(text) &&
    /\b(?:train|workout|work out|lift|gym|exercise)\b/.test(text) &&
    !/\b(?:kcal|calories|eat|protein)\b/.test(text)
  )
    return 7
  if (/\bevery ?day (?:except|but|apart from|bar)\b/.test(text) && !/\b(?:eat|kcal|meal)/.test(text)) return 6
  if (/\bevery (?:other|second) day\b/.test(text)) return 3
  return undefined
}

const length =
  '(\\d+(?:\\.\\d+)?|an|a|one|two|half an|three quarters of an|an hour and a half|one and a half) ?(?:-| )?(min(?:ute)?s?|hours?|hrs?|h)\\b'

/** @returns minutes */
function minutesIn(figure: string, unit: string): number {
  const amount = wordTable<number>({
    an: 1,
    a: 1,
    one: 1,
    two: 2,
    'half an': 0.5,
    'three quarters of an': 0.75,
    'one and a half': 1.5,
  })
  const value = amount[figure] ?? Number(figure)
  return Math.round(unit.startsWith('m') ? value : value * 60)
}

const cooking =
  /\b(?:cook|cooking|kitchen|prep|prepping|recipes?|prepare|preparing|meal prep|dishes|meals?|dinners?)\b/

const moments = new RegExp(
  `\\b(?:(\\d+) ?(?:-|to|or) ?(?=\\d))?${length}(?: (and a half|(?:and )?(\\d{1,2}) ?(?:minutes?|mins?)))?`,
  'g',
)

/** Minutes of a session, and minutes at the stove. */
export function minutesOf(text: string): { minutes?: number; cookMinutes?: number } {
  const found: { minutes?: number; cookMinutes?: number } = {}
  for (const match of text.matchAll(moments)) {
    const [said, , figure = '', unit = '', more, extra] = match
    const value = minutesIn(figure, unit) + (more === 'and a half' ? 30 : Number(extra ?? 0))
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const after = text.slice(match.index + said.length, match.index + said.length + 40)
    if (value < 5 || value > 600 || /^ ?(?:ago|away|late|later|walk|walking|run|drive|from)\b/.test(after))
      continue
    if (/\bsleep/.test(before + after)) continue
    const stove =
      cooking.test(after) ||
      (cooking.test(before) && !/\b(?:train|session|workout|gym|exercise)\w*/.test(`${before} ${after}`))
    if (stove) found.cookMinutes ??= value
    else found.minutes ??= value
  }
  return found
}

/** Speaks of how long there is for training. */
export const ofSessions =
  /\b(?:train|training|sessions?|workouts?|work out|gym|lift|lifting|exercise|per session|each time|each|at a time|a go|available|spare|max|only have|have about|have got|got about|lunch ?(?:breaks?|hours?|times?)|tops|at most|maximum|(?:never|rarely|hardly ever) (?:have|got|get)(?: got)? (?:more|over|longer)|(?:do not|can not) (?:have|spare|do|stay|train)(?: any)? (?:more|longer|over) than|a day|plan|program|programme|routine|days a week|week)\b/

const units: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:in|use|using|to|prefer|show|give|with|units?|switch|set|speak|think|work|am|everything in|want|do|go|stick|talk|change|back|put|have|rather|understand|know|display|get)\b.{0,30}\b(?:stones?|uk units|british)\b|\bunits?:? uk\b/,
    'uk',
  ],
  [
    /\b(?:in|use|using|to|prefer|show|give|with|units?|switch|set|speak|think|work|everything in|want|do|go|stick|talk|change|back|put|have|rather|understand|know|display|get)\b.{0,30}\b(?:imperial|lbs?|pounds(?! (?:a|per|money))|us units|american units|feet|freedom units|inches)\b|\bunits?:? us\b/,
    'us',
  ],
  [
    /\b(?:in|use|using|to|prefer|show|give|with|units?|switch|set|speak|think|work|everything in|want|do|go|stick|talk|change|back|put|have|rather|understand|know|display|get)\b.{0,30}\b(?:metric|kgs?|kilos?|kilograms?|cm|centimetres)\b|\bunits?:? metric\b/,
    'metric',
  ],
]

const unit =
  '(?:kgs?|kilos?|kilograms?|cm|centimet(?:er|re)s|lbs?|pounds|stones?|feet|inches|metric|imperial)'

const wantsUnits = new RegExp(
  `\\b(?:units?|use|using|switch|show|prefer|speak|think|set|everything|metric|imperial|work in|want|rather|always|from now on|display)\\b|\\b(?:do|go|stick|talk|change|back|give|put|have|used|understand|know|get)(?: (?:it|them|me|us|all|my|weights?|figures|numbers|only|everything|along|with|to|in|for))* ${unit}\\b`,
)

/** The units they want to be spoken to in; a figure beside them is a weight and no wish. */
export function unitsOf(text: string): string | undefined {
  const alone =
    /^(?:(?:please|uk|us|british|american|kgs?|kilos?|lbs?|pounds?|stones?|not|and|cm|inches|feet|instead|of|metric|imperial|units|in|over|only) ?)+$/.test(
      text.trim(),
    )
  if (/\d/.test(text) || !(alone || wantsUnits.test(text))) return undefined
  const not =
    / (?:not|instead of|rather than|no|over|(?:do|can) not (?:really )?(?:understand|know|get|like|think in|speak)|not from|away from|hate|from) (?:in )?(?:kgs?|kilos?|kilograms?|lbs?|pounds|metric|imperial|stones?|cm|feet)/g
  const plain = text.replace(not, ' ')
  return units.find(([pattern]) => pattern.test(alone ? `use ${plain}` : plain))?.[1]
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const prefers =
  /\b(?:(?<!would )prefer|preferred|usually|normally|(?<!would )like to (?:train|come|go|work out|lift)|best for me|suits? me|works? (?:best |better |well )?(?:for|with) me|best (?:time )?(?:for me )?is|i am (?:more of )?an?|am (?:a|an)|good for me|i am free (?:on )?(?:most|every|weekends?|weekdays?|evenings?|mornings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days)|ideally|ideal(?:ly)? for me|can only (?:ever |really |usually )?(?:train|come|do|make|manage)|only ever (?:train|come|do|make|manage)|only (?:free|available)|always (?:train|come|go)|tend to|free on|available on|rather (?:train|come)|(?:weekends?|weekdays?|mornings?|evenings?|afternoons?) only|only (?:on )?(?:weekends?|weekdays?|mornings?|evenings?)|my (?:training )?days are|train on (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:morning|evening|night|afternoon) person|(?:mornings?|evenings?|afternoons?|lunch ?times?|nights?|weekends?) (?:are|is) (?:best|better|good|easiest|ideal))\b/

const parts: readonly (readonly [RegExp, string])[] = [
  [/\b(?:early mornings?|before work|first thing)\b/, '06:30'],
  [/\bmornings?\b/, '08:00'],
  [/\b(?:lunch ?time|lunch(?: break)?s?|midday|noon)\b/, '12:00'],
  [/\bafternoons?\b/, '15:00'],
  [/\b(?:after work|evenings?)\b/, '18:00'],
  [/\b(?:late evenings?|late at night|nights?)\b/, '20:00'],
]

/** What may as well be said of one day: "thursday after 5 would suit me". */
const ofOneDay =
  /\b(?:best for me|suits? me|works? (?:best |better |well )?(?:for|with) me|good for me|ideally|ideal(?:ly)? for me)\b/g

const ofMany =
  /\b(?:\w+days|mornings|evenings|afternoons|nights|lunchtimes|weekends?|usually|normally|always|every|each|most|general)\b/

/** When a member likes to come, where they name days or a part of the day. */
export function timesOf(text: string): Facts {
  if (!prefers.test(text) || /\?|\b(?:us|we|together|slots?|book|tomorrow|tonight|today)\b/.test(text))
    return {}
  if (!ofMany.test(text) && !prefers.test(text.replace(ofOneDay, ' '))) return {}
  const named = [
    ...text.matchAll(/\b(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?\b/g),
  ].map(([said]) => said.replace(/s$/, ''))
  const days = named.map((day) => weekdays.indexOf(weekdayNames[day] ?? day) + 1).filter((day) => day > 0)
  const weekend = /\bweekends?\b/.test(text)
    ? [6, 7]
    : /\bweekdays?|during the week|week ?nights?\b/.test(text)
      ? [1, 2, 3, 4, 5]
      : []
  const from = clockOf(text) ?? parts.find(([pattern]) => pattern.test(text))?.[1]
  const on = [...new Set([...days, ...weekend])]
  if (from === undefined) return {}
  const all = on.length > 0 ? on : [1, 2, 3, 4, 5, 6, 7]
  const { minutes } = minutesOf(text)
  return {
    preferredTimes: all.map((weekday) => ({ weekday, from, ...(minutes === undefined ? {} : { minutes }) })),
  }
}

function clockOf(text: string): string | undefined {
  const [, hour, minute = '00', half] =
    /\b(?:at|from|after|around|about|by|(?:\w*days?|mornings?|evenings?)(?= \d{1,2}(?:[:.]\d{2}| ?[ap]m))) (\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?\b(?! ?(?:min|kg|days|times|sets|reps|x|hours|percent))/.exec(
      text,
    ) ?? []
  if (hour === undefined || Number(hour) > 23) return undefined
  const morning = half === 'am' || /\bmornings?\b/.test(text)
  const value =
    Number(hour) +
    (half === 'pm' && Number(hour) < 12
      ? 12
      : !half && !morning && Number(hour) <= 8
        ? 12
        : !half && !morning && /\b(?:evenings?|after work|nights?)\b/.test(text) && Number(hour) < 12
          ? 12
          : 0)
  return `${String(value % 24).padStart(2, '0')}:${minute}`
}
