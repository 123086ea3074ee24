import { sayings, says } from '../../sayings.ts'
import { exercisesIn } from './exercises.ts'
import { kgOf } from './facts/figures.ts'
import { bodyFacts } from './facts/index.ts'
import { isFood } from './foods/known.ts'
import { pastIn, withoutTimes } from './moment.ts'
import { type Part, type Row, wish } from './row.ts'
import { isSetNotation } from './sets/index.ts'
import { plainMeasure } from './units.ts'

const weighs = sayings(`
  weighed|weighing|weigh_in|weigh_ins|weighin|scale|scales
  weigh in|ins
  log|logged|record|note|add|save|track|update|enter|put [down|in] [my|a|the|new|today] [morning|body|current] weight
  weight|bodyweight|bw [of|for|on|from|as_of] today|this|now|is|was|yesterday|#time|on|last|at|check|log|update|entry|\\d\\S*
  my [current|morning|body|new|latest|fasted|today's] weight [today|this|yesterday|now|on|last|of|for|has] [morning|night|evening|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|gone] [is|was|came|at|hit|dropped|went|up|down]
  i [now|currently|just|today] weigh|weighed [about|around|in|only|just|now|exactly|at] \\d\\S*
  down|up|back|dropped|gone|went|crept|climbed|slipped [down|up|back] to|at [about|around|just_under|just_over] \\d\\S*
  came|come|clocked|clocking in at
  morning|fasted|evening weight
  fasted
  weight|bodyweight 's \\d\\S*
`)

const unit = '(?:kgs?|kilos?|kilograms?|lbs?|pounds?|stones?|st|#)(?![a-z])'

/** A weight as it is written: with or without its unit, stone with the pounds after it. */
const figure = new RegExp(
  `(?<![\\d.:/x-])(\\d{1,3} ?(?:stones?|st)(?![a-z])(?:,? ?(?:and )?(?:a half|\\d{1,2}(?:\\.\\d+)?)(?: ?(?:lbs?|pounds?))?)?|\\d{2,3}(?:\\.\\d{1,2})? ?${unit}|\\d{2,3}(?:\\.\\d{1,2})?(?![\\d:/x-]|\\.\\d| ?(?:percent|cm|am\\b|pm\\b|days?|weeks?|times|reps|sets|min|k?cal|g\\b|months?|years?|euros?|m\\b)))`,
  'g',
)

/** How much it is more or less than before, which is no weight. */
const gained = new RegExp(
  `\\b(?:(?:up|down|lost|losing|lose|gained|gain|dropped|put on|shed|another|only|still) )+(?:about |around |by |like |exactly |just )*(?:\\d+(?:\\.\\d+)?|half a|a|one|two|three|four|five) ?(?:${unit})(?: (?:since|from|on|in|over|this|last) (?:last |the |this )?\\w+)?|\\b\\d+(?:\\.\\d+)? ?(?:${unit}) (?:up|down|lost|gained|lighter|heavier|less|more|off|to go)\\b(?: (?:since|from|on|than) (?:last |the )?\\w+)?`,
  'g',
)

/** Words that may stand beside a weight and say nothing else. */
const beside = new Set(
  `i am im it its is was are at about around hit new low high morning good hi hey ok so today just weight bw now log logged and also back to we sitting this still
  yesterday tonight on the scale scales monday tuesday wednesday thursday friday saturday sunday fasted after before breakfast first thing last night evening again exactly ish
  gym workout training bed shower loo toilet run dinner lunch coffee waking waking up weigh weighed weighing in up down by bodyweight body current latest as of for put me my mark
  record recorded reading reads read shows showing says said saying flat dead bang spot clean naked clothes with without shoes wearing empty stomach home roughly approx nearly almost
  over under hmm ugh yay finally only the a note add save track update enter checked checking check clocked clocking came come coming well then according machine digital smart
  doctor's clinic lighter heavier better worse happy gutted lol haha woohoo great bad terrible nice sadly annoyingly apparently still slowly creeping holiday weekend week session cardio food meal water sauna woke wake get got up number figure between sir please hello date entry daily weekly from since`
    .trim()
    .split(/\s+/),
)

/** What is said about it behind a comma or a dash: "83.2, not great". */
function withoutComment(plain: string, said: string): string {
  const from = plain.indexOf(said) + said.length
  const [, comment = ''] = /[,(-](.*)$/.exec(plain.slice(from)) ?? []
  const short = comment.trim().split(/\s+/).length <= 6 && !/\d/.test(comment)
  const idle = exercisesIn(comment).length === 0 && !comment.split(/\s+/).some((word) => isFood(word))
  return comment !== '' &&
    short &&
    idle &&
    !/\b(?:tall|male|female|years|want|goal|plan|make|what|how)\b/.test(comment)
    ? plain.slice(0, plain.length - comment.length)
    : plain
}

/** What opens a message as precisely as a scale does is a weight, whatever is sighed about it. */
const opening = new RegExp(`^(\\d{2,3}\\.\\d(?: ?${unit})?)(?= [a-z])`)

function openingIn(plain: string): string | undefined {
  const said = opening.exec(plain)?.[1]
  const rest = said === undefined ? '' : plain.slice(said.length)
  return said !== undefined && !/\d/.test(rest) && !measured.test(rest) && rest.split(' ').length <= 9
    ? said
    : undefined
}

const measured =
  /\b(?:g|grams?|ml|kcal|calories|km|miles?|metres?|minutes?|percent|cm|tall|euros?|pounds money|dollars?|people|reps|sets)\b/

/** A weight, and hardly a word that would speak of anything else. */
function aloneIn(plain: string): string | undefined {
  const found = [...plain.matchAll(figure)].map(([said]) => said)
  const [said, another] = found
  if (said === undefined || another !== undefined) return undefined
  const rest =
    withoutComment(plain, said)
      .replace(said, ' ')
      .match(/[\p{L}\d][\p{L}\d']*/gu) ?? []
  const strange = rest.filter((word) => !beside.has(word))
  if (strange.some((word) => /\d/.test(word) || isFood(word)) || strange.length > 1) return undefined
  return strange.length === 1 && rest.length > 6 ? undefined : said
}

const dated =
  /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this morning|morning|today|yesterday|on the scales?|fasted|first thing|(?:before|after) (?:breakfast|dinner|my|the|a|training|gym|bed|shower|waking)|morning weight|last night|before bed|weigh-? ?in|bw|weight|now|tonight|back (?:at|to)|(?:down|up) to|woke|waking|update)\b/

const surely = /morning|scale|fasted|first thing|breakfast|bw|weigh|after|before|today's/

/** "Last Monday I was 91": of a day gone by, nothing else is told in such figures. */
const wasThen = /^(?:(?:and|oh|so|then) )*i was (?:about |around |at |like |still )*(\d{2,3}(?:\.\d{1,2})?)$/
const gone =
  /\b(?:(?:last|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|(?:days?|weeks?) ago|the day before)\b/
const leastThen = 40

/** The weight of a weigh-in. A bare figure needs a word of weighing, or a morning beside its decimal. */
function weighedIn(part: Part): number | undefined {
  const told = part.plain.replace(gained, ' ')
  const plain = tidyFigures(withoutTimes(told))
  if (exercisesIn(plain).length > 0 || isSetNotation(plain)) return undefined
  if (says(part.text, weighs)) return figureIn(plain) ?? figureIn(tidyFigures(part.plain))
  const then = gone.test(part.plain) ? Number(wasThen.exec(plain.replace(/[ ,]+$/, ''))?.[1]) : Number.NaN
  if (then >= leastThen && within(then)) return then
  const whole = aloneIn(plain) ?? aloneIn(tidyFigures(told)) ?? openingIn(tidyFigures(told))
  if (whole === undefined) return undefined
  const value = kgOf(whole) ?? Number.NaN
  const precise = /\.\d/.test(whole)
  const united = new RegExp(unit).test(whole)
  const near = dated.test(part.plain)
  const changed = told !== part.plain
  if (!within(value) || !(near || precise || united)) return undefined
  // "I'm 82 today" is a birthday, "I'm 82 kg" a fact, "82 kg today" a weigh-in.
  if (/^i am\b/.test(part.plain)) return (united || precise) && (near || changed) ? value : undefined
  return precise || (united && (near || changed)) || (near && surely.test(part.plain)) ? value : undefined
}

const tidyFigures = (plain: string): string =>
  plainMeasure(plain.replace(/(\d),(\d)(?!\d)/g, '$1.$2').replace(/^(?:and|also|then) /, ''))

const within = (value: number): boolean => value >= 25 && value <= 400

/** The weight that is named among other words: one with its unit before a bare one. */
function figureIn(plain: string): number | undefined {
  const found = [...plain.matchAll(figure)].map(([said]) => said)
  const said = found.find((each) => new RegExp(unit).test(each)) ?? found[0]
  const value = said === undefined ? undefined : kgOf(said)
  return value === undefined || Number.isNaN(value) ? undefined : value
}

const wishesWeight =
  /\b(?:want|wanna|target|goal|aim|trying|like|need|hope|hoping|plan|planning) (?:to |is |weight )|\b(?:get|cut|drop) (?:back )?(?:down )?to\b(?!.*\b(?:scale|weighed)\b)/

export const logWeight: Row = {
  tool: 'logWeight',
  means(part) {
    if (
      part.others ||
      part.asked ||
      /^(?:how|what|when|why|should|can|could|do|does|is|am i|are) /.test(part.plain) ||
      wishesWeight.test(part.plain) ||
      /\b(?:used to|remind|when i was|years ago|should|never|not weigh)\b/.test(part.text)
    )
      return false
    return weighedIn(part) !== undefined && !describes(part)
  },
  read(part, world) {
    const at = pastIn(part.plain, world)
    return wish('logWeight', { weightKg: weighedIn(part), ...(at ? { at } : {}) })
  },
}

/** A weight in a description of the body is a fact of the profile: "I'm 180 and weigh 80". */
function describes(part: Part): boolean {
  const { heightCm, sex, age, birthYear } = bodyFacts(part, false)
  return (
    [heightCm, sex, age, birthYear].some((value) => value !== undefined) &&
    !/\b(?:scales?|weighed|this morning|log)\b/.test(part.plain)
  )
}
