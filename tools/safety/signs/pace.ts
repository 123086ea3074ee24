import { wordTable } from '../../kit/word-table.ts'
import { type About, personBefore } from '../words/context.ts'
import { daysGiven } from './deadline.ts'
import { kilograms, withoutFrequencies, withoutPortions } from './quantity.ts'
import type { Severity, Sign } from './sign.ts'

/** Loss a week beyond which nobody is planned for when their weight isn't known, kg; 1 % of 120 kg. */
const most = 1.2
/** From here on a word of caution, kg a week. */
const brisk = 1.01
/** Gain a week beyond which it is no muscle, kg. */
const mostGain = 1.2

const off =
  'lose|losing|lost|loose|loosing|drop|dropped|dropping|shed|shedding|cut|cutting|burn|burning|slim|slimming|get rid of|take off|taking off|shift|melt|off|over|too heavy|lighter|down|weight loss|shred|come off|came off|gone|abnehmen|less|thinner|leaner|skinnier|kill off|sweat off|smaller|strip|shrink|trim|minus|reduce|ditch|knock off|vanish|disappear|stay at home|need to go|needs to go|have to go|has to go|must go'
const on = 'gain|gaining|gained|put on|putting on|bulk|bulking|heavier|pack on|add'
const amount = '(\\d+(?:\\.\\d+)?|half a|a|one|few) (kg|lb|stone|st)'
const losing = / (?:lose|losing|loose|loosing|drop|dropping|shed|shedding|cut|burn|get rid of) /
/** Already on or off: a few kilograms within days are water. */
const done = / (?:lost|dropped|gained|down|up|gone|came off) /
/** What is meant to come, not what the scale shows after a weekend. */
const meaning = / (?:want|wanting|plan|planning|goal|aim|aiming|like|need|trying|try|target|help me) (?:to )?/
const paced = / (?:each|every|per) (?:\d+ |other )?(?:days?|weeks?|weekend|morning)(?= )/
/** Lost in another part of life, and not wanted again. */
const once =
  / (?:lost|dropped|gained) (?:[^ ]+ ){0,10}(?:when i (?:had|was|got)|with the flu|flu|in hospital|years? ago|months ago|back in|last (?:year|summer|winter|spring|autumn)|covid|in 20\d\d)(?= )(?!.* (?:want|same|repeat) )/
/** What is no body of anybody's. */
const luggage = / (?:suitcase|luggage|backpack|bag|dog|cat|puppy|horse|car|barbell) /
const lift =
  / (?:my |the |on |to |off |from |per |each )*(?:bench|squat|squats|deadlift|deadlifts|press|ohp|curl|curls|row|rows|dumbbell|dumbbells|bar|plates|1rm|pr|pb|max|lift|lifts|clean|snatch|hip thrust|carry|carries|farmers|goblet|swings|lunges|thrusters|shrugs|dips|pull ups|pullups|chin ups|weighted|hanging|each hand|kettlebell|working weight|sets|set(?! (?:up|me|my|a|the))|reps|weight on|pulldown|cable|machine|leg press|total)(?= )/

const onBar =
  / (?:off|on|from|to|onto) (?:the|my|each|every) (?:bar|bench|squat|deadlift|press|lift|lifts|stack|machine|total|working sets?)(?= )/

/**
 * Weight that is to go, or come, faster than a body takes it. `weightKg` makes the limit one of the member's own; `today`, a
 * date, makes days of the calendar stretches of time.
 */
export function paceSigns(said: string, weightKg?: number, today?: string): Sign[] {
  const text = measured(said)
  const span = daysGiven(text, today)
  const sign = (severity: Severity, cue: string, at: number): Sign => ({
    kind: 'tooFast',
    severity,
    about: who(text, at),
    cue,
  })
  const found: Sign[] = []
  for (const { kg, at, gaining } of [...changes(text), ...fromTo(text)]) {
    if (
      span === undefined ||
      once.test(text) ||
      onBar.test(around(text, at)) ||
      luggage.test(around(text, at)) ||
      (lift.test(around(text, at)) &&
        !/ (?:lose|losing|lost|shed|body ?weight|weigh) /.test(around(text, at)))
    )
      continue
    const weekly = (kg / span) * 7
    const limit = gaining ? mostGain : Math.max(most, weightKg === undefined ? 0 : weightKg * 0.0105)
    const few = gaining ? !meaning.test(around(text, at)) : done.test(around(text, at)) && !paced.test(text)
    if (weekly > limit && kg >= (few ? 3 : 0.4)) found.push(sign('refuse', gaining ? 'gain' : 'rate', at))
    else if (weekly > brisk) found.push(sign('caution', 'brisk', at))
  }
  return [...found, ...otherMeasures(text, span, sign), ...deficits(text, sign)]
}

/** Who wants what another did wants it for themselves. */
const asWell =
  / (?:i|me|my) (?:[^ ]+ ){0,5}(?:same|as well|too|copy|match|beat|repeat|like (?:him|her|them|that))(?= )/
const who = (text: string, at: number): About =>
  asWell.test(text.slice(at - 1)) ? 'self' : (personBefore(text, at) ?? 'self')

const shares = wordTable<number>({ third: 33, quarter: 25, fifth: 20, tenth: 10 })

/** What is said in other measures, in these: "5 kg in as many days", "a third of my weight". */
const measured = (text: string) =>
  withoutPortions(withoutFrequencies(text))
    .replace(/ (?:a|one|(\d+)) (kg|lb|stone) and a half(?= )/g, (_, many = '1', unit) => ` ${many}.5 ${unit}`)
    .replace(/(?<! in| within| per| than) one day(?= )/g, ' someday')
    .replace(
      / (?:a|one) (third|quarter|fifth|tenth) of my (?=body|weight|size)/g,
      (_, part) => ` ${shares[part]} % of my `,
    )
    .replace(/ (\d+) (kg|lb|stone)( [^,]{0,24}?)as many (days|weeks|months)(?= )/g, ' $1 $2$3$1 $4')

const around = (text: string, at: number) => ` ${text.slice(Math.max(0, at - 40), at + 40)}`

/** "lose 10 kg", "10 kg lighter", "be 5 kg down". */
function changes(text: string): { kg: number; at: number; gaining: boolean }[] {
  const gap = '(?:(?!by |to |at )[^ .]+ ){0,5}?'
  const near = '(?:(?!by |cm )[^ .,]+ ){0,5}?'
  const found: { kg: number; at: number; gaining: boolean }[] = []
  for (const [words, gaining] of [
    [off, false],
    [on, true],
  ] as const) {
    for (const says of [
      ` (?:${words}) ${gap}(?:by )?${amount}(?= )`,
      ` ${amount} (?:of )?${near}(?:${words})(?= )`,
    ]) {
      for (const at of text.matchAll(new RegExp(says, 'g'))) {
        const value = at[1] === 'half a' ? 0.5 : at[1] === 'few' ? 3 : Number(at[1]) || 1
        const kg = kilograms(value, at[2])
        // So much is what somebody weighs, and over a comma only a verb of loss belongs to an amount.
        const lost = losing.test(at[0])
        if (kg > heaviestLoss && (at[0].includes(',') || !lost)) continue
        const comma = at[0].lastIndexOf(' , ')
        if (comma !== -1 && ((!lost && !gaining) || at[0].slice(comma).trim().split(' ').length > 5)) continue
        found.push({ kg, at: at.index + at[0].length, gaining })
      }
    }
  }
  return found.length > 0 ? found : bare(text)
}

/** More is a body itself and not what is to go, kg. */
const heaviestLoss = 45

/** "10 kg in two weeks, possible?": nothing said of the direction, but a body's amount over a body's time. */
function bare(text: string): { kg: number; at: number; gaining: boolean }[] {
  const at =
    / (\d+(?:\.\d+)?) (kg|lb|stone) (?:,(?= (?:\d+|a) (?:days?|weeks?|months?|fortnight) (?!into|in|of|ago))|in|within|by|before|per|a|every|each|until|till) /.exec(
      text,
    )
  const few = text.trim().split(' ').length <= 7
  if (
    !at ||
    kilograms(Number(at[1]), at[2]) > heaviestLoss ||
    (!few &&
      !/ (?:weight|fat|diet|possible|weigh|kcal|body|doable|realistic|wedding|holiday|off|can i|plan|how|need|help|manage|achievable|feasible|goal|challenge|target|macros?|eat|menu) /.test(
        text,
      ))
  )
    return []
  return [{ kg: kilograms(Number(at[1]), at[2]), at: at.index + at[0].length, gaining: false }]
}

const toBe =
  '(?:and |i |,)*(?:(?:want|wanna|need|have|has|got|hope|plan|like|should|must|would|target|goal|aim|dream|love|promised|promise|bet) )(?:[a-z,]+ ){0,4}?'
const unitless =
  '(?= (?!minutes|reps|sets|kcal|days|weeks|months|years|cm|km|bpm|%|g |more|ft|seconds|secs|watts))'
const bodies = '(\\d{2,3}(?:\\.\\d+)?) ?(kg|lb|stone)?'
/** A weight and the one it is to become: "from 80 to 70 kg", "am 88 and want to see 80", "70 instead of 78". */
const ways: readonly { says: RegExp; turned?: true; sure?: true }[] = [
  { says: new RegExp(` (?:from|between) ${bodies} (?:down )?to ${bodies}${unitless}`, 'g'), sure: true },
  { says: new RegExp(` ${bodies} (?:down )?to ${bodies}${unitless}`, 'g') },
  {
    says: new RegExp(
      ` (?:am|weigh|weight|now|currently|current|at|about|weight is|scale says)(?: is| was| this morning| now| at)* ${bodies} (?:[a-z,]+ ){0,4}?${toBe}${bodies}${unitless}`,
      'g',
    ),
    sure: true,
  },
  { says: new RegExp(` ${bodies} (?:right now |now |today )?${toBe}${bodies}${unitless}`, 'g') },
  {
    says: new RegExp(
      ` ${bodies} (?:right now|now|today|currently) (?:, |and |then )*${bodies} (?:for|by|before|until) `,
      'g',
    ),
    sure: true,
  },
  {
    says: new RegExp(` ${bodies} (?:instead of|and not|rather than) ${bodies}${unitless}`, 'g'),
    turned: true,
  },
  {
    says: new RegExp(
      ` (?:to|be|reach|hit|weigh|goal|target|goal is|target is) ${bodies} (?:[^ ]+ ){0,8}?(?:am|now|currently|current|weigh)(?: at| is| now)* ${bodies}${unitless}`,
      'g',
    ),
    turned: true,
  },
]

/** What makes more of a number a body and no bar. */
const ofBodies = / (?:weigh|weight|bulk|bulking|gain|gaining|mass|heavier|kcal|macros|eat|body) /

function fromTo(text: string): { kg: number; at: number; gaining: boolean }[] {
  return ways.flatMap(({ says, turned, sure }) =>
    [...text.matchAll(says)].flatMap((at) => {
      const [now, goal] = turned ? [Number(at[3]), Number(at[1])] : [Number(at[1]), Number(at[3])]
      const marked = at[2] ?? at[4]
      const kg = kilograms(now - goal, marked ?? (now > 150 ? 'lb' : 'kg'))
      const isBody = goal >= now * 0.55 && (marked === 'stone' || goal >= 35)
      const isWeight = marked !== undefined || sure || turned
      if (kg === 0 || !isBody || !isWeight || / (?:reps|sets|minutes|%|hours) /.test(at[0])) return []
      const gaining = kg < 0
      if (gaining && (goal > now * 1.4 || !ofBodies.test(text))) return []
      return [{ kg: Math.abs(kg), at: at.index + 1, gaining }]
    }),
  )
}

/** Dress sizes that are to go; two of their numbers are one step. */
function sizesIn(text: string): number {
  const steps =
    / (\d|a|one) (?:full |whole )?(?:dress |clothing |clothes |jeans? |trouser |pant )?sizes?(?= (?!\d))/.exec(
      text,
    )
  const way = / size (\d{1,2}) (?:down )?(?:to|into|and [a-z ]{0,20}) (?:an? )?(?:size )?(\d{1,2})(?= )/.exec(
    text,
  )
  if (way) return (Number(way[1]) - Number(way[2])) / 2
  const back =
    / size (\d{1,2}) (?:[^ ]+ ){0,8}(?:currently|now|am|am in|wear) (?:an? )?(?:size )?(\d{1,2})(?= )/.exec(
      text,
    )
  if (back) return (Number(back[2]) - Number(back[1])) / 2
  return steps && / (?:drop|lose|down|go|smaller|shrink|off|lost|fit) /.test(text) ? Number(steps[1]) || 1 : 0
}

type Make = (severity: Severity, cue: string, at: number) => Sign

/** Dress sizes, body fat and words that ask for haste at any price. */
function otherMeasures(text: string, span: number | undefined, sign: Make): Sign[] {
  const found: Sign[] = []
  const sizes = sizesIn(text)
  if (sizes > 0 && span !== undefined && sizes / (span / 7) > 0.4)
    found.push(sign('refuse', 'sizes', text.length))
  const fat =
    / (?:from )?(\d{1,2}(?:\.\d+)?) (?:% )?(?:body ?fat |bf )?(?:to|down to) (\d{1,2}(?:\.\d+)?) % ?(?:body ?fat|bf|fat)?/.exec(
      text,
    )
  const ofMe =
    / (\d{1,2}) % (?:of )?(?:me|my (?:body|weight|bodyweight)|myself) (?:[a-z]+ )?(?:vanish|gone|off|disappear|less|away)(?= )/.exec(
      text,
    )
  const points =
    ofMe ??
    / (?:lose|drop|shed|cut|losing) (\d{1,2}) % (?:of )?(?:my )?(?:body ?fat|bf|fat|body ?weight|weight|body)(?= )/.exec(
      text,
    )
  const lost = fat ? Number(fat[1]) - Number(fat[2]) : Number(points?.[1] ?? 0)
  if (span !== undefined && lost > 0 && lost / (span / 7) > 1.25)
    found.push(sign('refuse', 'body-fat', text.length))
  const haste =
    / (?:crash diet(?! myth)|crash dieting|crash diets|(?:most )?extreme (?:diet|weight loss|cut|deficit)|rapid weight loss|(?:lose|drop|get skinny|get thin|weight|shred|cut) (?:[^ ]+ ){0,6}(?:no matter (?:what|how|the)|whatever it takes|at (?:any|all) costs?|even if it (?:hurts|is unhealthy|kills|is dangerous|damages|is not healthy)|do not care (?:[^ ]+ ){0,4}(?:health|healthy|unhealthy|dangerous|safe|damage|muscle|hurts|sick))|do not care (?:[^ ]+ ){0,5}(?:healthy|health|unhealthy|dangerous|safe|hurts|sick) (?:[^ ]+ ){0,10}(?:weight|lose|fat|thin|skinny|cut|kg|lb))(?= )/.exec(
      text,
    )
  if (haste) found.push(sign('refuse', 'haste', haste.index))
  return found
}

/** A deficit said in kcal. */
function deficits(text: string, sign: Make): Sign[] {
  const at =
    / (\d{3,4}) (?:kcal )?(?:a day |per day |daily )?(?:kcal )?(?:daily )?deficit(?= )| deficit of (?:about |around |like |at least )?(\d{3,4})(?= )/.exec(
      text,
    )
  const kcal = Number(at?.[1] ?? at?.[2] ?? 0)
  if (!at || / (?:week|weekly) /.test(text.slice(at.index, at.index + 50))) return []
  if (kcal >= 1000) return [sign('refuse', 'deficit', at.index)]
  return kcal > 750 ? [sign('caution', 'deficit', at.index)] : []
}
