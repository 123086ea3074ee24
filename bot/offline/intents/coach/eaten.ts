import { withoutTimes } from './moment.ts'

/** Verbs of eating and drinking. */
export const eats =
  /\b(?:(?:i|we|just|have|also|then|and|only|already) )*(?:had|ate|eaten|eating|having|drank|drunk|drinking|munched|snacked(?: on)?|scoffed|wolfed(?: down)?|downed|grabbed|cooked|consumed|polished off|devoured|demolished|nibbled|swallowed|skipped)\b/

/** Asks for a log. */
export const logs =
  /^(?:(?:please|can you|could you|ok|and|also|then|hey|hi|i want to|i need to) )*(?:log|logged|add|track|record|note|put down|enter|save|count)(?: (?:down|in|that i had|that i ate|i had|my|a|me))*\b/

/** Said beside a meal, and no food. */
const remarks =
  /(?:[,.;!-] *|\b(?:but|and|so) )?\b(?:(?:please )?(?:do not|no) judg(?:e|ing|ement)(?: me)?|judge me|sorry not sorry|i know i know|(?:that |which )?i (?:almost |nearly )?forgot(?: about)?(?: to (?:log|say|mention|add|tell you))?(?: it| that| about)?|forgot (?:it|that|to (?:log|say|mention|add))(?: it| that)?|(?:was|am|still) (?:starving|hungry|stuffed|full)|feel(?:ing)? (?:guilty|full|sick|stuffed)|worth it|(?:says|said|according to) (?:the |my )?(?:packet|label|app|box|pack|menu|package|website)|cheat (?:day|meal)|treat day|(?:it was )?(?:delicious|lush|yum(?:my)?|so good|lovely|amazing|tasty|gorgeous))\b *(?=$|[,.;!)])/g

/** Where it was eaten. */
const place =
  /\b(?:at|round) (?:my|our|the|a|an) (?:[\p{L}]+ )?(?:(?:mum|mom|mother|dad|father|aunt|aunty|auntie|uncle|gran|grandma|nan|nana|friend|mate|sister|brother|parent|neighbour|partner|girlfriend|boyfriend|in-? ?law)'?s?'?|office|canteen|cafe|caf|airport|station|wedding|party|buffet|restaurant|pub|hotel|cinema|game|match)(?: (?:house|place|flat))?\b/gu

type Replaced = readonly (readonly [RegExp, string])[]

/** What stands before a meal and beside it. */
const aroundIt: Replaced = [
  [
    /^(?:(?:ah|oh|oops|whoops|ooh|wait|hm+|right|well|and|also|sorry|n|plus|(?:(?:i )?(?:totally |almost |completely )?forgot|missed|left out)(?: to (?:log|say|add|mention))?)(?:[ ,:]+|\.\.+ ?))+/,
    '',
  ],
  [
    /\b(?:today|yesterday|tonight|last night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'s (?=(?:breakfast|lunch|dinner|supper|tea|snack|brunch)\b)/g,
    '',
  ],
  [remarks, ' '],
  [place, ' '],
]

/** The verb, the meal's name, who was there and where; in this order, for one opens the way to the next. */
const ofTelling: Replaced = [
  [/\b(\d[\d.,]*k?) ?(?:k?cals?|calories?)\b(?: (?:of|worth of))?/g, ' '],
  [
    /\b(?:with |and |, )?(?:about |around )?\d+ ?(?:g|grams?)? ?(?:of )?protein\b(?! (?:powder|shake|bar|yog|pudding|drink))/g,
    ' ',
  ],
  [
    /^(?:(?:hi|hey|ok|so|please|can you|could you|and|also|then|i want to|i need to|today|yesterday|earlier|just now|just) )+/,
    '',
  ],
  [/^ *(?:in the |at |late |early |mid-?)?(?:morning|afternoon|evening|night)(?: ?time)?\b[ ,:-]*/, ' '],
  [/\b(?:ate|eaten|eating) out\b/g, ' '],
  [
    /\b(?:with|and) (?:my|our|the|some|a) (?:wife|husband|girlfriend|boyfriend|partner|friends?|mates?|mum|mom|dad|parents|kids?|family|colleagues?|brother|sister|boss|team|date|lads|girls|folks)\b/g,
    ' ',
  ],
  [logs, ' '],
  [
    /\b(?:for|as|at|to) (?:a |my |an |the )?(?:late |early |quick |second |light |big |mid-?morning |afternoon |evening |post-?workout |pre-?workout )*(?:breakfast|brekk(?:ie|y)|lunch|dinner|supper|tea|snacks?|brunch|dessert|pudding|starters?)\b/g,
    ', ',
  ],
  [
    /^\s*(?:(?:today|yesterday|this morning|and|so|my|for|late|early|today's|quick|post-?workout|pre-?workout|mid-?morning|afternoon|evening) )*(?:breakfast|brekk(?:ie|y)|lunch|dinner|supper|tea(?= (?:was|:|i had))|snacks?(?= ?[:=,-]| was| \d|$)|brunch|meal)(?:[- ]?time)?(?: (?:was|is|i had|today|had|consisted of|of|just now|now|earlier))*\s*[:,=-]?\s*/,
    ' ',
  ],
  [new RegExp(eats.source, 'g'), ' , '],
  [
    /\b(?:there|just there|just now|earlier(?: on)?|again|lol|yum|delicious|it was (?:lovely|great|nice))(?= ?(?:$|,))/g,
    ' ',
  ],
  [
    /\b(?:roughly|approx(?:imately)?|all in(?: all)?|in total|altogether|with about|give or take|or so|ish)(?= *(?:$|,))/g,
    ' ',
  ],
  [/\bnothing but\b|\b(?:post|pre)[- ]?workout\b/g, ' '],
  [
    /\b(?:i|we|was|about|it was|that was|my|to eat|to drink|after (?:training|the gym|gym|my workout|lifting)|before (?:training|the gym|gym|bed)|on the way home|in the car|at (?:work|home|the office|mcdonalds|a restaurant))\b/g,
    ' ',
  ],
  [/\s+/g, ' '],
]

const without = (text: string, parts: Replaced): string =>
  parts.reduce((so, [pattern, by]) => so.replace(pattern, by), text)

/** What was eaten, without the verb, the meal's name and the time. */
export const eaten = (said: string): string =>
  without(withoutTimes(without(said, aroundIt)), ofTelling).trim()
