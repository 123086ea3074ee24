import { tellingElsewhere } from './body-words-elsewhere.ts'

/**
 * Words and figures that tell of a body, of health or of food. What has one of them belongs to the profile, which is
 * kept by consent alone, and neither to a summary nor to what a model learns from. It is meant to find too much.
 */
const telling: readonly RegExp[] = [
  // Figures of a body, of a lift, of food.
  /\d\s*(?:kgs?|kilos?|kilograms?|lbs?|stone|cm|centimet(?:er|re)s?|k?cals?|kj|g|grams?|mg|ml|oz|ounces?|ft|feet|foot|inch(?:es)?|bpm|percent|per cent)(?![\p{L}\d])/iu,
  /\b[3-8]\s?['′’]\s?\d/u,
  /\b(?:[4-9]|1\d|2[02-9])\s*st\b/i,
  /\b[1-9]\d\s*(?:years?|yrs?|yo|y\/o)\b/i,
  word('kgs?|kilos?|kilograms?|lbs?|pounds?|centimet(?:er|re)s?|k?calories?|kcals?|bmi|bmr|tdee'),
  word('weigh(?:s|ed|ing|t)?|overweight|underweight|height|tall|body ?fat|obes\\w*|thin|skinny|slim\\w*'),
  word('old|age|birthdays?|birth|born|male|female|trans|gender|sex'),
  word('(?:lose|lost|losing|gain|gained|gaining|drop|shed|burn) (?:some|a bit|a little|weight|fat|it)'),
  word('bulk(?:s|ed|ing)?|cutting|deficit|surplus'),
  // Health.
  word(
    'pains?|painful|hurts?|hurting|aches?|ached|aching|achy|sore\\w*|injur\\w*|sprain\\w*|strain\\w*|torn|tore',
  ),
  word(
    'fractur\\w*|broken|broke|dislocat\\w*|swollen|swelling|numb\\w*|cramp\\w*|bruis\\w*|bleed\\w*|wound\\w*',
  ),
  word(
    'knees?|ankles?|wrists?|elbows?|hips?|spine|discs?|disks?|necks?|tendons?|tendin\\w*|ligament\\w*|hernia\\w*',
  ),
  word(
    'surger\\w*|surgeon\\w*|operation|operated|rehab\\w*|physio\\w*|doctors?|dr|gp|hospital\\w*|clinic\\w*|nurses?',
  ),
  word(
    'therap\\w*|medic\\w*|meds?|pills?|tablets?|dos(?:e|es|age)|inject\\w*|insulin|steroids?|antidepress\\w*',
  ),
  word(
    'ill|illness\\w*|sick\\w*|diseas\\w*|disorder\\w*|syndrome\\w*|diagnos\\w*|symptom\\w*|condition|disab\\w*',
  ),
  word(
    'fever\\w*|flu|covid|a cold|cough\\w*|virus\\w*|infect\\w*|nause\\w*|vomit\\w*|throw(?:ing)? up|dizz\\w*',
  ),
  word(
    'faint\\w*|migrain\\w*|headach\\w*|asthma\\w*|diabet\\w*|allerg\\w*|intoleran\\w*|celiac|coeliac|epilep\\w*',
  ),
  word(
    'seizure\\w*|cancer\\w*|tumou?rs?|stroke|heart\\w*|blood\\w*|arthr\\w*|thyroid\\w*|kidney\\w*|liver|hiv|ibs',
  ),
  word(
    'depress\\w*|anxi\\w*|panic\\w*|suicid\\w*|self[ -]?harm\\w*|kill myself|die|dying|burn ?out|stress\\w*|trauma\\w*',
  ),
  word(
    'adhd|autis\\w*|bipolar|anorex\\w*|bulimi\\w*|bing(?:e|ed|es|ing)|starv\\w*|purg\\w*|addict\\w*|drunk|alcohol\\w*',
  ),
  word(
    'drugs?|pregnan\\w*|breastfe\\w*|postpartum|menopaus\\w*|menstru\\w*|my period|miscarr\\w*|birth control|ivf',
  ),
  // Food.
  word(
    'eat(?:s|en|ing)?|ate|foods?|meals?|diets?|dieting|macros?|proteins?|carbs?|carbohydrates?|fats?|fib(?:er|re)',
  ),
  word(
    'vegan\\w*|vegetarian\\w*|pescatarian\\w*|halal|kosher|keto|fasting|fasted|hungry|hunger|snack\\w*|recipes?',
  ),
  word(
    'gluten|lactose|dairy|milk|nuts?|peanuts?|eggs?|chicken|beef|pork|fish|rice|oats?|bread|toast|pasta|fruit|sugar',
  ),
  word(
    'shak(?:e|es)|creatine|supplement\\w*|vitamin\\w*|caffeine|coffee|beer|wine|groceries|shopping list|cook\\w*',
  ),
  // "Around lunch" is a time, "for lunch" is not.
  /(?<!\b(?:at|around|over|during|before|after|by|till|until)\s)\b(?:breakfasts?|lunch(?:es|ed)?|dinners?|supper)\b/i,
]

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu')
}

/**
 * Whether a text tells of a body, of health or of food.
 *
 * @example
 * tellsOfBody('when is legs quiet tomorrow?') // false
 * tellsOfBody('legs, but my knee hurts') // true
 */
export const tellsOfBody = (text: string): boolean =>
  [...telling, ...tellingElsewhere].some((pattern) => pattern.test(text))

/** A part of a body as often as one of a gym: of no use in notes either way. */
const percent = /\d\s*%/

/**
 * A text without those of its sentences that tell of a body, of health or of food.
 *
 * @example
 * withoutBody('Trains legs on Fridays. Weighs 84 kg.') // 'Trains legs on Fridays.'
 */
export function withoutBody(text: string): string {
  return sentencesOf(text)
    .filter((sentence) => !tellsOfBody(sentence) && !percent.test(sentence))
    .join(' ')
}

/** The stop of a German date, "24. November", ends no sentence. */
const sentenceEnd =
  /(?<=[.!?…])(?<!\d\.(?= (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b))\s+|\n+/

/** The sentences of a text, each with its full stop. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
