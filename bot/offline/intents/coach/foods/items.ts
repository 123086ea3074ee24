import { plainMeasure } from '../units.ts'
import { isFood, isFoodName, splitList } from './known.ts'

/** One thing eaten, as the tool takes it; the food in the member's words. */
export type Item = { food: string; grams?: number; amount?: number; unit?: string }

const gramsIn: readonly (readonly [RegExp, number])[] = [
  [/^(?:g|gr|grams?|grammes?)$/, 1],
  [/^(?:kgs?|kilos?)$/, 1000],
  [/^(?:oz|ounces?)$/, 28.349523],
  [/^(?:lbs?)$/, 453.59237],
]

/** What food is counted in, every way it is written. */
const units: readonly (readonly [string, string])[] = [
  ['ml', 'ml|mls|millilit(?:er|re)s?'],
  ['l', 'l|lit(?:er|re)s?'],
  ['cl', 'cl'],
  ['dl', 'dl'],
  ['cup', 'cups?'],
  ['tbsp', 'tbsps?|tablespoons?(?:ful)?|tbs'],
  ['tsp', 'tsps?|teaspoons?(?:ful)?'],
  ['slice', 'slices?'],
  ['piece', 'pieces?|pcs?|bits?'],
  ['scoop', 'scoops?'],
  ['can', 'cans?'],
  ['tin', 'tins?'],
  ['bottle', 'bottles?'],
  ['glass', 'glass(?:es)?'],
  ['bowl', 'bowls?|bowlfuls?'],
  ['plate', 'plates?|platefuls?'],
  ['serving', 'servings?'],
  ['portion', 'portions?'],
  ['handful', 'handfuls?'],
  ['pack', 'packs?|packets?'],
  ['pot', 'pots?'],
  ['tub', 'tubs?'],
  ['pint', 'pints?'],
  ['half pint', 'half pints?'],
  ['rasher', 'rashers?'],
  ['fillet', 'fillets?'],
  ['clove', 'cloves?'],
  ['spoon', 'spoons?|spoonfuls?|dollops?'],
  ['square', 'squares?'],
  ['shot', 'shots?'],
  ['stick', 'sticks?'],
  ['fist', 'fists?|fistfuls?'],
  ['palm', 'palms?'],
  ['mug', 'mugs?'],
  ['box', 'box(?:es)?'],
  ['jar', 'jars?'],
  ['bag', 'bags?'],
  ['block', 'blocks?'],
  ['knob', 'knobs?'],
  ['splash', 'splash(?:es)?|drizzles?'],
  ['ball', 'balls?'],
  ['strip', 'strips?'],
  ['sachet', 'sachets?'],
]

const unitSource = units.map(([, source]) => source).join('|')
const massSource = 'g|gr|grams?|grammes?|kgs?|kilos?|oz|ounces?|lbs?'
const figure =
  '(?:\\d+(?:\\.\\d+)?(?:/\\d)?|(?:a couple(?: of)?|couple(?: of)?|a few|some|half(?: of)?(?: an?)?|(?:a )?quarter of an?|a quarter|an?|another|few)(?![a-z]))'
const size =
  '(?:(?:very |really )?(?:large|big|small|medium|medium-sized|little|huge|massive|tiny|whole|full|heaped|level|double|single|generous|good|nice|decent|thick|thin|giant|regular|normal|standard|mini) )*'

const leading = new RegExp(
  `^(?:about |around |roughly |like |maybe |approximately |~ ?|x ?)*(${figure}) ?(?:x |of )?${size}(?:(${massSource})(?![a-z])|(${unitSource})(?![a-z]))? ?(?:of |worth of )?(?:my |the |some )?(.*)$`,
)
const trailing = new RegExp(
  `^(.+?)[ ,:(-]*(?:x ?)?(\\d+(?:\\.\\d+)?) ?(?:x )?(?:(${massSource})|(${unitSource}))?\\)?$`,
)

const small =
  /^(?:(?:and|also|then|plus|with|some|my|the|of|a|an|just|only|lots of|loads of|bit of|a bit of|a little|little|about|maybe|more|on|in|it was|was|i|had|have|ate|for|at|topped) )+/

/** Reads one item: "200g chicken", "2 slices of toast", "half an avocado", "rice 150 g". */
function itemOf(said: string): Item | undefined {
  const text = said.replace(/[().]+$/g, '').trim()
  const [, article = '', name = ''] = /^(?:(an?|\d+(?:\.\d+)?) )?(.+)$/.exec(text) ?? []
  if (isFoodName(name)) return item(name, { amount: article === '' ? undefined : amountOf(article) })
  const [, amount, mass, unit, rest = ''] = leading.exec(text) ?? []
  if (amount !== undefined && rest.trim() !== '') return counted(amount, mass, unit, rest)
  if (amount !== undefined && (unit ?? '') !== '' && isFood(unit ?? ''))
    return item(unit ?? '', { amount: amountOf(amount) })
  const measure = new RegExp(`^(?:the |my )?${size}(${unitSource}) of (.+)$`).exec(text)
  if (measure?.[2] && isFood(measure[2])) return counted('1', undefined, measure[1], measure[2])
  const [, food, figured, ofMass, ofUnit] = trailing.exec(text) ?? []
  if (food !== undefined && figured !== undefined) return counted(figured, ofMass, ofUnit, food)
  return item(text, {})
}

function counted(
  amount: string,
  mass: string | undefined,
  unit: string | undefined,
  food: string,
): Item | undefined {
  const value = amountOf(amount)
  if (mass !== undefined && value !== undefined)
    return item(food, { grams: Math.round(value * gramsOf(mass) * 10) / 10 })
  const counts = unit === undefined ? undefined : unitOf(unit)
  return item(food, {
    ...(value === undefined ? {} : { amount: value }),
    ...(counts ? { unit: counts } : {}),
  })
}

const gramsOf = (unit: string): number => gramsIn.find(([pattern]) => pattern.test(unit))?.[1] ?? 1

/** Units whose short form is not how somebody has written them who writes them out. */
const inFull = /^(?:tablespoon|teaspoon|lit(?:er|re))/

const unitOf = (said: string): string | undefined =>
  inFull.exec(said)?.[0] ?? units.find(([, source]) => new RegExp(`^(?:${source})$`).test(said))?.[0]

/** "Some" and "a few" are no figure. */
function amountOf(said: string): number | undefined {
  const [, above, below] = /^(\d+)\/(\d)$/.exec(said) ?? []
  if (above && below) return Number(above) / Number(below)
  if (/couple/.test(said)) return 2
  if (/few|some/.test(said)) return undefined
  if (/^half/.test(said)) return 0.5
  if (/quarter/.test(said)) return 0.25
  return /^(?:an?|another)$/.test(said) ? 1 : Number(said)
}

function item(
  food: string,
  rest: { grams?: number | undefined; amount?: number | undefined; unit?: string },
): Item | undefined {
  const name = food
    .replace(small, '')
    .replace(/ meal$/, '')
    .replace(
      /\b(?:too|as well|please|today|this morning|tonight|just now|earlier|yesterday|so far|each|in total|for me|again|at work|at home|instead|thanks|kcal|calories|\d+ ?k?cals?)\b.*$/,
      '',
    )
    .replace(/[^\p{L}\p{N}' &%-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/\p{L}{2}/u.test(name)) return undefined
  const { grams, amount, unit } = rest
  return {
    food: name,
    ...(grams === undefined ? {} : { grams }),
    ...(amount === undefined ? {} : { amount }),
    ...(unit === undefined ? {} : { unit }),
  }
}

/** "With" and "on" join two foods, but not in the names that have one: "chilli con carne", "corn on the cob". */
const joins =
  /\s*(?:\bwith\b|\bon\b(?! (?:the|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday))|\balongside\b|\btopped with\b|\bfollowed by\b|\bthen\b|\ba side of\b|\bon top of\b|\bin(?= (?:(?:\d+ ?(?:ml|l|g|cups?)?|an?|some)(?: (?:cup|glass|mug|splash))? (?:of )?)?(?:(?:oat|almond|soy|skimmed|whole|semi-skimmed|coconut) )?(?:milk|water|olive|oil|butter|juice|yoghurt|yogurt)\b))\s*/

/**
 * The foods of a list with their amounts.
 *
 * @example
 * itemsIn('3 eggs and 2 slices of toast')
 * // [{ food: 'eggs', amount: 3 }, { food: 'toast', amount: 2, unit: 'slice' }]
 */
export function itemsIn(text: string): Item[] {
  const figured = plainMeasure(
    text
      .replace(/(?:^| )(?:n|'n'|'n) (?=[\p{L}\d])/gu, ' and ')
      .replace(/ ?\(([^)]*,[^)]*)\)/g, ', $1')
      .replace(/(?<!\d)([1-3])\/([234])(?!\d)/g, (_, above: string, below: string) =>
        String(Number(above) / Number(below)),
      )
      .replace(/(\d),(?=\d)/g, '$1.')
      .replace(/\bhalf (?:an? |of an? )?(?=\p{L})/gu, 'half a ')
      .replace(/(\p{L}) ?\/ ?(?=\p{L})/gu, '$1, '),
  )
  const [, shared, list = figured] =
    /^(?=.*? ([\d.]+ ?(?:g|grams?|ml|oz|slices?|cups?)) (?:of )?each\b)(.*)$/.exec(figured) ?? []
  const found = splitList(
    list.replace(/ [\d.]+ ?(?:g|grams?|ml|oz|slices?|cups?) (?:of )?each\b/, ''),
  ).flatMap((part) => {
    const whole = part.trim()
    if (isFoodName(whole)) return itemOf(whole) ?? []
    return whole.split(joins).flatMap((each) => itemOf(each.trim()) ?? [])
  })
  return shared === undefined ? found : found.map((each) => itemOf(`${shared} ${each.food}`) ?? each)
}

/** How many of the items are foods for sure. */
export const knownItems = (items: readonly Item[]): number => items.filter(({ food }) => isFood(food)).length
