import { wordTable } from '../../../../../tools/kit/word-table.ts'
import { patternIn } from '../../../../../tools/profile/index.ts'
import { isFood, splitList } from '../foods/known.ts'

const patternWords =
  /\b(?:(?:pure|strict|strictly|fully|only|am|eat|been|full|100 percent) (?:a )?veg(?!\w| (?:and|with|curry|soup|box|patch))|veg (?=diet|food|meals?|menu|plan|only|person|indian)|eggetarian|ovo[- ]?vegetarian|(?:strict |lacto(?:-| )?(?:ovo(?:-| )?)?)?(?:vegetarian|veggie|vego)|vegan|plant(?:-| )based|pescatarian|pescetarian|pesco|pescatarian|halal|kosher|omnivore|eat (?:everything|anything|meat again|meat now)|no (?:meat or fish|animal products)|(?:do not|never|stopped|quit|gave up) (?:eat|eating) (?:any )?(?:meat or fish|meat and fish|animal products|meat|fish or meat)|no meat|meat(?:-| )free|muslim)\b/

const notSo =
  /\b(?:not|no longer|stopped being|quit being|am not|are not|never been|was)(?: (?:a|an|strictly|really|fully|even))* (?:vegan|vegetarian|veggie|pescatarian|halal|kosher|plant(?:-| )based)|(?:vegan|vegetarian) (?:any ?more|no more)|(?:not a fan of|hate|like|love|enjoy) vegan/

const given =
  /\b(?:no more|not|no longer|stopped(?: being)?|quit(?: being)?|done (?:with|being)|gave up(?: on)?(?: being)?|giving up)(?: (?:a|an|strictly|being|the|really|fully))* (?:vegan|vegetarian|veggie|plant(?:-| )based|pescatarian)\b|\b(?:vegan|vegetarian|veggie|plant(?:-| )based|pescatarian)(?: thing| diet)? (?:any ?more|no more|no longer)\b/

const eatsAgain =
  /\b(?:eat|eats|eating|have|having|back (?:on|to)(?: eating)?|reintroduced|added) (?:only |just |some |a bit of |a little |also |now )*(fish|seafood|salmon|tuna|meat|chicken|beef|everything|anything|all)\b/

/** The way somebody eats who has given up the one before: "no more vegan, I eat fish now". */
export function newPattern(text: string): string | undefined {
  if (!given.test(text)) return undefined
  const eaten = text.replace(given, ' ')
  const also = eatsAgain.exec(eaten)?.[1]
  if (also === undefined || /\b(?:not|never|no)(?: \w+)? (?:eat|have)/.test(eaten)) return undefined
  return /fish|seafood|salmon|tuna/.test(also) && !/\b(?:meat|chicken|beef|everything)\b/.test(eaten)
    ? 'pescatarian'
    : 'omnivore'
}

/** How a member eats. */
export function patternOf(text: string): string | undefined {
  if (notSo.test(text)) return undefined
  if (/\bjain\b/.test(text)) return 'vegetarian'
  if (/\bnon[- ]?veg(?:etarian)?\b/.test(text)) return 'omnivore'
  const said = patternWords.exec(text)?.[0]
  if (said === undefined) return undefined
  if (
    /meat/.test(said) &&
    /\b(?:eat|have|do eat|like) (?:only |just |some |still )?(?:fish|seafood)\b/.test(text)
  )
    return 'pescatarian'
  if (/meat/.test(said) && / (?:but|only|just)(?: (?:do|i|still|eat))* (?:eat )?(?:fish|seafood)/.test(text))
    return 'pescatarian'
  if (/meat (?:again|now)|everything|anything|omnivore/.test(said)) return 'omnivore'
  if (/\b(?:fish|animal)/.test(said)) return /animal/.test(said) ? 'vegan' : 'vegetarian'
  if (/meat/.test(said)) return 'vegetarian'
  if (/\bveg$|veggie|vego|etarian/.test(said) && !/pesc/.test(said)) return 'vegetarian'
  if (/pesc/.test(said)) return 'pescatarian'
  return patternIn(said)
}

const end =
  '(?=[;.!?]|$|\\bbut\\b|\\bso\\b|\\bbecause\\b|\\bplease\\b|\\bthough\\b|\\bwhich\\b|\\bi \\b|\\bmy\\b|\\bif\\b|\\bwhat\\b|\\bcan you\\b|\\bmake\\b|\\bplan\\b|\\bgive\\b)'

const allergens =
  '(?:tree ?)?nuts?|peanuts?|gluten|wheat|dairy|lactose|milk|eggs?|shellfish|crustaceans?|molluscs?|prawns?|shrimps?|seafood|fish|soya?|sesame|celery|mustard|lupins?|sulphites?|sulfites?|almonds?|cashews?|walnuts?|hazelnuts?|pistachios?|pecans?|macadamias?|brazil nuts?|marzipan|nougat|nutella|rye|barley|spelt|oats?|flour|grain|semolina|malt|casein|whey|quark|egg whites?|egg yolks?|celeriac|tahini|hummus|tofu|scampi|lobsters?|crabs?|crayfish|clams?|oysters?|squid|calamari|octopus|snails?|anchov(?:y|ies)|sardines?|hake|peanut butter|kiwis?|strawberr(?:y|ies)|mussels?|cheese|bananas?|tomato(?:es)?|apples?'

const noAllergy =
  /\b(?:no|not any|not got any|do not have any|without|zero) (?:food )?(?:allerg(?:y|ies)|intolerances?)\b|\bnot allergic to anything\b|\ballerg(?:y|ies):? none\b/

const listOfAllergens = `(?:(?:${allergens})(?: ?(?:,|and|or|&|/) ?)?)+`

/** What a food does to who should not have it. */
const harms =
  '(?:kills? me\\b|(?:makes?|make|making) me (?:really |very |so |quite |feel )*(?:ill|sick|swell|itch|itchy|bloat|bloated|gassy|break out|come out in|vomit|throw up|puke|sneeze|wheeze|unwell|poorly|nauseous|puff)|(?:not|never) (?:agree|sit|go down|get on) (?:well |right )?(?:with )?me?|(?:upsets?|wrecks?|messes? (?:up|with)|destroys?|hurts?|ruins?|kills) my (?:stomach|tummy|gut|guts|belly|digestion|skin)|gives? me (?:hives|cramps|a rash|rashes|bloating|the runs|diarrh?oea|migraines?|heartburn|a reaction|reflux|wind|gas|spots|stomach ache|an allergic)|sets? me off|(?:are|is) (?:deadly|poison|lethal|toxic|dangerous) (?:to|for) me)'

/** What somebody can't have, each way to say it. */
const allergic: readonly RegExp[] = [
  `\\b(?:allergic|intolerant|allergy|allergies|intolerance|intolerances|anaphylactic|sensitive|react(?: badly)?|reaction)(?: (?:is|are|include|includes|a bit|slightly|badly|mildly|severely))*:? (?:to |of |with )?(.+?)${end}`,
  `\\b(${listOfAllergens})[ -](?:allergy|allergies|allergic|intolerant|intolerance)\\b`,
  '\\b((?:(?!i |have |am |a |an |my |no |the |allergic |to |and |or )[\\p{L}-]+ ){1,3})(?:allergy|allergies|intolerance)\\b(?! to\\b)',
  `\\b(?:can not|must not|not allowed to|not able to)(?: (?:really|ever|safely))* (?:eat|have|tolerate|digest|handle|touch|do|drink)(?: any)? ((?:(?:and|or|any|,|&|/|nor| )*(?:${allergens}))+)`,
  `\\b(${listOfAllergens}) (?:is|are) (?:a |an |completely |totally |strictly )?(?:no[- ]?go|off limits|out|not allowed|poison|off the (?:menu|table|list)|forbidden|banned|a no)`,
  `\\b(?:hives|rash|rashes|reaction|itch(?:y|ing)?|swell(?:ing)?|swollen|wheezy|anaphylactic shock|bloat(?:ed|ing)?|migraines?|cramps|stomach ache|sick|ill|spots)(?: (?:up|really|badly|always|a bit))* (?:from|when i (?:eat|have|touch)|after(?: eating)?|if i (?:eat|have|touch)|with|because of|whenever i (?:eat|have)) (?:any |eating )?((?:[\\p{L}-]+ ?){1,2})`,
  `\\b((?:${allergens})) (?:makes me (?:ill|sick)|kills me|free(?: diet)?)`,
  `\\b(${listOfAllergens}|(?:[\\p{L}-]+ )(?=because|since|as|or))[,; -]*(?:please |ever |though |thanks |because |since |as |or |and )*(?:it|they|that|those|these) (?:will |would |could |can |always |just |all |both |really |literally |nearly |do |does )*${harms}`,
  '\\b((?:gluten|dairy|lactose|nut|egg|soy))[- ]free\\b',
  '\\b(?:without|free of|free from|avoiding|avoid|no) (?:any |all )?((?:gluten|lactose|wheat)(?:(?: and| or|,) (?:gluten|lactose|wheat))*)\\b',
  `(?:^|[,;.] ?|\\b(?:but|and|because|since|that|eating|having|even|any|whenever i (?:eat|have)|if i (?:eat|have)) )((?:[\\p{L}-]+ (?:and |or )?){1,3})(?:will |would |could |can |might |nearly |almost |do |does |really |always |just )*${harms}`,
  `\\b(?:can not|do not|does not|unable to) (?:digest|process|break down|handle|tolerate|keep down) ((?:[\\p{L}-]+ ?){1,2})`,
  `\\b(?:epi ?-?pen|anaphyla\\w+)\\b.{0,16}\\b(?:for|to|with|because of) ((?:[\\p{L}-]+ ?){1,2})`,
  `\\bno (${listOfAllergens})[ ,;]+(?:because |cos |as )?(?:i am )?(?:badly |very |really |severely )?allergic\\b`,
].map((source) => new RegExp(source, 'gu'))

/** What stands after "no allergies" and is one all the same: "except nuts", "apart from milk", "just a nut allergy". */
const except = new RegExp(
  `^[ ,;:-]*(?:(?:except|apart from|aside from|other than|besides|bar|save)(?: for| to| from| of)?:? (.+?)${end}|(?:but|just|only)(?: for| to| a| an)* (${listOfAllergens})(?:$|[ ,;.]*(?:allerg|intoleran)))`,
)

/** Allergies and intolerances, in the member's words; `none` where they say that they have none. */
export function allergiesOf(said: string): string[] | undefined {
  const text = meantBy(said)
  const none = noAllergy.exec(text)
  if (!none) return namedIn(text)
  const rest = text.slice(none.index + none[0].length)
  const [, apart, only] = except.exec(rest) ?? []
  const left = apart ?? only
  // One allergy that is named weighs more than a "none" before it.
  return namedIn(`${text.slice(0, none.index)} ; ${left ? `allergic to ${left}` : rest}`) ?? ['none']
}

function namedIn(text: string): string[] | undefined {
  const named = allergic.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, said = '']) => splitList(said)),
  )
  const found = named.map(bare).filter((word) => word !== '' && (isAllergen.test(word) || isFood(word)))
  if (/\bc(?:o)?eliac\b/.test(text)) found.push('coeliac')
  return found.length > 0 ? [...new Set(found)] : undefined
}

/** "Eggs and soya, allergic to both": a word for what was named before it. */
function meantBy(text: string): string {
  const match =
    /\b(?:allergic|intolerant|sensitive) to (both|them|it|either|these|those|all (?:of (?:them|those|it)|three|of those)|that)\b/.exec(
      text,
    )
  const before = match && new RegExp(listOfAllergens).exec(text.slice(0, match.index))?.[0]
  return match?.[1] && before
    ? text.replace(match[0], match[0].replace(match[1], before.replace(/[ ,]+$/, '')))
    : text
}

export const isAllergen = new RegExp(`\\b(?:${allergens})\\b`)

const bare = (word: string): string =>
  word
    .replace(
      /\b(?:all|any|kinds? of|types? of|most|some|raw|the|badly|quite|very|really|severely|also|and|or|i am|am|i|have|please|in|my|food|foods|stuff|products?|things like|like|tree(?= ?nut)?)\b(?! nuts)/g,
      (said) => (said.startsWith('tree') ? said : ''),
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s:]+|[\s:]+$/g, '')

const negated =
  /\b(?:no|without|not? any|minus|excluding|except(?: for)?|skip|leave out|hold the|avoid(?:ing)?|nothing with|free of|not|nor|zero|apart from|i hate|hate|can not stand|do not (?:like|eat))\b(?: (?:any|the|more|of|eat|like))*/g

/** "No fish", "no mushrooms no peppers", "without onions or garlic" beside a meal plan. */
export function without(text: string): string[] {
  const [, ...chunks] = text.replace(negated, '\n').split('\n')
  return chunks.flatMap((chunk) => leading(splitList(chunk.replace(/\b(?:nor|or)\b/g, ','))))
}

/** The foods that open a list, up to the first word that is none. */
function leading(list: readonly string[]): string[] {
  const found: string[] = []
  for (const said of list) {
    const word = said
      .trim()
      .replace(/^(?:no|any|the|more) /, '')
      .replace(
        /\b(?:please|no|thanks|this|next|for|week|in it|at all|and|but|that|time|with|it|if|because|as|so|in|on|of)\b.*$/,
        '',
      )
      .trim()
    if (word === '' && found.length > 0) continue
    if (!isFood(word) || word.split(' ').length > 3) break
    found.push(word)
    if (word !== said.trim().replace(/^(?:no|any|the|more) /, '')) break
  }
  return found
}

const money =
  '(\\d+(?:\\.\\d+)?) ?(?:euros?|eur|pounds? money|pounds?|quid|dollars?|bucks|usd|gbp|rupees?|francs?|chf|kronor|kroner|zloty|rand|dirhams?|aud|nzd|cad)'

/** More than this for food is no day's. */
const mostForADay = wordTable<number>({
  rupees: 900,
  rupee: 900,
  kronor: 300,
  kroner: 300,
  zloty: 120,
  rand: 400,
})

const ofFood =
  /\b(?:budget|food|groceries|grocery|spend|spending|eat|eating|meals?|cost|costs|shop|shopping|day|daily|week|weekly)\b/

/** What food may cost a day. */
export function budgetOf(text: string): number | undefined {
  const plain = text.replace(/ ?\/ ?(?=day|week|month)/g, ' per ')
  const spoken = new RegExp(
    `${money}(?: (?:max|maximum|tops|or less|or under|on food|for food|worth|at most|budget|to spend|on groceries|for groceries|in total|total|all in|altogether|for everything|for the lot))*(?: (?:a|per|each|every|for the|for a|for) (day|week|month|wk|meal|weekly))?`,
  ).exec(plain)
  const bare =
    /\b(?:budget|(?:food|grocery|groceries|meal|eating|shopping) (?:money|allowance|spend|spending|costs?|bill|fund)|money for (?:food|groceries|eating|meals)|(?:can|could|only|want to|will|to|i) spend)(?: (?:is|of|for|food|my|to|the|around|about|max|maximum|under|a|meals|groceries|at|:))*:? ?(\d+(?:\.\d+)?)(?! ?(?:k?cal|calories|g\b|min|days|hours?|hrs?|kg|weeks?|months?))(?: (?:a|per|each|every|for the) (day|week|month|meal))?/.exec(
      plain,
    )
  const [said, figure, per] = spoken ?? bare ?? []
  if (said === undefined || figure === undefined || (!per && !ofFood.test(text))) return undefined
  const value = Number(figure)
  const unit =
    /[a-z]+$/.exec(
      said.replace(/ (?:a|per|each|every|for|max|total|in total|tops|on food|for food)\b.*/, ''),
    )?.[0] ?? ''
  const weekly =
    /\b(?:week|weekly)\b/.test(text) &&
    (value > (mostForADay[unit] ?? 24) || /\b(?:total|all in|altogether|for the lot|weekly)\b/.test(text))
  const days =
    per?.startsWith('w') || (!per && weekly) ? 7 : per === 'month' ? 30 : per === 'meal' ? 1 / 3 : 1
  return Math.round((value / days) * 100) / 100
}
