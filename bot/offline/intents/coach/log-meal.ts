import type { World } from '../../meaning.ts'
import { eaten, eats, logs } from './eaten.ts'
import { exercisesIn } from './exercises.ts'
import { itemsIn, knownItems } from './foods/items.ts'
import { kindOf, mealNamed } from './meal-kinds.ts'
import { pastIn } from './moment.ts'
import { type Row, wish } from './row.ts'
import { isSetNotation } from './sets/index.ts'
import { targetsOf } from './targets.ts'

const labelled =
  /^(?:(?:today|yesterday|this morning|and|so|my|for|late|early|second|today's|mid-?morning|afternoon|evening|post-?workout|pre-?workout|after training) )*(?:breakfast|brekk(?:ie|y)|lunch|dinner|supper|tea|snacks?|brunch|meal|food)(?: (?:today|was|is|tonight|yesterday|this morning|just now|had|consisted of|i had))*(?: ?[:,=-]| was| is| i had|(?= \d)| of)/

const quantity =
  /(?<![\p{L}\d.])(?:\d+(?:[.,]\d+)? ?(?:g|gr|grams?|ml|l|kg|oz|cups?|slices?|scoops?|tbsps?|tsps?|cans?|tins?|bottles?|glass(?:es)?|bowls?|plates?|servings?|portions?|handfuls?|pieces?|rashers?|pots?|packs?|pints?|bars?|x)?|an?|one|two|three|four|five|six|half(?: an?)?|some|a couple of|a few|couple of|handful of|bowl of|glass of|cup of|slice of|scoop of|plate of) (?:of )?/u

const notEaten =
  /\b(?:(?:anything|something|everything) (?:but|else|with|without)|run out|ran out|out of|no|nor|neither|should|can i|could i|may i|want|wanna|fancy|feel like|would like|how (?:many|much)|what|which|recipe|is it|are there|best|better|instead|swap|replace|plan|hate|love|like|mad (?:for|about)|crazy (?:for|about)|fan of|obsessed|weakness|favou?rite|my jam|bring on|allergic|prefer|never|do not|did not eat|will have|going to (?:have|eat|cook|make)|gonna|buy|bought|need|shopping|avoid|no more|(?:started|stopped|start|stop|quit) (?:eating|having|drinking)|vegan|vegetarian|veggie(?! (?:burger|wrap|curry|soup|lasagne|bowl|sausages?|chilli|pizza|stir))|used to|craving|hungry|bored|tired of|fed up|sick of|tomorrow|cook me|usually|normally|always|every day|tend to|remind|before|free|taken|allerg\w*|intoleran\w*|rash(?:es)?|hives|swell(?:s|ing)?|itch(?:y|ing)?|bloat(?:ed|ing)?|slots?|book|quiet|busy|pain|problem|question|without)\b/

const energyOf = (plain: string): { kcal?: number; proteinG?: number } => {
  const { energy, proteinG } = targetsOf(plain)
  return {
    ...(energy === undefined ? {} : { kcal: energy }),
    ...(proteinG === undefined ? {} : { proteinG }),
  }
}

/** A food's name is short, and no sentence. */
const isPlainFood = (food: string): boolean =>
  food.split(' ').length <= 6 &&
  !/\b(?:me|my|you|is|that|this|order|group|every|find|up|out|am|are|was|were|will|not|do|does|did|the gym|gym|time|day|people|legs|session|training|workout|minutes|hours|slot|percent|body|here|there|set|sets|reps|plan|who|when|where|can|could|would|slept|sleep|to)\b/.test(
    food,
  )

/** Said of a meal, so that what nobody knows beside foods is one too. */
const named = (plain: string): boolean => mealNamed(plain) || /\b(?:post|pre)[- ]?workout\b/.test(plain)

const again =
  /\b(?:(?:same|usual|identical) (?:exact )?(?:meals?|food|thing|breakfasts?|brekk(?:ie|y)|lunch|dinner|supper|snacks?|brunch)\b|(?:breakfast|lunch|dinner|supper|snack|brunch)\b.{0,12}\b(?:the )?(?:same|usual|again)\b|(?:same|usual)\b.{0,30}\bfor (?:my )?(?:breakfast|lunch|dinner|supper|a snack|brunch)|(?:repeat|copy|duplicate|log again|relog|re-log)\b.{0,24}\b(?:meal|breakfast|lunch|dinner|supper|snack|brunch)|(?:ate|eaten|had) (?:exactly )?(?:the )?same|^(?:(?:and|then|just|so|ok|oh|i) )*(?:the )?same (?:[\p{L}-]+ ){1,3}again(?= *(?:$|today|now|please)))(?!\p{L})/u

const neverAgain =
  /\b(?:not|never|no more|bored|tired|sick|fed up|hate|should|can i|could i|want|plan|what|which|how|tomorrow|next week|swap|change|instead|every day|always)\b/

/** "The same yoghurt again" names what it was. */
const sameFood = /\bsame (?:[\p{L}-]+ ){1,3}again(?= *(?:$|today|now|please))/u

/** The same as before: said of a meal, and nothing new beside it. */
const isAgain = (plain: string): boolean =>
  again.test(plain) && (sameFood.test(plain) || knownItems(itemsIn(eaten(plain))) === 0)

/** "The same lunch I had on Sunday" repeats Sunday's, "had the same lunch on Sunday" was eaten then. */
const sameAs =
  /\b(?:same|usual) (?:exact )?(?:\w+ )?(?:that |which )?(?:i|we) (?:had|ate|have had|logged)\b.*/

/** The day whose meal is repeated: "as on Monday", "yesterday's". What was eaten again on an earlier day is told with "had". */
function dayAgain(plain: string, world: World): { of?: string; at?: string } {
  const compared = /\b(?:as|like|from|repeat|copy|duplicate)\b.*/.exec(plain)?.[0] ?? ''
  const source = compared === '' ? (sameAs.exec(plain)?.[0] ?? '') : compared
  const of = pastIn(source.replace(/'s\b/g, ''), world)?.slice(0, 10)
  const at = pastIn(plain.replace(source, ' '), world)
  return { ...(of ? { of } : {}), ...(at ? { at } : {}) }
}

export const logMeal: Row = {
  tool: 'logMeal',
  means(part) {
    const { plain, others } = part
    if (others || part.question || isSetNotation(plain)) return false
    if (isAgain(plain) && !neverAgain.test(plain)) return true
    const verb = eats.test(plain) && !/\bskipped\b/.test(plain)
    const label = labelled.test(plain)
    const log = logs.test(plain)
    if (notEaten.test(plain.replace(/\bbefore (?:the gym|training|bed|work)\b/g, ''))) return false
    const { kcal } = energyOf(plain)
    if (kcal !== undefined && (verb || label || log || mealNamed(plain))) return true
    const items = itemsIn(eaten(plain))
    const known = knownItems(items)
    if (
      items.some(
        ({ food, grams, amount }) =>
          (grams ?? amount) !== undefined &&
          /^(?:protein|fats?|carbs?|carbohydrates?|fibre|fiber|sugar)(?: \d.*)?$/.test(food),
      )
    )
      return false
    if (kcal !== undefined && known > 0 && !/\b(?:plan|menu|target|goal|day)\b/.test(plain)) return true
    if (items.some(({ food }) => !isPlainFood(food))) return false
    if (known === 0)
      return (
        label && items.length > 0 && !/\b(?:at|time|was (?:great|good|nice))\b/.test(plain) && /:/.test(plain)
      )
    if (exercisesIn(plain).length > 0 && known < 2 && !verb && !label) return false
    if (verb || label || (log && !/\b(?:weight|plan|workout|session|training)\b/.test(plain))) return true
    const all =
      known === items.length || (known * 2 >= items.length && known > 0 && items.length > 1 && named(plain))
    return (
      all &&
      (quantity.test(plain) ||
        items.some(({ grams, amount }) => grams !== undefined || amount !== undefined) ||
        /\b(?:post|pre)[- ]?workout\b/.test(plain) ||
        (items.length > 1 && plain.split(' ').length <= 8) ||
        (mealNamed(plain) && /\bfor\b|:/.test(plain)))
    )
  },
  read(part, world) {
    const { plain } = part
    if (isAgain(plain)) {
      const kind = kindOf(plain)
      return wish('logMeal', { same: true, ...(kind ? { kind } : {}), ...dayAgain(plain, world) })
    }
    const items = itemsIn(eaten(plain)).filter(
      ({ food }) =>
        !/^no \w+$/.test(food) &&
        !/^(?:log|meal|food|lunch|dinner|breakfast|snack|and|it|that|calories|something|some|great|good)$/.test(
          food,
        ),
    )
    const kind = kindOf(plain.replace(/\b(?:after|before) (?:breakfast|lunch|dinner)\b/g, ''))
    const at = pastIn(plain, world)
    return wish('logMeal', {
      ...(items.length > 0 || !('kcal' in energyOf(plain)) ? { items } : {}),
      ...(kind ? { kind } : {}),
      ...energyOf(plain),
      ...(at ? { at } : {}),
    })
  },
}
