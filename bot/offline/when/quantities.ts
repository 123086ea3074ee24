import { bookedHourSource, bookingSource, hourSource } from './numbers.ts'

const units =
  'kg|kgs|kilos?|lbs?|pounds|stone|g|grams?|sets?|reps?|rounds?|x|times|people|person|persons|members?|guys|girls|friends|mates|others|of us|of you|of them|percent|km|k|miles?|metres?|meters?|m|laps|calories|cal|kcal|plates?|exercises|minutes?|hours?|days?|weeks?|months?|years?|spaces?|spots?|slots?|places?|machines?|racks?|benches|treadmills|bucks|euros|dollars|quid|cm|feet|inch|inches|degrees|steps|sessions?|workouts?|classes'

const number = `(?:\\d+(?:[.,]\\d+)?|${hourSource})`

/** Figures that are no time of day: weights, sets, people, programmes, scales, and the numbers of things. */
export const quantities: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d[:.])\\b(?!\\d{1,2}[.]\\d{2} (?:slots?|places?|spots?|sessions?|workouts?))${number}(?: (?:-|to|or) ${number})? ?(?:more )?(?:${units})(?= |$)`,
  ),
  /\b\d+x\d+\b/,
  // What somebody works is no time to come.
  /\b(?:(?:night|day|late|early|morning|evening|afternoon|twilight) shifts?|(?<=\b(?:off|on|doing|did|do|work|working|worked|finish|finished|finishing|after|from|of|my) )nights)\b/,
  /\b(?:24\/7|50\/50|\d\/\d\/\d)(?= |$)/,
  /\b1\/[234]\b/,
  /\b(?:scale (?:of|from) )?\d+ (?:to|out of|-) 10\b(?= (?:how|scale)|$)|\bscale (?:of|from) \d+ to \d+/,
  new RegExp(
    `\\bwe are (?:now |actually )?${number}(?= (?:,|people|in total|today|tonight|tomorrow|on|this|next|\\w+day)| ?[.,]| ?$)`,
  ),
  /\bout of \d+\b/,
  /\b(?:level|number|(?<=\b(?:option|slot|place|spot|offer|machine|rack|bench|platform|line|bus|track|door|the) )no|room|door|lane|zone|page|locker|version|phase|stage|step|top|under|over|at least|at most|(?:more|less|fewer) than) \d+\b/,
  new RegExp(
    `\\b(?<!${bookingSource} (?=for ${bookedHourSource}\\b))for (?:\\d{1,2}|two|three|four|five|six)(?= (?:people|of|please|\\?|$)|$)`,
  ),
]
