import { foods } from '../../../../../tools/plan/index.ts'
import { world } from './world.ts'

/** Foods that people name by their kind, and dishes that no table lists. */
const kinds = `${world}
  meat|fish|seafood|poultry|red meat|cheese|dairy|nut|bean|pulse|legume|vegetable|veg|veggy|veggie|green|fruit|salad|soup|stew|curry|pie|sandwich|wrap|pasta|noodle|rice|bread|toast
  spicy food|spicy|sweet|chocolate|cake|biscuit|cookie|candy|sugar|dessert|ice cream|crisp|chip|fry|junk food|takeaway|fast food|offal|liver|kidney|sushi|ramen|pho|kebab|gyro|shawarma|paella
  risotto|omelette|pancake|waffle|porridge|oatmeal|oat|cereal|granola|muesli|smoothie|protein shake|shake|protein bar|protein yoghurt|protein pudding|latte|cappuccino|flat white|espresso|coffee|tea|juice|beer|wine
  stir fry|casserole|roast|steak|burger|hot dog|nugget|taco|burrito|enchilada|fajita|quesadilla|nachos|hummus|falafel|tofu|tempeh|seitan|quorn|egg|bacon|sausage|ham|chicken|turkey|beef|pork|lamb|duck|venison
  goat|salmon|tuna|cod|prawn|shrimp|crab|lobster|oyster|mussel|squid|sardine|mackerel|anchovy|trout|haddock|sea bass|potato|sweet potato|spinach|broccoli|sprout|brussels sprout|cabbage|kale|aubergine|eggplant|courgette
  zucchini|mushroom|onion|garlic|pepper|chilli|tomato|cucumber|celery|beetroot|coriander|cilantro|parsley|basil|ginger|olive|caper|pickle|avocado|banana|apple|orange|grape|melon|mango|pineapple|berry|raisin|coconut
  peanut butter|almond|peanut|cashew|walnut|lentil|chickpea|quinoa|couscous|mayo|mayonnaise|ketchup|mustard|butter|margarine|cream|yoghurt|yogurt|quark|skyr|cottage cheese|milk|soya|soy|whey|creatine|gel|energy drink|soda|coke|blue cheese|goat cheese
  croissant|bagel|muffin|doughnut|donut|pastry|pizza|lasagne|lasagna|chilli con carne|dumpling|dal|daal|dhal|samosa|naan|poke bowl|bowl|mac and cheese|fish and chips|beans on toast|full english|fry up|bolognese|carbonara|ratatouille|moussaka|shepherds pie|cottage pie|jacket potato|kimchi|sauerkraut
  rice cake|cracker|crumpet|scone|flapjack|brownie|peas|corn|sweetcorn|leek|radish|turnip|parsnip|squash|pumpkin|asparagus|artichoke|rocket|lettuce|fennel|okra|gluten|fat|skin
`
  .trim()
  .split(/[|\n]/)
  .map((word) => word.trim())

/** Words of a food's name that tell nothing by themselves. */
const telling =
  /^(?!(?:for|all|purpose|raw|cooked|with|without|and|in|of|the|fat|free|low|lean|dry|dried|canned|drained|plain|whole|white|brown|red|green|black|fried|baked|grilled|roasted|boiled|from|to|light|extra|large|medium|small|oil|fresh|sliced|soft|hard|mixed|sweet|hot|cold|full|regular|salted|unsalted|powder|drink|meat|bar|original|style|water|added|ready|less|more|mix|pot|serving|made|one|two|half|single|double|spread|sauce|body|free|fast|food|cream|french|english|american|bull|big|mac|monster|max|pure|natural|standard|bottle|glass|deluxe|leg|breast|back|chest|rib|shoulder|wing|thigh|set|spring|roll|ball|energy|sport|strip|ring|finger|stick|bite|wedge|cube|square|flake|heart|lunch|dinner|breakfast|snack|flat|round|string|hand|plate|style|time|day|week|house|home|garden|point|rock|wild|lady|hash|press|iron|fire|cage|club|deli|snap|block|roast|cut|cold|work|supreme|cup|hash|sea|star)$)/

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us)$/.test(word)) return word
  if (/(?:ch|sh|x|o)es$/.test(word)) return word.slice(0, -2)
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  return word.replace(/s$/, '')
}

const tokensOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/'/g, '')
      .match(/\p{L}+/gu) ?? []
  ).map(singular)

const keyOf = (text: string): string => tokensOf(text).join(' ')

const phrases: ReadonlySet<string> = new Set(
  [
    ...kinds,
    ...foods.flatMap(({ name, aliases = [] }) => [name, name.split(',')[0] ?? name, ...aliases]),
  ].map(keyOf),
)

const words: ReadonlySet<string> = new Set(
  [...phrases].flatMap((phrase) => phrase.split(' ')).filter((word) => word.length > 2 && telling.test(word)),
)

/** Exactly the name of a food, or of a kind of food. */
export const isFoodName = (said: string): boolean => phrases.has(keyOf(said))

/** Names a food: its last word is one, or a word of it is one that names nothing else. */
export function isFood(said: string): boolean {
  const tokens = tokensOf(said)
  if (tokens.length === 0) return false
  if (phrases.has(tokens.join(' '))) return true
  const last = tokens.at(-1) ?? ''
  const pair = tokens.slice(-2).join(' ')
  return (
    phrases.has(pair) ||
    phrases.has(last) ||
    words.has(last) ||
    (tokens.length <= 5 && tokens.some((word) => words.has(word) && phrases.has(word)))
  )
}

/** Any food at all in a text. */
export const speaksOfFood = (text: string): boolean => {
  const tokens = tokensOf(text)
  return tokens.some((word, i) => phrases.has(word) || phrases.has(`${tokens[i - 1]} ${word}`))
}

/** The parts of a list: "eggs, bacon and toast". Names that have an "and" of their own stay whole. */
export function splitList(said: string): string[] {
  const kept = said.replace(
    /\b(half(?= (?:and|&|n) half)|mac|fish|rice|ham|bread|cookies|peanut butter|salt|bangers) (?:and|&|n) ((?<=half (?:and|&|n) )half|cheese|chips|peas|butter|cream|jelly|jam|mash)\b/g,
    '$1~$2',
  )
  return kept
    .split(/\s*(?:[,;+&/]|\band\b|\bor\b|\bnor\b|\bplus\b|\bas well as\b)\s*/)
    .map((part) => part.replace(/~/g, ' and ').trim())
    .filter((part) => part !== '')
}
