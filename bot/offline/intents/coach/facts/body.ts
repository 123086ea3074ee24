import { about, cmOf, type Facts, kgOf, massSource, number, type Page, take } from './figures.ts'
import { readTarget } from './target.ts'

const cm = 'cms?|centimet(?:er|re)s?'
const feet = `\\d ?(?:'|ft\\.?|foot|feet)(?![a-z])(?:,? ?(?:and )?\\d{1,2}(?:\\.\\d+)?(?![\\d.]| ?(?:kg|kilo|lb|pound|st\\b|stone|years|yo\\b|cm|m\\b|'))(?: ?(?:"|ins?(?![a-z])|inch(?:es)?))?)?`
const tall = [
  feet,
  `[12] ?m(?:et(?:er|re)s?)? ?\\d{2}(?: ?(?:${cm}))?(?![\\d.])`,
  `${number} ?(?:${cm})(?![a-z])`,
  `[12]\\.\\d{1,2} ?m(?:trs?|et(?:er|re)s?)?(?![a-z])`,
  `\\d{2}(?:\\.\\d+)? ?(?:inch(?:es)?|in(?= tall| high))`,
].join('|')

/** Not a body's height: what else is measured. */
const otherMeasure =
  /\b(?:my )?(?:waist|chest|arms?|hips?|thighs?|neck|biceps?|calf|calves|box|bench|jump|shoulders?)\b(?: (?:is|are|size|measures?|of|at|height|circumference|now|:))*:? ?\d+(?:\.\d+)? ?(?:cms?|inch(?:es)?|in\b|")/

const change = new RegExp(
  `\\b(?:(?:down|up)(?! to| at)|los(?:e|t|ing)|gain(?:ed|ing)?|shed|drop(?:ped)?(?! to)|put(?:ting)? on|add(?:ed)?) (?:about |around |like |maybe |another |some |up to |the last |at least )*(?:${massSource})`,
)

/** "181 and not 178": what is not so is no figure of a body. */
const corrected = new RegExp(
  `\\b(?:not|instead of|rather than|and not|is not|no longer|was|used to be) (?:about |around |a |\\d ?(?:'|ft) ?)?\\d+(?:\\.\\d+)?(?: ?(?:${cm}|kgs?|kilos?|lbs?|pounds|years old|years|percent))?(?= ?(?:$|[,;.]|any ?more|before|as|like|but))`,
)

/** "5.8 height": feet and inches with a point between them. */
const pointed =
  /\b(height|tall|high)\b((?: (?:is|of|about|around|approx|=|:))*:? ?)([4-6])\.(1[01]|\d)(?!\d| ?(?:m\b|met))|\b([4-6])\.(1[01]|\d)(?= ?(?:height|tall|in height|(?:ft|feet|foot)(?! ?\d)))(?: ?(?:ft|feet|foot)\b)?/g

const withFeet = (text: string): string =>
  text.replace(pointed, (_, name, gap, a, b, c, d) => `${name ? `${name}${gap}` : ''}${a ?? c} ft ${b ?? d} `)

/** Weights, heights and body fat. Only with a unit, or where they are called by their name. */
export function readBody(page: Page): void {
  page.text = withFeet(page.text.replace(corrected, ' '))
  const inFeet = new RegExp(`${feet}|${pair.source}`).test(page.text)
  take(page, change, () => ({}))
  readTarget(page)
  // What somebody aims at is no fact.
  take(
    page,
    new RegExp(`\\b(?:goal|target|aim\\w*|want|get|down to|reach)\\b[^,;]{0,24}(?:${fat.source})`),
    () => ({}),
  )
  take(page, fat, ([, a, b]) =>
    within(Number(a ?? b), 2, 75) ? { bodyFatPercent: Number(a ?? b) } : undefined,
  )
  if (!otherMeasure.test(page.text)) readHeight(page)
  take(page, heavy, ([said]) => one('weightKg', kgOf(said)))
  take(page, weighs, ([, said = '']) =>
    one('weightKg', kgOf(inFeet && inPounds(Number(said), page.facts.heightCm) ? `${said} lb` : said)),
  )
}

/** Who is measured in feet is weighed in pounds, where nobody of their height weighs as many kilograms. */
const inPounds = (figure: number, heightCm: unknown): boolean =>
  typeof heightCm === 'number' && figure / (heightCm / 100) ** 2 > mostBmi

const mostBmi = 40

const fat = new RegExp(
  `(${number}) ?(?:percent|pct) ?(?:of )?(?:body ?-?fat|bf|fat)|\\b(?:body ?-?fat|bf|fat)(?: percent(?:age)?)?(?: ratio| level)? ?${about}(${number})(?: ?percent)?(?! ?(?:g\\b|grams|kg))`,
)

/** A weight with its unit that is no dumbbell's. */
const heavy = new RegExp(
  `(?<![\\d.,])(?<!\\b(?:dumbbells?|kettlebells?|weights|plates) (?:up )?(?:to |of |from )?)(?:${massSource})(?! ?(?:dumb|kettle|plates?|bars?\\b|weights|vest|each|on (?:the|each|a) (?:bar|stack|rack|machine|side|bench)|a side|per side))`,
)

const weighs = new RegExp(
  `\\b(?:body ?)?(?:weigh(?:t|s|ing|ed)?)(?: (?:in|myself|me|now))?\\b ?${about}(\\d{2,3}(?:\\.\\d+)?)(?! ?(?:cm|years|percent|min|x|reps|sets|days|times|g\\b|k?cal|/|:))`,
)

const withUnit = new RegExp(`(?<![\\d.'])(?:${tall})`)

const named = new RegExp(
  `\\b(?:height|tall)\\b ?${about}(${number})(?![\\d.]| ?(?:kg|kilos?|lbs?|st\\b|stone|years))|\\b(\\d{3}|[12]\\.\\d{1,2})(?= tall\\b)`,
)

/** Feet and inches without a word for either, where something else of a body is measured. */
const pair =
  /(?:^|\b(?:i am|about|height|tall|also|and) |[,;] ?)([4-7])[ -](\d|1[01])(?= ?(?:$|[,;]|and |tall|male|female|with|weigh))/

const measured = new RegExp(
  `(?:${massSource})|\\btall\\b|\\bheight\\b|years? old|\\bweigh|\\b(?:fe)?male\\b|\\b(?:guy|dude|bloke|woman|lady|man|girl|lad)\\b`,
)

function readHeight(page: Page): void {
  take(page, withUnit, ([said]) => one('heightCm', cmOf(said)))
  if (measured.test(page.text)) {
    take(page, pair, ([, feet = '', inches = '']) => one('heightCm', cmOf(`${feet} ft ${inches}`)))
  }
  take(page, named, ([, a = '', b = a]) => one('heightCm', cmOf(b)))
}

const one = (name: string, value: number | undefined): Facts | undefined =>
  value === undefined ? undefined : { [name]: value }

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most

/** Years and sex, with a word that says which is meant. */
export function readPerson(page: Page): void {
  take(
    page,
    /(?:^|[\s,;(/])(\d{2}) ?\/? ?(m|f)(?:[\s,;)/]|$)|(?:^|[\s,;(/])(m|f) ?\/? ?(\d{2})(?=[\s,;)/.]|$)/,
    ([, a, x, y, b]) => {
      const age = Number(a ?? b)
      return within(age, 13, 99) ? { age, sex: (x ?? y) === 'm' ? 'male' : 'female' } : undefined
    },
  )
  take(
    page,
    /\b(?:born|birth ?(?:year|date|day)|year of birth|dob|yob|date of birth|birthyear|b\.)\b[^\d]{0,14}(?:\d{1,2}(?:st|nd|rd|th)?[-./ ](?:of )?(?:\d{1,2}|[a-z]{3,9})[-./ ,]+)?((?:19|20)\d{2})\b|\b((?:19|20)\d{2}) (?:baby|born)\b/,
    ([, a, b]) => ({
      birthYear: Number(a ?? b),
    }),
  )
  take(page, /\bborn (?:in )?'?(\d{2})\b(?! ?(?:kg|lb))/, ([, year = '']) => ({
    birthYear: Number(year) > 25 ? 1900 + Number(year) : 2000 + Number(year),
  }))
  take(
    page,
    /\b(\d{1,3}(?:\.5)?)(?: |-)?(?:years?|yrs?)(?: |-)(?:old|young)\b|\b(\d{1,3}) ?(?:y\/?o|yo|yrs? old|yrs? of age|years of age|yr old|y old|y(?=[,; ]|$)(?! ?(?:of|train|lift|ago|exp)))\b|\bof (\d{2}) years\b|\b(\d{2}) ?(?:years?|yrs?|yr) (?=(?:fe)?male|man\b|woman|guy|lady|girl|boy|lad\b)|\bhave (\d{2}) years\b(?! (?:of|train|lift|exp))|\b(?:age|aged)\b[ :=]*(?:is |of |now |about )?(\d{1,3})\b/,
    ([, a, b, c, d, e, f]) => ({
      age: Number(a ?? b ?? c ?? d ?? e ?? f),
    }),
  )
  take(page, /\b(?:(?:i|just|have|will|am|now|since i) )*(?:turned) (\d{2})\b/, ([, age = '']) => ({
    age: Number(age),
  }))
  const sex =
    /\b(?:i am|as|sex|gender|biological(?:ly)?|born)(?: is| a| an|:| my)*(?: [a-z]+)?? (?:[^,;]{0,24}?)\b((?:fe)?male|wom[ae]n|man|guy|girl|bloke|lady|dude|lad|lass|gal|boy|fella|chap|gent|chick|mum|mom|dad|mother|father|granny|grandma|grandpa)\b(?!'| (?:push|and wife|squat))/
  readPair(page)
  take(
    page,
    /(?:^|[\s,;])(mum|mom|dad|mother|father|granny|grandma|grandpa) (?:of|to) /,
    ([, word = '']) => ({ sex: sexOf(word) }),
  )
  take(page, sex, ([, word = '']) => ({ sex: sexOf(word) }))
}

const sexWord =
  '(?:female|male|wom[ae]n|man|guy|girl|bloke|lady|dude|lad|lass|gal|boy|fella|chap|gent|geezer|chick|m|f)'
const noUnit =
  "(?![\\d:/x]|[.,]\\d|'| ?(?:kgs?|kilos?|lbs?|pounds?|st|stones?|cms?|m|percent|reps?|sets?|min\\w*|hours?|days?|weeks?|months?|times|x|k?cal|g|ft|feet|in|inch\\w*)\\b)"

/** "A man of 67", "26 and a girl": years and sex that stand side by side. */
const together = new RegExp(
  `(?<![\\d.,:/x@-])\\b(\\d{2})(?: ?(?:years? old|yrs? old|yo|y))? (?:and )?(?:an? |the )?(${sexWord})\\b(?!')|\\b(${sexWord}) (?:of|aged|age|who is|and|am|i am) (\\d{2})\\b${noUnit}`,
)

/** The same with a comma between them, where no other figure could be the years. */
const inList = new RegExp(
  `\\b(\\d{2}),(?: and)? (?:an? )?(${sexWord})\\b(?!')|\\b(${sexWord}), (?:i am |aged? )?(\\d{2})\\b${noUnit}`,
)

const bareFigures = new RegExp(`(?<![\\d.,:/x@-])\\b\\d{2,3}\\b${noUnit}`, 'g')

function readPair(page: Page): void {
  const read = ([, a, x, y, b]: RegExpExecArray): Facts | undefined => {
    const age = Number(a ?? b)
    return within(age, 13, 99) ? { age, sex: sexOf(x ?? y ?? '') } : undefined
  }
  take(page, together, read)
  if ((page.text.match(bareFigures) ?? []).length === 1) take(page, inList, read)
}

const sexOf = (word: string): string =>
  /^(?:female|wom[ae]n|girl|lady|lass|gal|chick|mum|mom|mother|granny|grandma|f)$/.test(word)
    ? 'female'
    : 'male'

/** Below it a bare figure is sooner an age. */
const leastWeight = 45

/**
 * Figures and words that mean a body only because others stand beside them: "34, male, 180, 85".
 */
export function readBare(page: Page): void {
  take(
    page,
    /(?:^|[\s,;/])((?:fe)?male|wom[ae]n|man|guy|girl|bloke|lady|dude|lad|lass|boy|fella|chap|gent|m|f)(?=[\s,;/.?!]|$)/,
    ([, word = '']) => ({
      sex: /^m$/.test(word) ? 'male' : sexOf(word),
    }),
  )
  if (page.facts.birthYear === undefined)
    take(
      page,
      /(?<![\d.])(\d{2}) ?(?:years?|yrs?)\b(?! (?:of|train|lift|ago|in|exp|now|already))/,
      ([, age = '']) => ({ age: Number(age) }),
    )
  const bare =
    /(?<![\d.:x/@-])(\d{2,3}(?:\.\d{1,2})?|[12]\.\d{2})(?![\d.:x/@-]|[a-z"']| ?(?:percent|g\b|grams?|k?cal|calories|min|hours?|days?|times|x\b|weeks?|months?|years|sessions?|euros|pounds|dollars|minutes|reps|sets|kg|lbs?|am\b|pm\b|meals|a day|per|steps|km))/g
  const said = [...page.text.matchAll(bare)].map(([, figure = '']) => Number(figure))
  const left: number[] = []
  for (const value of said) {
    if (page.facts.heightCm === undefined && (within(value, 140, 215) || within(value, 1.4, 2.15))) {
      page.facts.heightCm = value < 3 ? Math.round(value * 100) : value
    } else left.push(value)
  }
  const ages = left.filter((value) => within(value, 13, 99) && Number.isInteger(value))
  const known = page.facts.weightKg !== undefined
  const [first] = [...ages].sort((a, b) => a - b)
  if (
    page.facts.age === undefined &&
    page.facts.birthYear === undefined &&
    first !== undefined &&
    (known || left.length > 1 || first < leastWeight)
  ) {
    page.facts.age = first
    left.splice(left.indexOf(first), 1)
  }
  const weight = left.find((value) => within(value, 35, 250))
  if (page.facts.weightKg === undefined && weight !== undefined) page.facts.weightKg = weight
}

/** "I'll be 30 in June": not yet. */
const soon =
  /\b(?:will be|will turn|turn|turning|am turning|going to be|about to (?:be|turn)|hit|hitting) (\d{2})(?= ?(?:$|[,;.]|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|a |two|three|\d)|next|this|soon|on|later|tomorrow))/

/** "I'm 34", and nothing after it that is counted. */
export function readAge(page: Page): void {
  take(page, soon, ([, age = '']) => (within(Number(age), 14, 99) ? { age: Number(age) - 1 } : undefined))
  take(
    page,
    /\b(?:i am|am|i just turned|being) (?:now |only |just |already |a )?(\d{2})(?= ?(?:$|[,;)]|\.(?!\d)|and |y\b|male|female|years?(?! (?:of )?(?:train|lift|exp)|s? in)|m\b|f\b|with|but|so))/,
    ([, age = '']) => (within(Number(age), 13, 99) ? { age: Number(age) } : undefined),
  )
}
